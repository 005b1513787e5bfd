using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Several publications of one value: within a publication it is said once, a later one agrees or is marked as a revision.</summary>
internal static class PublicationChecks
{
    /// <summary>So many versions of one value are remembered.</summary>
    private const int MostVersions = 10;

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
        var said = new List<(StatedClaim Claim, QuantityRange Common)>();
        foreach (IGrouping<LocalDate, StatedClaim> day in published.GroupBy(claim => claim.Since))
        {
            HashSet<string> revising = [.. day.Where(claim => claim.Observation!.IsRevision).Select(claim => claim.Document ?? "")];
            StatedClaim[] counted = [.. day.Where(claim => claim.Observation!.IsRevision || !revising.Contains(claim.Document ?? "")).OrderByDescending(claim => claim.Observation!.IsRevision)];
            foreach (IGrouping<string?, StatedClaim> document in counted.GroupBy(claim => claim.Document))
            {
                CheckOneDocument([.. document], context);
            }

            if (revising.Count > 0)
            {
                said.Clear();
            }

            foreach (StatedClaim claim in counted.DistinctBy(claim => claim.Root))
            {
                if (claim.Printed is { } range)
                {
                    Compare(claim, range, said, context);
                }
            }
        }
    }

    /// <summary>Holds a value against those that count; one that agrees with an earlier one is no new contradiction, whoever contradicted it.</summary>
    private static void Compare(StatedClaim claim, QuantityRange range, List<(StatedClaim Claim, QuantityRange Common)> said, CheckContext context)
    {
        int agreeing = said.FindLastIndex(earlier => Common(earlier.Common, range, claim.Unit) is not null);
        if (agreeing >= 0)
        {
            (StatedClaim before, QuantityRange common) = said[agreeing];
            said.RemoveAt(agreeing);
            said.Add(Confirm(before, claim, Common(common, range, claim.Unit)!, context));
            return;
        }

        if (said.Count > 0 && (said[^1].Claim.Since != claim.Since || said[^1].Claim.Document != claim.Document))
        {
            Contradict(said[^1].Claim, claim, context);
        }

        if (said.Count == MostVersions)
        {
            said.RemoveAt(0);
        }

        said.Add((claim, range));
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
        bool isRepeated = whole.Select(claim => (claim.Observation!.Known, claim.Measurand.Period)).Distinct().Count() < whole.Length;
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
