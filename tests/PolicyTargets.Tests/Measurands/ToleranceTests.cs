using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Measurands;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData("100", "[95, 105]")]
    [InlineData("-100", "[-105, -95]")]
    [InlineData("0", "0")]
    public void Around_Relative_IsAShareOfTheSize(string value, string expected) =>
        Assert.Equal(World.RangeAs(expected, Unit.Yuan), Tolerance.Relative(5).Around(new Quantity(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Unit.Yuan)));

    [Fact]
    public void Around_RelativeOfAPercentage_IsAShareOfTheNumber() =>
        Assert.Equal(World.RangeAs("[9.5, 10.5]", Unit.Percent), Tolerance.Relative(5).Around(Quantity.Percent(10)));

    [Fact]
    public void Around_Absolute_IsTheSameOnBothSides() =>
        Assert.Equal(World.RangeAs("[90, 110]", Unit.Yuan), Tolerance.Absolute(new Quantity(10, Unit.Yuan)).Around(new Quantity(100, Unit.Yuan)));

    [Fact]
    public void Around_AbsoluteOfAPercentage_IsInPoints() =>
        Assert.Equal(World.RangeAs("[9.5, 10.5]", Unit.Percent), Tolerance.Absolute(new Quantity(0.5m, Unit.PercentagePoint)).Around(Quantity.Percent(10)));

    [Fact]
    public void Around_OtherUnitOfTheDimension_IsConverted() =>
        Assert.Equal(World.RangeAs("[90000, 110000]", Unit.Yuan), Tolerance.Absolute(new Quantity(1, Unit.Parse("万元"))).Around(new Quantity(100000, Unit.Yuan)));

    [Fact]
    public void Around_OtherDimension_GivesNone() => Assert.Null(Tolerance.Absolute(new Quantity(10, Unit.Yuan)).Around(Quantity.Percent(10)));

    [Fact]
    public void Around_TooLarge_GivesNone() => Assert.Null(Tolerance.Relative(5).Around(new Quantity(decimal.MaxValue, Unit.Yuan)));

    [Fact]
    public void Around_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Tolerance.Relative(5).Around(null!));

    [Fact]
    public void Relative_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Tolerance.Relative(-0.1m));

    [Fact]
    public void Absolute_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Tolerance.Absolute(new Quantity(-1, Unit.Yuan)));

    [Fact]
    public void Absolute_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Tolerance.Absolute(null!));

    [Fact]
    public void Around_Any_HoldsTheNumberItself() => PropertyCheck.Holds(
        Arbitraries.Amount, Gen.Choose(0, 200).ToArbitrary(),
        (amount, percent) => Tolerance.Relative(percent).Around(new Quantity(amount, Unit.Yuan))!.Contains(new Quantity(amount, Unit.Yuan)));

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => PropertyCheck.Holds(Cultures.Foreign, culture =>
    {
        Assert.Equal("±2.5 %", Cultures.Under(culture, Tolerance.Relative(2.5m).ToString));
        Assert.Equal("±1.5 元", Cultures.Under(culture, Tolerance.Absolute(new Quantity(1.5m, Unit.Yuan)).ToString));
    });
}
