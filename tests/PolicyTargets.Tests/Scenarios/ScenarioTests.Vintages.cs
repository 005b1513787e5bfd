namespace PolicyTargets.Tests.Scenarios;

/// <content>Stages, happenings, vintages and rounding: 35–43, 60.</content>
public sealed partial class ScenarioTests
{
    private static readonly World Approval = World.Stage("申报", "获批", "建成").Level("2024", "获批").Target("≥ 获批");

    private static World Count => new World(Direction.Higher, Nature.Stock, "家").Target("≥ 220");

    [Fact]
    public void Scenario_35_AStageStays() => Assert.Equal("Attained, Attained", Approval.AsOf("2028-03-01").Outcome());

    [Fact]
    public void Scenario_36_StageRevoked_BeforeDue() => Assert.Equal("Open, Behind", Approval.Level("2026", "申报").AsOf("2027-03-01").Outcome());

    [Fact]
    public void Scenario_36_StageRevoked_IsNotCarriedOn() =>
        Assert.Equal("Open, AwaitingData(NotPublishedYet)", Approval.Level("2026", "申报").AsOf("2028-03-01").Outcome());

    [Fact]
    public void Scenario_36_StageRevoked_AndReadWhenDue() =>
        Assert.Equal("NotAttained, Missed", Approval.Level("2026", "申报").Level("2027", "申报").AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("2025")]
    [InlineData("2023/2025")]
    public void Scenario_37_AHappeningRecurs(string window)
    {
        AttainmentResult result = World.Award().Level("2024", "已发生").Target("≥ 已发生", "2025", window).AsOf("2025-06-01");
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome());
    }

    [Fact]
    public void Scenario_38_AgreeingReadingsAreIntersected()
    {
        AttainmentResult result = Count.Level("2027", "231", "2028-01-20").Level("2027", "> 200", "2028-02-20").AsOf("2028-03-01");
        Assert.Equal("Attained, Attained", result.Outcome());
        Assert.Equal(231m, result.Actual?.Range.Point);
    }

    [Fact]
    public void Scenario_39_ARevisionReplaces()
    {
        World world = Count.Level("2027", "225", "2028-01-20").Level("2027", "215", "2028-05-20", revised: true);
        Assert.Equal("NotAttained, Missed", world.AsOf("2028-06-01").Outcome());
        Assert.Equal("Attained, Attained", world.AsOf("2028-05-19").Outcome());
    }

    [Fact]
    public void Scenario_40_TwoNumbersInOnePublication()
    {
        AttainmentResult result = Count.Level("2027", "225", "2028-01-20").Level("2027", "215", "2028-01-20").AsOf("2028-03-01");
        Assert.Equal("Undetermined, NotAssessable(ContradictoryReadings)", result.Outcome());
    }

    [Fact]
    public void Scenario_41_ProvisionalValueDecidesLikeAnyOther()
    {
        AttainmentResult result = Count.Level("2027", "215", "2028-01-20", ObservationStatus.Provisional).AsOf("2028-03-01");
        Assert.Equal("NotAttained, Missed", result.Outcome());
        Assert.Equal(ObservationStatus.Provisional, result.DataStatus);
    }

    [Fact]
    public void Scenario_42_DerivedLevel_IsRoundingSensitive()
    {
        World world = new World(Direction.Higher).Level("2026", "3.59 ± 0.005").Change("2027", "0.10 ± 0.005").Target("≥ 3.69");
        AttainmentResult exact = world.AsOf("2028-03-01");
        Assert.Equal("Attained, Attained", exact.Outcome());
        Assert.True(exact.IsRoundingSensitive);
        Assert.Equal("Undetermined, NotAssessable(RangeOverlaps)", world.AsPrinted().AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Scenario_43_PrintedThousands_AreRoundingSensitive()
    {
        World world = new World(Direction.Higher, Nature.Stock, "家").Level("2027", "13000 ± 500").Target("≥ 13000");
        AttainmentResult exact = world.AsOf("2028-03-01");
        Assert.Equal("Attained, Attained", exact.Outcome());
        Assert.True(exact.IsRoundingSensitive);
    }

    [Fact]
    public void Scenario_43_PrintedThousands_AsPrinted()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2027", "13000 ± 500").Target("≥ 13000").AsPrinted().AsOf("2028-03-01");
        Assert.Equal("Undetermined, NotAssessable(RangeOverlaps)", result.Outcome());
        Assert.Equal("[12500, 13500) 家", result.Actual?.Range.ToString());
    }

    [Fact]
    public void Scenario_60_LowerStage_BeforeDue()
    {
        AttainmentResult result = Rules.AsOf("2025-06-15");
        Assert.Equal((AttainmentVerdict.Open, AttainmentStatus.InProgress), (result.Verdict, result.Status));
    }

    [Fact]
    public void Scenario_60_LowerStage_PastDueWithoutAReading() => Assert.Equal("Open, AwaitingData(NotPublishedYet)", Rules.AsOf("2026-03-01").Outcome());

    [Fact]
    public void Scenario_60_LowerStage_PastDueOnAReading() => Assert.Equal("NotAttained, Missed", Rules.Level("2025-12-31", "出台").AsOf("2026-03-01").Outcome());

    private static World Rules => World.Stage("拟订", "出台", "实施").Level("2025-05", "出台").Target("≥ 实施", "2025", "2025");
}
