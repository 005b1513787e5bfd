using System.Numerics;

namespace PolicyTargets.Internal;

/// <summary>An exact fraction with a positive denominator.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    internal static Fraction Of(decimal value) => new(DirectedDecimal.Mantissa(value, value.Scale), BigInteger.Pow(10, value.Scale));

    /// <summary>A growth in percent as a factor: 20 is 6/5.</summary>
    internal static Fraction FactorOf(decimal percent)
    {
        BigInteger whole = 100 * BigInteger.Pow(10, percent.Scale);
        return new(whole + DirectedDecimal.Mantissa(percent, percent.Scale), whole);
    }
}
