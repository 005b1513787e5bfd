using NodaTime;

namespace PolicyTargets;

/// <summary>The periods for which something may be known of an indicator, whoever's it is.</summary>
internal static class EvidencePeriods
{
    /// <summary>The periods with a last day, earliest end first; of those that mean one moment the first.</summary>
    internal static IReadOnlyList<ReportingPeriod> Of(ObservationSet observations, Indicator indicator, LocalDate asOf, string? scope)
    {
        HashSet<IndicatorCode> codes = [indicator.Code, .. ComponentsOf(indicator)];
        IEnumerable<SubjectId> subjects = observations.Where(observation => codes.Contains(observation.Measurand.Indicator)).Select(observation => observation.Measurand.Subject).Distinct();
        return
        [
            .. subjects
                .SelectMany(subject => new Resolver(observations, new Measurand(subject, indicator.Code, Measure.Level, ReportingPeriod.Unstated, scope), asOf, RoundingPolicy.Exact, null).Moments)
                .Where(period => period.End is not null)
                .Order()
                .DistinctBy(period => ReadingKey.Of(indicator, Measure.Level, period))
                .OrderBy(period => period.End),
        ];
    }

    private static IEnumerable<IndicatorCode> ComponentsOf(Indicator indicator) => indicator.Composition switch
    {
        QuotientComposition quotient => [quotient.Numerator, quotient.Denominator],
        SumComposition sum => sum.Components.Select(component => component.Indicator),
        _ => [],
    };
}
