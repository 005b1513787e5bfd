using System.Globalization;
using System.Numerics;
using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Internal;

public class DirectedDecimalTests
{
    private const decimal Max = decimal.MaxValue;
    private static readonly decimal Tiny = new(1, 0, 0, false, 28);

    private delegate bool Operation(decimal a, decimal b, Rounding rounding, out decimal result);

    [Fact]
    public void TryAdd_AnyNumbers_BracketsTheExactSum() => Brackets(Arbitraries.WildDecimal, DirectedDecimal.TryAdd, (a, b) => a + b);

    [Fact]
    public void TryMultiply_AnyNumbers_BracketsTheExactProduct() => Brackets(Arbitraries.WildDecimal, DirectedDecimal.TryMultiply, (a, b) => a * b);

    [Fact]
    public void TryDivide_AnyNumbers_BracketsTheExactQuotient() =>
        Brackets(Arbitraries.WildDecimal.Generator.Select(n => n == 0 ? 7m : n).ToArbitrary(), DirectedDecimal.TryDivide, (a, b) => a / b);

    [Fact]
    public void TryRound_AnyFraction_IgnoresWhereTheSignStands() =>
        PropertyCheck.Holds(Gen.Choose(-99, 99).ToArbitrary(), Gen.Choose(1, 99).ToArbitrary(), (numerator, denominator) =>
        {
            Assert.True(DirectedDecimal.TryRound(numerator, denominator, Rounding.Down, out decimal expected));
            Assert.True(DirectedDecimal.TryRound(-numerator, -denominator, Rounding.Down, out decimal actual));
            Assert.Equal(expected, actual);
        });

    [Theory]
    [InlineData(1, 3, "0.3333333333333333333333333333", "0.3333333333333333333333333334")]
    [InlineData(-1, 3, "-0.3333333333333333333333333334", "-0.3333333333333333333333333333")]
    [InlineData(20, 3, "6.6666666666666666666666666666", "6.6666666666666666666666666667")]
    [InlineData(200, 3, "66.666666666666666666666666666", "66.666666666666666666666666667")]
    [InlineData(1, 8, "0.125", "0.125")]
    [InlineData(30, 3, "10", "10")]
    [InlineData(0, -3, "0", "0")]
    public void TryRound_Fraction_GivesTheShortestNeighbour(int numerator, int denominator, string down, string up)
    {
        Assert.True(DirectedDecimal.TryRound(numerator, denominator, Rounding.Down, out decimal below));
        Assert.True(DirectedDecimal.TryRound(numerator, denominator, Rounding.Up, out decimal above));
        Assert.Equal((down, up), (below.ToString(CultureInfo.InvariantCulture), above.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void TryAdd_FractionPastTheLargest_FitsOnlyBelow()
    {
        Assert.True(DirectedDecimal.TryAdd(Max, 0.4m, Rounding.Down, out decimal down));
        Assert.Equal(Max, down);
        Assert.False(DirectedDecimal.TryAdd(Max, 0.4m, Rounding.Up, out _));
        Assert.True(DirectedDecimal.TryAdd(-Max, -0.4m, Rounding.Up, out decimal up));
        Assert.Equal(-Max, up);
        Assert.False(DirectedDecimal.TryAdd(-Max, -0.4m, Rounding.Down, out _));
    }

    [Theory]
    [InlineData(1, "0", "0.0000000000000000000000000001")]
    [InlineData(-1, "-0.0000000000000000000000000001", "0")]
    public void TryMultiply_TooSmallForADecimal_KeepsTheSide(int sign, string down, string up)
    {
        Assert.True(DirectedDecimal.TryMultiply(sign * Tiny, 0.1m, Rounding.Down, out decimal below));
        Assert.True(DirectedDecimal.TryMultiply(sign * Tiny, 0.1m, Rounding.Up, out decimal above));
        Assert.Equal((down, up), (Texts.Plain(below), Texts.Plain(above)));
        Assert.False(above == 0 && decimal.IsNegative(above));
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "2")]
    [InlineData("-79228162514264337593543950335", "2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void TryMultiply_TooLarge_IsFalseOnBothSides(string a, string b)
    {
        (decimal x, decimal y) = (decimal.Parse(a, CultureInfo.InvariantCulture), decimal.Parse(b, CultureInfo.InvariantCulture));

        Assert.False(DirectedDecimal.TryMultiply(x, y, Rounding.Down, out _));
        Assert.False(DirectedDecimal.TryMultiply(x, y, Rounding.Up, out _));
        Assert.False(DirectedDecimal.TryDivide(x, 0.1m, Rounding.Up, out _));
    }

    [Fact]
    public void TryMultiply_Zero_IsZero()
    {
        Assert.True(DirectedDecimal.TryMultiply(-0m, Max, Rounding.Down, out decimal product));
        Assert.Equal(0, product);
        Assert.True(DirectedDecimal.TryMultiply(Max, 0.000m, Rounding.Up, out product));
        Assert.Equal(0, product);
        Assert.True(DirectedDecimal.TryDivide(-0m, -Max, Rounding.Up, out decimal quotient));
        Assert.Equal(0, quotient);
    }

    // Just past the largest number that one scale holds, the neighbour towards 0 still has that scale: (2⁹⁶ − 1) ÷ 10 = 7922816251426433759354395033.5.
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void TryRound_JustPastAScale_GivesTheNearestDecimal(int past)
    {
        decimal expected = 7922816251426433759354395033.5m;

        Assert.True(DirectedDecimal.TryRound((BigInteger)Max + past, 10, Rounding.Down, out decimal down));
        Assert.Equal(expected, down);
        Assert.True(DirectedDecimal.TryRound(-(BigInteger)Max - past, 10, Rounding.Up, out decimal up));
        Assert.Equal(-expected, up);
    }

    [Theory]
    [InlineData("1.50", 2, "150")]
    [InlineData("1.50", 4, "15000")]
    [InlineData("-3", 1, "-30")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335")]
    public void Mantissa_AtAScale_CountsItsDigits(string value, int scale, string expected) =>
        Assert.Equal(
            BigInteger.Parse(expected, CultureInfo.InvariantCulture),
            DirectedDecimal.Mantissa(decimal.Parse(value, CultureInfo.InvariantCulture), scale));

    private static void Brackets(Arbitrary<decimal> numbers, Operation operation, Func<Rational, Rational, Rational> exact) =>
        PropertyCheck.Holds(numbers, numbers, (a, b) =>
        {
            Rational value = exact(a, b);
            foreach (Rounding rounding in Enum.GetValues<Rounding>())
            {
                bool fits = operation(a, b, rounding, out decimal result);
                AssertDirected(value, rounding, fits ? result : null);
            }
        });

    /// <summary>On the asked side, less than a unit of the last possible digit away, exact where 28 digits suffice; no result only past the largest decimal.</summary>
    private static void AssertDirected(Rational exact, Rounding rounding, decimal? result)
    {
        int scale = 28;
        while (scale >= 0 && BigInteger.Abs(Digits(exact, scale, rounding)) > (BigInteger)Max)
        {
            scale--;
        }

        Assert.Equal(scale >= 0, result is not null);
        if (result is { } value)
        {
            Rational error = rounding == Rounding.Down ? exact - value : (Rational)value - exact;
            Assert.True(error >= 0 && error < Rational.Ten(-scale), $"{exact} {rounding} gave {value}");
        }
    }

    private static BigInteger Digits(Rational exact, int scale, Rounding rounding) =>
        rounding == Rounding.Down ? (exact * Rational.Ten(scale)).Floor() : (exact * Rational.Ten(scale)).Ceiling();
}
