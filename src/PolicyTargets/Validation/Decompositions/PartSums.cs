using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>The sum of the parts, or their weighted mean, beside the whole: by the ends of the bounds from which on each is kept.</summary>
/// <remarks>A part in words, set elsewhere and not yet registered, or only around a number has no such end, and then nothing is said.</remarks>
internal static class PartSums
{
    internal static void Check(Decomposition split, StatedClaim whole, StatedClaim[] parts, in Place place, CheckContext context)
    {
        bool isAdded = split.Method == DecompositionMethod.Additive;
        if (parts.Length == 0 || split.Coverage == DecompositionCoverage.Informational || !(isAdded || split.Method == DecompositionMethod.Weighted)
            || !parts.Append(whole).All(claim => claim.Recurrence is OnceRecurrence) || ToleranceOf(split, whole, place, context) is not { } tolerance)
        {
            return;
        }

        Figure[] ends = [.. parts.Append(whole).Select(claim => NearEnd(claim, whole)).OfType<Figure>()];
        decimal[]? weights = isAdded ? [.. parts.Select(_ => 1m)] : WeightsOf(split, whole, parts, context);
        if (ends.Length != parts.Length + 1 || weights is null || SideOf(ends, whole.Measure.DirectionFor(whole.Indicator)) is not { } side)
        {
            return;
        }

        try
        {
            decimal total = ends[^1].Value;
            decimal scale = isAdded ? 1 : weights.Sum();
            decimal sum = ends.Take(parts.Length).Zip(weights, (end, weight) => end.Value * weight).Sum();
            decimal above = (side.Effective * sum) - (side.Effective * total * scale);
            Judge(split, whole, parts, new Outcome(sum / scale, total, above, tolerance * scale, scale, side.Printed), place, context);
        }
        catch (OverflowException)
        {
            // What is out of a decimal's range is told with the record itself.
        }
    }

    private static void Judge(Decomposition split, StatedClaim whole, StatedClaim[] parts, Outcome outcome, in Place place, CheckContext context)
    {
        string[] ids = DecompositionChecks.Ids(whole, parts);
        MessageArgument Sum() => Setting.Of("sum", new Figure(outcome.Sum, 0, outcome.Side).ShownOrExact(whole.Unit, split.Method == DecompositionMethod.Additive));
        MessageArgument Difference(string name) => Setting.Of(name, new Figure(Math.Abs(outcome.Above) / outcome.Scale, 0, 0).ShownOrExact(DifferenceUnit(whole), split.Method == DecompositionMethod.Additive));
        if (outcome.Above < -outcome.Tolerance)
        {
            context.Findings.Add(FindingCodes.PartsFallShort, place.At("Parts"), ids, Setting.Word("whole", whole.Id), Sum(), Setting.Of("total", whole.Range!), Difference("gap"));
        }
        else if (outcome.Above > outcome.Tolerance && (split.Method == DecompositionMethod.Additive || split.Tolerance is not null))
        {
            context.Findings.Add(FindingCodes.PartsExceedWhole, place.At("Parts"), ids, Setting.Word("whole", whole.Id), Sum(), Setting.Of("total", whole.Range!), Difference("excess"),
                outcome.Total == 0 ? Setting.Word("ratio", "∞") : Setting.Rough("ratio", outcome.Sum / outcome.Total));
        }
        else if (outcome.Above == 0 && split.Method == DecompositionMethod.Additive && context.JudgedTotals.Contains(whole.Id))
        {
            context.Verify(IdentityKind.YearsMakeTotal, IdentityFit.Exact, new Figure(outcome.Sum, 0, outcome.Side).In(whole.Unit), ids,
                () => [Setting.Of("sum", new Figure(outcome.Sum, 0, outcome.Side).In(whole.Unit)), Setting.Of("total", whole.Range!)]);
        }
    }

    private static Unit DifferenceUnit(StatedClaim whole) => whole.Unit.Dimension == Dimension.Percent ? Unit.PercentagePoint : whole.Unit;

    /// <summary>The end from which on a bound is kept; null where it has none that can be compared.</summary>
    private static Figure? NearEnd(StatedClaim claim, StatedClaim whole)
    {
        if (claim.Range is not { } printed || !printed.TryConvert(whole.Unit, out QuantityRange? range))
        {
            return null;
        }

        return (range, whole.Measure.DirectionFor(whole.Indicator)) switch
        {
            ({ Point: null, Lower: { } low, Upper: not null }, Direction.Higher) => new Figure(low, 0, 1),
            ({ Point: null, Lower: not null, Upper: { } high }, Direction.Lower) => new Figure(high, 0, -1),
            _ => Figure.Of(range, 0),
        };
    }

    /// <summary>Which way more is asked: up for floors, down for ceilings; by the direction where all are single numbers. Null where floors and ceilings are mixed.</summary>
    private static (int Effective, int Printed)? SideOf(Figure[] ends, Direction direction)
    {
        int[] sides = [.. ends.Select(end => end.Side).Where(side => side != 0).Distinct()];
        return sides.Length > 1 ? null : sides is [var side] ? (side, side) : (direction == Direction.Lower ? -1 : 1, 0);
    }

    /// <summary>The tolerance in the unit of the whole; null where it does not convert, which is told.</summary>
    private static decimal? ToleranceOf(Decomposition split, StatedClaim whole, in Place place, CheckContext context)
    {
        if (split.Tolerance is not { } stated)
        {
            return 0;
        }

        if (stated.TryConvert(whole.Unit.Continuous(), out Quantity? own) || (whole.Unit.Dimension == Dimension.Percent && stated.TryConvert(Unit.PercentagePoint, out own)))
        {
            return Math.Abs(own.Amount);
        }

        context.Findings.Add(FindingCodes.BoundUnitMismatch, place.At("Tolerance"), whole.Id,
            Setting.Of("indicator", whole.Indicator), Setting.Named("actualUnit", stated.Unit.Code, stated.Unit.Name), Setting.Named("expectedUnit", whole.Unit.Code, whole.Unit.Name));
        return null;
    }

    /// <summary>The weights of the parts: the levels of the weight series at the latest time at which each part has one; null where some part has none.</summary>
    private static decimal[]? WeightsOf(Decomposition split, StatedClaim whole, StatedClaim[] parts, CheckContext context)
    {
        if ((split.Weight ?? whole.Indicator.Weight) is not { } code || context.Setting.Find(code) is not { } indicator)
        {
            return null;
        }

        SeriesClaims[] series = [.. parts.Select(part => context.Index.Find(part.Measurand.Subject, code, null)).OfType<SeriesClaims>()];
        if (series.Length != parts.Length)
        {
            return null;
        }

        Dictionary<ReportingPeriod, decimal>[] levels = [.. series.Select(item => LevelsOf(item, indicator))];
        ReportingPeriod[] common = [.. levels[0].Keys.Where(period => levels.All(level => level.ContainsKey(period))).OrderByDescending(period => period.End)];
        return common.Length == 0 ? null : [.. levels.Select(level => level[common[0]])];
    }

    private static Dictionary<ReportingPeriod, decimal> LevelsOf(SeriesClaims series, Indicator indicator)
    {
        var levels = new Dictionary<ReportingPeriod, decimal>();
        foreach (StatedClaim level in series.Levels.Select(level => level.AsOf(null)).OfType<StatedClaim>())
        {
            if (Figure.Of(level, indicator.Unit) is { Side: 0, Value: > 0 } value)
            {
                levels.TryAdd(level.Measurand.Period, value.Value);
            }
        }

        return levels;
    }

    private static QuantityRange ShownOrExact(this Figure figure, Unit unit, bool isExact) => isExact ? figure.In(unit) : figure.ShownIn(unit);

    /// <summary>What the parts come to, how much more than the whole they ask (times the scale), and which way floors and ceilings print it.</summary>
    private sealed record Outcome(decimal Sum, decimal Total, decimal Above, decimal Tolerance, decimal Scale, int Side);
}
