using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How the values of the parts of a territory give that of the whole for one indicator, and which series that takes.</summary>
internal sealed class TerritoryRule
{
    private TerritoryRule(Indicator indicator, Aggregation aggregation, UndeterminedReason? obstacle, params Indicator[] series) =>
        (Indicator, Aggregation, Obstacle, Series) = (indicator, aggregation, obstacle, series);

    internal Indicator Indicator { get; }

    internal Aggregation Aggregation { get; }

    /// <summary>Gets why there is no value of the whole whatever is known of the parts; null where there may be one.</summary>
    internal UndeterminedReason? Obstacle { get; }

    /// <summary>Gets the series to read for each part: the value; numerator and denominator; value and weight.</summary>
    internal IReadOnlyList<Indicator> Series { get; }

    internal static TerritoryRule Of(Indicator indicator, IndicatorCatalogue indicators)
    {
        Aggregation aggregation = indicator.EffectiveSpatialAggregation;
        TerritoryRule None(UndeterminedReason reason) => new(indicator, aggregation, reason);
        if (indicator.IsOrdinal || indicator.Nature is Nature.Rank or Nature.Stage or Nature.Happening || (indicator.Nature == Nature.Index && aggregation != Aggregation.WeightedMean))
        {
            return None(UndeterminedReason.NotAggregable);
        }

        return aggregation switch
        {
            Aggregation.Sum when indicator.Unit.Dimension == Dimension.Percent => None(UndeterminedReason.UnitMismatch),
            Aggregation.Sum => new(indicator, aggregation, null, indicator),
            Aggregation.Ratio when indicator.Composition is not QuotientComposition => None(UndeterminedReason.PartsUnknown),
            Aggregation.Ratio => ((QuotientComposition)indicator.Composition) is var quotient && indicators.Find(quotient.Numerator) is { } numerator && indicators.Find(quotient.Denominator) is { } denominator
                ? IsAdditive(numerator) && IsAdditive(denominator) ? new(indicator, aggregation, null, numerator, denominator) : None(UndeterminedReason.NotAggregable)
                : None(UndeterminedReason.PartsUnknown),
            Aggregation.WeightedMean => indicator.Weight is { } code && indicators.Find(code) is { } weight
                ? IsAdditive(weight) ? new(indicator, aggregation, null, indicator, weight) : None(UndeterminedReason.NotAggregable)
                : None(UndeterminedReason.PartsUnknown),
            _ => None(UndeterminedReason.NotAggregable),
        };
    }

    /// <summary>The value of the whole.</summary>
    /// <param name="parts">The parts, read by <see cref="Series"/>.</param>
    /// <param name="lacksLand">Whether the territory has land that is none of the parts.</param>
    internal TerritoryTotal Total(IReadOnlyList<TerritoryPart> parts, bool lacksLand)
    {
        if (Obstacle is { } obstacle)
        {
            return TerritoryTotal.None(obstacle);
        }

        TerritoryPart[] known = [.. parts.Where(part => part.IsKnown)];
        bool isWhole = !lacksLand && known.Length == parts.Count;
        return known.Length == 0 ? TerritoryTotal.None([.. parts.SelectMany(part => part.Reasons).DefaultIfEmpty(UndeterminedReason.PartsUnknown).Distinct().Order()])
            : Aggregation == Aggregation.Sum ? Sum(known, isWhole)
            : !isWhole ? TerritoryTotal.None(UndeterminedReason.PartsUnknown)
            : Aggregation == Aggregation.Ratio ? Ratio(known)
            : Mean(known);
    }

    private static bool IsAdditive(Indicator indicator) => indicator.EffectiveSpatialAggregation == Aggregation.Sum && indicator.Unit.Dimension != Dimension.Percent;

    private static bool IsNeverNegative(Indicator indicator) => indicator.EffectiveDomain.Lower >= 0;

    private TerritoryTotal Sum(TerritoryPart[] parts, bool isWhole)
    {
        bool isNeverNegative = IsNeverNegative(Indicator);
        if (!isNeverNegative && (!isWhole || parts.Any(part => part.Share is null)))
        {
            return TerritoryTotal.None(UndeterminedReason.PartsUnknown);
        }

        if (Add(parts, 0) is not { } sum)
        {
            return TerritoryTotal.None(UndeterminedReason.Overflow);
        }

        // What lacks is at least 0: what is known is a floor.
        QuantityRange range = isWhole ? sum : new QuantityRange(Interval.Create(sum.Lower, sum.IsLowerIncluded, null, false)!.Value, sum.Unit);
        return new TerritoryTotal(range, !isWhole || parts.Any(part => part.Share is null), []);
    }

    private TerritoryTotal Ratio(TerritoryPart[] parts)
    {
        if (parts.Any(part => part.Share is null) && !Series.All(IsNeverNegative))
        {
            return TerritoryTotal.None(UndeterminedReason.PartsUnknown);
        }

        if (Add(parts, 0) is not { } numerator || Add(parts, 1) is not { } denominator)
        {
            return TerritoryTotal.None(UndeterminedReason.Overflow);
        }

        RangeResult ratio = numerator / denominator;
        if (Indicator.Unit.Dimension == Dimension.Percent && ratio.Range?.Unit.Dimension == Dimension.Multiple)
        {
            ratio = RangeResult.Of(QuantityRange.Exactly(Quantity.Percent(100))) * ratio;
        }

        return ratio.Fault is { } fault ? TerritoryTotal.None(Resolver.ReasonFor(fault))
            : ratio.Range!.TryConvert(Indicator.Unit, out QuantityRange? converted) ? new TerritoryTotal(converted, parts.Any(part => part.Share is null), [])
            : TerritoryTotal.None(UndeterminedReason.UnitMismatch);
    }

    /// <summary>The weighted mean. Each weight stands above and below, which widens the range where weights are ranges; but a mean never lies outside of its values.</summary>
    private TerritoryTotal Mean(TerritoryPart[] parts)
    {
        if (parts.Any(part => part.Share is null))
        {
            return TerritoryTotal.None(UndeterminedReason.PartsUnknown);
        }

        Interval? sum = Interval.Point(0);
        Interval? weights = Interval.Point(0);
        Interval? hull = null;
        foreach (TerritoryPart part in parts)
        {
            Interval? weight = Shared(part, 1);
            Interval? value = In(part.Readings[0].Range, Indicator.Unit);
            sum = weight is { } w && value is { } v && w.Multiply(v) is { } product ? sum?.Add(product) : null;
            weights = weight is { } added ? weights?.Add(added) : null;
            hull = value is { } held ? hull?.Hull(held) ?? held : hull;
        }

        if (sum is not { } total || weights is not { } all)
        {
            return TerritoryTotal.None(UndeterminedReason.Overflow);
        }

        if (all.Contains(0))
        {
            return TerritoryTotal.None(UndeterminedReason.ZeroDenominator);
        }

        Interval? mean = total.Divide(all);
        bool isBetween = parts.All(part => part.Readings[1].Range.Lower >= 0);
        return mean is not { } result ? TerritoryTotal.None(UndeterminedReason.Overflow)
            : new TerritoryTotal(new QuantityRange(isBetween ? result.Intersect(hull!.Value) ?? result : result, Indicator.Unit.Continuous()), false, []);
    }

    /// <summary>The sum of one series over the parts, in its unit; null where it is too large. Fractions of whole things need not be whole.</summary>
    private QuantityRange? Add(TerritoryPart[] parts, int series)
    {
        Interval? sum = Interval.Point(0);
        foreach (TerritoryPart part in parts)
        {
            sum = Shared(part, series) is { } value ? sum?.Add(value) : null;
        }

        Unit unit = Series[series].Unit;
        return sum is { } total ? new QuantityRange(total, parts.All(part => part.Share is null or 0 or 1) ? unit : unit.Continuous()) : null;
    }

    private Interval? Shared(TerritoryPart part, int series) =>
        In(part.Readings[series].Range, Series[series].Unit) is { } value ? (part.IsWhole ? value : value.Multiply(Interval.Create(part.Least, true, part.Most, true)!.Value)) : null;

    private static Interval? In(QuantityRange range, Unit unit) => range.TryConvert(unit, out QuantityRange? converted) ? converted.Interval : null;
}
