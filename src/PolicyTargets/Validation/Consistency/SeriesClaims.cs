namespace PolicyTargets.Validation;

/// <summary>All claims about one series: of one subject, indicator and scope.</summary>
internal sealed class SeriesClaims(SeriesKey key, Indicator indicator)
{
    private Dictionary<ReadingKey, List<StatedClaim>>? _observedByKey;
    private Dictionary<ReadingKey, StatedClaim?>? _latestByKey;

    internal SeriesKey Key => key;

    internal Indicator Indicator => indicator;

    internal List<StatedClaim> Observations { get; } = [];

    internal List<StatedClaim> Targets { get; } = [];

    internal List<StatedClaim> Parameters { get; } = [];

    internal IEnumerable<StatedClaim> All => Observations.Concat(Targets).Concat(Parameters);

    /// <summary>What was published of one measure and time, in the order of publication.</summary>
    internal Dictionary<ReadingKey, List<StatedClaim>> ObservedByKey => _observedByKey ??= Group();

    /// <summary>The published value of a measure and time that counts in the end: the last exact one published.</summary>
    internal StatedClaim? Find(Measure measure, ReportingPeriod period) =>
        LatestByKey.GetValueOrDefault(ReadingKey.Of(indicator, ReadingKey.Canonical(indicator, measure, period), period));

    /// <summary>What counts in the end of each measure and time; null where nothing exact was published.</summary>
    internal Dictionary<ReadingKey, StatedClaim?> LatestByKey => _latestByKey ??= ObservedByKey.ToDictionary(item => item.Key, item => Latest(item.Value));

    /// <summary>The last exact value published; among those of one day the narrowest. What restates another one is left out.</summary>
    internal static StatedClaim? Latest(IEnumerable<StatedClaim> published)
    {
        StatedClaim? latest = null;
        foreach (StatedClaim claim in published)
        {
            bool isOwn = claim.Root == claim.Id;
            if (claim.Range is { } range && isOwn && (latest?.Range is not { } known || claim.Since > latest.Since || (known != range && known.Contains(range))))
            {
                latest = claim;
            }
        }

        return latest;
    }

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
            group.Sort((a, b) => a.Since != b.Since ? a.Since.CompareTo(b.Since) : string.CompareOrdinal(a.Id, b.Id));
        }

        return groups;
    }
}
