using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Divisions;

/// <summary>Exactness as JSON, and what registries answer as records.</summary>
public sealed class DivisionJsonTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddPolicyTargets(DivisionFiles.Catalogue);

    public static TheoryData<string> Exactnesses =>
        ["""{"kind":"exact"}""", """{"kind":"apportioned","basis":"area","share":0.42}""", """{"kind":"partial","missing":["haishu","yinzhou"]}""", """{"kind":"partial"}""", """{"kind":"irreversible"}"""];

    [Theory]
    [MemberData(nameof(Exactnesses))]
    public void Exactness_ComesBack(string json) => Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Exactness>(json), Options));

    [Fact]
    public void Exactness_IsItsCase()
    {
        Assert.Equal(Exactness.Apportioned(WeightBasis.Area, 0.42m), JsonSerializer.Deserialize<Exactness>("""{"share":0.42,"basis":"area","kind":"apportioned"}"""));
        Assert.Equal(Exactness.Partial(DivisionFiles.Yinzhou), JsonSerializer.Deserialize<PartialExactness>("""{"kind":"partial","missing":["yinzhou"]}"""));
    }

    [Theory]
    [InlineData("""{}""", "$")]
    [InlineData("""{"kind":"rough"}""", "$.kind")]
    [InlineData("""{"kind":"exact","share":1}""", "$.share")]
    [InlineData("""{"kind":"apportioned","basis":"area"}""", "$")]
    [InlineData("""{"kind":"apportioned","basis":"area","share":1.5}""", "$.share")]
    [InlineData("""{"kind":"partial","missing":["a b"]}""", "$.missing")]
    [InlineData("""{"kind":"partial","share":0.5}""", "$.share")]
    public void Exactness_RefusesWhatItIsNot(string json, string path)
    {
        PolicyJsonException refusal = Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<Exactness>(json));
        Assert.Equal(path, refusal.PathOf(Assert.Single(refusal.Findings)));
    }

    [Fact]
    public void Exactness_RefusesAnotherCase() => Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<ExactExactness>("""{"kind":"irreversible"}"""));

    [Fact]
    public void Division_IsWrittenAsItsRecord()
    {
        Division before = DivisionFiles.Registry.Find(DivisionFiles.Yinzhou, DivisionFiles.Before)!;
        const string Expected = """
            {"id":"yinzhou","code":"330212","name":{"zh":"鄞州区","en":"Yinzhou District"},"level":"county","kind":"district","parent":"330200","relation":"subordinate","attributes":[],"boundary":0,
             "validFrom":"2002-04-01","validUntil":"2016-09-14","successors":["330203"],"predecessors":["330227"],"exactness":null,"share":null}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), JsonNode.Parse(JsonSerializer.Serialize(before, Options))), JsonSerializer.Serialize(before, Options));
        Assert.Equal("330212 鄞州区 (Yinzhou District) [2002-04-01, 2016-09-14)", DivisionRecord.Of(before, DivisionFiles.Registry).ToString());
        Assert.Equal(["330204"], RecordOf(DivisionFiles.Yinzhou, DivisionFiles.After).Predecessors);
    }

    /// <summary>A code that is not known gives way to the id, and a registry that knows nobody to nothing.</summary>
    [Fact]
    public void Record_NamesByIdWhatHasNoCode()
    {
        DivisionRecord yuyao = RecordOf(SubjectId.Parse("yuyao"), DivisionFiles.After);
        Assert.Equal((null, "330200", ParentRelation.Entrusted, DivisionKind.CountyLevelCity), (yuyao.Code, yuyao.Parent, yuyao.Relation, yuyao.Kind));
        DivisionRecord alone = DivisionRecord.Of(DivisionFiles.Registry.Find(DivisionFiles.Yinzhou, DivisionFiles.Before)!, DivisionRegistry.Empty);
        Assert.Equal(("ningbo", 0, 0), (alone.Parent, alone.Successors.Count, alone.Predecessors.Count));
    }

    [Fact]
    public void Link_HasItsShare()
    {
        Concordance concordance = DivisionFiles.Registry.Concord(DivisionFiles.Yinzhou, DivisionFiles.Before, DivisionFiles.After, WeightBasis.Area);
        DivisionRecord[] links = [.. concordance.Links.Select(link => DivisionRecord.Of(link, DivisionFiles.Registry))];
        Assert.Equal([("haishu", "apportioned", 0.4m), ("yinzhou", "apportioned", 0.6m)], links.Select(link => (link.Id, link.Exactness, link.Share!.Value)));
        Assert.Equal(links[0], JsonSerializer.Deserialize(JsonSerializer.Serialize(concordance.Links[0], Options), PolicyTargetsJson.Context.DivisionRecord));

        ConcordanceRecord record = ConcordanceRecord.Of(concordance, DivisionFiles.Registry);
        Assert.Equal(("apportioned", WeightBasis.Area, 0.6m), (record.Exactness, record.Basis, record.Share));
        Assert.Equal(record, JsonSerializer.Deserialize(JsonSerializer.Serialize(concordance, Options), PolicyTargetsJson.Context.ConcordanceRecord));
    }

    [Fact]
    public void Answer_IsWrittenWithItsSuccessors()
    {
        DivisionAnswer answer = DivisionFiles.Registry.Find(DivisionCode.Parse("330204"), DivisionFiles.After);
        DivisionAnswerRecord? record = JsonSerializer.Deserialize(JsonSerializer.Serialize(answer), PolicyTargetsJson.Context.DivisionAnswerRecord);
        Assert.Equal(DivisionAnswerRecord.Of(answer), record);
        Assert.Equal((DivisionAnswerState.Retired, "2017-12-31", "jiangdong", "yinzhou"), (record!.State, record.Date, Assert.Single(record.Hits).Id, Assert.Single(record.Successors).Id));
    }

    [Fact]
    public void Life_IsWrittenWhole()
    {
        DivisionLife life = DivisionFiles.Registry.LifeOf(DivisionFiles.Yinzhou);
        DivisionLifeRecord? record = JsonSerializer.Deserialize(JsonSerializer.Serialize(life, Options), PolicyTargetsJson.Context.DivisionLifeRecord);
        Assert.Equal(DivisionLifeRecord.Of(life, DivisionFiles.Registry), record);
        Assert.Equal("yinzhou: 鄞州区 (Yinzhou District), 3 versions, 3 changes", record!.ToString());
        Assert.Equal(["330227", "330212", "330212"], record.Versions.Select(version => version.Code));
    }

    private static DivisionRecord RecordOf(SubjectId unit, NodaTime.LocalDate at) => DivisionRecord.Of(DivisionFiles.Registry.Find(unit, at)!, DivisionFiles.Registry);
}
