using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Measurands;

/// <summary>What each measure says of itself: its words, unit, direction, base and what it can be.</summary>
public sealed class MeasureFormTests
{
    private static readonly PeerGroup Cities = new() { Id = SubjectId.Parse("cities"), Name = new LocalizedText("全省各市"), Size = 11 };
    private static readonly OrdinalScale Classes = new("classes", new LocalizedText("档次"), new Grade("第二档"), new Grade("第一档"));
    private static readonly SubjectId Zhejiang = SubjectId.Parse("zhejiang");
    private static readonly IndicatorCode Gdp = IndicatorCode.Parse("gdp");
    private static readonly ReportingPeriod Base = ReportingPeriod.Year(2020);

    private static Indicator Firms => Of("家", Nature.Stock, Direction.Higher);

    private static Indicator Index => Of("index", Nature.Index, Direction.Lower);

    public static TheoryData<string, Measure> Words => new()
    {
        { "level", Measure.Level },
        { "sum", Measure.Sum },
        { "additions", Measure.Additions },
        { "average", Measure.Average() },
        { "average of change", Measure.Average(Measure.Change()) },
        { "average per Monthly", Measure.Average(per: Frequency.Monthly) },
        { "average of change per Quarterly", Measure.Average(Measure.Change(), Frequency.Quarterly) },
        { "change", Measure.Change() },
        { "change(2020)", Measure.Change(Base) },
        { "change of rank of level among cities", Measure.ChangeOf(Measure.Rank(Measure.Level, Cities)) },
        { "growth(2020)", Measure.Growth(Base) },
        { "average-growth", Measure.AverageGrowth() },
        { "average-growth(2020)", Measure.AverageGrowth(Base) },
        { "multiple", Measure.Multiple() },
        { "multiple(2020)", Measure.Multiple(Base) },
        { "rank of growth among cities", Measure.Rank(Measure.Growth(), Cities) },
        { "rank-in-history", Measure.RankInHistory() },
        { "rank-in-history of growth", Measure.RankInHistory(Measure.Growth()) },
        { "tier(classes)", Measure.Tier(Measure.Level, Classes) },
        { "tier(classes) of growth", Measure.Tier(Measure.Growth(), Classes) },
        { "share of gdp", Measure.ShareOf(Gdp) },
        { "contribution to zhejiang", Measure.ContributionTo(Zhejiang) },
        { "contribution(2020) to zhejiang of sum", Measure.ContributionTo(Zhejiang, Measure.Sum, Base) },
        { "relative to zhejiang", Measure.RelativeTo(Benchmark.Of(Zhejiang)) },
        { "relative to gdp of growth", Measure.RelativeTo(Benchmark.Of(Gdp), Measure.Growth()) },
        { "relative to zhejiang gdp", Measure.RelativeTo(Benchmark.Of(Zhejiang, Gdp)) },
    };

    public static TheoryData<string, bool, Measure> Units => new()
    {
        { "家", true, Measure.Additions },
        { "家", false, Measure.Average() },
        { "家", false, Measure.RelativeTo(Benchmark.Of(Zhejiang)) },
        { "%", false, Measure.AverageGrowth() },
        { "x", false, Measure.Multiple() },
        { "rank", true, Measure.Rank(Measure.Level, Cities) },
        { "rank", true, Measure.RankInHistory() },
        { "grade:classes", true, Measure.Tier(Measure.Level, Classes) },
        { "%", false, Measure.ShareOf(Gdp) },
        { "%", false, Measure.ContributionTo(Zhejiang) },
        { "pp", false, Measure.RelativeTo(Benchmark.Of(Zhejiang), Measure.Growth()) },
    };

    public static TheoryData<string?, Measure> Bases => new()
    {
        { null, Measure.Additions },
        { null, Measure.ShareOf(Gdp) },
        { "2022", Measure.AverageGrowth() },
        { "2020", Measure.AverageGrowth(Base) },
        { "2022", Measure.Multiple() },
        { "2020", Measure.Multiple(Base) },
        { "2022", Measure.ContributionTo(Zhejiang) },
        { "2020", Measure.ContributionTo(Zhejiang, comparedWith: Base) },
        { "2020", Measure.Rank(Measure.Growth(Base), Cities) },
        { "2022", Measure.RankInHistory(Measure.Change()) },
        { "2022", Measure.Tier(Measure.Growth(), Classes) },
        { "2022", Measure.Average(Measure.Change()) },
        { null, Measure.Average() },
        { "2020", Measure.RelativeTo(Benchmark.Of(Zhejiang), Measure.Growth(Base)) },
    };

    public static TheoryData<string, string, Measure> Domains => new()
    {
        { "[0, ∞) 家", "(-∞, ∞) index", Measure.Sum },
        { "[0, ∞) 家", "[0, ∞) index", Measure.Additions },
        { "[0, ∞) 家", "(-∞, ∞) index", Measure.Average() },
        { "(-∞, ∞) 家", "(-∞, ∞) index", Measure.Change() },
        { "[-100, ∞) %", "(-∞, ∞) %", Measure.Growth() },
        { "[-100, ∞) %", "(-∞, ∞) %", Measure.AverageGrowth() },
        { "[0, ∞) x", "(-∞, ∞) x", Measure.Multiple() },
        { "[1, 11] rank", "[1, 11] rank", Measure.Rank(Measure.Level, Cities) },
        { "[1, ∞) rank", "[1, ∞) rank", Measure.RankInHistory() },
        { "[0, 1] grade:classes", "[0, 1] grade:classes", Measure.Tier(Measure.Level, Classes) },
        { "(-∞, ∞) %", "(-∞, ∞) %", Measure.ShareOf(Gdp) },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void ToString_IsInTheWordsOfTheVocabulary(string expected, Measure measure) => Assert.Equal(expected, measure.ToString());

    [Theory]
    [MemberData(nameof(Units))]
    public void UnitFor_ACount_IsThatOfTheMeasure(string code, bool isIntegral, Measure measure) =>
        Assert.Equal((code, isIntegral), (measure.UnitFor(Firms).Code, measure.UnitFor(Firms).IsIntegral));

    [Theory]
    [MemberData(nameof(Bases))]
    public void BaseFor_ASpan_IsThePrintedOneOrTheYearBefore(string? expected, Measure measure) =>
        Assert.Equal(expected, measure.BaseFor(ReportingPeriod.Years(2023, 2027))?.ToString());

    [Theory]
    [MemberData(nameof(Domains))]
    public void DomainFor_ACountAndAnIndex_IsWhatCanOccur(string count, string index, Measure measure) =>
        Assert.Equal((count, index), (measure.DomainFor(Firms).ToString(), measure.DomainFor(Index).ToString()));

    [Fact]
    public void DomainFor_ValuesAboveZero_AreNeverNegative()
    {
        Indicator aboveZero = Index with { Domain = QuantityRange.MoreThan(new Quantity(5, Unit.Index)) };
        Assert.Equal(("[0, ∞) index", "[-100, ∞) %", "[-100, ∞) %"),
            (Measure.Sum.DomainFor(aboveZero).ToString(), Measure.Growth().DomainFor(aboveZero).ToString(), Measure.AverageGrowth().DomainFor(aboveZero).ToString()));
    }

    [Fact]
    public void DirectionFor_Ranks_IsDownAndForTiersUp_WhateverTheIndicator()
    {
        Assert.Equal(Direction.Lower, Measure.Rank(Measure.Level, Cities).DirectionFor(Firms));
        Assert.Equal(Direction.Lower, Measure.RankInHistory().DirectionFor(Firms));
        Assert.Equal(Direction.Higher, Measure.Tier(Measure.Level, Classes).DirectionFor(Index));
        Assert.Equal(Direction.Lower, Measure.ChangeOf(Measure.Rank(Measure.Level, Cities)).DirectionFor(Firms));
        Assert.Equal(Direction.Lower, Measure.Average(Measure.Rank(Measure.Level, Cities)).DirectionFor(Firms));
        Assert.Equal(Direction.Lower, Measure.RelativeTo(Benchmark.Of(Gdp), Measure.Rank(Measure.Level, Cities)).DirectionFor(Firms));
        Assert.Equal(Direction.Higher, Measure.Multiple().DirectionFor(Firms));
    }

    [Fact]
    public void Years_OfAnAverageGrowth_AreThoseSinceItsBase()
    {
        var growth = (AverageGrowthMeasure)Measure.AverageGrowth();
        Assert.Equal((5, 1, null), (growth.Years(ReportingPeriod.Years(2023, 2027)), growth.Years(ReportingPeriod.Year(2027)), growth.Years(ReportingPeriod.Unstated)));
        Assert.Equal((7, null), (((AverageGrowthMeasure)Measure.AverageGrowth(Base)).Years(ReportingPeriod.Year(2027)), ((AverageGrowthMeasure)Measure.AverageGrowth(Base)).Years(Base)));
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Measure.Rank(null!, Cities));
        Assert.Throws<ArgumentNullException>(() => Measure.Rank(Measure.Level, null!));
        Assert.Throws<ArgumentNullException>(() => Measure.ShareOf(null!));
        Assert.Throws<ArgumentNullException>(() => Measure.RelativeTo(null!));
        Assert.Throws<ArgumentNullException>(() => Measure.ContributionTo(null!));
        Assert.Throws<ArgumentNullException>(() => Measure.Tier(Measure.Level, null!));
    }

    private static Indicator Of(string unit, Nature nature, Direction direction) =>
        new() { Code = IndicatorCode.Parse("x"), Name = new LocalizedText("某指标"), Unit = Unit.Parse(unit), Direction = direction, Nature = nature };
}
