using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>The targets of one series beside each other, and beside what instruments lay down for it.</summary>
internal static class TargetSetChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        if (series.Targets.Count == 0)
        {
            return;
        }

        StatedClaim[] commitments = [.. series.Targets.Where(claim => claim.Root == claim.Id && claim.Target!.WithdrawnOn is null)];
        CheckCompeting(commitments, context);
        CheckTotals(commitments, context);
        CheckAverages(commitments, series, context);
        CheckGross(commitments, context);
    }

    /// <summary>Two promises for one measurand: in one plan they compete, in two the later one should say that it adjusts or repeats the other.</summary>
    private static void CheckCompeting(StatedClaim[] commitments, CheckContext context)
    {
        foreach (IGrouping<(ReadingKey, Recurrence), StatedClaim> due in commitments.Where(claim => claim.End is not null).GroupBy(claim => (claim.Key, claim.Recurrence)))
        {
            HashSet<string> adjusted = [.. due.Select(claim => claim.Target!.Supersedes?.Text).OfType<string>()];
            StatedClaim[] standing = [.. due.Where(claim => !adjusted.Contains(claim.Id)).OrderBy(claim => claim.Since).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
            if (standing.Length < 2 || IsStretched(standing))
            {
                continue;
            }

            StatedClaim last = standing[^1];
            bool isOnePlan = Array.TrueForAll(standing, claim => claim.PlanNumber == last.PlanNumber && claim.Since == last.Since);
            string[] ids = [.. standing.Select(claim => claim.Id)];
            context.Findings.Add(isOnePlan ? FindingCodes.CompetingTargets : FindingCodes.AdjustedWithoutLink, last.Place.At("Measurand"), ids,
                context.Setting.Of("indicator", last.Measurand), context.Setting.Of("subject", last.Measurand.Subject), context.Setting.Of("due", last.Measurand.Period), Setting.Of("count", ids.Length), Setting.Ids("targets", ids));
        }
    }

    /// <summary>确保6%、力争6.5%: one number firmly, a further one less so.</summary>
    private static bool IsStretched(StatedClaim[] standing) =>
        standing.Length == 2 && standing[0].Target!.Commitment != standing[1].Target!.Commitment && standing[0].PlanNumber == standing[1].PlanNumber
        && standing[0].Range is { } a && standing[1].Range is { } b && a != b && (a.Contains(b) || b.Contains(a));

    private static void CheckTotals(StatedClaim[] commitments, CheckContext context)
    {
        StatedClaim[] totals = [.. commitments.Where(claim => claim.Measure is SumMeasure or ChangeMeasure { Of: LevelMeasure } && claim.Measurand.Period.Kind == PeriodKind.Years && claim.Recurrence is OnceRecurrence)];
        if (totals.Length == 0)
        {
            return;
        }

        // A part is found by its plan, measure, time and recurrence; where several are alike the first counts, and that they compete is told elsewhere.
        Dictionary<(int, ReadingKey, Recurrence), StatedClaim> parts = [];
        foreach (StatedClaim claim in commitments)
        {
            parts.TryAdd((claim.PlanNumber, claim.Key, claim.Recurrence), claim);
        }

        foreach (StatedClaim total in totals.DistinctBy(claim => (claim.PlanNumber, claim.Key)))
        {
            Measure yearly = total.Measure is SumMeasure ? Measure.Level : Measure.Change();
            IReadOnlyList<ReportingPeriod> years = total.Measurand.Period.SubPeriods(Frequency.Annual);
            StatedClaim? floor = parts.GetValueOrDefault((total.PlanNumber, ReadingKey.Of(total.Indicator, yearly, total.Measurand.Period), Recurrence.Each(Frequency.Annual)));
            StatedClaim?[] found = [.. years.Select(year => floor ?? parts.GetValueOrDefault((total.PlanNumber, ReadingKey.Of(total.Indicator, yearly, year), Recurrence.Once)))];
            if (Figure.Of(total) is { } promised && !found.Contains(null))
            {
                CheckTotal(total, promised, found!, context);
            }
        }
    }

    private static void CheckTotal(StatedClaim total, Figure promised, StatedClaim[] parts, CheckContext context)
    {
        Figure? sum = new Figure(0, 0, 0);
        foreach (StatedClaim part in parts)
        {
            sum = sum is { } known && Figure.Of(part) is { } figure ? known.Plus(figure) : null;
        }

        if (sum is not { } all || (all.Side != promised.Side && all.Side * promised.Side != 0))
        {
            return;
        }

        string[] ids = [total.Id, .. parts.Select(part => part.Id).Distinct()];
        if (all.Value == promised.Value)
        {
            context.Verify(IdentityKind.YearsMakeTotal, IdentityFit.Exact, all.In(total.Unit), ids, () => [Setting.Of("sum", all.In(total.Unit)), Setting.Of("total", total.Range!)]);
        }
        else
        {
            context.Findings.Add(FindingCodes.TotalAgainstYears, total.Place.At("Bound"), ids, Setting.Word("target", total.Id), Setting.Of("total", total.Range!), Setting.Of("sum", all.In(total.Unit)),
                Setting.Of("difference", Math.Abs(all.Value - promised.Value), total.Unit));
        }
    }

    /// <summary>One number as an average growth and as a floor of every year.</summary>
    private static void CheckAverages(StatedClaim[] commitments, SeriesClaims series, CheckContext context)
    {
        StatedClaim[] averages = [.. commitments.Where(claim => claim.Measure is AverageGrowthMeasure && claim.Range is not null)];
        ILookup<QuantityRange?, StatedClaim> byNumber = averages.ToLookup(claim => claim.Range);
        foreach (StatedClaim yearly in averages.Length == 0 ? [] : commitments.Concat(series.Parameters).Where(claim => claim.Measure is GrowthMeasure && claim.Recurrence is EachRecurrence && claim.Range is not null))
        {
            if (byNumber[yearly.Range].FirstOrDefault() is { } average && !(average.Measurand.Period.Start > yearly.End) && !(yearly.Measurand.Period.Start > average.End))
            {
                context.Findings.Add(FindingCodes.YearlyFloorAgainstAverage, average.Place.At("Measurand.Measure"), [average.Id, yearly.Id],
                    Setting.Of("indicator", average.Indicator), context.Setting.Of("subject", average.Measurand.Subject), Setting.Of("value", average.Range!), Setting.Word("average", average.Id), Setting.Word("yearly", yearly.Id));
            }
        }
    }

    private static void CheckGross(StatedClaim[] commitments, CheckContext context)
    {
        StatedClaim? gross = Array.Find(commitments, claim => claim.Measure is AdditionsMeasure);
        StatedClaim? net = gross is null ? null : Array.Find(commitments, claim => claim.Measure is ChangeMeasure { Of: LevelMeasure } && !(claim.Measurand.Period.Start > gross.End) && !(gross.Measurand.Period.Start > claim.End));
        if (gross is not null && net is not null)
        {
            context.Findings.Add(FindingCodes.GrossAgainstNet, gross.Place.At("Measurand.Measure"), [gross.Id, net.Id],
                Setting.Of("indicator", gross.Indicator), context.Setting.Of("subject", gross.Measurand.Subject), Setting.Word("gross", gross.Id), Setting.Word("net", net.Id));
        }
    }
}
