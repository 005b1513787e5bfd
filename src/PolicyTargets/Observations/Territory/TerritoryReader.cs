using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>Reads what is known of the parts of a territory for one period on one day.</summary>
internal sealed record TerritoryReader(ObservationSet Observations, TerritoryRule Rule, ReportingPeriod Period, LocalDate AsOf, string? Scope, RoundingPolicy Rounding, Tolerance? Tolerance)
{
    /// <summary>A part with the readings that the rule needs, or why one of them is missing.</summary>
    internal TerritoryPart Part(SubjectId subject, LocalizedText name, decimal least = 1, decimal most = 1)
    {
        if (Rule.Obstacle is { } obstacle)
        {
            return new(subject, name, least, most, [], [obstacle], false);
        }

        ReadingResult[] results = [.. Rule.Series.Select(series => Read(subject, series.Code))];
        if (results.All(result => result.Usable is not null))
        {
            return Known(subject, name, least, most, [.. results.Select(result => result.Usable!)]);
        }

        // A ratio that is published alone is known, but cannot be added to others.
        bool isAlone = Rule.Aggregation == Aggregation.Ratio && Whole(subject).Reading is not null;
        UndeterminedReason[] reasons = isAlone ? [UndeterminedReason.PartsUnknown] : [.. results.Where(result => result.Usable is null).Select(result => result.Obstacle).Distinct().Order()];
        return new(subject, name, least, most, [], reasons, false);
    }

    /// <summary>A part that is the whole territory, with the indicator's own value.</summary>
    internal TerritoryPart Same(SubjectId subject, LocalizedText name) =>
        Whole(subject) is var result && result.Usable is { } reading ? Known(subject, name, 1, 1, [reading]) : new(subject, name, 1, 1, [], [result.Obstacle], false);

    /// <summary>What is known of the indicator itself.</summary>
    internal ReadingResult Whole(SubjectId subject) => Read(subject, Rule.Indicator.Code);

    private ReadingResult Read(SubjectId subject, IndicatorCode indicator) => Observations.Read(MeasurandOf(subject, indicator), AsOf, Rounding, Tolerance);

    private Measurand MeasurandOf(SubjectId subject, IndicatorCode indicator) => new(subject, indicator, Measure.Level, Period, Scope);

    private TerritoryPart Known(SubjectId subject, LocalizedText name, decimal least, decimal most, Reading[] readings) =>
        new(subject, name, least, most, readings, [], readings.Any(reading => IsCensored(reading, subject)));

    /// <summary>Whether a reading is a range although printed numbers are taken as they stand.</summary>
    private bool IsCensored(Reading reading, SubjectId subject) =>
        reading.Range.Point is null
        && (Rounding == RoundingPolicy.Exact || Observations.Read(MeasurandOf(subject, reading.Measurand.Indicator), AsOf, RoundingPolicy.Exact, Tolerance).Reading?.Range.Point is null);
}
