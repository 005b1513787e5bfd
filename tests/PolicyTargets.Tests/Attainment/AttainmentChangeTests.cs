using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Why a commitment stands otherwise on a later day.</summary>
public sealed class AttainmentChangeTests
{
    private static readonly AttainmentCalculator Calculator = new();

    private static readonly World Way = new World(Direction.Higher).Level("2022", "0", "2023-02-01").Target("≥ 100");

    private static readonly World Read = Way.Level("2024", "40", "2025-02-01");

    private static AttainmentChange Between(World world, string from, string to, Target? before = null) =>
        Calculator.Change(before ?? world.Goal, world.Goal, world.Evidence, World.Day(from), World.Day(to));

    private static string Told(AttainmentChange change) => $"{change.Before.Status} → {change.After.Status} ({string.Join(", ", change.Causes)})";

    private static Plan PlanOf(params Target[] targets) =>
        new() { Id = PlanId.Parse("p"), Name = new LocalizedText("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = targets };

    [Fact]
    public void Change_AValueForANewPeriod_IsNewData()
    {
        AttainmentChange change = Between(Read, "2025-01-31", "2025-02-01");
        Assert.Equal("InProgress → OnSchedule (NewData)", Told(change));
        Assert.True(change.IsStatusChanged);
    }

    [Fact]
    public void Change_NewDataThatLeavesTheStatus_IsStillNewData()
    {
        AttainmentChange change = Between(Read.Level("2025", "60", "2026-02-01"), "2026-01-31", "2026-02-01"); // 0.6 against 3/5
        Assert.Equal(("OnSchedule → OnSchedule (NewData)", false), (Told(change), change.IsStatusChanged));
    }

    [Fact]
    public void Change_AValueAnew_IsRevisedData() =>
        Assert.Equal("OnSchedule → Behind (RevisedData)", Told(Between(Read.Level("2024", "20", "2025-06-01", revised: true), "2025-03-01", "2025-07-01")));

    [Fact]
    public void Change_AValueTakenBack_IsRevisedData() =>
        Assert.Equal("OnSchedule → InProgress (RevisedData)", Told(Between(Read.Noted("2024", Known.Missing(MissingStatus.Withdrawn), "2025-06-01"), "2025-03-01", "2025-07-01")));

    [Fact]
    public void Change_ABaselineAnew_IsRevisedData() => // from −60: (40 + 60) / 160 = 0.625
        Assert.Equal("OnSchedule → Ahead (RevisedData)", Told(Between(Read.Level("2022", "-60", "2025-06-01", revised: true), "2025-03-01", "2025-07-01")));

    [Fact]
    public void Change_NewAndRevisedData_AreBothNamedInOrder()
    {
        World world = Read.Level("2022", "-60", "2026-02-01", revised: true).Level("2025", "60", "2026-02-01");
        Assert.Equal([ChangeCause.NewData, ChangeCause.RevisedData], Between(world, "2025-03-01", "2026-03-01").Causes);
    }

    [Fact]
    public void Change_AnotherTarget_IsAdjustedTarget() // 40 of 50
    {
        World world = Read.Promising(Bound.AtLeast(Quantity.Percent(50)));
        Assert.Equal("OnSchedule → Ahead (AdjustedTarget)", Told(Between(world, "2025-03-01", "2025-07-01", Read.Goal)));
    }

    [Fact]
    public void Change_ARegisteredNumber_IsAdjustedTarget()
    {
        World world = Read.Promising(Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(100)), World.Day("2025-06-01")));
        Assert.Equal("NotAssessable → OnSchedule (AdjustedTarget)", Told(Between(world, "2025-03-01", "2025-07-01")));
    }

    [Fact]
    public void Change_AdjustedTargetAndNewData_AreBothNamedInOrder()
    {
        World world = Read.Promising(Bound.AtLeast(Quantity.Percent(50)));
        Assert.Equal([ChangeCause.AdjustedTarget, ChangeCause.NewData], Between(world, "2025-01-01", "2025-07-01", Read.Goal).Causes);
    }

    [Fact]
    public void Change_TheDueDateWentBy_IsTimePassed() => Assert.Equal("OnSchedule → AwaitingData (TimePassed)", Told(Between(Read, "2027-12-31", "2028-01-01")));

    [Fact]
    public void Change_TheDayOfIssueCame_IsTimePassed() =>
        Assert.Equal("NotIssued → OnSchedule (TimePassed)", Told(Between(Read with { Goal = Read.Goal with { IssuedOn = World.Day("2025-06-01") } }, "2025-03-01", "2025-06-01")));

    [Fact]
    public void Change_TheDayOfWithdrawalCame_IsTimePassed() =>
        Assert.Equal("OnSchedule → Withdrawn (TimePassed)", Told(Between(Read with { Goal = Read.Goal with { WithdrawnOn = World.Day("2025-06-01") } }, "2025-03-01", "2025-06-01")));

    [Fact]
    public void Change_DueAndReadMeanwhile_NamesDataAndTime()
    {
        AttainmentChange change = Between(Read.Level("2027", "100", "2028-02-01"), "2027-12-01", "2028-03-01");
        Assert.Equal("OnSchedule → Attained (NewData, TimePassed)", Told(change));
    }

    [Fact]
    public void Change_NothingHappened_HasNoCause()
    {
        AttainmentChange change = Between(Read, "2025-03-01", "2025-07-01");
        Assert.Equal(("OnSchedule → OnSchedule ()", false), (Told(change), change.IsStatusChanged));
    }

    [Fact]
    public void Change_OnOneDay_IsNothing() => Assert.Empty(Between(Read, "2025-03-01", "2025-03-01").Causes);

    [Fact]
    public void Change_DataBeforeTheWindow_DidNotTouchTheResult() => // an older baseline than the one used
        Assert.Empty(Between(Read.Level("2020", "-9", "2025-06-01"), "2025-03-01", "2025-07-01").Causes);

    [Fact]
    public void Change_DataOfAnotherSubject_DidNotTouchTheResult() =>
        Assert.Empty(Between(Read.Elsewhere("hangzhou", "2024", "90", published: "2025-06-01"), "2025-03-01", "2025-07-01").Causes);

    [Fact]
    public void Change_PeersDataOfARank_IsNewData()
    {
        World world = new World(Direction.Higher).Level("2027", "5", "2028-01-10").Elsewhere("p0", "2027", "7", published: "2028-02-10").Target("[1, 2]", measure: Measure.Rank(Measure.Level, World.Group(null, "ningbo", "p0")));
        Assert.Equal("NotAssessable → Attained (NewData)", Told(Between(world, "2028-02-01", "2028-03-01")));
    }

    [Fact]
    public void Change_ABaselineForTheFirstTime_IsNewData()
    {
        World world = new World(Direction.Higher).Level("2024", "40", "2025-02-01").Level("2022", "0", "2025-06-01").Target("≥ 100");
        Assert.Equal("InProgress → OnSchedule (NewData)", Told(Between(world, "2025-03-01", "2025-07-01")));
    }

    [Fact]
    public void Change_AValueThatBecomesDerivable_IsNewData() // 2023 was 30; its change of 2024 came out
    {
        World world = Way.Level("2023", "30", "2024-02-01").Change("2024", "10", "2025-06-01");
        Assert.Equal("Ahead → OnSchedule (NewData)", Told(Between(world, "2025-03-01", "2025-07-01"))); // 0.3 against 1/5, then 0.4 against 2/5
    }

    [Fact]
    public void Change_AnnouncedAsNotYetAvailable_IsNothing() =>
        Assert.Empty(Between(Read.Noted("2025", Known.Missing(MissingStatus.NotYetAvailable), "2026-02-01"), "2026-01-15", "2026-03-01").Causes);

    [Fact]
    public void Change_ASubPeriodMissed_IsNewData() =>
        Assert.Equal("OnSchedule → Missed (NewData)", Told(Between(new World(Direction.Higher).Level("2023", "21", "2024-02-01").Level("2024", "19", "2025-02-01").EachYear("≥ 20"), "2024-03-01", "2025-03-01")));

    [Fact]
    public void Change_DaysTheWrongWayRound_Throws() => Assert.Throws<ArgumentException>(() => Between(Read, "2025-03-01", "2025-02-28"));

    [Fact]
    public void Change_ToString_NamesStatusesAndCauses() => Assert.Equal("t: InProgress → OnSchedule (NewData)", Between(Read, "2025-01-31", "2025-02-01").ToString());

    [Fact]
    public void Changes_OfAPlan_AreOneACommitmentAlsoWhereNothingChanged()
    {
        Target other = Read.Goal with { Id = TargetId.Parse("u"), Measurand = Read.Goal.Measurand with { Subject = SubjectId.Parse("hangzhou") } };
        IReadOnlyList<AttainmentChange> changes = Calculator.Changes(PlanOf(Read.Goal, other), Read.Evidence, World.Day("2025-01-31"), World.Day("2025-02-01"));
        Assert.Equal(["InProgress → OnSchedule (NewData)", "InProgress → InProgress ()"], changes.Select(Told));
    }

    [Fact]
    public void Changes_OfAnAdjustedTarget_LeadFromTheOldToTheNew()
    {
        Target later = Read.Goal with { Id = TargetId.Parse("t2"), Supersedes = Read.Goal.Id, IssuedOn = World.Day("2025-06-01"), Bound = Bound.AtLeast(Quantity.Percent(50)) };
        AttainmentChange change = Assert.Single(Calculator.Changes(PlanOf(Read.Goal, later), Read.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01")));
        Assert.Equal(("t", "t2", "OnSchedule → Ahead (AdjustedTarget)"), (change.Before.Target.Id.Text, change.After.Target.Id.Text, Told(change)));
    }

    [Fact]
    public void Changes_BeforeAnAdjustment_AreOfTheOldTarget()
    {
        Target later = Read.Goal with { Id = TargetId.Parse("t2"), Supersedes = Read.Goal.Id, IssuedOn = World.Day("2025-06-01") };
        AttainmentChange change = Assert.Single(Calculator.Changes(PlanOf(Read.Goal, later), Read.Evidence, World.Day("2025-03-01"), World.Day("2025-05-31")));
        Assert.Equal(("t", 0), (change.After.Target.Id.Text, change.Causes.Count));
    }

    [Fact]
    public void Changes_DaysTheWrongWayRound_Throw() =>
        Assert.Throws<ArgumentException>(() => Calculator.Changes(PlanOf(Read.Goal), Read.Evidence, World.Day("2025-03-01"), World.Day("2025-02-28")));
}
