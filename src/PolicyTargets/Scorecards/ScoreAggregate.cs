using PolicyTargets.Internal;

namespace PolicyTargets.Scorecards;

/// <summary>What several scores give together, and how many of them there were.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ScoreAggregate
{
    /// <summary>Gets the score, unrounded, or why there is none.</summary>
    public required Scored Score { get; init; }

    /// <summary>Gets how many members there are.</summary>
    public required int Expected { get; init; }

    /// <summary>Gets how many of them have a score.</summary>
    public required int Used { get; init; }

    /// <summary>Gets the places of the members without a score, from 0 on; empty where all have one.</summary>
    public IReadOnlyList<int> Dropped { get; init => field = ValueList<int>.Of(value); } = ValueList<int>.Empty;

    /// <summary>Score and coverage.</summary>
    /// <returns><c>62.5 (2 of 3)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Score} ({Used} of {Expected})");
}
