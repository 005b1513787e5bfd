using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Amounts so far, what is secured by them, and windows of different length.</content>
public partial class AttainmentCalculatorTests
{
    private static World Tasks => new(Direction.Higher, Nature.Flow, "项");
    private static World Monthly => Tasks with { Indicator = Tasks.Indicator with { Frequency = Frequency.Monthly } };

    [Fact]
    public void Assess_SumSecuredByAYearToDate_ShowsWhatDecided()
    {
        AttainmentResult result = Tasks.Level("2023", "200").Level("2024", "250").Level("2025-01-01/P8M", "60").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2025-10-01");

        Assert.Equal("Attained, AttainedEarly", result.Outcome());
        Assert.Equal((0m, "[510, ∞) 项"), (result.Gap.Point, result.Actual?.Range.ToString()));
        Assert.Equal(["o1", "o2", "o3"], result.Observations.Select(id => id.Text));
    }

    [Fact]
    public void Assess_SumPastItsCeiling_IsMissedWithADistance()
    {
        AttainmentResult result = Tasks.Level("2023", "350").Level("2024", "350").Level("2025-01-01/P8M", "350").Target("≤ 1000", "2023/2027", measure: Measure.Sum).AsOf("2025-10-01");

        Assert.Equal("NotAttained, Missed", result.Outcome());
        Assert.Equal(50m, result.Gap.Range?.Lower);
    }

    [Theory]
    [InlineData("2025-S1")]
    [InlineData("2025-Q1")]
    [InlineData("2025-01-01/P6M")]
    [InlineData("2025-01-01/2025-05-20")]
    public void Assess_AnyWindowFromTheFirstDay_SecuresAFloor(string window) =>
        Assert.Equal("Attained, AttainedEarly", Tasks.Level(window, "104").Target("≥ 100", "2025", "2025").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Assess_MoreThanSoFar_SecuresMoreThan() =>
        Assert.Equal("Attained, AttainedEarly", (Spending with { Indicator = Spending.Indicator with { Domain = QuantityRange.AtLeast(Quantity.Yuan(0)) } }).Level("2025-01-01/P8M", "> 100").Target("> 100", "2025", "2025").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Assess_SumOfAYear_IsItsLevel() =>
        Assert.Equal("Attained, Attained", Tasks.Sum("2025", "104").Target("≥ 100", "2025", "2025").AsOf("2026-06-01").Outcome());

    [Fact]
    public void Assess_SumsOfTheYears_MakeTheSumOfTheSpan() =>
        Assert.Equal("Attained, Attained", Tasks.Sum("2024", "60").Sum("2025", "60").Target("≥ 100", "2024/2025", "2024/2025", Measure.Sum).AsOf("2026-06-01").Outcome());

    [Fact]
    public void Assess_WholeSumKnownBeforeItIsDue_IsSecured() =>
        Assert.Equal("Attained, AttainedEarly", Tasks.Sum("2023/2027", "520", published: "2027-11-01").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2027-12-01").Outcome());

    [Fact]
    public void Assess_MonthByMonth_IsPacedAsASum()
    {
        World world = Enumerable.Range(1, 8).Aggregate(Monthly.Level("2024", "95"), (so, month) => so.Level($"2025-0{month}", "5"));
        AttainmentResult result = world.Target("≥ 100", "2025", "2025").AsOf("2025-10-01");

        Assert.Equal(("Open, Behind", 0.4m, new ElapsedShare(8, 12)), (result.Outcome(), result.Progress.Point, result.Elapsed));
    }

    [Fact]
    public void Assess_YearToDateTarget_IsPacedWithinItsOwnYear()
    {
        AttainmentResult result = Tasks.Level("2024-01-01/P9M", "95").Level("2025-01-01/P3M", "34").Target("≥ 100", "2025-01-01/P9M", null).AsOf("2025-05-01");

        Assert.Equal(("Open, OnSchedule", 0.34m, new ElapsedShare(3, 9)), (result.Outcome(), result.Progress.Point, result.Elapsed));
    }

    [Theory]
    [InlineData("2", "Open, OnSchedule")]
    [InlineData("7", "Open, Behind")]
    public void Assess_CapOnAChange_StartsInRange(string soFar, string outcome) =>
        Assert.Equal(outcome, Firms.Change("2023/2024", soFar).Target("≤ 5", "2023/2027", measure: Measure.Change()).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Assess_OnlyReadingIsTheDueMoment_HasNoBaseline() =>
        Assert.Equal([UndeterminedReason.BaselineMissing], Firms.Level("2027-12-31", "25", published: "2027-12-01").Target("≥ 30").AsOf("2027-12-20").Progress.Reasons);

    [Fact]
    public void Assess_GrowthNoDecimalHolds_SaysOverflow() =>
        Assert.Equal([UndeterminedReason.Overflow], Spending.Level("2026", "0.00000000000000000001").Target("≥ 100000000000000000000").AsOf("2027-06-01").RequiredGrowth.Reasons);

    [Fact]
    public void Assess_ReadingWithinTheYear_CountsMonthsAndSaysSo()
    {
        AttainmentResult result = Firms.Level("2024-06-30", "20").Target("≥ 41").AsOf("2025-03-01");

        Assert.Equal((Frequency.Monthly, 0.5m), (result.Step, result.RequiredChange.Point)); // 21 in 42 months
    }

    [Fact]
    public void Assess_ForecastOfARunningYear_DecidesNothing() =>
        Assert.Equal("2025: Open", new World(Direction.Higher).Level("2025", "19", published: "2025-03-01").EachYear("≥ 20", "2025/2027").AsOf("2025-06-01").Parts()[0]);

    [Fact]
    public void Assess_OpenEndedRecurrence_LooksAtTheRunningYear() =>
        Assert.Equal("NotAttained, Missed", new World(Direction.Lower, Nature.Flow, "件").Level("2024", "5").Level("2025-01-01/P8M", "12").EachYear("≤ 10", "2024/..").AsOf("2025-10-01").Outcome());
}
