using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Internal;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Quantities;

public class QuantityTests
{
    [Fact]
    public void Equality_ObeysTheLaws() =>
        ValueLaws.Equality(Arbitraries.KnownQuantity, q => new Quantity(q.Amount * 1.000m, Unit.Parse(q.Unit.Code), q.HalfUnit * 1.0m), (a, b) => a == b);

    [Theory]
    [InlineData("1 项", null)]
    [InlineData("2 家", null)]
    [InlineData("1 家", 0.5)]
    public void Equals_OneOtherPart_IsFalse(string other, double? half) =>
        Assert.NotEqual(Written.Quantity("1 家"), Written.Quantity(other).WithHalfUnit((decimal?)half));

    [Fact]
    public void Factories_HaveTheUnitTheyName()
    {
        Assert.Equal(Written.Quantity("3.69 %"), Quantity.Percent(3.69m));
        Assert.Equal(Written.Quantity("-0.1 pp"), Quantity.PercentagePoints(-0.1m));
        Assert.Equal(Written.Quantity("6 rank"), Quantity.Rank(6));
        Assert.Equal(Written.Quantity("2 x"), Quantity.Multiple(2));
        Assert.Equal(Written.Quantity("13000 元"), Quantity.Yuan(13_000));
        Assert.Equal(Written.Quantity("8800 家"), Quantity.Count(8800, "家"));
        Assert.Equal(Written.Quantity("2 万家"), Quantity.Count(2, "万家"));
    }

    [Fact]
    public void Count_ACounterOfOnesOwn_Counts()
    {
        var ships = Quantity.Count(3, "艘");

        Assert.Equal(Unit.Counter("艘"), ships.Unit);
        Assert.True(ships.TryCompare(Written.Quantity("3 家"), out int order) && order == 0);
        Assert.Throws<ArgumentException>(() => Quantity.Count(3, " "));
    }

    [Theory]
    [InlineData("天")]
    [InlineData("元/人")]
    public void Count_ACodeOfAnotherDimension_StillCounts(string code) => Assert.Equal(Dimension.Count, Quantity.Count(3, code).Unit.Dimension);

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    public void Constructor_HalfUnitNotPositive_Throws(double half)
    {
        Assert.Equal("halfUnit", Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity(1, Unit.Percent, (decimal)half)).ParamName);
        Assert.Equal("halfUnit", Assert.Throws<ArgumentOutOfRangeException>(() => Quantity.Percent(1).WithHalfUnit((decimal)half)).ParamName);
    }

    [Fact]
    public void Null_Unit_Throws()
    {
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => new Quantity(1, null!)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => Quantity.Percent(1).TryConvert(null!, out _)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => Quantity.Percent(1).TryCompare(null!, out _)).ParamName);
    }

    [Fact]
    public void WithHalfUnit_Half_ChangesNothingElse()
    {
        var printed = new Quantity(3.69m, Unit.Percent, 0.005m);

        Assert.Equal(printed, Quantity.Percent(3.69m).WithHalfUnit(0.005m));
        Assert.Equal(0.005m, printed.HalfUnit);
        Assert.Null(printed.WithHalfUnit(null).HalfUnit);
    }

    [Fact]
    public void TryConvert_WithAHalfUnit_ConvertsBoth()
    {
        Assert.True(new Quantity(1.3m, Unit.Parse("万家"), 0.05m).TryConvert(Unit.Parse("项"), out Quantity? converted));

        Assert.Equal(new Quantity(13_000, Unit.Parse("项"), 500), converted);
    }

    [Fact]
    public void TryConvert_NoDecimalHoldsIt_RoundsTheAmountDownAndTheHalfUnitUp()
    {
        Assert.True(new Quantity(1, Unit.Parse("秒"), 1).TryConvert(Unit.Parse("小时"), out Quantity? hours));

        Assert.Equal((0.0002777777777777777777777777m, 0.0002777777777777777777777778m), (hours.Amount, hours.HalfUnit));
    }

    [Theory]
    [InlineData("1 %", "pp")]
    [InlineData("1 人次", "人")]
    [InlineData("79228162514264337593543950335 亿元", "元")]
    [InlineData("-79228162514264337593543950335 亿元", "元")]
    public void TryConvert_OtherDimensionOrTooLarge_IsFalse(string quantity, string unit)
    {
        Assert.False(Written.Quantity(quantity).TryConvert(Unit.Parse(unit), out Quantity? converted));
        Assert.Null(converted);
    }

    [Fact]
    public void TryConvert_HalfUnitTooLarge_IsFalse() =>
        Assert.False(new Quantity(1, Unit.Parse("亿元"), decimal.MaxValue).TryConvert(Unit.Yuan, out _));

    [Fact]
    public void TryConvert_Duration_IsTheNearestBelow() =>
        PropertyCheck.Holds(Arbitraries.Duration, Arbitraries.Duration, (quantity, other) =>
        {
            Assert.True(quantity.TryConvert(other.Unit, out Quantity? converted));
            Rational missing = Seconds(quantity) - Seconds(converted);
            Assert.True(missing >= 0 && missing < Rational.Ten(-18), $"{converted}");
        });

    [Fact]
    public void TryCompare_Durations_ComparesSeconds() =>
        PropertyCheck.Holds(Arbitraries.Duration, Arbitraries.Duration, (a, b) =>
            a.TryCompare(b, out int comparison) && Math.Sign(comparison) == Seconds(a).CompareTo(Seconds(b)));

    [Fact]
    public void TryCompare_OtherDimension_IsFalse()
    {
        Assert.False(Quantity.Percent(3).TryCompare(Quantity.PercentagePoints(2), out int comparison));
        Assert.Equal(0, comparison);
    }

    // One minute is 1/60 of an hour, which no decimal holds; sixty of them are one hour all the same.
    [Theory]
    [InlineData("60 分钟", "1 小时", 0)]
    [InlineData("20 分钟", "0.3333333333333333333333333333 小时", 1)]
    [InlineData("20 分钟", "0.3333333333333333333333333334 小时", -1)]
    [InlineData("1 万元", "10000 CNY", 0)]
    public void TryCompare_Example_IsExact(string a, string b, int expected)
    {
        Assert.True(Written.Quantity(a).TryCompare(Written.Quantity(b), out int comparison));
        Assert.Equal(expected, comparison);
    }

    [Theory]
    [InlineData("3.690 %", "3.69 %")]
    [InlineData("8800 家", "8800 家")]
    [InlineData("-0.5 pp", "-0.5 pp")]
    public void ToString_Quantity_IsNumberAndUnit(string text, string expected) => Assert.Equal(expected, Written.Quantity(text).ToString());

    [Fact]
    public void ToString_OnAScale_IsTheGrade()
    {
        Assert.Equal("已发生", OrdinalScale.Occurrence.Grade("已发生").ToString());
        Assert.Equal("7 grade:occurrence", new Quantity(7, OrdinalScale.Occurrence.Unit).ToString());
    }

    [Fact]
    public void ToString_InAnyCulture_ReadsBack() =>
        PropertyCheck.Holds(Arbitraries.KnownQuantity, Cultures.Foreign, (quantity, culture) =>
            Written.Quantity(Cultures.Under(culture, quantity.ToString)) == quantity.WithHalfUnit(null));

    private static Rational Seconds(Quantity quantity) =>
        (Rational)quantity.Amount * quantity.Unit.Code switch { "秒" => 1, "分钟" => 60, "小时" => 3_600, "天" => 86_400, _ => 604_800 };
}
