using NodaTime;

namespace PolicyTargets;

/// <summary>Concludes verdict and status from the facts: the first row of the table that matches wins.</summary>
internal sealed class TargetAssessment(Target target, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding)
{
    // Shares such as 1/3 are rounded at the 28th digit; an edge of the band must still belong to it.
    private const decimal Slack = 1e-24m;

    internal AttainmentResult Assess()
    {
        var result = new AttainmentResult { Target = target, AsOf = asOf };
        if (asOf < target.IssuedOn)
        {
            return result with { Status = AttainmentStatus.NotIssued };
        }

        if (asOf >= target.WithdrawnOn)
        {
            return result with { Status = AttainmentStatus.Withdrawn };
        }

        return target.Recurrence is EachRecurrence each
            ? new RecurringAssessment(target, each.Frequency, observations, asOf, policy, rounding).Assess(result)
            : AssessOnce(result);
    }

    private AttainmentResult AssessOnce(AttainmentResult result)
    {
        var facts = new TargetFacts(target, observations, asOf, policy, rounding);
        if (facts.Sets is not { } sets)
        {
            return Conclude(result, facts.IsPastDue ? AttainmentStatus.NotAssessable : AttainmentStatus.InProgress, UndeterminedReason.UnitMismatch);
        }

        Reading? actual = Actual(facts, sets);
        var figures = new Figures(facts, actual);
        return figures.Fill(Status(result, facts, sets, figures, actual));
    }

    /// <summary>The due value where it is out (within what is secured), else what is secured, else the latest evidence.</summary>
    private static Reading? Actual(TargetFacts facts, BoundSets sets)
    {
        if (facts.Due.Reading is { } due)
        {
            return facts.Secured is { } floor && due.Range.Intersect(floor.Range) is { } both ? due with { Range = both } : due;
        }

        bool isDecided = facts.Secured is { } secured && sets.Relate(secured).Relation != BoundRelation.Undecided;
        return isDecided ? facts.Secured : facts.Evidence ?? facts.Secured;
    }

    private AttainmentResult Status(AttainmentResult result, TargetFacts facts, BoundSets sets, Figures figures, Reading? actual)
    {
        // Row 3: past due, and the due period has a reading, or would have one but for its base.
        if (facts.IsPastDue && facts.Due.IsPublished)
        {
            return DueResult(result, facts, sets, actual);
        }

        // Row 4: secured whatever still comes.
        if (facts.Secured is { } secured && sets.Relate(secured).Relation is var sure && sure != BoundRelation.Undecided)
        {
            return (sure == BoundRelation.Outside ? Conclude(result, AttainmentStatus.Missed)
                : Conclude(result, facts.IsPastDue || facts.Period.End is null ? AttainmentStatus.Attained : AttainmentStatus.AttainedEarly)) with
            {
                Verdict = sure == BoundRelation.Outside ? AttainmentVerdict.NotAttained : AttainmentVerdict.Attained,
            };
        }

        // Row 5.
        if (facts.IsPastDue)
        {
            return Conclude(result, AttainmentStatus.AwaitingData, UndeterminedReason.NotPublishedYet);
        }

        (BoundRelation Relation, UndeterminedReason? Reason)? now = actual is null ? null : sets.Relate(actual);

        // Row 6.
        if (facts.Period.End is null)
        {
            return now?.Relation == BoundRelation.Inside
                ? Conclude(result, AttainmentStatus.Attained)
                : Conclude(result, AttainmentStatus.InProgress, [.. Because(now is null, UndeterminedReason.NoEvidence), UndeterminedReason.DueDateUnstated, .. Because(now?.Reason)]);
        }

        return OpenResult(result, facts, sets, figures, actual, now);
    }

    private static AttainmentResult DueResult(AttainmentResult result, TargetFacts facts, BoundSets sets, Reading? actual)
    {
        if (facts.Due.Reading is null)
        {
            return Conclude(result, AttainmentStatus.NotAssessable, [.. facts.Due.Reasons]);
        }

        (BoundRelation relation, UndeterminedReason? reason) = sets.Relate(actual!);
        return relation switch
        {
            BoundRelation.Inside => Conclude(result, AttainmentStatus.Attained),
            BoundRelation.Outside => Conclude(result, AttainmentStatus.Missed),
            _ => Conclude(result, AttainmentStatus.NotAssessable, reason!.Value),
        };
    }

    /// <summary>Rows 7 to 10: not due yet.</summary>
    private AttainmentResult OpenResult(
        AttainmentResult result, TargetFacts facts, BoundSets sets, Figures figures, Reading? actual, (BoundRelation Relation, UndeterminedReason? Reason)? now)
    {
        if (actual is null)
        {
            return Conclude(result, AttainmentStatus.InProgress, [.. facts.Due.IsPublished ? facts.Due.Reasons : [UndeterminedReason.NoEvidence], .. figures.Progress.Reasons.Where(reason => reason == UndeterminedReason.BaselineMissing)]);
        }

        // What counts from 0 without being an amount so far (a change, a growth) starts in range where 0 is.
        Reading? start = !facts.StartsAtZero ? facts.Baseline : facts.Measure is SumMeasure || facts.IsSoFar ? null : figures.Baseline;
        BoundRelation? before = start is null ? null : sets.Relate(start).Relation;

        // Row 7: in range now, to be held.
        if (now?.Relation == BoundRelation.Inside && !facts.IsSoFar)
        {
            return Conclude(result, before == BoundRelation.Inside ? AttainmentStatus.OnSchedule : AttainmentStatus.AttainedEarly);
        }

        // Row 8: on the way.
        if (Pace(facts, sets, figures, actual) is { } pace)
        {
            return pace == AttainmentStatus.InProgress ? Conclude(result, pace, UndeterminedReason.RangeOverlaps) : Conclude(result, pace);
        }

        // Row 9: fallen out of range.
        if (now?.Relation == BoundRelation.Outside && before == BoundRelation.Inside)
        {
            return Conclude(result, AttainmentStatus.Behind);
        }

        // Row 10.
        return Conclude(result, AttainmentStatus.InProgress, [.. figures.Progress.Reasons, .. Because(now?.Reason)]);
    }

    /// <summary>The status by pace; in progress where a range straddles an edge of the band; null where pace cannot be computed.</summary>
    private AttainmentStatus? Pace(TargetFacts facts, BoundSets sets, Figures figures, Reading actual)
    {
        if (figures.Expected is not { } expected)
        {
            return null;
        }

        // A ceiling on a total is paced the other way round: the share used against the share of time gone.
        if (facts.IsSoFar && sets is { IsCeiling: true, Inner.Upper: > 0 and var ceiling })
        {
            RangeResult used = actual.Range / QuantityRange.Exactly(new Quantity(ceiling, actual.Range.Unit));
            return used.Range is null ? null : Place(used.Range, expected) switch
            {
                AttainmentStatus.Ahead => AttainmentStatus.Behind,
                AttainmentStatus.Behind => AttainmentStatus.OnSchedule,
                AttainmentStatus.InProgress when used.Range.Upper <= expected.Value + policy.Band + Slack => AttainmentStatus.OnSchedule,
                var status => status,
            };
        }

        return figures.Progress.Range is not { } progress ? null
            : sets.PointNear(figures.Baseline!.Range) is { } point && sets.IsPastFarEnd(actual.Range, point) ? AttainmentStatus.Behind
            : Place(progress, expected);
    }

    private AttainmentStatus Place(QuantityRange share, ElapsedShare expected)
    {
        (decimal low, decimal high) = (expected.Value - policy.Band - Slack, expected.Value + policy.Band + Slack);
        return share.Lower > high ? AttainmentStatus.Ahead
            : share.Upper < low ? AttainmentStatus.Behind
            : share.Lower >= low && share.Upper <= high ? AttainmentStatus.OnSchedule
            : AttainmentStatus.InProgress;
    }

    private static IEnumerable<UndeterminedReason> Because(UndeterminedReason? reason) => reason is { } known ? [known] : [];

    private static IEnumerable<UndeterminedReason> Because(bool holds, UndeterminedReason reason) => holds ? [reason] : [];

    internal static AttainmentResult Conclude(AttainmentResult result, AttainmentStatus status, params UndeterminedReason[] reasons) => result with
    {
        Status = status,
        Verdict = status switch
        {
            AttainmentStatus.Attained => AttainmentVerdict.Attained,
            AttainmentStatus.Missed => AttainmentVerdict.NotAttained,
            AttainmentStatus.NotAssessable => AttainmentVerdict.Undetermined,
            _ => AttainmentVerdict.Open,
        },
        Reasons = [.. reasons.Distinct().Order()],
    };
}
