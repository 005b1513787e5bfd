using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Observations.Territory.TerritoryFigures;

namespace PolicyTargets.Tests.Observations.Territory;

/// <summary>Worked examples. All numbers are made up, but those of the ratios, which are the golden case 8 of the project's reference and of TolaData's documentation.</summary>
public sealed class RollUpTests
{
    private const int Year = 2024;
    private static readonly SubjectId Province = SubjectId.Parse("province");
    private static readonly SubjectId City = SubjectId.Parse("city");
    private static readonly SubjectId Other = SubjectId.Parse("other");
    private static readonly SubjectId East = SubjectId.Parse("east");
    private static readonly SubjectId West = SubjectId.Parse("west");
    private static readonly SubjectId Zone = SubjectId.Parse("zone");

    private static readonly AdministrativeUnit[] Units =
    [
        Unit(Province, "省", null), Unit(City, "市", Province), Unit(Other, "邻市", Province), Unit(East, "东区", City), Unit(West, "西区", City), Unit(SubjectId.Parse("north"), "北县", Other),
    ];

    private static readonly FunctionalArea Area = new() { Id = Zone, Name = new("高新区", "hi-tech zone"), Counting = AreaCounting.Separately };

    [Theory]
    [InlineData(30, 1000, 9, 200, "[3.25, 3.25] %")]
    [InlineData(3000, 6000, 1600, 2000, "[57.5, 57.5] %")]
    public void Ratio_IsRecomputed_NeverAveraged(int labs, int size, int otherLabs, int otherSize, string expected) =>
        Assert.Equal(expected, RollUp(Rate, Seen(East, Labs, Year, labs), Seen(East, Size, Year, size), Seen(West, Labs, Year, otherLabs), Seen(West, Size, Year, otherSize)).Range!.ToString());

    [Fact]
    public void Ratio_PublishedAlone_CannotBeAdded()
    {
        RollUpResult result = RollUp(Rate, Seen(East, Rate, Year, 3m), Seen(West, Labs, Year, 9), Seen(West, Size, Year, 200));

        Assert.Null(result.Range);
        Assert.Equal([UndeterminedReason.PartsUnknown], result.Reasons);
        TerritoryPart missing = Assert.Single(result.Coverage.Missing);
        Assert.Equal((East, UndeterminedReason.PartsUnknown), (missing.Subject, missing.Reasons[0]));
    }

    [Fact]
    public void WeightedMean_WeighsByTheNamedSeries() =>
        Assert.Equal("[57.5, 57.5] %", RollUp(Mean, Seen(East, Mean, Year, 50), Seen(East, Size, Year, 6000), Seen(West, Mean, Year, 80), Seen(West, Size, Year, 2000)).Range!.ToString());

    [Fact]
    public void CensoredValues_GiveACensoredSum()
    {
        RollUpResult result = RollUp(Labs, Seen(East, Labs, Year, Known.MoreThan(Quantity.Count(100, "家"))), Seen(West, Labs, Year, 50, ObservationStatus.Provisional));

        Assert.Equal("(150, ∞) 家", result.Range!.ToString());
        Assert.False(result.IsPartial);
        Assert.Equal([East], result.Coverage.Censored);
        Assert.Equal([West], result.Coverage.NotFinal);
        Assert.Equal(ObservationStatus.Provisional, result.Status);
        Assert.Equal(["east-labs-2024", "west-labs-2024"], result.Observations.Select(id => id.Text));
    }

    [Fact]
    public void OwnValue_IsComparedAndNotUsed()
    {
        RollUpResult result = RollUp(Labs, Seen(City, Labs, Year, 20), Seen(East, Labs, Year, 12), Seen(West, Labs, Year, 5));

        Assert.Equal("[17, 17] 家", result.Range!.ToString());
        Assert.Equal("[3, 3] 家", result.Difference!.ToString());
        Assert.Null(RollUp(Labs, Seen(City, Labs, Year, 20)).Range);
    }

    /// <summary>A place, whatever a catalogue declares of it, and a stage have no value of the whole.</summary>
    [Fact]
    public void PlacesAndStages_HaveNone()
    {
        Observation[] seen = [Seen(East, Place, Year, 1), Seen(West, Place, Year, 2)];
        Assert.Equal([UndeterminedReason.NotAggregable], RollUp(Place, seen).Reasons);

        Indicator declared = Place with { SpatialAggregation = Aggregation.Sum };
        var observations = new ObservationSet(new IndicatorCatalogue(declared), seen);
        RollUpResult result = new RollUpCalculator().RollUp(observations, Registry(), declared.Code, City, ReportingPeriod.Year(Year), Today);
        Assert.Null(result.Range);
        Assert.Equal([UndeterminedReason.NotAggregable], result.Reasons);
    }

    [Fact]
    public void Percentages_DoNotAdd()
    {
        Indicator declared = Mean with { SpatialAggregation = Aggregation.Sum };
        var observations = new ObservationSet(new IndicatorCatalogue(declared), Seen(East, Mean, Year, 50), Seen(West, Mean, Year, 80));
        Assert.Equal([UndeterminedReason.UnitMismatch], new RollUpCalculator().RollUp(observations, Registry(), declared.Code, City, ReportingPeriod.Year(Year), Today).Reasons);
    }

    [Fact]
    public void LaterPublications_AreNotSeenBefore()
    {
        Observation late = Seen(West, Labs, Year, 5) with { PublishedOn = new LocalDate(2025, 6, 1) };
        var observations = new ObservationSet(All, Seen(East, Labs, Year, 12) with { PublishedOn = new LocalDate(2025, 2, 1) }, late);
        RollUpResult On(LocalDate day) => new RollUpCalculator().RollUp(observations, Registry(), Labs.Code, City, ReportingPeriod.Year(Year), day);

        Assert.Equal("[12, ∞) 家", On(new LocalDate(2025, 3, 1)).Range!.ToString());
        Assert.Equal("[17, 17] 家", On(new LocalDate(2025, 6, 1)).Range!.ToString());
    }

    /// <summary>Where an area reported separately goes, by its hosts: once to the unit whose children they are, never to one above or to a host itself.</summary>
    [Theory]
    [InlineData("east", null, "west", null, "city", AreaTreatment.Added, "[24, 24] 家")]
    [InlineData("east", null, "west", null, "province", AreaTreatment.WithinChildren, "[100, 100] 家")]
    [InlineData("city", null, null, null, "city", AreaTreatment.ParentIsHost, "[17, 17] 家")]
    [InlineData("city", null, null, null, "province", AreaTreatment.Added, "[107, 107] 家")]
    [InlineData("east", "0.5", "north", "0.5", "city", AreaTreatment.Added, "[20.5, 20.5] 家")]
    [InlineData("east", "0.5", "north", "0.5", "province", AreaTreatment.WithinChildren, "[100, 100] 家")]
    [InlineData("east", null, "north", null, "city", AreaTreatment.ShareUnknown, "[17, ∞) 家")]
    [InlineData("east", "0.5", null, null, "city", AreaTreatment.ShareUnknown, "[17, ∞) 家")]
    [InlineData("east", "0.9", "north", "0.9", "city", AreaTreatment.ShareUnknown, "[17, ∞) 家")]
    [InlineData("gone", null, null, null, "city", AreaTreatment.HostNotInForce, "[17, ∞) 家")]
    public void AreaApart_IsAddedOnce(string host, string? share, string? second, string? secondShare, string parent, AreaTreatment treatment, string expected)
    {
        AreaHost Host(string id, string? part) => new(SubjectId.Parse(id), part is null ? null : decimal.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        FunctionalArea area = Area with { Hosts = second is null ? [Host(host, share)] : [Host(host, share), Host(second, secondShare)] };
        var observations = new ObservationSet(
            All, Seen(East, Labs, Year, 12), Seen(West, Labs, Year, 5), Seen(City, Labs, Year, 60), Seen(Other, Labs, Year, 40), Seen(Zone, Labs, Year, 7));
        RollUpResult result = new RollUpCalculator().RollUp(observations, Registry(area), Labs.Code, SubjectId.Parse(parent), ReportingPeriod.Year(Year), Today);

        Assert.Equal(treatment, Assert.Single(result.Coverage.Areas).Treatment);
        Assert.Equal(expected, result.Range!.ToString());
    }

    [Fact]
    public void AreaApart_WithoutAValue_LeavesAFloor()
    {
        RollUpResult result = new RollUpCalculator().RollUp(
            new ObservationSet(All, Seen(East, Labs, Year, 12), Seen(West, Labs, Year, 5)), Registry(Area with { Hosts = [new(East)] }), Labs.Code, City, ReportingPeriod.Year(Year), Today);

        Assert.Equal("[17, ∞) 家", result.Range!.ToString());
        Assert.Equal(Zone, Assert.Single(result.Coverage.Missing).Subject);
    }

    /// <summary>A flow's children whose land changed within the year are named; a stock stands at its end only.</summary>
    [Fact]
    public void Flow_NamesChildrenThatChangedWithinThePeriod()
    {
        var day = new LocalDate(Year, 7, 1);
        var old = SubjectId.Parse("old");
        DivisionRegistry registry = new(
            [.. Units, AdministrativeUnit.Of(old, new DivisionVersion { Name = new("旧区"), Level = AdministrativeLevel.County, Parent = City, Validity = new(null, day) })],
            [new DivisionChange { Id = "merge", Kind = DivisionChangeKind.Merge, EffectiveOn = day, Predecessors = [old, West], Successors = [West] }]);
        RollUpResult Of(Indicator indicator) => new RollUpCalculator().RollUp(
            new ObservationSet(All, Seen(East, indicator, Year, 12), Seen(West, indicator, Year, 5)), registry, indicator.Code, City, ReportingPeriod.Year(Year), Today);

        Assert.Equal([West, old], Of(Visits).Coverage.Changed);
        Assert.Empty(Of(Labs).Coverage.Changed);
    }

    [Fact]
    public void Text_SaysWhatItRestsOn_InAnyCulture()
    {
        RollUpResult result = new RollUpCalculator().RollUp(
            new ObservationSet(All, Seen(East, Labs, Year, Known.MoreThan(Quantity.Count(1000, "家"))), Seen(City, Labs, Year, 1300)),
            Registry(Area with { Counting = AreaCounting.InHost, Hosts = [new(East)] }), Labs.Code, City, ReportingPeriod.Year(Year), Today);

        PropertyCheck.Holds(Cultures.Foreign, culture => Cultures.Under(culture, () => result.ToText(Language.English)) == result.ToText(Language.English));
        Assert.Equal(
            """
            labs of 市 in 2024, from its parts: (1000, ∞) 家 (incomplete)
            Rule: sum of the parts
            东区: (1000, ∞) 家
            Coverage: 1 of 2 children have a value
            Missing: 西区 (no data within its time)
            Known as a range only: 东区
            hi-tech zone: within its hosts, not added
            Published for the unit itself: [1300, 1300] 家; difference (-∞, 300) 家
            """.ReplaceLineEndings("\n"),
            result.ToText(Language.English));
        Assert.StartsWith("市实验室(2024,由下级汇总):(1000, ∞) 家(不完整)\n汇总方式:各部分之和\n", result.ToText(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal("city labs 2024: (1000, ∞) 家, partial (1 of 2 children)", result.ToString());
    }

    /// <summary>Where nothing can be put together, no child lacks a value; where nobody belongs to the unit, that is said.</summary>
    [Fact]
    public void Text_OfWhatHasNoParts_BlamesNoChild()
    {
        Indicator alone = Labs with { SpatialAggregation = Aggregation.None };
        RollUpResult ruledOut = new RollUpCalculator().RollUp(
            new ObservationSet(new IndicatorCatalogue(alone), Seen(East, alone, Year, 3)), Registry(), alone.Code, City, ReportingPeriod.Year(Year), Today);
        Assert.Equal("labs of 市 in 2024, from its parts: none (values of the parts give none of the whole)\nRule: not aggregable", ruledOut.ToText(Language.English));

        RollUpResult childless = new RollUpCalculator().RollUp(new ObservationSet(All), Registry(), Labs.Code, East, ReportingPeriod.Year(Year), Today);
        Assert.EndsWith("\nNo children on 2024-12-31; check the unit, the period and the divisions", childless.ToText(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("\n2024-12-31无下级;请核对区划、时期与区划表", childless.ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void PeriodsWithoutEnd_AndUnknownIndicators_AreRefused()
    {
        var observations = new ObservationSet(All);
        Assert.Throws<ArgumentException>(() => new RollUpCalculator().RollUp(observations, Registry(), Labs.Code, City, ReportingPeriod.Unstated, Today));
        Assert.Throws<KeyNotFoundException>(() => new RollUpCalculator().RollUp(observations, Registry(), IndicatorCode.Parse("x"), City, ReportingPeriod.Year(Year), Today));
        Assert.Equal([UndeterminedReason.PartsUnknown], new RollUpCalculator().RollUp(observations, Registry(), Labs.Code, East, ReportingPeriod.Year(Year), Today).Reasons);
    }

    private static DivisionRegistry Registry(params FunctionalArea[] areas) => new([.. Units, Unit(SubjectId.Parse("gone"), "旧区", City) with { Validity = new(null, new LocalDate(2020, 1, 1)) }], areas: areas);

    private static AdministrativeUnit Unit(SubjectId id, string name, SubjectId? parent) => new() { Id = id, Name = new(name), Level = AdministrativeLevel.County, Parent = parent };

    private static RollUpResult RollUp(Indicator indicator, params Observation[] seen) =>
        new RollUpCalculator().RollUp(new ObservationSet(All, seen), Registry(), indicator.Code, City, ReportingPeriod.Year(Year), Today);
}
