namespace PolicyTargets.Tests.Scenarios;

/// <content>What is known against what is promised: 9–18, 48, 49, 55, 56.</content>
public sealed partial class ScenarioTests
{
    [Fact]
    public void Scenario_09_GrowthOnANegativeBase() => Assert.Equal("Undetermined, NotAssessable(NonPositiveBase)", GrownFrom("-3").Outcome());

    [Fact]
    public void Scenario_10_GrowthOnABaseThatMayBeZeroOrLess() => Assert.Equal("Undetermined, NotAssessable(NonPositiveBase)", GrownFrom("> -1").Outcome());

    [Fact]
    public void Scenario_11_OneSidedBaseline()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2024", "> 8800").Target("> 10000", "2025", "2025").AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome());
        Assert.Equal("[8801, ∞) 家", result.Baseline?.Range.ToAdmissible()?.ToString());
        Assert.Equal(1200m, result.RequiredChange.Range?.Upper);
        Assert.True(result.RequiredChange.Range?.IsUpperIncluded);
    }

    [Fact]
    public void Scenario_12_EveryKnownValueKeepsTheBound() => Assert.Equal("Attained, Attained", FirmsWhenDue("> 300", "≥ 200").Outcome());

    [Fact]
    public void Scenario_13_KnownValuesOnBothSides() => Assert.Equal("Undetermined, NotAssessable(RangeOverlaps)", FirmsWhenDue("> 8800", "> 10000").Outcome());

    [Fact]
    public void Scenario_14_ExactlyTheExcludedNumber()
    {
        AttainmentResult result = FirmsWhenDue("10000", "> 10000");
        Assert.Equal(("NotAttained, Missed", "1 家"), (result.Outcome(), result.Gap.ToString()));
    }

    [Fact]
    public void Scenario_15_WholeNumbersAboveTheExcludedOne() => Assert.Equal("Attained, Attained", FirmsWhenDue("> 10000", "≥ 10001").Outcome());

    [Fact]
    public void Scenario_16_AroundANumber_WithoutTolerance()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2027", "60").Target("~100").AsOf("2028-03-01");
        Assert.Equal("Undetermined, NotAssessable(ToleranceUndefined)", result.Outcome());
        Assert.Equal(40m, result.Gap.Point);
    }

    [Theory]
    [InlineData("60", "NotAttained, Missed", 35)]
    [InlineData("97", "Attained, Attained", 0)]
    public void Scenario_16_AroundANumber_WithTolerance(string known, string expected, int gap)
    {
        AttainmentResult result = new World(Direction.Higher).Level("2027", known).Target("~100").WithTolerance(5).AsOf("2028-03-01");
        Assert.Equal(expected, result.Outcome());
        Assert.Equal(gap, result.Gap.Point);
    }

    [Fact]
    public void Scenario_17_AroundAGrowth()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "万元").Growth("2027", "[9, 11]").Target("~10", measure: Measure.Growth()).AsOf("2028-03-01");
        Assert.Equal("Undetermined, NotAssessable(ToleranceUndefined)", result.Outcome());
    }

    [Theory]
    [InlineData("2", "Attained, Attained")]
    [InlineData("2.1", "Undetermined, NotAssessable(ToleranceUndefined)")]
    public void Scenario_18_AroundANumber_WithoutDirection(string known, string expected)
    {
        AttainmentResult result = new World(Direction.None).Level("2027", known).Target("~2").AsOf("2028-03-01");
        Assert.Equal(expected, result.Outcome());
    }

    [Theory]
    [InlineData("11", "Attained, Attained")]
    [InlineData("9", "Open, InProgress(DueDateUnstated)")]
    public void Scenario_48_UndatedTarget(string known, string expected)
    {
        World world = new World(Direction.Higher).Level("2024", known);
        Assert.Equal(expected, world.Target("≥ 10", "..", window: null).AsOf("2025-03-01").Outcome());
        Assert.Equal(expected, world.Target("≥ 10", "..").AsOf("2025-03-01").Outcome()); // with the window that its plan lends
    }

    [Fact]
    public void Scenario_49_NotIssuedYet()
    {
        World world = new World(Direction.Higher).Level("2024", "12").Target("≥ 10", "2025", "2025");
        AttainmentResult result = (world with { Goal = world.Goal with { IssuedOn = World.Day("2025-04-29") } }).AsOf("2025-03-13");
        Assert.Equal("Open, NotIssued", result.Outcome());
    }

    [Fact]
    public void Scenario_55_RatioBeyondTheWhole()
    {
        Indicator part = Counted("part"), whole = Counted("whole");
        World world = new World(Direction.Higher).Elsewhere("ningbo", "2027", "> 174", indicator: part).Elsewhere("ningbo", "2027", "174", indicator: whole);
        world = world with { Indicator = world.Indicator with { Domain = world.Range("≤ 100"), Composition = Composition.Quotient(part.Code, whole.Code) } };
        Assert.Equal("Undetermined, NotAssessable(ContradictoryReadings)", world.Target("≥ 90").AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Scenario_56_RestatedTarget_IsAssessedOnce()
    {
        World world = new World(Direction.Higher).Level("2022", "2").Level("2024", "3").Target("≥ 4");
        Target softer = world.Goal with { Id = TargetId.Parse("t2"), Restates = world.Goal.Id, Commitment = Commitment.Strive, CommitmentWord = "力争" };
        var plan = new Plan { Id = PlanId.Parse("p"), Name = new("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = [world.Goal, softer] };
        AttainmentResult result = Assert.Single(new AttainmentCalculator().Assess(plan, world.Evidence, World.Day("2025-03-01")));
        Assert.Equal((world.Goal.Id, Commitment.Firm), (result.Target.Id, result.Target.Commitment));
        Assert.Equal([Commitment.Firm, Commitment.Strive], plan.Targets.Select(target => target.Commitment));
    }

    private static AttainmentResult GrownFrom(string known) => new World(Direction.Higher, Nature.Flow, "万元")
        .Level("2026", known).Level("2027", "4").Target("≥ 10", measure: Measure.Growth()).AsOf("2028-03-01");

    private static AttainmentResult FirmsWhenDue(string known, string bound) =>
        new World(Direction.Higher, Nature.Stock, "家").Level("2027", known).Target(bound).AsOf("2028-03-01");

    private static Indicator Counted(string code) =>
        new() { Code = IndicatorCode.Parse(code), Name = new(code), Unit = Unit.Parse("家"), Direction = Direction.Higher, Nature = Nature.Stock };
}
