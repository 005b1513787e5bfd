using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Units, factors and signs that are not to matter.</content>
public sealed partial class AssessmentLawTests
{
    [Fact]
    public void Result_OfAScaledSeries_IsTheSame() => PropertyCheck.Holds(Arbitraries.ContinuousWorld, Gen.Elements(2m, 10m, 10_000m, 0.25m, 7m).ToArbitrary(), (drawn, factor) =>
        AssertSamePlace(drawn.Assess(), drawn.Assess(Scaled(drawn.World, factor, drawn.World.Indicator.Unit))));

    [Fact]
    public void Result_InYuanInsteadOfTenThousandYuan_IsTheSame() => PropertyCheck.Holds(Arbitraries.ContinuousWorld, drawn =>
    {
        if (drawn.World.Indicator.Unit.Code == "万元")
        {
            World inYuan = Scaled(drawn.World, 10_000, Unit.Yuan);
            AssertSamePlace(drawn.Assess(), drawn.Assess(inYuan));
            AssertSamePlace(drawn.Assess(), drawn.Assess(inYuan with { Observations = drawn.World.Observations }));
            AssertSamePlace(drawn.Assess(), drawn.Assess(drawn.World with { Goal = inYuan.Goal }));
        }
    });

    /// <summary>Every number with the other sign, and the other way the better one: levels, changes, means, places.</summary>
    [Fact]
    public void Result_OfTheMirroredSeries_IsTheSame() => PropertyCheck.Holds(Arbitraries.MirrorableWorld, drawn =>
    {
        Measure measure = drawn.World.Goal.Measurand.Measure;
        if (measure is LevelMeasure or ChangeMeasure or RankMeasure { Of: LevelMeasure or ChangeMeasure } or RankInHistoryMeasure or RelativeMeasure { Of: LevelMeasure or ChangeMeasure } or AverageMeasure { Of: ChangeMeasure })
        {
            World plain = drawn.World with
            {
                Goal = drawn.World.Goal with { Trajectory = null },
                Policy = drawn.World.Policy with { Rounding = RoundingPolicy.Exact }, // [x − h, x + h) has no mirror image
                Observations = drawn.World.Observations.RemoveAll(observation => !HasTheSeriesUnit(observation.Measurand.Measure) || observation.Measurand.Measure is AdditionsMeasure || observation.Measurand.Period.Kind is not (PeriodKind.Year or PeriodKind.Years)),
            };
            World mirrored = Scaled(plain, -1, plain.Indicator.Unit);
            mirrored = mirrored with { Indicator = mirrored.Indicator with { Direction = plain.Indicator.Direction == Direction.Higher ? Direction.Lower : Direction.Higher } };
            AssertSamePlace(drawn.Assess(plain), drawn.Assess(mirrored));
        }
    });

    private static void AssertSamePlace(AttainmentResult expected, AttainmentResult actual)
    {
        Assert.Equal(expected.Outcome(), actual.Outcome());
        Assert.Equal(expected.Parts(), actual.Parts());
        Assert.Equal(expected.Elapsed, actual.Elapsed);
        AssertNear(expected.Progress, actual.Progress);
        AssertNear(expected.Expected, actual.Expected, expected.Target.Trajectory == Trajectory.Geometric ? 1e-6m : 1e-9m);
    }

    /// <summary>The same reasons, and the same ends but for rounding (a geometric path takes roots in double, which lose digits where its ends lie close together).</summary>
    private static void AssertNear(Computation expected, Computation actual, decimal precision = 1e-9m)
    {
        Assert.Equal(expected.Reasons, actual.Reasons);
        Assert.True(IsNear(expected.Range?.Lower, actual.Range?.Lower) && IsNear(expected.Range?.Upper, actual.Range?.Upper), $"{expected} became {actual}");

        bool IsNear(decimal? a, decimal? b) => a is null ? b is null : b is not null && Math.Abs(a.Value - b.Value) <= precision * Math.Max(1, Math.Abs(a.Value));
    }

    /// <summary>Every amount of the series times a factor, in a unit of the same dimension; a negative factor turns the ends of ranges round.</summary>
    private static World Scaled(World world, decimal factor, Unit unit)
    {
        Target goal = world.Goal;
        bool isScaled = HasTheSeriesUnit(goal.Measurand.Measure);
        return world with
        {
            Indicator = world.Indicator with { Unit = unit, Domain = null },
            Others = [.. world.Others.Select(other => other with { Unit = unit, Domain = null })],
            Goal = goal with
            {
                Bound = isScaled ? Times(goal.Bound, factor, unit) : goal.Bound,
                Baseline = goal.Baseline is { } start ? new Baseline(Times(start.Known, factor, unit), start.Period) : null,
            },
            Observations = [.. world.Observations.Select(observation => HasTheSeriesUnit(observation.Measurand.Measure) ? observation with { Known = Times(observation.Known, factor, unit) } : observation)],
        };
    }

    private static bool HasTheSeriesUnit(Measure measure) => measure switch
    {
        LevelMeasure or SumMeasure or AdditionsMeasure => true,
        ChangeMeasure { Of: var of } => HasTheSeriesUnit(of),
        AverageMeasure { Of: var of } => HasTheSeriesUnit(of),
        RelativeMeasure { Of: var of } => HasTheSeriesUnit(of),
        _ => false,
    };

    private static Known Times(Known known, decimal factor, Unit unit) => known switch
    {
        RangeKnown { Range: var range, HalfUnit: var half } => Known.Within(Times(range, factor, unit), half * Math.Abs(factor)),
        ApproximatelyKnown { Value.Amount: var amount } => Known.Approximately(new Quantity(amount * factor, unit)),
        _ => known,
    };

    private static Bound Times(Bound bound, decimal factor, Unit unit) => bound switch
    {
        RangeBound { Range: var range } => Bound.Within(Times(range, factor, unit)),
        FloorAndStretchBound { Range: var range } => new FloorAndStretchBound(Times(range, factor, unit)),
        ApproximatelyBound { Value.Amount: var amount } => Bound.Approximately(new Quantity(amount * factor, unit)),
        AssignedBound { Registered: { } registered } assigned => assigned with { Registered = Times(registered, factor, unit) },
        _ => bound,
    };

    private static QuantityRange Times(QuantityRange range, decimal factor, Unit unit) => factor > 0
        ? QuantityRange.Create(range.Lower * factor, range.IsLowerIncluded, range.Upper * factor, range.IsUpperIncluded, unit)!
        : QuantityRange.Create(range.Upper * factor, range.IsUpperIncluded, range.Lower * factor, range.IsLowerIncluded, unit)!;
}
