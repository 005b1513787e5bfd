using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

public sealed class QuantityWriterTests
{
    private static readonly QuantityWriter Chinese = new(Language.Chinese);
    private static readonly QuantityWriter English = new(Language.English);
    private static readonly OrdinalScale Progress = new("s", new LocalizedText("进展", "progress"), new Grade("拟订", "drafted"), new Grade("出台", "issued"), new Grade("实施", "in force"));

    [Theory]
    [InlineData("13000", "家", "1.3万家", "13,000 entities")]
    [InlineData("10000", "家", "1万家", "10,000 entities")]
    [InlineData("8800", "家", "8800家", "8,800 entities")]
    [InlineData("8164", "家", "8164家", "8,164 entities")]
    [InlineData("120", "家", "120家", "120 entities")]
    [InlineData("0", "家", "0家", "0 entities")]
    [InlineData("2500000000", "元", "25亿元", "2.5 billion yuan")]
    [InlineData("5000000000", "元", "50亿元", "5 billion yuan")]
    [InlineData("9500000000", "元", "95亿元", "9.5 billion yuan")]
    [InlineData("134000000", "元", "1.34亿元", "134 million yuan")]
    [InlineData("-200000000", "元", "-2亿元", "-200 million yuan")]
    [InlineData("3.75", "%", "3.75%", "3.75%")]
    [InlineData("3.50", "%", "3.5%", "3.5%")]
    [InlineData("100", "%", "100%", "100%")]
    [InlineData("0.67", "pp", "0.67个百分点", "0.67 percentage points")]
    [InlineData("0.1", "pp", "0.1个百分点", "0.1 percentage points")]
    [InlineData("1200", "人次", "1200人次", "1,200 person-visits")]
    [InlineData("50", "天", "50天", "50 days")]
    [InlineData("15", "件/万人", "15件/万人", null)]
    [InlineData("2", "x", "2倍", "2 times")]
    public void Write_Quantity(string amount, string unit, string chinese, string? english)
    {
        var quantity = new Quantity(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Unit.Parse(unit));
        Assert.Equal(chinese, Chinese.Write(quantity));
        Assert.Equal(english ?? English.Write(quantity), English.Write(quantity));
    }

    [Theory]
    [InlineData(">8800", "家", ">8800家", "more than 8,800 entities")]
    [InlineData("≥3.75", "%", "≥3.75%", "at least 3.75%")]
    [InlineData("≤10", "家", "≤10家", "at most 10 entities")]
    [InlineData("<2.5", "%", "<2.5%", "less than 2.5%")]
    [InlineData("[2,3]", "项", "2项至3项", "2 items to 3 items")]
    [InlineData("7", "家", "7家", "7 entities")]
    public void Write_Range(string range, string unit, string chinese, string english)
    {
        QuantityRange written = World.RangeAs(range, Unit.Parse(unit));
        Assert.Equal((chinese, english), (Chinese.Write(written), English.Write(written)));
    }

    [Fact]
    public void Write_Unbounded_IsUnknown() =>
        Assert.Equal(("未知", "unknown"), (Chinese.Write(QuantityRange.Unbounded(Unit.Percent)), English.Write(QuantityRange.Unbounded(Unit.Percent))));

    [Theory]
    [InlineData("≤10")]
    [InlineData("[1,10]")]
    public void Write_FirstPlaces_AreWithin(string range)
    {
        QuantityRange places = World.RangeAs(range, Unit.Rank);
        Assert.Contains("前10", Chinese.Write(places), StringComparison.Ordinal);
        Assert.Contains("within the first 10", English.Write(places), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OnePlace_IsThatPlace() => Assert.DoesNotContain("前", Chinese.Write(QuantityRange.Exactly(Quantity.Rank(6))), StringComparison.Ordinal);

    [Theory]
    [InlineData("出台", "出台", "issued")]
    [InlineData("实施", "实施", "in force")]
    public void Write_Grade_IsItsName(string grade, string chinese, string english) =>
        Assert.Equal((chinese, english), (Chinese.Write(Progress.Grade(grade)), English.Write(Progress.Grade(grade))));

    [Fact]
    public void Write_GradeOrMore_SaysSo()
    {
        QuantityRange reached = QuantityRange.Between(Progress.Grade("出台"), Progress.Grade("实施"));
        Assert.StartsWith("出台", Chinese.Write(reached), StringComparison.Ordinal);
        Assert.StartsWith("issued", English.Write(reached), StringComparison.Ordinal);
        Assert.NotEqual("issued", English.Write(reached));
    }

    /// <summary>At most four decimals, half away from zero.</summary>
    [Theory]
    [InlineData("0.16745", "0.1675%")]
    [InlineData("-0.16745", "-0.1675%")]
    [InlineData("2.33333333", "2.3333%")]
    [InlineData("0.00004", "0%")]
    [InlineData("1.99999", "2%")]
    public void Write_RoundsToFourDecimals(string amount, string written)
    {
        var quantity = Quantity.Percent(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((written, written), (Chinese.Write(quantity), English.Write(quantity)));
    }

    [Fact]
    public void Write_LargeNumber_LosesNoDigit() => Assert.Equal("123,456,789 yuan", English.Write(Quantity.Yuan(123_456_789)));

    [Fact]
    public void Write_TinyNegative_HasNoMinusZero() => Assert.Equal("0%", English.Write(Quantity.Percent(-0.00001m)));

    [Fact]
    public void Write_DoesNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, Arbitraries.Amount, (culture, amount) =>
    {
        var quantity = new Quantity(amount * 100_000, Unit.Yuan);
        Assert.Equal(Chinese.Write(quantity), Cultures.Under(culture, () => Chinese.Write(quantity)));
        Assert.Equal(English.Write(quantity), Cultures.Under(culture, () => English.Write(quantity)));
    });

    [Fact]
    public void Write_ExtremeNumbers_AreWritten() => Assert.All([decimal.MaxValue, decimal.MinValue, 1e-28m], amount =>
    {
        Assert.NotEmpty(Chinese.Write(Quantity.Yuan(amount)));
        Assert.NotEmpty(English.Write(Quantity.Yuan(amount)));
    });

    [Fact]
    public void Write_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Chinese.Write((Quantity)null!));
        Assert.Throws<ArgumentNullException>(() => Chinese.Write((QuantityRange)null!));
    }
}
