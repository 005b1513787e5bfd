using NodaTime;

namespace PolicyTargets;

/// <summary>Which readings of a series are about the same thing: one measure with its base spelled out, and the days of its period (only the last one for stocks and stages).</summary>
internal readonly record struct ReadingKey
{
    private ReadingKey(Measure measure, LocalDate? start, LocalDate? end) => (Measure, Start, End) = (measure, start, end);

    private Measure Measure { get; }

    private LocalDate? Start { get; }

    private LocalDate? End { get; }

    /// <summary>The sum of a flow over a year or less is its level of that period.</summary>
    internal static Measure Canonical(Indicator indicator, Measure measure, ReportingPeriod period) =>
        measure is SumMeasure && indicator.Nature == Nature.Flow && period.Kind is not (PeriodKind.Years or PeriodKind.OpenEnded or PeriodKind.Unstated) ? Measure.Level : measure;

    internal static ReadingKey Of(Indicator indicator, Measure measure, ReportingPeriod period)
    {
        measure = Canonical(indicator, measure, period);
        bool byEnd = indicator.IsKeyedByEnd && period.End is not null;
        ReportingPeriod? basePeriod = measure.BaseFor(period);
        Measure spelled = measure.Spelled(byEnd && basePeriod?.End is { } baseEnd ? ReportingPeriod.Date(baseEnd) : basePeriod);
        return new(spelled, byEnd ? null : period.Start, period.End);
    }
}
