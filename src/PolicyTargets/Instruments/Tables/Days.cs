using NodaTime;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Instruments;

/// <summary>Days as whole numbers.</summary>
internal static class Days
{
    private static readonly LocalDate Zero = new(2000, 1, 1);

    internal static decimal Number(LocalDate date) => Period.DaysBetween(Zero, date);

    internal static Interval Of(Validity validity) =>
        Interval.Create(validity.From is { } from && from > LocalDate.MinIsoValue ? Number(from) : null, true, validity.Until is { } until ? Number(until) - 1 : null, true)!.Value;

    /// <param name="days">A closed interval of days, as <see cref="Axis"/> gives them.</param>
    internal static Validity Validity(Interval days) => new(days.Low is { } low ? Date(low) : null, days.High is { } high ? Date(high + 1) : null);

    private static LocalDate Date(decimal number) => Zero.PlusDays((int)number);
}
