namespace PolicyTargets.Progress;

/// <summary>What a measure looks at: the series as prepared, base and current point, target and direction.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct ProgressAnchors
{
    /// <summary>Gets the series, prepared and cut.</summary>
    public required ProgressSeries Series { get; init; }

    /// <summary>Gets the point that progress is counted from, as substituted.</summary>
    public required ProgressPoint Base { get; init; }

    /// <summary>Gets the point that is assessed.</summary>
    public required ProgressPoint Current { get; init; }

    /// <summary>Gets 1 where the series is wanted to rise, -1 where it is wanted to fall, as distances from a wanted value are.</summary>
    public required int Sign { get; init; }

    /// <summary>Gets the target, as substituted; null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets the year of the target: that asked for, else the method's own; null where neither names one.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets the natural limit; null for none.</summary>
    public double? Limit { get; init; }

    /// <summary>Gets the standard deviation among the peers; null where it is not known.</summary>
    public double? PeerDeviation { get; init; }

    /// <summary>Gets whether the current value is the target or beyond it, in the wanted direction. False where there is no target.</summary>
    public bool IsMet => Target is { } target && (Sign > 0 ? Current.Value >= target : Current.Value <= target);

    /// <summary>Base, current and target.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Base} → {Current}{(Target is { } target ? FormattableString.Invariant($", {target} by {TargetYear}") : "")}");
}
