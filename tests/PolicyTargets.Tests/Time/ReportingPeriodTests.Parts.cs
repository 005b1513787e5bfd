using NodaTime;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Time;

/// <content>Parts and elapsed shares.</content>
public sealed partial class ReportingPeriodTests
{
    /// <summary>A period with a day in it or near it.</summary>
    private static Arbitrary<(ReportingPeriod Period, LocalDate Date)> PeriodsWithADay { get; } = (
        from period in Arbitraries.BoundedPeriod.Generator
        from days in Gen.Choose(-40, Period.DaysBetween(period.Start!.Value, period.End!.Value) + 40)
        from any in Gen.Choose(0, 4)
        let room = Period.DaysBetween(period.Start!.Value, LocalDate.MaxIsoValue)
        select (period, any == 0 ? period.End!.Value : period.Start!.Value.PlusDays(Math.Min(days, room)))).ToArbitrary();

    /// <summary>A calendar period with the turn of a month in it or near it: the first day, or one of the three before.</summary>
    private static Arbitrary<(ReportingPeriod Period, LocalDate Date)> CalendarPeriodsWithATurn { get; } = (
        from period in Arbitraries.CalendarPeriod.Generator
        let start = period.Start!.Value
        from months in Gen.OneOf(Gen.Choose(-1, 13), Gen.Choose(0, 150))
        from days in Gen.Choose(-3, 0)
        let room = Period.Between(start, LocalDate.MaxIsoValue, PeriodUnits.Months).Months
        select (period, start.PlusMonths(Math.Min(months, room)).PlusDays(days))).ToArbitrary();

    [Theory]
    [InlineData("2024", Frequency.Annual, "2024")]
    [InlineData("2024", Frequency.HalfYearly, "2024-S1 2024-S2")]
    [InlineData("2024", Frequency.Quarterly, "2024-Q1 2024-Q2 2024-Q3 2024-Q4")]
    [InlineData("2024-S2", Frequency.Quarterly, "2024-Q3 2024-Q4")]
    [InlineData("2024-S2", Frequency.HalfYearly, "2024-S2")]
    [InlineData("2024-S2", Frequency.Annual, "")]
    [InlineData("2024-Q1", Frequency.Monthly, "2024-01 2024-02 2024-03")]
    [InlineData("2024-Q2", Frequency.HalfYearly, "")]
    [InlineData("2024-02", Frequency.Monthly, "2024-02")]
    [InlineData("2024-01-01/P8M", Frequency.Quarterly, "2024-Q1 2024-Q2")]
    [InlineData("2024-01-01/P8M", Frequency.HalfYearly, "2024-S1")]
    [InlineData("2024-01-01/P12M", Frequency.Annual, "2024")]
    [InlineData("2023/2027", Frequency.Annual, "2023 2024 2025 2026 2027")]
    [InlineData("2023-12-31/2026-12-30", Frequency.Annual, "2024 2025")]
    [InlineData("2024-01-15/2024-03-31", Frequency.Monthly, "2024-02 2024-03")]
    [InlineData("2024-01-01/2024-03-30", Frequency.Monthly, "2024-01 2024-02")]
    [InlineData("2024-01-02/2024-01-30", Frequency.Monthly, "")]
    [InlineData("2024-02-15/2024-10-15", Frequency.Quarterly, "2024-Q2 2024-Q3")]
    [InlineData("2027-12-31", Frequency.Monthly, "")]
    [InlineData("9998/9999", Frequency.HalfYearly, "9998-S1 9998-S2 9999-S1 9999-S2")]
    [InlineData("0001", Frequency.HalfYearly, "0001-S1 0001-S2")]
    [InlineData("..", Frequency.Monthly, "")]
    public void SubPeriods_AreTheWholePartsInside(string period, Frequency frequency, string parts) =>
        Assert.Equal(parts, string.Join(' ', ReportingPeriod.Parse(period).SubPeriods(frequency)));

    [Theory]
    [InlineData("2021/..", 2024, 12, 31, Frequency.Annual, "2021 2022 2023 2024")]
    [InlineData("2021/..", 2024, 12, 30, Frequency.Annual, "2021 2022 2023")]
    [InlineData("2021-03-01/..", 2023, 1, 1, Frequency.Annual, "2022")]
    [InlineData("2021-03-01/..", 2021, 12, 31, Frequency.Quarterly, "2021-Q2 2021-Q3 2021-Q4")]
    [InlineData("2021/..", 2020, 12, 31, Frequency.Monthly, "")]
    [InlineData("9998/..", 9999, 12, 31, Frequency.Annual, "9998 9999")]
    [InlineData("2023/2027", 2025, 6, 30, Frequency.Annual, "2023 2024")]
    [InlineData("2023/2024", 2030, 12, 31, Frequency.Annual, "2023 2024")]
    [InlineData("2024", 2024, 6, 30, Frequency.Quarterly, "2024-Q1 2024-Q2")]
    [InlineData("2024", 2024, 6, 29, Frequency.Quarterly, "2024-Q1")]
    [InlineData("2024", 1, 1, 1, Frequency.Quarterly, "")]
    [InlineData("..", 2024, 12, 31, Frequency.Annual, "")]
    public void SubPeriods_UntilADay_EndByIt(string period, int year, int month, int day, Frequency frequency, string parts) =>
        Assert.Equal(parts, string.Join(' ', ReportingPeriod.Parse(period).SubPeriods(frequency, new LocalDate(year, month, day))));

    [Fact]
    public void SubPeriods_OpenEndedWithoutLimit_Throws() =>
        Assert.Contains("until", Assert.Throws<InvalidOperationException>(() => ReportingPeriod.From(2021).SubPeriods(Frequency.Annual)).Message, StringComparison.Ordinal);

    [Fact]
    public void SubPeriods_AreAllCalendarPartsInside() =>
        PropertyCheck.Holds(PeriodsWithADay, Arbitraries.AnyFrequency, (at, frequency) =>
        {
            (ReportingPeriod period, LocalDate until) = at;
            IEnumerable<ReportingPeriod> inside = Enumerable.Range(period.Start!.Value.Year, period.End!.Value.Year - period.Start.Value.Year + 1)
                .SelectMany(year => PartsOf(year, frequency)).Where(period.Contains);
            Assert.Equal(inside, period.SubPeriods(frequency));
            Assert.Equal(inside.Where(part => part.End <= until), period.SubPeriods(frequency, until));
        });

    [Fact]
    public void SubPeriods_FollowEachOther() =>
        PropertyCheck.Holds(Arbitraries.BoundedPeriod, Arbitraries.AnyFrequency, (period, frequency) =>
        {
            IReadOnlyList<ReportingPeriod> parts = period.SubPeriods(frequency);
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First, pair.Second.Previous()));
        });

    [Fact]
    public void SubPeriods_ByMonth_CoverACalendarPeriod() =>
        PropertyCheck.Holds(Arbitraries.CalendarPeriod, period =>
        {
            IReadOnlyList<ReportingPeriod> months = period.SubPeriods(Frequency.Monthly);
            Assert.Equal((period.Start, period.End), (months[0].Start, months[^1].End));
        });

    [Fact]
    public void SubPeriods_OfAnOpenEnd_AreThoseOfThePeriodUntilTheLimit() =>
        PropertyCheck.Holds(PeriodsWithADay, Arbitraries.AnyFrequency, (at, frequency) =>
            Assert.Equal(at.Period.SubPeriods(frequency), ReportingPeriod.From(at.Period.Start!.Value).SubPeriods(frequency, at.Period.End)));

    [Theory]
    [InlineData("2023/2027", 2024, 12, 31, Frequency.Annual, "2/5")]
    [InlineData("2023/2027", 2024, 12, 30, Frequency.Annual, "1/5")]
    [InlineData("2023/2027", 2025, 6, 30, Frequency.HalfYearly, "5/10")]
    [InlineData("2023/2027", 2022, 1, 1, Frequency.Annual, "0/5")]
    [InlineData("2023/2027", 2030, 1, 1, Frequency.Annual, "5/5")]
    [InlineData("2024", 2024, 2, 29, Frequency.Monthly, "2/12")]
    [InlineData("2024", 2024, 2, 28, Frequency.Monthly, "1/12")]
    [InlineData("2024-01-01/P8M", 2024, 8, 31, Frequency.Quarterly, "2/2")]
    [InlineData("2024-02-29", 2024, 2, 29, Frequency.Monthly, null)]
    [InlineData("2024-S1", 2024, 3, 31, Frequency.Annual, null)]
    [InlineData("..", 2024, 3, 31, Frequency.Monthly, null)]
    [InlineData("2021/..", 2024, 3, 31, Frequency.Annual, null)]
    [InlineData("0001", 1, 6, 30, Frequency.HalfYearly, "1/2")]
    [InlineData("2024", -9998, 1, 1, Frequency.HalfYearly, "0/2")]
    [InlineData("2024", 9999, 12, 31, Frequency.HalfYearly, "2/2")] // the last day that there is
    [InlineData("9999", 9999, 6, 30, Frequency.HalfYearly, "1/2")]
    [InlineData("9999", 9999, 12, 31, Frequency.Monthly, "12/12")]
    public void Elapsed_CountsThePartsThatHaveEnded(string period, int year, int month, int day, Frequency frequency, string? share) =>
        Assert.Equal(share, ReportingPeriod.Parse(period).Elapsed(new(year, month, day), frequency)?.ToString());

    [Fact]
    public void Elapsed_OfACalendarPeriod_CountsItsSubPeriods() =>
        PropertyCheck.Holds(CalendarPeriodsWithATurn, Arbitraries.AnyFrequency, (at, frequency) =>
        {
            IReadOnlyList<ReportingPeriod> parts = at.Period.SubPeriods(frequency);
            ElapsedShare? expected = parts.Count == 0 ? null : new ElapsedShare(parts.Count(part => part.End <= at.Date), parts.Count);
            Assert.Equal(expected, at.Period.Elapsed(at.Date, frequency));
        });

    [Fact]
    public void Elapsed_IsMonotoneInTheDate() =>
        PropertyCheck.Holds(PeriodsWithADay, Arbitraries.AnyDate.Generator.Zip(Arbitraries.AnyFrequency.Generator).ToArbitrary(), (at, other) =>
        {
            ElapsedShare? early = at.Period.Elapsed(LocalDate.Min(at.Date, other.Item1), other.Item2);
            ElapsedShare? late = at.Period.Elapsed(LocalDate.Max(at.Date, other.Item1), other.Item2);
            return early?.Total == late?.Total && early?.Elapsed.CompareTo(late!.Value.Elapsed) is null or <= 0;
        });

    [Fact]
    public void Elapsed_AtTheEnds_IsNothingAndAll() =>
        PropertyCheck.Holds(Arbitraries.BoundedPeriod, Arbitraries.AnyFrequency, (period, frequency) =>
        {
            ElapsedShare? atEnd = period.Elapsed(period.End!.Value, frequency);
            Assert.Equal(atEnd?.Total, atEnd?.Elapsed);
            Assert.True(period.Elapsed(period.Start!.Value.PlusDays(-1), frequency) is null or { Elapsed: 0, Total: > 0 });
        });

    private static IEnumerable<ReportingPeriod> PartsOf(int year, Frequency frequency) => frequency switch
    {
        Frequency.Annual => [ReportingPeriod.Year(year)],
        Frequency.HalfYearly => [ReportingPeriod.HalfYear(year, 1), ReportingPeriod.HalfYear(year, 2)],
        Frequency.Quarterly => Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(year, quarter)),
        _ => Enumerable.Range(1, 12).Select(month => ReportingPeriod.Month(year, month)),
    };
}
