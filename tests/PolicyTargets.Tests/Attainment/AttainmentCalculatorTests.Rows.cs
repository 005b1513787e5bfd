using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>The rows of the status table, windows and baselines.</content>
public sealed partial class AttainmentCalculatorTests
{
    private static World Spending => new(Direction.Higher, Nature.Flow, "万元");

    private static World Projects => new(Direction.Higher, Nature.Flow, "项");

    [Theory]
    [InlineData("2027-12-31", "Open, AttainedEarly")] // evidence like any other
    [InlineData("2028-01-01", "Attained, Attained")]
    public void Assess_DueValueOnTheLastDay_IsNotPastDue(string day, string expected) => Assert.Equal(expected, Firms.Level("2027", "9").Target("≥ 8").AsOf(day).Outcome());

    [Fact]
    public void Assess_DueValueWithoutItsBase_SaysWhy() =>
        Assert.Equal("Undetermined, NotAssessable(BaselineMissing)", Spending.Level("2027", "4").Target("≥ 10", measure: Measure.Growth()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Assess_DueValueOfAnotherDimension_SaysUnitMismatch()
    {
        World world = Firms.Target("≥ 8").Level("2027", "9");
        Observation other = world.Observations[0] with { Known = Known.Exactly(Quantity.Percent(9)) };
        Assert.Equal("Undetermined, NotAssessable(UnitMismatch)", (world with { Observations = [other] }).AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Assess_BoundOfAnotherDimension_SaysUnitMismatch()
    {
        World world = Firms.Level("2027", "9").Target("≥ 8");
        AttainmentResult result = (world with { Goal = world.Goal with { Bound = Bound.AtLeast(Quantity.Percent(8)) } }).AsOf("2028-03-01");
        Assert.Equal("Undetermined, NotAssessable(UnitMismatch)", result.Outcome());
    }

    [Fact]
    public void Assess_BoundInAnotherUnitOfTheDimension_IsConverted()
    {
        World world = Spending.Level("2027", "9").Target("≥ 8");
        World inYuan = world with { Goal = world.Goal with { Bound = Bound.AtLeast(new Quantity(90001, Unit.Yuan)) } };
        Assert.Equal("NotAttained, Missed", inYuan.AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Assess_SecuredAndPastDue_IsAttained() =>
        Assert.Equal("Attained, Attained", Projects.Level("2024", "300").Level("2025", "320").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Assess_CeilingOfASumPassed_IsMissedBeforeDue() =>
        Assert.Equal("NotAttained, Missed", Projects.Sum("2023/2024", "1100").Target("≤ 1000", "2023/2027", measure: Measure.Sum).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Assess_FlowThatMayFall_IsNotSecured() =>
        Assert.Equal("Open, Ahead", Spending.Level("2025-01-01/P8M", "104").Target("≥ 100", "2025", "2025").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Assess_NonNegativeMoney_IsSecured()
    {
        World spent = Spending with { Indicator = Spending.Indicator with { Domain = Spending.Range("≥ 0") } };
        Assert.Equal("Attained, AttainedEarly", spent.Level("2025-01-01/P8M", "104").Target("≥ 100", "2025", "2025").AsOf("2025-10-01").Outcome());
    }

    [Fact]
    public void Assess_SumSoFarInsideItsCeiling_IsNotEarly() =>
        Assert.Equal("Open, OnSchedule", Projects.Sum("2023/2024", "100").Target("≤ 1000", "2023/2027", measure: Measure.Sum).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Assess_ChangeSoFarInRange_IsToBeHeld() =>
        Assert.Equal("Open, AttainedEarly", Firms.Level("2022", "1600").Level("2024", "1810").Target("≥ 200", "2023/2027", measure: Measure.Change()).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Assess_InRangeNow_BaselineOutside_IsEarlyAndToBeHeld() =>
        Assert.Equal("Open, AttainedEarly", Firms.Level("2022", "5").Level("2024", "9").Target("≥ 8").AsOf("2025-03-01").Outcome());

    [Fact]
    public void Assess_StageReachedBeforeTheWindow_IsSecured() =>
        Assert.Equal("Attained, AttainedEarly", World.Stage("申报", "获批", "建成").Level("2020", "建成").Target("≥ 获批").AsOf("2024-03-01").Outcome());

    [Fact]
    public void Assess_HappeningWithinThePeriod_IsSecured() =>
        Assert.Equal("Attained, AttainedEarly", World.Award().Level("2025-03", "已发生").Level("2025-06", "未发生").Target("≥ 已发生", "2025", "2025").AsOf("2025-08-01").Outcome());

    [Fact]
    public void Assess_HappeningReadAsNotHappened_IsMissedOncePastDue() =>
        Assert.Equal("NotAttained, Missed", World.Award().Level("2025", "未发生").Target("≥ 已发生", "2025", "2025").AsOf("2026-03-01").Outcome());

    [Fact]
    public void Assess_Ordinal_HasNoFigures()
    {
        AttainmentResult result = World.Stage("申报", "获批", "建成").Level("2022", "申报").Level("2024", "获批").Target("≥ 建成").AsOf("2025-03-01");
        Assert.All(new[] { result.Progress, result.Gap, result.Margin, result.CompletionRate, result.RequiredChange, result.RequiredGrowth, result.Expected, result.Projection }, figure => Assert.Null(figure.Range));
        Assert.Null(result.Elapsed);
    }

    [Fact]
    public void Assess_UndatedTarget_HasAnOpenEndedWindow() =>
        Assert.Equal("Attained, Attained", Firms.Level("2029", "9").Target("≥ 8", "..").AsOf("2030-03-01").Outcome());

    [Fact]
    public void Assess_UndatedTarget_ReadOnlyBeforeItsWindow_HasNoEvidence()
    {
        AttainmentResult result = Firms.Level("2022", "9").Target("≥ 8", "..").AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(NoEvidence, DueDateUnstated)", result.Outcome());
    }

    [Fact]
    public void Assess_OwnBaseline_OpensTheWindowAndStartsTheWay()
    {
        AttainmentResult result = Firms.Level("2021", "12").Target("≥ 20").Base("2020", "10").AsOf("2022-03-01");
        Assert.Equal("Open, Ahead", result.Outcome()); // 0.2 against 1/7
        Assert.Equal(0.2m, result.Progress.Point);
        Assert.Equal(new ElapsedShare(1, 7), result.Elapsed);
    }

    [Fact]
    public void Assess_SeveralEarlierReadings_StartFromTheLastOne() =>
        Assert.Equal(0.5m, Firms.Level("2020", "0").Level("2022", "10").Level("2024", "15").Target("≥ 20").AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Assess_BaselineAcrossTheBound_HasNoProgress()
    {
        AttainmentResult result = Firms.Level("2022", "[4, 6]").Level("2024", "4").Target("≥ 5").AsOf("2025-03-01");
        Assert.Null(result.Progress.Range);
        Assert.Equal("Open, InProgress(RangeOverlaps)", result.Outcome());
    }

    [Fact]
    public void Assess_NoBaseline_SaysSo()
    {
        AttainmentResult result = Firms.Level("2024", "4").Target("≥ 5").AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(BaselineMissing)", result.Outcome());
        Assert.Equal(1m, result.Gap.Point);
    }

    [Fact]
    public void Assess_FinerReading_IsHeldAgainstItsOwnMonth() =>
        Assert.Equal(new ElapsedShare(18, 60), Firms.Level("2022", "20").Level("2024-06", "23").Target("≥ 30").AsOf("2024-09-01").Elapsed);

    [Fact]
    public void Assess_QuarterOfAYearlyFlow_IsNoEvidence() =>
        Assert.Null(Spending.Level("2022", "20").Level("2024-Q1", "23").Target("≥ 30").AsOf("2024-09-01").Actual);

    [Fact]
    public void Assess_EachYear_NothingPublished() => Assert.Equal("Open, InProgress(NoEvidence)", Firms.EachYear("≥ 20").AsOf("2025-06-01").Outcome());

    [Fact]
    public void Assess_EachYear_OneElapsedYearUnpublished_IsNamed()
    {
        AttainmentResult result = Firms.EachYear("≥ 20").Level("2024", "21").AsOf("2025-06-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(["2023: Open(NotPublishedYet)", "2024: Attained", "2025: Open", "2026: Open", "2027: Open"], result.Parts());
    }

    [Fact]
    public void Assess_EachYear_OneUndecidedBeforeTheEnd() =>
        Assert.Equal("Open, InProgress(RangeOverlaps)", Firms.EachYear("≥ 20").Level("2023", "> 18").Level("2024", "21").AsOf("2025-06-01").Outcome());

    [Fact]
    public void Assess_EachYear_AllMetAndOver_IsAttained() => Assert.Equal(
        "Attained, Attained", Firms.EachYear("≥ 20", "2023/2025").Level("2023", "20").Level("2024", "21").Level("2025", "22").AsOf("2026-06-01").Outcome());

    [Fact]
    public void Assess_EachYear_CeilingPassedWithinAYear_IsMissedAtOnce() =>
        Assert.Equal("NotAttained, Missed", Projects.EachYear("≤ 10").Level("2025-01-01/P8M", "12").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Assess_EachYear_UndecidedAndUnpublishedWhenOver_IsAwaiting() =>
        Assert.Equal("Open, AwaitingData(NotPublishedYet)", Firms.EachYear("≥ 20", "2023/2024").Level("2023", "> 18").AsOf("2026-06-01").Outcome());
}
