using System.Numerics;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>How an amount is rounded: to multiples of a step, by a mode that is named.</summary>
/// <remarks>Of a range, both ends are rounded: it then holds the rounded amount of everything in it. An end that does not belong to it becomes what the amounts next to it are rounded to, and belongs.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AmountRounding
{
    /// <summary>Creates a rounding.</summary>
    /// <param name="step">The step, more than 0: 100 yuan for whole hundreds.</param>
    /// <param name="mode">Which way: <see cref="MidpointRounding.AwayFromZero"/> is 四舍五入, <see cref="MidpointRounding.ToZero"/> drops the rest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not positive, or <paramref name="mode"/> is none.</exception>
    public AmountRounding(Quantity step, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(Require.NotNull(step).Amount, nameof(step));
        (Step, Mode) = (step, Enum.IsDefined(mode) ? mode : throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such way to round."));
    }

    /// <summary>Gets the step, more than 0.</summary>
    public Quantity Step { get; }

    /// <summary>Gets which way.</summary>
    public MidpointRounding Mode { get; }

    /// <summary>Step and mode.</summary>
    /// <returns><c>100 元 AwayFromZero</c>.</returns>
    public override string ToString() => $"{Step} {Mode}";

    /// <summary>The multiples of the step that the amounts of a range are rounded to, in the unit of the step; null where no decimal holds one.</summary>
    internal QuantityRange? Round(QuantityRange amounts)
    {
        return amounts.TryConvert(Step.Unit, out QuantityRange? own)
            && TryEnd(own.Lower, own.IsLowerIncluded, 1, out decimal? low) && TryEnd(own.Upper, own.IsUpperIncluded, -1, out decimal? high)
            ? QuantityRange.Create(low, true, high, true, Step.Unit) : null;
    }

    /// <summary>An end rounded; where the range only approaches it, what the numbers on the range's side of it are rounded to.</summary>
    private bool TryEnd(decimal? end, bool isIncluded, int side, out decimal? rounded)
    {
        rounded = null;
        if (end is not { } value)
        {
            return true;
        }

        int scale = Math.Max(value.Scale, Step.Amount.Scale);
        (BigInteger number, BigInteger step) = (DirectedDecimal.Mantissa(value, scale), DirectedDecimal.Mantissa(Step.Amount, scale));

        // Rounding is constant between half steps: a quarter step stands for all that lies between two of them.
        BigInteger steps = isIncluded ? Nearest(number, step) : Nearest((2 * side * Floor(2 * side * number, step)) + side, 4);
        var unit = BigInteger.Pow(10, scale);
        bool fits = DirectedDecimal.TryRound(steps * step, unit, Rounding.Down, out decimal result)
            && DirectedDecimal.TryRound(steps * step, unit, Rounding.Up, out decimal above) && result == above;
        rounded = result;
        return fits;
    }

    /// <summary>A fraction as a whole number.</summary>
    private BigInteger Nearest(BigInteger numerator, BigInteger denominator)
    {
        BigInteger floor = Floor(numerator, denominator);
        BigInteger rest = numerator - (floor * denominator);
        int half = (2 * rest).CompareTo(denominator);
        bool isUp = Mode switch
        {
            MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToPositiveInfinity => !rest.IsZero,
            MidpointRounding.ToZero => !rest.IsZero && numerator.Sign < 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && !floor.IsEven),
            _ => half > 0 || (half == 0 && numerator.Sign > 0),
        };
        return isUp ? floor + 1 : floor;
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }
}
