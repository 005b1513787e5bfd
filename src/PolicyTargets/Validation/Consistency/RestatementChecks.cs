using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A claim that restates another one is about the same thing and says the same.</summary>
internal static class RestatementChecks
{
    internal static void Check(CheckContext context)
    {
        foreach (StatedClaim claim in context.Index.Claims)
        {
            StatedClaim? restated = context.Index.RestatedBy(claim);
            if (restated is not null)
            {
                Check(claim, restated, context);
            }
        }
    }

    private static void Check(StatedClaim claim, StatedClaim restated, CheckContext context)
    {
        string? what = claim.Measurand.Subject != restated.Measurand.Subject ? "subject"
            : claim.Measurand.Indicator != restated.Measurand.Indicator ? "indicator"
            : claim.Key != restated.Key || claim.Recurrence != restated.Recurrence ? "measure or period"
            : !SaysTheSame(claim, restated) ? "value" : null;
        if (what is not null)
        {
            context.Findings.Add(FindingCodes.RestatementDiffers, claim.Place.At("Restates"), [claim.Id, restated.Id], Setting.Word("claim", claim.Id), Setting.Word("restated", restated.Id), Setting.Word("what", what));
        }
        else if (claim.Range is { } range)
        {
            context.Verify(IdentityKind.Restated, IdentityFit.Exact, range, [restated.Id, claim.Id], () => [Setting.Of("value", range)]);
        }
    }

    /// <summary>Whether the numbers are the same: what is known may be repeated rounded or vaguer, what is promised may not; that one says "more than" and the other "at least" is another wording of them.</summary>
    private static bool SaysTheSame(StatedClaim claim, StatedClaim restated) =>
        claim.Kind == ClaimKind.Observation && claim.Printed is { } printed && restated.Printed is { } before ? printed.Overlaps(before)
        : claim.Range is { } range && restated.Range is { } other ? range.Lower == other.Lower && range.Upper == other.Upper
        : Equals(claim.Observation?.Known, restated.Observation?.Known) && Equals(claim.Target?.Bound ?? claim.Parameter?.Value, restated.Target?.Bound ?? restated.Parameter?.Value);
}
