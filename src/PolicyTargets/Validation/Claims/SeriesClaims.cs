using NodaTime;

namespace PolicyTargets.Validation;

/// <summary>All claims about one series: of one subject, indicator and scope.</summary>
internal sealed class SeriesClaims(SeriesKey key, Indicator indicator)
{
    private Dictionary<ReadingKey, List<StatedClaim>>? _observedByKey;
    private Dictionary<ReadingKey, Vintages>? _vintages;
    private Vintages[]? _levels;
    private ILookup<ReadingKey, StatedClaim>? _targetsByKey;

    internal SeriesKey Key => key;

    internal Indicator Indicator => indicator;

    internal List<StatedClaim> Observations { get; } = [];

    internal List<StatedClaim> Targets { get; } = [];

    internal List<StatedClaim> Parameters { get; } = [];

    internal IEnumerable<StatedClaim> All => Observations.Concat(Targets).Concat(Parameters);

    /// <summary>What was published of one measure and time, in the order of publication.</summary>
    internal Dictionary<ReadingKey, List<StatedClaim>> ObservedByKey => _observedByKey ??= Group();

    /// <summary>The published levels in the order of their time, each with its publications.</summary>
    internal Vintages[] Levels => _levels ??= [.. ByKey.Values.Where(level => level.First.Measure is LevelMeasure && level.End is not null).OrderBy(level => level.End)];

    /// <summary>The promises that stand, by measure and time.</summary>
    internal ILookup<ReadingKey, StatedClaim> TargetsByKey => _targetsByKey ??= Targets.Where(claim => claim.IsStanding && claim.Recurrence is OnceRecurrence).ToLookup(claim => claim.Key);

    private Dictionary<ReadingKey, Vintages> ByKey => _vintages ??= ObservedByKey.ToDictionary(item => item.Key, item => new Vintages(item.Value));

    /// <summary>The published value of a measure and time that counts: in the end, or as it was known on a day.</summary>
    internal StatedClaim? Find(Measure measure, ReportingPeriod period, LocalDate? asOf = null) => Published(measure, period)?.AsOf(asOf);

    internal Vintages? Published(Measure measure, ReportingPeriod period) => ByKey.GetValueOrDefault(KeyOf(measure, period));

    internal ReadingKey KeyOf(Measure measure, ReportingPeriod period) => ReadingKey.Of(indicator, ReadingKey.Canonical(indicator, measure, period), period);

    private Dictionary<ReadingKey, List<StatedClaim>> Group()
    {
        var groups = new Dictionary<ReadingKey, List<StatedClaim>>();
        foreach (StatedClaim claim in Observations)
        {
            if (!groups.TryGetValue(claim.Key, out List<StatedClaim>? group))
            {
                groups.Add(claim.Key, group = []);
            }

            group.Add(claim);
        }

        foreach (List<StatedClaim> group in groups.Values.Where(group => group.Count > 1))
        {
            group.Sort((a, b) => a.Since != b.Since ? a.Since.CompareTo(b.Since) : a.Observation!.IsRevision != b.Observation!.IsRevision ? a.Observation.IsRevision.CompareTo(b.Observation.IsRevision) : string.CompareOrdinal(a.Id, b.Id));
        }

        return groups;
    }
}
