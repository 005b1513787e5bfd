using System.Text;
using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization;

public sealed partial class AttainmentRecordWriterTests
{
    private static readonly AttainmentRecordWriter Writer = new(Tongxiang.Catalogue);

    private static readonly string[] Members =
    [
        "id", "claim", "plan", "subject", "subjectCode", "indicator", "measure", "period", "bound", "approximate", "actual", "actualPeriod", "dataStatus", "verdict", "status",
        "reason", "gap", "margin", "completionRate", "progress", "expected", "requiredChange", "requiredGrowth", "roundingSensitive", "baseline", "bindingness", "commitment", "lead", "observations",
    ];

    public static TheoryData<string> Targets => [.. Tongxiang.Results.Select(result => result.Target.Id.Text)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void ToJson_HasTheMembersOfTheContract_InItsOrder(string id) =>
        Assert.Equal(Members, Json(id).EnumerateObject().Select(member => member.Name).Where(Members.Contains));

    [Theory]
    [MemberData(nameof(Targets))]
    public void ToJson_IsOneLineOfJson(string id)
    {
        string line = Writer.ToJson(Tongxiang.Result(id), withExplanation: true);
        Assert.DoesNotContain('\n', line);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(line).RootElement.ValueKind);
    }

    [Fact]
    public void ToJson_TargetOnItsWay_HasEveryFigure()
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
    public void ToJson_TargetOnItsWay_HasItsWords()
    {
        JsonElement record = Json("t-labs");
        Assert.Equal(("\"plan\"", "\"桐乡市\"", "\"330483\"", "\"labs\"", "\"level\"", "\"2027\""), (Raw(record, "plan"), Raw(record, "subject"), Raw(record, "subjectCode"), Raw(record, "indicator"), Raw(record, "measure"), Raw(record, "period")));
        Assert.Equal(("\"2024\"", "\"provisional\"", "\"Open\"", "\"OnSchedule\"", "null"), (Raw(record, "actualPeriod"), Raw(record, "dataStatus"), Raw(record, "verdict"), Raw(record, "status"), Raw(record, "reason")));
        Assert.Equal(("\"Strive\"", "\"Obligatory\"", "\"市科技局\"", "false"), (Raw(record, "commitment"), Raw(record, "bindingness"), Raw(record, "lead"), Raw(record, "approximate")));
        Assert.Equal(["labs-2022", "labs-2024"], record.GetProperty("observations").EnumerateArray().Select(id => id.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ToJson_ActualThatIsARange_GivesRanges()
    {
        JsonElement record = Json("t-rate");
        Assert.Equal("""{"lower":2.5,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"%"}""", Raw(record, "actual"));
        Assert.Equal((JsonValueKind.Object, "pp"), (record.GetProperty("margin").ValueKind, record.GetProperty("gap").GetProperty("unit").GetString()));
        Assert.Equal((0m, 0.5m), (record.GetProperty("gap").GetProperty("lower").GetDecimal(), record.GetProperty("gap").GetProperty("upper").GetDecimal()));
        Assert.Equal("null", Raw(record, "progress"));
    }

    [Fact]
    public void ToJson_WithoutEvidence_WritesNullAndNeverZero()
    {
        JsonElement record = Json("t-deaths");
        Assert.Equal((JsonValueKind.Null, "某研究院"), (record.GetProperty("subjectCode").ValueKind, record.GetProperty("subject").GetString()));
        Assert.All(["claim", "actual", "actualPeriod", "dataStatus", "gap", "margin", "completionRate", "progress", "requiredChange", "requiredGrowth", "baseline", "lead"],
            member => Assert.Equal("null", Raw(record, member)));
        Assert.Equal("[]", Raw(record, "observations"));
        Assert.Equal("""{"lower":null,"lowerInclusive":false,"upper":0,"upperInclusive":true,"unit":"起事故"}""", Raw(record, "bound"));
    }

    [Fact]
    public void ToJson_TargetAroundANumber_SaysSo()
    {
        JsonElement record = Json("t-around");
        Assert.Equal(("true", "\"growth\""), (Raw(record, "approximate"), Raw(record, "measure")));
        Assert.Equal("""{"lower":10,"lowerInclusive":true,"upper":10,"upperInclusive":true,"unit":"%"}""", Raw(record, "bound"));
    }

    [Fact]
    public void ToJson_TrailingZeros_AreNotWritten() =>
        Assert.Equal("3", Raw(Json(Rate(Bound.AtLeast(Quantity.Percent(3.000m)))).GetProperty("bound"), "lower"));

    [Fact]
    public void ToJson_LargestNumber_IsWrittenWhole()
    {
        string line = Writer.ToJson(Rate(Bound.Between(Quantity.Percent(decimal.MinValue), Quantity.Percent(decimal.MaxValue))));
        Assert.Contains("\"lower\":-79228162514264337593543950335,", line, StringComparison.Ordinal);
        Assert.Contains("\"upper\":79228162514264337593543950335,", line, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_Explanation_IsInBothLanguages_AndOnlyWhenAskedFor()
    {
        JsonElement said = JsonDocument.Parse(Writer.ToJson(Tongxiang.Result("t-labs"), withExplanation: true)).RootElement.GetProperty("explanation");
        Assert.Contains("桐乡市", said.GetProperty("zh").GetString(), StringComparison.Ordinal);
        Assert.Contains("Tongxiang", said.GetProperty("en").GetString(), StringComparison.Ordinal);
        Assert.False(Json("t-labs").TryGetProperty("explanation", out _));
    }

    [Fact]
    public void ToJson_Chinese_IsNotEscaped() => Assert.Contains("\"subject\":\"桐乡市\"", Writer.ToJson(Tongxiang.Result("t-labs")), StringComparison.Ordinal);

    [Fact]
    public void ToJson_UnknownSubjectAndPlan_AreWrittenAsFarAsKnown()
    {
        JsonElement record = JsonDocument.Parse(new AttainmentRecordWriter(PolicyCatalogue.Empty).ToJson(Tongxiang.Result("t-labs"))).RootElement;
        Assert.Equal(("\"tongxiang\"", "null", "null"), (Raw(record, "subject"), Raw(record, "subjectCode"), Raw(record, "plan")));
    }

    [Fact]
    public void ToJson_DoesNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, culture =>
        Assert.All(Tongxiang.Results, result => Assert.Equal(Writer.ToJson(result, withExplanation: true), Cultures.Under(culture, () => Writer.ToJson(result, withExplanation: true)))));

    [Fact]
    public void Write_GivesWhatToJsonGives()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Writer.Write(json, Tongxiang.Result("t-labs"));
        }

        Assert.True(JsonElement.DeepEquals(Json("t-labs"), JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).RootElement));
    }

    [Fact]
    public void ToJson_EveryResultOfTheReferenceCatalogue_HasTheMembersOfTheContract()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        var writer = new AttainmentRecordWriter(ningbo);
        IEnumerable<AttainmentResult> results = ningbo.Plans.SelectMany(plan => new AttainmentCalculator().Assess(plan, ningbo, Tongxiang.Day));
        Assert.All(results, result => Assert.Equal(Members, JsonDocument.Parse(writer.ToJson(result)).RootElement.EnumerateObject().Select(member => member.Name).Where(Members.Contains)));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new AttainmentRecordWriter(null!));
        Assert.Throws<ArgumentNullException>(() => Writer.ToJson(null!));
        Assert.Throws<ArgumentNullException>(() => Writer.Write(null!, Tongxiang.Result("t-labs")));
    }

    /// <summary>The target for the rate with another bound, as of the same day.</summary>
    private static AttainmentResult Rate(Bound bound) => new AttainmentCalculator().Assess(Tongxiang.Target("t-rate") with { Bound = bound }, Tongxiang.Catalogue, Tongxiang.Day);

    private static JsonElement Json(string id) => Json(Tongxiang.Result(id));

    private static JsonElement Json(AttainmentResult result) => JsonDocument.Parse(Writer.ToJson(result)).RootElement;

    private static string Raw(JsonElement record, string member) => record.GetProperty(member).GetRawText();
}
