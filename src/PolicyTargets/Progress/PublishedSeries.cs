using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>A series taken from published observations, a year each, with the years that were left out of it and why.</summary>
/// <remarks>A year counts where its value is published as such and known to be one number. What is only known as a range or around a number, what is in words, what is missing with a status, and what would have to be
/// derived from other measures or periods is left out and never filled in; a year of which nothing is published is simply absent.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class PublishedSeries
{
    private PublishedSeries(ProgressSeries series, Unit unit, Dictionary<int, ReadingResult> leftOut, IEnumerable<SeriesBreak> breaks) =>
        (Series, Unit, LeftOut, Breaks) = (series, unit, leftOut.AsReadOnly(), ValueList<SeriesBreak>.Of(breaks));

    /// <summary>Gets the values, as numbers of <see cref="Unit"/>; may be empty.</summary>
    public ProgressSeries Series { get; }

    /// <summary>Gets the unit of the values: that of the measure. 2.5 % is the number 2.5.</summary>
    public Unit Unit { get; }

    /// <summary>Gets what is known of each year that something is known of and that was left out; empty where none was.</summary>
    public IReadOnlyDictionary<int, ReadingResult> LeftOut { get; }

    /// <summary>Gets the declared breaks that have values of the series on both sides, in the order of time. Progress across them compares what does not compare.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; }

    /// <summary>The series of a measurand, as published by a day.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="measurand">Whose and which value; its period spans the years looked at, first and last included: <c>ReportingPeriod.Years(2015, 2024)</c>.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The values of those years, and what was left out.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The period has no start or no end.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known.</exception>
    public static PublishedSeries Of(ObservationSet observations, Measurand measurand, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(measurand);
        if (measurand.Period is not { Start: { } start, End: { } end })
        {
            throw new ArgumentException($"The years looked at have a first and a last one; '{measurand.Period}' has not.", nameof(measurand));
        }

        Unit unit = measurand.Measure.UnitFor(observations.Indicators.Get(measurand.Indicator));
        List<ProgressPoint> points = [];
        Dictionary<int, ReadingResult> leftOut = [];
        for (int year = start.Year; year <= end.Year; year++)
        {
            ReadingResult result = observations.Read(measurand with { Period = ReportingPeriod.Year(year) }, asOf);
            if (result.Reading is { IsDerived: false, Bridge: null, Around: null, Stated: null, Range.Point: { } point })
            {
                points.Add(new(year, (double)point));
            }
            else if (result.Reading is not null || result.IsPublished || result.Missing is not null)
            {
                leftOut.Add(year, result);
            }
        }

        return new(ProgressSeries.Of(points), unit, leftOut, observations.Breaks.Where(item => Cuts(item, measurand, points)).OrderBy(item => item.On));
    }

    /// <summary>The values, and how many years were left out.</summary>
    /// <returns><c>2015: 10, 2017: 18 家 (1 left out)</c>.</returns>
    public override string ToString() => $"{Series} {Unit}{(LeftOut.Count == 0 ? "" : $" ({Texts.Plain(LeftOut.Count)} left out)")}";

    private static bool Cuts(SeriesBreak item, Measurand measurand, List<ProgressPoint> points) =>
        points.Count > 0 && (item.Subject is null || item.Subject == measurand.Subject) && (item.Indicator is null || item.Indicator == measurand.Indicator)
        && new LocalDate(points[0].Year, 12, 31) < item.On && item.On <= new LocalDate(points[^1].Year, 12, 31);
}
