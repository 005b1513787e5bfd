using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A value planned for the end of a period on the way to a target.</summary>
/// <param name="Period">The period; bounded.</param>
/// <param name="Value">The value planned, in a unit that converts to that of the target's measure.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record TrajectoryPoint(ReportingPeriod Period, Quantity Value)
{
    /// <summary>Gets the period; bounded.</summary>
    /// <exception cref="ArgumentException">The period has no end.</exception>
    public ReportingPeriod Period { get; init => field = Bounded(value); } = Bounded(Period);

    /// <summary>Gets the value planned.</summary>
    public Quantity Value { get; init => field = Require.NotNull(value); } = Require.NotNull(Value);

    /// <summary>Value and period.</summary>
    /// <returns><c>3.2 % (2024)</c>.</returns>
    public override string ToString() => $"{Value} ({Period})";

    private static ReportingPeriod Bounded(ReportingPeriod period) =>
        period.End is not null ? period : throw new ArgumentException("A planned value belongs to a period with an end.", nameof(period));
}
