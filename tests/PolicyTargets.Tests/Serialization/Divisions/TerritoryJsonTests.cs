using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Divisions;

/// <summary>Roll-ups and series on one territory, written as records.</summary>
public sealed class TerritoryJsonTests
{
    private static readonly PolicyTargetsJsonContext Context = PolicyTargetsJson.Context;

    [Fact]
    public void RollUp_IsWrittenAsItsRecord()
    {
        const string Expected = """
            {"parent":"ningbo","name":{"zh":"宁波市","en":"Ningbo"},"indicator":"labs","indicatorName":{"zh":"重点实验室数","en":"key laboratories"},"period":"2017","asOf":"2018-06-30","aggregation":"sum",
             "range":{"lower":142,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"家"},"partial":true,"reasons":[],"dataStatus":"provisional",
             "parts":[
               {"subject":"yuyao","name":{"zh":"余姚市","en":null},"share":1,"ranges":[],"reasons":["NoEvidence"],"censored":false,"dataStatus":null,"observations":[]},
               {"subject":"haishu","name":{"zh":"海曙区","en":null},"share":1,"ranges":[{"lower":30,"lowerInclusive":true,"upper":30,"upperInclusive":true,"unit":"家"}],"reasons":[],"censored":false,"dataStatus":"provisional","observations":["haishu-2017"]},
               {"subject":"yinzhou","name":{"zh":"鄞州区","en":"Yinzhou District"},"share":1,"ranges":[{"lower":100,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"家"}],"reasons":[],"censored":true,"dataStatus":"final","observations":["yinzhou-2017"]},
               {"subject":"zone","name":{"zh":"高新区","en":"hi-tech zone"},"share":1,"ranges":[{"lower":12,"lowerInclusive":true,"upper":12,"upperInclusive":true,"unit":"家"}],"reasons":[],"censored":false,"dataStatus":"final","observations":["zone-2017"]}],
             "coverage":{"children":3,"known":2,"complete":false,"missing":["yuyao"],"notFinal":["haishu"],"censored":["yinzhou"],"changed":[],
               "areas":[{"area":"zone","name":{"zh":"高新区","en":"hi-tech zone"},"treatment":"Added","share":1},{"area":"port","name":{"zh":"保税区","en":"bonded zone"},"treatment":"WithinHosts","share":null}]},
             "observations":["haishu-2017","yinzhou-2017","zone-2017"],
             "own":{"lower":160,"lowerInclusive":true,"upper":160,"upperInclusive":true,"unit":"家"},"ownObservations":["ningbo-2017"],
             "difference":{"lower":null,"lowerInclusive":false,"upper":18,"upperInclusive":false,"unit":"家"}}
            """;
        string json = JsonSerializer.Serialize(TerritoryFiles.City);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), JsonNode.Parse(json)), JsonSerializer.Serialize(RollUpRecord.Of(TerritoryFiles.City), Context.RollUpRecord));
        Assert.Equal(RollUpRecord.Of(TerritoryFiles.City), JsonSerializer.Deserialize(json, Context.RollUpRecord));
        Assert.Equal(TerritoryFiles.City.ToString(), RollUpRecord.Of(TerritoryFiles.City).ToString());
    }

    /// <summary>Where there is no value, no zero stands.</summary>
    [Fact]
    public void RollUp_WithoutAValue_HasNulls()
    {
        RollUpRecord record = RollUpRecord.Of(TerritoryFiles.Nothing);
        Assert.Equal((null, null, null, null), (record.Range, record.DataStatus, record.Own, record.Difference));
        Assert.Equal([UndeterminedReason.NoEvidence], record.Reasons);
        Assert.All(record.Parts, part => Assert.Empty(part.Ranges));
        Assert.Equal(TerritoryFiles.Nothing.ToString(), record.ToString());
        JsonNode json = JsonNode.Parse(JsonSerializer.Serialize(TerritoryFiles.Nothing))!;
        Assert.All(["range", "dataStatus", "own", "difference"], member => Assert.Null(json[member]));
    }

    [Fact]
    public void Series_IsWrittenAsItsRecord()
    {
        string json = JsonSerializer.Serialize(TerritoryFiles.ByArea, new JsonSerializerOptions().AddPolicyTargets(DivisionFiles.Catalogue));
        ConcordedSeriesRecord record = JsonSerializer.Deserialize(json, Context.ConcordedSeriesRecord)!;

        Assert.Equal(ConcordedSeriesRecord.Of(TerritoryFiles.ByArea, TerritoryFiles.Registry), record);
        Assert.Equal(TerritoryFiles.ByArea.ToString(), record.ToString());
        Assert.Equal(("330212", "330200", "2017-01-01", null), (record.Unit.Code, record.Unit.Parent, record.Unit.ValidFrom, record.Unit.ValidUntil));
        Assert.Equal(("2017-12-31", "2018-06-30", WeightBasis.Area), (record.BoundariesOf, record.AsOf, record.Basis));
        Assert.Equal(TerritoryFiles.ByArea.Values.Select(value => value.Range!.ToString()), record.Values.Select(value => value.Range!.ToString()));
        Assert.Equal([("apportioned", 0.6m), ("exact", null)], record.Values.Select(value => (value.Exactness, value.Share)));
    }

    [Fact]
    public void Value_IsWrittenWithItsParts()
    {
        const string Expected = """
            {"period":"2015","range":{"lower":8,"lowerInclusive":true,"upper":48,"upperInclusive":true,"unit":"家"},"exactness":"partial","share":null,"missing":["yinzhou"],"reasons":[],"dataStatus":"final",
             "parts":[
               {"subject":"jiangdong","name":{"zh":"江东区","en":null},"share":1,"ranges":[{"lower":8,"lowerInclusive":true,"upper":8,"upperInclusive":true,"unit":"家"}],"reasons":[],"censored":false,"dataStatus":"final","observations":["jiangdong-2015"]},
               {"subject":"yinzhou","name":{"zh":"鄞州区","en":"Yinzhou District"},"share":{"lower":0,"lowerInclusive":true,"upper":1,"upperInclusive":true,"unit":"x"},"ranges":[{"lower":40,"lowerInclusive":true,"upper":40,"upperInclusive":true,"unit":"家"}],"reasons":[],"censored":false,"dataStatus":"final","observations":["yinzhou-2015"]}],
             "observations":["jiangdong-2015","yinzhou-2015"]}
            """;
        string json = JsonSerializer.Serialize(ConcordedValueRecord.Of(TerritoryFiles.Open.Values[0]), Context.ConcordedValueRecord);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), JsonNode.Parse(json)), json);
    }

    /// <summary>A series may be written where nobody knows the registry: the parent then is an id.</summary>
    [Fact]
    public void Series_WithoutARegistry_NamesTheParentById() =>
        Assert.Equal("ningbo", JsonSerializer.Deserialize(JsonSerializer.Serialize(TerritoryFiles.Open), Context.ConcordedSeriesRecord)!.Unit.Parent);

    [Fact]
    public void Results_AreNotRead()
    {
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RollUpResult>("{}"));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ConcordedSeries>("{}"));
    }

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => RollUpRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RollUpCoverageRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => RollUpAreaRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => TerritoryPartRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ConcordedValueRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => ConcordedSeriesRecord.Of(null!, TerritoryFiles.Registry));
        Assert.Throws<ArgumentNullException>(() => ConcordedSeriesRecord.Of(TerritoryFiles.Open, null!));
    }
}
