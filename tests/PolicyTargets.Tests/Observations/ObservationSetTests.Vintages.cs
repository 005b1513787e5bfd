using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Several publications of one value; parts of a scope; units; numbers that are only around.</content>
public sealed partial class ObservationSetTests
{
    private static World WithPart(World world) => world with { Indicator = world.Indicator with { ScopeParts = [new ScopePart(null, "规上")] } };

    [Fact]
    public void Read_AgreeingVintages_AreIntersected()
    {
        Reading? reading = Firms.Level("2024", "231", "2025-01-10").Level("2024", "> 200", "2025-03-10").Read(Measure.Level, "2024").Reading;
        Assert.Equal(231m, reading?.Range.Point);
        Assert.Equal(["o1", "o2"], Ids(reading));
    }

    [Fact]
    public void Read_OverlappingVintages_KeepWhatBothAllow() =>
        Assert.Equal("(210, 230] 家", Firms.Level("2024", "≤ 230", "2025-01-10").Level("2024", "> 210", "2025-03-10").Read(Measure.Level, "2024").Reading?.Range.ToString());

    [Fact]
    public void Read_LaterDisjointVintage_Replaces()
    {
        World world = Firms.Level("2024", "225", "2025-01-10").Level("2024", "215", "2025-03-10");
        Reading? reading = world.Read(Measure.Level, "2024").Reading;
        Assert.Equal(215m, reading?.Range.Point);
        Assert.Equal(["o2"], Ids(reading));
        Assert.Equal(225m, world.Read(Measure.Level, "2024", "2025-03-09").Reading?.Range.Point);
    }

    [Fact]
    public void Read_Revision_ReplacesEvenWhereItAgrees() =>
        Assert.Equal("(200, ∞) 家", Firms.Level("2024", "231", "2025-01-10").Level("2024", "> 200", "2025-03-10", revised: true).Read(Measure.Level, "2024").Reading?.Range.ToString());

    [Fact]
    public void Read_EarlierDateGivenLater_DoesNotReplace() =>
        Assert.Equal(215m, Firms.Level("2024", "215", "2025-03-10").Level("2024", "225", "2025-01-10").Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_DisjointOnOneDay_IsContradictory()
    {
        ReadingResult result = Firms.Level("2024", "225", "2025-01-10").Level("2024", "215", "2025-01-10").Read(Measure.Level, "2024");
        Assert.Null(result.Reading);
        Assert.Equal([UndeterminedReason.ContradictoryReadings], result.Reasons);
        Assert.True(result.IsPublished);
    }

    [Fact]
    public void Read_DisjointOnOneDay_IsClearedByALaterPublication() =>
        Assert.Equal(220m, Firms.Level("2024", "225", "2025-01-10").Level("2024", "215", "2025-01-10").Level("2024", "220", "2025-03-10").Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_AgreeingOnOneDay_AreIntersected() =>
        Assert.Equal(231m, Firms.Level("2024", "> 200", "2025-01-10").Level("2024", "231", "2025-01-10").Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_CountWithNoWholeNumberLeft_IsContradictory() =>
        Assert.Equal([UndeterminedReason.ContradictoryReadings], Firms.Level("2024", "> 200", "2025-01-10").Level("2024", "< 201", "2025-01-10").Read(Measure.Level, "2024").Reasons);

    [Fact]
    public void Read_OutsideTheDomain_IsContradictory() =>
        Assert.Equal([UndeterminedReason.ContradictoryReadings], Firms.Level("2024", "-1").Read(Measure.Level, "2024").Reasons);

    [Fact]
    public void Read_CeilingOfACount_StopsAtZero() => Assert.Equal("[0, 5] 家", Firms.Level("2024", "≤ 5").Read(Measure.Level, "2024").Reading?.Range.ToString());

    [Fact]
    public void Read_PrintedPolicy_WidensByTheHalfUnit()
    {
        World world = Firms.Level("2024", "13000 ± 500");
        Assert.Equal("[12500, 13500) 家", world.AsPrinted().Read(Measure.Level, "2024").Reading?.Range.ToString());
        Assert.Equal(13000m, world.Read(Measure.Level, "2024").Reading?.Range.Point);
    }

    [Fact]
    public void Read_DeclaredPartOfACount_IsAFloor() =>
        Assert.Equal("[300, ∞) 家", WithPart(Firms).Level("2024", "300", scope: "规上").Read(Measure.Level, "2024").Reading?.Range.ToString());

    [Fact]
    public void Read_DeclaredPartBesideTheWhole_IsIntersected() =>
        Assert.Equal("[300, 400] 家", WithPart(Firms).Level("2024", "≤ 400").Level("2024", "300", scope: "规上").Read(Measure.Level, "2024").Reading?.Range.ToString());

    [Fact]
    public void Read_PartOfAStage_IsAFloor()
    {
        World world = World.Stage("申报", "获批", "建成");
        Assert.Equal("[1, 2]", WithPart(world).Level("2024", "获批", scope: "规上").Read(Measure.Level, "2024").Reading?.Range.ToString()[..6]);
    }

    [Fact]
    public void Read_UndeclaredPart_SaysNothing() => Assert.Null(Firms.Level("2024", "300", scope: "规上").Read(Measure.Level, "2024").Reading);

    [Fact]
    public void Read_WholeForAPart_SaysNothing() =>
        Assert.Null(WithPart(Firms).Level("2024", "300").Evidence.Read(Firms.Of(Measure.Level, "2024", "规上"), World.Day("2030-01-01")).Reading);

    [Fact]
    public void Read_PartOfARatio_SaysNothing() => Assert.Null(WithPart(Intensity).Level("2024", "5", scope: "规上").Read(Measure.Level, "2024").Reading);

    [Fact]
    public void Read_GrowthOfAPart_SaysNothing() => Assert.Null(WithPart(Firms).Told(Measure.Growth(), "2024", "30", scope: "规上").Read(Measure.Growth(), "2024").Reading);

    [Fact]
    public void Read_OtherUnitOfTheDimension_IsConverted()
    {
        var world = new World(Direction.Higher, Nature.Flow, "元");
        Observation observation = world.Level("2024", "1").Observations[0] with { Known = Known.Exactly(new Quantity(3, Unit.Parse("万元"))) };
        Assert.Equal(30000m, world.Evidence.With(observation).Read(observation.Measurand, World.Day("2025-01-01")).Reading?.Range.Point);
    }

    [Fact]
    public void Read_OtherDimension_SaysUnitMismatch()
    {
        Observation observation = Firms.Level("2024", "1").Observations[0] with { Known = Known.Exactly(Quantity.Percent(3)) };
        ReadingResult result = Firms.Evidence.With(observation).Read(observation.Measurand, World.Day("2025-01-01"));
        Assert.Equal([UndeterminedReason.UnitMismatch], result.Reasons);
        Assert.True(result.IsPublished);
    }

    [Fact]
    public void Read_AroundANumber_SaysSo()
    {
        Reading? reading = Firms.Level("2024", "~100").Read(Measure.Level, "2024").Reading;
        Assert.Equal(100m, reading?.Around?.Amount);
        Assert.Equal("[0, ∞) 家", reading?.Range.ToString());
    }

    [Fact]
    public void Read_AroundANumber_WithTolerance_IsARange()
    {
        Reading? reading = Firms.Level("2024", "~100").WithTolerance(5).Read(Measure.Level, "2024").Reading;
        Assert.Equal(Firms.Range("[95, 105]"), reading?.Range);
        Assert.Null(reading?.Around);
    }

    [Fact]
    public void Read_AroundANumber_YieldsToARange() =>
        Assert.Equal(104m, Firms.Level("2024", "104", "2025-01-10").Level("2024", "~100", "2025-03-10").Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_TwoApproximateNumbersOnOneDay_DoNotDependOnTheOrderGiven() => Assert.Equal(
        Firms.Level("2024", "~100").Level("2024", "~120").Read(Measure.Level, "2024").Reading?.Around,
        Firms.Level("2024", "~120").Level("2024", "~100").Read(Measure.Level, "2024").Reading?.Around);

    [Fact]
    public void Read_ComputedWithAnApproximateBase_SaysToleranceUndefined() =>
        Assert.Equal([UndeterminedReason.ToleranceUndefined], Spending.Level("2023", "~100").Level("2024", "110").Read(Measure.Growth(), "2024").Reasons);
}
