using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>What a result is beside its status: equality, sensitivity to rounding, readings shown, figures at their limits.</summary>
public sealed class ResultEdgeTests
{
    private static readonly World Way = new World(Direction.Higher).Level("2022", "0").Level("2024", "40").Target("≥ 100");

    private static World Money => new(Direction.Higher, Nature.Flow, "亿元");

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    public static TheoryData<string> Others => ["day", "bound", "actual", "baseline", "status", "trajectory"];

    [Fact]
    public void Equality_OfTheSameQuestion_Holds()
    {
        (AttainmentResult one, AttainmentResult two) = (Way.AsOf("2025-03-01"), Way.AsOf("2025-03-01"));
        Assert.True(one == two && !(one != two) && one.Equals((object)two) && one.GetHashCode() == two.GetHashCode());
        Assert.All(new AttainmentResult?[] { null }, none => Assert.True(one != none && none != one && !one.Equals(none) && !one.Equals((object)"P315-001")));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Equality_OfAnotherQuestion_DoesNotHold(string what)
    {
        AttainmentResult other = what switch
        {
            "day" => Way.AsOf("2025-03-02"),
            "bound" => Way.Target("≥ 101").AsOf("2025-03-01"),
            "actual" => new World(Direction.Higher).Level("2022", "0").Level("2024", "41").Target("≥ 100").AsOf("2025-03-01"),
            "baseline" => new World(Direction.Higher).Level("2022", "1").Level("2024", "40").Target("≥ 100").AsOf("2025-03-01"),
            "status" => new World(Direction.Higher).Level("2022", "0").Target("≥ 100").AsOf("2025-03-01"),
            _ => (Way with { Policy = Way.Policy with { Trajectory = Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity.Percent(42))) } }).AsOf("2025-03-01"),
        };
        Assert.False(Way.AsOf("2025-03-01") == other);
        Assert.False(other.Equals(Way.AsOf("2025-03-01")));
    }

    [Theory]
    [InlineData("50 ± 0.5", "≥ 50", true)] // [49.5, 50.5): no longer decided
    [InlineData("51 ± 0.5", "≥ 50", false)]
    [InlineData("50", "≥ 50", false)]
    public void IsRoundingSensitive_IsWhetherPrintedWouldDecideOtherwise(string known, string bound, bool expected)
    {
        World world = new World(Direction.Higher).Level("2027", known).Target(bound);
        Assert.Equal(expected, world.AsOf("2028-03-01").IsRoundingSensitive);
        Assert.False(world.AsPrinted().AsOf("2028-03-01").IsRoundingSensitive);
    }

    [Fact]
    public void IsRoundingSensitive_CountsTheTargetsOwnBaseline() // 0.4 on the way from 0; from [−5, 5) it is 0.37 to 0.43, and the pace a question
    {
        World world = new World(Direction.Higher).Level("2024", "45").Target("≥ 100").Base("2022", "0 ± 10");
        Assert.Equal(("Open, OnSchedule", true), (world.AsOf("2025-03-01").Outcome(), world.AsOf("2025-03-01").IsRoundingSensitive));
    }

    [Fact]
    public void Readings_WithoutANumberPromised_AreShownAllTheSame()
    {
        World world = Way.Promising(Bound.Qualitative("取得新突破"));
        AttainmentResult open = world.AsOf("2025-03-01"), due = world.Level("2027", "70").AsOf("2028-03-01");
        Assert.Equal(("2024", "2022"), ($"{open.Actual?.Period}", $"{open.Baseline?.Period}"));
        Assert.Equal("2027", $"{due.Actual?.Period}");
    }

    [Fact]
    public void Baseline_OfAPromiseForEachYear_IsNone()
    {
        World world = Money.Level("2022", "20").Level("2023", "21").EachYear("≥ 20");
        AttainmentResult result = world.AsOf("2024-03-01");
        Assert.Null(result.Baseline);
        Assert.Equal((null, null, null, null), (result.Progress.Range, result.RequiredChange.Range, result.Step, result.Elapsed));
        Assert.Equal("0 亿元", result.Gap.ToString());
    }

    [Theory]
    [InlineData("2027", "60", null)] // nothing is left of the time
    [InlineData("2024", "50", "≈26")] // 2 in three years: 2^(1/3)
    public void RequiredGrowth_IsOverWhatIsLeft(string period, string known, string? expected)
    {
        decimal? growth = Money.Level("2022", "10").Level(period, known).Target("≥ 100").AsOf("2027-12-31").RequiredGrowth.Point;
        Assert.Equal(expected, growth is { } percent ? FormattableString.Invariant($"≈{decimal.Round(percent)}") : null);
    }

    [Fact]
    public void RequiredGrowth_OfWhatHasNoZeroOrNoLowerEnd_IsNoneOrOneSided()
    {
        Assert.Null(new World(Direction.Higher, Nature.Index, "index").Level("2022", "10").Level("2024", "50").Target("≥ 100").AsOf("2025-03-01").RequiredGrowth.Range);
        Assert.Equal([UndeterminedReason.NonPositiveBase], Money.Level("2022", "50").Level("2024", "20").Target("≤ 0").AsOf("2025-03-01").RequiredGrowth.Reasons);
        Assert.Equal(-100m, new World(Direction.Lower, Nature.Flow, "亿元").Level("2022", "50").Level("2024", "> 20").Target("≤ 10").AsOf("2025-03-01").RequiredGrowth.Range?.Lower);
    }

    [Fact]
    public void RequiredGrowth_OfAnAverageWithEveryYearKnown_IsNone() =>
        Assert.Null(Money.Growth("2023", "5").Growth("2024", "5").Target("≥ 10", "2023/2024", measure: Measure.AverageGrowth()).AsOf("2024-12-31").RequiredGrowth.Range);

    [Fact]
    public void Point_OfALargeQuotient_IsOneValue() => // 10¹²/3: its decimals end sooner than those of 1/3
        Assert.Equal(333333333333m, decimal.Floor(Money.Level("2027", "1000000000000").Target("≥ 3").AsOf("2028-03-01").CompletionRate.Point ?? 0));

    [Fact]
    public void ToString_OfAFigure_IsItsValueOrItsReasons()
    {
        AttainmentResult result = Firms.Level("2024", "> 3").Target("≥ 0").AsOf("2025-03-01");
        Assert.Equal(("none (ZeroTarget)", "none"), (result.CompletionRate.ToString(), result.Expected.ToString()));
        Assert.Equal("60 pp", Way.AsOf("2025-03-01").Gap.ToString());
    }

    [Fact]
    public void Summary_IsEqual_WhereEveryCountIs()
    {
        PlanSummary one = PlanSummary.Of([Way.AsOf("2025-03-01")]), same = PlanSummary.Of([Way.AsOf("2025-03-02")]);
        Assert.True(one == same && one.GetHashCode() == same.GetHashCode());
        Assert.False(one == PlanSummary.Of([]));
        Assert.False(one == PlanSummary.Of([Way.Target("≥ 30").AsOf("2025-03-01")]));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void Change_OfStrangers_Throws()
    {
        var calculator = new AttainmentCalculator();
        Target stranger = Way.Goal with { Measurand = new(World.City, IndicatorCode.Parse("y"), Measure.Level, ReportingPeriod.Year(2027)) };
        (LocalDate from, LocalDate to) = (World.Day("2025-03-01"), World.Day("2026-03-01"));
        Assert.Throws<ArgumentException>(() => calculator.Change(stranger, Way.Goal, Way.Evidence, from, to));
        Assert.Throws<ArgumentException>(() => calculator.Change(Way.Goal, stranger, Way.Evidence, from, to));
        Assert.Throws<ArgumentException>(() => calculator.Change(Way.Goal, Way.Goal, Way.Evidence, to, from));
        Assert.Empty(calculator.Change(Way.Goal, Way.Goal, Way.Evidence, from, from).Causes);
    }

    [Fact]
    public void Changes_Cancelled_Stop()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var plan = new Plan { Id = PlanId.Parse("p"), Name = new LocalizedText("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = [Way.Goal] };
        Assert.Throws<OperationCanceledException>(() => new AttainmentCalculator().Changes(plan, Way.Evidence, World.Day("2025-03-01"), World.Day("2026-03-01"), source.Token));
    }

    [Fact]
    public void IsStatusChanged_ByReasonsAlone()
    {
        World world = new World(Direction.Higher).Level("2024", "40", "2025-06-01").Target("≥ 100");
        AttainmentChange change = new AttainmentCalculator().Change(world.Goal, world.Goal, world.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01"));
        Assert.Equal((AttainmentStatus.InProgress, AttainmentStatus.InProgress, true), (change.Before.Status, change.After.Status, change.IsStatusChanged));
        Assert.Equal([ChangeCause.NewData], change.Causes);
    }
}
