using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>A record of each measure and of each form that is no number.</content>
public sealed partial class ClaimRecordWriterTests
{
    private static readonly ClaimRecordWriter OfAlgebra = new(Algebra.Catalogue);

    [Theory]
    [InlineData("level", "level", null, null, null)]
    [InlineData("sum", "sum", null, null, null)]
    [InlineData("average", "average", null, null, null)]
    [InlineData("average-of-change", "average", "change", null, null)]
    [InlineData("change", "change", null, null, null)]
    [InlineData("change-of-rank", "change", "rank", "全省89个县市区", null)]
    [InlineData("additions", "additions", null, null, null)]
    [InlineData("growth", "growth", null, null, null)]
    [InlineData("average-growth", "average-growth", null, null, null)]
    [InlineData("multiple", "multiple", null, null, null)]
    [InlineData("rank", "rank", null, "全市各区(县、市)", null)]
    [InlineData("rank-of-additions", "rank", "additions", "全市各区(县、市)", null)]
    [InlineData("rank-of-change", "rank-of-change", null, "全市各区(县、市)", null)]
    [InlineData("rank-of-growth", "rank-of-growth", null, "全省89个县市区", null)]
    [InlineData("rank-in-history", "rank-in-history", null, null, null)]
    [InlineData("rank-in-history-of-growth", "rank-in-history", "growth", null, null)]
    [InlineData("tier", "tier", null, null, null)]
    [InlineData("share", "share", null, null, "生产总值")]
    [InlineData("contribution", "contribution", null, null, "宁波市")]
    [InlineData("relative", "relative", null, null, "全市各区(县、市)")]
    [InlineData("relative-of-growth", "relative", "growth", null, "生产总值")]
    [InlineData("relative-of-both", "relative", null, null, "宁波市 生产总值")]
    public void ToJson_Measure_HasItsWordAndWhatItIsHeldAgainst(string id, string measure, string? of, string? peers, string? benchmark)
    {
        JsonElement claim = Parse(OfAlgebra.ToJson(Algebra.Seen(id)));
        Assert.Equal((measure, of, peers, benchmark), (Text(claim, "measure"), Text(claim, "of"), Text(claim, "peers"), Text(claim, "benchmark")));
    }

    [Theory]
    [InlineData("rank-of-growth", "89")]
    [InlineData("change-of-rank", "89")]
    [InlineData("rank", "null")]
    [InlineData("growth", "null")]
    public void ToJson_PeerCount_IsThePrintedSize(string id, string count) => Assert.Equal(count, Parse(OfAlgebra.ToJson(Algebra.Seen(id))).GetProperty("peerCount").GetRawText());

    [Theory]
    [InlineData("relative", "前列", null)]
    [InlineData("relative-of-growth", null, "not-yet-available")]
    [InlineData("relative-of-both", null, "withdrawn")]
    public void ToJson_ObservationThatIsNoNumber_HasItsWords(string id, string? text, string? missing)
    {
        JsonElement claim = Parse(OfAlgebra.ToJson(Algebra.Seen(id)));
        Assert.Equal((text, missing, JsonValueKind.Null), (Text(claim, "text"), Text(claim, "missing"), claim.GetProperty("range").ValueKind));
    }

    [Theory]
    [InlineData("qualitative", "取得新突破", null, null, "false")]
    [InlineData("assigned", null, "国家", null, "false")]
    [InlineData("registered", null, "省", "[14,14] 家", "true")]
    [InlineData("adjusted", null, null, "[20,30] 家", "false")]
    [InlineData("first", null, null, "[15,) 家", "false")]
    public void ToJson_Bound_IsARangeOrItsWords(string id, string? text, string? assignedBy, string? range, string approximate)
    {
        JsonElement claim = Parse(OfAlgebra.ToJson(Algebra.Target(id)));
        Assert.Equal((text, assignedBy, range, approximate), (Text(claim, "text"), Text(claim, "assignedBy"), Range(claim.GetProperty("range")), claim.GetProperty("approximate").GetRawText()));
    }

    /// <summary>A tier is a grade, but of a value: no milestone. A stage without a grade is one all the same.</summary>
    [Fact]
    public void ToJson_Kind_IsMilestoneForStagesOnly()
    {
        JsonElement tier = Parse(OfAlgebra.ToJson(Algebra.Seen("tier")));
        Assert.Equal(("observation", "第一档"), (Text(tier, "kind"), Text(tier, "grade")));
        Assert.Equal("milestone-target", Text(Parse(OfAlgebra.ToJson(Algebra.Target("stage"))), "kind"));
        Assert.Equal("target", Text(Parse(OfAlgebra.ToJson(Algebra.Target("qualitative"))), "kind"));
    }

    [Fact]
    public void ToJson_SubjectThatIsAGroup_IsAPeerGroup()
    {
        Target target = Algebra.Target("first");
        JsonElement claim = Parse(OfAlgebra.ToJson(target with { Measurand = target.Measurand with { Subject = SubjectId.Parse("province-counties") } }));
        Assert.Equal(("全省89个县市区", "peer-group", null), (Text(claim, "subject"), Text(claim, "subjectKind"), Text(claim, "subjectCode")));
    }

    [Fact]
    public void ToJson_NamesThatTheCatalogueDoesNotKnow_AreWrittenAsTheirIds()
    {
        var writer = new ClaimRecordWriter(PolicyCatalogue.Empty);
        Assert.Equal("observation", Text(Parse(writer.ToJson(Algebra.Seen("tier"))), "kind"));
        Assert.Equal("ningbo gdp", Text(Parse(writer.ToJson(Algebra.Seen("relative-of-both"))), "benchmark"));
        Assert.Equal("全省89个县市区", Text(Parse(writer.ToJson(Algebra.Seen("rank-of-growth"))), "peers")); // the measure brings its group along
    }

    [Fact]
    public void Claims_OfTheAlgebra_HaveTheMembersOfTheContract_ThenTheOthers() =>
        Assert.All(OfAlgebra.Claims(), line => Assert.Equal(
            [.. Members, "of", "text", "assignedBy", "missing", "legibility"], Parse(line).EnumerateObject().Select(member => member.Name).Where(name => name != "approximate")));

    [Fact]
    public void Indicators_SayHowTheyAreComposed()
    {
        JsonElement[] records = [.. OfAlgebra.Indicators().Select(Parse)];
        Assert.Equal("""{"numerator":"spending","denominator":"gdp"}""", records[0].GetProperty("composition").GetRawText());
        Assert.Equal(
            """{"of":"change","sum":[{"indicator":"labs","aspect":"change","scope":"国家级"},{"indicator":"institutions","aspect":"level","scope":null}]}""", records[1].GetProperty("composition").GetRawText());
        Assert.Equal(("null", "\"2010\"", "null"), (records[2].GetProperty("composition").GetRawText(), records[2].GetProperty("seriesStart").GetRawText(), records[1].GetProperty("seriesStart").GetRawText()));
    }

    /// <summary>A range as mathematicians write it.</summary>
    private static string? Range(JsonElement range) =>
        range.ValueKind == JsonValueKind.Null ? null
        : $"{(range.GetProperty("lowerInclusive").GetBoolean() ? "[" : "(")}{range.GetProperty("lower")},{range.GetProperty("upper")}{(range.GetProperty("upperInclusive").GetBoolean() ? "]" : ")")} {range.GetProperty("unit")}";
}
