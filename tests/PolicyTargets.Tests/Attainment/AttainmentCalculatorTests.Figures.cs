using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Gap, margin, completion rate, what is still required; golden cases of MODELS.md §12.</content>
public sealed partial class AttainmentCalculatorTests
{
    [Theory]
    [InlineData("3.3", "3.6", 0.5714)]
    [InlineData("3.8", "3.6", 1.2857)]
    [InlineData("2.8", "3.6", -0.1429)]
    public void Golden_06_ProgressIsSignedAndUnclamped(string actual, string target, double expected)
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "2.9").Level("2024", actual).Target($"≥ {target}").AsOf("2025-03-01");
        Outcomes.Near((decimal)expected, (decimal)expected, result.Progress);
    }

    [Fact]
    public void Golden_06_FallingTarget() =>
        Assert.Equal(0.8m, new World(Direction.Lower).Level("2022", "60").Level("2024", "52").Target("≤ 50").AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Golden_06_BaselineIsTheExcludedTarget()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "10").Level("2024", "10").Target("> 10").AsOf("2025-03-01");
        Assert.Null(result.Progress.Range);
        Assert.Equal("Open, InProgress(BaselineEqualsTarget)", result.Outcome());
    }

    [Fact]
    public void Golden_06_TargetOfZero()
    {
        AttainmentResult result = new World(Direction.Lower).Level("2022", "10").Level("2024", "4").Target("≤ 0").AsOf("2025-03-01");
        Assert.Equal(0.6m, result.Progress.Point);
        Assert.Equal([UndeterminedReason.ZeroTarget], result.CompletionRate.Reasons);
    }

    [Fact]
    public void Golden_07_GrowthStillNeeded()
    {
        AttainmentResult result = Spending.Level("2022", "500").Level("2025", "600").Target("≥ 701.28").AsOf("2026-03-01");
        Assert.InRange(result.RequiredGrowth.Point ?? 0, 8.105m, 8.115m);
    }

    [Fact]
    public void Golden_09_FivePointNineOfTen() =>
        Assert.Equal(0.59m, new World(Direction.Higher, Nature.Flow, "万元").Sum("2023/2024", "5.9").Target("≥ 10", "2023/2027", measure: Measure.Sum).AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Golden_09_YearToDate_TakesTheLatest()
    {
        AttainmentResult result = Projects.Level("2025-01-01/P5M", "40").Level("2025-01-01/P8M", "70").Level("2025-01-01/P11M", "95").Target("≥ 100", "2025", "2025").AsOf("2025-12-20");
        Assert.Equal("Open, OnSchedule", result.Outcome()); // 0.95 against 11/12, not 205
        Assert.Equal(0.95m, result.Progress.Point);
    }

    [Theory]
    [InlineData("≥ 100", "100", "Attained, Attained")] // 以上
    [InlineData("> 100", "100", "NotAttained, Missed")] // 超过
    [InlineData("~100", "98", "Undetermined, NotAssessable(ToleranceUndefined)")] // 左右
    public void Golden_11_Hedges(string bound, string known, string expected) =>
        Assert.Equal(expected, new World(Direction.Higher).Level("2027", known).Target(bound).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Golden_11_AroundWithThreePercent() =>
        Assert.Equal("Attained, Attained", new World(Direction.Higher).Level("2027", "98").Target("~100").WithTolerance(3).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Golden_12b_PointsAndPercent()
    {
        World world = new World(Direction.Higher).Level("2023", "2.8").Level("2024", "3.1");
        Assert.Equal("0.3 pp", new Quantity(world.Read(Measure.Change(), "2024").Reading!.Range.Point!.Value, Unit.PercentagePoint).ToString());
        Assert.InRange(world.Read(Measure.Growth(), "2024").Reading!.Range.Lower!.Value, 10.7m, 10.72m);
    }

    [Fact]
    public void Figures_OfARisingTarget()
    {
        AttainmentResult result = Firms.Level("2022", "100").Level("2024", "140").Target("≥ 200").AsOf("2025-03-01");
        Assert.Equal((60m, 60m, 0.7m, 20m), (result.Gap.Point, result.Margin.Point, result.CompletionRate.Point, result.RequiredChange.Point));
    }

    [Fact]
    public void Figures_OfAFallingTarget()
    {
        AttainmentResult result = new World(Direction.Lower).Level("2022", "30").Level("2024", "28").Target("≤ 25").AsOf("2025-03-01");
        Assert.Equal((3m, -3m, -1m), (result.Gap.Point, result.Margin.Point, result.RequiredChange.Point));
        Assert.Equal("pp", result.Gap.Range?.Unit.Code);
        Assert.Null(result.CompletionRate.Range);
    }

    [Fact]
    public void Figures_InsideTheBound()
    {
        AttainmentResult result = Firms.Level("2022", "100").Level("2024", "231").Target("≥ 220").AsOf("2025-03-01");
        Assert.Equal((0m, -11m, 1.05m), (result.Gap.Point, result.Margin.Point, result.CompletionRate.Point));
    }

    [Fact]
    public void Figures_OfARange_AreRanges()
    {
        AttainmentResult result = Firms.Level("2022", "100").Level("2024", "[140, 170]").Target("≥ 200").AsOf("2025-03-01");
        Assert.Equal(("[30, 60] 家", "[30, 60] 家"), ($"{result.Gap}", $"{result.Margin}"));
        Assert.Equal((0.7m, 0.85m), (result.CompletionRate.Range?.Lower, result.CompletionRate.Range?.Upper));
        Assert.Equal((10m, 20m), (result.RequiredChange.Range?.Lower, result.RequiredChange.Range?.Upper));
    }

    [Fact]
    public void Figures_WithoutEvidence_AreFromTheBaseline()
    {
        AttainmentResult result = Firms.Level("2022", "100").Target("≥ 200").AsOf("2023-03-01");
        Assert.Equal((100m, 20m), (result.Gap.Point, result.RequiredChange.Point));
        Assert.Null(result.Progress.Range);
        Assert.Null(result.CompletionRate.Range);
    }

    [Fact]
    public void Figures_WhenDue_RequireNothingMore() => Assert.Null(Firms.Level("2027", "150").Target("≥ 200").AsOf("2028-03-01").RequiredChange.Range);

    [Fact]
    public void RequiredGrowth_OverTwoYears_IsARoot()
    {
        AttainmentResult result = Firms.Level("2022", "80").Level("2025", "100").Target("≥ 121").AsOf("2026-03-01");
        Outcomes.Near(10m, 10m, result.RequiredGrowth);
    }

    [Fact]
    public void RequiredGrowth_FromZero_SaysNonPositiveBase()
    {
        AttainmentResult result = Firms.Level("2022", "0").Level("2025", "0").Target("≥ 121").AsOf("2026-03-01");
        Assert.Equal([UndeterminedReason.NonPositiveBase], result.RequiredGrowth.Reasons);
    }

    [Fact]
    public void Exactly_PassedByFar_IsBehind() =>
        Assert.Equal("Open, Behind", new World(Direction.None).Level("2022", "3").Level("2024", "6").Target("5").AsOf("2025-03-01").Outcome());

    [Fact]
    public void RoundingSensitive_OnlyWithHalfUnitsAndOnlyNearTheEdge()
    {
        Assert.False(Firms.Level("2027", "13000").Target("≥ 13000").AsOf("2028-03-01").IsRoundingSensitive);
        Assert.False(Firms.Level("2027", "13600 ± 500").Target("≥ 13000").AsOf("2028-03-01").IsRoundingSensitive);
        Assert.False(Firms.Level("2027", "13000 ± 500").Target("≥ 13000").AsPrinted().AsOf("2028-03-01").IsRoundingSensitive);
    }

    [Fact]
    public void Observations_OfAResult_AreActualAndBaseline() =>
        Assert.Equal(["o2", "o1"], Firms.Level("2022", "1").Level("2024", "2").Target("≥ 3").AsOf("2025-03-01").Observations.Select(id => id.Text));

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => PropertyCheck.Holds(Generators.Cultures.Foreign, culture => Assert.Equal(
        "0.5 x", Generators.Cultures.Under(culture, () => Firms.Level("2022", "100").Level("2024", "150").Target("≥ 200").AsOf("2025-03-01").Progress.ToString())));
}
