using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Edges of planned paths, projections and what is still required.</summary>
public sealed class PathEdgeTests
{
    private static readonly decimal[] Late = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2];

    private static World Way => new World(Direction.Higher).Level("2022", "0").Target("≥ 100");

    private static AttainmentResult Grown(string start, string actual, string bound, string asOf = "2025-03-01")
    {
        World world = new World(bound[0] == '≤' ? Direction.Lower : Direction.Higher, Nature.Flow, "亿元").Level("2022", start);
        return (actual.Length == 0 ? world : world.Level("2024", actual)).Target(bound, "2026", "2023/2026").Along(Trajectory.Geometric).AsOf(asOf);
    }

    private static AttainmentResult Due(Measure measure, string bound) =>
        new World(Direction.Higher, Nature.Flow, "亿元").Level("2022", "100").Level("2027", "150").Target(bound, measure == Measure.Level ? "2027" : "2023/2027", measure: measure).AsOf("2028-03-01");

    // Half the time gone: (√(b·t) − b) / (t − b) at either end of the start.
    [Theory]
    [InlineData("[100, 400]", "200", "≥ 1600", 0.2, 0.3333)]
    [InlineData("100", "200", "≥ 400", 0.3333, 0.3333)]
    [InlineData("[400, 900]", "300", "≤ 100", 0.6667, 0.75)] // (200 − 400) / −300; (300 − 900) / −800
    public void Geometric_FromARange_IsARange(string start, string actual, string bound, double low, double high) =>
        Outcomes.Near((decimal)low, (decimal)high, Grown(start, actual, bound).Expected);

    [Fact]
    public void Geometric_FromAnUnknownHighStart_IsKnownOnlyAtTheStart() // nothing gone after no time, whatever the start
    {
        Assert.Equal(0m, Grown("≥ 400", "", "≤ 100", "2023-03-01").ExpectedOnDay.Point);
        Assert.Equal([UndeterminedReason.RangeOverlaps], Grown("≥ 400", "200", "≤ 100").Expected.Reasons);
    }

    [Fact]
    public void Geometric_FromAStartThatTouchesTheBound_HasAReason() => Assert.Equal([UndeterminedReason.RangeOverlaps], Grown("[100, 1600)", "200", "≥ 1600").Expected.Reasons);

    [Fact]
    public void Geometric_ToNothing_DoesNotExist() // no constant rate leads to 0
    {
        AttainmentResult result = Grown("100", "50", "≤ 0");
        Assert.Equal([UndeterminedReason.NonPositiveBase], result.Expected.Reasons);
        Assert.Equal([UndeterminedReason.NonPositiveBase], result.RequiredGrowth.Reasons);
    }

    // b · (a ÷ b)²: two of four years gone.
    [Theory]
    [InlineData("100", "200", 400, 400)]
    [InlineData("100", "[200, 300]", 400, 900)]
    [InlineData("[100, 200]", "400", 800, 1600)]
    [InlineData("100", "0", 0, 0)]
    public void Projection_OnAGeometricPath_SquaresTheFactor(string start, string actual, int low, int high)
    {
        Computation projection = Grown(start, actual, "≥ 5000").Projection;
        Outcomes.Near(low, high, projection);
        Assert.Equal((true, true), (projection.Range?.IsLowerIncluded, projection.Range?.IsUpperIncluded));
    }

    [Theory]
    [InlineData("0", "200")]
    [InlineData("-5", "200")]
    [InlineData("100", "-5")]
    [InlineData("100", "≥ 200")]
    [InlineData("1", "10000000000000000000000")] // 10⁴⁴
    public void Projection_OnAGeometricPath_WithoutAFactor_IsNone(string start, string actual) => Assert.Null(Grown(start, actual, "≥ 400").Projection.Range);

    [Theory]
    [InlineData("2025-08-15", 0.2)] // June and July of ten
    [InlineData("2025-08-30", 0.2)]
    [InlineData("2025-08-31", 0.3)]
    [InlineData("2025-12-30", 0.8)]
    public void Seasonal_WithinAMonth_CountsWholeMonths(string day, double expected)
    {
        World world = new World(Direction.Higher, Nature.Flow, "亿元").Level("2025-01-01/P6M", "10").Target("≥ 100", "2025", "2025");
        Assert.Equal((decimal)expected, world.Along(Trajectory.Seasonal(Late)).AsOf(day).ExpectedOnDay.Point);
    }

    // A point outside the way, or on its two ends, where start and bound are known, bends nothing: 2/5 of the time.
    [Theory]
    [InlineData("2020", 30)]
    [InlineData("2022", 50)]
    [InlineData("2027", 50)]
    [InlineData("2028", 500)]
    public void Milestones_NotWithinTheWay_BendNothing(string period, int value)
    {
        var path = Trajectory.Milestones([new TrajectoryPoint(ReportingPeriod.Parse(period), Quantity.Percent(value))]);
        Assert.Equal(0.4m, Way.Level("2024", "10").Along(path).AsOf("2025-03-01").Expected.Point);
    }

    // Two years left; the change brings every possible value into [10, 20].
    [Theory]
    [InlineData("30", -5.0, -5.0)]
    [InlineData("4", 3.0, 3.0)]
    [InlineData("[12, 25]", -2.5, 0.0)]
    [InlineData("[10, 25]", -2.5, 0.0)]
    [InlineData("[5, 20]", 0.0, 2.5)]
    [InlineData("[5, 18]", 0.0, 2.5)]
    [InlineData("[10, 20]", 0.0, 0.0)]
    public void RequiredChange_IntoARange_HasASign(string actual, double low, double high) =>
        Outcomes.Near((decimal)low, (decimal)high, Between(actual).RequiredChange);

    [Fact]
    public void RequiredChange_IntoARange_FromBothSides_HasNoSign() => Assert.Equal([UndeterminedReason.RangeOverlaps], Between("[5, 25]").RequiredChange.Reasons);

    private static AttainmentResult Between(string actual) => new World(Direction.None).Level("2024", actual).Target("[10, 20]", "2026", "2023/2026").AsOf("2025-03-01");

    [Fact]
    public void RequiredGrowth_FromAnUnknownHighActual_HasNoLeast() // (100/400)^(1/2) − 1 = −50 % at most
    {
        Computation growth = Grown("900", "≥ 400", "≤ 100").RequiredGrowth;
        Outcomes.Near(-100, -50, growth);
        Assert.Equal((false, true), (growth.Range?.IsLowerIncluded, growth.Range?.IsUpperIncluded));
    }

    [Fact]
    public void Required_WhenNothingIsLeft_IsMeaningless()
    {
        foreach (AttainmentResult result in new[] { Due(Measure.Level, "≥ 200"), Due(Measure.Multiple(), "≥ 2"), Due(Measure.AverageGrowth(), "≥ 20") })
        {
            Assert.Equal(("NotAttained, Missed", "none", "none"), (result.Outcome(), result.RequiredGrowth.ToString(), result.RequiredChange.ToString()));
        }
    }

    [Fact]
    public void Required_FromAnActualWithoutNumber_IsNotTakenFromTheStart()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "100").Level("2024", "~150").Target("≥ 200").AsOf("2025-03-01");
        Assert.Equal((null, null, null), (result.RequiredGrowth.Range, result.RequiredChange.Range, result.Gap.Range));
    }

    [Theory]
    [InlineData(Nature.Ratio, true)]
    [InlineData(Nature.Index, false)]
    [InlineData(Nature.Rank, false)]
    public void RatioFigures_NeedATrueZero(Nature nature, bool exist)
    {
        AttainmentResult result = new World(Direction.Higher, nature).Level("2022", "50").Level("2024", "80").Target("≥ 100").AsOf("2025-03-01");
        Assert.Equal((exist, exist), (result.RequiredGrowth.Range is not null, result.CompletionRate.Range is not null));
    }

    [Theory]
    [InlineData("≥ 0", "none (ZeroTarget)", "none")]
    [InlineData("≥ 200", "0.75 x", "none")]
    public void CompletionRate_OfALevelOrAGrowth(string bound, string level, string growth)
    {
        Assert.Equal(level, Due(Measure.Level, bound).CompletionRate.ToString());
        Assert.Equal(growth, Due(Measure.AverageGrowth(), bound).CompletionRate.ToString());
        AttainmentResult yearly = new World(Direction.Higher, Nature.Flow, "亿元").Growth("2027", "5").Target(bound, measure: Measure.Growth()).AsOf("2028-03-01");
        Assert.Equal(growth, yearly.CompletionRate.ToString());
    }

    [Theory]
    [InlineData("> 0")]
    [InlineData("≥ 2")]
    public void CompletionRate_OfADifferenceFromABenchmark_IsMeaningless(string bound) // its zero is where the benchmark lies
    {
        World world = new World(Direction.Higher).Level("2027", "4").Elsewhere("zhejiang", "2027", "3");
        Assert.Equal("none", world.Target(bound, measure: Measure.RelativeTo(Benchmark.Of(SubjectId.Parse("zhejiang")))).AsOf("2028-03-01").CompletionRate.ToString());
    }

    [Fact]
    public void Step_IsTheFinerOfIndicatorAndReading_NoneWithoutADueDate()
    {
        World monthly = new World(Way.Indicator with { Frequency = Frequency.Monthly }).Level("2022-12", "0").Level("2024-12", "40").Target("≥ 100", "2027-12");
        Assert.Equal(Frequency.Monthly, monthly.AsOf("2025-03-01").Step);
        Assert.Equal(Frequency.Annual, Way.Level("2024", "40").AsOf("2025-03-01").Step);
        Assert.Null(Way.Level("2024", "40").Target("≥ 100", "..").AsOf("2025-03-01").Step);
    }

    [Fact]
    public void Gap_WithoutEvidence_IsFromWhereTheMeasureStarts() // a multiple at 1, a sum at 0; an average growth has no distance
    {
        World world = new World(Direction.Higher, Nature.Flow, "亿元").Level("2022", "100");
        Assert.Equal(1m, world.Target("≥ 2", "2023/2027", measure: Measure.Multiple()).AsOf("2023-03-01").Gap.Point);
        Assert.Equal(500m, world.Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2023-03-01").Gap.Point);
        Assert.Null(world.Target("≥ 7", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2023-03-01").Gap.Range);
    }

    [Fact]
    public void Gap_OfWholeThings_IsWhole() // 8801 to 8899 known
    {
        Computation gap = new World(Direction.Higher, Nature.Stock, "家").Level("2024", "(8800, 8900)").Target("≥ 10000").AsOf("2025-03-01").Gap;
        Outcomes.Near(1101, 1199, gap);
    }

    [Fact]
    public void Point_OfALargeQuotient_IsOneValue() => // 10⁹ / 3, known to 28 digits
        Outcomes.Near(333333333.3333m, new World(Direction.Higher, Nature.Flow, "亿元").Level("2024", "0").Target("≥ 1000000000").AsOf("2025-03-01").RequiredChange.Point);

    [Theory]
    [InlineData("55", "OnSchedule")]
    [InlineData("[30, 55]", "OnSchedule")] // below the band or in it: both are fine for a ceiling; its edge belongs to it
    [InlineData("[30, 55.1]", "InProgress")]
    [InlineData("55.1", "Behind")]
    public void Ceiling_AtTheEdgeOfTheBand(string used, string status) => Assert.Equal(status,
        new World(Direction.Lower, Nature.Flow, "亿元").Level("2025-01-01/P6M", used).Target("≤ 100", "2025", "2025").AsOf("2025-08-01").Status.ToString());
}
