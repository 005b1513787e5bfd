using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    private static readonly Indicator Intensity =
        new() { Code = IndicatorCode.Parse("rd-intensity"), Name = new LocalizedText("R&D经费投入强度"), Unit = Unit.Percent, Direction = Direction.Higher, Nature = Nature.Ratio };

    private static readonly Indicator Firms = Intensity with { Code = IndicatorCode.Parse("high-tech-firms"), Unit = Unit.Parse("家"), Nature = Nature.Stock };

    private static readonly IndicatorCatalogue Both = new(Intensity, Firms);

    [Fact]
    public void Catalogue_KeepsTheOrderGiven() => Assert.Equal([Firms, Intensity], new IndicatorCatalogue(Firms, Intensity));

    [Fact]
    public void Count_IsTheNumberOfIndicators() => Assert.Equal(2, Both.Count);

    [Fact]
    public void Find_KnownCode_GivesTheIndicator() => Assert.Same(Firms, Both.Find(IndicatorCode.Parse("high-tech-firms")));

    [Fact]
    public void Find_UnknownCode_GivesNull() => Assert.Null(Both.Find(IndicatorCode.Parse("patents")));

    [Fact]
    public void Get_KnownCode_GivesTheIndicator() => Assert.Same(Intensity, Both.Get(Intensity.Code));

    [Fact]
    public void Get_UnknownCode_Throws()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Both.Get(IndicatorCode.Parse("patents")));
        Assert.Contains("patents", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TwoOfOneCode_Throws()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new IndicatorCatalogue(Intensity, Firms with { Code = Intensity.Code }));
        Assert.Contains("rd-intensity", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new IndicatorCatalogue(null!));

    [Fact]
    public void Find_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Both.Find(null!));

    [Fact]
    public void Get_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Both.Get(null!));
}
