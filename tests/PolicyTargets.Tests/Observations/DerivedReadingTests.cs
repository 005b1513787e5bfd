using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <summary>Readings of every measure: found as published, else derived in one step, never guessed. Expectations are computed by hand from the table of measures.</summary>
public sealed partial class DerivedReadingTests
{
    private static World Money => new(Direction.Higher, Nature.Flow, "亿元");

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    private static World Ratio => new(Direction.Higher);

    private static ReportingPeriod Period(string text) => ReportingPeriod.Parse(text);

    [Fact]
    public void Level_AfterASpansMultiple_IsBaseTimesMultiple() =>
        Assert.Equal("[200, 200]", Money.Level("2022", "100").Told(Measure.Multiple(), "2023/2027", "2").Read(Measure.Level, "2027").Shown());

    [Fact]
    public void Level_BeforeASpansMultiple_IsLevelOverMultiple() =>
        Assert.Equal("[100, 100]", Money.Level("2027", "200").Told(Measure.Multiple(), "2023/2027", "2").Read(Measure.Level, "2022").Shown());

    [Fact]
    public void Level_AfterAverageGrowth_CompoundsIt() => // 100 · 1.1²
        Assert.Equal("[121, 121]", Money.Level("2022", "100").Told(Measure.AverageGrowth(), "2023/2024", "10").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Level_BeforeAverageGrowth_UndoesIt() => // 121 / 1.1²
        Assert.Equal("[100, 100]", Money.Level("2024", "121").Told(Measure.AverageGrowth(), "2023/2024", "10").Read(Measure.Level, "2022").Shown());

    [Fact]
    public void Level_AfterASpansChange_IsOfTheLastYear() =>
        Assert.Equal("[130, 130]", Firms.Level("2022", "100").Change("2023/2027", "30").Read(Measure.Level, "2027").Shown());

    [Fact]
    public void Level_BeforeASpansChange_IsOfTheYearBefore() =>
        Assert.Equal("[100, 100]", Firms.Level("2027", "130").Change("2023/2027", "30").Read(Measure.Level, "2022").Shown());

    [Fact]
    public void Level_AfterAChangeOnAPrintedBase_StartsThere() => // 较2020年
        Assert.Equal("[100, 100]", Firms.Level("2020", "80").Level("2022", "95").Told(Measure.Change(Period("2020")), "2023", "20").Read(Measure.Level, "2023").Shown());

    [Fact]
    public void Level_AfterASpansGrowth_IsOfTheLastYear() => // 100 · 1.5
        Assert.Equal("[150, 150]", Money.Level("2022", "100").Growth("2023/2027", "50").Read(Measure.Level, "2027").Shown());

    [Fact]
    public void Level_OfAQuarterAfterGrowth_StartsAYearEarlier() => // 同比: on 2024-Q1, not on 2024-Q4
        Assert.Equal("[110, 110]", Money.Level("2024-Q1", "100").Level("2024-Q4", "120").Growth("2025-Q1", "10").Read(Measure.Level, "2025-Q1").Shown());

    [Fact]
    public void Level_OfAQuarterAfterAStatedGrowth_StartsWhereStated() // 环比: 120 · 1.1
    {
        World world = Money.Level("2024-Q1", "100").Level("2024-Q4", "120").Told(Measure.Growth(Period("2024-Q4")), "2025-Q1", "10");
        Assert.Equal("[132, 132]", world.Read(Measure.Level, "2025-Q1").Shown());
    }

    [Fact]
    public void Level_AfterAChange_KeepsOpenEnds() =>
        Assert.Equal("(110, 130]", Money.Level("2023", "(100, 110]").Change("2024", "[10, 20]").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Level_BeforeAChange_IsThatOfEveryPair() => // 120 − 20 to 125 − 10
        Assert.Equal("[100, 115]", Money.Level("2024", "[120, 125]").Change("2024", "[10, 20]").Read(Measure.Level, "2023").Shown());

    [Fact]
    public void Level_BeforeALossOfEverything_IsNoNumber()
    {
        ReadingResult result = Money.Level("2024", "0").Growth("2024", "-100").Read(Measure.Level, "2023"); // 0 / 0
        Assert.Null(result.Reading);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Level_FromItsShare_IsShareOfTheWhole() // 10 % of 500
    {
        World world = Money.Told(Measure.ShareOf(Gdp.Code), "2024", "10").Elsewhere("ningbo", "2024", "500", indicator: Gdp);
        Assert.Equal("[50, 50]", world.Read(Measure.Level, "2024").Shown());
    }

    [Fact]
    public void Level_FromItsBenchmark_IsBenchmarkAndDistance() // 3.3 % + 0.2 pp
    {
        ReadingResult result = Ratio.Told(Measure.RelativeTo(Benchmark.Of(Province)), "2024", "0.2").Elsewhere("zhejiang", "2024", "3.3").Read(Measure.Level, "2024");
        Assert.Equal(("[3.5, 3.5]", Unit.Percent), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Level_Derived_NamesItsRuleAndInputs()
    {
        Derivation? derivation = Money.Level("2023", "100").Change("2024", "10").Read(Measure.Level, "2024").Reading?.Derivation;
        Assert.Equal(DerivationRule.LevelAfterChange, derivation?.Rule);
        Assert.Equal([100m, 10m], derivation?.Inputs.Select(input => input.Range.Point ?? 0)); // base + change
    }

    [Fact]
    public void Level_Found_HasNoDerivation() => Assert.Null(Money.Level("2023", "100").Read(Measure.Level, "2023").Reading?.Derivation);

    [Fact]
    public void Level_FoundButDerivableOtherwise_IsTheFoundOne() =>
        Assert.Equal("[111, 111]", Money.Level("2023", "100").Change("2024", "10").Level("2024", "111").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Level_BaseOnly_IsNotGuessed() => Assert.Equal("NoEvidence", Money.Level("2023", "100").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Level_GrowthOnly_IsNotGuessed() => Assert.Null(Money.Growth("2024", "10").Read(Measure.Level, "2024").Reading);

    [Fact]
    public void Level_InputsPublishedLater_AreNotUsedYet()
    {
        World world = Money.Level("2023", "100", "2024-02-01").Change("2024", "10", "2025-02-01");
        Assert.Null(world.Read(Measure.Level, "2024", "2025-01-31").Reading);
        Assert.Equal("[110, 110]", world.Read(Measure.Level, "2024", "2025-02-01").Shown());
    }

    [Fact]
    public void Level_DerivedAsPrinted_WidensBothInputs() // [99.5, 100.5) + [9.5, 10.5)
    {
        World world = Money.Level("2023", "100 ± 0.5").Change("2024", "10 ± 0.5").AsPrinted();
        Assert.Equal("[109, 111)", world.Read(Measure.Level, "2024").Shown());
    }

    private static SubjectId Province => SubjectId.Parse("zhejiang");

    private static Indicator Gdp => Named("gdp", "亿元", Nature.Flow);

    private static Indicator Named(string code, string unit, Nature nature) =>
        new() { Code = IndicatorCode.Parse(code), Name = new(code), Unit = Unit.Parse(unit), Direction = Direction.Higher, Nature = nature };
}
