namespace PolicyTargets.Tests.Quantities;

public class DimensionTests
{
    [Fact]
    public void Known_Dimensions_AreAllDifferent()
    {
        Dimension[] known =
        [
            Dimension.Count, Dimension.Percent, Dimension.PercentagePoint, Dimension.Rank, Dimension.Multiple, Dimension.Index, Dimension.Duration,
            Dimension.PersonYear, Dimension.PersonVisit, Dimension.Money("CNY"), Dimension.Money("USD"), Dimension.Per(Dimension.Count, Dimension.Rank),
        ];

        Assert.Equal(known.Length, known.Select(dimension => dimension.Code).Distinct().Count());
        Assert.Equal(known.Length, known.Distinct().Count());
    }

    [Theory]
    [InlineData("count")]
    [InlineData("percentage-point")]
    [InlineData("mass")]
    public void Of_OneCode_IsOneDimension(string code)
    {
        Assert.Equal(Dimension.Of(code), Dimension.Of(code));
        Assert.Equal(code, Dimension.Of(code).ToString());
    }

    [Fact]
    public void Equality_ObeysTheLaws() =>
        Laws.ValueLaws.Equality(Gen.Elements("count", "mass", "money:CNY").Select(Dimension.Of).ToArbitrary(), d => Dimension.Of(d.Code), (a, b) => a == b);

    [Theory]
    [InlineData("CNY", "money:CNY")]
    [InlineData("XPF", "money:XPF")]
    public void Money_Currency_NamesIt(string currency, string expected) => Assert.Equal(expected, Dimension.Money(currency).Code);

    [Theory]
    [InlineData("cny")]
    [InlineData("RMB")]
    [InlineData("CNY USD")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Money_NoCurrency_Throws(string? currency) =>
        Assert.Equal("currency", Assert.ThrowsAny<ArgumentException>(() => Dimension.Money(currency!)).ParamName);

    [Fact]
    public void Per_Dimensions_KeepTheirOrder()
    {
        Assert.Equal("count/person-year", Dimension.Per(Dimension.Count, Dimension.PersonYear).Code);
        Assert.NotEqual(Dimension.Per(Dimension.Count, Dimension.Rank), Dimension.Per(Dimension.Rank, Dimension.Count));
        Assert.Throws<ArgumentNullException>(() => Dimension.Per(null!, Dimension.Rank));
        Assert.Throws<ArgumentNullException>(() => Dimension.Per(Dimension.Rank, null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Of_Blank_Throws(string? code) => Assert.Equal("code", Assert.ThrowsAny<ArgumentException>(() => Dimension.Of(code!)).ParamName);

    [Fact]
    public void Money_PerSomething_IsNoMoney()
    {
        Assert.True(Unit.Yuan.Dimension.IsMoney);
        Assert.True(Unit.Money("USD").Dimension.IsMoney);
        Assert.False(Unit.Per(Unit.Yuan, Unit.Parse("家")).Dimension.IsMoney);
        Assert.False(Unit.Percent.Dimension.IsMoney);
    }
}
