using NodaTime;

namespace PolicyTargets.Validation;

/// <summary>Which periods of a series compare with each other.</summary>
internal static class Windows
{
    /// <summary>The same for periods that compare: all of them for what stands at its end, else those of as many months, and within the year of the same months; null for what compares with nothing.</summary>
    internal static (int Months, int From)? Of(Indicator indicator, ReportingPeriod period) =>
        indicator.IsKeyedByEnd ? (0, 0) : period.WholeMonths() is not { } months ? null : (months, months >= 12 ? 0 : period.Start!.Value.Month);

    /// <summary>Whether a declared break lies between two days, bridged or not: what compares across it, nobody says here.</summary>
    internal static bool AreBroken(Measurand measurand, LocalDate? from, LocalDate? to, Setting setting) =>
        setting.BreaksOf(measurand).Any(item => from < item.On && to >= item.On);
}
