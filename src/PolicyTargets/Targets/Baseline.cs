using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The value that a target itself names as its start: a level and its period.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Baseline
{
    /// <summary>Creates a baseline.</summary>
    /// <param name="known">The indicator's level then; may be one-sided (总量超1120 with +120 gives "more than 1000").</param>
    /// <param name="period">Its period.</param>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    public Baseline(Known known, ReportingPeriod period) => (Known, Period) = (Require.NotNull(known), period);

    /// <summary>Gets what is known of the level.</summary>
    public Known Known { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Value and period.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Known} ({Period})";
}
