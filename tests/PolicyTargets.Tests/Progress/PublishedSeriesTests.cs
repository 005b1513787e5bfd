using NodaTime;
using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>From published observations to a series: only numbers that are published as such count, the rest is said.</summary>
public sealed class PublishedSeriesTests
{
    private static readonly LocalDate day = new(2026, 6, 30);

    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly Measurand wanted = At(ReportingPeriod.Years(2015, 2025));

    [Fact]
    public void PointValues_Count_InTheOrderOfTheYears()
    {
        PublishedSeries series = PublishedSeries.Of(Set(Seen(2020, Known.Exactly(Count(14))), Seen(2015, Known.Exactly(Count(10)))), wanted, day);

        Assert.Equal(ProgressSeries.Of((2015, 10), (2020, 14)), series.Series);
        Assert.Equal(labs.Unit, series.Unit);
        Assert.Empty(series.LeftOut);
        Assert.Equal("2015: 10, 2020: 14 家", series.ToString());
    }

    [Fact]
    public void WhatIsNoNumber_IsLeftOut_AndSaid()
    {
        PublishedSeries series = PublishedSeries.Of(
            Set(
                Seen(2015, Known.Exactly(Count(10))), Seen(2016, Known.MoreThan(Count(11))), Seen(2017, Known.Approximately(Count(12))), Seen(2018, Known.Stated("稳步增长")),
                Seen(2019, Known.Missing(MissingStatus.Suppressed)), Seen(2020, Known.Exactly(Count(14)))),
            wanted,
            day);

        Assert.Equal(ProgressSeries.Of((2015, 10), (2020, 14)), series.Series);
        Assert.Equal([2016, 2017, 2018, 2019], series.LeftOut.Keys.Order());
        Assert.Equal(("(11, ∞) 家", MissingStatus.Suppressed), (series.LeftOut[2016].Reading!.Range.ToString(), series.LeftOut[2019].Missing!.Value));
        Assert.Equal("2015: 10, 2020: 14 家 (4 left out)", series.ToString());
    }

    [Fact]
    public void DerivedValues_AreLeftOut_AndSaid()
    {
        var growth = new Observation { Id = ObservationId.Parse("growth"), Measurand = At(ReportingPeriod.Year(2016)) with { Measure = Measure.Growth() }, Known = Known.Exactly(new Quantity(20, Unit.Percent)) };
        PublishedSeries series = PublishedSeries.Of(Set(Seen(2015, Known.Exactly(Count(10))), growth), wanted, day);

        Assert.Equal(ProgressSeries.Of((2015, 10)), series.Series);
        Assert.True(series.LeftOut[2016].Reading!.IsDerived);
    }

    [Fact]
    public void WhatIsNotOutYet_AndOtherYears_AreAbsent()
    {
        ObservationSet known = Set(Seen(2014, Known.Exactly(Count(9))), Seen(2015, Known.Exactly(Count(10))), Seen(2025, Known.Exactly(Count(20))) with { PublishedOn = new LocalDate(2026, 7, 1) });

        Assert.Equal(ProgressSeries.Of((2015, 10)), PublishedSeries.Of(known, wanted, day).Series);
        Assert.Equal(ProgressSeries.Of((2015, 10), (2025, 20)), PublishedSeries.Of(known, wanted, day.PlusDays(1)).Series);
    }

    /// <summary>A break cuts where its day lies after a value's year and not after another's.</summary>
    [Theory]
    [InlineData("2015-12-31", false)]
    [InlineData("2016-01-01", true)]
    [InlineData("2020-12-31", true)]
    [InlineData("2021-01-01", false)]
    public void Breaks_WithValuesOnBothSides_AreSaid(string date, bool isCut)
    {
        var item = new SeriesBreak { Kind = BreakKind.Definition, On = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, Indicator = labs.Code };
        ObservationSet known = Set(Seen(2015, Known.Exactly(Count(10))), Seen(2020, Known.Exactly(Count(14)))).WithBreaks(item, item with { Indicator = IndicatorCode.Parse("other") }, item with { Subject = SubjectId.Parse("wenzhou") });

        Assert.Equal(isCut ? [item] : [], PublishedSeries.Of(known, wanted, day).Breaks);
    }

    [Fact]
    public void OpenPeriods_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => PublishedSeries.Of(Set(), At(ReportingPeriod.Unstated), day));
        Assert.Throws<ArgumentException>(() => PublishedSeries.Of(Set(), At(ReportingPeriod.From(2015)), day));
    }

    private static Measurand At(ReportingPeriod period) => new(SubjectId.Parse("ningbo"), labs.Code, Measure.Level, period);

    private static Quantity Count(int value) => Quantity.Count(value, "家");

    private static ObservationSet Set(params Observation[] observations) => new(new IndicatorCatalogue(labs), observations);

    private static Observation Seen(int year, Known known) => new() { Id = ObservationId.Parse($"labs-{year}"), Measurand = At(ReportingPeriod.Year(year)), Known = known };
}
