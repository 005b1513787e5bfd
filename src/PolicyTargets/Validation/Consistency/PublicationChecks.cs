using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Several publications of one value: within a publication it is said once, a later one agrees or is marked as a revision.</summary>
internal static class PublicationChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        foreach (List<StatedClaim> published in series.ObservedByKey.Values)
        {
            if (published.Count > 1)
            {
                Check(published, context);
            }
        }
    }

    private static void Check(List<StatedClaim> published, CheckContext context)
    {
        (StatedClaim? before, QuantityRange? common) = (null, null);
        foreach (IGrouping<LocalDate, StatedClaim> day in published.GroupBy(claim => claim.Since))
        {
            bool isRevised = day.Any(claim => claim.Observation!.IsRevision);
            StatedClaim[] counted = [.. day.Where(claim => !isRevised || claim.Observation!.IsRevision)];
            foreach (IGrouping<string?, StatedClaim> document in counted.GroupBy(claim => claim.Document))
            {
                CheckOneDocument([.. document], context);
            }

            foreach (StatedClaim claim in counted.DistinctBy(claim => claim.Root))
            {
                if (claim.Printed is not { } range)
                {
                    continue;
                }

                if (before is null || common is null || isRevised)
                {
                    (before, common) = (claim, range);
                }
                else if (Common(common, range, claim.Unit) is { } agreed)
                {
                    (before, common) = Confirm(before, claim, agreed, context);
                }
                else
                {
                    if (before.Since != claim.Since || before.Document != claim.Document)
                    {
                        Contradict(before, claim, context);
                    }

                    (before, common) = (claim, range);
                }
            }
        }
    }

    private static (StatedClaim Claim, QuantityRange Common) Confirm(StatedClaim before, StatedClaim claim, QuantityRange agreed, CheckContext context)
    {
        bool isNarrower = before.Range is { } known && claim.Range is { } range && known.Contains(range);
        (StatedClaim vague, StatedClaim exact) = isNarrower ? (before, claim) : (claim, before);
        if (vague.Range is { } wide && exact.Range is { } narrow && (wide != narrow || vague.Document != exact.Document))
        {
            context.Verify(IdentityKind.Confirmed, IdentityFit.Exact, narrow, [vague.Id, exact.Id], () => [Setting.Of("vague", wide), Setting.Of("exact", narrow)]);
        }

        return (exact, agreed);
    }

    private static void Contradict(StatedClaim before, StatedClaim claim, CheckContext context) =>
        context.Findings.Add(FindingCodes.ContradictingPublications, claim.Place.At("Known"), [before.Id, claim.Id],
            context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("subject", claim.Measurand.Subject), context.Setting.Of("period", claim.Measurand.Period),
            Setting.Of("released", claim.Since), context.Setting.Of("value", claim.Observation!.Known), context.Setting.Of("previous", before.Observation!.Known));

    /// <summary>One document says a value once: two unlinked records that are equal, or that exclude each other, are a fault; one that narrows the other is none.</summary>
    private static void CheckOneDocument(StatedClaim[] claims, CheckContext context)
    {
        StatedClaim[] unlinked = [.. claims.DistinctBy(claim => claim.Root)];
        if (unlinked.Length < 2)
        {
            return;
        }

        // Several claims may name the value that they start from; each of these readings is a part of its claim.
        StatedClaim[] whole = [.. unlinked.Where(claim => claim.Observation!.Claim is null)];
        bool isRepeated = whole.Select(claim => claim.Observation!.Known).Distinct().Count() < whole.Length;
        QuantityRange? common = null;
        bool isContradictory = false;
        foreach (StatedClaim claim in unlinked)
        {
            if (claim.Printed is { } range)
            {
                QuantityRange? joined = common is null ? range : Common(common, range, claim.Unit);
                isContradictory |= joined is null;
                common = joined ?? common;
            }
        }

        if (isRepeated || isContradictory)
        {
            StatedClaim last = unlinked[^1];
            context.Findings.Add(FindingCodes.DuplicateObservation, last.Place.At("Measurand"), unlinked.Select(claim => claim.Id),
                context.Setting.Of("indicator", last.Measurand), context.Setting.Of("subject", last.Measurand.Subject), context.Setting.Of("period", last.Measurand.Period),
                Setting.Of("released", last.Since), Setting.Of("count", unlinked.Length), Setting.Ids("observations", [.. unlinked.Select(claim => claim.Id)]));
        }
    }

    private static QuantityRange? Common(QuantityRange a, QuantityRange b, Unit unit) => a.Intersect(b) is { } common && (!unit.IsIntegral || common.ToAdmissible() is not null) ? common : null;
}
