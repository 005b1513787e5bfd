using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <summary>What is known of a period that is not over: rows of parts, spans to date, what is secured. Expectations are added up by hand.</summary>
public sealed class SoFarEdgeTests
{
    private static World Items => new(Direction.Higher, Nature.Flow, "项");

    private static World Quarterly => Items with { Indicator = Items.Indicator with { Frequency = Frequency.Quarterly } };

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    [Theory]
    [InlineData("2024-Q1=10", "[10, 10] LevelMeasure 2024-Q1 Partial o1")] // one part stands for itself
    [InlineData("2024-Q1=10 2024-Q2=20", "[30, 30] SumMeasure 2024-01-01/P6M Partial o1 o2")]
    [InlineData("2024-Q1=10 2024-Q3=20", "[10, 10] LevelMeasure 2024-Q1 Partial o1")] // a row without a gap
    [InlineData("2024-Q1=10 2024-01-01/P6M=35", "[35, 35] LevelMeasure 2024-01-01/P6M Partial o2")] // the later day
    [InlineData("2024-Q1=10 2024-Q2=20 2024-01-01/P6M=35", "[35, 35] LevelMeasure 2024-01-01/P6M Partial o3")] // found before derived
    [InlineData("2024-Q1=10 2024-Q2=20 2024-Q3=30 2024-01-01/P6M=35", "[60, 60] SumMeasure 2024-01-01/P9M Partial o1 o2 o3")]
    [InlineData("2024=100", null)] // the whole is not "so far"
    public void SoFar_OfAYear_IsAsLateAsItIsKnown(string told, string? expected) =>
        Assert.Equal(expected, Text(Of(With(Quarterly, Measure.Level, told)).SoFar(Measure.Level, Period("2024"))));

    [Fact]
    public void SoFar_OfAYearThatIsKnown_IsNothing() => Assert.Null(Of(Items.Level("2024", "100")).SoFar(Measure.Level, Period("2024")));

    [Fact]
    public void SoFar_AskedAsASum_IsTheYearToDate() =>
        Assert.Equal("[60, 60] LevelMeasure 2024-01-01/P8M Partial o1", Text(Of(Items.Level("2024-01-01/P8M", "60")).SoFar(Measure.Sum, Period("2024"))));

    [Theory]
    [InlineData("2024-01-01/P8M=5", "[5, 5] AdditionsMeasure 2024-01-01/P8M Partial o1")]
    [InlineData("2024-Q1=2 2024-Q2=3", "[5, 5] AdditionsMeasure 2024-01-01/P6M Partial o1 o2")]
    public void SoFar_OfAdditions_CountsAdditions(string told, string expected)
    {
        World world = Firms with { Indicator = Firms.Indicator with { Frequency = Frequency.Quarterly } };
        Assert.Equal(expected, Text(Of(With(world, Measure.Additions, told)).SoFar(Measure.Additions, Period("2024"))));
    }

    [Fact]
    public void SpanToDate_OfGrowth_IsTheLatestBeforeTheEnd() => // 110/100, not 150/100 or 160/100
        Assert.Equal("[10, 10] GrowthMeasure 2023/2025 Final o1 o2",
            Text(Of(With(Items, Measure.Level, "2022=100 2025=110 2027=150 2028=160")).SpanToDate(Measure.Growth(), Period("2023/2027"))));

    [Fact]
    public void SpanToDate_OnAPrintedBase_StartsThere() => // 120/100 of 2021/2022, although the span starts in 2023
        Assert.Equal("[20, 20] GrowthMeasure 2021/2022 Final o1 o2",
            Text(Of(With(Items, Measure.Level, "2020=100 2022=120")).SpanToDate(Measure.Growth(Period("2020")), Period("2023/2027"))));

    [Theory]
    [InlineData("2023=100 2023-01-01/P8M=60", "[100, ∞)", "2023")] // the whole year before the eight months
    [InlineData("2023=30 2024=50", "[80, ∞)", "2023/2024")]
    [InlineData("2023=30 2025=50", "[80, ∞)", "2023/2025")]
    [InlineData("2023/2024=50 2023/2025=80", "[80, ∞)", "2023/2025")] // the greater of two spans
    [InlineData("2023/2025=80 2023/2024=50", "[80, ∞)", "2023/2025")]
    [InlineData("2022/2024=500 2023/2024=50", "[50, ∞)", "2023/2024")] // 2022 lies before the span
    [InlineData("2022=100", null, null)]
    public void Secured_Sum_IsTheMostThatPartsReach(string told, string? range, string? period) => Same(range, period, Of(With(Items, Measure.Sum, told)).Secured(Measure.Sum, Period("2023/2027")));

    [Theory]
    [InlineData("2024-01-01/P8M=60", "[60, ∞)", "2024-01-01/P8M")] // no quarter is known
    [InlineData("2024-Q2=10 2024-Q3=20", "[30, ∞)", "2024-04-01/P6M")] // with a gap before
    [InlineData("2024-Q1=10 2024-Q2=20", "[30, ∞)", "2024-01-01/P6M")]
    [InlineData("2024-Q1=10 2024-Q4=20", "[30, ∞)", "2024")]
    [InlineData("2024-01-01=3", "[3, ∞)", "2024-01-01")] // ends on the first day of the year
    public void Secured_Level_IsTheMostThatPartsReach(string told, string? range, string? period) => Same(range, period, Of(With(Quarterly, Measure.Level, told)).Secured(Measure.Level, Period("2024")));

    [Fact]
    public void Secured_QuartersOfTwoYears_AreNamedByTheirDays()
    {
        Reading? secured = Of(With(Quarterly, Measure.Level, "2023-Q1=10 2024-Q1=20")).Secured(Measure.Sum, Period("2023/2024"));
        Assert.Equal((World.Day("2023-01-01"), World.Day("2024-03-31")), (secured?.Period.Start, secured?.Period.End));
    }

    [Fact]
    public void Secured_Additions_CountSpansOfAdditions() =>
        Same("[50, ∞)", "2023/2024", Of(With(Firms, Measure.Additions, "2023/2024=50")).Secured(Measure.Additions, Period("2023/2026")));

    [Fact]
    public void Secured_Parts_SayPartial() => Assert.Equal(ObservationStatus.Partial, Of(With(Items, Measure.Level, "2023=30")).Secured(Measure.Sum, Period("2023/2027"))?.Status);

    [Theory]
    [InlineData("2024-01-01/P8M=5", "[5, ∞)")]
    [InlineData("2024-01-01/P3M=2 2024-01-01/P8M=5", "[5, ∞)")] // the later of the two
    [InlineData("2023/2024=7 2024-01-01/P8M=5", "[5, ∞)")] // a span that ends in the year, but starts before
    [InlineData("2023-01-01/P8M=5", null)]
    public void Secured_PartOfThePopulation_BoundsTheWhole(string told, string? expected)
    {
        World world = Items with { Indicator = Items.Indicator with { ScopeParts = [new ScopePart(null, "规上")] } };
        foreach (string[] pair in told.Split(' ').Select(item => item.Split('=')))
        {
            world = world.Told(pair[0] == "2023/2024" ? Measure.Sum : Measure.Level, pair[0], pair[1], scope: "规上");
        }

        Same(expected, null, Of(world).Secured(Measure.Level, Period("2024")), isPeriodShown: false);
    }

    [Theory]
    [InlineData("≥ 0", "≥ 0", "5", null, "[5, ∞)")]
    [InlineData("≥ 0", null, "5", null, null)] // the missing one may be negative
    [InlineData(null, "≥ 0", "5", null, "[5, ∞)")] // the known one is known
    [InlineData("≥ 1", "≥ 1", "5", null, "[5, ∞)")]
    [InlineData("≥ 0", "≥ 0", "5", "3", null)] // all are known: derived, not secured
    [InlineData("≥ 0", "≥ 0", null, null, null)]
    public void Secured_Components_BoundTheirSum(string? domainA, string? domainB, string? a, string? b, string? expected)
    {
        Indicator first = Component("a", domainA), second = Component("b", domainB);
        var world = new World(Component("x", "≥ 0") with { Composition = Composition.Sum(new IndicatorComponent(first.Code), new IndicatorComponent(second.Code)) }) { Others = [first, second] };
        world = a is null ? world : world.Elsewhere("ningbo", "2024", a, indicator: first);
        world = b is null ? world : world.Elsewhere("ningbo", "2024", b, indicator: second);
        Same(expected, null, Of(world).Secured(Measure.Level, Period("2024")), isPeriodShown: false);
    }

    private static Indicator Component(string code, string? domain)
    {
        Indicator money = new World(Direction.Higher, Nature.Flow, "亿元").Indicator;
        return money with { Code = IndicatorCode.Parse(code), Domain = domain is null ? null : World.RangeAs(domain, money.Unit) };
    }

    private static World With(World world, Measure measure, string told) =>
        told.Split(' ').Select(item => item.Split('=')).Aggregate(world, (known, pair) => known.Told(measure, pair[0], pair[1]));

    private static Resolver Of(World world) => new(world.Evidence, world.Of(Measure.Level, "2024"), World.Day("2040-01-01"), RoundingPolicy.Exact, null);

    private static ReportingPeriod Period(string text) => ReportingPeriod.Parse(text);

    private static void Same(string? range, string? period, Reading? actual, bool isPeriodShown = true) =>
        Assert.Equal((range, period is null ? null : Period(period)), (actual is null ? null : ReadingResult.Of(actual).Shown(), isPeriodShown ? actual?.Period : null));

    private static string? Text(Reading? reading) => reading is null ? null
        : $"{ReadingResult.Of(reading).Shown()} {reading.Measurand.Measure.GetType().Name} {reading.Period} {reading.Status} {ReadingResult.Of(reading).Sources()}";
}
