using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

public sealed partial class AttainmentCalculatorTests
{
    private static readonly AttainmentCalculator Calculator = new();

    private static readonly LocalDate Today = World.Day("2025-03-01");

    private static readonly World OnItsWay = new World(Direction.Higher).Level("2022", "0").Level("2024", "40").Target("≥ 100");

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    private static Plan PlanOf(params Target[] targets) =>
        new() { Id = PlanId.Parse("p"), Name = new LocalizedText("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = targets };

    [Fact]
    public void Policy_Unstated_IsTheDefault() => Assert.Equal(AssessmentPolicy.Default, new AttainmentCalculator().Policy);

    [Fact]
    public void DefaultPolicy_IsExactWithoutToleranceAndFivePoints()
    {
        AssessmentPolicy policy = AssessmentPolicy.Default;
        Assert.Equal((RoundingPolicy.Exact, null, 0.05m), (policy.Rounding, policy.Tolerance, policy.Band));
    }

    [Fact]
    public void Band_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new AssessmentPolicy { Band = -0.01m });

    [Fact]
    public void Assess_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess((Target)null!, OnItsWay.Evidence, Today));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess(OnItsWay.Goal, null!, Today));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess((IEnumerable<Target>)null!, OnItsWay.Evidence, Today));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess((Plan)null!, OnItsWay.Evidence, Today));
    }

    [Fact]
    public void Compare_Null_Throws()
    {
        IndicatorCatalogue indicators = OnItsWay.Evidence.Indicators;
        Assert.Throws<ArgumentNullException>(() => Calculator.Compare(null!, OnItsWay.Observations[0], indicators));
        Assert.Throws<ArgumentNullException>(() => Calculator.Compare(OnItsWay.Goal, null!, indicators));
        Assert.Throws<ArgumentNullException>(() => Calculator.Compare(OnItsWay.Goal, OnItsWay.Observations[0], null!));
    }

    [Fact]
    public void Assess_UnknownIndicator_NamesTargetAndIndicator()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Calculator.Assess(OnItsWay.Goal, new ObservationSet(new IndicatorCatalogue()), Today));
        Assert.Contains("Target t ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'x'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UnknownIndicator_Throws() =>
        Assert.Throws<ArgumentException>(() => Calculator.Compare(OnItsWay.Goal, OnItsWay.Observations[0], new IndicatorCatalogue()));

    [Fact]
    public void Assess_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Calculator.Assess([OnItsWay.Goal], OnItsWay.Evidence, Today, source.Token));
        Assert.Throws<OperationCanceledException>(() => Calculator.Assess(PlanOf(OnItsWay.Goal), OnItsWay.Evidence, Today, source.Token));
    }

    [Fact]
    public void Assess_CancelledBetweenTargets_Stops()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Calculator.Assess(TwoTargets(), OnItsWay.Evidence, Today, source.Token));

        IEnumerable<Target> TwoTargets()
        {
            yield return OnItsWay.Goal;
            source.Cancel();
            yield return OnItsWay.Goal;
        }
    }

    [Fact]
    public void Assess_Several_GivesOneResultEachInOrder()
    {
        Target second = OnItsWay.Goal with { Id = TargetId.Parse("a") };
        Assert.Equal(["t", "a"], Calculator.Assess([OnItsWay.Goal, second], OnItsWay.Evidence, Today).Select(result => result.Target.Id.Text));
    }

    [Fact]
    public void Assess_Nothing_GivesNothing() => Assert.Empty(Calculator.Assess(PlanOf(), OnItsWay.Evidence, Today));

    [Fact]
    public void Assess_Plan_LeavesRestatedOut()
    {
        Target again = OnItsWay.Goal with { Id = TargetId.Parse("a"), Restates = OnItsWay.Goal.Id };
        Assert.Equal(["t"], Calculator.Assess(PlanOf(again, OnItsWay.Goal), OnItsWay.Evidence, Today).Select(result => result.Target.Id.Text));
    }

    [Fact]
    public void Assess_Plan_CompletesItsTargets()
    {
        AttainmentResult result = Assert.Single(Calculator.Assess(PlanOf(OnItsWay.Goal with { Window = null }), OnItsWay.Evidence, Today));
        Assert.Equal(ReportingPeriod.Years(2023, 2027), result.Target.Window);
        Assert.Equal("Open, OnSchedule", result.Outcome());
    }

    [Fact]
    public void Assess_Plan_IsNotIssuedBeforeItsFirstDay() =>
        Assert.Equal("Open, NotIssued", Assert.Single(Calculator.Assess(PlanOf(OnItsWay.Goal), OnItsWay.Evidence, World.Day("2022-12-31"))).Outcome());

    [Theory]
    [InlineData("2025-02-28", "Open, NotIssued")]
    [InlineData("2025-03-01", "Open, OnSchedule")]
    [InlineData("2025-05-31", "Open, OnSchedule")]
    [InlineData("2025-06-01", "Open, Withdrawn")]
    public void Assess_IssuedAndWithdrawn_CountFromTheirDay(string day, string expected)
    {
        World world = OnItsWay with { Goal = OnItsWay.Goal with { IssuedOn = World.Day("2025-03-01"), WithdrawnOn = World.Day("2025-06-01") } };
        Assert.Equal(expected, world.AsOf(day).Outcome());
    }

    [Fact]
    public void Assess_NotIssued_HasNoFigures()
    {
        AttainmentResult result = (OnItsWay with { Goal = OnItsWay.Goal with { IssuedOn = World.Day("2026-01-01") } }).AsOf("2025-03-01");
        Assert.Null(result.Actual);
        Assert.Null(result.Progress.Range);
    }

    [Theory]
    [InlineData("34.99", "Behind")]
    [InlineData("35", "OnSchedule")]
    [InlineData("45", "OnSchedule")]
    [InlineData("45.01", "Ahead")]
    public void Assess_BandAroundTwoFifths_HoldsItsEdges(string actual, string expected) =>
        Assert.Equal($"Open, {expected}", new World(Direction.Higher).Level("2022", "0").Level("2024", actual).Target("≥ 100").AsOf("2025-03-01").Outcome());

    [Theory]
    [InlineData("9.99", "Behind")]
    [InlineData("10", "OnSchedule")]
    [InlineData("10.01", "Ahead")]
    public void Assess_BandOfZero_HoldsExactPace(string actual, string expected)
    {
        World thirds = new World(Direction.Higher).Level("2022", "0").Level("2023", actual).Target("≥ 30", "2025", "2023/2025");
        Assert.Equal($"Open, {expected}", (thirds with { Policy = new AssessmentPolicy { Band = 0 } }).AsOf("2024-03-01").Outcome());
    }

    [Theory]
    [InlineData("[34, 36]", "InProgress(RangeOverlaps)")]
    [InlineData("[44, 46]", "InProgress(RangeOverlaps)")]
    [InlineData("[36, 44]", "OnSchedule")]
    [InlineData("[20, 34]", "Behind")]
    [InlineData("[46, 99]", "Ahead")]
    [InlineData("> 40", "InProgress(RangeOverlaps)")]
    public void Assess_RangeAcrossAnEdge_IsUndecided(string actual, string expected) =>
        Assert.Equal($"Open, {expected}", new World(Direction.Higher).Level("2022", "0").Level("2024", actual).Target("≥ 100").AsOf("2025-03-01").Outcome());

    [Fact]
    public void Result_ToString_IsTargetVerdictStatusReasons() =>
        Assert.Equal("t: Open, InProgress(NoEvidence)", Firms.Level("2022", "1").Target("≥ 2").AsOf("2025-03-01").ToString());
}
