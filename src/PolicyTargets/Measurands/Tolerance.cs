using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How far from x "around x" (左右, 约) still reaches. No official figure exists, so there is no default: somebody sets it.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Tolerance
{
    private Tolerance(decimal? share, Quantity? width) => (Share, Width) = (share, width);

    /// <summary>Gets the tolerance as a share of x, in percent; null when it is a fixed width.</summary>
    public decimal? Share { get; }

    /// <summary>Gets the tolerance as a fixed width; null when it is a share.</summary>
    public Quantity? Width { get; }

    /// <summary>A share of the number itself: 5 % of 100 is 5, of −100 too.</summary>
    /// <param name="percent">Not negative.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is negative.</exception>
    public static Tolerance Relative(decimal percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        return new Tolerance(percent, null);
    }

    /// <summary>A fixed width on either side.</summary>
    /// <param name="width">Not negative; in percentage points for percentages. Numbers of another dimension get no tolerance from it.</param>
    /// <returns>The tolerance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="width"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public static Tolerance Absolute(Quantity width)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(Require.NotNull(width).Amount, nameof(width));
        return new Tolerance(null, width);
    }

    /// <summary>The numbers that still are around one.</summary>
    /// <param name="value">x.</param>
    /// <returns><c>[x − τ, x + τ]</c>; null when the tolerance has another dimension or the ends are too large.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public QuantityRange? Around(Quantity value)
    {
        var center = QuantityRange.Exactly(Require.NotNull(value));
        RangeResult width = Width is { } fixedWidth
            ? RangeResult.Of(QuantityRange.Exactly(fixedWidth))
            : QuantityRange.Exactly(new Quantity(Math.Abs(value.Amount), QuantityRange.DifferenceUnit(value.Unit))).Multiply(QuantityRange.Exactly(Quantity.Percent(Share!.Value)));
        RangeResult low = RangeResult.Of(center) - width;
        RangeResult high = RangeResult.Of(center) + width;
        return low.Range is { } from && high.Range is { } to ? QuantityRange.Create(from.Lower, true, to.Upper, true, from.Unit) : null;
    }

    /// <summary>The share or the width.</summary>
    /// <returns><c>±5 %</c>, <c>±10 家</c>.</returns>
    public override string ToString() => Width is { } width ? $"±{width}" : $"±{Texts.Plain(Share!.Value)} %";
}
