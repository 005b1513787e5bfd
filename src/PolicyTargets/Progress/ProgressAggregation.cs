using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>How a method puts the scores of several series together: their mean, in bands of its own.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProgressAggregation
{
    /// <summary>Gets the bands of the mean score.</summary>
    public required ProgressBands Bands { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the label where all members that have a score meet their targets; null where that makes no difference. Its edge is not looked at.</summary>
    public ProgressBand? WhenAllMet { get; init; }

    /// <summary>Gets whether a series that is the only one keeps its own label, whatever its score says.</summary>
    public bool KeepsSingle { get; init; }

    /// <summary>Gets the label where no member has a score, or too few have; null for none.</summary>
    public string? NotAvailable { get; init; }

    /// <summary>Gets the least share of members that must have a score, from 0 to 1.</summary>
    /// <value>0 unless stated: one is enough.</value>
    public double LeastCoverage { get; init; }

    /// <summary>Puts results together.</summary>
    /// <param name="results">The results of the series; those without score are left out, and said to be.</param>
    /// <returns>Mean, label and coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public ProgressAggregate Of(params IEnumerable<ProgressResult> results) => Keep([.. Require.NotNull(results)]);

    /// <summary>Puts groups together, each of which counts once however many series it has.</summary>
    /// <param name="groups">What the groups give by themselves.</param>
    /// <returns>Mean, label and coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="groups"/> is null.</exception>
    public ProgressAggregate OfGroups(params IEnumerable<ProgressAggregate> groups) => Join([.. Require.NotNull(groups).Select(group => (group.Score, group.IsMet))]);

    /// <summary>The bands.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"mean: {Bands}";

    private ProgressAggregate Keep(ProgressResult[] results)
    {
        ProgressAggregate joint = Join([.. results.Select(result => (result.Score, result.IsMet))]);
        return KeepsSingle && results is [var only] ? joint with { Status = only.Status, NeutralStatus = only.NeutralStatus } : joint;
    }

    private ProgressAggregate Join((double? Score, bool IsMet)[] members)
    {
        (double sum, int used, bool isMet) = (0, 0, true);
        List<int> dropped = [];
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Score is { } score)
            {
                (sum, used, isMet) = (sum + score, used + 1, isMet && members[i].IsMet);
            }
            else
            {
                dropped.Add(i);
            }
        }

        double? mean = used > 0 && (double)used / members.Length >= LeastCoverage ? sum / used : null;
        isMet = isMet && mean is not null;
        ProgressBand? band = mean is not { } value ? null : isMet && WhenAllMet is { } met ? met : Bands.Of(value);
        return new()
        {
            Score = mean,
            Status = band?.Status ?? NotAvailable,
            NeutralStatus = band?.Neutral ?? NeutralStatus.NotAssessable,
            IsMet = isMet,
            Expected = members.Length,
            Used = used,
            Dropped = dropped,
        };
    }
}
