using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The observations of one series, by what they are about.</summary>
internal sealed class Series
{
    private readonly Dictionary<ReadingKey, List<Vintage>> _vintages = [];
    private readonly List<(Measure Measure, ReportingPeriod Period)> _entries = [];

    internal Series(Indicator indicator, IEnumerable<Observation> observations)
    {
        foreach (Observation observation in observations)
        {
            (Measure measure, ReportingPeriod period) = (ReadingKey.Canonical(indicator, observation.Measurand.Measure, observation.Measurand.Period), observation.Measurand.Period);
            var key = ReadingKey.Of(indicator, measure, period);
            if (!_vintages.TryGetValue(key, out List<Vintage>? vintages))
            {
                _vintages.Add(key, vintages = []);
                _entries.Add((measure, period));
            }

            vintages.Add(new Vintage(observation, PublicationOf(observation, indicator)));
        }
    }

    /// <summary>Gets each measure and period that something was published about, once.</summary>
    internal IReadOnlyList<(Measure Measure, ReportingPeriod Period)> Entries => _entries;

    internal static LocalDate PublicationOf(Observation observation, Indicator indicator) =>
        observation.PublishedOn
        ?? (observation.Measurand.Period.End is not { } end ? LocalDate.MinIsoValue
            : indicator.PublicationLag is { } lag ? After(end, lag) : end);

    /// <summary>The last day of the calendar where the lag would lead beyond it.</summary>
    private static LocalDate After(LocalDate end, Period lag) => end.Year > LocalDate.MaxIsoValue.Year - 500 ? LocalDate.MaxIsoValue : end + lag;

    internal IEnumerable<Vintage> Find(ReadingKey key, LocalDate asOf) =>
        _vintages.TryGetValue(key, out List<Vintage>? vintages) ? vintages.Where(vintage => vintage.PublishedOn <= asOf) : [];
}
