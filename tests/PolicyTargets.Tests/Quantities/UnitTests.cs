using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Quantities;

public class UnitTests
{
    [Fact]
    public void Text_RoundTrips() => ValueLaws.RoundTrip(Arbitraries.KnownUnit);

    [Fact]
    public void Parse_NearlyRightText_AgreesWithTryParse() => ValueLaws.ParseAgreesWithTryParse<Unit>(Arbitraries.UnitLikeText);

    [Fact]
    public void Equality_OfKnownUnits_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.KnownUnit, unit => Unit.Parse(unit.Code), (a, b) => a == b);

    [Fact]
    public void Equality_OfOwnUnits_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.OwnUnit, Copy, (a, b) => a == b);

    public static TheoryData<string, string, decimal, bool, bool> Parts => new()
    {
        { "吨", "mass", 1.00m, false, true },
        { "公吨", "mass", 1m, false, false },
        { "吨", "energy", 1m, false, false },
        { "吨", "mass", 1000m, false, false },
        { "吨", "mass", 1m, true, false },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Equals_EveryPartButTheName_Counts(string code, string dimension, decimal size, bool integral, bool expected)
    {
        var tonne = Unit.Define("吨", new LocalizedText("吨", "tonnes"), Dimension.Of("mass"));
        var other = Unit.Define(code, new LocalizedText("别名"), Dimension.Of(dimension), size, integral);

        Assert.Equal(expected, tonne == other);
        Assert.Equal(!expected, tonne != other);
    }

    [Fact]
    public void Operators_Null_EqualsOnlyNull()
    {
        Assert.True((Unit?)null == null);
        Assert.True(Unit.Percent != null);
        Assert.False(null == Unit.Percent);
    }

    [Theory]
    [InlineData("家", "count", true)]
    [InlineData("人次", "person-visit", true)]
    [InlineData("rank", "rank", true)]
    [InlineData("%", "percent", false)]
    [InlineData("pp", "percentage-point", false)]
    [InlineData("x", "multiple", false)]
    [InlineData("index", "index", false)]
    [InlineData("元", "money:CNY", false)]
    [InlineData("USD", "money:USD", false)]
    [InlineData("人年", "person-year", false)]
    [InlineData("天", "duration", false)]
    [InlineData("万家", "count", false)]
    [InlineData("件/万人", "count/count", false)]
    [InlineData("元/人", "money:CNY/count", false)]
    [InlineData("人年/万人", "person-year/count", false)]
    public void Parse_Known_HasItsDimensionAndIntegrality(string code, string dimension, bool integral)
    {
        var unit = Unit.Parse(code);

        Assert.Equal((code, dimension, integral), (unit.Code, unit.Dimension.Code, unit.IsIntegral));
        Assert.Null(unit.Scale);
    }

    [Theory]
    [InlineData("家", "家", "entities")]
    [InlineData("万元", "万元", "ten thousand yuan")]
    [InlineData("元/人", "元/人", "yuan per persons")]
    [InlineData("USD", "USD", "USD")]
    public void Name_Known_IsGivenInBothLanguages(string code, string chinese, string english) =>
        Assert.Equal(new LocalizedText(chinese, english), Unit.Parse(code).Name);

    [Fact]
    public void Properties_AreTheUnitsOfTheirCodes() =>
        Assert.All(
            new[] { Unit.Percent, Unit.PercentagePoint, Unit.Rank, Unit.Multiple, Unit.Index, Unit.Yuan, Unit.PersonYear, Unit.PersonVisit, Unit.Day }.Zip(
                ["%", "pp", "rank", "x", "index", "元", "人年", "人次", "天"]),
            pair => Assert.Equal(pair.First, Unit.Parse(pair.Second)));

    [Fact]
    public void Define_WrongArguments_NamesThem()
    {
        var name = new LocalizedText("吨");

        Assert.Equal("code", Assert.Throws<ArgumentException>(() => Unit.Define("a b", name, Dimension.Count)).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentException>(() => Unit.Define(" ", name, Dimension.Count)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => Unit.Define("吨", name, Dimension.Count, 0m)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => Unit.Define("吨", name, Dimension.Count, -1m)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => Unit.Define("吨", null!, Dimension.Count)).ParamName);
        Assert.Equal("dimension", Assert.Throws<ArgumentNullException>(() => Unit.Define("吨", name, null!)).ParamName);
    }

    [Fact]
    public void Counter_AnyCode_CountsWholeThings()
    {
        var ships = Unit.Counter("艘");

        Assert.Equal((Dimension.Count, true, "items"), (ships.Dimension, ships.IsIntegral, ships.Name.English));
        Assert.Equal("ships", Unit.Counter("艘", "ships").Name.English);
        Assert.True(ships.ConvertsTo(Unit.Parse("家")));
        Assert.Throws<ArgumentException>(() => Unit.Counter(" "));
    }

    [Fact]
    public void Money_NoCurrency_Throws() => Assert.Equal("currency", Assert.Throws<ArgumentException>(() => Unit.Money("RMB")).ParamName);

    [Fact]
    public void Per_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Unit.Per(null!, Unit.Day));
        Assert.Throws<ArgumentNullException>(() => Unit.Per(Unit.Day, null!));
    }

    // Pieces for each person-day are not piece-days for each person: a quotient of a quotient must keep its parts apart.
    [Fact]
    public void Per_NestedTheOtherWay_DoesNotConvert()
    {
        (var piece, var person, Unit day) = (Unit.Parse("件"), Unit.Parse("人次"), Unit.Day);

        Assert.False(Unit.Per(Unit.Per(piece, person), day).ConvertsTo(Unit.Per(piece, Unit.Per(person, day))));
    }

    [Fact]
    public void Per_OfAQuotient_ReadsBack()
    {
        var unit = Unit.Per(Unit.Parse("元/人"), Unit.Day);

        Assert.True(Unit.TryParse(unit.Code, out Unit? read));
        Assert.Equal(unit, read);
    }

    [Theory]
    [InlineData("家", "项", true)]
    [InlineData("元", "CNY", true)]
    [InlineData("亿元", "CNY", true)]
    [InlineData("分钟", "周", true)]
    [InlineData("件/万人", "项/人", true)]
    [InlineData("%", "pp", false)]
    [InlineData("%", "x", false)]
    [InlineData("人次", "人", false)]
    [InlineData("人次", "人年", false)]
    [InlineData("人年", "天", false)]
    [InlineData("CNY", "USD", false)]
    [InlineData("rank", "家", false)]
    [InlineData("index", "x", false)]
    [InlineData("元/人", "人/元", false)]
    public void ConvertsTo_Units_ShareADimension(string one, string other, bool expected)
    {
        Assert.Equal(expected, Unit.Parse(one).ConvertsTo(Unit.Parse(other)));
        Assert.Equal(expected, Unit.Parse(other).ConvertsTo(Unit.Parse(one)));
        Assert.Throws<ArgumentNullException>(() => Unit.Percent.ConvertsTo(null!));
    }

    [Fact]
    public void ToString_InAnyCulture_IsTheCode() =>
        PropertyCheck.Holds(Arbitraries.KnownUnit, Cultures.Foreign, (unit, culture) => Cultures.Under(culture, () => Unit.Parse(unit.ToString())) == unit);

    private static Unit Copy(Unit unit) =>
        Unit.Define(unit.Code, new LocalizedText("别名"), Dimension.Of(unit.Dimension.Code), unit.Size == UnitSize.One ? 1.0m : 1000.0m, unit.IsIntegral);
}
