using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The choices that an assessment needs and that no law makes.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AssessmentPolicy
{
    /// <summary>Gets the default policy: printed numbers taken as they stand, no tolerance, a linear path, a band of 5 points.</summary>
    public static AssessmentPolicy Default { get; } = new();

    /// <summary>Gets how far printed numbers are trusted.</summary>
    /// <value>Exact unless stated.</value>
    public RoundingPolicy Rounding { get; init; }

    /// <summary>Gets how far "around" (左右) reaches; null while nobody has said.</summary>
    public Tolerance? Tolerance { get; init; }

    /// <summary>Gets the planned path of targets that state none of their own.</summary>
    /// <value>Linear unless stated.</value>
    public Trajectory Trajectory { get; init => field = Require.NotNull(value); } = Trajectory.Linear;

    /// <summary>Gets half the width of the band around planned progress within which a target is on schedule, as a share of the whole way; the edges belong to the band.</summary>
    /// <value>0.05 unless stated: 5 points of planned progress, this library's own choice.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Band
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 0.05m;

    /// <summary>The choices: <c>Exact, no tolerance, linear, band ±0.05</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Rounding}, {(Tolerance is null ? "no tolerance" : $"tolerance {Tolerance}")}, {Trajectory}, band ±{Texts.Plain(Band)}";
}
