using NodaTime;

namespace PolicyTargets;

/// <summary>Days beside days.</summary>
internal static class Eve
{
    /// <summary>The day before; the first day of the calendar has none and stands for itself.</summary>
    internal static LocalDate DayBefore(this LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);
}
