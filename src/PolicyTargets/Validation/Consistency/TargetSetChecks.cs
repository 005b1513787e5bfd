using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>The targets of one series beside each other, and beside what instruments lay down for it.</summary>
internal static class TargetSetChecks
{
    /// <summary>No plan adds up more years.</summary>
    private const int MostYears = 100;

    internal static void Check(SeriesClaims series, CheckContext context)
    {
        if (series.Targets.Count == 0)
        {
            return;
        }

        StatedClaim[] commitments = [.. series.Targets.Where(claim => claim.IsStanding).OrderBy(claim => claim.Softness)];
        CheckCompeting(commitments, context);
        CheckTotals(commitments, context);
        CheckAverages(commitments, series, context);
        CheckGross(commitments, context);
    }

    /// <summary>Two promises for one measurand: in one plan they compete; those of two plans should say that the later one adjusts or repeats the other.</summary>
    private static void CheckCompeting(StatedClaim[] commitments, CheckContext context)
    {
        foreach (IGrouping<(ReadingKey, Recurrence), StatedClaim> due in commitments.Where(claim => claim.End is not null).GroupBy(claim => (claim.Key, claim.Recurrence)))
        {
            StatedClaim[] all = [.. due.OrderBy(claim => claim.Since).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
            if (all.Length < 2)
            {
                continue;
            }

            // Targets without a plan are of one plan where they are of one document.
            StatedClaim[][] plans = [.. all.GroupBy(claim => (claim.PlanKey, claim.Since)).Select(plan => plan.ToArray())];
            StatedClaim[]? competing = Array.Find(plans, plan => plan.Length > 1 && !IsStretched(plan));
            if (competing is not null)
            {
                Tell(FindingCodes.CompetingTargets, competing, context);
            }
            else if (plans.Length > 1)
            {
                Tell(FindingCodes.AdjustedWithoutLink, all, context);
            }
        }
    }

    private static void Tell(FindingCode code, StatedClaim[] claims, CheckContext context)
    {
        StatedClaim last = claims[^1];
        string[] ids = [.. claims.Select(claim => claim.Id)];
        context.Findings.Add(code, last.Place.At("Measurand"), ids,
            context.Setting.Of("indicator", last.Measurand), context.Setting.Of("subject", last.Measurand.Subject), context.Setting.Of("due", last.Measurand.Period), Setting.Of("count", ids.Length), Setting.Ids("targets", ids));
    }

    /// <summary>确保6%、力争6.5%: one number firmly, further ones less so and harder; one of them may be set elsewhere or be said in words.</summary>
    private static bool IsStretched(StatedClaim[] plan)
    {
        if (plan.Length > 5 || plan.DistinctBy(claim => claim.Softness).Count() < plan.Length)
        {
            return false;
        }

        Direction direction = plan[0].Measure.DirectionFor(plan[0].Indicator);
        Figure[] numbers = [.. plan.OrderBy(claim => claim.Softness).Select(claim => EasyEnd(claim, direction)).OfType<Figure>()];
        return numbers.Length >= plan.Length - 1 && numbers.Zip(numbers.Skip(1)).All(pair => direction switch
        {
            Direction.Higher => pair.Second.Value > pair.First.Value,
            Direction.Lower => pair.Second.Value < pair.First.Value,
            _ => pair.Second.Value != pair.First.Value,
        } && pair.First.Side * pair.Second.Side >= 0);
    }

    /// <summary>The number from which on a promise is kept; null where it has none.</summary>
    private static Figure? EasyEnd(StatedClaim claim, Direction direction) =>
        claim.Target!.Bound is ApproximatelyBound { Value: var around } ? new Figure(around.Amount, 0, 0)
        : claim.Range is { Lower: { } low, Upper: { } high } ? new Figure(direction == Direction.Lower ? high : low, 0, 0) : Figure.Of(claim);

    private static void CheckTotals(StatedClaim[] commitments, CheckContext context)
    {
        StatedClaim[] totals = [.. commitments.Where(claim => claim.Measure is SumMeasure or ChangeMeasure { Of: LevelMeasure } && claim.Measurand.Period.Kind == PeriodKind.Years && claim.Measurand.Period.WholeMonths() <= 12 * MostYears && claim.Recurrence is OnceRecurrence)];
        if (totals.Length == 0)
        {
            return;
        }

        // A part is found by its plan, measure, time and recurrence; where several are alike the first counts, and that they compete is told elsewhere.
        Dictionary<((int, string?), ReadingKey, Recurrence), StatedClaim> parts = [];
        foreach (StatedClaim claim in commitments)
        {
            parts.TryAdd((claim.PlanKey, claim.Key, claim.Recurrence), claim);
        }

        foreach (StatedClaim total in totals.DistinctBy(claim => (claim.PlanKey, claim.Key)))
        {
            Measure yearly = total.Measure is SumMeasure ? Measure.Level : Measure.Change();
            IReadOnlyList<ReportingPeriod> years = total.Measurand.Period.SubPeriods(Frequency.Annual);
            StatedClaim? floor = parts.GetValueOrDefault((total.PlanKey, ReadingKey.Of(total.Indicator, yearly, total.Measurand.Period), Recurrence.Each(Frequency.Annual)));
            StatedClaim?[] found = [.. years.Select(year => floor ?? parts.GetValueOrDefault((total.PlanKey, ReadingKey.Of(total.Indicator, yearly, year), Recurrence.Once)))];
            if (Figure.Of(total) is { } promised && !found.Contains(null) && !context.JudgedTotals.Contains(total.Id))
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
        StatedClaim[] nets = [.. commitments.Where(claim => claim.Measure is ChangeMeasure { Of: LevelMeasure }).OrderBy(claim => claim.Measurand.Period)];
        StatedClaim[] all = nets.Length == 0 ? [] : [.. commitments.Where(claim => claim.Measure is AdditionsMeasure)];
        (StatedClaim? gross, StatedClaim? net) = all.Select(claim => (claim, Overlapping(claim, nets))).FirstOrDefault(pair => pair.Item2 is not null);
        if (net is not null)
        {
            context.Findings.Add(FindingCodes.GrossAgainstNet, gross.Place.At("Measurand.Measure"), [gross.Id, net.Id],
                Setting.Of("indicator", gross.Indicator), context.Setting.Of("subject", gross.Measurand.Subject), Setting.Word("gross", gross.Id), Setting.Word("net", net.Id));
        }
    }

    /// <summary>A change whose time overlaps that of additions, among those that end soonest after they begin; the array is in the order of its ends.</summary>
    private static StatedClaim? Overlapping(StatedClaim gross, StatedClaim[] nets)
    {
        (int low, int high) = (0, nets.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = nets[middle].End < gross.Measurand.Period.Start ? (middle + 1, high) : (low, middle);
        }

        return nets.AsSpan(low..Math.Min(nets.Length, low + 20)).ToArray().FirstOrDefault(net => !(net.Measurand.Period.Start > gross.End));
    }
}
