using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>What the laws found once, in its smallest form.</content>
public sealed partial class AssessmentLawTests
{
    private static World Money => new(Direction.Higher, Nature.Flow, "万元");

    private static World Points => new(Direction.Higher, Nature.Index, "index");

    private static World Projects => new(Direction.Higher, Nature.Flow, "项");

    /// <summary>No exception: the root keeps the sign of its factor.</summary>
    [Fact]
    public void AverageGrowth_RestatedFromAGrowthBelowMinusHundred_IsDecided() => Assert.Equal(
        "NotAttained, Missed",
        Points.Told(Measure.Growth(), "2023/2025", "-273").Target("≥ 10", "2023/2025", null, Measure.AverageGrowth()).AsOf("2028-06-01").Outcome());

    /// <summary>The name of an input is that of its first publication; what is still to come renames nothing.</summary>
    [Fact]
    public void Result_WithAnInputThatIsNamedMorePlainlyLater_IsTheSame()
    {
        World world = Points.Level("2026", "22").Told(Measure.AverageGrowth(), "2023/2026", "60").Target("≥ 59", "2026", null, Measure.AverageGrowth(ReportingPeriod.Year(2022)));
        Assert.Equal(world.AsOf("2027-01-01"), world.Told(Measure.AverageGrowth(ReportingPeriod.Year(2022)), "2026", "1", "2027-06-01").AsOf("2027-01-01"));
    }

    /// <summary>20 over 8 × 2, not over 8.</summary>
    [Fact]
    public void Growth_FromBaseAndChangeAcrossABridgedBreak_IsOverTheBridgedBase() => Assert.Equal(
        125m, Split(Points.Level("2025", "8").Change("2026", "20"), "2026-01-01", 2).Read(Measure.Growth(), "2026").Reading?.Range.Point);

    [Fact]
    public void Change_FromBaseAndGrowthAcrossABridgedBreak_IsOfTheBridgedBase() => Assert.Equal(
        8m, Split(Points.Level("2025", "8").Growth("2026", "50"), "2026-01-01", 2).Read(Measure.Change(), "2026").Reading?.Range.Point);

    [Fact]
    public void Growth_FromBaseAndChangeAcrossAnUnbridgedBreak_IsNone() => Assert.Null(
        Split(Points.Level("2025", "8").Change("2026", "20"), "2026-01-01", null).Read(Measure.Growth(), "2026").Reading);

    /// <summary>The change of 2022 is in the old count, that of 2023 in the new one: −70 × 2 + 0, or nothing at all; never −70.</summary>
    [Fact]
    public void Change_OfYearsOnBothSidesOfABridgedBreak_IsNeverTheirPlainSum() => Assert.NotEqual(
        -70m, Split(Points.Change("2022", "-70").Change("2023", "0"), "2023-01-01", 2).Read(Measure.Change(ReportingPeriod.Year(2021)), "2023").Reading?.Range.Point);

    /// <summary>The level of the base is no place.</summary>
    [Fact]
    public void Margin_OfARankOfGrowthWithoutAnyGrowth_IsNone()
    {
        var peers = new PeerGroup { Id = SubjectId.Parse("peers"), Name = new("某组"), Members = [SubjectId.Parse("peer1")] };
        AttainmentResult result = Money.Level("2024", "7").Target("≤ 10", "2025", null, Measure.Rank(Measure.Growth(), peers)).AsOf("2025-06-01");
        Assert.Equal((null, null), (result.Margin.Range, result.Gap.Range));
    }

    /// <summary>Two names of the same three months.</summary>
    [Theory]
    [InlineData("2025-Q1", "2025-01-01/P3M")]
    [InlineData("2025-01-01/P3M", "2025-Q1")]
    public void Actual_OfOnePeriodUnderTwoNames_HasTheSameNameInAnyOrder(string first, string second) => Assert.Equal(
        "2025-Q1", $"{Projects.Level(first, "3", "2025-04-20").Level(second, "3", "2025-04-20").Target("≥ 1", "2025").AsOf("2025-06-01").Actual?.Period}");

    /// <summary>Below the only number on the way up from below is on this side of it.</summary>
    [Fact]
    public void Status_OnTheNearSideOfExactlyOneNumber_IsThatOfPace() => Assert.Equal(
        "Open, OnSchedule", Points.Level("2022", "0").Level("2024", "40").Target("[100, 100]").AsOf("2025-06-01").Outcome());

    /// <summary>3 in a quarter of 2026 secures 3 of the 9 that four years may have together, and nothing is known of the rest.</summary>
    [Fact]
    public void Status_OfAnAverageSecuredByAQuarter_IsUndecided() => Assert.NotEqual(
        "Open, OnSchedule", new World(Direction.Lower, Nature.Flow, "项").Level("2026-Q1", "3").Target("≤ 2.25", "2023/2026", null, Measure.Average()).AsOf("2026-11-01").Outcome());

    [Fact]
    public void Status_OfAHalfYear_IsSecuredByItsFirstQuarter() => Assert.Equal(
        "Attained, AttainedEarly", Projects.Level("2025-01-01/P3M", "104").Target("≥ 100", "2025-01-01/P6M", null).AsOf("2025-05-01").Outcome());

    /// <summary>As for a year: what is read of all of it on its last day is secured, and not only in range.</summary>
    [Theory]
    [InlineData("2025")]
    [InlineData("2025-Q1")]
    [InlineData("2025-01-01/P6M")]
    public void Status_OfAnAmountKnownOnItsLastDay_IsSecured(string due)
    {
        World world = Projects.Level(due, "104", "2025-01-01").Target("≥ 100", due, null);
        AttainmentResult result = new AttainmentCalculator().Assess(world.Goal, world.Evidence, world.Goal.Measurand.Period.End!.Value);
        Assert.Equal("Attained, AttainedEarly", result.Outcome());
    }

    [Fact]
    public void Status_OfAnAveragePublishedOnItsLastDay_IsSecured() => Assert.Equal(
        "Attained, AttainedEarly", Projects.Told(Measure.Average(), "2023/2025", "3").Target("≥ 2", "2023/2025", null, Measure.Average()).AsOf("2025-12-31").Outcome());

    /// <summary>No share of a geometric way can be planned from a start that may be anything above 31.</summary>
    [Fact]
    public void InProgress_OnAGeometricWayFromAnOpenStart_SaysWhy()
    {
        World world = new World(Direction.Lower, Nature.Flow, "万元").Level("2022", "> 31").Level("2023", "20").Target("≤ 9", "2025");
        AttainmentResult result = (world with { Goal = world.Goal with { Trajectory = Trajectory.Geometric } }).AsOf("2024-06-01");
        Assert.Equal("Open, InProgress(RangeOverlaps)", result.Outcome());
    }

    /// <summary>More than 2.5 is not at most 2.5, whatever the last year adds.</summary>
    [Theory]
    [InlineData("> 2.5", "NotAttained, Missed")]
    [InlineData("≥ 2.5", "Open, AwaitingData(NotPublishedYet)")]
    public void Status_OfAdditionsBeyondACeilingByAnOpenEnd_IsSecured(string added, string outcome) => Assert.Equal(
        outcome, Money.Told(Measure.Additions, "2023", "0").Told(Measure.Additions, "2024", added).Target("≤ 2.5", "2023/2025", null, Measure.Additions).AsOf("2026-01-01").Outcome());

    /// <summary>1 and 3 more by the last day: derived is as good as published.</summary>
    [Fact]
    public void Status_OfAnAmountDerivedOnItsLastDay_IsSecured() => Assert.Equal(
        "Attained, AttainedEarly", Projects.Level("2022", "1").Told(Measure.Change(ReportingPeriod.Year(2022)), "2025", "3", "2025-12-31").Target("≥ 4", "2025", null).AsOf("2025-12-31").Outcome());

    /// <summary>Outside for any number that it may be, and still no number that a way can be measured by.</summary>
    [Fact]
    public void InProgress_OnAnActualWithoutATolerance_SaysWhy() => Assert.Equal(
        "Open, InProgress(ToleranceUndefined)", new World(Direction.Higher, Nature.Stock, "家").Level("2022", "1").Level("2024", "~4").Target("[-5, -5]", "2025").AsOf("2025-11-01").Outcome());

    /// <summary>Fewer than 10 of 24 are at most 9, a share of 0.375 beside 1/3 ± 0.05; 10 would lie beyond.</summary>
    [Fact]
    public void Status_OfAnAverageOfOneYearOfWholeThings_CountsThemWhole() => Assert.Equal(
        "Open, OnSchedule", new World(Direction.Lower, Nature.Flow, "项").Level("2023", "< 10").Target("< 8", "2023/2025", null, Measure.Average()).AsOf("2025-11-01").Outcome());

    /// <summary>1.0095³ at most beside 1.1³, and 0 at least: nothing falls by more than all of itself, so the way has two ends.</summary>
    [Theory]
    [InlineData("2023/2025", "2025-12-31")]
    [InlineData("2023/2024", "2025-06-01")]
    public void Status_OfAnAverageGrowthKnownOnlyFromAbove_IsPaced(string seen, string day)
    {
        AttainmentResult result = Money.Told(Measure.AverageGrowth(), seen, "≤ 0.95", "2025-03-01").Target("≥ 10", "2023/2025", null, Measure.AverageGrowth()).AsOf(day);
        Assert.Equal("Open, Behind", result.Outcome());
        Assert.Equal(-1 / 0.331m, result.Progress.Range!.Lower!.Value, 10);
    }

    /// <summary>26 in one year are more than 17 on average of three only if they are more than 51; 60 are, whatever "around 21" may mean.</summary>
    [Theory]
    [InlineData("60", "2025-12-31", "NotAttained, Missed", true)]
    [InlineData("60", "2026-06-01", "NotAttained, Missed", true)]
    [InlineData("26", "2026-06-01", "Undetermined, NotAssessable(ToleranceUndefined)", false)]
    public void Status_OfAnAverageAroundANumber_IsThatOfWhatIsSecured(string reached, string day, string outcome, bool isUsable)
    {
        AttainmentResult result = Projects.Told(Measure.Average(), "2023/2025", "~21").Level("2024", reached).Target("≤ 17", "2023/2025", null, Measure.Average()).AsOf(day);
        Assert.Equal((outcome, isUsable), (result.Outcome(), result.Actual!.Around is null));
    }

    /// <summary>The quarters secure what the year's own number leaves open, each year as once.</summary>
    [Theory]
    [InlineData("~100", "Attained")]
    [InlineData("> 50", "Attained")]
    [InlineData("> 130", "Attained")]
    public void SubVerdict_OfAYearWhosePartsSecureIt_IsThatOfWhatIsSecured(string year, string verdict)
    {
        World world = (Projects with { Indicator = Projects.Indicator with { Frequency = Frequency.Quarterly } }).Level("2023-Q1", "60").Level("2023-Q2", "60").Level("2023", year);
        Assert.Equal(verdict, $"{world.EachYear("≥ 100").AsOf("2024-06-01").SubVerdicts[0].Verdict}");
        Assert.Equal(verdict, $"{world.Target("≥ 100", "2023", null).AsOf("2024-06-01").Verdict}");
    }

    private static World Split(World world, string on, decimal? bridge) =>
        world with { Breaks = [new SeriesBreak { Kind = BreakKind.Definition, On = World.Day(on), Bridge = bridge }] };
}
