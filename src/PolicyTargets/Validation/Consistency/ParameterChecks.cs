using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What an instrument lays down for one thing at one time is one value.</summary>
internal static class ParameterChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        if (series.Parameters.Count < 2)
        {
            return;
        }

        // What restates another one is the same version; so is what says the same.
        foreach (IGrouping<(string?, Measure, Recurrence), StatedClaim> versions in series.Parameters.Where(claim => claim.Root == claim.Id).GroupBy(claim => (claim.Place.Prefix, claim.Measurand.Measure, claim.Recurrence)))
        {
            StatedClaim? latest = null;
            foreach (StatedClaim claim in versions.OrderBy(From).ThenBy(claim => claim.Id, StringComparer.Ordinal))
            {
                if (latest is not null && From(claim) <= Until(latest) && !Equals(claim.Parameter!.Value, latest.Parameter!.Value))
                {
                    Tell(latest, claim, context);
                }

                latest = latest is null || Until(claim) > Until(latest) ? claim : latest;
            }
        }
    }

    private static void Tell(StatedClaim first, StatedClaim second, CheckContext context)
    {
        (LocalDate from, LocalDate until) = (From(second), Until(first) < Until(second) ? Until(first) : Until(second));
        ReportingPeriod? overlap = from == LocalDate.MinIsoValue ? null : until == LocalDate.MaxIsoValue ? ReportingPeriod.From(from) : ReportingPeriod.Dates(from, until);
        context.Findings.Add(FindingCodes.OverlappingVersions, second.Place.At("Measurand.Period"), [first.Id, second.Id], context.Setting.Of("item", second.Measurand),
            context.Setting.Of("first", first.Parameter!.Value), context.Setting.Of("second", second.Parameter!.Value), overlap is { } period ? context.Setting.Of("overlap", period) : Setting.Word("overlap", "always"));
    }

    private static LocalDate From(StatedClaim claim) => claim.Measurand.Period.Start ?? LocalDate.MinIsoValue;

    private static LocalDate Until(StatedClaim claim) => claim.End ?? LocalDate.MaxIsoValue;
}
