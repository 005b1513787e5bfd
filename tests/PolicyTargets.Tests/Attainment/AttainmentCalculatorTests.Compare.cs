using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>One bound beside one observation.</content>
public sealed partial class AttainmentCalculatorTests
{
    /// <summary>Compares the target with the last observation.</summary>
    private static BoundComparison Compared(World world) => new AttainmentCalculator(world.Policy).Compare(world.Goal, world.Observations[^1], world.Evidence.Indicators);

    [Fact]
    public void Compare_Inside_NeedsNothing()
    {
        BoundComparison comparison = Compared(Firms.Level("2024", "231").Target("≥ 220"));
        Assert.Equal((BoundRelation.Inside, 0m, -11m, 1.05m), (comparison.Relation, comparison.Distance.Point, comparison.Margin.Point, comparison.Ratio.Point));
        Assert.Empty(comparison.Reasons);
        Assert.Null(comparison.RequiredChange.Range);
    }

    [Fact]
    public void Compare_Outside_NeedsAShareEachPeriod()
    {
        BoundComparison comparison = Compared(Firms.Level("2024", "140").Target("≥ 200"));
        Assert.Equal((BoundRelation.Outside, 60m, 60m, 0.7m), (comparison.Relation, comparison.Distance.Point, comparison.Margin.Point, comparison.Ratio.Point));
        Assert.Equal(20m, comparison.RequiredChange.Point);
    }

    [Fact]
    public void Compare_FallingTarget_NeedsANegativeChange()
    {
        BoundComparison comparison = Compared(new World(Direction.Lower).Level("2024", "28").Target("≤ 25"));
        Assert.Equal((BoundRelation.Outside, 3m, -3m, -1m), (comparison.Relation, comparison.Distance.Point, comparison.Margin.Point, comparison.RequiredChange.Point));
        Assert.Null(comparison.Ratio.Range);
    }

    [Fact]
    public void Compare_OneSided_IsUndecided()
    {
        BoundComparison comparison = Compared(Firms.Level("2024", "> 8800").Target("> 10000"));
        Assert.Equal(BoundRelation.Undecided, comparison.Relation);
        Assert.Equal([UndeterminedReason.RangeOverlaps], comparison.Reasons);
        Assert.Equal("[0, 1200) 家", comparison.Distance.ToString()); // as printed
    }

    [Fact]
    public void Compare_CountOneSided_KnowsWholeNumbers() => Assert.Equal(BoundRelation.Inside, Compared(Firms.Level("2027", "> 10000").Target("≥ 10001")).Relation);

    [Fact]
    public void Compare_WhateverTheDates_OnlyRelates()
    {
        Assert.Equal(BoundRelation.Inside, Compared(Firms.Level("2010", "231").Target("≥ 220")).Relation);
        Assert.Equal(BoundRelation.Outside, Compared(Firms.Level("2040", "1").Target("≥ 220")).Relation);
    }

    [Fact]
    public void Compare_AfterTheDueDate_RequiresNoChange() => Assert.Null(Compared(Firms.Level("2028", "1").Target("≥ 220")).RequiredChange.Range);

    [Fact]
    public void Compare_AroundWithoutTolerance_IsUndecided()
    {
        BoundComparison comparison = Compared(new World(Direction.Higher).Level("2024", "98").Target("~100"));
        Assert.Equal((BoundRelation.Undecided, 2m), (comparison.Relation, comparison.Distance.Point));
        Assert.Equal([UndeterminedReason.ToleranceUndefined], comparison.Reasons);
    }

    [Fact]
    public void Compare_AroundWithTolerance_IsDecided() => Assert.Equal(BoundRelation.Inside, Compared(new World(Direction.Higher).Level("2024", "98").Target("~100").WithTolerance(3)).Relation);

    [Fact]
    public void Compare_ApproximateObservation_SaysToleranceUndefined() =>
        Assert.Equal([UndeterminedReason.ToleranceUndefined], Compared(Firms.Level("2024", "~98").Target("≥ 100")).Reasons);

    [Fact]
    public void Compare_OtherUnitOfTheDimension_IsConverted()
    {
        World world = Spending.Level("2024", "9").Target("≥ 8");
        World inYuan = world with { Goal = world.Goal with { Bound = Bound.AtLeast(new Quantity(90000, Unit.Yuan)) } };
        Assert.Equal(BoundRelation.Inside, Compared(inYuan).Relation);
    }

    [Fact]
    public void Compare_OtherDimension_SaysUnitMismatch()
    {
        World world = Firms.Level("2024", "9").Target("≥ 8");
        Assert.Equal([UndeterminedReason.UnitMismatch], Compared(world with { Goal = world.Goal with { Bound = Bound.AtLeast(Quantity.Percent(8)) } }).Reasons);
        Assert.Equal([UndeterminedReason.UnitMismatch], Compared(world with { Observations = [world.Observations[0] with { Known = Known.Exactly(Quantity.Percent(9)) }] }).Reasons);
    }

    [Fact]
    public void Compare_OtherSeries_SaysNoEvidence()
    {
        World world = Firms.Level("2024", "9").Target("≥ 8");
        Observation elsewhere = world.Observations[0] with { Measurand = world.Observations[0].Measurand with { Subject = SubjectId.Parse("hangzhou") } };
        BoundComparison comparison = Compared(world with { Observations = [elsewhere] });
        Assert.Equal(BoundRelation.Undecided, comparison.Relation);
        Assert.Equal([UndeterminedReason.NoEvidence], comparison.Reasons);
        Assert.Null(comparison.Distance.Range);
    }

    [Fact]
    public void Compare_OtherMeasure_SaysNoEvidence() => Assert.Equal([UndeterminedReason.NoEvidence], Compared(Firms.Growth("2024", "9").Target("≥ 8")).Reasons);

    [Fact]
    public void Compare_ChangeWithALevel_StartsAtZero()
    {
        BoundComparison comparison = Compared(Firms.Level("2022", "1600").Target("≥ 200", "2023/2027", measure: Measure.Change()));
        Assert.Equal((BoundRelation.Outside, 200m, 200m, 40m), (comparison.Relation, comparison.Distance.Point, comparison.Margin.Point, comparison.RequiredChange.Point));
    }

    [Fact]
    public void Compare_Stage_HasARelationOnly()
    {
        BoundComparison comparison = Compared(World.Stage("申报", "获批", "建成").Level("2024", "申报").Target("≥ 获批"));
        Assert.Equal(BoundRelation.Outside, comparison.Relation);
        Assert.Null(comparison.Distance.Range);
    }

    [Fact]
    public void Compare_ToString_IsRelationAndReasons() =>
        Assert.Equal("Undecided(RangeOverlaps), distance [0, 1200) 家", Compared(Firms.Level("2024", "> 8800").Target("> 10000")).ToString());
}
