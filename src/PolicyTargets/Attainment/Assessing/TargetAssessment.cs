using NodaTime;
using PolicyTargets.Internal;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets;

/// <summary>Concludes verdict and status from the facts: the first row of the table that matches wins.</summary>
internal readonly struct TargetAssessment(Target target, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding)
{
    // Shares such as 1/3 are rounded at the 28th digit; an edge of the band must still belong to it.
    private const decimal Slack = 1e-24m;

    /// <param name="publishedBy">The day by which something must be out to count; that of the assessment unless one asks what time alone changes.</param>
    internal AttainmentResult Assess(LocalDate? publishedBy = null)
    {
        // Row 1.
        if (asOf < target.IssuedOn)
        {
            return Result(new(AttainmentStatus.NotIssued));
        }

        if (asOf >= target.WithdrawnOn)
        {
            return Result(new(AttainmentStatus.Withdrawn));
        }

        var resolver = new Resolver(observations, target.Measurand, publishedBy ?? asOf, rounding, policy.Tolerance);
        if (target.Recurrence is EachRecurrence each && !IsWithoutNumber(target.Bound.KnownOn(asOf)))
        {
            return new RecurringAssessment(target, each.Frequency, observations, asOf, policy, rounding, resolver).Assess();
        }

        return AssessOnce(new TargetFacts(target, observations, asOf, policy, rounding, resolver));
    }

    private static bool IsWithoutNumber(Bound bound) => bound is QualitativeBound or AssignedBound;

    private AttainmentResult AssessOnce(TargetFacts facts)
    {
        // Row 2.
        Bound bound = target.Bound.KnownOn(asOf);
        if (IsWithoutNumber(bound))
        {
            return Result(new(AttainmentStatus.NotAssessable, bound is QualitativeBound ? UndeterminedReason.Qualitative : UndeterminedReason.AssignmentUnknown), facts.Due.Reading ?? facts.Evidence, facts.Baseline);
        }

        if (facts.Sets is not { } sets)
        {
            return Result(new(facts.IsPastDue ? AttainmentStatus.NotAssessable : AttainmentStatus.InProgress, UndeterminedReason.UnitMismatch));
        }

        Reading? actual = Actual(facts, sets);
        var figures = new Figures(facts, actual);
        return Result(Conclude(facts, sets, figures, actual), actual, facts.Baseline, figures);
    }

    /// <summary>The due value where it is out (within what is secured), else what is secured, else the latest evidence. A due value that cannot be computed with does not hide what is secured.</summary>
    internal static Reading? Actual(TargetFacts facts, BoundSets sets)
    {
        bool isDecided = facts.Secured is { } secured && sets.Relate(secured).Relation != BoundRelation.Undecided;
        if (facts.Due.Reading is { } due && (due.IsUsable || !isDecided))
        {
            return facts.Secured is { } floor && due.Range.Intersect(floor.Range) is { } both && both != due.Range ? due with { Range = both, Ratio = null } : due;
        }

        return isDecided ? facts.Secured : facts.Evidence ?? facts.Secured;
    }

    private Conclusion Conclude(TargetFacts facts, BoundSets sets, Figures figures, Reading? actual)
    {
        // Row 3: past due, and the due period has a reading, or would have one but for its base, benchmark or peers.
        if (facts.IsPastDue && facts.Due.IsPublished)
        {
            return Due(facts, sets, actual);
        }

        // Row 4: secured whatever still comes.
        if (facts.Secured is { } secured && sets.Relate(secured).Relation is var sure && sure != BoundRelation.Undecided)
        {
            return sure == BoundRelation.Outside ? new(AttainmentStatus.Missed)
                : facts.IsPastDue || facts.Period.End is null ? new(AttainmentStatus.Attained)
                : new Conclusion(AttainmentStatus.AttainedEarly) { Verdict = AttainmentVerdict.Attained };
        }

        // Row 5.
        if (facts.IsPastDue)
        {
            return new(AttainmentStatus.AwaitingData, UndeterminedReason.NotPublishedYet);
        }

        (BoundRelation Relation, UndeterminedReason? Reason)? now = actual is null ? null : sets.Relate(actual);

        // Row 6.
        if (facts.Period.End is null)
        {
            return now?.Relation == BoundRelation.Inside
                ? new(AttainmentStatus.Attained)
                : new(AttainmentStatus.InProgress, [.. Because(now is null, UndeterminedReason.NoEvidence), UndeterminedReason.DueDateUnstated, .. Because(now?.Reason)]);
        }

        return Open(facts, sets, figures, actual, now);
    }

    private static Conclusion Due(TargetFacts facts, BoundSets sets, Reading? actual)
    {
        if (facts.Due.Reading is null)
        {
            return new(AttainmentStatus.NotAssessable, facts.Due.Reasons);
        }

        (BoundRelation relation, UndeterminedReason? reason) = sets.Relate(actual!);
        return relation switch
        {
            BoundRelation.Inside => new(AttainmentStatus.Attained),
            BoundRelation.Outside => new(AttainmentStatus.Missed),
            _ => new(AttainmentStatus.NotAssessable, reason!.Value),
        };
    }

    /// <summary>Rows 7 to 10: not due yet.</summary>
    private Conclusion Open(TargetFacts facts, BoundSets sets, Figures figures, Reading? actual, (BoundRelation Relation, UndeterminedReason? Reason)? now)
    {
        if (actual is null)
        {
            return new(AttainmentStatus.InProgress,
                [.. facts.Due.IsPublished ? facts.Due.Reasons : [UndeterminedReason.NoEvidence], .. figures.Progress.Reasons.Where(reason => reason == UndeterminedReason.BaselineMissing)]);
        }

        BoundRelation? before = facts.IsOrdinal ? (facts.Baseline is { } start ? sets.Relate(start).Relation : null)
            : facts.IsStanding && !facts.IsSoFar && facts.Baseline is { IsUsable: false } words ? sets.Relate(words).Relation : figures.Way.Before;

        // Row 7: in range now, to be held.
        if (now?.Relation == BoundRelation.Inside && !facts.IsSoFar && !facts.Measure.CountsUp)
        {
            return new(before == BoundRelation.Inside ? AttainmentStatus.OnSchedule : AttainmentStatus.AttainedEarly);
        }

        // Row 8: on the way.
        if (Pace(figures) is { } pace)
        {
            return pace == AttainmentStatus.InProgress ? new(pace, UndeterminedReason.RangeOverlaps) : new(pace);
        }

        // Row 9: fallen out of range.
        if (now?.Relation == BoundRelation.Outside && before == BoundRelation.Inside)
        {
            return new(AttainmentStatus.Behind);
        }

        // Row 10.
        return new(AttainmentStatus.InProgress, [.. figures.Progress.Reasons, .. figures.Expected.Reasons, .. Because(now?.Reason), .. Because(facts.IsSoFar, UndeterminedReason.PartialPeriod)]);
    }

    /// <summary>The status by pace; in progress where a range straddles an edge of the band; null where pace cannot be computed.</summary>
    private AttainmentStatus? Pace(Figures figures)
    {
        if (figures.Expected.Range?.Interval is not { } expected || figures.Way is not { Actual: { } actual, Bound: { } bound })
        {
            return null;
        }

        // A ceiling on a total is paced the other way round: the share used against the share of time gone.
        if (figures.CeilingUsed.Range?.Interval is { } used)
        {
            return Place(used, expected) switch
            {
                AttainmentStatus.Ahead => AttainmentStatus.Behind,
                AttainmentStatus.Behind => AttainmentStatus.OnSchedule,
                AttainmentStatus.InProgress when used.High <= expected.Low + policy.Band + Slack => AttainmentStatus.OnSchedule,
                var status => status,
            };
        }

        return figures.Progress.Range?.Interval is not { } progress ? null
            : figures.Way.Start is { } start && BoundPoints.IsPastFarEnd(bound, actual, start) ? AttainmentStatus.Behind
            : Place(progress, expected);
    }

    private AttainmentStatus Place(Interval share, Interval expected)
    {
        decimal reach = policy.Band + Slack;
        return share.Low > expected.High + reach ? AttainmentStatus.Ahead
            : share.High < expected.Low - reach ? AttainmentStatus.Behind
            : share.Low >= expected.High - reach && share.High <= expected.Low + reach ? AttainmentStatus.OnSchedule
            : AttainmentStatus.InProgress;
    }

    private static IEnumerable<UndeterminedReason> Because(UndeterminedReason? reason) => reason is { } known ? [known] : [];

    private static IEnumerable<UndeterminedReason> Because(bool holds, UndeterminedReason reason) => holds ? [reason] : [];

    private AttainmentResult Result(Conclusion conclusion, Reading? actual = null, Reading? baseline = null, Figures? figures = null) =>
        new(target, asOf, conclusion, actual, baseline, figures, new AssessmentContext(observations, policy, rounding));
}
