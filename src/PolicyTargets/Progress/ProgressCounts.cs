using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>How many series are in which class: the way in which mid-term assessments are summed up.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ProgressCounts
{
    private readonly Dictionary<NeutralStatus, int> _counts = [];

    /// <summary>Counts results.</summary>
    /// <param name="results">The results; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public ProgressCounts(params IEnumerable<ProgressResult> results)
    {
        foreach (ProgressResult result in Require.NotNull(results))
        {
            _counts[result.NeutralStatus] = this[result.NeutralStatus] + 1;
            Total++;
        }
    }

    /// <summary>Gets how many there are.</summary>
    public int Total { get; }

    /// <summary>Gets how many are met or on track.</summary>
    public int MeetingOrBetter => this[NeutralStatus.Met] + this[NeutralStatus.OnTrack];

    /// <summary>Gets how many are assessed and neither met nor on track: to be accelerated, insufficient, stagnant or away.</summary>
    public int Behind => Total - MeetingOrBetter - this[NeutralStatus.NotAssessable];

    /// <summary>Gets the share of those that are met or on track among all, those that cannot be assessed included; from 0 to 1, null where there are none at all.</summary>
    public double? Share => Total == 0 ? null : (double)MeetingOrBetter / Total;

    /// <summary>Gets how many are in a class.</summary>
    /// <param name="status">The class.</param>
    public int this[NeutralStatus status] => _counts.GetValueOrDefault(status);

    /// <summary>The counts.</summary>
    /// <returns><c>16 of 20 met or on track</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{MeetingOrBetter} of {Total} met or on track");
}
