using NodaTime;

namespace PolicyTargets;

/// <summary>A promise for every sub-period (每年): a three-valued "and" over the sub-periods.</summary>
internal sealed class RecurringAssessment(Target target, Frequency frequency, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding)
{
    private readonly Resolver _resolver = new(observations, target.Measurand, asOf, rounding, policy.Tolerance);

    internal AttainmentResult Assess(AttainmentResult result)
    {
        ReportingPeriod span = target.Measurand.Period;
        (SubVerdict Sub, TargetFacts Facts)[] parts = [.. SubPeriods(span).Select(Judge)];
        SubVerdict[] subs = [.. parts.Select(part => part.Sub)];
        AttainmentResult concluded = Conclude(result, span, subs) with { SubVerdicts = subs };
        if (parts.LastOrDefault(part => part.Sub.Actual is not null) is not ({ Actual: { } actual }, { Sets: not null } facts))
        {
            return concluded;
        }

        AttainmentResult latest = new Figures(facts, actual).Fill(concluded);
        return concluded with { Actual = actual, Gap = latest.Gap, Margin = latest.Margin, CompletionRate = latest.CompletionRate };
    }

    /// <summary>The sub-periods; of an open end those that have begun.</summary>
    private IEnumerable<ReportingPeriod> SubPeriods(ReportingPeriod span) =>
        span.End is not null ? span.SubPeriods(frequency)
        : span.SubPeriods(frequency, asOf.Year < LocalDate.MaxIsoValue.Year ? asOf.PlusYears(1) : asOf).Where(part => part.Start <= asOf);

    private AttainmentResult Conclude(AttainmentResult result, ReportingPeriod span, SubVerdict[] subs)
    {
        if (subs.Any(sub => sub.Verdict == AttainmentVerdict.NotAttained))
        {
            return TargetAssessment.Conclude(result, AttainmentStatus.Missed);
        }

        UndeterminedReason[] undecided = [.. subs.Where(sub => sub.Verdict == AttainmentVerdict.Undetermined).SelectMany(sub => sub.Reasons)];
        if (span.End < asOf && subs.Length > 0)
        {
            return subs.Any(sub => sub.Verdict == AttainmentVerdict.Open) ? TargetAssessment.Conclude(result, AttainmentStatus.AwaitingData, UndeterminedReason.NotPublishedYet)
                : undecided.Length > 0 ? TargetAssessment.Conclude(result, AttainmentStatus.NotAssessable, undecided)
                : TargetAssessment.Conclude(result, AttainmentStatus.Attained);
        }

        bool holds = undecided.Length == 0 && subs.Any(sub => sub.Verdict == AttainmentVerdict.Attained);
        return holds ? TargetAssessment.Conclude(result, AttainmentStatus.OnSchedule)
            : TargetAssessment.Conclude(result, AttainmentStatus.InProgress,
                undecided.Length > 0 ? undecided : span.Kind == PeriodKind.Unstated ? [UndeterminedReason.NoEvidence, UndeterminedReason.DueDateUnstated] : [UndeterminedReason.NoEvidence]);
    }

    private (SubVerdict Sub, TargetFacts Facts) Judge(ReportingPeriod period)
    {
        Target once = target with { Measurand = target.Measurand with { Period = period }, Recurrence = Recurrence.Once, Window = null, Baseline = null };
        var facts = new TargetFacts(once, observations, asOf, policy, rounding, _resolver);
        if (facts.Sets is not { } sets)
        {
            return (new SubVerdict(period, AttainmentVerdict.Undetermined, [UndeterminedReason.UnitMismatch], null), facts);
        }

        bool isSecured = facts.Secured is { } secured && sets.Relate(secured).Relation != BoundRelation.Undecided;
        Reading? actual = facts.IsPastDue ? facts.Due.Reading ?? (isSecured ? facts.Secured : null) : isSecured ? facts.Secured : null;
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
