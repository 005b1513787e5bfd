using PolicyTargets.Internal;

namespace PolicyTargets.Scorecards;

/// <summary>The colour of a goal, and what it rests on.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record DashboardCell
{
    /// <summary>Gets the colour.</summary>
    public required DashboardColour Colour { get; init; }

    /// <summary>Gets the mean of the two worst indicators, from 0 to 3, with the coverage of all.</summary>
    public required ScoreAggregate Worst { get; init => field = Require.NotNull(value); }

    /// <summary>Colour, score and coverage.</summary>
    /// <returns><c>Orange 1.2 (5 of 6)</c>.</returns>
    public override string ToString() => $"{Colour} {Worst}";
}
