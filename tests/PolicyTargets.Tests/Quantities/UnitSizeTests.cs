using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Internal;

namespace PolicyTargets.Tests.Quantities;

public class UnitSizeTests
{
    private static Arbitrary<decimal> Size => Gen.Elements(1m, 60m, 3600m, 0.1m, 0.035m, 10_000m).ToArbitrary();

    [Fact]
    public void Compare_AnyAmounts_IsExact() =>
        PropertyCheck.Holds(Arbitraries.WildDecimal.Generator.Two().ToArbitrary(), Size.Generator.Two().ToArbitrary(), (amounts, sizes) =>
        {
            ((decimal a, decimal b), (decimal x, decimal y)) = (amounts, sizes);
            Assert.Equal(((Rational)a * x).CompareTo((Rational)b * y), UnitSize.Compare(a, UnitSize.Of(x), b, UnitSize.Of(y)));
        });

    [Fact]
    public void TryConvert_AnyAmount_BracketsTheExactOne() =>
        PropertyCheck.Holds(Arbitraries.Amount, Size.Generator.Two().ToArbitrary(), (amount, sizes) =>
        {
            (UnitSize from, UnitSize to) = (UnitSize.Of(sizes.Item1), UnitSize.Of(sizes.Item2));
            Rational exact = (Rational)amount * sizes.Item1 / sizes.Item2;
            Assert.True(from.TryConvert(amount, to, Rounding.Down, out decimal low));
            Assert.True(from.TryConvert(amount, to, Rounding.Up, out decimal high));
            Assert.True(low <= exact && exact <= high && (Rational)high - low < Rational.Ten(-18), $"{low} {exact} {high}");
        });

    [Fact]
    public void Of_EqualNumbers_AreEqual() => Assert.Equal(UnitSize.Of(1.50m), UnitSize.Of(15m).DividedBy(UnitSize.One.Times(10)));

    [Fact]
    public void TryConvert_TooLarge_IsFalse() => Assert.False(UnitSize.Of(2m).TryConvert(decimal.MaxValue, UnitSize.One, Rounding.Down, out _));
}
