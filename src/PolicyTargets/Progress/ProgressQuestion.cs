using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>What a <see cref="ProgressMethod"/> is asked: a series, the way it should go, and what is known of target and base.</summary>
/// <remarks>What a method does not look at is ignored by it; what it needs and does not get is a reason in its result.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ProgressQuestion
{
    /// <summary>Gets the values.</summary>
    public required ProgressSeries Series { get; init => field = Require.NotNull(value); }

    /// <summary>Gets which way the series is wanted to go. There is no default.</summary>
    public required ProgressDirection Direction { get; init; }

    /// <summary>Gets the value to be reached, in the unit of the series; null where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no finite number.</exception>
    public double? Target { get; init => field = Finite(value); }

    /// <summary>Gets the year by which the target is to be reached; null for the method's own, which is 2030 for those of the 2030 Agenda.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets the year that progress is counted from; null for the method's own rule. What is taken where the year has no value is the method's.</summary>
    public int? BaseYear { get; init; }

    /// <summary>Gets the last year that is looked at, included; null for the last one of the series.</summary>
    public int? AsOf { get; init; }

    /// <summary>Gets the natural limit that the series cannot pass, such as 100 %, in the unit of the series; null for none. Most methods do not look at it, and none where there is a target.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no finite number.</exception>
    public double? Limit { get; init => field = Finite(value); }

    /// <summary>Gets the kind of target; null: a target by a year where <see cref="Target"/> is given, else a direction alone.</summary>
    public ProgressTargetKind? Kind { get; init; }

    /// <summary>Gets the value that is wanted from both sides, for <see cref="ProgressDirection.Toward"/>; null otherwise, or for <see cref="Target"/> without a band, by differences.</summary>
    public TowardValue? Toward { get; init; }

    /// <summary>Gets edges of bands that replace those of the method, by their names (<c>high</c>, <c>med</c>, <c>low</c>), as shares: 0.95 for 95 %. Null for none; names that the method does not know are
    /// ignored.</summary>
    public IReadOnlyDictionary<string, double>? Thresholds { get; init => field = value is null ? null : ValueMap<string, double>.Of(value); }

    /// <summary>Gets the standard deviation among the peers in the reference year, in the unit of the series, for methods that measure by it; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no finite number.</exception>
    public double? PeerDeviation { get; init => field = Finite(value); }

    /// <summary>The series and the target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Direction} {(Target is { } target ? $"to {target.ToString(System.Globalization.CultureInfo.InvariantCulture)} by {TargetYear?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} " : "")}({Series})");

    private static double? Finite(double? value) =>
        value is null || double.IsFinite(value.Value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is to be a finite number.");
}
