using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The figures of a result, each from the facts when it is asked for. Nothing is rounded or clamped; each uncertain value is used once.</summary>
/// <param name="facts">The facts.</param>
/// <param name="actual">The reading that the target is held against; null without one.</param>
/// <param name="isPartOfARow">Whether the facts are those of one sub-period, for which only the distances say something about the whole.</param>
internal sealed class Figures(TargetFacts facts, Reading? actual, bool isPartOfARow = false)
{
    private Computation? _progress;
    private Computation? _expected;

    internal TargetFacts Facts => facts;

    internal Way Way { get; } = new(facts, actual);

    internal Reading? Actual => actual;

    /// <summary>Gets the step in which time counts; null where nothing is counted.</summary>
    internal Frequency? CountedIn => isPartOfARow || Remaining is null ? null : OwnStep;

    internal Computation Progress => _progress ??= isPartOfARow ? Computation.Meaningless : Way.Progress(actual);

    internal ElapsedShare? Elapsed => !isPartOfARow && actual?.Period.End is { } end ? Path.Elapsed(end) : null;

    internal Computation Expected => _expected ??= !isPartOfARow && actual?.Period.End is { } end ? Path.Share(end) : Computation.Meaningless;

    internal Computation ExpectedOnDay => isPartOfARow || !facts.HasPace ? Computation.Meaningless : Path.Share(facts.AsOf);

    /// <summary>Gets the share of a ceiling that an amount so far has used, by which it is paced; meaningless for all else.</summary>
    internal Computation CeilingUsed => !isPartOfARow && facts.IsSoFar && facts.Measure is not AverageMeasure { Of: ChangeMeasure } && facts.Sets!.IsCeiling && Way is { Actual: { } used, Bound.High: > 0 and var ceiling }
        ? Computation.Of(used.Divide(Interval.Point(ceiling)), Unit.Multiple) : Computation.Meaningless;

    internal Computation Projection => isPartOfARow || !facts.HasPace || actual is not { IsUsable: true } ? Computation.Meaningless
        : Way.Start is null ? Computation.None(Way.StartReasons)
        : facts.Measure is AverageMeasure or AverageGrowthMeasure ? Computation.Of(actual.Range)
        : Path.Projection(actual) is { } projected ? Computation.Of(projected, facts.Unit.Continuous()) : Computation.Meaningless;

    internal Computation Gap => WithDistances(range => facts.Sets!.Inner is not { } inner ? Computation.Meaningless
        : actual is { Ratio: not null } && facts.Sets.Relate(actual).Relation == BoundRelation.Inside ? Computation.Of(At(0, QuantityRange.DifferenceUnit(range.Unit)))
        : Computation.Of(Whole(range).DistanceTo(inner)));

    internal Computation Margin => WithDistances(range =>
        BoundPoints.ForMargin(facts.Sets!.Printed.Interval, range.Interval) is { } point ? Computation.Of(At(point, range.Unit) - range) : Computation.Meaningless);

    internal Computation CompletionRate => actual is { IsUsable: true } ? CompletionOf(facts, facts.Sets!, actual.Range) : Computation.Meaningless;

    internal Computation RequiredChange => isPartOfARow || facts.IsOrdinal || facts.Measure is AverageGrowthMeasure || Way.Bound is not { } bound || Remaining is not (> 0 and var periods)
        || (Way.Actual ?? (actual is null ? Way.Start : null)) is not { } from ? Computation.Meaningless
        : ChangeOver(periods, new QuantityRange(from, facts.Unit), new QuantityRange(bound, facts.Unit));

    internal Computation RequiredGrowth => isPartOfARow || facts.IsOrdinal ? Computation.Meaningless : GrowthNeeded.Of(this, Remaining);

    /// <summary>Gets the whole periods from the values to the due date; null without a due date.</summary>
    private int? Remaining =>
        facts.Period.End is { } due && (actual?.Period.End ?? Way.StartsOn) is { } from
            ? ElapsedShare.Steps(from, due, OwnStep) : null;

    private PlannedPath Path => field ??= new PlannedPath(facts, Way, OwnStep);

    /// <summary>An average growth is one of years, however often the series has a value.</summary>
    private Frequency OwnStep => facts.Measure is AverageGrowthMeasure ? Frequency.Annual : Step(facts.Indicator, actual?.Period ?? facts.Period);

    /// <summary>Actual over target, for floors of rising targets with a true zero.</summary>
    internal static Computation CompletionOf(TargetFacts facts, BoundSets sets, QuantityRange actual)
    {
        bool hasTrueZero = facts.Measure is not (GrowthMeasure or AverageGrowthMeasure or RankMeasure or RankInHistoryMeasure or RelativeMeasure)
            && !facts.IsOrdinal && facts.Indicator.Nature is not (Nature.Rank or Nature.Index);
        if (hasTrueZero && (sets.IsFloor || sets.IsCeiling) && (sets.Printed.Lower ?? sets.Printed.Upper) == 0)
        {
            return Computation.None(UndeterminedReason.ZeroTarget);
        }

        return facts.Measure.DirectionFor(facts.Indicator) == Direction.Higher && sets.IsFloor && hasTrueZero
            ? Computation.Of(actual / At(sets.Printed.Lower!.Value, actual.Unit))
            : Computation.Meaningless;
    }

    /// <summary>The signed change that each of so many periods needs to bring values into the bound.</summary>
    internal static Computation ChangeOver(int periods, QuantityRange from, QuantityRange bound)
    {
        bool below = bound.Lower is { } low && !(from.Lower >= low);
        bool above = bound.Upper is { } high && !(from.Upper <= high);
        if (below && above)
        {
            return Computation.None(UndeterminedReason.RangeOverlaps);
        }

        RangeResult distance = from.DistanceTo(bound) / RangeResult.Of(QuantityRange.Exactly(Quantity.Multiple(periods)));
        return Computation.Of(above && distance.Range is { } range ? At(0, range.Unit) - range : distance);
    }

    /// <summary>The step in which time counts: the indicator's frequency, or the reading's where that is finer.</summary>
    internal static Frequency Step(Indicator indicator, ReportingPeriod period)
    {
        Frequency own = period.Kind switch
        {
            PeriodKind.HalfYear => Frequency.HalfYearly,
            PeriodKind.Quarter => Frequency.Quarterly,
            PeriodKind.Month or PeriodKind.YearToDate => Frequency.Monthly,
            PeriodKind.Dates when period.End is { } end && end is not { Month: 12, Day: 31 } => Frequency.Monthly,
            _ => Frequency.Annual,
        };
        return own > indicator.Frequency ? own : indicator.Frequency;
    }

    /// <summary>A figure from the actual, else from where the way starts.</summary>
    private Computation WithDistances(Func<QuantityRange, Computation> compute)
    {
        QuantityRange? from = actual is { IsUsable: true } ? actual.Range
            : actual is not null ? null
            : facts.IsStanding && !facts.StartsAtZero ? (facts.Baseline is { IsUsable: true } baseline ? baseline.Range : null)
            : Way.Start is { } start && facts.Measure is not AverageGrowthMeasure ? new QuantityRange(start, facts.Unit) : null;
        return facts.IsOrdinal || from is null ? Computation.Meaningless : compute(from);
    }

    private static QuantityRange Whole(QuantityRange range) => range.ToAdmissible() ?? range;

    internal static QuantityRange At(decimal amount, Unit unit) => QuantityRange.Exactly(new Quantity(amount, unit));
}
