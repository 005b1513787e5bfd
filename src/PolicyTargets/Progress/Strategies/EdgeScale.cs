namespace PolicyTargets.Progress;

/// <summary>What happens to the edges of a method for one question: some are replaced, and near a natural limit they are lowered.</summary>
/// <param name="Factor">By what edges are multiplied; 1 for not at all.</param>
/// <param name="Thresholds">Edges that replace those of a name, before they are multiplied; null for none. An edge named <c>-high</c> is minus the size of <c>high</c>.</param>
/// <param name="Divisor">By what a value that is scored is divided; null for <paramref name="Factor"/>.</param>
/// <threadsafety>Immutable as far as its dictionary is; safe to share.</threadsafety>
public readonly record struct EdgeScale(double Factor, IReadOnlyDictionary<string, double>? Thresholds = null, double? Divisor = null)
{
    /// <summary>Gets the edges as they are.</summary>
    public static EdgeScale None => new(1);

    /// <summary>The factor, and the names of what is replaced.</summary>
    /// <returns><c>× 0.2 (high)</c>.</returns>
    public override string ToString() => $"× {Factor.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}{(Thresholds is { Count: > 0 } own ? $" ({string.Join(", ", own.Keys.Order(StringComparer.Ordinal))})" : "")}";

    /// <summary>Gets by what a value that is scored is divided.</summary>
    internal double ScoreDivisor => Divisor ?? Factor;

    /// <summary>An edge as it counts.</summary>
    /// <param name="edge">The method's own edge.</param>
    /// <param name="name">Its name; null for none.</param>
    /// <param name="isFixed">Whether it is not multiplied.</param>
    /// <returns>The edge replaced and multiplied.</returns>
    internal double Apply(double edge, string? name, bool isFixed = false)
    {
        double own = Replaced(name) ?? edge;
        return Factor == 1 || isFixed || double.IsInfinity(own) ? own : own * Factor;
    }

    private double? Replaced(string? name) =>
        Thresholds is null || name is null ? null
        : Thresholds.TryGetValue(name, out double other) ? other
        : name[0] == '-' && Thresholds.TryGetValue(name[1..], out double size) ? -Math.Abs(size)
        : null;
}
