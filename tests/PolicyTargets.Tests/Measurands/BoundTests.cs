using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Measurands;

public sealed class BoundTests
{
    private static readonly Quantity Hundred = new(100, Unit.Yuan);

    /// <summary>Each printed form and the range it means.</summary>
    public static TheoryData<Bound, string> Ranges => new()
    {
        { Bound.AtLeast(Hundred), "≥ 100" },
        { Bound.MoreThan(Hundred), "> 100" },
        { Bound.AtMost(Hundred), "≤ 100" },
        { Bound.LessThan(Hundred), "< 100" },
        { Bound.Between(new Quantity(90, Unit.Yuan), Hundred), "[90, 100]" },
        { Bound.Exactly(Hundred), "100" },
        { Bound.Within(World.RangeAs("(90, 100)", Unit.Yuan)), "(90, 100)" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void InnerAndOuter_OfARange_AreTheRange(Bound bound, string range)
    {
        QuantityRange expected = World.RangeAs(range, Unit.Yuan);
        Assert.All(Enum.GetValues<Direction>(), direction => Assert.Equal((expected, expected), (bound.Inner(direction, Tolerance.Relative(5)), bound.Outer(direction, null))));
    }

    [Theory]
    [InlineData(Direction.Higher, "≥ 100")]
    [InlineData(Direction.Lower, "≤ 100")]
    [InlineData(Direction.None, "100")]
    public void Approximately_WithoutTolerance_SurelyHoldsOnTheFavourableSide(Direction direction, string inner)
    {
        var bound = Bound.Approximately(Hundred);
        Assert.Equal(World.RangeAs(inner, Unit.Yuan), bound.Inner(direction, null));
        Assert.Equal(QuantityRange.Unbounded(Unit.Yuan), bound.Outer(direction, null));
    }

    [Theory]
    [InlineData(Direction.Higher, "≥ 95")]
    [InlineData(Direction.Lower, "≤ 105")]
    [InlineData(Direction.None, "[95, 105]")]
    public void Approximately_WithTolerance_ReachesThatFarOnTheOther(Direction direction, string set)
    {
        var bound = Bound.Approximately(Hundred);
        QuantityRange expected = World.RangeAs(set, Unit.Yuan);
        Assert.Equal((expected, expected), (bound.Inner(direction, Tolerance.Relative(5)), bound.Outer(direction, Tolerance.Relative(5))));
    }

    [Fact]
    public void Approximately_ToleranceOfAnotherDimension_CountsAsNone()
    {
        var bound = Bound.Approximately(Hundred);
        var points = Tolerance.Absolute(new Quantity(5, Unit.PercentagePoint));
        Assert.Equal(QuantityRange.AtLeast(Hundred), bound.Inner(Direction.Higher, points));
        Assert.Equal(QuantityRange.Unbounded(Unit.Yuan), bound.Outer(Direction.Higher, points));
    }

    [Fact]
    public void Outer_HoldsInner() => PropertyCheck.Holds(
        Arbitraries.BoundText, Gen.Elements(Enum.GetValues<Direction>()).ToArbitrary(), (text, direction) =>
        {
            Bound bound = World.BoundAs(text, Unit.Yuan);
            Assert.All(new[] { null, Tolerance.Relative(5) }, tolerance => Assert.True(bound.Outer(direction, tolerance)!.Contains(bound.Inner(direction, tolerance)!)));
        });

    [Fact]
    public void Between_WrongOrder_Throws() => Assert.Throws<ArgumentException>(() => Bound.Between(Hundred, new Quantity(90, Unit.Yuan)));

    [Fact]
    public void Factories_Null_Throw()
    {
        Assert.All(
            new Func<Quantity, Bound>[] { Bound.AtLeast, Bound.MoreThan, Bound.AtMost, Bound.LessThan, Bound.Exactly, Bound.Approximately },
            factory => Assert.Throws<ArgumentNullException>(() => factory(null!)));
        Assert.Throws<ArgumentNullException>(() => Bound.Within(null!));
    }

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => PropertyCheck.Holds(Cultures.Foreign, culture =>
    {
        Assert.Equal("~0.5 %", Cultures.Under(culture, Bound.Approximately(Quantity.Percent(0.5m)).ToString));
        Assert.Equal("[3.75, ∞) %", Cultures.Under(culture, Bound.AtLeast(Quantity.Percent(3.75m)).ToString));
    });
}
