using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization;

public sealed partial class AttainmentRecordTests
{
    private static readonly string[] Members =
    [
        "id", "claim", "plan", "subject", "subjectCode", "indicator", "measure", "period", "bound", "approximate", "actual", "actualPeriod", "dataStatus", "verdict", "status",
        "reason", "gap", "margin", "completionRate", "progress", "expected", "requiredChange", "requiredGrowth", "roundingSensitive", "baseline", "bindingness", "commitment", "lead", "observations",
    ];

    public static TheoryData<string> Targets => [.. Tongxiang.Results.Select(result => result.Target.Id.Text)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Json_HasTheMembersOfTheContract_InItsOrder(string id) =>
        Assert.Equal(Members, Json(id).EnumerateObject().Select(member => member.Name).Where(Members.Contains));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Json_IsOneLineOfJson(string id)
    {
        string line = Line(Tongxiang.Result(id), withExplanation: true);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind);
    }

    [Fact]
    public void Json_TargetOnItsWay_HasEveryFigure()
    {
        JsonElement record = Json("t-labs");
        Assert.Equal("""{"lower":20,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"}""", Raw(record, "bound"));
        Assert.Equal("""{"lower":14,"lowerInclusive":true,"upper":14,"upperInclusive":true,"unit":"家"}""", Raw(record, "actual"));
        Assert.Equal("""{"lower":10,"lowerInclusive":true,"upper":10,"upperInclusive":true,"unit":"家"}""", Raw(record, "baseline"));
        Assert.Equal("""{"lower":6,"lowerInclusive":true,"upper":6,"upperInclusive":true,"unit":"家"}""", Raw(record, "gap"));
        Assert.Equal("""{"lower":0.4,"lowerInclusive":true,"upper":0.4,"upperInclusive":true,"unit":"x"}""", Raw(record, "progress"));
        Assert.Equal(("6", "0.7", "0.4", "2"), (Raw(record, "margin"), Raw(record, "completionRate"), Raw(record, "expected"), Raw(record, "requiredChange")));
        Assert.InRange(record.GetProperty("requiredGrowth").GetDecimal(), 12.6247m, 12.6249m); // (20/14)^(1/3) − 1
    }

    [Fact]
    public void Json_TargetOnItsWay_HasItsWords()
    {
        JsonElement record = Json("t-labs");
        Assert.Equal(("\"plan\"", "\"桐乡市\"", "\"330483\"", "\"labs\"", "\"level\"", "\"2027\""), (Raw(record, "plan"), Raw(record, "subject"), Raw(record, "subjectCode"), Raw(record, "indicator"), Raw(record, "measure"), Raw(record, "period")));
        Assert.Equal(("\"2024\"", "\"provisional\"", "\"Open\"", "\"OnSchedule\"", "null"), (Raw(record, "actualPeriod"), Raw(record, "dataStatus"), Raw(record, "verdict"), Raw(record, "status"), Raw(record, "reason")));
        Assert.Equal(("\"Strive\"", "\"Obligatory\"", "\"市科技局\"", "false"), (Raw(record, "commitment"), Raw(record, "bindingness"), Raw(record, "lead"), Raw(record, "approximate")));
        Assert.Equal(["labs-2022", "labs-2024"], record.GetProperty("observations").EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Json_ActualThatIsARange_GivesRanges()
    {
        JsonElement record = Json("t-rate");
        Assert.Equal("""{"lower":2.5,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"%"}""", Raw(record, "actual"));
        Assert.Equal((JsonValueKind.Object, "pp"), (record.GetProperty("margin").ValueKind, record.GetProperty("gap").GetProperty("unit").GetString()));
        Assert.Equal((0m, 0.5m), (record.GetProperty("gap").GetProperty("lower").GetDecimal(), record.GetProperty("gap").GetProperty("upper").GetDecimal()));
        Assert.Equal("null", Raw(record, "progress"));
    }

    [Fact]
    public void Json_WithoutEvidence_WritesNullAndNeverZero()
    {
        JsonElement record = Json("t-deaths");
        Assert.Equal((JsonValueKind.Null, "某研究院"), (record.GetProperty("subjectCode").ValueKind, record.GetProperty("subject").GetString()));
        Assert.All(["claim", "actual", "actualPeriod", "dataStatus", "gap", "margin", "completionRate", "progress", "requiredChange", "requiredGrowth", "baseline", "lead"],
            member => Assert.Equal("null", Raw(record, member)));
        Assert.Equal("[]", Raw(record, "observations"));
        Assert.Equal("""{"lower":null,"lowerInclusive":false,"upper":0,"upperInclusive":true,"unit":"起事故"}""", Raw(record, "bound"));
    }

    [Fact]
    public void Json_TargetAroundANumber_SaysSo()
    {
        JsonElement record = Json("t-around");
        Assert.Equal(("true", "\"growth\""), (Raw(record, "approximate"), Raw(record, "measure")));
        Assert.Equal("""{"lower":10,"lowerInclusive":true,"upper":10,"upperInclusive":true,"unit":"%"}""", Raw(record, "bound"));
    }

    [Fact]
    public void Json_TrailingZeros_AreNotWritten() =>
        Assert.Equal("3", Raw(Json(Rate(Bound.AtLeast(Quantity.Percent(3.000m)))).GetProperty("bound"), "lower"));

    [Fact]
    public void Json_LargestNumber_IsWrittenWhole()
    {
        string line = Line(Rate(Bound.Between(Quantity.Percent(decimal.MinValue), Quantity.Percent(decimal.MaxValue))));
        Assert.Contains("\"lower\":-79228162514264337593543950335,", line, StringComparison.Ordinal);
        Assert.Contains("\"upper\":79228162514264337593543950335,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_Explanation_IsInBothLanguages_AndOnlyWhenAskedFor()
    {
        JsonElement said = JsonDocument.Parse(Line(Tongxiang.Result("t-labs"), withExplanation: true)).RootElement.GetProperty("explanation");
        Assert.Contains("桐乡市", said.GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.Contains("Tongxiang", said.GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.False(Json("t-labs").TryGetProperty("explanation", out _));
    }

    [Fact]
    public void Json_Chinese_IsNotEscaped() => Assert.Contains("\"subject\":\"桐乡市\"", Line(Tongxiang.Result("t-labs")), StringComparison.Ordinal);

    [Fact]
    public void Json_UnknownSubjectAndPlan_AreWrittenAsFarAsKnown()
    {
        JsonElement record = JsonDocument.Parse(Line(Tongxiang.Result("t-labs"), PolicyCatalogue.Empty)).RootElement;
        Assert.Equal(("\"tongxiang\"", "null", "null"), (Raw(record, "subject"), Raw(record, "subjectCode"), Raw(record, "plan")));
    }

    /// <summary>To the letter: members, their order, numbers and nulls.</summary>
    [Theory]
    [InlineData("t-labs", """{"id":"t-labs","claim":"t-labs","plan":"plan","subject":"桐乡市","subjectCode":"330483","indicator":"labs","measure":"level","period":"2027","bound":{"lower":20,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"},"approximate":false,"actual":{"lower":14,"lowerInclusive":true,"upper":14,"upperInclusive":true,"unit":"家"},"actualPeriod":"2024","dataStatus":"provisional","verdict":"Open","status":"OnSchedule","reason":null,"gap":{"lower":6,"lowerInclusive":true,"upper":6,"upperInclusive":true,"unit":"家"},"margin":6,"completionRate":0.7,"progress":{"lower":0.4,"lowerInclusive":true,"upper":0.4,"upperInclusive":true,"unit":"x"},"expected":0.4,"requiredChange":2,"requiredGrowth":12.6247880443606,"roundingSensitive":false,"baseline":{"lower":10,"lowerInclusive":true,"upper":10,"upperInclusive":true,"unit":"家"},"baselinePeriod":"2022","bindingness":"Obligatory","commitment":"Strive","lead":"市科技局","observations":["labs-2024","labs-2022"],"step":"A","asOf":"2025-04-30","projection":20,"stretch":null,"expectedOnDay":0.4,"subVerdicts":null}""")]
    [InlineData("t-deaths", """{"id":"t-deaths","claim":null,"plan":"plan","subject":"某研究院","subjectCode":null,"indicator":"deaths","measure":"level","period":"2027","bound":{"lower":null,"lowerInclusive":false,"upper":0,"upperInclusive":true,"unit":"起事故"},"approximate":false,"actual":null,"actualPeriod":null,"dataStatus":null,"verdict":"Open","status":"InProgress","reason":"NoEvidence,BaselineMissing","gap":null,"margin":null,"completionRate":null,"progress":null,"expected":null,"requiredChange":null,"requiredGrowth":null,"roundingSensitive":false,"baseline":null,"baselinePeriod":null,"bindingness":"Unspecified","commitment":"Firm","lead":null,"observations":[],"step":null,"asOf":"2025-04-30","projection":null,"stretch":null,"expectedOnDay":null,"subVerdicts":null}""")]
    public void Json_IsThis(string id, string expected) => Assert.Equal(expected, Line(Tongxiang.Result(id)));

    [Fact]
    public void Json_DoesNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, culture =>
        Assert.All(Tongxiang.Results, result => Assert.Equal(Line(result, withExplanation: true), Cultures.Under(culture, () => Line(result, withExplanation: true)))));

    [Fact]
    public void Json_EveryResultOfTheReferenceCatalogue_HasTheMembersOfTheContract()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        IEnumerable<AttainmentResult> results = ningbo.Plans.SelectMany(plan => new AttainmentCalculator().Assess(plan, ningbo, Tongxiang.Day));
        Assert.All(results, result => Assert.Equal(Members, JsonDocument.Parse(Line(result, ningbo)).RootElement.EnumerateObject().Select(member => member.Name).Where(Members.Contains)));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => AttainmentRecord.Of(null!, Tongxiang.Catalogue));
        Assert.Throws<ArgumentNullException>(() => AttainmentRecord.Of(Tongxiang.Result("t-labs"), null!));
    }

    /// <summary>The target for the rate with another bound, as of the same day.</summary>
    private static AttainmentResult Rate(Bound bound) => new AttainmentCalculator().Assess(Tongxiang.Target("t-rate") with { Bound = bound }, Tongxiang.Catalogue, Tongxiang.Day);

    /// <summary>The record as the tool writes it.</summary>
    private static string Line(AttainmentResult result, PolicyCatalogue? catalogue = null, bool withExplanation = false) =>
        JsonSerializer.Serialize(AttainmentRecord.Of(result, catalogue ?? Tongxiang.Catalogue, withExplanation), PolicyTargetsJson.Context.AttainmentRecord);

    private static JsonElement Json(string id) => Json(Tongxiang.Result(id));

    private static JsonElement Json(AttainmentResult result) => JsonDocument.Parse(Line(result)).RootElement;

    private static string Raw(JsonElement record, string member) => record.GetProperty(member).GetRawText();
}
