using System.Numerics;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How large a unit is, as an exact fraction of its dimension's base unit: one for each minute is 1/60 for each second, which no decimal holds.</summary>
internal readonly record struct UnitSize
{
    private UnitSize(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    internal static UnitSize One { get; } = new(1, 1);

    private BigInteger Numerator { get; }

    private BigInteger Denominator { get; }

    internal static UnitSize Of(decimal size) => new(DirectedDecimal.Mantissa(size, size.Scale), BigInteger.Pow(10, size.Scale));

    /// <summary>The size as the decimal that it was made of; rounded for a size that never was one.</summary>
    internal decimal ToDecimal() => (decimal)Numerator / (decimal)Denominator;

    internal UnitSize Times(BigInteger factor) => new(Numerator * factor, Denominator);

    internal UnitSize DividedBy(UnitSize other) => new(Numerator * other.Denominator, Denominator * other.Numerator);

    /// <summary>An amount of this size as an amount of another, rounded to the asked side where no decimal holds it; false on overflow.</summary>
    internal bool TryConvert(decimal amount, UnitSize to, Rounding rounding, out decimal converted)
    {
        if (this == to)
        {
            converted = amount;
            return true;
        }

        UnitSize factor = DividedBy(to);
        return DirectedDecimal.TryRound(
            DirectedDecimal.Mantissa(amount, amount.Scale) * factor.Numerator, BigInteger.Pow(10, amount.Scale) * factor.Denominator, rounding, out converted);
    }

    /// <summary>Amounts of two sizes, compared exactly.</summary>
    internal static int Compare(decimal left, UnitSize leftSize, decimal right, UnitSize rightSize)
    {
        if (leftSize == rightSize)
        {
            return left.CompareTo(right);
        }

        int scale = Math.Max(left.Scale, right.Scale);
        return (DirectedDecimal.Mantissa(left, scale) * leftSize.Numerator * rightSize.Denominator)
            .CompareTo(DirectedDecimal.Mantissa(right, scale) * rightSize.Numerator * leftSize.Denominator);
    }
}
