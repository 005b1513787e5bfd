using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Measurands;

public sealed class MeasureTests
{
    [Theory]
    [InlineData("2027", "2026")]
    [InlineData("2025-Q1", "2024-Q1")] // 同比, not 环比
    [InlineData("2025-S2", "2024-S2")]
    [InlineData("2025-03", "2024-03")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-01-01/P8M", "2024-01-01/P8M")]
    [InlineData("2023/2027", "2022")]
    [InlineData("2027-12-31", "2026-12-31")]
    public void BaseFor_NothingPrinted_FollowsTheRule(string period, string expected)
    {
        Assert.Equal(ReportingPeriod.Parse(expected), Measure.Change().BaseFor(ReportingPeriod.Parse(period)));
        Assert.Equal(ReportingPeriod.Parse(expected), Measure.Growth().BaseFor(ReportingPeriod.Parse(period)));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("2021/..")]
    [InlineData("0001")]
    public void BaseFor_PeriodWithoutAnEarlierOne_IsNull(string period) => Assert.Null(Measure.Growth().BaseFor(ReportingPeriod.Parse(period)));

    [Theory]
    [InlineData("2027")]
    [InlineData("2023/2027")]
    [InlineData("..")]
    public void BaseFor_PrintedBase_IsThatOne(string period)
    {
        var printed = ReportingPeriod.Year(2020);
        Assert.Equal(printed, Measure.Change(printed).BaseFor(ReportingPeriod.Parse(period)));
        Assert.Equal(printed, Measure.Growth(printed).BaseFor(ReportingPeriod.Parse(period)));
    }

    [Fact]
    public void BaseFor_LevelAndSum_IsNull()
    {
        Assert.Null(Measure.Level.BaseFor(ReportingPeriod.Year(2027)));
        Assert.Null(Measure.Sum.BaseFor(ReportingPeriod.Years(2023, 2027)));
    }

    [Theory]
    [InlineData("%", "%", "pp")]
    [InlineData("家", "家", "家")]
    [InlineData("万元", "万元", "万元")]
    public void UnitFor_FollowsTheIndicator(string indicator, string level, string change)
    {
        Indicator of = new World(Direction.Higher, unit: indicator).Indicator;
        Assert.Equal((level, level), (Measure.Level.UnitFor(of).Code, Measure.Sum.UnitFor(of).Code));
        Assert.Equal((change, "%"), (Measure.Change().UnitFor(of).Code, Measure.Growth().UnitFor(of).Code));
    }

    [Fact]
    public void UnitFor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Measure.Level.UnitFor(null!));
        Assert.Throws<ArgumentNullException>(() => Measure.Change().UnitFor(null!));
    }

    [Fact]
    public void ToString_IsTheWord() => Assert.Equal(
        ["level", "sum", "change", "growth", "change(2020)", "growth(2020)"],
        new[] { Measure.Level, Measure.Sum, Measure.Change(), Measure.Growth(), Measure.Change(ReportingPeriod.Year(2020)), Measure.Growth(ReportingPeriod.Year(2020)) }
            .Select(measure => $"{measure}"));

    [Fact]
    public void Equality_ComparesThePrintedBase()
    {
        Assert.Equal(Measure.Growth(ReportingPeriod.Year(2020)), Measure.Growth(ReportingPeriod.Year(2020)));
        Assert.NotEqual(Measure.Growth(), Measure.Growth(ReportingPeriod.Year(2020)));
        Assert.NotEqual(Measure.Growth(), Measure.Change());
    }
}
