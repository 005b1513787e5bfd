using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Edges of the window: what is evidence, what only the start, what is secured.</summary>
public sealed class WindowEdgeTests
{
    private static World Flow => new(Direction.Higher, Nature.Flow, "亿元");

    private static string Used(AttainmentResult result) => $"{Shown(result.Baseline)} → {Shown(result.Actual)}";

    private static string Shown(Reading? reading) => reading?.Range.Point is { } point ? FormattableString.Invariant($"{point}") : "-";

    private static World Stock(Frequency frequency) =>
        new(new World(Direction.Higher, Nature.Stock, "家").Indicator with { Frequency = frequency });

    // Without a window only the period after the one before P counts: a year or a quarter before the day, at the month's end where the day is one.
    [Theory]
    [InlineData(Frequency.Annual, "2025-06-30", null, "2024-06-30", "2024-12-31", "10 → 15")]
    [InlineData(Frequency.Quarterly, "2025-06-30", null, "2024-12-31", "2025-03-31", "15 → -")]
    [InlineData(Frequency.Quarterly, "2025-06-15", null, "2025-03-15", "2025-03-31", "10 → 15")]
    [InlineData(Frequency.Quarterly, "2025-06-15", null, "2025-03-15", "2025-03-16", "10 → 15")]
    [InlineData(Frequency.Annual, "2025-06-30", "2023/2025", "2022-12-31", "2023-12-31", "10 → 15")]
    [InlineData(Frequency.Annual, "2027", "2023/2027", "2022-12-31", "2023-01-01", "10 → 15")] // the first day of the window is in it
    public void Moment_StartsOnePeriodBefore(Frequency frequency, string due, string? window, string first, string second, string expected) =>
        Assert.Equal(expected, Used(Stock(frequency).Level(first, "10").Level(second, "15").Target("≥ 20", due, window).AsOf("2025-06-01")));

    [Theory]
    [InlineData("2021", "2022-Q4", "10 → -")] // a quarter is no start of a way of years
    [InlineData("2022", "2024-01-01/2024-03-15", "10 → -")]
    [InlineData("2022", "2024", "10 → 30")]
    public void Ratio_OfAnotherWindow_IsNeitherStartNorEvidence(string first, string second, string expected) =>
        Assert.Equal(expected, Used(new World(Direction.Higher).Level(first, "10").Level(second, "30").Target("≥ 100").AsOf("2025-03-01")));

    [Theory]
    [InlineData("2025-Q3", "- → 30")]
    [InlineData("2024", "- → -")]
    public void Ratio_OfAnyQuarter_IsEvidenceForAQuarter(string period, string expected) =>
        Assert.Equal(expected, Used(new World(Direction.Higher).Level(period, "30").Target("≥ 100", "2025-Q4").AsOf("2025-11-01")));

    [Fact]
    public void Words_AreUsedOnlyWithoutANumber()
    {
        World words = new World(Direction.Higher).Noted("2025", Known.Stated("前列")).Target("≥ 100");
        Assert.Equal("前列", words.AsOf("2026-03-01").Actual?.Stated);
        Assert.Equal("- → 30", Used(words.Level("2024", "30").AsOf("2026-03-01")));
    }

    [Fact]
    public void Undated_ReadingWithoutADate_Counts() => Assert.Equal("Attained, Attained", new World(Direction.Higher).Level("..", "11").Target("≥ 10", "..").AsOf("2025-03-01").Outcome());

    // Level of 2024 is 100, of 2027 150: +50, +50 %, ×1.5, 1.5^(1/3) = 1.1447 a year.
    [Theory]
    [InlineData("change", "≥ 50", "Attained")]
    [InlineData("change", "> 50", "Missed")]
    [InlineData("growth", "≥ 50", "Attained")]
    [InlineData("growth", "> 50", "Missed")]
    [InlineData("multiple", "≥ 1.5", "Attained")]
    [InlineData("multiple", "> 1.5", "Missed")]
    [InlineData("average", "≥ 14.4", "Attained")]
    [InlineData("average", "≥ 14.5", "Missed")]
    public void OwnBaseline_IsWhatTheMeasureComparesWith(string measure, string bound, string expected)
    {
        Measure of = measure switch { "change" => Measure.Change(), "growth" => Measure.Growth(), "multiple" => Measure.Multiple(), _ => Measure.AverageGrowth() };
        foreach (World world in new[] { Flow, new World(Direction.Higher, Nature.Stock, "亿元") })
        {
            Assert.Equal(expected, world.Level("2026", "149").Level("2027", "150").Target(bound, measure: of).Base("2024", "100").AsOf("2028-03-01").Status.ToString());
        }
    }

    [Fact]
    public void OwnBaseline_OfAMonth_IsNoBaseOfAYear() => // the growth of 2027 stays one over 2026: 150 / 100
        Assert.Equal("Attained, Attained", Flow.Level("2026", "100").Level("2027", "150").Target("≥ 50", measure: Measure.Growth()).Base("2025-12", "9999").AsOf("2028-03-01").Outcome());

    [Fact]
    public void Flow_OfTheDueYear_GoesBeforeItsMonths() // 100 is in range now, to be held: nothing of a total so far
    {
        World world = new World(Direction.Lower, Nature.Flow, "亿元").Level("2024", "130").Level("2025-01-01/P11M", "95", "2025-12-10").Level("2025", "100", "2025-12-20");
        AttainmentResult result = world.Target("≤ 120", "2025", "2025").AsOf("2025-12-25");
        Assert.Equal(("Open, AttainedEarly", "130 → 100", "none"), (result.Outcome(), Used(result), result.CeilingUsed.ToString()));
    }

    [Theory]
    [InlineData("2023/2027", "2027-12-20", "2027-12-25", "0.96 x")] // not past due: pace still
    [InlineData("2023/2027", "2027-12-20", "2028-03-01", "none")]
    [InlineData("2023/2026", "2027-02-01", "2027-03-01", "0.96 x")]
    [InlineData("2023/2026", "2027-02-01", "2028-03-01", "0.96 x")] // past due, and the total is not out
    public void Sum_UnderACeiling_IsUsedUntilItsTotalIsDue(string period, string published, string day, string expected) =>
        Assert.Equal(expected, new World(Direction.Lower, Nature.Flow, "亿元").Sum(period, "480", published).Target("≤ 500", "2023/2027", measure: Measure.Sum).AsOf(day).CeilingUsed.ToString());

    [Fact]
    public void Additions_OfMonths_AreEvidenceForTheirYear()
    {
        AttainmentResult result = Stock(Frequency.Annual).Told(Measure.Additions, "2025-01-01/P6M", "40").Target("≥ 100", "2025", "2025", Measure.Additions).AsOf("2025-08-01");
        Assert.Equal((40m, 0.4m), (result.Actual?.Range.Point, result.Progress.Point));
    }

    [Fact]
    public void Growth_OfAnotherPeriod_IsNoEvidence() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Flow.Growth("2024", "12").Growth("2025-01-01/P6M", "12").Target("≥ 10", "2025", "2025", Measure.Growth()).AsOf("2025-08-01").Outcome());

    [Fact]
    public void Sum_KnownAsAFloor_IsNarrowedByWhatIsSecured() => // at least 90, and 95 by 2026 of what never shrinks
        Assert.Equal("Attained, Attained", new World(Direction.Higher, Nature.Flow, "项").Sum("2023/2027", "≥ 90").Sum("2023/2026", "95").Target("≥ 94", "2023/2027", measure: Measure.Sum).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("≥ 一等", "Attained, AttainedEarly")] // the higher prize stays won
    [InlineData("≥ 特等", "Open, ")] // a lower one says nothing about what still comes
    public void Happening_IsSecuredAtItsHighest(string bound, string expected)
    {
        var scale = new OrdinalScale("p", new LocalizedText("奖"), "无 三等 一等 特等".Split(' ').Select(grade => new Grade(grade)));
        var prize = new Indicator { Code = IndicatorCode.Parse("x"), Name = new LocalizedText("某奖"), Unit = scale.Unit, Direction = Direction.Higher, Nature = Nature.Happening };
        World world = new World(prize).Level("2025-02", "三等").Level("2025-03", "一等").Level("2025-06", "三等").Target(bound, "2025", "2025");
        Assert.StartsWith(expected, world.AsOf("2025-09-01").Outcome(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025", "2025-06-01", "Attained, AttainedEarly")]
    [InlineData("2025-12-31", "2025-06-01", "Attained, AttainedEarly")]
    public void Happening_OfTheDuePeriodItself_IsSecured(string period, string published, string expected) =>
        Assert.Equal(expected, World.Award().Level(period, "已发生", published).Target("≥ 已发生", "2025", "2025").AsOf("2025-07-01").Outcome());
}
