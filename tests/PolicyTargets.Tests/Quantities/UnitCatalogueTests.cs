using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Quantities;

public class UnitCatalogueTests
{
    private static readonly Unit Tonne = Unit.Define("吨", new LocalizedText("吨", "tonnes"), Dimension.Of("mass"));

    public static TheoryData<string> Listed => [.. Unit.Others.Select(unit => unit.Code), "%", "pp", "rank", "x", "index", "元", "人年", "人次", "天"];

    public static TheoryData<string> Counters => [.. Unit.Others.Where(unit => unit.Dimension == Dimension.Count).Select(unit => unit.Code)];

    [Theory]
    [MemberData(nameof(Listed))]
    public void Parse_Listed_ReadsBackAlsoScaledAndPerPerson(string code)
    {
        foreach (string text in new[] { code, "万" + code, code + "/人", "亿" + code + "/万人" })
        {
            var unit = UnitCatalogue.Default.Parse(text);
            Assert.Equal(text, unit.Code);
            Assert.Equal(unit, UnitCatalogue.Default.Parse(unit.ToString()));
        }
    }

    [Theory]
    [MemberData(nameof(Counters))]
    public void Parse_Counter_ConvertsOneToOne(string code)
    {
        Assert.True(new Quantity(7, Unit.Parse(code)).TryConvert(Unit.Parse("家"), out Quantity? converted));
        Assert.Equal(new Quantity(7, Unit.Parse("家")), converted);
        Assert.True(Unit.Parse(code).IsIntegral);
    }

    // ISO 4217:2015 list one; the last row went out of use (Croatia 2023, Sierra Leone 2024), is no currency, or is written wrongly.
    [Theory]
    [InlineData("CNY USD EUR JPY GBP HKD MOP TWD KRW AED ZMW XAF XCG VED SLE BTN BZD", true)]
    [InlineData("HRK SLL XAU XXX usd RMB US USDX ANG", false)]
    public void TryParse_Currency_FollowsIso4217(string codes, bool expected) =>
        Assert.All(codes.Split(' '), code =>
        {
            Assert.Equal(expected, UnitCatalogue.Default.TryParse(code, out Unit? unit));
            Assert.True(!expected || unit == Unit.Money(code));
        });

    // Minute, hour and day: SI Brochure, 9th edition (2019), table 8; week of seven days: ISO 8601-1:2019, 3.1.2.8; the others are numerals.
    [Theory]
    [InlineData("分钟", "秒", 60)]
    [InlineData("小时", "分钟", 60)]
    [InlineData("天", "小时", 24)]
    [InlineData("周", "天", 7)]
    [InlineData("百家", "家", 100)]
    [InlineData("千元", "元", 1_000)]
    [InlineData("万元", "元", 10_000)]
    [InlineData("百万元", "万元", 100)]
    [InlineData("千万元", "万元", 1_000)]
    [InlineData("亿元", "万元", 10_000)]
    [InlineData("元", "CNY", 1)]
    [InlineData("万人次", "人次", 10_000)]
    [InlineData("件/人", "件/万人", 10_000)]
    [InlineData("万元/人", "元/万人", 100_000_000)]
    [InlineData("家/秒", "家/分钟", 60)]
    public void Parse_Pair_ConvertsByTheFactor(string large, string small, int factor)
    {
        Assert.True(new Quantity(1, Unit.Parse(large)).TryConvert(Unit.Parse(small), out Quantity? one));
        Assert.Equal(new Quantity(factor, Unit.Parse(small)), one);
        Assert.True(one.TryConvert(Unit.Parse(large), out Quantity? back));
        Assert.Equal(1m, back.Amount);
    }

    [Theory]
    [InlineData("吨")]
    [InlineData("")]
    [InlineData(" 家")]
    [InlineData("万")]
    [InlineData("万万元")]
    [InlineData("/人")]
    [InlineData("元/")]
    [InlineData("元/吨")]
    [InlineData("吨/人")]
    public void Parse_Unknown_SaysWhatIsKnown(string code)
    {
        var thrown = Assert.Throws<FormatException>(() => UnitCatalogue.Default.Parse(code));

        Assert.Contains($"'{code}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("件/万人", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(UnitCatalogue.With), thrown.Message, StringComparison.Ordinal);
        Assert.False(UnitCatalogue.Default.TryParse(code, out Unit? unit));
        Assert.Null(unit);
    }

    [Fact]
    public void Parse_ScaledCurrency_IsALargerUnit()
    {
        Assert.True(UnitCatalogue.Default.TryParse("亿USD", out Unit? unit));
        Assert.True(new Quantity(1.5m, unit).TryConvert(Unit.Money("USD"), out Quantity? dollars));
        Assert.Equal(150_000_000m, dollars.Amount);
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => UnitCatalogue.Default.Parse(null!));
        Assert.False(UnitCatalogue.Default.TryParse(null, out _));
    }

    [Fact]
    public void With_AnOwnUnit_ReadsItBackAlsoScaledAndInQuotients()
    {
        UnitCatalogue catalogue = UnitCatalogue.Default.With(Tonne);

        Assert.Same(Tonne, catalogue.Parse("吨"));
        Assert.True(new Quantity(2, catalogue.Parse("万吨")).TryConvert(Tonne, out Quantity? tonnes));
        Assert.Equal(20_000m, tonnes.Amount);
        Assert.Equal(Unit.Per(Tonne, catalogue.Parse("万元")), catalogue.Parse("吨/万元"));
        Assert.False(UnitCatalogue.Default.TryParse("吨", out _));
    }

    [Fact]
    public void With_AnOrdinalScalesUnit_ReadsItBack() =>
        Assert.Same(OrdinalScale.Occurrence.Unit, UnitCatalogue.Default.With(OrdinalScale.Occurrence.Unit).Parse(OrdinalScale.Occurrence.Unit.Code));

    [Fact]
    public void With_AnEqualUnit_ChangesNothing()
    {
        UnitCatalogue catalogue = UnitCatalogue.Default.With(Tonne);

        Assert.Same(catalogue, catalogue.With(Unit.Define("吨", new LocalizedText("公吨"), Dimension.Of("mass"))));
        Assert.Same(UnitCatalogue.Default, UnitCatalogue.Default.With(Unit.Parse("件/万人")));
    }

    [Theory]
    [InlineData("家")]
    [InlineData("USD")]
    [InlineData("万元")]
    [InlineData("元/人")]
    public void With_ACodeThatMeansSomethingElse_Throws(string code)
    {
        var unit = Unit.Define(code, new LocalizedText("吨"), Dimension.Of("mass"));

        Assert.Contains($"'{code}'", Assert.Throws<ArgumentException>(() => UnitCatalogue.Default.With(unit)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_Null_Throws() => Assert.Throws<ArgumentNullException>(() => UnitCatalogue.Default.With(null!));
}
