using System.Collections;
using System.Collections.Frozen;
using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Everything that was published about some indicators, indexed; the evidence that targets are held against.</summary>
/// <remarks>
/// <para>Nothing is overwritten: several publications of one value stand side by side as vintages, and <see cref="AsOf"/> gives what was known on a day. Readings
/// that agree are intersected (231 stays 231 after a vaguer 突破200); a later one replaces earlier ones only where they are disjoint or it is marked as a revision.</para>
/// <para>Observations about a stock or a stage are found by the end of their period: 2027, 2023/2027 and 2027-12-31 are one key.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ObservationSet : IReadOnlyCollection<Observation>
{
    private readonly KeyedList<ObservationId, Observation> _observations;
    private readonly FrozenDictionary<SeriesKey, Series> _series;

    /// <summary>Creates a set.</summary>
    /// <param name="indicators">The indicators that the observations are about.</param>
    /// <param name="observations">The observations, in any order; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two observations have one id, or one names an indicator that is not in <paramref name="indicators"/>.</exception>
    public ObservationSet(IndicatorCatalogue indicators, params IEnumerable<Observation> observations)
    {
        Indicators = Require.NotNull(indicators);
        _observations = new(observations, observation => observation.Id, "observation");
        if (_observations.FirstOrDefault(observation => indicators.Find(observation.Measurand.Indicator) is null) is { } stranger)
        {
            throw new ArgumentException($"Observation {stranger.Id} is about '{stranger.Measurand.Indicator}', which is not among the indicators.", nameof(observations));
        }

        _series = _observations.GroupBy(observation => SeriesKey.Of(observation.Measurand))
            .ToFrozenDictionary(group => group.Key, group => new Series(indicators.Get(group.Key.Indicator), group));
    }

    /// <summary>Gets the indicators that the observations are about.</summary>
    public IndicatorCatalogue Indicators { get; }

    /// <summary>Gets the number of observations.</summary>
    public int Count => _observations.Count;

    /// <summary>The observation with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Observation? Find(ObservationId id) => _observations.Find(Require.NotNull(id));

    /// <summary>This set and more observations.</summary>
    /// <param name="observations">Observations with new ids, about known indicators.</param>
    /// <returns>A set with both; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">An id stands twice, or an indicator is not known.</exception>
    public ObservationSet With(params IEnumerable<Observation> observations) => new(Indicators, _observations.Concat(Require.NotNull(observations)));

    /// <summary>What was published by the end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A set of those observations.</returns>
    public ObservationSet AsOf(LocalDate date) => new(Indicators, _observations.Where(observation => PublicationOf(observation) <= date));

    /// <summary>When an observation was published: its date, else the end of its period plus the indicator's usual lag.</summary>
    /// <param name="observation">An observation about one of the <see cref="Indicators"/>.</param>
    /// <returns>The day; the first day of the calendar for an observation with neither date nor end of period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known.</exception>
    public LocalDate PublicationOf(Observation observation) =>
        Series.PublicationOf(Require.NotNull(observation), Indicators.Get(observation.Measurand.Indicator));

    /// <summary>What is known of a measurand on a day: found as published, else derived from other measures in one step.</summary>
    /// <param name="measurand">The measurand; its indicator is one of the <see cref="Indicators"/>.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rounding">How far printed numbers are trusted.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>A reading or the reasons why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurand"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known.</exception>
    public ReadingResult Read(Measurand measurand, LocalDate asOf, RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) =>
        new Resolver(this, Require.NotNull(measurand), asOf, rounding, tolerance).Read(measurand.Measure, measurand.Period);

    /// <summary>Every observation, in the order given.</summary>
    /// <returns>The observations.</returns>
    public IEnumerator<Observation> GetEnumerator() => _observations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The size, for debuggers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} observations of {_series.Count} series");

    internal Series? FindSeries(SeriesKey key) => _series.GetValueOrDefault(key);
}
