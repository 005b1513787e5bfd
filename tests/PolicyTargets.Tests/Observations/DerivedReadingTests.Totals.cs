using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Sum, average, additions, change.</content>
public sealed partial class DerivedReadingTests
{
    private static readonly Measure AverageChange = Measure.Average(Measure.Change());

    [Fact]
    public void Sum_Printed_IsFoundBeforeItsParts() =>
        Assert.Equal("[205, 205]", Money.Level("2023", "100").Level("2024", "100").Sum("2023/2024", "205").Read(Measure.Sum, "2023/2024").Shown());

    [Fact]
    public void Sum_OfAnAverage_IsAverageTimesYears() => // 50 · 2
        Assert.Equal("[100, 100]", Money.Told(Measure.Average(), "2023/2024", "50").Read(Measure.Sum, "2023/2024").Shown());

    [Fact]
    public void Sum_OfPartsKnownInPart_IsARange() =>
        Assert.Equal("[7, ∞)", Money.Level("2023", "[4, 5]").Level("2024", "≥ 3").Read(Measure.Sum, "2023/2024").Shown());

    [Fact]
    public void Sum_WithAPartMissing_IsNoNumber()
    {
        ReadingResult result = Money.Level("2023", "300").Level("2024", "300").Read(Measure.Sum, "2023/2025");
        Assert.Null(result.Reading);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Average_OfAFlowFromItsSum_IsSumOverYears() => // 500 / 5
        Assert.Equal("[100, 100]", Money.Sum("2023/2027", "500").Read(Measure.Average(), "2023/2027").Shown());

    [Fact]
    public void Average_OfAFlowFromItsYears_IsTheirMean() =>
        Assert.Equal("[100, 100]", Money.Level("2023", "90").Level("2024", "110").Read(Measure.Average(), "2023/2024").Shown());

    [Fact]
    public void Average_OfAStock_IsTheMeanOfItsValues() =>
        Assert.Equal("[15, 15]", Firms.Level("2023", "10").Level("2024", "20").Read(Measure.Average(), "2023/2024").Shown());

    [Fact]
    public void Average_OfWholeThings_NeedNotBeWhole() =>
        Assert.Equal("[1.5, 1.5]", Firms.Level("2023", "1").Level("2024", "2").Read(Measure.Average(), "2023/2024").Shown());

    [Fact]
    public void Average_OfARatio_IsTheMeanOfItsValues() =>
        Assert.Equal("[3.1, 3.1]", Ratio.Level("2023", "3").Level("2024", "3.2").Read(Measure.Average(), "2023/2024").Shown());

    [Fact]
    public void Average_OfAChangeFromTheYears_IsTheirMean() =>
        Assert.Equal("[15, 15]", Firms.Change("2023", "10").Change("2024", "20").Read(AverageChange, "2023/2024").Shown());

    [Fact]
    public void Average_OfAChangeFromTheSpansChange_IsPerYear() => // 50 / 5
        Assert.Equal("[10, 10]", Firms.Change("2023/2027", "50").Read(AverageChange, "2023/2027").Shown());

    [Fact]
    public void Average_OfAChangeOfAPercentage_IsInPoints() =>
        Assert.Equal(Unit.PercentagePoint.Dimension, Ratio.Change("2023/2024", "0.4").Read(AverageChange, "2023/2024").Reading?.Range.Unit.Dimension);

    [Fact]
    public void Average_PerQuarterOfAYear_CountsQuarters() => // 100 / 4
        Assert.Equal("[25, 25]", Money.Sum("2024", "100").Read(Measure.Average(per: Frequency.Quarterly), "2024").Shown());

    [Fact]
    public void Average_WithAYearMissing_IsNoNumber()
    {
        ReadingResult result = Money.Level("2023", "90").Level("2025", "110").Read(Measure.Average(), "2023/2025");
        Assert.Null(result.Reading);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Average_Printed_IsFound() => Assert.Equal("[100, 100]", Money.Told(Measure.Average(), "2023/2027", "100").Read(Measure.Average(), "2023/2027").Shown());

    [Fact]
    public void Additions_OfASpan_AreThoseOfItsYears() =>
        Assert.Equal("[30, 30]", Firms.Told(Measure.Additions, "2023", "10").Told(Measure.Additions, "2024", "20").Read(Measure.Additions, "2023/2024").Shown());

    [Fact]
    public void Additions_FromLevels_AreNotKnown() => // a level also loses leavers
        Assert.Null(Firms.Level("2023", "10").Level("2024", "20").Read(Measure.Additions, "2024").Reading);

    [Fact]
    public void Additions_FromTheChange_AreNotKnown() => Assert.Null(Firms.Change("2024", "10").Read(Measure.Additions, "2024").Reading);

    [Fact]
    public void Change_FromAdditions_IsNotKnown() => Assert.Null(Firms.Told(Measure.Additions, "2024", "10").Read(Measure.Change(), "2024").Reading);

    [Fact]
    public void Change_FromBaseAndGrowth_IsTheirProduct() => // 200 · 15 %
        Assert.Equal("[30, 30]", Money.Level("2023", "200").Growth("2024", "15").Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Change_OfASpanFromItsYears_IsTheirSum() =>
        Assert.Equal("[30, 30]", Firms.Change("2023", "10").Change("2024", "20").Read(Measure.Change(), "2023/2024").Shown());

    [Fact]
    public void Change_OfASpanWithAYearMissing_IsNoNumber() => Assert.Null(Firms.Change("2023", "10").Change("2025", "20").Read(Measure.Change(), "2023/2025").Reading);

    [Fact]
    public void Change_OfAPrintedBase_IsFromThatBase() => // 130 − 90
        Assert.Equal("[40, 40]", Firms.Level("2020", "90").Level("2023", "100").Level("2024", "130").Read(Measure.Change(Period("2020")), "2024").Shown());

    [Fact]
    public void Change_OfAMonth_IsFromTheMonthAYearEarlier() => // 同比: 12 − 10, not 12 − 11
        Assert.Equal("[2, 2]", Money.Level("2024-03", "10").Level("2025-02", "11").Level("2025-03", "12").Read(Measure.Change(), "2025-03").Shown());

    [Fact]
    public void Change_WithoutItsBase_SaysBaselineMissing()
    {
        ReadingResult result = Firms.Level("2024", "10").Read(Measure.Change(), "2024");
        Assert.Equal(("BaselineMissing", true), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Change_WithoutItsValue_SaysNoEvidence()
    {
        ReadingResult result = Firms.Level("2023", "10").Read(Measure.Change(), "2024");
        Assert.Equal(("NoEvidence", false), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Change_OfRanges_IsThatOfEveryPair() => // 120 − 110 to 130 − 100
        Assert.Equal("[10, 30]", Firms.Level("2023", "[100, 110]").Level("2024", "[120, 130]").Read(Measure.Change(), "2024").Shown());
}
