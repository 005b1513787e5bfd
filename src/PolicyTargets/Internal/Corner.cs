namespace PolicyTargets.Internal;

/// <summary>One end of an interval as an extended number: finite, −∞ or +∞, reached or only approached.</summary>
/// <param name="Finite">The number; null for an infinity.</param>
/// <param name="Included">Whether the end belongs to its interval.</param>
/// <param name="Infinity">−1, 0 (finite) or 1.</param>
/// <param name="OpensUpward">Whether the interval lies above this end: tells 0⁺ from 0⁻ in a divisor.</param>
/// <param name="IsOverflow">Whether the number is finite but too large for a decimal; <paramref name="Infinity"/> then is its sign.</param>
internal readonly record struct Corner(decimal? Finite, bool Included, int Infinity, bool OpensUpward, bool IsOverflow = false)
{
    private static Corner Zero(bool included) => new(0m, included, 0, true);

    private int Sign => Finite is { } value ? Math.Sign(value) : Infinity;

    private bool IsZero => Finite == 0;

    /// <summary>0 that is reached stays reached whatever the other factor, for an interval is never empty.</summary>
    internal static Corner Multiply(Corner a, Corner b, Rounding rounding)
    {
        if (a.IsZero || b.IsZero)
        {
            return Zero((a.IsZero && a.Included) || (b.IsZero && b.Included));
        }

        if (a.Finite is not { } x || b.Finite is not { } y)
        {
            return Infinite(a.Sign * b.Sign);
        }

        return DirectedDecimal.TryMultiply(x, y, rounding, out decimal product) ? new Corner(product, a.Included && b.Included, 0, true) : Infinite(a.Sign * b.Sign) with { IsOverflow = true };
    }

    internal static Corner Divide(Corner a, Corner b, Rounding rounding)
    {
        if (a.IsZero)
        {
            return Zero(a.Included);
        }

        if (b.Finite is not { } y)
        {
            return Zero(included: false);
        }

        if (y == 0)
        {
            return Infinite(a.Sign * (b.OpensUpward ? 1 : -1));
        }

        if (a.Finite is not { } x)
        {
            return Infinite(a.Sign * b.Sign);
        }

        return DirectedDecimal.TryDivide(x, y, rounding, out decimal quotient) ? new Corner(quotient, a.Included && b.Included, 0, true) : Infinite(a.Sign * b.Sign) with { IsOverflow = true };
    }

    internal static Corner Lower(Corner a, Corner b) => Pick(a, b, Compare(a, b));

    internal static Corner Higher(Corner a, Corner b) => Pick(a, b, Compare(b, a));

    private static Corner Pick(Corner a, Corner b, int order) =>
        order != 0 ? (order < 0 ? a : b) : a.Included || b.IsOverflow ? a : b;

    private static int Compare(Corner a, Corner b) =>
        a.Infinity != 0 || b.Infinity != 0 ? a.Infinity.CompareTo(b.Infinity) : a.Finite!.Value.CompareTo(b.Finite!.Value);

    private static Corner Infinite(int sign) => new(null, false, sign, true);
}
