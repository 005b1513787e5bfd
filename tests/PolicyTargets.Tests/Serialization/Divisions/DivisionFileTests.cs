using System.Text.Json.Nodes;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Divisions;

/// <summary>Units with a life, their changes, areas and splits: read, written, laid on top of each other.</summary>
public sealed class DivisionFileTests
{
    private const string Stood = "\"name\": {\"zh\": \"某\"}, \"level\": \"county\"";
    private static readonly LocalDate Day = new(2016, 9, 14);

    [Fact]
    public void File_IsReadWithoutFindings()
    {
        CatalogueReadResult read = CatalogueFiles.Read(DivisionFiles.Text);
        Assert.Empty(read.Findings);
        Assert.Equal((5, 3), (read.Catalogue.Subjects.Count, read.Catalogue.DivisionChanges.Count));
        Assert.Empty(SchemaCheck.Errors(DivisionFiles.Text));
    }

    [Fact]
    public void Versions_MakeTheUnit()
    {
        var yinzhou = (AdministrativeUnit)DivisionFiles.Catalogue.Subjects.Get(DivisionFiles.Yinzhou);
        Assert.Equal(AdministrativeUnit.Of(yinzhou.Id, yinzhou.Versions), yinzhou);
        Assert.Equal(("鄞州区", "330212", "ningbo", Validity.Always), (yinzhou.Name.Chinese, yinzhou.Code?.Text, yinzhou.Parent?.Text, yinzhou.Validity));
        Assert.Equal(("鄞县", "330227", DivisionKind.County, 0), (yinzhou.Versions[0].Name.Chinese, yinzhou.Versions[0].Code?.Text, yinzhou.Versions[0].Kind, yinzhou.Versions[0].Boundary));
        Assert.Equal((new Validity(Day, null), 1), (yinzhou.Versions[2].Validity, yinzhou.Versions[2].Boundary));
        Assert.Equal(DivisionAttributes.SubProvincial | DivisionAttributes.SeparatelyPlanned, ((AdministrativeUnit)DivisionFiles.Catalogue.Subjects.Get(SubjectId.Parse("ningbo"))).Versions[1].Attributes);
        Assert.Equal(ParentRelation.Entrusted, DivisionFiles.Registry.Find("余姚", Day).Get().Version.Relation);
        Assert.Equal([DivisionFiles.Yinzhou], DivisionFiles.Catalogue.Subjects.Get(SubjectId.Parse("jiangdong")).Successors);
    }

    [Fact]
    public void Changes_AreRead()
    {
        DivisionChange transfer = DivisionFiles.Catalogue.DivisionChanges[2];
        Assert.Equal((DivisionChangeKind.PartialTransfer, Day, Day, new LocalDate(2017, 1, 1), false), (transfer.Kind, transfer.ApprovedOn, transfer.EffectiveOn, transfer.StatisticsFrom, transfer.IsEffectiveOnEstimated));
        Assert.Equal(["yinzhou", "haishu"], [transfer.Predecessors[0].Text, transfer.Successors[0].Text]);
        Assert.Equal([new DivisionWeight(DivisionFiles.Yinzhou, SubjectId.Parse("haishu"), WeightBasis.Area, 0.4m)], transfer.Weights);
        Assert.Equal("国务院", transfer.Source?.Document.Issuer);
        Assert.True(CatalogueFiles.Clean.DivisionChanges[0].IsEffectiveOnEstimated);
    }

    [Fact]
    public void Areas_HaveHostsWithShares()
    {
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("subjects", """{"id": "estate", "kind": "functional-area", "name": {"zh": "某"}, "hosts": [{"unit": "city", "share": 0.6}, {"unit": "zone"}], "counting": "in-host"}""")).GetOrThrow();
        var estate = (FunctionalArea)read.Subjects.Get(SubjectId.Parse("estate"));
        Assert.Equal([new AreaHost(SubjectId.Parse("city"), 0.6m), new AreaHost(SubjectId.Parse("zone"))], estate.Hosts);
        Assert.Equal((null, AreaCounting.InHost), (estate.Host, estate.Counting));
        Assert.Equal(AreaCounting.Both, ((FunctionalArea)CatalogueFiles.Clean.Subjects.Get(SubjectId.Parse("zone"))).Counting);
    }

    [Fact]
    public void Decompositions_AreRead()
    {
        Decomposition split = CatalogueFiles.Clean.Decompositions[0];
        Assert.Equal(("t-a", "t-z", DecompositionMethod.Weighted, DecompositionCoverage.MustEqual), (split.Whole.Text, Assert.Single(split.Parts).Text, split.Method, split.Coverage));
        Assert.Equal((Quantity.Percent(0.5m), "rate", "二"), (split.Tolerance, split.Weight?.Text, split.Source?.Locator));
    }

    [Fact]
    public void BreaksFollowFromTheVersions_AndAreNotWritten()
    {
        Assert.Equal(["Boundary yinzhou * 2017-01-01", "Boundary haishu * 2017-01-01"], DivisionFiles.Catalogue.Observations.Breaks.Select(item => item.ToString()));
        JsonObject written = SchemaCheck.Parse(new CatalogueWriter().ToJson(DivisionFiles.Catalogue));
        Assert.False(written.ContainsKey("breaks"));
        PolicyCatalogue back = CatalogueFiles.Read(written.ToJsonString()).GetOrThrow();
        CatalogueFiles.AssertSame(DivisionFiles.Catalogue, back);
    }

    [Fact]
    public void StatedBreak_KeepsItsBridge()
    {
        const string Stated = """{"breaks": [{"kind": "boundary", "on": "2017-01-01", "subject": "yinzhou", "bridge": 0.8}]}""";
        PolicyCatalogue read = CatalogueFiles.Read(Stated, DivisionFiles.Catalogue).GetOrThrow();
        Assert.Equal(["Boundary yinzhou * 2017-01-01 × 0.8", "Boundary haishu * 2017-01-01"], read.Observations.Breaks.Select(item => item.ToString()));
        CatalogueFiles.AssertSame(read, CatalogueFiles.Read(new CatalogueWriter().ToJson(read)).GetOrThrow());
    }

    [Fact]
    public void Files_LieOnTopOfEachOther()
    {
        const string More = """{"divisionChanges": [{"id": "later", "kind": "rename", "effectiveOn": "2020-01-01", "predecessors": ["yuyao"], "successors": ["yuyao"]}]}""";
        PolicyCatalogue read = CatalogueFiles.Read(More, DivisionFiles.Catalogue).GetOrThrow();
        Assert.Equal(["yinzhou-2002", "jiangdong-2016", "yinzhou-west-2016", "later"], read.DivisionChanges.Select(change => change.Id));
        Assert.Equal(4, read.Divisions.Changes.Count);
        Assert.Equal(DivisionFiles.Catalogue.Observations.Breaks, read.Observations.Breaks);
        Assert.Equal(2, CatalogueFiles.Read("{}", CatalogueFiles.Clean).GetOrThrow().Decompositions.Count);
    }

    /// <summary>What stands beside the versions is written where it is not what they say, and nothing else is.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData(""" "name": {"zh": "别名"}, "level": "township", "code": "iso-3166-2:CN-ZJ", "parent": "zone", "validFrom": "1949-10-01", "validUntil": "2049-10-01", """, "level,code,parent,name,validFrom,validUntil")]
    [InlineData(""" "code": "..", "parent": "..", "validFrom": "..", "validUntil": "..", """, "code,parent,validFrom,validUntil")]
    [InlineData(""" "name": {"zh": "某"}, "level": "county", "code": "330205", "parent": "city", "validFrom": "2000-01-01", "validUntil": "2010-01-01", """, "")]
    public void Unit_IsWrittenByWhatItsVersionsDoNotSay(string beside, string written)
    {
        string record = $$$"""{"id": "m", "kind": "administrative-unit", {{{beside}}} "versions": [{ {{{Stood}}}, "code": "330205", "parent": "city", "validFrom": "2000-01-01", "validUntil": "2010-01-01"}]}""";
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("subjects", record)).GetOrThrow();
        string json = new CatalogueWriter().ToJson(read);
        JsonObject unit = SchemaCheck.Parse(json)["subjects"]!.AsArray().Select(item => item!.AsObject()).Single(item => (string?)item["id"] == "m");
        Assert.Equal(written.Split(',', StringSplitOptions.RemoveEmptyEntries), unit.Select(member => member.Key).Except(["id", "kind", "versions"]));
        CatalogueFiles.AssertSame(read, CatalogueFiles.Read(json).GetOrThrow());
        Assert.Empty(SchemaCheck.Errors(json));
    }

    [Fact]
    public void Unit_CanHaveNothingWhereItsVersionsHaveSomething()
    {
        string record = $$$"""{"id": "m", "kind": "administrative-unit", "code": "..", "parent": "..", "validFrom": "..", "validUntil": "..", "versions": [{ {{{Stood}}}, "code": "330205", "parent": "city", "validFrom": "2000-01-01", "validUntil": "2010-01-01"}]}""";
        var unit = (AdministrativeUnit)CatalogueFiles.Read(CatalogueFiles.Text("subjects", record)).GetOrThrow().Subjects.Get(SubjectId.Parse("m"));
        Assert.Equal((null, null, Validity.Always), (unit.Code, unit.Parent, unit.Validity));
    }

    [Fact]
    public void Parents_MayLeadRound_AtOtherTimes()
    {
        string records = $$$"""{"id": "a", "kind": "administrative-unit", "versions": [{ {{{Stood}}}, "validUntil": "2000-01-01", "parent": "b"}, { {{{Stood}}}, "validFrom": "2000-01-01"}]}, {"id": "b", "kind": "administrative-unit", "versions": [{ {{{Stood}}}, "validFrom": "2000-01-01", "parent": "a"}]}""";
        Assert.Empty(CatalogueFiles.Read(CatalogueFiles.Text("subjects", records)).Findings);
    }

    /// <summary>What names a refused record goes with it, though it did so long ago.</summary>
    [Fact]
    public void Parents_MayNotLeadRound_InTheLatestVersions()
    {
        string records = $$$"""{"id": "a", "kind": "administrative-unit", "versions": [{ {{{Stood}}}, "parent": "b"}]}, {"id": "b", "kind": "administrative-unit", "versions": [{ {{{Stood}}}, "validFrom": "2000-01-01", "parent": "a"}]}, {"id": "c", "kind": "administrative-unit", "versions": [{ {{{Stood}}}, "validUntil": "1990-01-01", "parent": "a"}]}""";
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("subjects", records));
        Assert.Equal([("CAT005", "a"), ("CAT005", "b"), ("CAT008", "c")], read.Findings.Select(finding => (finding.Code.Text, finding.Objects[0])));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    /// <summary>Wages are weighed by employees, whose number is made of wages.</summary>
    [Fact]
    public void Weight_MayBeMadeOfWhatItWeighs()
    {
        const string Records = """
            {"code": "wage", "name": {"zh": "某"}, "unit": "%", "direction": "higher", "nature": "ratio", "weight": "staff"},
            {"code": "staff", "name": {"zh": "某"}, "unit": "%", "direction": "higher", "nature": "ratio", "composition": {"numerator": "rate", "denominator": "wage"}}
            """;
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("indicators", Records)).GetOrThrow();
        Assert.Equal("staff", read.Indicators.Get(IndicatorCode.Parse("wage")).Weight?.Text);
    }
}
