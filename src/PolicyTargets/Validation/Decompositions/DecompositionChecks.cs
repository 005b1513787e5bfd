using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Targets that are split up into others (任务分解): whether the parts fit the whole, whether they may be added, and whether they add up.</summary>
internal static class DecompositionChecks
{
    internal static void Check(CheckContext context)
    {
        foreach (Decomposition split in context.Setting.Catalogue.Decompositions)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Check(split, context);
        }
    }

    /// <summary>The totals that are declared to be split up over years, so that their years are added up here.</summary>
    internal static HashSet<string> TotalsOverYears(ClaimIndex index, PolicyCatalogue catalogue) =>
    [
        .. catalogue.Decompositions.Where(split => split is { Method: DecompositionMethod.Additive, Coverage: not DecompositionCoverage.Informational, Parts.Count: > 0 }
                && index.FindTarget(split.Whole) is { } whole && split.Parts.All(part => index.FindTarget(part)?.Measurand.Subject == whole.Measurand.Subject))
            .Select(split => split.Whole.Text),
    ];

    private static void Check(Decomposition split, CheckContext context)
    {
        var place = new Place(null, "Decompositions", split.Whole.Text);
        References.Check(split.Whole, place.At("Whole"), split.Whole.Text, context.Setting, context.Findings);
        References.Check(split.Weight, place.At("Weight"), split.Whole.Text, context.Setting, context.Findings);
        TargetId[] ids = [.. split.Parts.Distinct()];
        foreach (TargetId id in ids)
        {
            References.Check(id, place.At("Parts"), split.Whole.Text, context.Setting, context.Findings);
        }

        if (context.Index.FindTarget(split.Whole) is not { } whole)
        {
            return;
        }

        StatedClaim[] parts = [.. ids.Select(context.Index.FindTarget).OfType<StatedClaim>()];
        bool isWhole = parts.Length == ids.Length && PartChecks.Fit(split, whole, parts, place, context);
        if (split.Method == DecompositionMethod.Additive && !Adds(whole, [.. parts.Where(part => part.Id != whole.Id)], place, context))
        {
            return;
        }

        if (isWhole && PartChecks.AreApart(split, whole, parts, place, context) && !CountsTwice(split, whole, parts, place, context))
        {
            PartSums.Check(split, whole, parts, place, context);
        }
    }

    /// <summary>Whether what is split up adds up over the areas, or the years, that it is split up into.</summary>
    private static bool Adds(StatedClaim whole, StatedClaim[] parts, in Place place, CheckContext context)
    {
        string? axis = Array.Exists(parts, part => !IsOverTime(whole, part)) && !AddsOverAreas(whole) ? "areas" : Array.Exists(parts, part => IsOverTime(whole, part)) && !AddsOverTime(whole) ? "years" : null;
        if (axis is not null)
        {
            context.Findings.Add(FindingCodes.AdditiveSplitOfNonAdditive, place.At("Method"), Ids(whole, parts),
                Setting.Word("whole", whole.Id), context.Setting.Of("indicator", whole.Measurand), Setting.Word("axis", axis));
        }

        return axis is null;
    }

    private static bool AddsOverAreas(StatedClaim whole) =>
        whole.Indicator.EffectiveSpatialAggregation == Aggregation.Sum && whole.Measure is LevelMeasure or SumMeasure or AdditionsMeasure or ChangeMeasure { Of: LevelMeasure } or AverageMeasure { Of: LevelMeasure };

    /// <summary>A flow adds up over years, and so does a change, of whatever it is.</summary>
    private static bool AddsOverTime(StatedClaim whole) =>
        whole.Measure is SumMeasure or AdditionsMeasure or ChangeMeasure { Of: LevelMeasure } || (whole.Measure is LevelMeasure && whole.Indicator.Nature == Nature.Flow);

    /// <summary>An area that is counted in its host, beside its host or one that its host belongs to.</summary>
    private static bool CountsTwice(Decomposition split, StatedClaim whole, StatedClaim[] parts, in Place place, CheckContext context)
    {
        if (split.Method is not (DecompositionMethod.Additive or DecompositionMethod.Weighted))
        {
            return false;
        }

        HashSet<SubjectId> subjects = [.. parts.Where(part => part.Measurand.Subject != whole.Measurand.Subject).Select(part => part.Measurand.Subject)];
        bool isFound = false;
        foreach (SubjectId id in subjects)
        {
            if (context.Setting.Find(id) is FunctionalArea { Counting: AreaCounting.InHost or AreaCounting.Both } area
                && area.Hosts.SelectMany(host => Belonging.Chain(host.Unit, whole.End, context.Setting.Catalogue.Divisions)).FirstOrDefault(subjects.Contains) is { } host)
            {
                isFound = true;
                context.Findings.Add(FindingCodes.AreaCountedTwice, place.At("Parts"), Ids(whole, parts.Where(part => part.Measurand.Subject == id || part.Measurand.Subject == host)),
                    Setting.Word("whole", whole.Id), Setting.Named("area", id.Text, area.Name), context.Setting.Of("host", host));
            }
        }

        return isFound;
    }

    /// <summary>Whether a part differs from the whole by its time, and not by whose or what part of it it is.</summary>
    internal static bool IsOverTime(StatedClaim whole, StatedClaim part) =>
        part.Measurand.Subject == whole.Measurand.Subject && part.Measurand.Scope == whole.Measurand.Scope && part.Measurand.Indicator == whole.Measurand.Indicator;

    internal static string[] Ids(StatedClaim whole, IEnumerable<StatedClaim> parts) => [whole.Id, .. parts.Select(part => part.Id)];
}
