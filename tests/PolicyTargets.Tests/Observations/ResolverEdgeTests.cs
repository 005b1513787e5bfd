using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <summary>Periods of a series, parts, breaks, powers, and the form of what is found.</summary>
public sealed class ResolverEdgeTests
{
    private static readonly Measure[] Steps = [Measure.Change(), Measure.Growth()];

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    private static World Money => new(Direction.Higher, Nature.Flow, "亿元");

    private static Indicator Labs => Firms.Indicator with { Code = IndicatorCode.Parse("labs") };

    private static World WithPart(World world) => world with { Indicator = world.Indicator with { ScopeParts = [new ScopePart(null, "规上")] } };

    private static World OfLabs(World world) => world with { Indicator = world.Indicator with { Composition = Composition.Sum(new IndicatorComponent(Labs.Code)) }, Others = [Labs] };

    [Fact]
    public void Moments_OfNothing_AreNone() => Assert.Empty(Of(Firms).Moments);

    [Fact]
    public void Moments_OfItsOwn_AreInOrder() => Assert.Equal("2023 2024", Text(Of(Firms.Level("2024", "1").Level("2023", "1")).Moments));

    [Fact]
    public void Moments_OfParts_StandBesideItsOwn() => Assert.Equal("2022 2023 2024", Text(Of(WithPart(Firms).Level("2023", "1").Level("2024", "1", scope: "规上").Level("2022", "1", scope: "规上")).Moments));

    [Fact]
    public void Moments_OfComponents_StandBesideItsOwn() => Assert.Equal("2022 2023 2024",
        Text(Of(OfLabs(Firms).Level("2023", "1").Elsewhere("ningbo", "2024", "1", indicator: Labs).Elsewhere("ningbo", "2022", "1", indicator: Labs).Elsewhere("ningbo", "2023", "1", indicator: Labs)).Moments));

    [Theory]
    [InlineData(Nature.Flow, true)] // the quarters may add up to it
    [InlineData(Nature.Ratio, false)]
    public void Moments_OfAQuarter_AreTheYearToo(Nature nature, bool expected) =>
        Assert.Equal(expected, Of(new World(Direction.Higher, nature, "项").Level("2024-Q1", "1")).Moments.Contains(ReportingPeriod.Year(2024)));

    [Fact]
    public void PeriodsOf_Level_LeavesOutAdditions() => Assert.Equal("2023", Text(Of(Firms.Told(Measure.Additions, "2021", "1").Level("2023", "1")).PeriodsOf(Measure.Level)));

    [Fact]
    public void PeriodsOf_AMeasure_AreThoseOfEverythingInOrder() =>
        Assert.Equal("2021 2023", Text(Of(Firms.Level("2023", "1").Told(Measure.Additions, "2021", "1").Told(Measure.Additions, "2023", "1")).PeriodsOf(Measure.Additions)));

    [Fact]
    public void PeriodsOf_AMeasureOfParts_AreKnown() => Assert.Equal("2021", Text(Of(WithPart(Firms).Told(Measure.Additions, "2021", "1", scope: "规上")).PeriodsOf(Measure.Additions)));

    [Theory]
    [InlineData(Nature.Flow, "项", null, true, true)]
    [InlineData(Nature.Stock, "家", null, false, true)]
    [InlineData(Nature.Flow, "亿元", null, false, false)] // may fall below 0
    [InlineData(Nature.Flow, "亿元", "≥ 0", true, true)]
    [InlineData(Nature.Flow, "亿元", "≥ 1", true, true)]
    [InlineData(Nature.Flow, "亿元", "≥ -1", false, false)]
    [InlineData(Nature.Ratio, "%", "[0, 100]", false, false)]
    public void PartsBound_OnlyWhatIsCountedAndNeverNegative(Nature nature, string unit, string? domain, bool isFlow, bool bounds)
    {
        var world = new World(Direction.Higher, nature, unit);
        Resolver resolver = Of(world with { Indicator = world.Indicator with { Domain = domain is null ? null : world.Range(domain) } });
        Assert.Equal((isFlow, bounds), (resolver.IsNonNegativeFlow, resolver.PartsBound(Measure.Level)));
    }

    [Fact]
    public void Read_WhereThePartIsSilent_IsTheWholeItself() => // the part's 2023 makes no floor of the whole's 2024
        Assert.Equal("[300, 300]", WithPart(Firms).Level("2023", "100", scope: "规上").Level("2024", "300").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Read_AtTheEndOfASpan_IsOfThePeriodAskedFor() =>
        Assert.Equal(ReportingPeriod.Parse("2023/2027"), Firms.Level("2027-12-31", "5").Read(Measure.Level, "2023/2027").Reading?.Period);

    [Fact]
    public void Breaks_OfBothKinds_AreInTheOrderOfTheEnumeration() =>
        Assert.Equal([UndeterminedReason.BoundaryBreak, UndeterminedReason.DefinitionBreak],
            Of(Firms.Broken(BreakKind.Definition, "2023-06-01").Broken(BreakKind.Boundary, "2024-06-01")).Breaks(ReportingPeriod.Year(2022), ReportingPeriod.Year(2024)).Reasons);

    [Fact]
    public void WithBreaks_InAnyOrder_AreByDayThenKind() =>
        Assert.Equal(["2023 Boundary", "2023 Definition", "2024 Boundary"],
            Firms.Broken(BreakKind.Boundary, "2024-06-01").Broken(BreakKind.Definition, "2023-06-01").Broken(BreakKind.Boundary, "2023-06-01").Evidence.Breaks.Select(item => $"{item.On.Year} {item.Kind}"));

    [Fact]
    public void Break_WithABridgeOfZero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new SeriesBreak { Kind = BreakKind.Boundary, On = World.Day("2024-01-01"), Bridge = 0 });

    [Theory]
    [InlineData(0, "2024", DerivationRule.LevelAfterChange)]
    [InlineData(0, "2022", DerivationRule.LevelBeforeChange)]
    [InlineData(1, "2024", DerivationRule.LevelAfterGrowth)]
    [InlineData(1, "2022", DerivationRule.LevelBeforeGrowth)]
    public void Level_FromAStep_NamesItsRule(int step, string period, DerivationRule expected) =>
        Assert.Equal(expected, Money.Level("2023", "100").Told(Steps[step], "2023", "10").Told(Steps[step], "2024", "10").Read(Measure.Level, period).Reading?.Derivation?.Rule);

    [Fact]
    public void Level_AcrossABreak_IsNotDerived() =>
        Assert.Equal("NoEvidence", Firms.Level("2022", "100").Change("2023", "10").Broken(BreakKind.Definition, "2023-06-01").Read(Measure.Level, "2023").Shown());

    [Fact]
    public void Level_OfARatioFromQuarters_IsNotTheirSum()
    {
        var world = new World(new World(Direction.Higher).Indicator with { Frequency = Frequency.Quarterly });
        Assert.Equal("NoEvidence", world.Level("2024-Q1", "1").Level("2024-Q2", "2").Level("2024-Q3", "3").Level("2024-Q4", "4").Read(Measure.Level, "2024").Shown());
    }

    [Fact]
    public void Change_OfYearsAcrossABreak_IsNotChained() =>
        Assert.Null(Firms.Change("2023", "10").Change("2024", "20").Broken(BreakKind.Definition, "2023-06-01").Read(Measure.Change(), "2023/2024").Reading);

    [Theory]
    [InlineData("-0.5", 1, "[-0.5, -0.5]")]
    [InlineData("-0.5", 2, null)] // would be two-sided
    [InlineData("0", 2, "[0, 0]")]
    [InlineData("1.5", 2, "[2.25, 2.25]")]
    [InlineData("1.5", 1, "[1.5, 1.5]")]
    public void Power_OfAFactor_NeedsOneThatIsNotNegative(string factor, int exponent, string? expected) =>
        Assert.Equal(expected is null ? null : World.RangeAs(expected, Unit.Multiple), Resolver.Power(World.RangeAs(factor, Unit.Multiple), exponent));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Power_OfNothing_IsNothing(int exponent) => Assert.Null(Resolver.Power(null, exponent));

    [Theory]
    [InlineData(UndeterminedReason.NoEvidence, false)]
    [InlineData(UndeterminedReason.NoEvidence, true)]
    [InlineData(UndeterminedReason.Overflow, false)]
    [InlineData(UndeterminedReason.Overflow, true)]
    public void None_KeepsReasonAndPublication(UndeterminedReason reason, bool isPublished)
    {
        ReadingResult none = ReadingResult.None(reason, isPublished);
        Assert.Equal((reason, isPublished), (Assert.Single(none.Reasons), none.IsPublished));
    }

    [Theory]
    [InlineData("9999", "9999-12-31")] // the last day of the calendar
    [InlineData("9499", "9500-01-31")]
    [InlineData("2024", "2025-01-31")]
    public void PublicationOf_WithALag_StaysInTheCalendar(string period, string expected)
    {
        World world = new World(Firms.Indicator with { PublicationLag = NodaTime.Period.FromMonths(1) }).Level(period, "1");
        Assert.Equal(World.Day(expected), world.Evidence.PublicationOf(world.Observations[0]));
    }

    [Fact]
    public void Set_WithAStrangerFirst_Throws()
    {
        World world = Firms.Level("2024", "1");
        Observation known = world.Observations[0];
        Observation stranger = known with { Id = ObservationId.Parse("s"), Measurand = known.Measurand with { Indicator = IndicatorCode.Parse("unknown") } };
        Assert.Throws<ArgumentException>(() => new ObservationSet(world.Evidence.Indicators, stranger, known));
    }

    private static Resolver Of(World world) => new(world.Evidence, world.Of(Measure.Level, "2024"), World.Day("2040-01-01"), RoundingPolicy.Exact, null);

    private static string Text(IEnumerable<ReportingPeriod> periods) => string.Join(' ', periods);
}
