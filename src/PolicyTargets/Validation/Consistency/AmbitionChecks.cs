using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A stage that is promised again after an earlier promise of it fell due without being recorded as reached.</summary>
internal static class AmbitionChecks
{
    internal static void Check(CheckContext context)
    {
        foreach (IGrouping<(SubjectId, IndicatorCode), SeriesClaims> stage in context.Index.Series.Where(series => series.Indicator.Nature == Nature.Stage).GroupBy(series => (series.Key.Subject, series.Key.Indicator)))
        {
            IEnumerable<StatedClaim> targets = stage.SelectMany(series => series.Targets).Where(claim => claim.Measure is LevelMeasure && claim.IsStanding && claim.Target!.Supersedes is null);
            foreach (IGrouping<decimal?, StatedClaim> grade in targets.Where(claim => claim.Range?.Lower is not null).GroupBy(claim => claim.Range!.Lower))
            {
                Check([.. grade], ReachedOn(grade.Key!.Value, stage), context);
            }
        }
    }

    /// <summary>Finds the first promise that fell due unfulfilled before a further one was issued; what was reached late was reached when the further one came.</summary>
    private static void Check(StatedClaim[] targets, LocalDate? reachedOn, CheckContext context)
    {
        LocalDate lastIssue = targets.Max(claim => claim.Since);
        if (targets.Where(claim => claim.End < lastIssue && !(reachedOn <= claim.End)).MinBy(claim => claim.End) is not { End: { } due } missed)
        {
            return;
        }

        StatedClaim[] again = [.. targets.Where(claim => claim.Since > due && !(claim.End <= due) && !(reachedOn <= claim.Since) && IsOfOnePopulation(claim, missed)).OrderBy(claim => claim.Since).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
        if (again.Length > 0)
        {
            string[] ids = [missed.Id, .. again.Select(claim => claim.Id)];
            context.Findings.Add(FindingCodes.RepeatedAmbition, again[0].Place.At("Bound"), ids, Setting.Ids("targets", ids),
                Setting.Of("grade", missed.Range!.Lower!.Value, missed.Unit), context.Setting.Of("due", missed.Measurand.Period));
        }
    }

    /// <summary>Whether two promises are about the same part of the population, or one of them about all of it.</summary>
    private static bool IsOfOnePopulation(StatedClaim claim, StatedClaim other) => claim.Measurand.Scope == other.Measurand.Scope || claim.Measurand.Scope is null || other.Measurand.Scope is null;

    /// <summary>The first day at which the stage is recorded as reached, for whatever part of the population.</summary>
    private static LocalDate? ReachedOn(decimal grade, IEnumerable<SeriesClaims> stage) =>
        stage.SelectMany(series => series.Observations).Where(reading => reading.Measure is LevelMeasure && reading.Range?.Lower >= grade).Min(reading => reading.End);
}
