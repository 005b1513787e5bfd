namespace PolicyTargets.Tests.Scenarios;

/// <content>Where a target stands on its way: 1–8, 44–47, 57–59, 61.</content>
public sealed partial class ScenarioTests
{
    [Fact]
    public void Scenario_01_FallingTargetOnItsWay()
    {
        AttainmentResult result = new World(Direction.Lower).Level("2022", "30").Level("2024", "28").Target("≤ 25").AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(0.4m, result.Progress.Point);
        Assert.Equal(0.4m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_02_ReadingIsHeldAgainstItsOwnPeriod()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "2.9").Level("2023", "3.08").Target("≥ 3.75").AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Outcomes.Near(0.2118m, 0.2118m, result.Progress);
        Assert.Equal(0.2m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_03_ReadingBeforeTheWindowIsBaselineOnly()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2024", "8164").Target("≥ 8500", "2025", "2025").AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome());
        Assert.Equal(8164m, result.Baseline?.Range.Point);
        Assert.Equal(336m, result.RequiredChange.Point);
        Assert.Equal(336m, result.Gap.Point);
    }

    [Fact]
    public void Scenario_04_InRangeFromTheStartAndHeld()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "5").Level("2024", "5").Target("≥ 5").AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Null(result.Progress.Range);
        Assert.Equal([UndeterminedReason.BaselineInRange], result.Progress.Reasons);
    }

    [Fact]
    public void Scenario_05_FallenOutOfRangeFromItsEdge()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "5").Level("2024", "4").Target("≥ 5").AsOf("2025-03-01");
        Assert.Equal("Open, Behind", result.Outcome());
        Assert.Null(result.Progress.Range);
        Assert.Equal([UndeterminedReason.BaselineInRange], result.Progress.Reasons);
    }

    [Fact]
    public void Scenario_06_FallenOutOfRange_HasNoProgress()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "17").Level("2024", "14").Target("≥ 15").AsOf("2025-03-01");
        Assert.Equal("Open, Behind", result.Outcome());
        Assert.Null(result.Progress.Range); // the naive formula says 1.5
    }

    [Fact]
    public void Scenario_07_HeldAndBetter_HasNoProgress()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "17").Level("2024", "20").Target("≥ 15").AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Null(result.Progress.Range);
    }

    [Fact]
    public void Scenario_08_NegativeBaseline()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "-20").Level("2024", "-5").Target("≥ 10").AsOf("2025-03-01");
        Assert.Equal("Open, Ahead", result.Outcome());
        Assert.Equal(0.5m, result.Progress.Point);
        Assert.Equal(0.4m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_44_WhollyPastTheFarEnd()
    {
        AttainmentResult result = new World(Direction.None).Level("2022", "6").Level("2024", "1").Target("[2, 4]").AsOf("2025-03-01");
        Assert.Equal("Open, Behind", result.Outcome());
    }

    [Fact]
    public void Scenario_45_ProgressUsesEachRangeOnce()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "[90, 110]").Level("2024", "[140, 160]").Target("≥ 200").AsOf("2025-03-01");
        Outcomes.Near(1 / 3m, 7 / 11m, result.Progress);
    }

    [Fact]
    public void Scenario_46_TargetOfZero()
    {
        AttainmentResult result = new World(Direction.Lower).Level("2022", "10").Level("2024", "3").Target("≤ 0").AsOf("2025-03-01");
        Assert.Equal(0.7m, result.Progress.Point);
        Assert.Null(result.CompletionRate.Range);
        Assert.Equal([UndeterminedReason.ZeroTarget], result.CompletionRate.Reasons);
    }

    [Fact]
    public void Scenario_47_ChangeStartsAtZero()
    {
        World world = new World(Direction.Higher, Nature.Stock, "家").Level("2022", "1600").Target("≥ 200", "2023/2027", measure: Measure.Change());
        AttainmentResult printed = world.Told(Measure.Change(ReportingPeriod.Year(2022)), "2023/2024", "100").AsOf("2025-03-01");
        Assert.Equal(0.5m, printed.Progress.Point); // the level's formula says 1.07
        Assert.Equal(0.5m, world.Level("2024", "1700").AsOf("2025-03-01").Progress.Point);
        Assert.Equal("Open, Ahead", printed.Outcome()); // 2 of 5 years gone
    }

    [Fact]
    public void Scenario_57_CeilingOfAYear_PartlyUsed()
    {
        AttainmentResult result = new World(Direction.Lower, Nature.Flow, "项").Level("2025-01-01/P8M", "5").Target("≤ 10", "2025", "2025").AsOf("2025-10-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Outcomes.Near(0.6667m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_58_CeilingOfASpan_UsedTooFast()
    {
        World world = new World(Direction.Lower, Nature.Flow, "项").Target("≤ 1000", "2023/2027", measure: Measure.Sum);
        AttainmentResult printed = world.Sum("2023/2024", "700").AsOf("2025-03-01");
        Assert.Equal("Open, Behind", printed.Outcome());
        Assert.Equal(0.4m, printed.Expected.Point);
        Assert.Equal("Open, Behind", world.Level("2023", "300").Level("2024", "400").AsOf("2025-03-01").Outcome());
    }

    [Fact]
    public void Scenario_59_YearToDateIsPacedFromZero()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "项")
            .Level("2024", "95").Level("2025-01-01/P8M", "60").Target("≥ 100", "2025", "2025").AsOf("2025-10-01");
        Assert.Equal("Open, Behind", result.Outcome());
        Assert.Equal(0.6m, result.Progress.Point); // from 95 it would be −7
        Outcomes.Near(0.6667m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_61_EarliestReadingIsTheBaseline_EdgeOfTheBandBelongsToIt()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2023", "20").Level("2024", "23").Target("≥ 30").AsOf("2025-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal((20m, ReportingPeriod.Year(2023)), (result.Baseline?.Range.Point, result.Baseline?.Period));
        Assert.Equal(0.3m, result.Progress.Point);
        Assert.Equal(0.25m, result.Expected.Point);
    }
}
