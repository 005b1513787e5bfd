using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization;

public sealed partial class ClaimRecordWriterTests
{
    private static readonly ClaimRecordWriter Writer = new(Tongxiang.Catalogue);

    private static readonly string[] Members =
    [
        "id", "statement", "restates", "kind", "document", "locator", "subject", "subjectCode", "subjectKind", "indicator", "indicatorName", "measure", "peers", "benchmark", "recurrence", "range",
        "grade", "period", "periodFrom", "periodTo", "commitment", "commitmentWord", "dataStatus", "baseline", "baselinePeriod", "peerCount", "streak", "scope", "responsible",
    ];

    [Fact]
    public void Claims_AreTheObservationsThenTheTargets() =>
        Assert.Equal(["labs-2022", "labs-2024", "rate-2024", "t-labs", "t-rate", "t-deaths", "t-around", "t-award"], Writer.Claims().Select(line => Text(Parse(line), "id")));

    [Fact]
    public void Claims_HaveTheMembersOfTheContract_InItsOrder() =>
        Assert.All(Writer.Claims(), line => Assert.Equal(Members, Parse(line).EnumerateObject().Select(member => member.Name).Where(Members.Contains)));

    [Fact]
    public void Claims_AreOneLineEach() => Assert.All(Writer.Claims().Concat(Writer.Indicators()), line => Assert.DoesNotContain('\n', line));

    [Fact]
    public void ToJson_Target()
    {
        JsonElement claim = Parse(Writer.ToJson(Tongxiang.Target("t-labs")));
        Assert.Equal(("S1", "target", "report", "三"), (Text(claim, "statement"), Text(claim, "kind"), Text(claim, "document"), Text(claim, "locator")));
        Assert.Equal(("桐乡市", "330483", "county", "labs", "实验室数"), (Text(claim, "subject"), Text(claim, "subjectCode"), Text(claim, "subjectKind"), Text(claim, "indicator"), Text(claim, "indicatorName")));
        Assert.Equal(("level", "once", "Strive", "力争", null), (Text(claim, "measure"), Text(claim, "recurrence"), Text(claim, "commitment"), Text(claim, "commitmentWord"), Text(claim, "dataStatus")));
        Assert.Equal("""{"lower":20,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"}""", claim.GetProperty("range").GetRawText());
        Assert.Equal(["市科技局", "市财政局"], claim.GetProperty("responsible").EnumerateArray().Select(body => body.GetString()));
    }

    [Fact]
    public void ToJson_Observation()
    {
        JsonElement claim = Parse(Writer.Claims().ElementAt(1));
        Assert.Equal(("observation", "provisional", "report", "一", null), (Text(claim, "kind"), Text(claim, "dataStatus"), Text(claim, "document"), Text(claim, "locator"), Text(claim, "commitmentWord")));
        Assert.Equal("""{"lower":14,"lowerInclusive":true,"upper":14,"upperInclusive":true,"unit":"家"}""", claim.GetProperty("range").GetRawText());
    }

    [Fact]
    public void ToJson_Milestone_HasItsGrade()
    {
        JsonElement claim = Parse(Writer.ToJson(Tongxiang.Target("t-award")));
        Assert.Equal(("milestone-target", "已发生", "each-year", "省级"), (Text(claim, "kind"), Text(claim, "grade"), Text(claim, "recurrence"), Text(claim, "scope")));
        Assert.Equal(("2023", "2027"), (Text(claim, "periodFrom"), Text(claim, "periodTo")));
    }

    /// <summary>A stock has a moment, a flow or ratio a whole year.</summary>
    [Theory]
    [InlineData("t-labs", null)]
    [InlineData("t-rate", "2027")]
    [InlineData("t-deaths", "2027")]
    public void ToJson_Period_BeginsWhereTheValueIsOfATime(string id, string? from)
    {
        JsonElement claim = Parse(Writer.ToJson(Tongxiang.Target(id)));
        Assert.Equal((from, "2027"), (Text(claim, "periodFrom"), Text(claim, "periodTo")));
    }

    [Fact]
    public void ToJson_Absent_IsNull()
    {
        JsonElement claim = Parse(Writer.ToJson(Tongxiang.Target("t-rate")));
        Assert.All(["statement", "restates", "document", "locator", "grade", "commitmentWord", "dataStatus", "baseline", "baselinePeriod", "scope", "peers", "benchmark", "peerCount", "streak"],
            member => Assert.Equal(JsonValueKind.Null, claim.GetProperty(member).ValueKind));
        Assert.Equal("[]", claim.GetProperty("responsible").GetRawText());
    }

    [Fact]
    public void ToJson_Baseline_IsARangeWithItsPeriod()
    {
        JsonElement claim = Parse(Writer.ToJson(Tongxiang.Target("t-labs") with { Baseline = new Baseline(Known.MoreThan(Quantity.Count(8, "家")), ReportingPeriod.Year(2022)) }));
        Assert.Equal("""{"lower":8,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"家"}""", claim.GetProperty("baseline").GetRawText());
        Assert.Equal("2022", Text(claim, "baselinePeriod"));
    }

    [Theory]
    [InlineData("institute", "organisation")]
    [InlineData("tongxiang", "county")]
    public void ToJson_SubjectKind(string subject, string kind) =>
        Assert.All(Writer.Claims().Select(Parse).Where(claim => Text(claim, "subject") == Tongxiang.Catalogue.Subjects.Get(SubjectId.Parse(subject)).Name.Chinese), claim => Assert.Equal(kind, Text(claim, "subjectKind")));

    [Fact]
    public void Indicators_AreAllOfTheCatalogue()
    {
        JsonElement rate = Parse(Writer.Indicators().ElementAt(1));
        Assert.Equal(4, Writer.Indicators().Count());
        Assert.Equal(("rate", "投入强度", "intensity", "%"), (Text(rate, "code"), Text(rate, "nameZh"), Text(rate, "nameEn"), Text(rate, "unit")));
        Assert.Equal(("higher", "ratio", "A", "P9M", "投入", "产值"), (Text(rate, "direction"), Text(rate, "nature"), Text(rate, "frequency"), Text(rate, "publicationLag"), Text(rate, "numerator"), Text(rate, "denominator")));
        Assert.Equal(["强度"], rate.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()));
    }

    [Fact]
    public void Indicators_OnAScale_ListTheGrades() =>
        Assert.Equal(["未发生", "已发生"], Parse(Writer.Indicators().ElementAt(3)).GetProperty("grades").EnumerateArray().Select(grade => grade.GetString()));

    [Fact]
    public void Lines_DoNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, culture =>
        Assert.Equal(Writer.Claims().Concat(Writer.Indicators()), Cultures.Under(culture, () => Writer.Claims().Concat(Writer.Indicators()).ToArray())));

    [Fact]
    public void Claims_OfNothing_AreNone() => Assert.Empty(new ClaimRecordWriter(PolicyCatalogue.Empty).Claims().Concat(new ClaimRecordWriter(PolicyCatalogue.Empty).Indicators()));

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new ClaimRecordWriter(null!));
        Assert.Throws<ArgumentNullException>(() => Writer.ToJson((Target)null!));
        Assert.Throws<ArgumentNullException>(() => Writer.ToJson((Observation)null!));
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;

    private static string? Text(JsonElement claim, string member) => claim.GetProperty(member).GetString();
}
