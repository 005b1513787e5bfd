using System.Globalization;
using NodaTime;

namespace PolicyTargets.Interchange.Revisions;

/// <summary>When a revision is of: the first day of the year or month that it names, or the day.</summary>
/// <param name="Text">The digits as written: <c>2016</c>, <c>201607</c>, <c>20160731</c>.</param>
/// <param name="Day">The day.</param>
internal readonly record struct RevisionDate(string Text, LocalDate Day)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2199;

    /// <summary>The date that a text ends with, such as <c>GB2260-200712</c>; null where it ends with none.</summary>
    internal static RevisionDate? AtEndOf(string text)
    {
        int start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return Of(text[start..]);
    }

    /// <summary>The date that digits name; null where they name none.</summary>
    internal static RevisionDate? Of(string digits)
    {
        if (digits.Length is not (4 or 6 or 8) || !digits.All(char.IsAsciiDigit))
        {
            return null;
        }

        int year = Number(digits, 0, 4);
        int month = digits.Length > 4 ? Number(digits, 4, 2) : 1;
        int day = digits.Length > 6 ? Number(digits, 6, 2) : 1;
        return year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(digits, new LocalDate(year, month, day)) : null;
    }

    private static int Number(string digits, int start, int length) => int.Parse(digits.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
