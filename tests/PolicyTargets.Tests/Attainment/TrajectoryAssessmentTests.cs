using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Planned paths, and what the pace leads to and still requires.</summary>
public sealed class TrajectoryAssessmentTests
{
    private static readonly decimal[] Late = [0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2]; // 10 together, 3 of them by August

    private static World Ratio => new(Direction.Higher);

    private static World Money => new(Direction.Higher, Nature.Flow, "亿元");

    private static World Way => Ratio.Level("2022", "0").Target("≥ 100");

    private static World FourYears => Money.Level("2022", "100").Target("≥ 400", "2026", "2023/2026");

    private static World Spent(string soFar, string window = "2025-01-01/P8M") => Money.Level(window, soFar).Target("≥ 100", "2025", "2025");

    private static Trajectory Through(params (string Period, decimal Value)[] points) =>
        Trajectory.Milestones(points.Select(point => new TrajectoryPoint(ReportingPeriod.Parse(point.Period), Quantity.Percent(point.Value))));

    [Theory]
    [InlineData("2023", 0.2)]
    [InlineData("2025", 0.6)]
    [InlineData("2027", 1.0)]
    public void Linear_IsTheShareOfTime(string period, double expected) => Assert.Equal((decimal)expected, Way.Level(period, "10", "2026-01-01").AsOf("2027-06-01").Expected.Point);

    [Fact]
    public void Geometric_IsTheShareOfTheWayAtConstantGrowth() // 100 · 4^(1/2) = 200: (200 − 100) / (400 − 100)
    {
        AttainmentResult result = FourYears.Level("2024", "200").Along(Trajectory.Geometric).AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Outcomes.Near(0.3333m, 0.3333m, result.Expected);
    }

    [Fact]
    public void Geometric_NotStated_LeavesTheStraightPath() => Assert.Equal("Open, Behind", FourYears.Level("2024", "200").AsOf("2025-03-01").Outcome()); // 1/3 against 1/2

    [Fact]
    public void Geometric_Falling_IsSteepAtTheStart() // 400 · (1/4)^(1/2) = 200: 200 of 300 gone
    {
        World world = new World(Direction.Lower, Nature.Flow, "亿元").Level("2022", "400").Level("2024", "200").Target("≤ 100", "2026", "2023/2026");
        Outcomes.Near(0.6667m, 0.6667m, world.Along(Trajectory.Geometric).AsOf("2025-03-01").Expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    public void Geometric_FromNothing_DoesNotExist(string start)
    {
        AttainmentResult result = Money.Level("2022", start).Level("2024", "200").Target("≥ 400").Along(Trajectory.Geometric).AsOf("2025-03-01");
        Assert.Equal(("Open, InProgress(NonPositiveBase)", null), (result.Outcome(), result.Expected.Range));
    }

    [Theory]
    [InlineData("24.9", "Open, Behind")]
    [InlineData("25", "Open, OnSchedule")]
    [InlineData("35", "Open, OnSchedule")]
    [InlineData("35.1", "Open, Ahead")]
    public void Seasonal_YearToDate_FollowsTheProfile(string soFar, string expected) // 0.3 by the end of August
    {
        AttainmentResult result = Spent(soFar).Along(Trajectory.Seasonal(Late)).AsOf("2025-10-01");
        Assert.Equal((expected, 0.3m), (result.Outcome(), result.Expected.Point));
    }

    [Fact]
    public void Seasonal_EvenWeights_IsTheStraightPath() =>
        Outcomes.Near(0.6667m, 0.6667m, Spent("60").Along(Trajectory.Seasonal(Enumerable.Repeat(7m, 12))).AsOf("2025-10-01").Expected);

    [Fact]
    public void Seasonal_Quarters_CountWholeQuarters() => // (1 + 1) / 10
        Assert.Equal(0.2m, Spent("20", "2025-01-01/P6M").Along(Trajectory.Seasonal(1, 1, 1, 7)).AsOf("2025-10-01").Expected.Point);

    [Fact]
    public void Seasonal_AtTheEndOfAYear_IsTheStraightPath() => Assert.Equal(0.4m, Way.Level("2024", "10").Along(Trajectory.Seasonal(Late)).AsOf("2025-03-01").Expected.Point);

    [Fact]
    public void Seasonal_WithinALaterYear_FollowsTheProfileOfThatYear() // 1/5 and a quarter of the second fifth
    {
        World world = new World(Direction.Higher, Nature.Stock, "家").Level("2022", "0").Level("2024-06-30", "10").Target("≥ 100");
        Assert.Equal(0.25m, world.Along(Trajectory.Seasonal(1, 3)).AsOf("2025-03-01").Expected.Point);
    }

    [Fact]
    public void Seasonal_UnderACeiling_IsHeldAgainstTheProfile() // half used by August, 0.3 planned
    {
        World world = new World(Direction.Lower, Nature.Flow, "件").Level("2025-01-01/P8M", "5").Target("≤ 10", "2025", "2025");
        Assert.Equal("Open, Behind", world.Along(Trajectory.Seasonal(Late)).AsOf("2025-10-01").Outcome());
    }

    [Theory]
    [InlineData("2023", 0.10)] // half-way to the first point
    [InlineData("2024", 0.20)] // the point itself
    [InlineData("2025", 0.4667)] // 20 + 80/3
    [InlineData("2026", 0.7333)] // 20 + 160/3
    public void Milestones_AreStraightBetweenThePoints(string period, double expected) =>
        Outcomes.Near((decimal)expected, (decimal)expected, Way.Level(period, "10").Along(Through(("2024", 20))).AsOf("2027-03-01").Expected);

    [Fact]
    public void Milestones_Several_AreTakenInOrder() => // 2025 lies half-way between 50 (2024) and 60 (2026)
        Outcomes.Near(0.55m, 0.55m, Way.Level("2025", "10").Along(Through(("2026", 60), ("2024", 50))).AsOf("2026-03-01").Expected);

    [Fact]
    public void Milestones_OfAFallingTarget_AreSharesOfTheWay() => // 29 is 1 of 5
        Assert.Equal(0.2m, new World(Direction.Lower).Level("2022", "30").Level("2024", "28").Target("≤ 25").Along(Through(("2024", 29))).AsOf("2025-03-01").Expected.Point);

    [Fact]
    public void Milestones_Missed_IsBehind() => Assert.Equal("Open, Behind", Way.Level("2024", "40").Along(Through(("2024", 60))).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Trajectory_OfTheTarget_GoesBeforeThatOfThePolicy()
    {
        World world = Way.Level("2024", "40").Along(Through(("2024", 60)));
        Assert.Equal(0.6m, (world with { Policy = world.Policy with { Trajectory = Trajectory.Linear } }).AsOf("2025-03-01").Expected.Point);
    }

    [Fact]
    public void Trajectory_OfThePolicy_CountsWhereTheTargetHasNone()
    {
        World world = FourYears.Level("2024", "200");
        Outcomes.Near(0.3333m, 0.3333m, (world with { Policy = world.Policy with { Trajectory = Trajectory.Geometric } }).AsOf("2025-03-01").Expected);
    }

    [Fact]
    public void ExpectedOnDay_IsOfTheDayAskedAbout_ExpectedOfTheReading()
    {
        AttainmentResult result = Way.Level("2023", "20").AsOf("2025-03-01"); // two whole years gone; the reading is of the first
        Assert.Equal(("Open, OnSchedule", 0.2m, 0.4m), (result.Outcome(), result.Expected.Point, result.ExpectedOnDay.Point));
    }

    [Theory]
    [InlineData("2025-12-30", 0.4)]
    [InlineData("2025-12-31", 0.6)]
    public void ExpectedOnDay_CountsWholeYears(string day, double expected) => Assert.Equal((decimal)expected, Way.Level("2023", "20").AsOf(day).ExpectedOnDay.Point);

    [Fact]
    public void Projection_IsWhereThePaceLeads() // 22.5 a year for five years
    {
        Assert.Equal(112.5m, Way.Level("2024", "45").AsOf("2025-03-01").Projection.Point);
        Assert.Equal("%", Way.Level("2024", "45").AsOf("2025-03-01").Projection.Range?.Unit.Code);
    }

    [Fact]
    public void Projection_OfASum_StartsAtZero() => // 210 in two years
        Assert.Equal(525m, Money.Level("2023", "100").Level("2024", "110").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2025-03-01").Projection.Point);

    [Fact]
    public void Projection_OfAFallingTarget_GoesDown() => Assert.Equal(25m, new World(Direction.Lower).Level("2022", "30").Level("2024", "28").Target("≤ 20").AsOf("2025-03-01").Projection.Point);

    [Fact]
    public void Projection_WithoutBaseline_IsNone() => Assert.Null(Ratio.Level("2024", "45").Target("≥ 100").AsOf("2025-03-01").Projection.Range);

    [Fact]
    public void RequiredChange_OfASum_IsWhatIsLeftPerYear() => // (500 − 200) / 3
        Assert.Equal(100m, Money.Level("2023", "100").Level("2024", "100").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2025-03-01").RequiredChange.Point);

    [Fact]
    public void RequiredChange_OfAYearToDate_CountsMonths() // 40 in four months
    {
        AttainmentResult result = Spent("60").AsOf("2025-10-01");
        Assert.Equal((10m, Frequency.Monthly), (result.RequiredChange.Point, result.Step));
    }

    [Fact]
    public void RequiredChange_OfARange_IsARange() => Assert.Equal("[10, 20]", Way.Level("2024", "[40, 70]").AsOf("2025-03-01").RequiredChange.Shown());

    [Fact]
    public void RequiredGrowth_OfAFallingTarget_IsNegative() => // (25/28)^(1/3) = 0.962928
        Outcomes.Near(-3.7072m, -3.7072m, new World(Direction.Lower).Level("2022", "30").Level("2024", "28").Target("≤ 25").AsOf("2025-03-01").RequiredGrowth);

    [Fact]
    public void RequiredGrowth_OfAnAverageGrowth_IsOverTheYearsLeft() // (2.48832 / 1.5)^(1/3) = 1.183782
    {
        World world = Money.Level("2022", "100").Level("2024", "150").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth());
        Outcomes.Near(18.3782m, 18.3782m, world.AsOf("2025-03-01").RequiredGrowth);
    }

    [Fact]
    public void RequiredGrowth_OfAMultiple_IsOverTheYearsLeft() => // (2 / 1.5)^(1/3) = 1.100642
        Outcomes.Near(10.0642m, 10.0642m, Money.Level("2022", "100").Level("2024", "150").Target("≥ 2", "2023/2027", measure: Measure.Multiple()).AsOf("2025-03-01").RequiredGrowth);

    [Fact]
    public void Golden_07_OverFiveYears() => // 500 · 1.07⁵ = 701.28: nothing known yet, so 7 % a year over all five
        Assert.Equal(7.00m, decimal.Round(Money.Level("2022", "500").Target("≥ 701.28").AsOf("2023-03-01").RequiredGrowth.Range?.Lower ?? 0, 2));

    [Fact]
    public void AverageGrowth_OfAQuarterlySeries_IsPacedByYears() // 1.2² − 1 of 1.2⁵ − 1 is 0.44 of 1.48832
    {
        World world = Money with { Indicator = Money.Indicator with { Frequency = Frequency.Quarterly } };
        AttainmentResult result = world.Level("2022", "100").Level("2024", "144").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", Frequency.Annual), (result.Outcome(), result.Step));
        Outcomes.Near(0.2956m, 0.2956m, result.Expected);
    }

    [Fact]
    public void Seasonal_WithinAQuarter_IsStraight() // quarters 1, 2, 3, 4: by August all of two, and two thirds of the third: 5 of 10
    {
        AttainmentResult result = Spent("50").Along(Trajectory.Seasonal(1, 2, 3, 4)).AsOf("2025-10-01");
        Assert.Equal(("Open, OnSchedule", 0.5m), (result.Outcome(), result.Expected.Point));
    }

    [Fact]
    public void Milestones_TooFarApart_OverflowAsAReason()
    {
        World world = Way.Level("2024", "20").Along(Through(("2023", decimal.MinValue), ("2025", decimal.MaxValue)));
        Assert.Equal([UndeterminedReason.Overflow], world.AsOf("2025-03-01").Expected.Reasons);
    }

    [Fact]
    public void Milestones_BeforeTheFirstOne_StartWithTheWay() // 60 planned for 2025, a third of the way there each year
    {
        AttainmentResult result = Way.Level("2023", "20").Along(Through(("2025", 60))).AsOf("2024-03-01");
        Outcomes.Near(0.2m, 0.2m, result.Expected);
    }
}
