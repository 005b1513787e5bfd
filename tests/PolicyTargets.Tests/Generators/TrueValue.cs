using System.Numerics;
using PolicyTargets.Tests.Internal;

namespace PolicyTargets.Tests.Generators;

/// <summary>The value that a measurand really has, exactly: a fraction, or the average growth in percent that leads to a factor in so many years.</summary>
/// <param name="Of">The value; of an average growth the factor.</param>
/// <param name="Years">The years of an average growth; 0 for all else.</param>
internal readonly record struct TrueValue(Rational Of, int Years = 0)
{
    private const int Places = 6;

    /// <summary>Gets the decimals of six places next to it on both sides; the same where it is one.</summary>
    internal (decimal Low, decimal High) Around => Years == 0 ? (Written(Scaled.Floor()), Written(Scaled.Ceiling())) : AroundRoot();

    /// <summary>Gets whether a decimal of six places holds it.</summary>
    internal bool IsWritable => Around is var (low, high) && low == high;

    private Rational Scaled => Of * Rational.Ten(Places);

    /// <summary>How it lies to a number, by multiplication: value against base · (1 + g)ⁿ.</summary>
    internal int CompareTo(decimal number) =>
        Years == 0 ? Of.CompareTo(number) : Years > 1 && number < -100 ? 1 : Of.CompareTo(Power(((Rational)number + 100) / 100, Years));

    /// <summary>Whether it lies in a range.</summary>
    internal bool IsIn(QuantityRange range) =>
        (range.Lower is not { } low || CompareTo(low) is var below && (below > 0 || (below == 0 && range.IsLowerIncluded)))
        && (range.Upper is not { } high || CompareTo(high) is var above && (above < 0 || (above == 0 && range.IsUpperIncluded)));

    /// <summary>Whether a promise is kept by it, and whether it is broken; neither where the words leave room. SEMANTICS §1, written a second time.</summary>
    internal (bool IsKept, bool IsBroken) Against(Bound bound, Direction direction, Tolerance? tolerance)
    {
        switch (bound)
        {
            case RangeBound { Range: var range }:
                return (IsIn(range), !IsIn(range));
            case FloorAndStretchBound { Range: { Lower: { } low, Upper: { } high } }:
                bool keeps = (direction == Direction.Lower || CompareTo(low) >= 0) && (direction == Direction.Higher || CompareTo(high) <= 0);
                return (keeps, !keeps);
            case ApproximatelyBound { Value.Amount: var around }:
                decimal width = Math.Abs(around) * (tolerance?.Share ?? 0) / 100;
                bool isNear = (direction == Direction.Lower || CompareTo(around - width) >= 0) && (direction == Direction.Higher || CompareTo(around + width) <= 0);
                return (isNear, !isNear && tolerance is not null);
            case AssignedBound { Registered: { } registered }:
                return Against(registered, direction, tolerance);
            default:
                return (false, false);
        }
    }

    public override string ToString() => Around is var (low, high) && low == high ? FormattableString.Invariant($"{low}") : FormattableString.Invariant($"{low}…");

    internal static Rational Power(Rational value, int exponent) =>
        new(BigInteger.Pow(value.Numerator, exponent), BigInteger.Pow(value.Denominator, exponent));

    private static decimal Written(BigInteger scaled) => (decimal)scaled / 1_000_000m;

    private (decimal Low, decimal High) AroundRoot()
    {
        decimal low = decimal.Round((decimal)((Math.Pow((double)Of.Numerator / (double)Of.Denominator, 1.0 / Years) - 1) * 100), Places), high = low;
        while (CompareTo(low) < 0)
        {
            low -= 0.000001m;
        }

        while (CompareTo(high) > 0)
        {
            high += 0.000001m;
        }

        return (low, high);
    }
}
