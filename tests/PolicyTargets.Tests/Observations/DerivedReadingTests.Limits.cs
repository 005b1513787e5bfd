using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>What is no reading: words, missing values, two steps, series that broke, units that do not convert.</content>
public sealed partial class DerivedReadingTests
{
    private static World Broke => Money.Level("2023", "100").Level("2024", "121");

    [Fact]
    public void Derived_FromADerivedLevel_IsNot() // 2024 is 100 + 10, but 2025 − 2024 would be a second step
    {
        ReadingResult result = Money.Level("2023", "100").Change("2024", "10").Level("2025", "121").Read(Measure.Growth(), "2025");
        Assert.Equal(("BaselineMissing", true), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Derived_SumOfADerivedYear_IsNot() => Assert.Null(Money.Level("2023", "100").Growth("2024", "10").Read(Measure.Sum, "2023/2024").Reading);

    [Fact]
    public void Derived_ChainOfADerivedGrowth_IsNot() => // the growth of 2024 is itself only derivable, and 2022 too
        Assert.Null(Money.Growth("2023", "10").Level("2023", "100").Level("2024", "120").Read(Measure.Growth(), "2023/2024").Reading);

    [Fact]
    public void Derived_ShareOfADerivedPart_IsNot() => Assert.Null(OfGdp(Money.Level("2023", "100").Growth("2024", "10"), "500").Read(Share, "2024").Reading);

    [Fact]
    public void Derived_DistanceFromADerivedBenchmark_IsNot() =>
        Assert.Equal("BenchmarkUnknown", Ratio.Level("2024", "3.5").Elsewhere("zhejiang", "2023", "3").Elsewhere("zhejiang", "2024", "0.3", Measure.Change()).Read(AgainstProvince, "2024").Shown());

    [Fact]
    public void Stated_Words_AreKeptAndBoundNothing()
    {
        ReadingResult result = Money.Noted("2024", Known.Stated("全省前列")).Read(Measure.Level, "2024");
        Assert.Equal(("全省前列", "(-∞, ∞)", true), (result.Reading?.Stated, result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Stated_BesideANumber_LeavesTheNumber()
    {
        Reading? reading = Firms.Level("2024", "231", "2025-01-10").Noted("2024", Known.Stated("再创新高"), "2025-03-10").Read(Measure.Level, "2024").Reading;
        Assert.Equal((231m, null), (reading?.Range.Point, reading?.Stated));
    }

    [Fact]
    public void Stated_AsBase_GivesNoNumber()
    {
        ReadingResult result = Money.Noted("2023", Known.Stated("较大")).Level("2024", "110").Read(Measure.Growth(), "2024");
        Assert.Null(result.Reading);
        Assert.NotEmpty(result.Reasons);
    }

    [Theory]
    [InlineData(MissingStatus.NotYetAvailable)]
    [InlineData(MissingStatus.NotCollected)]
    [InlineData(MissingStatus.Suppressed)]
    public void Missing_Alone_IsNoReadingAndSaysWhy(MissingStatus status)
    {
        ReadingResult result = Firms.Noted("2024", Known.Missing(status)).Read(Measure.Level, "2024");
        Assert.Equal((null, status, false), (result.Reading, result.Missing, result.IsPublished));
    }

    [Fact]
    public void Missing_NotYetAvailable_TakesNothingBack() =>
        Assert.Equal("[231, 231]", Firms.Level("2024", "231", "2025-01-10").Noted("2024", Known.Missing(MissingStatus.NotYetAvailable), "2025-03-10").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Missing_Withdrawn_TakesBack()
    {
        World world = Firms.Level("2024", "231", "2025-01-10").Noted("2024", Known.Missing(MissingStatus.Withdrawn), "2025-03-10");
        ReadingResult result = world.Read(Measure.Level, "2024");
        Assert.Equal((null, MissingStatus.Withdrawn), (result.Reading, result.Missing));
        Assert.Equal("[231, 231]", world.Read(Measure.Level, "2024", "2025-03-09").Shown());
    }

    [Fact]
    public void Missing_WithdrawnAndPublishedAnew_IsTheNewNumber()
    {
        World world = Firms.Level("2024", "231", "2025-01-10").Noted("2024", Known.Missing(MissingStatus.Withdrawn), "2025-03-10").Level("2024", "> 200", "2025-05-10");
        Assert.Equal("(200, ∞)", world.Read(Measure.Level, "2024").Shown()); // 231 no longer counts
    }

    [Fact]
    public void Missing_WithdrawnBase_LeavesTheGrowthWithoutBase()
    {
        World world = Money.Level("2023", "100", "2024-02-01").Level("2024", "110").Noted("2023", Known.Missing(MissingStatus.Withdrawn), "2025-03-10");
        Assert.Equal("BaselineMissing", world.Read(Measure.Growth(), "2024").Shown());
    }

    [Fact]
    public void Tier_Printed_IsFound()
    {
        var scale = new OrdinalScale("c", new("档次"), new Grade("合格"), new Grade("良好"), new Grade("优秀"));
        Measure tier = Measure.Tier(Measure.Level, scale);
        Assert.Equal(scale.Grade("良好").Amount, Ratio.Told(tier, "2024", "良好").Read(tier, "2024").Reading?.Range.Point);
    }

    [Fact]
    public void Tier_FromTheLevel_IsNotGuessed()
    {
        Measure tier = Measure.Tier(Measure.Level, new OrdinalScale("c", new("档次"), new Grade("合格"), new Grade("优秀")));
        Assert.Null(Ratio.Level("2024", "99").Read(tier, "2024").Reading);
    }

    [Theory]
    [InlineData(BreakKind.Boundary, "BoundaryBreak")]
    [InlineData(BreakKind.Definition, "DefinitionBreak")]
    public void Break_BetweenBaseAndValue_SaysWhich(BreakKind kind, string reason)
    {
        ReadingResult result = Broke.Broken(kind, "2024-01-01").Read(Measure.Growth(), "2024");
        Assert.Equal((reason, true), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Break_OfBothKinds_ListsBothInOrder() =>
        Assert.Equal("BoundaryBreak, DefinitionBreak", Broke.Broken(BreakKind.Definition, "2024-01-01").Broken(BreakKind.Boundary, "2024-06-01").Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Break_WithABridge_MakesTheBaseComparable() // 121 on 100 · 1.1
    {
        World world = Broke.Broken(BreakKind.Definition, "2024-01-01", bridge: 1.1m);
        Assert.Equal("[10, 10]", world.Read(Measure.Growth(), "2024").Shown());
        Assert.Equal("[11, 11]", world.Read(Measure.Change(), "2024").Shown());
    }

    [Fact]
    public void Break_WithTwoBridges_UsesBoth() => // 121 on 100 · 1.1 · 0.5
        Assert.Equal("[2.2, 2.2]", Broke.Broken(BreakKind.Definition, "2024-01-01", 1.1m).Broken(BreakKind.Boundary, "2024-06-01", 0.5m).Read(Measure.Multiple(), "2024").Shown());

    [Fact]
    public void Break_WithOneOfTwoBridges_IsABreak() =>
        Assert.Equal("BoundaryBreak", Broke.Broken(BreakKind.Definition, "2024-01-01", 1.1m).Broken(BreakKind.Boundary, "2024-06-01").Read(Measure.Growth(), "2024").Shown());

    [Theory]
    [InlineData("2023-12-31", "[21, 21]")] // 2023 does not end before the break
    [InlineData("2024-12-31", "DefinitionBreak")] // 2024 ends on the first day of the new state
    [InlineData("2025-01-01", "[21, 21]")] // both lie before it
    public void Break_CountsForPeriodsThatEndEarlier(string on, string expected) => Assert.Equal(expected, Broke.Broken(BreakKind.Definition, on).Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Break_OfAnotherSubjectOrIndicator_IsNone() =>
        Assert.Equal("[21, 21]", Broke.Broken(BreakKind.Boundary, "2024-01-01", subject: "hangzhou").Broken(BreakKind.Definition, "2024-01-01", indicator: "y").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Break_AndThePrintedGrowth_IsFound() => Assert.Equal("[18, 18]", Broke.Growth("2024", "18").Broken(BreakKind.Definition, "2024-01-01").Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Break_BetweenOtherYears_LeavesTheLevelAsItIs() => Assert.Equal("[121, 121]", Broke.Broken(BreakKind.Definition, "2024-01-01").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Points_ToldInPercent_SayUnitMismatch() => // percent and percentage point do not convert
        Assert.Equal("UnitMismatch", Ratio.Noted("2024", Known.Exactly(Quantity.Percent(0.1m)), measure: Measure.Change()).Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Percent_ToldInPoints_SaysUnitMismatch() =>
        Assert.Equal("UnitMismatch", Ratio.Noted("2024", Known.Exactly(Quantity.PercentagePoints(3))).Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Growth_ToldInPoints_SaysUnitMismatch() =>
        Assert.Equal("UnitMismatch", Ratio.Noted("2024", Known.Exactly(Quantity.PercentagePoints(3)), measure: Measure.Growth()).Read(Measure.Growth(), "2024").Shown());

    [Fact]
    public void Composite_OfItself_EndsWithoutAReading()
    {
        World world = Money.Level("2024", "100");
        world = world with { Indicator = world.Indicator with { Composition = Composition.Sum(ComponentAspect.Change, new IndicatorComponent(world.Indicator.Code, ComponentAspect.Change)) } };
        Assert.Null(world.Read(Measure.Change(), "2025").Reading);
    }

    [Fact]
    public void Bridges_TooLargeTogether_OverflowAsAReason() =>
        Assert.Equal("Overflow", Broke.Broken(BreakKind.Definition, "2024-01-01", decimal.MaxValue).Broken(BreakKind.Boundary, "2024-02-01", 10).Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Bridge_StandsWithTheBaseThatItChanged() // 100 · 1.1 before the break, 121 behind it
    {
        Reading change = Broke.Broken(BreakKind.Definition, "2024-01-01", 1.1m).Read(Measure.Change(), "2024").Reading!;
        Assert.Equal((11m, null, 1.1m), (change.Range.Point, change.Derivation!.Inputs[0].Bridge, change.Derivation.Inputs[1].Bridge));
    }

    [Fact]
    public void Level_BackAcrossABridge_IsNotGuessed() =>
        Assert.Null(Money.Level("2024", "121").Change("2024", "11").Broken(BreakKind.Definition, "2024-01-01", 1.1m).Read(Measure.Level, "2023").Reading);

    /// <summary>The bridges make up for each other over the whole time, not for the years between.</summary>
    [Fact]
    public void Change_OfYearsAcrossBridgesThatCancel_IsNotAdded() => Assert.Null(
        Money.Change("2023", "10").Change("2024", "10").Change("2025", "10").Broken(BreakKind.Definition, "2024-01-01", 2).Broken(BreakKind.Definition, "2025-01-01", 0.5m).Read(Measure.Change(), "2023/2025").Reading);
}
