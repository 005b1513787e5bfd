using NodaTime;
using PolicyTargets.Internal;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets;

/// <summary>The way to a target on the scale where its progress is measured: a level from its baseline, an amount from 0, a multiple from 1, an average growth as its multiple, an average as its total.</summary>
internal sealed class Way
{
    // Ranges instead of intervals, because most are there already; their unit plays no part.
    private static readonly QuantityRange Zero = QuantityRange.Exactly(Quantity.Multiple(0));
    private static readonly QuantityRange One = QuantityRange.Exactly(Quantity.Multiple(1));
    private readonly TargetFacts _facts;
    private readonly QuantityRange? _start;
    private readonly QuantityRange? _bound;
    private readonly QuantityRange? _actual;

    internal Way(TargetFacts facts, Reading? actual)
    {
        _facts = facts;
        _bound = OnScale(facts.Sets!.Inner);
        _actual = actual is { IsUsable: true } ? OnScale(actual) : null;
        if (!facts.HasPace)
        {
            return;
        }

        (_start, StartReasons) = FindStart(actual);
        StartsOn = CountsFromFixedBase ? (facts.Measure.BaseFor(facts.Period)?.End ?? facts.Period.Start?.PlusDays(-1)) : facts.Baseline?.Period.End;
        Point = Start is { } start && Bound is { } bound ? BoundPoints.Near(bound, start) : null;
    }

    /// <summary>Gets where the way starts; null where that is not known.</summary>
    internal Interval? Start => _start?.Interval;

    /// <summary>Gets why it is not known where the way starts; empty where it is.</summary>
    internal IReadOnlyList<UndeterminedReason> StartReasons { get; } = [];

    /// <summary>Gets the day after which time counts.</summary>
    internal LocalDate? StartsOn { get; }

    /// <summary>Gets where the bound is surely kept; null where that is nowhere.</summary>
    internal Interval? Bound => _bound?.Interval;

    /// <summary>Gets the actual; null without one that can be computed with.</summary>
    internal Interval? Actual => _actual?.Interval;

    /// <summary>Gets the point of the bound nearest to the start; null where the start does not lie wholly outside the bound.</summary>
    internal decimal? Point { get; }

    /// <summary>Gets how many of its own periods an average or average growth of the whole time has; 1 for all else.</summary>
    private int Periods => PeriodsOf(_facts.Period);

    private bool CountsFromFixedBase => _facts.StartsAtZero || _facts.Measure is MultipleMeasure or AverageGrowthMeasure;

    /// <summary>Gets how the start lies to the bound; null where it is not known or the amount only counts up from it.</summary>
    internal BoundRelation? Before =>
        Start is not { } start || _facts.IsSoFar || _facts.Measure is SumMeasure or AdditionsMeasure or AverageMeasure ? null
        : Bound is not { } bound || bound.Intersect(start) is null ? BoundRelation.Outside
        : bound.Contains(start) ? BoundRelation.Inside : BoundRelation.Undecided;

    /// <summary>The share of the way gone, or why there is none: <c>1 − (t − a) / (t − b)</c>, each range used once.</summary>
    internal Computation Progress(Reading? actual)
    {
        if (!_facts.HasPace)
        {
            return Computation.Meaningless;
        }

        if (Start is not { } start)
        {
            return Computation.None(StartReasons);
        }

        if (Point is not { } point)
        {
            return Computation.None(Bound is { } bound && bound.Contains(start) ? UndeterminedReason.BaselineInRange : UndeterminedReason.RangeOverlaps);
        }

        if (start.IsPoint && start.Low == point)
        {
            return Computation.None(UndeterminedReason.BaselineEqualsTarget);
        }

        if (Actual is not { } reached)
        {
            return actual is { IsUsable: false } ? Computation.None(actual.Obstacle) : Computation.Meaningless;
        }

        bool isStart = !CountsFromFixedBase && _facts.Baseline is { } baseline && actual!.Period == baseline.Period && actual.Range == baseline.Range;
        return isStart ? Computation.Of(Zero) : Computation.Of(Gone(point, reached, start), Unit.Multiple);
    }

    /// <summary>1 − (t − a) / (t − b); null on overflow.</summary>
    internal static Interval? Gone(decimal point, Interval actual, Interval start) =>
        Interval.Point(point).Subtract(actual) is { } left && Interval.Point(point).Subtract(start) is { } whole && left.Divide(whole) is { } share ? One.Interval.Subtract(share) : null;

    private (QuantityRange? Start, IReadOnlyList<UndeterminedReason> Reasons) FindStart(Reading? actual)
    {
        if (_facts.StartsAtZero)
        {
            return (Zero, []);
        }

        if (_facts.Measure is MultipleMeasure or AverageGrowthMeasure)
        {
            return (One, []);
        }

        if (_facts.Baseline is not { } baseline)
        {
            return (null, [UndeterminedReason.BaselineMissing]);
        }

        if (!baseline.IsUsable)
        {
            return (null, [baseline.Obstacle]);
        }

        (IReadOnlyList<UndeterminedReason> reasons, decimal? bridge) = actual is null || _facts.Measure is not LevelMeasure ? ([], null) : _facts.Resolver.Breaks(baseline.Period, actual.Period);
        return reasons.Count > 0 ? (null, reasons) : (Whole(Resolver.Bridged(baseline, bridge).Range), []);
    }

    private static QuantityRange Whole(QuantityRange range) => range.ToAdmissible() ?? range;

    private static QuantityRange? Plain(Interval? interval) => interval is { } values ? new QuantityRange(values, Unit.Multiple) : null;

    /// <summary>A reading on the scale: an average as the total of its time, an average growth as the factor since the base.</summary>
    private QuantityRange? OnScale(Reading reading) => _facts.Measure switch
    {
        AverageMeasure => Plain(Whole(reading.Range).Interval.Multiply(Interval.Point(PeriodsOf(reading.Period)))),
        AverageGrowthMeasure => reading.Ratio is { } ratio ? Plain(ratio.Quotient) : Resolver.Power(Resolver.OnePlus(reading.Range), PeriodsOf(reading.Period)),
        _ => Whole(reading.Range),
    };

    private QuantityRange? OnScale(QuantityRange? bound) => bound is null ? null : _facts.Measure switch
    {
        AverageMeasure => Plain(bound.Interval.Multiply(Interval.Point(Periods))),
        AverageGrowthMeasure => Plain(GrownBound(bound.Interval)),
        _ => bound,
    };

    /// <summary>A bound on the average growth as one on the factor: (1 + g)ⁿ at both ends.</summary>
    private Interval? GrownBound(Interval growth)
    {
        Interval? low = growth.Low is { } from ? End(from) : Interval.All;
        Interval? high = growth.High is { } to ? End(to) : Interval.All;
        return low is null || high is null ? null : Interval.Create(low.Value.Low, growth.LowIncluded, high.Value.High, growth.HighIncluded);

        Interval? End(decimal percent) => Resolver.Power(Resolver.OnePlus(QuantityRange.Exactly(Quantity.Percent(percent))), Periods)?.Interval;
    }

    private int PeriodsOf(ReportingPeriod period) => _facts.Measure switch
    {
        AverageMeasure average => Resolver.Count(period, average.Per),
        AverageGrowthMeasure growth => (growth with { ComparedWith = growth.BaseFor(_facts.Period) }).Years(period) ?? 1,
        _ => 1,
    };
}
