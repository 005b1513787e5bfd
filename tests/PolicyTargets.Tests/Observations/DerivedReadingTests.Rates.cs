using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Growth, multiple, average growth: from levels, from each other, from changes, from a chain of years.</content>
public sealed partial class DerivedReadingTests
{
    private static World TwoYears => Money.Growth("2023", "10").Growth("2024", "20"); // together 1.1 · 1.2 = 1.32

    [Fact]
    public void Growth_FromRanges_IsThatOfEveryPair() => // 121/110 to 132/100
        Assert.Equal("[10, 32]", Money.Level("2023", "[100, 110]").Level("2024", "[121, 132]").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Growth_FromTheMultiple_IsLessOne() => Assert.Equal("[20, 20]", Money.Told(Measure.Multiple(), "2024", "1.2").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Growth_OfASpanFromAverageGrowth_Compounds() => // 1.1² − 1
        Assert.Equal("[21, 21]", Money.Told(Measure.AverageGrowth(), "2023/2024", "10").Read(Measure.Growth(), "2023/2024").Shown());

    [Fact]
    public void Growth_OfASpanFromItsYears_Compounds() => Assert.Equal("[32, 32]", TwoYears.Read(Measure.Growth(), "2023/2024").Shown());

    [Fact]
    public void Growth_OfASpanFromItsYears_NamesThemAll() => Assert.Equal("o1 o2", TwoYears.Read(Measure.Growth(), "2023/2024").Sources());

    [Fact]
    public void Growth_OfASpanWithAYearMissing_IsNoNumber() => Assert.Null(TwoYears.Read(Measure.Growth(), "2023/2025").Reading);

    [Fact]
    public void Growth_OfASpanFromLevels_IsOfItsLastYearOnTheYearBefore() =>
        Assert.Equal("[50, 50]", Money.Level("2022", "100").Level("2025", "999").Level("2027", "150").Read(Measure.Growth(), "2023/2027").Shown());

    [Fact]
    public void Growth_OfAYearToDate_IsOnTheSameWindowAYearEarlier() =>
        Assert.Equal("[10, 10]", Money.Level("2024-01-01/P8M", "100").Level("2024", "160").Level("2025-01-01/P8M", "110").Read(Measure.Growth(), "2025-01-01/P8M").Shown());

    [Fact]
    public void Growth_OnAStatedQuarter_IsOnThatQuarter() => // 环比: 126/120
        Assert.Equal("[5, 5]", Money.Level("2024-Q1", "100").Level("2024-Q4", "120").Level("2025-Q1", "126").Read(Measure.Growth(Period("2024-Q4")), "2025-Q1").Shown());

    [Fact]
    public void Growth_OfAPercentage_IsInPercentNotInPoints()
    {
        ReadingResult result = Ratio.Level("2023", "2").Level("2024", "3").Read(Measure.Growth(), "2024"); // +1 pp, +50 %
        Assert.Equal(("[50, 50]", Unit.Percent), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Growth_OfALoss_IsNegative() => Assert.Equal("[-25, -25]", Money.Level("2023", "100").Level("2024", "75").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Growth_WithoutItsValue_SaysNoEvidence() => Assert.Equal("NoEvidence", Money.Level("2023", "100").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Multiple_FromLevels_IsTheirQuotient() =>
        Assert.Equal("[3, 3]", Money.Level("2022", "100").Level("2027", "300").Read(Measure.Multiple(), "2023/2027").Shown());

    [Fact]
    public void Multiple_FromGrowth_IsOneMore() => // 增长1.1倍 = +110 %
        Assert.Equal("[2.1, 2.1]", Money.Growth("2024", "110").Read(Measure.Multiple(), "2024").Shown());

    [Fact]
    public void Multiple_FromAverageGrowth_Compounds() =>
        Assert.Equal("[1.21, 1.21]", Money.Told(Measure.AverageGrowth(), "2023/2024", "10").Read(Measure.Multiple(), "2023/2024").Shown());

    [Fact]
    public void Multiple_FromTheYearsGrowth_Compounds() => Assert.Equal("[1.32, 1.32]", TwoYears.Read(Measure.Multiple(), "2023/2024").Shown());

    [Fact]
    public void Multiple_FromBaseAndChange_IsDerived() => // (100 + 50) / 100
        Assert.Equal("[1.5, 1.5]", Money.Level("2023", "100").Change("2024", "50").Read(Measure.Multiple(), "2024").Shown());

    [Fact]
    public void Multiple_FromLevelAndChange_IsDerived() => // 150 / (150 − 50)
        Assert.Equal("[1.5, 1.5]", Money.Level("2024", "150").Change("2024", "50").Read(Measure.Multiple(), "2024").Shown());

    [Fact]
    public void Multiple_FromBaseAndChange_UsesTheBaseOnce() => // 1 + 50/100 to 1 + 50/80, not (80 + 50)/100 to (100 + 50)/80
        Assert.Equal("[1.5, 1.625]", Money.Level("2023", "[80, 100]").Change("2024", "50").Read(Measure.Multiple(), "2024").Shown());

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("[-1, 5]")]
    public void Multiple_OnABaseNotSurelyPositive_SaysSo(string start) =>
        Assert.Equal("NonPositiveBase", Money.Level("2022", start).Level("2027", "300").Read(Measure.Multiple(), "2023/2027").Shown());

    [Fact]
    public void Multiple_WithoutItsBase_SaysBaselineMissing() => Assert.Equal("BaselineMissing", Money.Level("2027", "300").Read(Measure.Multiple(), "2023/2027").Shown());

    [Fact]
    public void AverageGrowth_FromLevels_IsTheRoot() // (121/100)^(1/2) − 1
    {
        QuantityRange? range = Money.Level("2022", "100").Level("2024", "121").Read(Measure.AverageGrowth(), "2023/2024").Reading?.Range;
        Outcomes.Near(10m, range?.Lower);
        Outcomes.Near(10m, range?.Upper);
    }

    [Fact]
    public void AverageGrowth_FromTheSpansGrowth_IsTheRoot() =>
        Outcomes.Near(10m, Money.Growth("2023/2024", "21").Read(Measure.AverageGrowth(), "2023/2024").Reading?.Range.Lower);

    [Fact]
    public void AverageGrowth_FromTheMultiple_IsTheRoot() => // 8^(1/3) − 1
        Outcomes.Near(100m, Money.Told(Measure.Multiple(), "2023/2025", "8").Read(Measure.AverageGrowth(), "2023/2025").Reading?.Range.Lower);

    [Fact]
    public void AverageGrowth_FromTheYearsGrowth_IsGeometric() => // 1.32^(1/2) − 1 = 14.8913 %, not the mean of 15 %
        Outcomes.Near(14.8913m, TwoYears.Read(Measure.AverageGrowth(), "2023/2024").Reading?.Range.Lower);

    [Fact]
    public void AverageGrowth_OfThreeYears_IsThatOfTheGoldenCase() => // (600/500)^(1/3) = 1.062659: 6.27 % achieved
        Outcomes.Near(6.2659m, Money.Level("2022", "500").Level("2025", "600").Read(Measure.AverageGrowth(), "2023/2025").Reading?.Range.Lower);

    [Fact]
    public void AverageGrowth_OfALoss_IsNegative() => // (81/100)^(1/2) = 0.9
        Outcomes.Near(-10m, Money.Level("2022", "100").Level("2024", "81").Read(Measure.AverageGrowth(), "2023/2024").Reading?.Range.Upper);

    [Fact]
    public void AverageGrowth_WithAYearMissing_IsNoNumber() => Assert.Null(TwoYears.Read(Measure.AverageGrowth(), "2023/2025").Reading);

    [Fact]
    public void AverageGrowth_OnABaseOfZero_SaysNonPositiveBase() =>
        Assert.Equal("NonPositiveBase", Money.Level("2022", "0").Level("2024", "121").Read(Measure.AverageGrowth(), "2023/2024").Shown());

    [Fact]
    public void AverageGrowth_WithoutItsBase_SaysBaselineMissing() =>
        Assert.Equal("BaselineMissing", Money.Level("2024", "121").Read(Measure.AverageGrowth(), "2023/2024").Shown());
}
