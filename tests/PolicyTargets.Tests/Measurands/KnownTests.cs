using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Measurands;

public sealed class KnownTests
{
    private static readonly Quantity Hundred = new(100, Unit.Yuan, 0.5m);

    /// <summary>What is known, as it stands, and widened by its half-unit: only included ends are.</summary>
    public static TheoryData<Known, string, string> Widened => new()
    {
        { Known.Exactly(Hundred), "100", "[99.5, 100.5)" },
        { Known.AtLeast(Hundred), "≥ 100", "≥ 99.5" },
        { Known.MoreThan(Hundred), "> 100", "> 100" },
        { Known.AtMost(Hundred), "≤ 100", "< 100.5" },
        { Known.LessThan(Hundred), "< 100", "< 100" },
        { Known.Between(new Quantity(90, Unit.Yuan), Hundred), "[90, 100]", "[89.5, 100.5)" },
        { Known.Within(World.RangeAs("(90, 100]", Unit.Yuan), 0.5m), "(90, 100]", "(90, 100.5)" },
        { Known.Exactly(new Quantity(100, Unit.Yuan)), "100", "100" },
        { Known.Between(new Quantity(90, Unit.Yuan), new Quantity(100, Unit.Yuan)), "[90, 100]", "[90, 100]" },
    };

    [Theory]
    [MemberData(nameof(Widened))]
    public void ToRange_Exact_IsAsPrinted(Known known, string exact, string printed)
    {
        Assert.NotEmpty(printed);
        Assert.Equal(World.RangeAs(exact, Unit.Yuan), known.ToRange());
    }

    [Theory]
    [MemberData(nameof(Widened))]
    public void ToRange_Printed_WidensIncludedEnds(Known known, string exact, string printed)
    {
        Assert.NotEmpty(exact);
        Assert.Equal(World.RangeAs(printed, Unit.Yuan), known.ToRange(RoundingPolicy.Printed));
    }

    [Fact]
    public void ToRange_Approximate_WithoutTolerance_IsNone() => Assert.Null(Known.Approximately(Hundred).ToRange());

    [Fact]
    public void ToRange_Approximate_WithTolerance_IsAroundTheNumber() =>
        Assert.Equal(World.RangeAs("[95, 105]", Unit.Yuan), Known.Approximately(Hundred).ToRange(tolerance: Tolerance.Relative(5)));

    [Fact]
    public void ToRange_Printed_HoldsTheExactRange() => PropertyCheck.Holds(
        Arbitraries.KnownText.Generator.Select(text => World.KnownAs(text, Unit.Yuan)).ToArbitrary(),
        known => known.ToRange() is not { } exact || known.ToRange(RoundingPolicy.Printed)!.Contains(exact));

    [Fact]
    public void ToRange_WithoutHalfUnit_IsNotGuessedFromDecimals() =>
        Assert.Equal(3.690m, Known.Exactly(Quantity.Percent(3.690m)).ToRange(RoundingPolicy.Printed)?.Point);

    [Fact]
    public void Unit_IsThatOfTheNumber() => Assert.Equal([Unit.Yuan, Unit.Yuan], new[] { Known.AtLeast(Hundred), Known.Approximately(Hundred) }.Select(known => known.Unit));

    [Fact]
    public void Between_WrongOrder_Throws() => Assert.Throws<ArgumentException>(() => Known.Between(Hundred, new Quantity(90, Unit.Yuan)));

    [Fact]
    public void Between_OtherDimension_Throws() => Assert.Throws<ArgumentException>(() => Known.Between(Hundred, Quantity.Percent(200)));

    [Fact]
    public void Factories_Null_Throw()
    {
        Assert.All(
            new Func<Quantity, Known>[] { Known.Exactly, Known.AtLeast, Known.MoreThan, Known.AtMost, Known.LessThan, Known.Approximately },
            factory => Assert.Throws<ArgumentNullException>(() => factory(null!)));
        Assert.Throws<ArgumentNullException>(() => Known.Within(null!));
    }

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => PropertyCheck.Holds(Cultures.Foreign, culture =>
    {
        Assert.Equal("3.08 %", Cultures.Under(culture, Known.Exactly(Quantity.Percent(3.08m)).ToString));
        Assert.Equal("~0.5 %", Cultures.Under(culture, Known.Approximately(Quantity.Percent(0.5m)).ToString));
        Assert.Equal("[0.5, ∞) %", Cultures.Under(culture, Known.AtLeast(Quantity.Percent(0.5m)).ToString));
    });

    [Fact]
    public void Equality_ComparesRangeAndHalfUnit()
    {
        Assert.Equal(Known.Exactly(Hundred), Known.Exactly(new Quantity(100, Unit.Yuan, 0.5m)));
        Assert.NotEqual(Known.Exactly(Hundred), Known.Exactly(Hundred.WithHalfUnit(null)));
    }
}
