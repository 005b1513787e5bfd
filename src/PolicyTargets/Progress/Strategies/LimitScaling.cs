namespace PolicyTargets.Progress;

/// <summary>Lowers the edges of a method for a series whose base is near a natural limit, such as 100 %: the nearer, the lower.</summary>
/// <remarks><c>C = 1</c> where the base is twice the limit or more; else <c>C = 1 - x^a</c>, where x is base / limit up to the limit and (2 limit - base) / limit above it, all in absolute values. Source:
/// Statistics Canada, Methodology of the progress measure (CIF, state of 2026-08); open-sdg/sdg-build sdg/ProgressMeasure.py at 139fede.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record LimitScaling
{
    /// <summary>Creates a scaling.</summary>
    /// <param name="exponent">The exponent a; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/> is not positive.</exception>
    public LimitScaling(double exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exponent);
        Exponent = exponent;
    }

    /// <summary>Gets the exponent.</summary>
    public double Exponent { get; }

    /// <summary>Gets another rule for the base whose factor counts too where it picks another point; null for none. A quirk of one program.</summary>
    public Anchoring? AlsoBy { get; init; }

    /// <summary>The factor for the edges.</summary>
    /// <param name="baseValue">The base; its sign does not count.</param>
    /// <param name="limit">The limit, in the same unit; its sign does not count.</param>
    /// <returns>From 0, at the limit, to 1; 1 for a limit of 0.</returns>
    public double Factor(double baseValue, double limit)
    {
        (double from, double end) = (Math.Abs(baseValue), Math.Abs(limit));
        return from >= 2 * end ? 1 : 1 - Math.Pow((from <= end ? from : (2 * end) - from) / end, Exponent);
    }

    /// <summary>The exponent.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"limit scaling with exponent {Exponent}");
}
