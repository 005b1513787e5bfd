namespace PolicyTargets.Progress;

/// <summary>One straight piece of a score: slope × value + intercept, from an edge up.</summary>
/// <param name="From">The lower edge, included; minus infinity for the lowest piece.</param>
/// <param name="Slope">The slope.</param>
/// <param name="Intercept">The score at 0.</param>
/// <param name="Name">The name under which a question may replace the edge; null for none.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct ScorePiece(double From, double Slope, double Intercept, string? Name = null)
{
    /// <summary>Gets whether the piece goes on below the lower end of the scale, where thresholds of one's own carry it there.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>Gets whether the piece goes on above the upper end of the scale, where thresholds of one's own carry it there.</summary>
    public bool IsOpenAbove { get; init; }

    /// <summary>The piece as a formula.</summary>
    /// <returns><c>from 0.6: 7.1429 x - 4.2857</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"from {From}: {Slope} x {(Intercept < 0 ? "-" : "+")} {Math.Abs(Intercept)}");
}
