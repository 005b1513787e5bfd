using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData("家", 0)]
    [InlineData("人次", 0)]
    [InlineData("人年", 0)]
    [InlineData("rank", 1)]
    [InlineData("%", null)]
    [InlineData("元", null)]
    [InlineData("index", null)]
    public void EffectiveDomain_Unstated_IsTheUnitsOwn(string unit, int? lowest)
    {
        QuantityRange domain = new World(Direction.Higher, unit: unit).Indicator.EffectiveDomain;
        Assert.Equal(((decimal?)lowest, lowest is not null, null, Unit.Parse(unit)), (domain.Lower, domain.IsLowerIncluded, domain.Upper, domain.Unit));
    }

    [Fact]
    public void EffectiveDomain_Stated_IsTheStatedOne()
    {
        var world = new World(Direction.Higher);
        QuantityRange domain = world.Range("[0, 100]");
        Assert.Equal(domain, (world.Indicator with { Domain = domain }).EffectiveDomain);
    }

    [Fact]
    public void EffectiveDomain_OfAScale_IsItsGrades()
    {
        Indicator stage = World.Stage("拟订", "出台", "实施").Indicator;
        Assert.Equal((0m, 2m), (stage.EffectiveDomain.Lower, stage.EffectiveDomain.Upper));
    }

    /// <summary>A flow adds up over time and territory; of a stock the last value counts and its parts add up; a ratio is made anew of its two sums.</summary>
    [Theory]
    [InlineData(Nature.Flow, false, Aggregation.Sum, Aggregation.Sum)]
    [InlineData(Nature.Stock, false, Aggregation.Last, Aggregation.Sum)]
    [InlineData(Nature.Ratio, true, Aggregation.None, Aggregation.Ratio)]
    [InlineData(Nature.Ratio, false, Aggregation.None, Aggregation.None)] // of what, nobody says
    [InlineData(Nature.Rank, false, Aggregation.None, Aggregation.None)]
    [InlineData(Nature.Index, false, Aggregation.None, Aggregation.None)]
    [InlineData(Nature.Stage, false, Aggregation.Last, Aggregation.None)]
    [InlineData(Nature.Happening, false, Aggregation.None, Aggregation.None)]
    public void Aggregation_Unstated_IsThatOfTheNature(Nature nature, bool hasParts, Aggregation overTime, Aggregation overSubjects)
    {
        Indicator indicator = new World(Direction.Higher, nature).Indicator with { Numerator = hasParts ? "甲" : null, Denominator = hasParts ? "乙" : null };
        Assert.Equal((overTime, overSubjects), (indicator.TemporalAggregation, indicator.EffectiveSpatialAggregation));
        Assert.Equal(Aggregation.WeightedMean, (indicator with { SpatialAggregation = Aggregation.WeightedMean }).EffectiveSpatialAggregation);
    }

    /// <summary>Who names the two series need not say once more how the ratio of a territory comes about.</summary>
    [Fact]
    public void Aggregation_OfAQuotientOfSeries_IsTheRatioOfTheirSums()
    {
        Indicator indicator = new World(Direction.Higher, Nature.Ratio).Indicator;
        Composition quotient = Composition.Quotient(IndicatorCode.Parse("spending"), IndicatorCode.Parse("output"));
        Assert.Equal(Aggregation.Ratio, (indicator with { Numerator = null, Denominator = null, Composition = quotient }).EffectiveSpatialAggregation);
        Assert.Equal(Aggregation.None, (indicator with { Composition = quotient, SpatialAggregation = Aggregation.None }).EffectiveSpatialAggregation);
    }

    [Fact]
    public void IsOrdinal_OfAScale_IsTrue() => Assert.True(World.Award().Indicator.IsOrdinal);

    [Fact]
    public void IsOrdinal_OfACount_IsFalse() => Assert.False(new World(Direction.Higher, unit: "家").Indicator.IsOrdinal);

    [Fact]
    public void Defaults_AreAnnualAndEmpty()
    {
        Indicator indicator = new World(Direction.Higher).Indicator;
        Assert.Equal(Frequency.Annual, indicator.Frequency);
        Assert.Empty(indicator.Aliases);
        Assert.Empty(indicator.ScopeParts);
    }

    [Fact]
    public void Equality_ComparesListsByTheirElements()
    {
        Indicator indicator = new World(Direction.Higher).Indicator;
        Assert.Equal(indicator with { Aliases = ["a", "b"] }, indicator with { Aliases = new List<string> { "a", "b" } });
        Assert.NotEqual(indicator with { Aliases = ["a"] }, indicator with { Aliases = ["b"] });
    }

    [Fact]
    public void Aliases_AreCopied()
    {
        var aliases = new List<string> { "a" };
        Indicator indicator = new World(Direction.Higher).Indicator with { Aliases = aliases };
        aliases.Add("b");
        Assert.Equal(["a"], indicator.Aliases);
    }

    [Fact]
    public void ToString_IsCodeAndName() =>
        Assert.Equal("x: 强度 (intensity)", (new World(Direction.Higher).Indicator with { Name = new LocalizedText("强度", "intensity") }).ToString());
}
