using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Targets that are adjusted, withdrawn or restated, and series that break between baseline and actual.</summary>
public sealed class AdjustedTargetTests
{
    private static readonly World Way = new World(Direction.Higher).Level("2022", "0").Level("2024", "40").Target("≥ 100");

    private static readonly World Broke = new World(Direction.Higher).Level("2022", "100").Level("2024", "130").Target("≥ 160");

    private static Target First => Adjusted("t1", null, null, 100);

    private static Target Adjusted(string id, string? earlier, string? issued, decimal bound) => Way.Goal with
    {
        Id = TargetId.Parse(id),
        Supersedes = earlier is null ? null : TargetId.Parse(earlier),
        IssuedOn = issued is null ? null : World.Day(issued),
        Bound = Bound.AtLeast(Quantity.Percent(bound)),
    };

    private static Plan PlanOf(params Target[] targets) => new()
    {
        Id = PlanId.Parse("p"),
        Name = new LocalizedText("某规划"),
        Period = ReportingPeriod.Years(2023, 2027),
        IssuedOn = World.Day("2023-03-01"),
        Targets = targets,
    };

    private static string[] InForce(Plan plan, string day) => [.. plan.InForce(World.Day(day)).Select(target => target.Id.Text)];

    private static string[] Outcomes(Plan plan, string day) =>
        [.. new AttainmentCalculator().Assess(plan, Way.Evidence, World.Day(day)).Select(result => $"{result.Target.Id}: {result.Outcome()}")];

    [Theory]
    [InlineData("2025-05-31", "t1")]
    [InlineData("2025-06-01", "t2")]
    public void InForce_Adjusted_IsTheOneOfTheDay(string day, string expected) => Assert.Equal([expected], InForce(PlanOf(First, Adjusted("t2", "t1", "2025-06-01", 50)), day));

    [Theory]
    [InlineData("2025-05-31", "t1: Open, OnSchedule")] // 0.4 against 0.4
    [InlineData("2025-06-01", "t2: Open, Ahead")] // 40 of 50 against 0.4
    public void Assess_AdjustedPlan_UsesTheOneOfTheDay(string day, string expected) => Assert.Equal([expected], Outcomes(PlanOf(First, Adjusted("t2", "t1", "2025-06-01", 50)), day));

    [Theory]
    [InlineData("2024-05-31", "t1")]
    [InlineData("2024-06-01", "t2")]
    [InlineData("2025-05-31", "t2")]
    [InlineData("2025-06-01", "t3")]
    public void InForce_AdjustedTwice_IsTheLatest(string day, string expected) =>
        Assert.Equal([expected], InForce(PlanOf(First, Adjusted("t2", "t1", "2024-06-01", 90), Adjusted("t3", "t2", "2025-06-01", 80)), day));

    [Fact]
    public void InForce_PrintedInAnyOrder_IsTheSame() =>
        Assert.Equal(["t3"], InForce(PlanOf(Adjusted("t3", "t2", "2025-06-01", 80), Adjusted("t2", "t1", "2024-06-01", 90), First), "2025-06-01"));

    [Fact]
    public void InForce_AdjustmentOfOneTarget_LeavesTheOthers() =>
        Assert.Equal(["a", "t2"], InForce(PlanOf(Adjusted("a", null, null, 10), First, Adjusted("t2", "t1", "2025-06-01", 50)), "2025-06-01"));

    [Fact]
    public void InForce_AdjustmentOfSomethingUnknown_StandsOnItsOwn() => Assert.Equal(["t2"], InForce(PlanOf(Adjusted("t2", "elsewhere", "2024-06-01", 50)), "2025-06-01"));

    [Fact]
    public void InForce_ACircle_ComesToAnEnd() => // which of the two stands is not said
        Assert.InRange(InForce(PlanOf(Adjusted("t1", "t2", "2024-06-01", 90), Adjusted("t2", "t1", "2025-06-01", 80)), "2026-06-01").Length, 0, 2);

    [Fact]
    public void InForce_AdjustingItself_ComesToAnEnd() => Assert.InRange(InForce(PlanOf(Adjusted("t1", "t1", "2024-06-01", 90)), "2026-06-01").Length, 0, 1);

    [Fact]
    public void InForce_RestatedTarget_IsLeftOut() => Assert.Equal(["t1"], InForce(PlanOf(First, First with { Id = TargetId.Parse("r"), Restates = First.Id }), "2025-06-01"));

    [Fact]
    public void InForce_WithoutADayOfItsOwn_IsIssuedWithThePlan() => Assert.Equal(World.Day("2023-03-01"), Assert.Single(PlanOf(First).InForce(World.Day("2025-06-01"))).IssuedOn);

    [Theory]
    [InlineData("2023-02-28", "t1: Open, NotIssued")]
    [InlineData("2023-03-01", "t1: Open, InProgress(NoEvidence)")]
    public void Assess_Plan_IsNotIssuedBeforeItsDay(string day, string expected) => Assert.Equal([expected], Outcomes(PlanOf(First), day));

    [Fact]
    public void Assess_AdjustmentItselfBeforeItsIssue_IsNotIssued()
    {
        Target later = PlanOf().Complete(Adjusted("t2", "t1", "2025-06-01", 50));
        Assert.Equal("Open, NotIssued", new AttainmentCalculator().Assess(later, Way.Evidence, World.Day("2025-05-31")).Outcome());
    }

    [Fact]
    public void Assess_WithdrawnTarget_IsShownAsWithdrawn() =>
        Assert.Equal(["t1: Open, Withdrawn"], Outcomes(PlanOf(First with { WithdrawnOn = World.Day("2025-01-01") }), "2025-06-01"));

    [Fact]
    public void Assess_WithdrawnAlthoughReached_IsWithdrawn() // row 1 comes before every other
    {
        World world = new World(Direction.Higher).Level("2027", "200").Target("≥ 100");
        Assert.Equal("Open, Withdrawn", (world with { Goal = world.Goal with { WithdrawnOn = World.Day("2027-01-01") } }).AsOf("2028-06-01").Outcome());
    }

    [Fact]
    public void Assess_Withdrawn_HasNoFigures()
    {
        AttainmentResult result = (Way with { Goal = Way.Goal with { WithdrawnOn = World.Day("2025-01-01") } }).AsOf("2025-06-01");
        Assert.Equal((null, null), (result.Progress.Range, result.RequiredChange.Range));
    }

    [Theory]
    [InlineData(BreakKind.Boundary, "Open, InProgress(BoundaryBreak)")]
    [InlineData(BreakKind.Definition, "Open, InProgress(DefinitionBreak)")]
    public void Break_BetweenBaselineAndActual_LeavesNoProgress(BreakKind kind, string expected)
    {
        AttainmentResult result = Broke.Broken(kind, "2024-01-01").AsOf("2025-03-01");
        Assert.Equal((expected, null), (result.Outcome(), result.Progress.Range));
    }

    [Fact]
    public void Break_BetweenBaselineAndActual_LeavesTheGap() => Assert.Equal(30m, Broke.Broken(BreakKind.Definition, "2024-01-01").AsOf("2025-03-01").Gap.Point); // row 10: still given

    [Fact]
    public void Break_WithABridge_MovesTheBaseline() // 100 · 1.1 = 110: (130 − 110) / (160 − 110) against 2/5
    {
        AttainmentResult result = Broke.Broken(BreakKind.Definition, "2024-01-01", bridge: 1.1m).AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", 0.4m), (result.Outcome(), result.Progress.Point));
    }

    [Theory]
    [InlineData("2022-06-01")] // both after it
    [InlineData("2025-01-01")] // both before it
    public void Break_OnOneSideOfBoth_IsNone(string on) => Assert.Equal(0.5m, Broke.Broken(BreakKind.Definition, on).AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Break_BeforeTheDueLevel_LeavesTheVerdict() => // a level is held against the bound, not against its baseline
        Assert.Equal("Attained, Attained", Broke.Level("2027", "160").Broken(BreakKind.Definition, "2024-01-01").AsOf("2028-03-01").Outcome());

    [Fact]
    public void Break_WithinTheDueGrowth_IsNotAssessable()
    {
        World world = new World(Direction.Higher, Nature.Flow, "亿元").Level("2026", "100").Level("2027", "120").Target("≥ 10", measure: Measure.Growth());
        Assert.Equal("Undetermined, NotAssessable(DefinitionBreak)", world.Broken(BreakKind.Definition, "2027-01-01").AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Break_WithinTheDueMultiple_IsBridged() // 240 on 100 · 1.2 is exactly 2
    {
        World world = new World(Direction.Higher, Nature.Flow, "亿元").Level("2022", "100").Level("2027", "240").Target("[2, 2]", "2023/2027", measure: Measure.Multiple());
        Assert.Equal("Attained, Attained", world.Broken(BreakKind.Boundary, "2025-01-01", bridge: 1.2m).AsOf("2028-03-01").Outcome());
    }

    /// <summary>A task restates the goal; who adjusts the task adjusts the goal.</summary>
    [Fact]
    public void InForce_AdjustedRestatement_ReplacesWhatItRestates()
    {
        Target restatement = First with { Id = TargetId.Parse("r"), Restates = First.Id };
        Plan plan = PlanOf(First, restatement, Adjusted("t2", "r", "2025-06-01", 50));
        Assert.Equal(["t1"], InForce(plan, "2025-05-31"));
        Assert.Equal(["t2"], InForce(plan, "2025-06-01"));
    }

    [Fact]
    public void InForce_LaterAdjustmentIssuedFirst_CountsOnce()
    {
        Plan plan = PlanOf(First, Adjusted("t2", "t1", "2026-06-01", 50), Adjusted("t3", "t2", "2025-06-01", 60));
        Assert.Equal(["t3"], InForce(plan, "2025-07-01"));
        Assert.Equal(["t3"], InForce(plan, "2026-07-01"));
    }
}
