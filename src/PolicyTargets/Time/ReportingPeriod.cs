using NodaTime;

namespace PolicyTargets;

/// <summary>The time that a value or a promise is about: a year, part of one, several years, some days, from a date on, or unstated.</summary>
/// <remarks>
/// <para><see cref="Start"/> and <see cref="End"/> are both included. Years run from 1 to 9999. The default value is <see cref="Unstated"/>.</para>
/// <para>The text is SDMX's, where SDMX has one, and reads back: <c>2027</c>, <c>2027-S1</c>, <c>2027-Q1</c>, <c>2027-03</c> (<c>2027-M03</c> is read too),
/// <c>2023/2027</c>, <c>2024-01-01/P9M</c> (January to September), <c>2027-12-31</c>, <c>2024-01-15/2024-03-02</c>; ISO 8601-2's <c>2021/..</c> for open ends and
/// <c>..</c> for unstated.</para>
/// <para>Equality compares kind, start and end: the quarter 2027-Q1 and the year-to-date window 2027-01-01/P3M are two values with the same days. Order is by end,
/// then start, then kind; unstated periods come first, open ends last.</para>
/// <para>Source: SDMX 2.1, section 6, 4.2 (time formats); ISO 8601-1:2019; ISO 8601-2:2019, 4.4 (open intervals).</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly partial struct ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, IParsable<ReportingPeriod>
{
    private const int FirstYear = 1;
    private const int LastYear = 9999;
    private readonly LocalDate _start;
    private readonly LocalDate _end;

    private ReportingPeriod(PeriodKind kind, LocalDate start, LocalDate end) => (Kind, _start, _end) = (kind, start, end);

    /// <summary>Gets the period of a document that does not say when; the default value.</summary>
    public static ReportingPeriod Unstated => default;

    /// <summary>Gets what sort of period this is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Gets the first day, included; null when unstated.</summary>
    public LocalDate? Start => Kind == PeriodKind.Unstated ? null : _start;

    /// <summary>Gets the last day, included; null when unstated or open-ended.</summary>
    public LocalDate? End => Kind is PeriodKind.Unstated or PeriodKind.OpenEnded ? null : _end;

    /// <summary>A calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <returns>For example <c>2027</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static ReportingPeriod Year(int year) => Months(PeriodKind.Year, Checked(year), 1, 12);

    /// <summary>Half a calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <returns>For example <c>2027-S1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static ReportingPeriod HalfYear(int year, int half) => Months(PeriodKind.HalfYear, Checked(year), (6 * Checked(half, 2, nameof(half))) - 5, 6);

    /// <summary>A quarter of a calendar year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <returns>For example <c>2027-Q1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => Months(PeriodKind.Quarter, Checked(year), (3 * Checked(quarter, 4, nameof(quarter))) - 2, 3);

    /// <summary>A calendar month.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <returns>For example <c>2027-03</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static ReportingPeriod Month(int year, int month) => Months(PeriodKind.Month, Checked(year), Checked(month, 12, nameof(month)), 1);

    /// <summary>The months from January on: 1–8月.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="throughMonth">The last month, included; 1 to 12.</param>
    /// <returns>For example <c>2024-01-01/P8M</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static ReportingPeriod YearToDate(int year, int throughMonth) =>
        Months(PeriodKind.YearToDate, Checked(year), 1, Checked(throughMonth, 12, nameof(throughMonth)));

    /// <summary>Several whole calendar years.</summary>
    /// <param name="first">The first year; 1 to 9999.</param>
    /// <param name="last">The last year, included; not before <paramref name="first"/>. The same year gives <see cref="Year"/>.</param>
    /// <returns>For example <c>2023/2027</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A year is out of range, or the last comes before the first.</exception>
    public static ReportingPeriod Years(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return first == last ? Year(first) : new(PeriodKind.Years, new LocalDate(Checked(first), 1, 1), new LocalDate(Checked(last), 12, 31));
    }

    /// <summary>The days from one date to another.</summary>
    /// <param name="start">The first day, of the ISO calendar.</param>
    /// <param name="end">The last day, included; not before <paramref name="start"/>.</param>
    /// <returns>For example <c>2024-01-15/2024-03-02</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day comes before the first, or a year is out of range.</exception>
    /// <exception cref="ArgumentException">A day is of another calendar.</exception>
    public static ReportingPeriod Dates(LocalDate start, LocalDate end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Iso(start);
        Iso(end);
        return new(PeriodKind.Dates, start, end);
    }

    /// <summary>One day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>For example <c>2027-12-31</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static ReportingPeriod Date(LocalDate date) => Dates(date, date);

    /// <summary>From a date on, without end.</summary>
    /// <param name="start">The first day.</param>
    /// <returns>For example <c>2021/..</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static ReportingPeriod From(LocalDate start)
    {
        Iso(start);
        return new(PeriodKind.OpenEnded, start, LocalDate.MaxIsoValue);
    }

    /// <summary>From 1 January of a year on, without end: 从2021年起.</summary>
    /// <param name="year">The first year; 1 to 9999.</param>
    /// <returns>For example <c>2021/..</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static ReportingPeriod From(int year) => From(new LocalDate(Checked(year), 1, 1));

    /// <summary>Whether two periods are the same.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when kind, start and end are.</returns>
    public static bool operator ==(ReportingPeriod left, ReportingPeriod right) => left.Equals(right);

    /// <summary>Whether two periods differ.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>The opposite of <c>==</c>.</returns>
    public static bool operator !=(ReportingPeriod left, ReportingPeriod right) => !left.Equals(right);

    /// <summary>Whether a period comes before another.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By end, then start, then kind.</returns>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether a period comes before another or is the same.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By end, then start, then kind.</returns>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a period comes after another.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By end, then start, then kind.</returns>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether a period comes after another or is the same.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By end, then start, then kind.</returns>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod other) => Kind == other.Kind && _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ReportingPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _start, _end);

    /// <summary>Orders by end, then start, then kind.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, 0 or positive.</returns>
    public int CompareTo(ReportingPeriod other) =>
        (Kind == PeriodKind.OpenEnded).CompareTo(other.Kind == PeriodKind.OpenEnded) is var byOpen && byOpen != 0 ? byOpen
        : _end.CompareTo(other._end) is var byEnd && byEnd != 0 ? byEnd
        : _start.CompareTo(other._start) is var byStart && byStart != 0 ? byStart
        : Kind.CompareTo(other.Kind);

    private static ReportingPeriod Months(PeriodKind kind, int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1);
        int last = month + count - 1;
        return new(kind, start, new LocalDate(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));
    }

    private static void Iso(LocalDate date)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"The day {date} is not of the ISO calendar; convert it with WithCalendar.", nameof(date));
        }

        Checked(date.Year);
    }

    private static int Checked(int year) => Checked(year, LastYear, nameof(year), FirstYear);

    private static int Checked(int value, int last, string name, int first = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, first, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, last, name);
        return value;
    }
}
