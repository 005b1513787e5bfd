using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Measures that look at another series: share, contribution, distance from a benchmark, composites.</content>
public sealed partial class DerivedReadingTests
{
    private static readonly Measure Share = Measure.ShareOf(Gdp.Code);

    private static readonly Measure ToProvince = Measure.ContributionTo(Province);

    private static readonly Measure AgainstProvince = Measure.RelativeTo(Benchmark.Of(Province));

    private static Indicator Labs => Named("labs", "家", Nature.Stock);

    private static Indicator Awards => Named("awards", "家", Nature.Flow);

    private static World OfGdp(World world, string value) => world.Elsewhere("ningbo", "2024", value, indicator: Gdp);

    /// <summary>A composite of the labs that were gained and the awards of the year.</summary>
    private static World Gained(World world) => world with
    {
        Indicator = world.Indicator with
        {
            Composition = Composition.Sum(ComponentAspect.Change, new IndicatorComponent(Labs.Code, ComponentAspect.Change), new IndicatorComponent(Awards.Code)),
        },
        Others = [Labs, Awards],
    };

    private static World Quotient(World world) => world with { Indicator = world.Indicator with { Composition = Composition.Quotient(Labs.Code, Awards.Code) }, Others = [Labs, Awards] };

    [Fact]
    public void Share_OfTwoLevels_IsInPercent()
    {
        ReadingResult result = OfGdp(Money.Level("2024", "50"), "200").Read(Share, "2024");
        Assert.Equal(("[25, 25]", Unit.Percent), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Share_OfARange_IsARange() => Assert.Equal("[20, 30]", OfGdp(Money.Level("2024", "[40, 60]"), "200").Read(Share, "2024").Shown());

    [Fact]
    public void Share_InAnotherUnitOfMoney_IsConverted() => // 5000 万元 of 2 亿元
        Assert.Equal("[25, 25]", OfGdp(new World(Direction.Higher, Nature.Flow, "万元").Level("2024", "5000"), "2").Read(Share, "2024").Shown());

    [Fact]
    public void Share_OfAnotherDimension_SaysUnitMismatch() => Assert.Equal("UnitMismatch", OfGdp(Firms.Level("2024", "5"), "2").Read(Share, "2024").Shown());

    [Theory]
    [InlineData("0")]
    [InlineData("≥ 0")]
    public void Share_OfAWholeThatMayBeZero_SaysZeroDenominator(string whole) => Assert.Equal("ZeroDenominator", OfGdp(Money.Level("2024", "5"), whole).Read(Share, "2024").Shown());

    [Fact]
    public void Share_OfAWholeUnknown_IsPublishedButNoNumber()
    {
        ReadingResult result = (Money with { Others = [Gdp] }).Level("2024", "5").Read(Share, "2024");
        Assert.Null(result.Reading);
        Assert.True(result.IsPublished);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Share_OfThePartUnknown_SaysNoEvidence() => Assert.Equal("NoEvidence", OfGdp(Money, "200").Read(Share, "2024").Shown());

    [Fact]
    public void Contribution_OfTwoChanges_IsTheirQuotient() // 22.5 of 100
    {
        ReadingResult result = Money.Change("2024", "22.5").Elsewhere("zhejiang", "2024", "100", Measure.Change()).Read(ToProvince, "2024");
        Assert.Equal(("[22.5, 22.5]", Unit.Percent), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Contribution_ToNoChange_SaysZeroDenominator() =>
        Assert.Equal("ZeroDenominator", Money.Change("2024", "20").Elsewhere("zhejiang", "2024", "0", Measure.Change()).Read(ToProvince, "2024").Shown());

    [Fact]
    public void Contribution_ToAnUnknownChange_IsPublishedButNoNumber()
    {
        ReadingResult result = Money.Change("2024", "20").Read(ToProvince, "2024");
        Assert.Null(result.Reading);
        Assert.True(result.IsPublished);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Contribution_OfDerivedChanges_IsNotDerived()
    {
        World world = Money.Level("2023", "100").Level("2024", "120").Elsewhere("zhejiang", "2024", "100", Measure.Change());
        Assert.Null(world.Read(ToProvince, "2024").Reading);
    }

    [Fact]
    public void Contribution_Printed_IsFound() => Assert.Equal("[22.5, 22.5]", Money.Told(ToProvince, "2024", "22.5").Read(ToProvince, "2024").Shown());

    [Fact]
    public void Relative_OfTwoPercentages_IsInPoints()
    {
        ReadingResult result = Ratio.Level("2024", "3.5").Elsewhere("zhejiang", "2024", "3.3").Read(AgainstProvince, "2024");
        Assert.Equal(("[0.2, 0.2]", Unit.PercentagePoint), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Relative_OfACountAgainstAPublishedAverage_NeedNotBeWhole() => // 15 against an average of 12.5
        Assert.Equal("[2.5, 2.5]", Firms.Level("2024", "15").Elsewhere("zhejiang", "2024", "12.5").Read(AgainstProvince, "2024").Shown());

    [Fact]
    public void Relative_OfACountPrinted_NeedNotBeWhole() => Assert.Equal("[2.5, 2.5]", Firms.Told(AgainstProvince, "2024", "2.5").Read(AgainstProvince, "2024").Shown());

    [Fact]
    public void Relative_OfAFloor_IsAFloor() => Assert.Equal("[0.2, ∞)", Ratio.Level("2024", "≥ 3.5").Elsewhere("zhejiang", "2024", "3.3").Read(AgainstProvince, "2024").Shown());

    [Fact]
    public void Relative_OfGrowth_IsInPoints()
    {
        ReadingResult result = Money.Growth("2024", "9").Elsewhere("zhejiang", "2024", "8", Measure.Growth()).Read(Measure.RelativeTo(Benchmark.Of(Province), Measure.Growth()), "2024");
        Assert.Equal(("[1, 1]", Unit.PercentagePoint), (result.Shown(), result.Reading?.Range.Unit));
    }

    [Fact]
    public void Relative_OfGrowthAgainstAnotherIndicator_ComparesTheTwoGrowths() // 与经济增长同步
    {
        World world = Money.Growth("2024", "9").Elsewhere("ningbo", "2024", "6", Measure.Growth(), Gdp);
        Assert.Equal("[3, 3]", world.Read(Measure.RelativeTo(Benchmark.Of(Gdp.Code), Measure.Growth()), "2024").Shown());
    }

    [Fact]
    public void Relative_AgainstAnotherIndicatorElsewhere_ComparesThatOne()
    {
        World world = Money.Level("2024", "9").Elsewhere("zhejiang", "2024", "6", indicator: Gdp).Elsewhere("ningbo", "2024", "1", indicator: Gdp);
        Assert.Equal("[3, 3]", world.Read(Measure.RelativeTo(Benchmark.Of(Province, Gdp.Code)), "2024").Shown());
    }

    [Fact]
    public void Relative_ToAnUnknownBenchmark_SaysBenchmarkUnknown()
    {
        ReadingResult result = Ratio.Level("2024", "3.5").Elsewhere("zhejiang", "2023", "3.3").Read(AgainstProvince, "2024");
        Assert.Equal(("BenchmarkUnknown", true), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Relative_WithoutItsOwnValue_SaysNoEvidence() => Assert.Equal("NoEvidence", Ratio.Elsewhere("zhejiang", "2024", "3.3").Read(AgainstProvince, "2024").Shown());

    [Fact]
    public void Composite_OfAStocksChangeAndAFlowsLevel_IsTheirSum() =>
        Assert.Equal("[7, 7]", Gained(Firms).Elsewhere("ningbo", "2024", "3", Measure.Change(), Labs).Elsewhere("ningbo", "2024", "4", indicator: Awards).Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Composite_ChangeOfASum_IsNotItsLevel() =>
        Assert.Null(Gained(Firms).Elsewhere("ningbo", "2024", "3", Measure.Change(), Labs).Elsewhere("ningbo", "2024", "4", indicator: Awards).Read(Measure.Level, "2024").Reading);

    [Fact]
    public void Composite_WithAComponentDerived_IsNotDerivedFromIt() // the labs' change is itself only derivable
    {
        World world = Gained(Firms).Elsewhere("ningbo", "2023", "10", indicator: Labs).Elsewhere("ningbo", "2024", "13", indicator: Labs);
        Assert.Null(world.Elsewhere("ningbo", "2024", "4", indicator: Awards).Read(Measure.Change(), "2024").Reading);
    }

    [Fact]
    public void Composite_WithAComponentMissing_IsNoNumber()
    {
        ReadingResult result = Gained(Firms).Elsewhere("ningbo", "2024", "4", indicator: Awards).Read(Measure.Change(), "2024");
        Assert.Null(result.Reading);
        Assert.NotEmpty(result.Reasons);
    }

    [Fact]
    public void Composite_Printed_IsFoundBeforeItsComponents() =>
        Assert.Equal("[8, 8]", Gained(Firms).Elsewhere("ningbo", "2024", "3", Measure.Change(), Labs).Elsewhere("ningbo", "2024", "4", indicator: Awards).Change("2024", "8").Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Composite_Quotient_IsWrittenInTheIndicatorsUnit() => // 30 of 200; 1 is 100 %
        Assert.Equal("[15, 15]", Quotient(Ratio).Elsewhere("ningbo", "2024", "30", indicator: Labs).Elsewhere("ningbo", "2024", "200", indicator: Awards).Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Composite_QuotientByZero_SaysZeroDenominator() =>
        Assert.Equal("ZeroDenominator", Quotient(Ratio).Elsewhere("ningbo", "2024", "30", indicator: Labs).Elsewhere("ningbo", "2024", "0", indicator: Awards).Read(Measure.Level, "2024").Shown());
}
