using NodaTime;

namespace PolicyTargets.Tests.Time;

public sealed partial class ReportingPeriodTests
{
    /// <summary>A period, its kind, its first and its last day.</summary>
    public static TheoryData<ReportingPeriod, PeriodKind, LocalDate, LocalDate> Bounded => new()
    {
        { ReportingPeriod.Year(2027), PeriodKind.Year, new(2027, 1, 1), new(2027, 12, 31) },
        { ReportingPeriod.HalfYear(2027, 1), PeriodKind.HalfYear, new(2027, 1, 1), new(2027, 6, 30) },
        { ReportingPeriod.HalfYear(2027, 2), PeriodKind.HalfYear, new(2027, 7, 1), new(2027, 12, 31) },
        { ReportingPeriod.Quarter(2027, 1), PeriodKind.Quarter, new(2027, 1, 1), new(2027, 3, 31) },
        { ReportingPeriod.Quarter(2027, 2), PeriodKind.Quarter, new(2027, 4, 1), new(2027, 6, 30) },
        { ReportingPeriod.Quarter(2027, 3), PeriodKind.Quarter, new(2027, 7, 1), new(2027, 9, 30) },
        { ReportingPeriod.Quarter(2027, 4), PeriodKind.Quarter, new(2027, 10, 1), new(2027, 12, 31) },
        { ReportingPeriod.Month(2027, 1), PeriodKind.Month, new(2027, 1, 1), new(2027, 1, 31) },
        { ReportingPeriod.Month(2027, 2), PeriodKind.Month, new(2027, 2, 1), new(2027, 2, 28) },
        { ReportingPeriod.Month(2028, 2), PeriodKind.Month, new(2028, 2, 1), new(2028, 2, 29) },
        { ReportingPeriod.Month(2100, 2), PeriodKind.Month, new(2100, 2, 1), new(2100, 2, 28) },
        { ReportingPeriod.Month(2027, 12), PeriodKind.Month, new(2027, 12, 1), new(2027, 12, 31) },
        { ReportingPeriod.YearToDate(2024, 1), PeriodKind.YearToDate, new(2024, 1, 1), new(2024, 1, 31) },
        { ReportingPeriod.YearToDate(2024, 2), PeriodKind.YearToDate, new(2024, 1, 1), new(2024, 2, 29) },
        { ReportingPeriod.YearToDate(2024, 8), PeriodKind.YearToDate, new(2024, 1, 1), new(2024, 8, 31) },
        { ReportingPeriod.YearToDate(2024, 12), PeriodKind.YearToDate, new(2024, 1, 1), new(2024, 12, 31) },
        { ReportingPeriod.Years(2023, 2027), PeriodKind.Years, new(2023, 1, 1), new(2027, 12, 31) },
        { ReportingPeriod.Years(2023, 2024), PeriodKind.Years, new(2023, 1, 1), new(2024, 12, 31) },
        { ReportingPeriod.Years(2023, 2023), PeriodKind.Year, new(2023, 1, 1), new(2023, 12, 31) },
        { ReportingPeriod.Years(1, 9999), PeriodKind.Years, new(1, 1, 1), new(9999, 12, 31) },
        { ReportingPeriod.Dates(new(2024, 1, 15), new(2024, 3, 2)), PeriodKind.Dates, new(2024, 1, 15), new(2024, 3, 2) },
        { ReportingPeriod.Dates(new(2024, 1, 1), new(2024, 12, 31)), PeriodKind.Dates, new(2024, 1, 1), new(2024, 12, 31) },
        { ReportingPeriod.Date(new(2027, 12, 31)), PeriodKind.Dates, new(2027, 12, 31), new(2027, 12, 31) },
        { ReportingPeriod.Date(new(1, 1, 1)), PeriodKind.Dates, new(1, 1, 1), new(1, 1, 1) },
        { ReportingPeriod.Date(new(9999, 12, 31)), PeriodKind.Dates, new(9999, 12, 31), new(9999, 12, 31) },
        { ReportingPeriod.Year(1), PeriodKind.Year, new(1, 1, 1), new(1, 12, 31) },
        { ReportingPeriod.Year(9999), PeriodKind.Year, new(9999, 1, 1), new(9999, 12, 31) },
    };

    [Theory]
    [MemberData(nameof(Bounded))]
    public void Factory_OfABoundedPeriod_SetsKindStartAndEnd(ReportingPeriod period, PeriodKind kind, LocalDate start, LocalDate end) =>
        Assert.Equal((kind, start, end), (period.Kind, period.Start, period.End));

    [Fact]
    public void Default_IsUnstated_WithoutStartAndEnd()
    {
        Assert.Equal(ReportingPeriod.Unstated, default);
        Assert.Equal((PeriodKind.Unstated, null, null), (default(ReportingPeriod).Kind, default(ReportingPeriod).Start, default(ReportingPeriod).End));
    }

    [Fact]
    public void From_Date_HasNoEnd()
    {
        ReportingPeriod period = ReportingPeriod.From(new LocalDate(2021, 3, 1));
        Assert.Equal((PeriodKind.OpenEnded, new LocalDate(2021, 3, 1), null), (period.Kind, period.Start, period.End));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2021)]
    [InlineData(9999)]
    public void From_Year_IsFromItsFirstDay(int year) => Assert.Equal(ReportingPeriod.From(new LocalDate(year, 1, 1)), ReportingPeriod.From(year));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Factory_YearOutOfRange_Throws(int outside)
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.Year(outside));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.HalfYear(outside, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.Quarter(outside, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.Month(outside, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.YearToDate(outside, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => ReportingPeriod.From(outside));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Years(Math.Min(outside, 2027), Math.Max(outside, 2027)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Years(outside, outside));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(13)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Factory_PartOutOfRange_Throws(int part)
    {
        Assert.Throws<ArgumentOutOfRangeException>("half", () => ReportingPeriod.HalfYear(2027, part));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => ReportingPeriod.Quarter(2027, part));
        Assert.Throws<ArgumentOutOfRangeException>("month", () => ReportingPeriod.Month(2027, part));
        Assert.Throws<ArgumentOutOfRangeException>("throughMonth", () => ReportingPeriod.YearToDate(2027, part));
    }

    [Fact]
    public void Factory_PartJustPastTheLast_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("half", () => ReportingPeriod.HalfYear(2027, 3));
        Assert.Throws<ArgumentOutOfRangeException>("quarter", () => ReportingPeriod.Quarter(2027, 5));
    }

    [Fact]
    public void Years_LastBeforeFirst_Throws() => Assert.Throws<ArgumentOutOfRangeException>("last", () => ReportingPeriod.Years(2027, 2026));

    [Fact]
    public void Dates_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>("end", () => ReportingPeriod.Dates(new(2024, 3, 2), new(2024, 3, 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(-9998)]
    public void Factory_DateBeforeTheYearOne_Throws(int year)
    {
        var early = new LocalDate(year, 12, 31);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Date(early));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Dates(early, new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.From(early));
    }

    /// <summary>A day of another calendar would print as another day and could not be compared with any other period.</summary>
    [Fact]
    public void Factory_DateOfAnotherCalendar_Throws()
    {
        var julian = new LocalDate(2024, 1, 1, CalendarSystem.Julian);
        Assert.ThrowsAny<ArgumentException>(() => ReportingPeriod.Date(julian));
        Assert.ThrowsAny<ArgumentException>(() => ReportingPeriod.Dates(julian, julian.PlusDays(1)));
        Assert.ThrowsAny<ArgumentException>(() => ReportingPeriod.Dates(new(2024, 1, 1), julian));
        Assert.ThrowsAny<ArgumentException>(() => ReportingPeriod.From(julian));
    }
}
