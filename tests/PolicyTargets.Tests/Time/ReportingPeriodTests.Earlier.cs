using NodaTime;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Time;

/// <content>Year on year, and the period before.</content>
public sealed partial class ReportingPeriodTests
{
    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-S1", "2023-S1")]
    [InlineData("2024-S2", "2023-S2")]
    [InlineData("2024-Q1", "2023-Q1")]
    [InlineData("2024-Q4", "2023-Q4")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2025-02", "2024-02")]
    [InlineData("2024-01-01/P2M", "2023-01-01/P2M")]
    [InlineData("2025-01-01/P2M", "2024-01-01/P2M")]
    [InlineData("2024-01-01/P9M", "2023-01-01/P9M")]
    [InlineData("2023/2027", "2018/2022")]
    [InlineData("2023/2024", "2021/2022")]
    [InlineData("2024-06-30", "2023-06-30")]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2025-02-28", "2024-02-28")] // the same day, not the end of February
    [InlineData("2024-02-01/2024-02-29", "2023-02-01/2023-02-28")]
    [InlineData("2024-02-29/2025-02-28", "2023-02-28/2024-02-28")]
    [InlineData("2024-01-15/2026-03-02", "2023-01-15/2025-03-02")]
    [InlineData("0002", "0001")]
    [InlineData("0002-Q1", "0001-Q1")]
    [InlineData("0002-01-01", "0001-01-01")]
    [InlineData("0003/0004", "0001/0002")]
    [InlineData("9999", "9998")]
    public void PreviousComparable_IsTheSameWindowAYearEarlier_AndForYearsAsManyBefore(string period, string earlier) =>
        Assert.Equal(ReportingPeriod.Parse(earlier), ReportingPeriod.Parse(period).PreviousComparable());

    [Theory]
    [InlineData("..")]
    [InlineData("2021/..")]
    [InlineData("2021-03-01/..")]
    [InlineData("0001")]
    [InlineData("0001-S2")]
    [InlineData("0001-Q4")]
    [InlineData("0001-12")]
    [InlineData("0001-01-01/P9M")]
    [InlineData("0001-12-31")]
    [InlineData("0001-12-31/0002-12-31")]
    [InlineData("0001/0002")]
    [InlineData("0002/0003")]
    [InlineData("0005/0009")]
    public void PreviousComparable_OfNoWindow_OrBeforeTheYearOne_IsNull(string period) => Assert.Null(ReportingPeriod.Parse(period).PreviousComparable());

    [Fact]
    public void PreviousComparable_OfAWindow_IsTheWindowOfTheYearBefore() =>
        PropertyCheck.Holds(
            Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.YearToDate).ToArbitrary(),
            Gen.Choose(2, 9999).Zip(Gen.Choose(1, 12)).ToArbitrary(),
            (kind, at) => Assert.Equal(
                Arbitraries.CalendarPeriodOf(kind, at.Item1 - 1, at.Item2),
                Arbitraries.CalendarPeriodOf(kind, at.Item1, at.Item2).PreviousComparable()));

    [Fact]
    public void PreviousComparable_OfYears_EndsTheYearBeforeTheyStart_AndIsAsLong() =>
        PropertyCheck.Holds(Gen.Choose(1990, 2050).ToArbitrary(), Gen.Choose(2, 30).ToArbitrary(), (first, count) =>
            ReportingPeriod.Years(first, first + count - 1).PreviousComparable() == ReportingPeriod.Years(first - count, first - 1));

    [Fact]
    public void PreviousComparable_OfDates_KeepsMonthAndDay_SaveTheLeapDay() =>
        PropertyCheck.Holds(Arbitraries.DatesPeriod, period =>
        {
            ReportingPeriod? earlier = period.PreviousComparable();
            Assert.Equal(period.Start!.Value.Year == 1, earlier is null);
            Assert.True(earlier is not { } e || (e.Kind == PeriodKind.Dates && IsAYearBefore(e.Start!.Value, period.Start.Value) && IsAYearBefore(e.End!.Value, period.End!.Value)));
        });

    [Fact]
    public void PreviousComparable_KeepsTheKind() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, period => period.PreviousComparable() is not { } earlier || (earlier.Kind == period.Kind && earlier < period));

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-S2", "2024-S1")]
    [InlineData("2024-S1", "2023-S2")]
    [InlineData("2024-Q4", "2024-Q3")]
    [InlineData("2024-Q3", "2024-Q2")]
    [InlineData("2024-Q2", "2024-Q1")]
    [InlineData("2024-Q1", "2023-Q4")]
    [InlineData("2024-03", "2024-02")]
    [InlineData("2024-01", "2023-12")]
    [InlineData("2023/2027", "2018/2022")]
    [InlineData("2024-03-01", "2024-02-29")]
    [InlineData("2024-01-01", "2023-12-31")]
    [InlineData("2024-03-01/2024-03-31", "2024-01-30/2024-02-29")]
    [InlineData("0002", "0001")]
    [InlineData("0001-S2", "0001-S1")]
    [InlineData("0001-Q2", "0001-Q1")]
    [InlineData("0001-02", "0001-01")]
    [InlineData("0003/0004", "0001/0002")]
    [InlineData("0001-01-02", "0001-01-01")]
    [InlineData("0001-01-03/0001-01-04", "0001-01-01/0001-01-02")]
    public void Previous_IsThePeriodJustBefore_OfTheSameLength(string period, string before) =>
        Assert.Equal(ReportingPeriod.Parse(before), ReportingPeriod.Parse(period).Previous());

    [Theory]
    [InlineData("..")]
    [InlineData("2021/..")]
    [InlineData("2021-03-01/..")]
    [InlineData("2024-01-01/P9M")]
    [InlineData("2024-01-01/P12M")]
    [InlineData("0001")]
    [InlineData("0001-S1")]
    [InlineData("0001-Q1")]
    [InlineData("0001-01")]
    [InlineData("0001-01-01")]
    [InlineData("0001/0002")]
    [InlineData("0002/0003")]
    [InlineData("0001-01-02/0001-01-03")]
    [InlineData("0001-01-05/0001-01-09")]
    public void Previous_WhereNothingOfItsLengthComesBefore_IsNull(string period) => Assert.Null(ReportingPeriod.Parse(period).Previous());

    [Fact]
    public void Previous_EndsTheDayBefore_AndHasTheSameKindAndLength() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, period =>
            period.Previous() is not { } before
            || (before.Kind == period.Kind && before.End == period.Start!.Value.PlusDays(-1) && Length(before) == Length(period)));

    [Fact]
    public void Previous_TwelveMonthsBack_IsTheSameMonthAYearEarlier() =>
        PropertyCheck.Holds(Gen.Choose(1990, 2050).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (year, month) =>
            Enumerable.Range(0, 12).Aggregate(ReportingPeriod.Month(year, month), (period, _) => period.Previous()!.Value)
                == ReportingPeriod.Month(year, month).PreviousComparable());

    private static bool IsAYearBefore(LocalDate earlier, LocalDate date) =>
        (earlier.Year, earlier.Month) == (date.Year - 1, date.Month) && earlier.Day == (date is { Month: 2, Day: 29 } ? 28 : date.Day);

    /// <summary>Days for dates, else months.</summary>
    private static int Length(ReportingPeriod period) => period.Kind == PeriodKind.Dates
        ? Period.DaysBetween(period.Start!.Value, period.End!.Value)
        : period.SubPeriods(Frequency.Monthly).Count;
}
