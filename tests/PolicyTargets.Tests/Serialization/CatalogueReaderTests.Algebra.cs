using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>The worked catalogue of <see cref="Algebra"/>, form by form.</content>
public sealed partial class CatalogueReaderTests
{
    private static readonly IndicatorCode Gdp = IndicatorCode.Parse("gdp");
    private static readonly SubjectId NingboCity = SubjectId.Parse("ningbo");
    private static readonly ReportingPeriod In2020 = ReportingPeriod.Year(2020);

    private static readonly PeerGroup Counties = new()
    {
        Id = SubjectId.Parse("counties"),
        Name = new LocalizedText("全市各区(县、市)", "the city's counties"),
        Members = [SubjectId.Parse("yinzhou"), SubjectId.Parse("cixi")],
    };

    private static readonly PeerGroup ProvinceCounties = new() { Id = SubjectId.Parse("province-counties"), Name = new LocalizedText("全省89个县市区"), Size = 89 };

    private static readonly OrdinalScale Tiers = new("tiers", new LocalizedText("档次"), new Grade("第二档"), new Grade("第一档"));

    private static readonly Dictionary<string, Measure> Measures = new()
    {
        ["level"] = Measure.Level,
        ["sum"] = Measure.Sum,
        ["average"] = Measure.Average(per: Frequency.Quarterly),
        ["average-of-change"] = Measure.Average(Measure.Change(In2020)),
        ["change"] = Measure.Change(In2020),
        ["change-of-rank"] = new ChangeMeasure(Measure.Rank(Measure.Level, ProvinceCounties), null),
        ["additions"] = Measure.Additions,
        ["growth"] = Measure.Growth(),
        ["average-growth"] = Measure.AverageGrowth(ReportingPeriod.Year(2019)),
        ["multiple"] = Measure.Multiple(In2020),
        ["rank"] = Measure.Rank(Measure.Level, Counties),
        ["rank-of-additions"] = Measure.Rank(Measure.Additions, Counties),
        ["rank-of-change"] = Measure.Rank(Measure.Change(In2020), Counties),
        ["rank-of-growth"] = Measure.Rank(Measure.Growth(), ProvinceCounties),
        ["rank-in-history"] = Measure.RankInHistory(),
        ["rank-in-history-of-growth"] = Measure.RankInHistory(Measure.Growth()),
        ["tier"] = Measure.Tier(Measure.Level, Tiers),
        ["share"] = Measure.ShareOf(Gdp),
        ["contribution"] = Measure.ContributionTo(NingboCity, comparedWith: ReportingPeriod.Year(2023)),
        ["relative"] = Measure.RelativeTo(Benchmark.Of(Counties.Id)),
        ["relative-of-growth"] = Measure.RelativeTo(Benchmark.Of(Gdp), Measure.Growth(In2020)),
        ["relative-of-both"] = Measure.RelativeTo(Benchmark.Of(NingboCity, Gdp)),
    };

    private static readonly Dictionary<string, Known> Values = new()
    {
        ["sum"] = Known.AtLeast(new Quantity(3, Unit.Parse("亿元"))),
        ["average-of-change"] = Known.Exactly(new Quantity(2.5m, Measure.Average().UnitFor(Algebra.Catalogue.Indicators.Get(IndicatorCode.Parse("labs"))))),
        ["change-of-rank"] = Known.Exactly(new Quantity(-2, Unit.Rank)),
        ["growth"] = Known.Between(Quantity.Percent(10), Quantity.Percent(12)),
        ["average-growth"] = Known.Approximately(Quantity.Percent(11)),
        ["multiple"] = Known.AtLeast(Quantity.Multiple(2)),
        ["rank-of-growth"] = Known.AtMost(Quantity.Rank(10)),
        ["tier"] = Known.Exactly(Tiers.Grade("第一档")),
        ["contribution"] = Known.Exactly(Quantity.Percent(22.5m)),
        ["relative"] = Known.Stated("前列"),
        ["relative-of-growth"] = Known.Missing(MissingStatus.NotYetAvailable),
        ["relative-of-both"] = Known.Missing(MissingStatus.Withdrawn),
    };

    private static readonly Dictionary<string, Bound> Bounds = new()
    {
        ["adjusted"] = Bound.FloorAndStretch(Quantity.Count(20, "家"), Quantity.Count(30, "家")),
        ["assigned"] = Bound.Assigned("国家"),
        ["registered"] = Bound.Assigned("省", Bound.Approximately(Quantity.Count(14, "家")), new LocalDate(2024, 2, 1)),
        ["qualitative"] = Bound.Qualitative("取得新突破"),
    };

    private static readonly Dictionary<string, Trajectory?> Paths = new()
    {
        ["adjusted"] = Trajectory.Linear,
        ["first"] = Trajectory.Geometric,
        ["seasonal"] = Trajectory.Seasonal(1, 2, 3, 4),
        ["milestones"] = Trajectory.Milestones(
            new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity.Count(12, "家")), new TrajectoryPoint(ReportingPeriod.Year(2025), new Quantity(0.0016m, Unit.Parse("万家")))),
        ["assigned"] = null,
    };

    public static TheoryData<string> MeasureIds => [.. Measures.Keys];

    public static TheoryData<string> ValueIds => [.. Values.Keys];

    public static TheoryData<string> BoundIds => [.. Bounds.Keys];

    public static TheoryData<string> PathIds => [.. Paths.Keys];

    [Fact]
    public void Algebra_IsReadWhole()
    {
        Assert.Empty(CatalogueFiles.Read(Algebra.Text()).Findings);
        Assert.Equal(Measures.Keys, Algebra.Catalogue.Observations.Select(seen => seen.Id.Text));
        Assert.Equal((5, 7, 8), (Algebra.Catalogue.Subjects.Count, Algebra.Catalogue.Indicators.Count, Algebra.Catalogue.Plans.Sum(plan => plan.Targets.Count)));
    }

    [Theory]
    [MemberData(nameof(MeasureIds))]
    public void Read_Measure(string id) => Assert.Equal(Measures[id], Algebra.Seen(id).Measurand.Measure);

    [Theory]
    [MemberData(nameof(ValueIds))]
    public void Read_Value(string id) => Assert.Equal(Values[id], Algebra.Seen(id).Known);

    [Theory]
    [MemberData(nameof(BoundIds))]
    public void Read_Bound(string id) => Assert.Equal(Bounds[id], Algebra.Target(id).Bound);

    [Theory]
    [MemberData(nameof(PathIds))]
    public void Read_Trajectory(string id) => Assert.Equal(Paths[id], Algebra.Target(id).Trajectory);

    [Fact]
    public void Read_Supersedes() =>
        Assert.Equal(("first", null), (Algebra.Target("adjusted").Supersedes?.Text, Algebra.Target("first").Supersedes));

    [Fact]
    public void Read_PeerGroups()
    {
        Assert.Equal(Counties, Algebra.Catalogue.Subjects.Get(Counties.Id));
        Assert.Equal(ProvinceCounties, Algebra.Catalogue.Subjects.Get(ProvinceCounties.Id));
    }

    [Fact]
    public void Read_Composition()
    {
        Assert.Equal(Composition.Quotient(IndicatorCode.Parse("spending"), Gdp), Found("intensity").Composition);
        Assert.Equal(
            Composition.Sum(ComponentAspect.Change, new IndicatorComponent(IndicatorCode.Parse("labs"), ComponentAspect.Change, "国家级"), new IndicatorComponent(IndicatorCode.Parse("institutions"))),
            Found("platforms").Composition);
        Assert.Null(Found("labs").Composition);
    }

    [Fact]
    public void Read_SeriesStart() => Assert.Equal((ReportingPeriod.Year(2010), null), (Found("labs").SeriesStart, Found("gdp").SeriesStart));

    [Fact]
    public void Read_Breaks() => Assert.Equal(
        [
            new SeriesBreak { Kind = BreakKind.Boundary, On = new LocalDate(2016, 9, 14), Subject = SubjectId.Parse("yinzhou"), Bridge = 0.8m },
            new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(2022, 1, 1), Subject = SubjectId.Parse("cixi"), Indicator = IndicatorCode.Parse("labs") },
        ],
        Algebra.Catalogue.Observations.Breaks);

    [Fact]
    public void Read_OnTopOfACatalogue_KeepsItsBreaks_AndMayNotRepeatThem()
    {
        CatalogueReadResult read = CatalogueFiles.Read(
            """{"breaks": [{"kind": "definition", "on": "2022-01-01", "indicator": "gdp"}, {"kind": "boundary", "on": "2016-09-14", "subject": "yinzhou", "bridge": 2}]}""", Algebra.Catalogue);
        Assert.Equal(FindingCodes.DuplicateId, Assert.Single(read.Findings).Code);
        Assert.Equal([0.8m, null, null], read.Catalogue.Observations.Breaks.Select(item => item.Bridge));
    }

    [Theory]
    [InlineData("not-yet-available", MissingStatus.NotYetAvailable)]
    [InlineData("withdrawn", MissingStatus.Withdrawn)]
    [InlineData("not-collected", MissingStatus.NotCollected)]
    [InlineData("suppressed", MissingStatus.Suppressed)]
    [InlineData("not-applicable", MissingStatus.NotApplicable)]
    public void Read_MissingValue(string word, MissingStatus status)
    {
        string record = $$$"""{"observations": [{"id": "m", "subject": "city", "indicator": "rate", "period": "2025", "value": {"missing": "{{{word}}}"}}]}""";
        Assert.Equal(Known.Missing(status), CatalogueFiles.Read(record, Clean).GetOrThrow().Observations.Find(ObservationId.Parse("m"))?.Known);
    }

    [Fact]
    public void Read_BoundOfABound_IsAsDeepAsItIsWritten()
    {
        string record = """{"targets": [{"id": "m", "subject": "city", "indicator": "rate", "period": "2025", "bound": {"assignedBy": "国家", "registered": {"assignedBy": "省", "registered": {"atLeast": 3}}}}]}""";
        Assert.Equal(Bound.Assigned("国家", Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(3)))), CatalogueFiles.Read(record, Clean).GetOrThrow().Targets[1].Bound);
    }

    private static Indicator Found(string code) => Algebra.Catalogue.Indicators.Get(IndicatorCode.Parse(code));

    /// <summary>Who took its place, and which series only read alike, may stand behind the record; two indicators usually name each other.</summary>
    [Fact]
    public void Read_Successors_AndLookAlikes_MayStandBehind()
    {
        CatalogueReadResult read = CatalogueFiles.Read("""
            {
              "subjects": [
                {"id": "jiangdong", "kind": "administrative-unit", "name": {"zh": "江东区"}, "level": "county", "validUntil": "2016-09-14", "successors": ["yinzhou"]},
                {"id": "yinzhou", "kind": "administrative-unit", "name": {"zh": "鄞州区"}, "level": "county", "validFrom": "2002-02-01"}
              ],
              "indicators": [
                {"code": "staff", "name": {"zh": "科研人员"}, "unit": "人", "direction": "higher", "nature": "stock", "notComparableWith": ["talents"]},
                {"code": "talents", "name": {"zh": "人才"}, "unit": "人", "direction": "higher", "nature": "stock", "notComparableWith": ["staff"]}
              ]
            }
            """);

        Assert.Empty(read.Findings);
        Subject jiangdong = read.Catalogue.Subjects.Get(SubjectId.Parse("jiangdong"));
        Assert.Equal((new Validity(null, new LocalDate(2016, 9, 14)), "yinzhou"), (jiangdong.Validity, Assert.Single(jiangdong.Successors).Text));
        Assert.Equal((new Validity(new LocalDate(2002, 2, 1), null), 0), (read.Catalogue.Subjects.Get(SubjectId.Parse("yinzhou")).Validity, read.Catalogue.Subjects.Get(SubjectId.Parse("yinzhou")).Successors.Count));
        Assert.Equal(["talents", "staff"], read.Catalogue.Indicators.SelectMany(indicator => indicator.NotComparableWith).Select(code => code.Text));
        Assert.All(new ClaimRecordWriter(read.Catalogue).Indicators(), line => Assert.Matches("\"notComparableWith\":\\[\"(staff|talents)\"\\]", line));
    }
}
