using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;
using static PolicyTargets.AttainmentStatus;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Attainment;

/// <content>The table of SEMANTICS §4, written a second time as predicates over what a result shows.</content>
public sealed partial class AssessmentLawTests
{
    private const decimal Slack = 1e-20m;

    [Fact]
    public void Status_IsThatOfTheFirstRowThatMatches() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn =>
    {
        AttainmentResult result = drawn.Assess();
        if (drawn.World.Goal.Recurrence is OnceRecurrence)
        {
            (int row, AttainmentStatus[] statuses) = RowOf(new Facts(drawn, result));
            Assert.True(statuses.Contains(result.Status), $"row {row} says {string.Join(" or ", statuses)}, not {result.Outcome()}");
        }
    });

    [Fact]
    public void VerdictStatusAndReasons_GoTogether() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn =>
    {
        AttainmentResult result = drawn.Assess();
        bool isEarly = result is { Status: AttainedEarly, Verdict: AttainmentVerdict.Attained };
        AttainmentVerdict verdict = result.Status switch
        {
            Attained => AttainmentVerdict.Attained,
            Missed => AttainmentVerdict.NotAttained,
            NotAssessable => AttainmentVerdict.Undetermined,
            _ => isEarly ? AttainmentVerdict.Attained : AttainmentVerdict.Open,
        };
        Assert.Equal(verdict, result.Verdict);
        Assert.True(result.Status == InProgress || result.Status is NotAssessable or AwaitingData == result.Reasons.Count > 0, result.Outcome());
        Assert.Equal(result.Reasons.Distinct().Order(), result.Reasons);
        Assert.True(result.Status is not (Attained or AttainedEarly) || result.SubVerdicts.Count > 0 || result.Relation?.Relation == BoundRelation.Inside, $"{result.Outcome()} on {result.Actual}");
        Assert.True(result.Status != Missed || result.SubVerdicts.Count > 0 || result.Relation?.Relation == BoundRelation.Outside, $"{result.Outcome()} on {result.Actual}");
        Assert.True(result.Target.Measurand.Period.End is not null || !result.Reasons.Contains(UndeterminedReason.NotPublishedYet));
        Assert.True(!(result.Target.Measurand.Period.End < drawn.Day) || result.Status is not (AttainedEarly or Ahead or OnSchedule or Behind or InProgress), $"past due, and {result.Outcome()}");
    });

    [Fact]
    public void InProgress_HasAReason_WhereThereIsAWay() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn =>
    {
        AttainmentResult result = drawn.Assess();
        Measure measure = result.Target.Measurand.Measure;
        bool isOfOnePeriod = measure is GrowthMeasure or RankMeasure or RankInHistoryMeasure or ContributionMeasure or RelativeMeasure && result.Actual is not null;
        Assert.True(result.Status != InProgress || result.Reasons.Count > 0 || isOfOnePeriod, $"{result.Outcome()} on {result.Actual}");
    });

    [Fact]
    public void Recurrence_IsTheAndOfItsParts() => PropertyCheck.Holds(Arbitraries.RecurringWorld, drawn =>
    {
        AttainmentResult result = drawn.Assess();
        if (result.SubVerdicts.Count == 0)
        {
            return;
        }

        bool isOver = result.Target.Measurand.Period.End < drawn.Day;
        AttainmentVerdict[] parts = [.. result.SubVerdicts.Select(sub => sub.Verdict)];
        AttainmentStatus expected =
            parts.Contains(AttainmentVerdict.NotAttained) ? Missed
            : isOver && parts.All(part => part == AttainmentVerdict.Attained) ? Attained
            : isOver && parts.Contains(AttainmentVerdict.Open) ? AwaitingData
            : isOver ? NotAssessable
            : parts.Contains(AttainmentVerdict.Attained) && !parts.Contains(AttainmentVerdict.Undetermined) ? OnSchedule : InProgress;
        Assert.Equal(expected, result.Status);
        Assert.All(result.SubVerdicts, sub => Assert.Equal(sub.Verdict is AttainmentVerdict.Undetermined || (sub.Verdict == AttainmentVerdict.Open && sub.Period.End < drawn.Day), sub.Reasons.Count > 0));
    });

    /// <summary>The first row that matches, with the statuses that it allows.</summary>
    private static (int Row, AttainmentStatus[] Statuses) RowOf(Facts facts) =>
        facts.Day < facts.Target.IssuedOn ? (1, [NotIssued])
        : facts.Day >= facts.Target.WithdrawnOn ? (1, [Withdrawn])
        : facts.HasNoNumber ? (2, [NotAssessable])
        : facts.IsPastDue && facts.Due.IsPublished ? (3, [facts.Due.Reading is null ? NotAssessable : facts.Relation switch { BoundRelation.Inside => Attained, BoundRelation.Outside => Missed, _ => NotAssessable }])
        : facts.IsSecured ? (4, [facts.Relation == BoundRelation.Outside ? Missed : facts.IsPastDue || !facts.IsDated ? Attained : AttainedEarly])
        : facts.IsPastDue ? (5, [AwaitingData])
        : !facts.IsDated ? (6, [facts.Relation == BoundRelation.Inside ? Attained : InProgress])
        : facts.Relation == BoundRelation.Inside && !facts.IsSoFar ? (7, [facts.IsBaselineInside ? OnSchedule : AttainedEarly])
        : facts.Pace is { } pace ? (8, facts.IsTwoSidedRoot ? [pace, Behind] : [pace])
        : facts.Relation == BoundRelation.Outside && facts.IsBaselineInside ? (9, [Behind])
        : (10, [InProgress]);

    /// <summary>What the rows ask, read off the inputs and the result.</summary>
    private sealed class Facts(DrawnWorld drawn, AttainmentResult result)
    {
        internal Target Target => drawn.World.Goal;

        internal LocalDate Day => drawn.Day;

        internal bool IsDated => Target.Measurand.Period.End is not null;

        internal bool IsPastDue => Target.Measurand.Period.End < Day;

        internal bool HasNoNumber => Target.Bound is QualitativeBound or AssignedBound { Registered: null } || (Target.Bound is AssignedBound assigned && Day < assigned.RegisteredOn);

        internal ReadingResult Due => drawn.World.Evidence.Read(Target.Measurand, Day, drawn.World.Policy.Rounding, drawn.World.Policy.Tolerance);

        internal BoundRelation? Relation => result.Relation?.Relation;

        /// <summary>Gets whether what adds up and never falls has by then reached an amount that decides, whatever still comes.</summary>
        internal bool IsSecured => IsDated && result.Actual is { IsUsable: true, Range: { Lower: >= 0 } so } actual && Target.Measurand.Period.Contains(actual.Period) && AddsUp(actual)
            && (so.ToAdmissible() ?? so) is var least && QuantityRange.Create(least.Lower, least.IsLowerIncluded, null, false, least.Unit) is { } floor && (Inner?.Contains(floor) == true || Outer?.Overlaps(floor) == false);

        /// <summary>Gets whether the reading is an amount so far: never yet a state to be held.</summary>
        internal bool IsSoFar => Measure is SumMeasure or AverageMeasure or AdditionsMeasure or AverageGrowthMeasure
            || (Measure is LevelMeasure && drawn.World.Indicator.Nature == Nature.Flow && result.Actual?.Period.Start == Target.Measurand.Period.Start && result.Actual?.Period.End < Target.Measurand.Period.End);

        internal bool IsBaselineInside => Measure is LevelMeasure or ShareMeasure or RankMeasure or RelativeMeasure
            ? !IsSoFar && Baseline is { } start && Inner is { } inner && inner.Contains(start.ToAdmissible() ?? start)
            : (Measure is ChangeMeasure or MultipleMeasure or AverageGrowthMeasure || (Measure is GrowthMeasure && IsOverYears))
                && Inner is { } bound && bound.Contains(new Quantity(Measure is MultipleMeasure ? 1 : 0, bound.Unit));

        /// <summary>Gets whether the base lies more than a year before the end.</summary>
        private bool IsOverYears => Measure.BaseFor(Target.Measurand.Period)?.End is { } start && Target.Measurand.Period.End is { } end && end.Year > start.Year + 1;

        /// <summary>Gets the baseline as it compares with the actual, across the breaks between; null where it does not, or is no number.</summary>
        private QuantityRange? Baseline
        {
            get
            {
                SeriesBreak[] between = Measure is not LevelMeasure ? [] : [.. drawn.World.Breaks.Distinct().Where(item => item.On > result.Baseline?.Period.End && item.On <= result.Actual?.Period.End)];
                decimal? bridge = between.Aggregate((decimal?)1, (factor, item) => factor * item.Bridge);
                return result.Baseline is not { IsUsable: true, Range: var range } || bridge is null ? null
                    : QuantityRange.Create(range.Lower * bridge, range.IsLowerIncluded, range.Upper * bridge, range.IsUpperIncluded, range.Unit);
            }
        }

        /// <summary>Gets whether the far end of a bound would have to be compared with a power of the growth, which is not written a second time here.</summary>
        internal bool IsTwoSidedRoot => Measure is AverageGrowthMeasure && Inner is { Lower: not null, Upper: not null };

        /// <summary>Gets the status by pace; null where it cannot be computed.</summary>
        internal AttainmentStatus? Pace
        {
            get
            {
                if (result.Expected.Range?.Interval is not { } expected)
                {
                    return null;
                }

                if (IsSoFar && Inner is { Lower: null, Upper: > 0 and var ceiling } && result.Actual is { IsUsable: true } && Measure is not (AverageGrowthMeasure or AverageMeasure { Of: ChangeMeasure }))
                {
                    return PaceUnder(ceiling, expected);
                }

                return result.Progress.Range?.Interval is not { } progress ? null
                    : IsPastFarEnd && !IsTwoSidedRoot ? Behind
                    : Placed(progress, expected);
            }
        }

        private QuantityRange Reached => result.Actual!.Range.ToAdmissible() ?? result.Actual.Range;

        private Measure Measure => Target.Measurand.Measure;

        private QuantityRange? Inner => Target.Bound.Inner(Measure.DirectionFor(drawn.World.Indicator), drawn.World.Policy.Tolerance)?.ToAdmissible();

        private QuantityRange? Outer => Target.Bound.Outer(Measure.DirectionFor(drawn.World.Indicator), drawn.World.Policy.Tolerance)?.ToAdmissible();

        private bool AddsUp(Reading actual) => Measure is AdditionsMeasure
            || (drawn.World.Indicator is { Nature: Nature.Flow, EffectiveDomain.Lower: >= 0 }
                && (Measure is LevelMeasure or SumMeasure || (Measure is AverageMeasure { Of: LevelMeasure } && (actual.Period == Target.Measurand.Period || actual.Status == ObservationStatus.Partial))));

        private bool IsPastFarEnd => Inner is { Lower: { } low, Upper: { } high } && Start is var (least, most) && Reached is { } reached
            && ((most <= low && (reached.Lower * Part > high || (reached.Lower * Part == high && !reached.IsLowerIncluded)))
                || (least >= high && (reached.Upper * Part < low || (reached.Upper * Part == low && !reached.IsUpperIncluded))));

        /// <summary>Gets where the way starts: at the baseline, at 0, at 1.</summary>
        private (decimal? Least, decimal? Most) Start => Measure switch
        {
            MultipleMeasure => (1, 1),
            LevelMeasure or ShareMeasure or RankMeasure or RelativeMeasure when !IsSoFar => (Baseline?.Lower, Baseline?.Upper),
            _ => (0, 0),
        };

        /// <summary>Gets the share of its time that an average is of: an average is paced as its total. What is secured is an average of all of its time.</summary>
        private decimal Part => Measure is AverageMeasure && result.Actual is not { Status: ObservationStatus.Partial, Range.Upper: null } && result.Actual!.Period.WholeMonths() is { } part && Target.Measurand.Period.WholeMonths() is { } whole ? (decimal)part / whole : 1;

        private AttainmentStatus? PaceUnder(decimal ceiling, Interval expected)
        {
            decimal? low = Reached.Lower * Part / ceiling, high = Reached.Upper * Part / ceiling;
            decimal reach = drawn.World.Policy.Band;
            return low > expected.High + reach + Slack ? Behind : high <= expected.Low + reach + Slack ? OnSchedule : InProgress;
        }

        private AttainmentStatus Placed(Interval share, Interval expected)
        {
            decimal reach = drawn.World.Policy.Band;
            return share.Low > expected.High + reach + Slack ? Ahead
                : share.High < expected.Low - reach - Slack ? Behind
                : share.Low >= expected.High - reach - Slack && share.High <= expected.Low + reach + Slack ? OnSchedule : InProgress;
        }
    }
}
