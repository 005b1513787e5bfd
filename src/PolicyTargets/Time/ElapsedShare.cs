using NodaTime;

namespace PolicyTargets;

/// <summary>A part of some time in whole steps: 2 of 5 years. Kept as two numbers, because a third has no decimal.</summary>
/// <param name="Elapsed">The steps gone by; 0 to <paramref name="Total"/> where it was computed by this library.</param>
/// <param name="Total">All steps; positive.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct ElapsedShare(int Elapsed, int Total)
{
    /// <summary>Gets the share as a number from 0 to 1, to 28 digits; 0 for the default value.</summary>
    public decimal Value => Total == 0 ? 0 : (decimal)Elapsed / Total;

    /// <summary>The steps gone by as a fraction: <c>2/5</c>.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => FormattableString.Invariant($"{Elapsed}/{Total}");

    /// <summary>The whole steps between the ends of two days and those gone by at the end of a third.</summary>
    /// <param name="from">The day after whose end time starts to count.</param>
    /// <param name="to">The last day.</param>
    /// <param name="at">The day at whose end one asks; outside the time it counts as the nearer end.</param>
    /// <param name="frequency">The step.</param>
    /// <returns>Null when not one whole step lies between.</returns>
    internal static ElapsedShare? Between(LocalDate from, LocalDate to, LocalDate at, Frequency frequency) =>
        Steps(from, to, frequency) is > 0 and var total
            ? new ElapsedShare(Steps(from, LocalDate.Max(from, LocalDate.Min(at, to)), frequency), total)
            : null;

    /// <summary>The whole steps between the ends of two days; negative when the second comes first.</summary>
    internal static int Steps(LocalDate from, LocalDate to, Frequency frequency)
    {
        // The calendar repeats every 400 years; an earlier cycle keeps the day after its last one within it.
        int shift = LocalDate.Max(from, to).Year == LocalDate.MaxIsoValue.Year ? -400 : 0;
        (LocalDate start, LocalDate end) = (from.PlusYears(shift).PlusDays(1), to.PlusYears(shift).PlusDays(1));
        int months = (12 * (end.Year - start.Year)) + end.Month - start.Month;
        LocalDate reached = start.PlusMonths(months);
        return (months + (start <= end ? (reached > end ? -1 : 0) : reached < end ? 1 : 0)) / frequency.Months();
    }
}
