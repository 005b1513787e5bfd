using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Growth, multiples and average growth: quotients of two levels, however they are known.</content>
internal sealed partial class Resolver
{
    /// <summary>From two levels, from another of the three, from a level and its change, or from the growth of every year between.</summary>
    private ReadingResult DeriveRatio(Measure measure, ReportingPeriod period)
    {
        int? root = measure is AverageGrowthMeasure average ? average.Years(period) : 1;
        if (root is null)
        {
            return Nothing;
        }

        (Reading? value, Reading? baseline, ReadingResult? none) = Ends(measure, Measure.Level, period);
        if (none is null)
        {
            return IsPositive(baseline!.Range)
                ? Compound(DerivationRule.Ratio, new CompoundRatio(value!.Range.Interval, baseline.Range.Interval, root.Value), measure, period, [value, baseline])
                : ReadingResult.None(UndeterminedReason.NonPositiveBase, isPublished: true);
        }

        return Restated(measure, period, root.Value)
            ?? (root == 1 && (value ?? baseline) is { } level ? OfChange(measure, period, level, isEnd: value is not null) : null)
            ?? Chain(measure, period, root.Value)
            ?? none;
    }

    private ReadingResult? Restated(Measure measure, ReportingPeriod period, int root)
    {
        ReportingPeriod? comparedWith = measure.BaseFor(period);
        foreach (Measure other in (Measure[])[new GrowthMeasure(comparedWith), new MultipleMeasure(comparedWith), new AverageGrowthMeasure(comparedWith)])
        {
            if (other.GetType() != measure.GetType() && Find(other, period)?.Usable is { } known)
            {
                return FactorOf(other, period, known) is not { } factor
                    ? ReadingResult.None(known.Range.Lower >= -100 ? UndeterminedReason.Overflow : UndeterminedReason.NonPositiveBase, isPublished: true)
                    : Compound(DerivationRule.Restated, new CompoundRatio(factor.Interval, One.Interval, root), measure, period, [known]);
            }
        }

        return null;
    }

    /// <summary>From a level and its change: c / (L − c), or c / B from the base.</summary>
    private ReadingResult? OfChange(Measure measure, ReportingPeriod period, Reading level, bool isEnd)
    {
        if (Find(new ChangeMeasure(Measure.Level, measure.BaseFor(period)), period)?.Usable is not { } change)
        {
            return null;
        }

        RangeResult denominator = isEnd ? level.Range - change.Range : RangeResult.Of(level.Range);
        if (denominator.Range is { } range && !IsPositive(range))
        {
            return ReadingResult.None(UndeterminedReason.NonPositiveBase, isPublished: true);
        }

        // The change of a percentage is in points; over the percentage itself it is a multiple.
        RangeResult growth = denominator.Range is { } below
            ? RangeResult.Of(new QuantityRange(change.Range.Interval, below.Unit)) / denominator : denominator;
        return Derived(DerivationRule.RatioOfChange, measure is MultipleMeasure ? RangeResult.Of(One) + growth : RangeResult.Of(WholePercent) * growth, measure, period, level, change);
    }

    private ReadingResult? Chain(Measure measure, ReportingPeriod period, int root)
    {
        var steps = new List<Reading>();
        RangeResult product = RangeResult.Of(One);
        foreach (ReportingPeriod year in YearsBetween(measure.BaseFor(period), period))
        {
            if (Factor(year) is not { } step)
            {
                return null;
            }

            steps.Add(step.Reading);
            product *= RangeResult.Of(step.Factor);
        }

        return steps.Count == 0 ? null
            : product.Range is { } factor
                ? Compound(DerivationRule.Chain, new CompoundRatio(factor.Interval, One.Interval, root), measure, period, steps)
                : ReadingResult.None(ReasonFor(product.Fault!.Value), isPublished: true);
    }

    /// <summary>The published growth of one year as a factor.</summary>
    internal (Reading Reading, QuantityRange Factor)? Factor(ReportingPeriod year)
    {
        foreach (Measure measure in (Measure[])[Measure.Growth(), Measure.Multiple()])
        {
            if (Find(measure, year)?.Usable is { } known && FactorOf(measure, year, known) is { } factor)
            {
                return (known, factor);
            }
        }

        return null;
    }

    /// <summary>A growth, multiple or average growth over a period as the factor between the two levels; null on overflow.</summary>
    internal static QuantityRange? FactorOf(Measure measure, ReportingPeriod period, Reading known) => measure switch
    {
        MultipleMeasure => known.Range.TryConvert(Unit.Multiple, out QuantityRange? multiple) ? multiple : null,
        AverageGrowthMeasure average => Power(OnePlus(known.Range), average.Years(period) ?? 1),
        _ => OnePlus(known.Range),
    };

    /// <summary>1 + g.</summary>
    internal static QuantityRange? OnePlus(QuantityRange growth) => (RangeResult.Of(One) + (growth / WholePercent)).Range;

    /// <summary>A range of factors to a power, rounded outward; exact where decimals hold it. Null on overflow, and where no factor of several periods is possible.</summary>
    /// <remarks>Nothing falls by more than all of itself in several periods, so that of what is known of such a factor only what is not negative counts.</remarks>
    internal static QuantityRange? Power(QuantityRange? factor, int exponent)
    {
        QuantityRange? possible = factor is null || exponent <= 1 || factor.Lower >= 0 ? factor : factor.Intersect(NotNegative);
        RangeResult? product = possible is null ? null : RangeResult.Of(One);
        for (int i = 0; i < exponent && product is not null; i++)
        {
            product *= RangeResult.Of(possible!);
        }

        return product?.Range;
    }

    private ReadingResult Compound(DerivationRule rule, CompoundRatio ratio, Measure measure, ReportingPeriod period, IReadOnlyList<Reading> from)
    {
        if (ratio.Rooted() is not { } rooted)
        {
            return ReadingResult.None(UndeterminedReason.Overflow, isPublished: true);
        }

        var factor = RangeResult.Of(new QuantityRange(rooted, Unit.Multiple));
        RangeResult shown = measure is MultipleMeasure ? factor : RangeResult.Of(WholePercent) * (factor - RangeResult.Of(One));
        return Derived(rule, shown, DomainOf(measure), measure, period, ratio, from);
    }
}
