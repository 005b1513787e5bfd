using NodaTime;

namespace PolicyTargets;

/// <summary>A promise for every sub-period (每年): a three-valued "and" over the sub-periods.</summary>
internal sealed class RecurringAssessment(Target target, Frequency frequency, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding, Resolver resolver)
{
    internal AttainmentResult Assess()
    {
        ReportingPeriod span = target.Measurand.Period;
        (SubVerdict Sub, TargetFacts Facts)[] parts = [.. SubPeriods(span).Select(Judge)];
        SubVerdict[] subs = [.. parts.Select(part => part.Sub)];
        var context = new AssessmentContext(observations, policy, rounding);
        (SubVerdict? latest, TargetFacts? facts) = parts.LastOrDefault(part => part.Sub.Actual is not null);
        return latest is { Actual: { } actual } && facts is { Sets: not null }
            ? new AttainmentResult(target, asOf, Conclude(span, subs), actual, null, new Figures(facts, actual, isPartOfARow: true), context, subs)
            : new AttainmentResult(target, asOf, Conclude(span, subs), null, null, null, context, subs);
    }

    /// <summary>The sub-periods; of an open end those that have begun.</summary>
    private IEnumerable<ReportingPeriod> SubPeriods(ReportingPeriod span) =>
        span.End is not null ? span.SubPeriods(frequency)
        : span.SubPeriods(frequency, asOf.Year < LocalDate.MaxIsoValue.Year ? asOf.PlusYears(1) : asOf).Where(part => part.Start <= asOf);

    private Conclusion Conclude(ReportingPeriod span, SubVerdict[] subs)
    {
        if (subs.Any(sub => sub.Verdict == AttainmentVerdict.NotAttained))
        {
            return new(AttainmentStatus.Missed);
        }

        UndeterminedReason[] undecided = [.. subs.Where(sub => sub.Verdict == AttainmentVerdict.Undetermined).SelectMany(sub => sub.Reasons)];
        if (span.End < asOf && subs.Length > 0)
        {
            return subs.Any(sub => sub.Verdict == AttainmentVerdict.Open) ? new(AttainmentStatus.AwaitingData, UndeterminedReason.NotPublishedYet)
                : undecided.Length > 0 ? new(AttainmentStatus.NotAssessable, undecided)
                : new(AttainmentStatus.Attained);
        }

        bool holds = undecided.Length == 0 && subs.Any(sub => sub.Verdict == AttainmentVerdict.Attained);
        return holds ? new(AttainmentStatus.OnSchedule)
            : new(AttainmentStatus.InProgress,
                undecided.Length > 0 ? undecided : span.Kind == PeriodKind.Unstated ? [UndeterminedReason.NoEvidence, UndeterminedReason.DueDateUnstated] : [UndeterminedReason.NoEvidence]);
    }

    private (SubVerdict Sub, TargetFacts Facts) Judge(ReportingPeriod period)
    {
        Target once = target with { Measurand = target.Measurand with { Period = period }, Recurrence = Recurrence.Once, Window = null, Baseline = null };
        var facts = new TargetFacts(once, observations, asOf, policy, rounding, resolver);
        if (facts.Sets is not { } sets)
        {
            return (new SubVerdict(period, AttainmentVerdict.Undetermined, [UndeterminedReason.UnitMismatch], null), facts);
        }

        bool isSecured = facts.Secured is { } secured && sets.Relate(secured).Relation != BoundRelation.Undecided;
        Reading? actual = isSecured || (facts.IsPastDue && facts.Due.Reading is not null) ? TargetAssessment.Actual(facts, sets) : null;
        if (actual is null)
        {
            return (facts.IsPastDue && facts.Due.IsPublished ? new SubVerdict(period, AttainmentVerdict.Undetermined, facts.Due.Reasons, null)
                : new SubVerdict(period, AttainmentVerdict.Open, facts.IsPastDue ? [UndeterminedReason.NotPublishedYet] : [], facts.IsPastDue ? null : facts.Due.Reading), facts);
        }

        (BoundRelation relation, UndeterminedReason? reason) = sets.Relate(actual);
        return (relation switch
        {
            BoundRelation.Inside => new SubVerdict(period, AttainmentVerdict.Attained, [], actual),
            BoundRelation.Outside => new SubVerdict(period, AttainmentVerdict.NotAttained, [], actual),
            _ => new SubVerdict(period, AttainmentVerdict.Undetermined, [reason!.Value], actual),
        }, facts);
    }
}
