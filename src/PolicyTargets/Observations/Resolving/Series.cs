using NodaTime;

namespace PolicyTargets;

/// <summary>The observations of one series, by what they are about.</summary>
internal sealed class Series
{
    private readonly Dictionary<ReadingKey, Entry> _byKey;

    internal Series(Indicator indicator, ReadOnlySpan<Observation> observations)
    {
        var vintages = new Dictionary<ReadingKey, List<(Measure Measure, ReportingPeriod Period, Vintage Vintage)>>();
        foreach (Observation observation in observations)
        {
            ReportingPeriod period = observation.Measurand.Period;
            Measure measure = ReadingKey.Canonical(indicator, observation.Measurand.Measure, period);
            var key = ReadingKey.Of(indicator, measure, period);
            if (!vintages.TryGetValue(key, out List<(Measure Measure, ReportingPeriod Period, Vintage Vintage)>? known))
            {
                vintages.Add(key, known = []);
            }

            known.Add((measure, period, new Vintage(observation, PublicationOf(observation, indicator))));
        }

        _byKey = vintages.ToDictionary(item => item.Key, item => EntryOf(item.Value));
        Entries = [.. _byKey.Values.OrderBy(entry => entry.Period).ThenBy(entry => entry.Measure.ToString(), StringComparer.Ordinal)];
        LevelDomain = Measure.Level.DomainFor(indicator);
        Steps = [.. Entries.SelectMany(entry => LevelStep.Of(indicator, entry))];
        Levels = [.. Entries.SelectMany(entry => LevelPeriods(indicator, entry)).DistinctBy(period => ReadingKey.Of(indicator, Measure.Level, period)).Order()];
    }

    /// <summary>Gets each measure and period that something was published about, earliest period first.</summary>
    internal Entry[] Entries { get; }

    /// <summary>Gets the periods of all levels that are published or could be derived, earliest first.</summary>
    internal ReportingPeriod[] Levels { get; }

    /// <summary>Gets the values that a level can have.</summary>
    internal QuantityRange LevelDomain { get; }

    /// <summary>Gets what leads from one level to another.</summary>
    internal LevelStep[] Steps { get; }

    /// <summary>
    /// One entry for all wordings of a measure and period, under the wording that was out first, so that no later publication renames an earlier
    /// answer; of those of one day under the plainest, a quarter before the same days as a year to date.
    /// </summary>
    private static Entry EntryOf(List<(Measure Measure, ReportingPeriod Period, Vintage Vintage)> published)
    {
        (Measure measure, ReportingPeriod period, _) = published.Count == 1 ? published[0]
            : published.OrderBy(item => item.Vintage.PublishedOn).ThenBy(item => item.Period.Kind).ThenBy(item => item.Period).ThenBy(item => item.Measure.ToString(), StringComparer.Ordinal).First();
        return new Entry(measure, period, published.Select(item => item.Vintage));
    }

    internal static LocalDate PublicationOf(Observation observation, Indicator indicator) =>
        observation.PublishedOn
        ?? (observation.Measurand.Period.End is not { } end ? LocalDate.MinIsoValue
            : indicator.PublicationLag is { } lag ? After(end, lag) : end);

    /// <summary>What was published about periods that end within another, found by halving: a long series is asked for each of its years.</summary>
    internal ArraySegment<Entry> EndingIn(ReportingPeriod period)
    {
        if (period is not { Start: { } start, End: { } end })
        {
            return ArraySegment<Entry>.Empty;
        }

        int from = CountUntil(start.PlusDays(-1));
        return new ArraySegment<Entry>(Entries, from, CountUntil(end) - from);
    }

    /// <summary>How many entries end by a day; those without a date come first, those without an end last.</summary>
    private int CountUntil(LocalDate day)
    {
        (int low, int high) = (0, Entries.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            bool isUntil = Entries[middle].Period is { Kind: not PeriodKind.OpenEnded } period && !(period.End > day);
            (low, high) = isUntil ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal Entry? Find(in ReadingKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The day by which the value of a period is usually out; the last day of the calendar where the lag would lead beyond it.</summary>
    internal static LocalDate After(LocalDate end, Period lag) => end.Year > LocalDate.MaxIsoValue.Year - 500 ? LocalDate.MaxIsoValue : end + lag;

    /// <summary>The levels that an entry says something about.</summary>
    private static IEnumerable<ReportingPeriod> LevelPeriods(Indicator indicator, Entry entry) => entry.Measure switch
    {
        // The quarters of a flow may add up to its year.
        LevelMeasure when indicator.Nature == Nature.Flow && entry.Period is { Kind: PeriodKind.HalfYear or PeriodKind.Quarter or PeriodKind.Month, Start: { } start } =>
            [entry.Period, ReportingPeriod.Year(start.Year)],
        LevelMeasure or RelativeMeasure { Of: LevelMeasure } or ShareMeasure => [entry.Period],
        ChangeMeasure { Of: LevelMeasure } or GrowthMeasure or MultipleMeasure or AverageGrowthMeasure =>
            entry.Measure.BaseFor(entry.Period) is { } basePeriod ? [entry.Period.FinalYear(), basePeriod] : [entry.Period.FinalYear()],
        _ => [],
    };
}
