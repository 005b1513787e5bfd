using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Parts and wholes: shares of another series, contributions to a larger subject, amounts and the ratios that they are the numerator of.</summary>
internal static class ShareChecks
{
    internal static void Check(SeriesClaims series, CheckContext context)
    {
        foreach (StatedClaim claim in series.Observations)
        {
            if (claim.Root != claim.Id || Figure.Of(claim) is not { } share)
            {
                continue;
            }

            if (claim.Measure is ShareMeasure { Whole: var whole })
            {
                CheckPart(claim, share, Known(series, Measure.Level, claim), Known(context.Index.Find(series.Key.Subject, whole, null), Measure.Level, claim), "share", context);
            }
            else if (claim.Measure is ContributionMeasure { Of: LevelMeasure } contribution)
            {
                var change = new ChangeMeasure(Measure.Level, contribution.ComparedWith);
                CheckPart(claim, share, Known(series, change, claim), Known(context.Index.Find(contribution.Whole, series.Key.Indicator, series.Key.Scope), change, claim), "contribution", context);
            }
        }
    }

    /// <summary>The value that counted when the share was published.</summary>
    private static StatedClaim? Known(SeriesClaims? series, Measure measure, StatedClaim share) => series?.Published(measure, share.Measurand.Period)?.Around(share.Since);

    private static void CheckPart(StatedClaim share, Figure percent, StatedClaim? part, StatedClaim? whole, string calculation, CheckContext context)
    {
        if (part is { IsSuspect: true } || whole is { IsSuspect: true } || part?.Range is not { } known || Figure.Of(part) is not { } amount)
        {
            return;
        }

        var fraction = new Figure(percent.Value / 100, percent.Half / 100, percent.Side);
        MessageArgument[] said = [Setting.Of("part", known), Setting.Of("share", share.Range!)];
        if (whole?.Range is { } total)
        {
            if (Figure.Of(whole, part.Unit) is not { } all || all.Times(fraction) is not { } worked)
            {
                return;
            }

            if (worked.Side != amount.Side)
            {
                if (!worked.PrintedIn(part.Unit).Overlaps(amount.PrintedIn(part.Unit)))
                {
                    context.Disagree(FindingCodes.NumbersDisagree, calculation, share, [whole.Id, share.Id, part.Id], [.. said, Setting.Of("whole", total), Setting.Of("worked", worked.In(part.Unit.Continuous()))]);
                }

                return;
            }

            string[] ids = [whole.Id, share.Id, part.Id];
            MessageArgument[] Numbers() => [.. said, Setting.Of("whole", total), Setting.Of("worked", worked.In(part.Unit.Continuous()))];
            IdentityFit? fit = amount.Fit(worked);
            if (fit is null or IdentityFit.LastDigit)
            {
                context.Disagree(fit is null ? FindingCodes.NumbersDisagree : FindingCodes.FitsByLastDigit, calculation, share, ids, Numbers());
            }

            if (fit is { } found)
            {
                context.Verify(IdentityKind.ShareOfWhole, found, total, ids, Numbers);
            }
        }
        else if (amount.Over(fraction) is { } worked)
        {
            context.Verify(calculation == "share" ? IdentityKind.ShareOfWhole : IdentityKind.WholeBehindContribution, IdentityFit.Rounded, worked.PrintedIn(part.Unit), [part.Id, share.Id],
                () => [.. said, Setting.Of("whole", worked.ShownIn(part.Unit))]);
        }
    }
}
