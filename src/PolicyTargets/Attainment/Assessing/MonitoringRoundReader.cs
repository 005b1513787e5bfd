using NodaTime;

namespace PolicyTargets;

/// <summary>Says of each target which value is due on the day of a round, and whether it is there.</summary>
internal sealed class MonitoringRoundReader(AttainmentCalculator calculator, ObservationSet observations, LocalDate date)
{
    internal MonitoringItem Read(Target target)
    {
        AttainmentResult result = calculator.Assess(target, observations, date);
        if (result.Status is AttainmentStatus.NotIssued or AttainmentStatus.Withdrawn || Due(target) is not { End: { } end } due)
        {
            return new MonitoringItem(result, null, null, MonitoringState.NotDue);
        }

        Indicator indicator = observations.Indicators.Get(target.Measurand.Indicator);
        LocalDate usualBy = Series.After(end, indicator.PublicationLag ?? Period.FromMonths(indicator.Frequency.Months()));
        bool isThere = target.Recurrence is EachRecurrence ? result.SubVerdicts.Any(sub => sub.Period == due && (sub.Verdict != AttainmentVerdict.Open || sub.Actual is not null)) : result.Actual?.Period.End >= end;
        return new MonitoringItem(result, due, usualBy, isThere ? MonitoringState.Reported : date > usualBy ? MonitoringState.Late : MonitoringState.Awaited);
    }

    /// <summary>The latest period that is over and whose value counts; null while none is.</summary>
    private ReportingPeriod? Due(Target target)
    {
        ReportingPeriod period = target.Measurand.Period;
        if (target.Recurrence is EachRecurrence each)
        {
            return Last(period.SubPeriods(each.Frequency, date));
        }

        if (period.End <= date)
        {
            return period;
        }

        // What belongs to one period, and what happens once, has nothing to report before its time.
        var facts = new TargetFacts(target, observations, date, calculator.Policy, calculator.Policy.Rounding);
        if (facts.IsOrdinal || !facts.IsFollowedOnTheWay || facts.BaseEnd is not { } start || start >= date)
        {
            return null;
        }

        LocalDate last = period.End is { } due && due < date ? due : date;
        return Last(ReportingPeriod.Dates(start.PlusDays(1), last).SubPeriods(facts.Indicator.Frequency));
    }

    private static ReportingPeriod? Last(IReadOnlyList<ReportingPeriod> periods) => periods.Count == 0 ? null : periods[^1];
}
