using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Calculations over several claims that an auditor works out in the margin: they say nothing wrong, and are kept with their numbers.</summary>
internal static class Identities
{
    internal static void Collect(CheckContext context)
    {
        CollectPerThing(context);
        ILookup<string, Indicator> byName = context.Setting.Catalogue.Indicators.SelectMany(indicator => indicator.Aliases.Append(indicator.Name.Chinese).Select(name => (name, indicator))).ToLookup(item => item.name, item => item.indicator, StringComparer.Ordinal);
        foreach (SeriesClaims series in context.Index.Series)
        {
            CollectCompounded(series, context);
            CollectKept(series, context);
            CollectParent(series, context);
            CollectDenominator(series, byName, context);
            CollectLastGrowth(series, context);
            CollectComponents(series, context);
        }
    }

    /// <summary>Money, persons or visits over things counted in one statement.</summary>
    private static void CollectPerThing(CheckContext context)
    {
        foreach (IGrouping<(string?, string?), StatedClaim> statement in context.Index.Claims.Where(claim => claim.Statement is not null && claim is { Kind: not ClaimKind.Parameter, Measure: LevelMeasure } && claim.Root == claim.Id).GroupBy(claim => (claim.Document, claim.Statement)))
        {
            StatedClaim[] counts = [.. statement.Where(claim => claim.Unit.Dimension == Dimension.Count && claim.Indicator.Nature != Nature.Ratio)];
            StatedClaim[] amounts = [.. statement.Where(claim => claim.Unit.Dimension != Dimension.Count && claim.Indicator.Nature is Nature.Flow or Nature.Stock)];
            if (counts is [var count] && amounts is [var amount] && count.Kind == amount.Kind && count.Measurand.Subject == amount.Measurand.Subject && count.End == amount.End
                && amount.Range is { } sum && count.Range is { } number && sum.Divide(number).Range is { } mean && Figure.Of(amount) is { } total && Figure.Of(count) is { } things && total.Over(things) is { } each)
            {
                context.Verify(IdentityKind.AmountPerThing, IdentityFit.Exact, mean, [amount.Id, count.Id], () => [Setting.Of("amount", sum), Setting.Of("count", number), Setting.Of("mean", each.ShownIn(amount.Unit.Continuous()))]);
            }
        }
    }

    /// <summary>What an average growth makes over all its years.</summary>
    private static void CollectCompounded(SeriesClaims series, CheckContext context)
    {
        foreach (StatedClaim claim in series.Targets.Where(claim => claim.Root == claim.Id))
        {
            if (claim.Measure is AverageGrowthMeasure growth && growth.Years(claim.Measurand.Period) is > 1 and <= 50 and var years && Figure.Of(claim)?.AsFactor() is { } factor)
            {
                Figure? multiple = factor;
                for (int year = 1; year < years; year++)
                {
                    multiple = multiple?.Times(factor);
                }

                if (multiple is { } made)
                {
                    context.Verify(IdentityKind.Compounded, IdentityFit.Exact, made.In(Unit.Multiple), [claim.Id], () => [Setting.Of("growth", claim.Range!), Setting.Of("years", years), Setting.Of("multiple", made.ShownIn(Unit.Multiple))]);
                }
            }
        }
    }

    /// <summary>A promise that what is known keeps: of the very measurand, or of a year within a promise for each.</summary>
    private static void CollectKept(SeriesClaims series, CheckContext context)
    {
        if (series.Observations.Count == 0 || series.Targets.Count + series.Parameters.Count == 0)
        {
            return;
        }

        StatedClaim[] byEnd = [.. series.Observations.Where(claim => claim.Range is not null && claim.Root == claim.Id && claim.End is not null).OrderBy(claim => claim.End)];
        foreach (StatedClaim promise in series.Targets.Where(claim => claim.IsStanding).Concat(series.Parameters.Where(claim => claim.Root == claim.Id)).Where(claim => claim.Range is not null))
        {
            StatedClaim? known = promise.Recurrence is EachRecurrence
                ? LastUntil(promise.End, byEnd, claim => claim.Measure == promise.Measure && claim.Measurand.Period.Kind == PeriodKind.Year && !(claim.Measurand.Period.Start < promise.Measurand.Period.Start))
                : promise.Measure is LevelMeasure && promise.End is not null ? LastUntil(promise.End, byEnd, claim => claim.Measure is LevelMeasure && IsEvidence(claim, promise)) : null;
            if (known?.Range is { } value && promise.Range!.Contains(value))
            {
                context.Verify(IdentityKind.TargetKept, IdentityFit.Exact, value, [promise.Id, known.Id], () => [Setting.Of("bound", promise.Range), Setting.Of("value", value)]);
            }
        }
    }

    /// <summary>The value of the very time; of what stands at a moment also one since the promise was made.</summary>
    private static bool IsEvidence(StatedClaim claim, StatedClaim promise) =>
        claim.Key == promise.Key || (promise.Indicator.Nature is not (Nature.Flow or Nature.Ratio) && claim.End > promise.Since && Windows.Of(claim.Indicator, claim.Measurand.Period) == Windows.Of(promise.Indicator, promise.Measurand.Period));

    /// <summary>The last claim of a time that is over by a day, among the few before it; the array is in the order of time.</summary>
    private static StatedClaim? LastUntil(NodaTime.LocalDate? day, StatedClaim[] byEnd, Predicate<StatedClaim> isWanted)
    {
        const int Few = 20;
        (int low, int high) = (0, byEnd.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = day is null || byEnd[middle].End <= day ? (middle + 1, high) : (low, middle);
        }

        return byEnd.AsSpan(Math.Max(0, low - Few)..low).ToArray().LastOrDefault(claim => isWanted(claim));
    }

    /// <summary>A promise for a part of a territory beside the one of the same time for the whole.</summary>
    private static void CollectParent(SeriesClaims series, CheckContext context)
    {
        if (series.Indicator.Nature is not (Nature.Flow or Nature.Stock) || context.Setting.Find(series.Key.Subject) is not { } subject || SubjectRules.Above(subject) is not { } above || above == subject.Id || context.Index.Find(above, series.Key.Indicator, series.Key.Scope) is not { } whole)
        {
            return;
        }

        foreach (StatedClaim part in series.Targets.Where(claim => claim.IsStanding && claim.Recurrence is OnceRecurrence))
        {
            StatedClaim? total = whole.TargetsByKey[part.Key].FirstOrDefault();
            if (Figure.Of(part) is { } own && Figure.Of(total) is { Value: > 0 } all && own.Side == all.Side && own with { Side = 0 } is var numerator && numerator.Over(all with { Side = 0 }) is { } share)
            {
                Figure percent = share.Times(new Figure(100, 0, 0)) ?? share;
                context.Verify(IdentityKind.ShareOfWhole, IdentityFit.Exact, percent.In(Unit.Percent), [part.Id, total!.Id], () => [Setting.Of("part", part.Range!), Setting.Of("whole", total.Range!), Setting.Of("share", percent.ShownIn(Unit.Percent))]);
            }
        }
    }

    /// <summary>A ratio whose numerator has a value of its own: what it was divided by.</summary>
    private static void CollectDenominator(SeriesClaims series, ILookup<string, Indicator> byName, CheckContext context)
    {
        if (series.Indicator is not { Nature: Nature.Ratio, Numerator: { } name, Unit: var unit } || unit.Dimension != Dimension.Percent || byName[name].FirstOrDefault() is not { } numerator || numerator.Unit.Dimension == Dimension.Percent)
        {
            return;
        }

        if (context.Index.Find(series.Key.Subject, numerator.Code, series.Key.Scope) is not { } amounts)
        {
            return;
        }

        foreach (StatedClaim ratio in series.Observations.Concat(series.Targets).Where(claim => claim.Measure is LevelMeasure && claim.Root == claim.Id))
        {
            StatedClaim? amount = ratio.Kind == ClaimKind.Observation ? amounts.Find(Measure.Level, ratio.Measurand.Period) : amounts.TargetsByKey[amounts.KeyOf(Measure.Level, ratio.Measurand.Period)].FirstOrDefault();
            if (Figure.Of(amount) is { } sum && Figure.Of(ratio) is { } share && Face(sum, ratio).Over(Face(share, ratio) with { Value = share.Value / 100, Half = share.Half / 100 }) is { } whole)
            {
                context.Verify(IdentityKind.DenominatorBehindRatio, IdentityFit.Rounded, whole.PrintedIn(amount!.Unit), [amount.Id, ratio.Id], () => [Setting.Of("amount", amount.Range!), Setting.Of("ratio", ratio.Range!), Setting.Of("whole", whole.ShownIn(amount.Unit))]);
            }
        }
    }

    /// <summary>Two promises are divided at their face value: the quotient of two floors has no side.</summary>
    private static Figure Face(Figure figure, StatedClaim claim) => claim.Kind == ClaimKind.Target ? figure with { Side = 0, IsOpen = false } : figure;

    /// <summary>A promised growth beside the last one that was published.</summary>
    private static void CollectLastGrowth(SeriesClaims series, CheckContext context)
    {
        StatedClaim[] targets = [.. series.Targets.Where(claim => claim.Root == claim.Id && claim.Measure is GrowthMeasure && claim.Range is not null && claim.End is not null && claim.Recurrence is OnceRecurrence)];
        if (targets.Length == 0)
        {
            return;
        }

        var growths = series.Observations.Where(claim => claim.Measure is GrowthMeasure && claim.Range is not null && claim.End is not null && Windows.Of(claim.Indicator, claim.Measurand.Period) is not null)
            .GroupBy(claim => Windows.Of(claim.Indicator, claim.Measurand.Period)!.Value).ToDictionary(group => group.Key, group => group.OrderBy(claim => claim.End).ToArray());
        foreach (StatedClaim target in targets)
        {
            if (Windows.Of(target.Indicator, target.Measurand.Period) is { } window && growths.TryGetValue(window, out StatedClaim[]? alike) && LastUntil(target.End!.Value.PlusDays(-1), alike, _ => true) is { } last)
            {
                context.Verify(IdentityKind.LastGrowth, IdentityFit.Exact, last.Range, [target.Id, last.Id], () => [Setting.Of("bound", target.Range!), Setting.Of("value", last.Range!), context.Setting.Of("period", last.Measurand.Period)]);
            }
        }
    }

    /// <summary>What the components of a composite that is promised add to, for the last time at which all of them are known.</summary>
    private static void CollectComponents(SeriesClaims series, CheckContext context)
    {
        if (series.Indicator.Composition is not SumComposition sum || series.Targets.Count == 0)
        {
            return;
        }

        SeriesClaims?[] components = [.. sum.Components.Select(component => context.Index.Find(series.Key.Subject, component.Indicator, component.Scope))];
        Measure[] aspects = [.. sum.Components.Select(component => component.Aspect switch { ComponentAspect.Change => Measure.Change(), ComponentAspect.Additions => Measure.Additions, _ => Measure.Level })];
        foreach (ReportingPeriod period in components[0]?.Observations.Select(claim => claim.Measurand.Period).Distinct().OrderDescending() ?? Enumerable.Empty<ReportingPeriod>())
        {
            StatedClaim?[] parts = [.. components.Select((component, i) => component?.Find(aspects[i], period))];
            if (!parts.Contains(null) && parts.Skip(1).Aggregate(RangeResult.Of(parts[0]!.Range!), (total, part) => total.Add(RangeResult.Of(part!.Range!))).Range is { } all)
            {
                context.Verify(IdentityKind.PartsOfComposite, IdentityFit.Exact, all, [series.Targets[0].Id, .. parts.Select(part => part!.Id)], () => [Setting.Of("sum", all), context.Setting.Of("period", period)]);
                return;
            }
        }
    }
}
