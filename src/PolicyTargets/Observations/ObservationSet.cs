using System.Collections;
using System.Runtime.InteropServices;
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
    private readonly Dictionary<SeriesKey, int> _numbers = [];
    private readonly Observation[] _bySeries;
    private readonly int[] _starts;
    private readonly Series?[] _series;

    /// <summary>Creates a set.</summary>
    /// <param name="indicators">The indicators that the observations are about.</param>
    /// <param name="observations">The observations, in any order; may be empty.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two observations have one id, or one names an indicator that is not in <paramref name="indicators"/>.</exception>
    public ObservationSet(IndicatorCatalogue indicators, params IEnumerable<Observation> observations)
    {
        Indicators = Require.NotNull(indicators);
        _observations = new(observations, observation => observation.Id, "observation");
        (_bySeries, _starts, Observation? stranger) = GroupBySeries();
        if (stranger is not null)
        {
            throw new ArgumentException($"Observation {stranger.Id} is about '{stranger.Measurand.Indicator}', which is not among the indicators.", nameof(observations));
        }

        _series = new Series?[_numbers.Count];
    }

    /// <summary>Gets the indicators that the observations are about.</summary>
    public IndicatorCatalogue Indicators { get; }

    /// <summary>Gets the declared breaks of series; may be empty.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; private init; } = ValueList<SeriesBreak>.Empty;

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
    public ObservationSet With(params IEnumerable<Observation> observations) =>
        new(Indicators, _observations.Concat(Require.NotNull(observations))) { Breaks = Breaks };

    /// <summary>This set with breaks declared beside those that it has.</summary>
    /// <param name="breaks">The breaks, in any order.</param>
    /// <returns>A set with both; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breaks"/> is null.</exception>
    public ObservationSet WithBreaks(params IEnumerable<SeriesBreak> breaks) =>
        new(Indicators, _observations) { Breaks = ValueList<SeriesBreak>.Of(Breaks.Concat(Require.NotNull(breaks)).Distinct().OrderBy(item => item.On).ThenBy(item => item.Kind)) };

    /// <summary>What was published by the end of a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A set of those observations.</returns>
    public ObservationSet AsOf(LocalDate date) => new(Indicators, _observations.Where(observation => PublicationOf(observation) <= date)) { Breaks = Breaks };

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
    public override string ToString() => FormattableString.Invariant($"{Count} observations of {_numbers.Count} series");

    /// <summary>A series, indexed when it is first asked for; null when nothing is known of it.</summary>
    internal Series? FindSeries(in SeriesKey key) =>
        !_numbers.TryGetValue(key, out int number) ? null
        : _series[number] ??= new Series(Indicators.Get(key.Indicator), _bySeries.AsSpan(_starts[number].._starts[number + 1]));

    /// <summary>The observations series by series, and where each series starts: a counting sort, so that a million observations cost little until they are asked for.</summary>
    private (Observation[] BySeries, int[] Starts, Observation? Stranger) GroupBySeries()
    {
        ReadOnlySpan<Observation> all = _observations.Items;
        int[] seriesOf = new int[all.Length];
        var sizes = new List<int>();
        Observation? stranger = null;
        for (int i = 0; i < all.Length; i++)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, SeriesKey.Of(all[i].Measurand), out bool isKnown);
            if (!isKnown)
            {
                number = sizes.Count;
                sizes.Add(0);
                stranger ??= Indicators.Find(all[i].Measurand.Indicator) is null ? all[i] : null;
            }

            seriesOf[i] = number;
            sizes[number]++;
        }

        int[] starts = new int[sizes.Count + 1];
        for (int number = 0; number < sizes.Count; number++)
        {
            starts[number + 1] = starts[number] + sizes[number];
        }

        return (Sorted(all, seriesOf, starts), starts, stranger);
    }

    private static Observation[] Sorted(ReadOnlySpan<Observation> all, int[] seriesOf, int[] starts)
    {
        var sorted = new Observation[all.Length];
        int[] next = [.. starts];
        for (int i = 0; i < all.Length; i++)
        {
            sorted[next[seriesOf[i]]++] = all[i];
        }

        return sorted;
    }
}
