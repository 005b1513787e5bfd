using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>How a method treats one kind of target: what is measured, in which bands, with which score, and what a met target gets.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProgressRule
{
    /// <summary>Gets what is measured.</summary>
    public required ProgressMeasure Measure { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the bands of the measure; null where the method gives a number alone.</summary>
    public ProgressBands? Bands { get; init; }

    /// <summary>Gets the bands of the measure where the target is met; null for <see cref="Bands"/>.</summary>
    public ProgressBands? BandsWhenMet { get; init; }

    /// <summary>Gets the score of the measure; null where the method has none.</summary>
    public ProgressScore? Score { get; init; }

    /// <summary>Gets the label of a target that is met, whatever the measure says; null where a met target is measured like any other. Its edge is not looked at.</summary>
    public ProgressBand? WhenMet { get; init; }

    /// <summary>Gets the score of a target that is met; null where it is scored like any other.</summary>
    public double? ScoreWhenMet { get; init; }

    /// <summary>Gets the value of a target that is met; null where it is measured like any other.</summary>
    public double? ValueWhenMet { get; init; }

    /// <summary>Gets how much of a series there must be for its target to count as met: 0 for the current value alone, 1 for a base point too, 2 for a current point after the base.</summary>
    /// <value>0 unless stated.</value>
    public int PointsToMeet { get; init; }

    /// <summary>Gets how near the current value must be to a target that is the natural limit to count as met.</summary>
    /// <value>0 unless stated: it must be there.</value>
    public double MetNearLimit { get; init; }

    /// <summary>Gets whether a series without target counts as met where its current value is its natural limit.</summary>
    public bool IsMetAtLimit { get; init; }

    /// <summary>Gets how edges are lowered near a natural limit; null for not at all.</summary>
    public LimitScaling? Scaling { get; init; }

    /// <summary>The measure and the bands.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Bands is null ? Measure.Name : $"{Measure.Name}: {Bands}";
}
