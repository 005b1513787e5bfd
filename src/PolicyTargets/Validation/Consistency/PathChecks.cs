using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>One series from value to value: slips of unit, falls that nobody tells, cumulative values that shrink.</summary>
internal static class PathChecks
{
    private static readonly decimal[] Slips = [100m, 10_000m, 100_000_000m];

    internal static void Check(SeriesClaims series, CheckContext context)
    {
        if (series.Observations.Count < 2 || series.Indicator.IsOrdinal)
        {
            return;
        }

        StatedClaim[] levels = [.. series.Levels.Select(level => level.AsOf(null)).OfType<StatedClaim>()];
        if (series.Indicator.Nature != Nature.Rank)
        {
            HashSet<(LocalDate?, LocalDate?, (int, int)?)> told =
            [
                .. series.Observations.Where(claim => claim.Measure is ChangeMeasure { Of: LevelMeasure } or GrowthMeasure or MultipleMeasure)
                    .Select(claim => (claim.Measure.BaseFor(claim.Measurand.Period)?.End, claim.End, Windows.Of(series.Indicator, claim.Measurand.Period.FinalYear()))),
            ];
            foreach (IGrouping<(int, int)?, StatedClaim> alike in levels.Where(claim => claim.Observation!.Status != ObservationStatus.Partial).GroupBy(claim => Windows.Of(series.Indicator, claim.Measurand.Period)).Where(group => group.Key is not null))
            {
                CheckSteps([.. alike], told, context);
            }
        }

        CheckCumulative(levels, series, context);
    }

    /// <summary>How many times a number is another one where that looks like a lost or doubled 万, 亿 or percent sign; null where it does not.</summary>
    internal static decimal? SlipOf(Figure value, Figure before)
    {
        if (Math.Sign(value.Value) * Math.Sign(before.Value) <= 0)
        {
            return null;
        }

        (decimal own, decimal other) = (Math.Abs(value.Value), Math.Abs(before.Value));
        (decimal large, decimal small) = own >= other ? (own, other) : (other, own);
        foreach (decimal slip in Slips)
        {
            // large / small is within 20 % of the slip, without a division that could round or overflow.
            if (large / slip >= small * 0.8m && large / slip <= small * 1.2m)
            {
                return own >= other ? slip * (large / slip / small) : small / large;
            }
        }

        return null;
    }

    private static void CheckSteps(StatedClaim[] levels, HashSet<(LocalDate?, LocalDate?, (int, int)?)> told, CheckContext context)
    {
        (StatedClaim? before, StatedClaim? slipped, StatedClaim? left) = (null, null, null);
        var plateau = new List<StatedClaim>();
        foreach (StatedClaim claim in levels)
        {
            if (before is not null && slipped is not null && IsNearer(claim, slipped, before))
            {
                // The values go on from the one that looked wrong: the one before it was, as long as they do not come back.
                (before.IsSuspect, slipped.IsSuspect) = (true, false);
                (left, before, slipped) = (before, slipped, null);
                plateau.Add(before);
            }

            bool isBroken = before is not null && Windows.AreBroken(claim.Measurand, before.End, claim.End, context.Setting);
            if (before is not null && !isBroken && IsSlip(claim, before))
            {
                if (left is not null && IsNearer(claim, left, before))
                {
                    plateau.ForEach(wrong => wrong.IsSuspect = true);
                    left.IsSuspect = false;
                    plateau.Clear();
                    (left, before, slipped) = (null, claim, null);
                    continue;
                }

                if (slipped is null)
                {
                    Slip(before, claim, context);
                }

                claim.IsSuspect = true;
                slipped = claim;
                continue;
            }

            if (before is not null && !isBroken && IsWorse(claim, before) && !told.Contains((before.End, claim.End, Windows.Of(claim.Indicator, claim.Measurand.Period))))
            {
                Fall(before, claim, context);
            }

            if (left is not null)
            {
                plateau.Add(claim);
            }

            (before, slipped) = (claim, null);
        }
    }

    /// <summary>Whether a number is fewer times one number than another one; only which is nearer counts, so that a double will do.</summary>
    private static bool IsNearer(StatedClaim claim, StatedClaim one, StatedClaim other) =>
        Figure.Of(claim) is { Value: not 0 } value && Figure.Of(one) is { } near && Figure.Of(other) is { } far && Times(value, near) < Times(value, far);

    private static double Times(Figure a, Figure b) => Math.Abs(Math.Log(Math.Abs((double)a.Value)) - Math.Log(Math.Abs((double)b.Value)));

    private static bool IsSlip(StatedClaim claim, StatedClaim before) => Figure.Of(claim) is { } value && Figure.Of(before) is { } earlier && SlipOf(value, earlier) is not null;

    private static void Slip(StatedClaim before, StatedClaim claim, CheckContext context) =>
        context.Findings.Add(FindingCodes.SuspectedUnitSlip, claim.Place.At("Known"), [claim.Id, before.Id],
            context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("period", claim.Measurand.Period), Setting.Of("value", claim.Range!), Setting.Of("previous", before.Range!),
            Setting.Rough("ratio", SlipOf(Figure.Of(claim)!.Value, Figure.Of(before)!.Value)!.Value));

    private static void Fall(StatedClaim before, StatedClaim claim, CheckContext context) =>
        context.Findings.Add(FindingCodes.SilentFall, claim.Place.At("Known"), [before.Id, claim.Id],
            context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("subject", claim.Measurand.Subject), Setting.Of("previous", before.Range!), context.Setting.Of("from", before.Measurand.Period),
            Setting.Of("value", claim.Range!), context.Setting.Of("to", claim.Measurand.Period));

    private static bool IsWorse(StatedClaim claim, StatedClaim before) => claim.Indicator.Direction switch
    {
        Direction.Higher => claim.Printed is { Upper: { } high } && before.Printed is { Lower: { } low } && high < low,
        Direction.Lower => claim.Printed is { Lower: { } low } && before.Printed is { Upper: { } high } && low > high,
        _ => false,
    };

    /// <summary>A later window of a year holds at least what an earlier one held; unless it is a revision, or the earlier one is newer.</summary>
    private static void CheckCumulative(StatedClaim[] levels, SeriesClaims series, CheckContext context)
    {
        if (series.Indicator.Nature != Nature.Flow || !(series.Indicator.EffectiveDomain.Lower >= 0))
        {
            return;
        }

        foreach (IGrouping<int, StatedClaim> year in levels.Where(claim => claim.Measurand.Period is { Kind: PeriodKind.YearToDate } or { Kind: PeriodKind.Year }).GroupBy(claim => claim.End!.Value.Year))
        {
            StatedClaim? most = null;
            foreach (StatedClaim claim in year.OrderBy(claim => claim.End))
            {
                if (most is not null && !claim.Observation!.IsRevision && most.Since <= claim.Since && claim.Printed is { Upper: { } high } && most.Printed is { Lower: { } low } && high < low)
                {
                    context.Findings.Add(FindingCodes.CumulativeFell, claim.Place.At("Known"), [most.Id, claim.Id],
                        context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("later", claim.Measurand.Period), Setting.Of("laterValue", claim.Range!),
                        context.Setting.Of("earlier", most.Measurand.Period), Setting.Of("earlierValue", most.Range!));
                }
                else if (claim.Printed?.Lower is { } least && !(least < most?.Printed!.Lower))
                {
                    most = claim;
                }
            }
        }
    }
}
