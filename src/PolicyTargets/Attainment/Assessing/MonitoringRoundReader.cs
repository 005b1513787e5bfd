using NodaTime;

namespace PolicyTargets;

/// <summary>Says of each target which value is due on the day of a round, and whether it is there.</summary>
internal sealed class MonitoringRoundReader(AttainmentCalculator calculator, ObservationSet observations, LocalDate date)
{
    internal MonitoringItem Read(Target target)
    {
        AttainmentResult result = calculator.Assess(target, observations, date);
        if (result.Status is AttainmentStatus.NotIssued or AttainmentStatus.Withdrawn)
        {
            return new MonitoringItem(result, null, null, MonitoringState.NotDue);
        }

        return target.Recurrence is EachRecurrence each ? ReadEach(target, result, each.Frequency)
            : Due(target) is { End: { } end } due ? Item(result, due, result.Actual?.Period.End >= end)
            : new MonitoringItem(result, null, null, MonitoringState.NotDue);
    }

    /// <summary>The latest sub-period that is over, unless the value of an earlier one is late: then the earliest of these.</summary>
    private MonitoringItem ReadEach(Target target, AttainmentResult result, Frequency frequency)
    {
        MonitoringItem? latest = null;
        foreach (ReportingPeriod part in target.Measurand.Period.SubPeriods(frequency, date))
        {
            bool isThere = result.SubVerdicts.Any(sub => sub.Period == part && (sub.Verdict != AttainmentVerdict.Open || sub.Actual is not null));
            latest = Item(result, part, isThere);
            if (latest.State == MonitoringState.Late)
            {
                break;
            }
        }

        return latest ?? new MonitoringItem(result, null, null, MonitoringState.NotDue);
    }

    private MonitoringItem Item(AttainmentResult result, ReportingPeriod due, bool isThere)
    {
        Indicator indicator = observations.Indicators.Get(result.Target.Measurand.Indicator);
        LocalDate usualBy = Series.After(due.End!.Value, indicator.PublicationLag ?? Period.FromMonths(indicator.Frequency.Months()));
        return new MonitoringItem(result, due, usualBy, isThere ? MonitoringState.Reported : date > usualBy ? MonitoringState.Late : MonitoringState.Awaited);
    }

    /// <summary>The latest period that is over and whose value counts; null while none is.</summary>
    private ReportingPeriod? Due(Target target)
    {
        ReportingPeriod period = target.Measurand.Period;
        if (period.End <= date)
        {
            return period;
        }

        // What belongs to one period, and what happens once, has nothing to report before its time.
        var facts = new TargetFacts(target, observations, date, calculator.Policy, calculator.Policy.Rounding);
        return !facts.IsOrdinal && facts.IsFollowedOnTheWay && facts.BaseEnd is { } start && start < date
            && ReportingPeriod.Dates(start.PlusDays(1), date).SubPeriods(facts.Indicator.Frequency) is [.., var last] ? last : null;
    }
}
