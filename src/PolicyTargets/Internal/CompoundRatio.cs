using System.Numerics;

namespace PolicyTargets.Internal;

/// <summary>The n-th root of value ÷ base, known by two intervals and compared with numbers exactly, by multiplication: root ≥ t where value ≥ base · tⁿ.</summary>
/// <remarks>Root and power keep the sign, so that they stay in order: the root of a negative quotient is negative, whatever n.</remarks>
/// <param name="Value">What is divided.</param>
/// <param name="Base">What it is divided by; wholly greater than 0.</param>
/// <param name="Root">n, at least 1.</param>
internal sealed record CompoundRatio(Interval Value, Interval Base, int Root)
{
    /// <summary>Value ÷ base, rounded outward; null on overflow.</summary>
    internal Interval? Quotient => Value.Divide(Base);

    /// <summary>Whether the root surely lies in an interval whose ends are given as exact fractions.</summary>
    internal bool IsWithin(in FractionInterval bound) =>
        (bound.Low is not { } low || Compare(Least, low) is var below && (below > 0 || (below == 0 && (bound.LowIncluded || !Least.Included))))
        && (bound.High is not { } high || Compare(Most, high) is var above && (above < 0 || (above == 0 && (bound.HighIncluded || !Most.Included))));

    /// <summary>Whether the root surely lies outside it.</summary>
    internal bool Misses(in FractionInterval bound) =>
        (bound.Low is { } low && Compare(Most, low) is var above && (above < 0 || (above == 0 && !(bound.LowIncluded && Most.Included))))
        || (bound.High is { } high && Compare(Least, high) is var below && (below > 0 || (below == 0 && !(bound.HighIncluded && Least.Included))));

    /// <summary>The root as an interval: exact where a decimal of 14 places holds an end, else an end just outside it; null on overflow.</summary>
    internal Interval? Rooted()
    {
        if (Quotient is not { } quotient || Root == 1)
        {
            return Quotient;
        }

        decimal? low = quotient.Low is { } from ? RootOf(from, Least, Rounding.Down) : null;
        decimal? high = quotient.High is { } to ? RootOf(to, Most, Rounding.Up) : null;
        return Interval.Create(low, quotient.LowIncluded, high, quotient.HighIncluded);
    }

    /// <summary>The end of smallest value and largest base; null parts stand for infinity.</summary>
    private Corner Least => Value.Low is not { } low ? Corner.Infinite(-1) : low >= 0 ? Corner.Of(low, Value.LowIncluded, Base.High, Base.HighIncluded) : Corner.Of(low, Value.LowIncluded, Base.Low, Base.LowIncluded);

    private Corner Most => Value.High is not { } high ? Corner.Infinite(1) : high >= 0 ? Corner.Of(high, Value.HighIncluded, Base.Low, Base.LowIncluded) : Corner.Of(high, Value.HighIncluded, Base.High, Base.HighIncluded);

    private int Compare(Corner corner, Fraction t)
    {
        if (corner.Infinity != 0)
        {
            return corner.Infinity;
        }

        (BigInteger value, BigInteger divisor) = (corner.Numerator, corner.Denominator);
        BigInteger power = t.Numerator.Sign * BigInteger.Pow(BigInteger.Abs(t.Numerator), Root);
        return (value * BigInteger.Pow(t.Denominator, Root)).CompareTo(divisor * power);
    }

    private decimal RootOf(decimal quotient, Corner corner, Rounding rounding)
    {
        const decimal Step = 0.00000000000001m;
        decimal root = decimal.Round(Math.Sign(quotient) * (decimal)Math.Pow((double)Math.Abs(quotient), 1.0 / Root), 14);
        for (int tries = 0; tries < 1000; tries++)
        {
            int order = Compare(corner, Fraction.Of(root));
            if (order == 0 || (rounding == Rounding.Down ? order > 0 : order < 0))
            {
                return root;
            }

            decimal step = Step * (1 << Math.Min(tries, 20));
            root = rounding == Rounding.Down ? root - step : root + step;
        }

        return rounding == Rounding.Down ? decimal.MinValue : decimal.MaxValue;
    }

    /// <summary>One end of value ÷ base as an exact fraction, or an infinity.</summary>
    private readonly record struct Corner(BigInteger Numerator, BigInteger Denominator, bool Included, int Infinity)
    {
        internal static Corner Infinite(int sign) => new(0, 1, false, sign);

        internal static Corner Of(decimal value, bool isValueIncluded, decimal? divisor, bool isDivisorIncluded)
        {
            if (value == 0)
            {
                return new(0, 1, isValueIncluded, 0);
            }

            if (divisor is not { } by)
            {
                return new(0, 1, false, 0);
            }

            if (by == 0)
            {
                return Infinite(Math.Sign(value));
            }

            int scale = Math.Max(value.Scale, by.Scale);
            return new(DirectedDecimal.Mantissa(value, scale), DirectedDecimal.Mantissa(by, scale), isValueIncluded && isDivisorIncluded, 0);
        }
    }
}
