using NodaTime;

namespace PolicyTargets;

/// <summary>Which readings of a series are about the same thing: one measure with its base spelled out, and the days of its period (only the last one for stocks and stages).</summary>
internal readonly record struct ReadingKey
{
    private ReadingKey(Measure measure, LocalDate? start, LocalDate? end) => (Measure, Start, End) = (measure, start, end);

    private Measure Measure { get; }

    private LocalDate? Start { get; }

    private LocalDate? End { get; }

    /// <summary>The plain form of a measure: the sum of a flow over a year or less is its level of that period, an average over one of its own periods what it averages, average growth over one
    /// year the growth.</summary>
    internal static Measure Canonical(Indicator indicator, Measure measure, ReportingPeriod period)
    {
        bool isSpan = period.Kind is PeriodKind.Years or PeriodKind.OpenEnded or PeriodKind.Unstated;
        return measure switch
        {
            SumMeasure when indicator.Nature == Nature.Flow && !isSpan => Measure.Level,
            AverageGrowthMeasure average when average.Years(period) is 1 => new GrowthMeasure(average.ComparedWith),
            AverageMeasure average when !isSpan && period.SubPeriods(average.Per) is [var only] && only == period => average.Of,
            _ => measure,
        };
    }

    internal static ReadingKey Of(Indicator indicator, Measure measure, ReportingPeriod period)
    {
        if (measure is LevelMeasure)
        {
            return new(measure, indicator.IsKeyedByEnd && period.End is not null ? null : period.Start, period.End);
        }

        measure = Canonical(indicator, measure, period);
        bool byEnd = indicator.IsKeyedByEnd && period.End is not null && measure is not (SumMeasure or AverageMeasure or AdditionsMeasure or AverageGrowthMeasure);
        ReportingPeriod? basePeriod = measure.BaseFor(period);
        Measure spelled = measure.Spelled(byEnd && basePeriod?.End is { } baseEnd ? ReportingPeriod.Date(baseEnd) : basePeriod);

        // Over a span they compare its last year with the year before it: the growth of 2023/2027 is that of 2027 over 2022.
        ReportingPeriod at = measure is ChangeMeasure or GrowthMeasure or MultipleMeasure or AverageGrowthMeasure ? period.FinalYear() : period;
        return new(spelled, byEnd ? null : at.Start, period.End);
    }
}
