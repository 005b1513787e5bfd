using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Quantities;

/// <summary>Ranges as values.</summary>
public partial class QuantityRangeTests
{
    private const decimal Max = decimal.MaxValue;

    [Fact]
    public void Equality_ObeysTheLaws() =>
        ValueLaws.Equality(
            Arbitraries.KnownRange,
            r => QuantityRange.Create(r.Lower * 1.0m, r.IsLowerIncluded, r.Upper * 1.0m, r.IsUpperIncluded, Unit.Parse(r.Unit.Code))!, (a, b) => a == b);

    [Theory]
    [InlineData("[10000, 10000] 元")]
    [InlineData("[1, 1] 家")]
    [InlineData("[1, 2] 万元")]
    [InlineData("[1, ∞) 万元")]
    public void Equals_OtherEndsOrUnit_IsFalse(string other) => Assert.NotEqual(Written.Range("[1, 1] 万元"), Written.Range(other));

    [Fact]
    public void Factories_HaveTheEndsTheyName()
    {
        var value = new Quantity(3.75m, Unit.Percent, 0.005m);

        Assert.Equal(Written.Range("[3.75, 3.75] %"), QuantityRange.Exactly(value));
        Assert.Equal(Written.Range("[3.75, ∞) %"), QuantityRange.AtLeast(value));
        Assert.Equal(Written.Range("(3.75, ∞) %"), QuantityRange.MoreThan(value));
        Assert.Equal(Written.Range("(-∞, 3.75] %"), QuantityRange.AtMost(value));
        Assert.Equal(Written.Range("(-∞, 3.75) %"), QuantityRange.LessThan(value));
        Assert.Equal(Written.Range("(-∞, ∞) %"), QuantityRange.Unbounded(Unit.Percent));
    }

    [Fact]
    public void Factories_Null_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => QuantityRange.Exactly(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.AtLeast(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.MoreThan(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.AtMost(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.LessThan(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.Unbounded(null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.Create(1, true, 2, true, null!));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.Between(null!, Quantity.Percent(1)));
        Assert.Throws<ArgumentNullException>(() => QuantityRange.Between(Quantity.Percent(1), null!));
    }

    [Theory]
    [InlineData(true, true, "[0.5, 2] 万元")]
    [InlineData(true, false, "[0.5, 2) 万元")]
    [InlineData(false, true, "(0.5, 2] 万元")]
    [InlineData(false, false, "(0.5, 2) 万元")]
    public void Between_TwoUnits_TakesTheLowersUnit(bool lowerIncluded, bool upperIncluded, string expected) =>
        Assert.Equal(Written.Range(expected), QuantityRange.Between(Written.Quantity("0.5 万元"), Written.Quantity("20000 元"), lowerIncluded, upperIncluded));

    [Fact]
    public void Between_BothEnds_AreIncludedUnlessSaid() =>
        Assert.Equal(Written.Range("[5, 5.5] %"), QuantityRange.Between(Quantity.Percent(5), Quantity.Percent(5.5m)));

    [Theory]
    [InlineData("2 %", "1 %")]
    [InlineData("1 %", "2 pp")]
    [InlineData("2 万元", "19999 元")]
    public void Between_NothingOrOtherDimension_ThrowsNamingBoth(string lower, string upper)
    {
        var thrown = Assert.Throws<ArgumentException>(() => QuantityRange.Between(Written.Quantity(lower), Written.Quantity(upper)));

        Assert.Equal("upper", thrown.ParamName);
        Assert.Contains(upper, thrown.Message, StringComparison.Ordinal);
    }

    // One second in hours is 1/3600, which no decimal holds; the range must not lose its own upper end.
    [Fact]
    public void Between_UpperEndThatNoDecimalHolds_HoldsBothEnds()
    {
        (Quantity lower, Quantity upper) = (Written.Quantity("0 小时"), Written.Quantity("1 秒"));
        var range = QuantityRange.Between(lower, upper);

        Assert.True(range.Contains(lower));
        Assert.True(range.Contains(upper));
    }

    [Fact]
    public void Create_NothingBetween_IsNull()
    {
        Assert.Null(QuantityRange.Create(2, true, 1, true, Unit.Percent));
        Assert.Null(QuantityRange.Create(1, true, 1, false, Unit.Percent));
    }

    [Fact]
    public void Create_UnboundedEnds_AreNotIncluded() => Assert.Equal(QuantityRange.Unbounded(Unit.Rank), QuantityRange.Create(null, true, null, true, Unit.Rank));

    [Theory]
    [InlineData("[1, 2) 家", 1, true, 2, false, null)]
    [InlineData("(-∞, 2] 家", null, false, 2, true, null)]
    [InlineData("(1, ∞) 家", 1, false, null, false, null)]
    [InlineData("[3, 3] 家", 3, true, 3, true, 3)]
    public void Properties_OfARange_DescribeItsEnds(string range, int? lower, bool lowerIncluded, int? upper, bool upperIncluded, int? point)
    {
        var value = Written.Range(range);

        Assert.Equal((lower, lowerIncluded, upper, upperIncluded, point), (value.Lower, value.IsLowerIncluded, value.Upper, value.IsUpperIncluded, value.Point));
        Assert.Equal(Unit.Parse("家"), value.Unit);
    }

    [Theory]
    [InlineData("[3.75, ∞) %")]
    [InlineData("(8800, ∞) 家")]
    [InlineData("[3.08, 3.08] %")]
    [InlineData("(-∞, -0.5) pp")]
    public void ToString_Range_IsEndsAndUnit(string text) => Assert.Equal(text, Written.Range(text).ToString());

    [Fact]
    public void ToString_EqualRanges_AreWrittenAlike() =>
        Assert.Equal(QuantityRange.AtLeast(Quantity.Percent(3.5m)).ToString(), QuantityRange.AtLeast(Quantity.Percent(3.50m)).ToString());

    [Fact]
    public void ToString_InAnyCulture_ReadsBack() =>
        PropertyCheck.Holds(Arbitraries.KnownRange, Cultures.Foreign, (range, culture) => Written.Range(Cultures.Under(culture, range.ToString)) == range);
}
