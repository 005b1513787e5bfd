using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>Calculating with printed numbers: values, half-units, sides.</summary>
public class FigureTests
{
    private static readonly Unit Firms = Unit.Parse("家");

    [Fact]
    public void Of_TakesTheOneEnd_WithItsSideAndOpenness()
    {
        var three = new Quantity(3, Firms);

        Assert.Equal(new Figure(3, 0.5m, 0), Figure.Of(QuantityRange.Exactly(three), 0.5m));
        Assert.Equal(new Figure(3, 0.5m, 1), Figure.Of(QuantityRange.AtLeast(three), 0.5m));
        Assert.Equal(new Figure(3, 0.5m, 1, IsOpen: true), Figure.Of(QuantityRange.MoreThan(three), 0.5m));
        Assert.Equal(new Figure(3, 0.5m, -1), Figure.Of(QuantityRange.AtMost(three), 0.5m));
        Assert.Equal(new Figure(3, 0.5m, -1, IsOpen: true), Figure.Of(QuantityRange.LessThan(three), 0.5m));
        Assert.Null(Figure.Of(QuantityRange.Between(three, new Quantity(4, Firms)), 0));
        Assert.Null(Figure.Of(QuantityRange.Unbounded(Firms), 0));
        Assert.Null(Figure.Of(null, 0));
    }

    [Theory]
    [InlineData(1e24, 0, true)]
    [InlineData(-1e24, 1e24, true)]
    [InlineData(1.1e24, 0, false)]
    [InlineData(0, 1.1e24, false)]
    public void Of_TakesNothingThatIsTooLarge(double value, double half, bool isTaken) =>
        Assert.Equal(isTaken, Figure.Of(QuantityRange.Exactly(new Quantity((decimal)value, Firms)), (decimal)half) is not null);

    /// <summary>Floors and floors make a floor, floors and ceilings make nothing; one open end makes the sum open.</summary>
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(-1, 0, -1)]
    [InlineData(-1, -1, -1)]
    [InlineData(1, -1, null)]
    [InlineData(-1, 1, null)]
    public void Plus_JoinsSides(int side, int other, int? expected)
    {
        Figure? sum = new Figure(3, 0.5m, side).Plus(new Figure(4, 0.25m, other));

        Assert.Equal(expected, sum?.Side);
        Assert.True(sum is null or { Value: 7, Half: 0.75m, IsOpen: false });
        Assert.True(new Figure(3, 0, 1).Plus(new Figure(4, 0, 1, IsOpen: true)) is { IsOpen: true });
        Assert.True(new Figure(3, 0, 1, IsOpen: true).Plus(new Figure(4, 0, 1)) is { IsOpen: true });
    }

    [Fact]
    public void Times_WidensByBothHalves()
    {
        // (3 ± 0.5) × (4 ± 0.25): at most 3.5 × 4.25 = 14.875 = 12 + 2.875.
        Assert.True(new Figure(3, 0.5m, 0).Times(new Figure(4, 0.25m, 0)) is { Value: 12, Half: 2.875m, Side: 0 });
        Assert.True(new Figure(-3, 0.5m, 0).Times(new Figure(4, 0.25m, 0)) is { Value: -12, Half: 2.875m });
        Assert.True(new Figure(3, 0, 1).Times(new Figure(4, 0, 1, IsOpen: true)) is { Value: 12, Side: 1, IsOpen: true });
        Assert.True(new Figure(3, 0, 1, IsOpen: true).Times(new Figure(4, 0, 0)) is { IsOpen: true });
        Assert.True(new Figure(0, 0, 1).Times(new Figure(0, 0, 1)) is { Value: 0, Side: 1 });
        Assert.Null(new Figure(-3, 0, 1).Times(new Figure(4, 0, 0)));
        Assert.Null(new Figure(3, 0, 0).Times(new Figure(-4, 0, 1)));
        Assert.Null(new Figure(3, 0, 1).Times(new Figure(4, 0, -1)));
        Assert.Null(new Figure(1e20m, 0, 0).Times(new Figure(1e20m, 0, 0)));
    }

    [Fact]
    public void Over_TurnsTheSideOfTheDivisorRound()
    {
        // (12 ± 1) / (4 ± 1): between 11/5 and 13/3; the half-unit must reach both from 3.
        Assert.True(new Figure(12, 1, 0).Over(new Figure(4, 1, 0)) is { Value: 3, Side: 0, Half: var half } && half == (1 + 3m) / 3);
        Assert.True(new Figure(12, 0, 0).Over(new Figure(4, 0, 1)) is { Value: 3, Side: -1 });
        Assert.True(new Figure(12, 0, 1).Over(new Figure(4, 0, -1, IsOpen: true)) is { Side: 1, IsOpen: true });
        Assert.True(new Figure(12, 0, 1, IsOpen: true).Over(new Figure(4, 0, 0)) is { Side: 1, IsOpen: true });
        Assert.True(new Figure(-12, 0, 0).Over(new Figure(4, 0, 0)) is { Value: -3 });
        Assert.Null(new Figure(12, 0, 1).Over(new Figure(4, 0, 1)));
        Assert.Null(new Figure(12, 0, 0).Over(new Figure(4, 4, 0)));
        Assert.Null(new Figure(12, 0, 0).Over(new Figure(0, 0, 0)));
        Assert.Null(new Figure(-12, 0, 1).Over(new Figure(4, 0, 0)));
    }

    [Theory]
    [InlineData(10, 0, 10, 0, IdentityFit.Exact)]
    [InlineData(10, 0.5, 10.75, 0.25, IdentityFit.Rounded)] // as far as both half-units reach
    [InlineData(10, 0.5, 11.25, 0.25, IdentityFit.LastDigit)] // and one more of the coarser
    [InlineData(10, 0.5, 11.26, 0.25, null)]
    [InlineData(10, 0, 10.01, 0, null)]
    public void Fit_IsExact_Rounded_OrCutOff(double said, double saidHalf, double worked, double workedHalf, IdentityFit? expected)
    {
        Assert.Equal(expected, new Figure((decimal)said, (decimal)saidHalf, 0).Fit(new Figure((decimal)worked, (decimal)workedHalf, 0)));
        Assert.Equal(expected, new Figure((decimal)worked, (decimal)workedHalf, 0).Fit(new Figure((decimal)said, (decimal)saidHalf, 0)));
    }

    /// <summary>What was worked out remembers the coarsest number behind it, not the sum of all.</summary>
    [Fact]
    public void Fit_OfASum_AllowsTheCoarsestNumberOnceMore()
    {
        Figure sum = new Figure(3.59m, 0.005m, 0).Plus(new Figure(0.1m, 0.05m, 0))!.Value;

        Assert.Equal(IdentityFit.LastDigit, new Figure(3.8m, 0.005m, 0).Fit(sum));
        Assert.Null(new Figure(3.801m, 0.005m, 0).Fit(sum));
        Figure product = new Figure(100, 0, 0).Times(new Figure(1.1m, 0.0005m, 0))!.Value;
        Assert.Equal(IdentityFit.LastDigit, new Figure(110.1m, 0, 0).Fit(product));
        Assert.Null(new Figure(110.11m, 0, 0).Fit(product));
    }

    [Theory]
    [InlineData(3, 0.5, 0, false, "[2.5, 3.5] 家")]
    [InlineData(3, 0.5, 1, false, "[2.5, ∞) 家")]
    [InlineData(3, 0.5, 1, true, "(2.5, ∞) 家")]
    [InlineData(3, 0.5, -1, false, "(-∞, 3.5] 家")]
    [InlineData(3, 0.5, -1, true, "(-∞, 3.5) 家")]
    [InlineData(3, 0, 1, true, "(3, ∞) 家")]
    public void PrintedIn_IsWhatItMayHaveBeen(double value, double half, int side, bool isOpen, string expected) =>
        Assert.Equal(expected, new Figure((decimal)value, (decimal)half, side, isOpen).PrintedIn(Firms).ToString());

    [Theory]
    [InlineData(97_667_638.484, 0, 0, "元", "[97670000, 97670000] 元")]
    [InlineData(25_897_777_777.7778, 0, 0, "元", "[25900000000, 25900000000] 元")]
    [InlineData(12.34567, 0, 0, "元", "[12.35, 12.35] 元")]
    [InlineData(0, 0, 0, "元", "[0, 0] 元")]
    [InlineData(0.0012345, 0, 0, "元", "[0.001235, 0.001235] 元")]
    [InlineData(-1234.5, 0, 1, "元", "[-1235, ∞) 元")]
    [InlineData(223.92, 0.1, 0, "家", "[224, 224] 家")]
    [InlineData(223.5, 0.1, 0, "家", "[223.5, 223.5] 家")] // no whole number is near
    [InlineData(8156.6, 0.1, 1, "家", "[8157, ∞) 家")]
    [InlineData(75.5, 0, -1, "家", "(-∞, 75] 家")]
    public void ShownIn_IsShort_AndWholeWhereThingsAre(double value, double half, int side, string unit, string expected) =>
        Assert.Equal(expected, new Figure((decimal)value, (decimal)half, side).ShownIn(Unit.Parse(unit)).ToString());

    [Fact]
    public void AsFactor_IsOneAndTheGrowth()
    {
        Assert.Equal(new Figure(1.1m, 0.0005m, 0), new Figure(10, 0.05m, 0).AsFactor());
        Assert.True(new Figure(10, 0, 1, IsOpen: true).AsFactor() is { Value: 1.1m, Side: 1, IsOpen: true });
        Assert.Equal("≥3±0.5", new Figure(3, 0.5m, 1).ToString());
        Assert.Equal("≤3±0.5", new Figure(3, 0.5m, -1).ToString());
        Assert.Equal("3±0", new Figure(3, 0, 0).ToString());
    }
}
