using NodaTime;

namespace PolicyTargets;

/// <summary>The figures of a result, from the facts. Nothing is rounded or clamped; each uncertain value is used once.</summary>
internal sealed class Figures
{
    private static readonly QuantityRange One = QuantityRange.Exactly(Quantity.Multiple(1));
    private readonly TargetFacts _facts;
    private readonly Reading? _actual;

    internal Figures(TargetFacts facts, Reading? actual)
    {
        (_facts, _actual) = (facts, actual);
        Baseline = facts.StartsAtZero ? Zero() : facts.HasPace ? facts.Baseline : null;
        Expected = actual?.Period.End is { } end && facts.HasPace && Start is { } start && facts.Period.End is { } due
            ? ElapsedShare.Between(start, due, end, Step(facts.Indicator, actual.Period)) : null;
        Progress = ComputeProgress();
    }

    /// <summary>Gets the start of the way in the measure's own unit: the baseline, or 0 for what counts from 0.</summary>
    internal Reading? Baseline { get; }

    internal ElapsedShare? Expected { get; }

    internal Computation Progress { get; }

    private BoundSets Sets => _facts.Sets!;

    /// <summary>The end of the day after which time counts.</summary>
    private LocalDate? Start => _facts.StartsAtZero ? (_facts.Measure.BaseFor(_facts.Period)?.End ?? _facts.Period.Start?.PlusDays(-1)) : Baseline?.Period.End;

    /// <summary>The values that the distance is measured from: the actual, else the start.</summary>
    private Reading? From => Usable(_actual) ?? (_actual is null ? Usable(Baseline) : null);

    internal AttainmentResult Fill(AttainmentResult result) => result with
    {
        Actual = _actual,
        Baseline = _facts.Baseline,
        Expected = Expected,
        Step = Remaining is null ? null : Step(_facts.Indicator, _actual?.Period ?? _facts.Period),
        Progress = Progress,
        Gap = WithDistances(Distance),
        Margin = WithDistances(range => Sets.MarginPoint(range) is { } point ? Computation.Of(At(point, range.Unit) - range) : Computation.Meaningless),
        CompletionRate = Usable(_actual) is { } actual ? CompletionOf(_facts, Sets, actual.Range) : Computation.Meaningless,
        RequiredChange = WithDistances(RequiredChange),
        RequiredGrowth = WithDistances(RequiredGrowth),
    };

    /// <summary>Actual over target, for floors of rising targets with a true zero.</summary>
    internal static Computation CompletionOf(TargetFacts facts, BoundSets sets, QuantityRange actual)
    {
        bool hasTrueZero = facts.Measure is not GrowthMeasure && !facts.Indicator.IsOrdinal && facts.Indicator.Nature is not (Nature.Rank or Nature.Index);
        if (hasTrueZero && (sets.IsFloor || sets.IsCeiling) && (sets.Printed.Lower ?? sets.Printed.Upper) == 0)
        {
            return Computation.None(UndeterminedReason.ZeroTarget);
        }

        return facts.Indicator.Direction == Direction.Higher && sets.IsFloor && hasTrueZero
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

    private Computation ComputeProgress()
    {
        if (!_facts.HasPace)
        {
            return Computation.Meaningless;
        }

        if (Usable(Baseline) is not { } start)
        {
            return Computation.None(Baseline is null ? UndeterminedReason.BaselineMissing : UndeterminedReason.ToleranceUndefined);
        }

        QuantityRange from = Whole(start.Range);
        if (Sets.PointNear(from) is not { } point)
        {
            return Computation.None(Sets.Inner is { } inner && inner.Contains(from) ? UndeterminedReason.BaselineInRange : UndeterminedReason.RangeOverlaps);
        }

        if (from.Point == point)
        {
            return Computation.None(UndeterminedReason.BaselineEqualsTarget);
        }

        return Usable(_actual) is not { } actual ? Computation.Meaningless
            : actual.Period == start.Period && actual.Range == start.Range && !_facts.StartsAtZero ? Computation.Of(At(0, Unit.Multiple))
            : Computation.Of(RangeResult.Of(One) - ((At(point, from.Unit) - Whole(actual.Range)) / (At(point, from.Unit) - from)));
    }

    private Computation Distance(QuantityRange from) => Sets.Inner is { } inner ? Computation.Of(Whole(from).DistanceTo(inner)) : Computation.Meaningless;

    private Computation RequiredChange(QuantityRange from) =>
        Sets.Inner is { } inner && Remaining is > 0 and var periods ? ChangeOver(periods, Whole(from), inner) : Computation.Meaningless;

    /// <summary>The root is taken in double and holds 15 digits.</summary>
    private Computation RequiredGrowth(QuantityRange from)
    {
        bool applies = _facts.Measure is LevelMeasure && _facts.Indicator.Nature is not (Nature.Rank or Nature.Index) && !_facts.IsSoFar;
        if (!applies || Remaining is not > 0 || Sets.PointNear(Whole(from)) is not { } point)
        {
            return Computation.Meaningless;
        }

        int periods = Remaining.Value;
        if (!(from.Lower > 0) || point <= 0)
        {
            return Computation.None(UndeterminedReason.NonPositiveBase);
        }

        decimal? low = from.Upper is { } high ? GrowthOver(periods, high, point) : -100m;
        return low is null || GrowthOver(periods, from.Lower.Value, point) is not { } top ? Computation.None(UndeterminedReason.Overflow)
            : QuantityRange.Create(low, from.IsUpperIncluded, top, from.IsLowerIncluded, Unit.Percent) is { } growth ? Computation.Of(growth) : Computation.Meaningless;
    }

    /// <summary>In percent; null where no decimal holds it.</summary>
    private static decimal? GrowthOver(int periods, decimal from, decimal to)
    {
        double growth = (Math.Pow((double)to / (double)from, 1.0 / periods) - 1) * 100;
        return Math.Abs(growth) < (double)decimal.MaxValue ? (decimal)growth : null;
    }

    /// <summary>The whole periods from the values to the due date; null without a due date.</summary>
    private int? Remaining =>
        _facts.Period.End is { } due && (_actual?.Period.End ?? Start) is { } from
            ? ElapsedShare.Steps(from, due, Step(_facts.Indicator, _actual?.Period ?? _facts.Period)) : null;

    private Computation WithDistances(Func<QuantityRange, Computation> compute) =>
        _facts.Indicator.IsOrdinal || From is not { } from ? Computation.Meaningless : compute(from.Range);

    private Reading Zero() => new()
    {
        Period = _facts.Measure.BaseFor(_facts.Period) ?? ReportingPeriod.Unstated,
        Range = At(0, _facts.Measure.UnitFor(_facts.Indicator)),
    };

    private static Reading? Usable(Reading? reading) => reading is { Around: null } ? reading : null;

    private static QuantityRange Whole(QuantityRange range) => range.ToAdmissible() ?? range;

    private static QuantityRange At(decimal amount, Unit unit) => QuantityRange.Exactly(new Quantity(amount, unit));
}
