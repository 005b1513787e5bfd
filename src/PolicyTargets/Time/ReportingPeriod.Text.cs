using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PolicyTargets;

/// <content>The text forms.</content>
public readonly partial struct ReportingPeriod
{
    private const string Open = "..";

    /// <summary>Reads a period from the text forms named in the remarks of the type.</summary>
    /// <param name="text">The text; no blanks around it.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out ReportingPeriod period)
            ? period
            : throw new FormatException($"'{text}' is no period; write for example 2027, 2027-S1, 2027-Q1, 2027-03, 2023/2027, 2024-01-01/P9M, 2027-12-31, 2021/.. or ..");
    }

    /// <summary>Reads a period without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="period">The period; <see cref="Unstated"/> when the text is none.</param>
    /// <returns>Whether the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod period)
    {
        ReportingPeriod? read = text is null || text.Contains('\0', StringComparison.Ordinal) ? null : text == Open ? Unstated
            : text.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? Interval(text[..slash], text[(slash + 1)..])
            : Single(text);
        period = read ?? default;
        return read is not null;
    }

    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) => TryParse(s, out result);

    /// <summary>The period as SDMX text, which <see cref="Parse"/> reads back.</summary>
    /// <returns>For example <c>2027-Q1</c>.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Unstated => Open,
        PeriodKind.Year => Text(_start.Year),
        PeriodKind.HalfYear => $"{Text(_start.Year)}-S{(_start.Month + 5) / 6}",
        PeriodKind.Quarter => $"{Text(_start.Year)}-Q{(_start.Month + 2) / 3}",
        PeriodKind.Month => _start.ToString("uuuu'-'MM", CultureInfo.InvariantCulture),
        PeriodKind.YearToDate => string.Create(CultureInfo.InvariantCulture, $"{Text(_start)}/P{_end.Month}M"),
        PeriodKind.Years => $"{Text(_start.Year)}/{Text(_end.Year)}",
        PeriodKind.OpenEnded => $"{(_start is { Month: 1, Day: 1 } ? Text(_start.Year) : Text(_start))}/{Open}",
        _ => _start == _end ? Text(_start) : $"{Text(_start)}/{Text(_end)}",
    };

    private static ReportingPeriod? Single(string text) =>
        Number(text, 0, 4) is not { } year || year < FirstYear ? null
        : text.Length == 4 ? Year(year)
        : text[4] != '-' ? null
        : text.Length == 7 && Part(text, year) is { } part ? part
        : text.Length == 8 && text[5] == 'M' && Number(text, 6, 2) is >= 1 and <= 12 and var month ? Month(year, month)
        : Day(text) is { } date ? Date(date) : null;

    private static ReportingPeriod? Part(string text, int year) => (text[5], Number(text, 6, 1)) switch
    {
        ('A', 1) => Year(year),
        ('S', >= 1 and <= 2 and var half) => HalfYear(year, half),
        ('Q', >= 1 and <= 4 and var quarter) => Quarter(year, quarter),
        _ => Number(text, 5, 2) is >= 1 and <= 12 and var month ? Month(year, month) : null,
    };

    private static ReportingPeriod? Interval(string first, string second)
    {
        if (second == Open)
        {
            return first.Length == 4 && Number(first, 0, 4) is >= FirstYear and var from ? From(from) : Day(first) is { } day ? From(day) : null;
        }

        if (Number(first, 0, 4) is >= FirstYear and var start && first.Length == 4)
        {
            return second.Length == 4 && Number(second, 0, 4) is { } end && end >= start ? Years(start, end) : null;
        }

        return Day(first) is not { } begin ? null
            : second.StartsWith('P') ? Lasting(begin, second)
            : Day(second) is { } last && last >= begin ? Dates(begin, last) : null;
    }

    /// <summary>A start and a duration; whole months from 1 January are a year-to-date window.</summary>
    private static ReportingPeriod? Lasting(LocalDate start, string duration)
    {
        if (!Durations.TryParse(duration, out Period? length) || length.HasTimeComponent)
        {
            return null;
        }

        if (start is { Month: 1, Day: 1 } && length is { Years: 0, Weeks: 0, Days: 0, Months: >= 1 and <= 12 and var months })
        {
            return YearToDate(start.Year, months);
        }

        if (!IsWithinCalendar(start, length))
        {
            return null;
        }

        if (start is { Month: 1, Day: 1 } && length is { Months: 0, Days: 0, Years: >= 1 and var years })
        {
            return Years(start.Year, start.Year + years - 1);
        }

        LocalDate after = start + length;
        return after > start ? Dates(start, after.PlusDays(-1)) : null;
    }

    /// <summary>Whether the parts are not negative and end within the calendar.</summary>
    private static bool IsWithinCalendar(LocalDate start, Period length)
    {
        if (length is not { Weeks: 0, Years: >= 0 and < LastYear, Months: >= 0 and < 12 * LastYear, Days: >= 0 and < 366 * LastYear })
        {
            return false;
        }

        int months = (12 * (start.Year + length.Years)) + start.Month - 1 + length.Months;
        return months < 12 * (LastYear + 1)
            && length.Days <= Period.DaysBetween(start + Period.FromYears(length.Years) + Period.FromMonths(length.Months), LocalDate.MaxIsoValue);
    }

    private static LocalDate? Day(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date && date.Value.Year is >= FirstYear and <= LastYear ? date.Value : null;

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>So many ASCII digits at a place, or null.</summary>
    private static int? Number(string text, int start, int length) =>
        text.Length >= start + length && int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
