using System.Globalization;
using System.Numerics;

namespace PolicyTargets.Tests.Internal;

/// <summary>An exact fraction: the obviously right arithmetic that the decimal code is held against.</summary>
internal readonly record struct Rational : IComparable<Rational>
{
    internal Rational(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    internal static Rational Zero { get; } = new(0, 1);

    internal Rational Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>10 to a power of any sign.</summary>
    internal static Rational Ten(int power) => power >= 0 ? new(BigInteger.Pow(10, power), 1) : new(1, BigInteger.Pow(10, -power));

    /// <summary>The largest integer that is not larger.</summary>
    internal BigInteger Floor() => (Numerator - (((Numerator % Denominator) + Denominator) % Denominator)) / Denominator;

    internal BigInteger Ceiling() => -new Rational(-Numerator, Denominator).Floor();

    public static implicit operator Rational(int value) => new(value, 1);

    public static implicit operator Rational(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0]);
        return new Rational(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Rational operator +(Rational a, Rational b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b.Numerator, b.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
