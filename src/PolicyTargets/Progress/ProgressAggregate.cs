using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>What the results of several series, or of groups of them, give together.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProgressAggregate
{
    /// <summary>Gets the mean of the scores that there are, unrounded; null where there are too few.</summary>
    public double? Score { get; init; }

    /// <summary>Gets the method's label; null where it gives none.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the label on the common scale; <see cref="NeutralStatus.NotAssessable"/> where there is no mean.</summary>
    public NeutralStatus NeutralStatus { get; init; }

    /// <summary>Gets whether all members that have a score meet their targets; false where there is no mean.</summary>
    public bool IsMet { get; init; }

    /// <summary>Gets how many members there are.</summary>
    public int Expected { get; init; }

    /// <summary>Gets how many of them have a score.</summary>
    public int Used { get; init; }

    /// <summary>Gets the places of the members without a score, from 0 on; empty where all have one.</summary>
    public IReadOnlyList<int> Dropped { get; init => field = ValueList<int>.Of(value); } = ValueList<int>.Empty;

    /// <summary>Score, label and coverage.</summary>
    /// <returns><c>2.58 substantial_progress (2 of 2)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{(Score is { } score ? score.ToString("0.#### ", System.Globalization.CultureInfo.InvariantCulture) : "")}{Status ?? "-"} ({Used} of {Expected})");
}
