using System.Numerics;

namespace PolicyTargets.Internal;

/// <summary>Decimal arithmetic that says which way it rounds: exact where a decimal holds the result, else the nearest decimal on the asked side.</summary>
/// <remarks>The BCL's decimal rounds to nearest without telling; an interval needs its lower end rounded down and its upper end up.
/// Each operation tries the BCL first and takes the exact integer path only where digits were lost.</remarks>
internal static class DirectedDecimal
{
    private const int MaxScale = 28;
    private static readonly BigInteger MaxMantissa = (BigInteger)decimal.MaxValue;
    private static readonly UInt128 SmallMax = (UInt128)decimal.MaxValue;
    private static readonly UInt128[] SmallPowers = [.. Enumerable.Range(0, MaxScale + 1).Select(power => (UInt128)BigInteger.Pow(10, power))];

    /// <returns>False on overflow.</returns>
    internal static bool TryAdd(decimal a, decimal b, Rounding rounding, out decimal sum)
    {
        if (Try(static (x, y) => x + y, a, b, out sum) && sum.Scale == Math.Max(a.Scale, b.Scale))
        {
            return true;
        }

        int scale = Math.Max(a.Scale, b.Scale);
        return TryRound(Mantissa(a, scale) + Mantissa(b, scale), BigInteger.Pow(10, scale), rounding, out sum);
    }

    /// <returns>False on overflow.</returns>
    internal static bool TryMultiply(decimal a, decimal b, Rounding rounding, out decimal product)
    {
        if (a == 0 || b == 0)
        {
            product = 0;
            return true;
        }

        if (Try(static (x, y) => x * y, a, b, out product) && product.Scale == a.Scale + b.Scale)
        {
            return true;
        }

        return TryRound(Mantissa(a, a.Scale) * Mantissa(b, b.Scale), BigInteger.Pow(10, a.Scale + b.Scale), rounding, out product);
    }

    /// <returns>False on overflow. <paramref name="b"/> is not 0.</returns>
    internal static bool TryDivide(decimal a, decimal b, Rounding rounding, out decimal quotient)
    {
        if (Try(static (x, y) => x / y, a, b, out quotient)
            && Try(static (x, y) => x * y, quotient, b, out decimal back)
            && back.Scale == quotient.Scale + b.Scale && back == a)
        {
            return true;
        }

        if (TryDivideSmall(a, b, rounding, out quotient))
        {
            return true;
        }

        int scale = Math.Max(a.Scale, b.Scale);
        return TryRound(Mantissa(a, scale), Mantissa(b, scale), rounding, out quotient);
    }

    /// <summary>The same without big integers, for numbers of few digits; false where the digits do not fit.</summary>
    private static bool TryDivideSmall(decimal a, decimal b, Rounding rounding, out decimal quotient)
    {
        quotient = 0;
        int power = MaxScale + b.Scale - a.Scale;
        if (power is < 0 or > MaxScale || SmallMantissa(a) is not { } numerator || SmallMantissa(b) is not { } denominator)
        {
            return false;
        }

        (UInt128 mantissa, UInt128 remainder) = UInt128.DivRem(numerator * SmallPowers[power], denominator);
        bool isNegative = decimal.IsNegative(a) != decimal.IsNegative(b);
        mantissa += remainder != 0 && (rounding == Rounding.Up) != isNegative ? UInt128.One : UInt128.Zero;
        if (mantissa > SmallMax)
        {
            return false;
        }

        quotient = new decimal(unchecked((int)(uint)mantissa), unchecked((int)(uint)(mantissa >> 32)), unchecked((int)(uint)(mantissa >> 64)), isNegative, MaxScale);
        return true;
    }

    /// <summary>The digits of a number as an integer of 32 bits; null where it takes more.</summary>
    private static UInt128? SmallMantissa(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[1] == 0 && bits[2] == 0 ? unchecked((uint)bits[0]) : null;
    }

    /// <summary>The decimal next to numerator/denominator on the asked side, or the very value where a decimal holds it.</summary>
    internal static bool TryRound(BigInteger numerator, BigInteger denominator, Rounding rounding, out decimal value)
    {
        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        for (int scale = MaxScale; scale >= 0; scale--)
        {
            BigInteger mantissa = Divide(numerator * BigInteger.Pow(10, scale), denominator, rounding);
            if (BigInteger.Abs(mantissa) <= MaxMantissa)
            {
                value = Trim(mantissa, scale);
                value = IsTowardZero(numerator, rounding) && scale < MaxScale ? Farther(value, Trim(numerator.Sign * MaxMantissa, scale + 1)) : value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    private static bool IsTowardZero(BigInteger number, Rounding rounding) => rounding == (number.Sign < 0 ? Rounding.Up : Rounding.Down);

    /// <summary>Just past a scale, the largest number of the finer scale may be nearer than anything of the coarser one.</summary>
    private static decimal Farther(decimal a, decimal b) => Math.Abs(b) > Math.Abs(a) ? b : a;

    private static BigInteger Divide(BigInteger numerator, BigInteger denominator, Rounding rounding)
    {
        var quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        return rounding switch
        {
            Rounding.Down when remainder.Sign < 0 => quotient - 1,
            Rounding.Up when remainder.Sign > 0 => quotient + 1,
            _ => quotient,
        };
    }

    private static decimal Trim(BigInteger mantissa, int scale)
    {
        while (scale > 0 && !mantissa.IsZero && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            scale--;
        }

        bool negative = mantissa.Sign < 0;
        var bits = BigInteger.Abs(mantissa);
        uint mask = uint.MaxValue;
        return new decimal(
            unchecked((int)(uint)(bits & mask)), unchecked((int)(uint)((bits >> 32) & mask)), unchecked((int)(uint)(bits >> 64)),
            negative, (byte)(mantissa.IsZero ? 0 : scale));
    }

    /// <summary>The value as an integer number of 10⁻ˢᶜᵃˡᵉ; the scale is at least the value's own.</summary>
    internal static BigInteger Mantissa(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = ((BigInteger)unchecked((uint)bits[2]) << 64) | ((BigInteger)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        mantissa *= BigInteger.Pow(10, scale - value.Scale);
        return decimal.IsNegative(value) ? -mantissa : mantissa;
    }

    private static bool Try(Func<decimal, decimal, decimal> operation, decimal a, decimal b, out decimal result)
    {
        try
        {
            result = operation(a, b);
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }
}
