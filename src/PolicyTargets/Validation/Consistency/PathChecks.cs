using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>One series from value to value: slips of unit, falls that nobody tells, cumulative values that shrink.</summary>
internal static class PathChecks
{
    private static readonly decimal[] Slips = [100m, 10_000m, 100_000_000m];

    internal static void Check(SeriesClaims series, CheckContext context)
    {
        if (series.Observations.Count < 2)
        {
            return;
        }

        HashSet<LocalDate?> told = [.. series.Observations.Where(claim => claim.Measure is ChangeMeasure or GrowthMeasure or MultipleMeasure).Select(claim => claim.End)];
        StatedClaim[] levels = [.. series.LatestByKey.Values.OfType<StatedClaim>().Where(claim => claim.Measure is LevelMeasure && claim.End is not null)];
        foreach (IGrouping<int?, StatedClaim> alike in levels.Where(claim => claim.Measurand.Period.Kind != PeriodKind.YearToDate).GroupBy(claim => series.Indicator.IsKeyedByEnd ? 0 : claim.Measurand.Period.WholeMonths()))
        {
            CheckSteps([.. alike.OrderBy(claim => claim.End)], series, told, context);
        }

        CheckCumulative(levels, series, context);
    }

    /// <summary>How many times a number is another one where that looks like a lost or doubled 万, 亿 or percent sign; null where it does not.</summary>
    internal static decimal? SlipOf(Figure value, Figure before)
    {
        if (value.Value <= 0 || before.Value <= 0)
        {
            return null;
        }

        (decimal large, decimal small) = value.Value >= before.Value ? (value.Value, before.Value) : (before.Value, value.Value);
        foreach (decimal slip in Slips)
        {
            // large / small is within 20 % of the slip, without a division that could round or overflow.
            if (large / slip >= small * 0.8m && large / slip <= small * 1.2m)
            {
                return value.Value >= before.Value ? slip * (large / slip / small) : small / large;
            }
        }

        return null;
    }

    private static void CheckSteps(StatedClaim[] levels, SeriesClaims series, HashSet<LocalDate?> told, CheckContext context)
    {
        for (int i = 1; i < levels.Length; i++)
        {
            (StatedClaim before, StatedClaim claim) = (levels[i - 1], levels[i]);
            if (series.Indicator.IsOrdinal || claim.Indicator.Nature == Nature.Rank)
            {
                continue;
            }

            if (Figure.Of(claim) is { } value && Figure.Of(before) is { } earlier && SlipOf(value, earlier) is { } ratio)
            {
                context.Findings.Add(FindingCodes.SuspectedUnitSlip, claim.Place.At("Known"), [claim.Id, before.Id],
                    context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("period", claim.Measurand.Period), Setting.Of("value", claim.Range!), Setting.Of("previous", before.Range!), Setting.Rough("ratio", ratio));
            }
            else if (IsWorse(claim, before) && !told.Contains(claim.End))
            {
                context.Findings.Add(FindingCodes.SilentFall, claim.Place.At("Known"), [before.Id, claim.Id],
                    context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("subject", claim.Measurand.Subject), Setting.Of("previous", before.Range!), context.Setting.Of("from", before.Measurand.Period),
                    Setting.Of("value", claim.Range!), context.Setting.Of("to", claim.Measurand.Period));
            }
        }
    }

    private static bool IsWorse(StatedClaim claim, StatedClaim before) => claim.Indicator.Direction switch
    {
        Direction.Higher => claim.Printed is { Upper: { } high } && before.Printed is { Lower: { } low } && high < low,
        Direction.Lower => claim.Printed is { Lower: { } low } && before.Printed is { Upper: { } high } && low > high,
        _ => false,
    };

    private static void CheckCumulative(StatedClaim[] levels, SeriesClaims series, CheckContext context)
    {
        if (series.Indicator.Nature != Nature.Flow || !(series.Indicator.EffectiveDomain.Lower >= 0))
        {
            return;
        }

        foreach (IGrouping<int, StatedClaim> year in levels.Where(claim => claim.Measurand.Period is { Kind: PeriodKind.YearToDate } or { Kind: PeriodKind.Year }).GroupBy(claim => claim.End!.Value.Year))
        {
            StatedClaim[] windows = [.. year.OrderBy(claim => claim.End)];
            for (int i = 1; i < windows.Length; i++)
            {
                (StatedClaim before, StatedClaim claim) = (windows[i - 1], windows[i]);
                if (claim.Printed is { Upper: { } high } && before.Printed is { Lower: { } low } && high < low)
                {
                    context.Findings.Add(FindingCodes.CumulativeFell, claim.Place.At("Known"), [before.Id, claim.Id],
                        context.Setting.Of("indicator", claim.Measurand), context.Setting.Of("later", claim.Measurand.Period), Setting.Of("laterValue", claim.Range!),
                        context.Setting.Of("earlier", before.Measurand.Period), Setting.Of("earlierValue", before.Range!));
                }
            }
        }
    }
}
