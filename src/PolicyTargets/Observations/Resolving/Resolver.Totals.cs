namespace PolicyTargets;

/// <content>Sums, averages, composites.</content>
internal sealed partial class Resolver
{
    private ReadingResult DeriveSum(ReportingPeriod period) =>
        Total(Measure.Sum, period) ?? FromAverage(period) ?? Composed(Measure.Sum, period) ?? Nothing;

    private ReadingResult? FromAverage(ReportingPeriod period)
    {
        Measure average = Measure.Average();
        int count = Count(period, Frequency.Annual);
        return count > 0 && Find(average, period)?.Usable is { } mean
            ? Derived(DerivationRule.TotalOfAverage, mean.Range.Multiply(Times(count)), Measure.Sum, period, mean) : null;
    }

    /// <summary>From the total, from the two ends of a change, or from the parts.</summary>
    private ReadingResult DeriveAverage(AverageMeasure average, ReportingPeriod period)
    {
        int count = Count(period, average.Per);
        if (count == 0)
        {
            return Nothing;
        }

        Measure whole = average.Of is LevelMeasure ? Measure.Sum : average.Of;
        if ((average.Of is not LevelMeasure || Indicator.Nature == Nature.Flow) && Find(whole, period)?.Usable is { } total)
        {
            return Mean(DerivationRule.AverageOfTotal, RangeResult.Of(total.Range), count, average, period, total);
        }

        if (average.Of is ChangeMeasure change)
        {
            (Reading? value, Reading? baseline, ReadingResult? none) = Ends(change, change.Of, period);
            return none is null ? Mean(DerivationRule.AverageOfTotal, value!.Range.Subtract(baseline!.Range), count, average, period, value, baseline)
                : YearlyChanges(change, period) is { } steps ? Mean(DerivationRule.Mean, Added(steps), count, average, period, steps) : none;
        }

        IReadOnlyList<ReportingPeriod> parts = Parts(period);
        Reading?[] known = [.. parts.Select(part => Find(Measure.Level, part)?.Usable)];
        return average.Of is not LevelMeasure || known.Length == 0 || known.Contains(null) ? Nothing
            : Mean(DerivationRule.Mean, Added(known!), Indicator.Nature == Nature.Flow ? count : known.Length, average, period, known!);
    }

    private ReadingResult Mean(DerivationRule rule, RangeResult total, int count, AverageMeasure average, ReportingPeriod period, params Reading[] from)
    {
        // The mean of whole things need not be whole.
        RangeResult sum = total.Range is { } range ? RangeResult.Of(new QuantityRange(range.Interval, range.Unit.Continuous())) : total;
        return Derived(rule, sum / RangeResult.Of(Times(count)), average, period, from);
    }

    /// <summary>The sum of a flow's values, or of what was added, over the whole periods of a longer one; null unless all are known.</summary>
    private ReadingResult? Total(Measure measure, ReportingPeriod period)
    {
        Measure part = measure is SumMeasure ? Measure.Level : measure;
        IReadOnlyList<ReportingPeriod> parts = Parts(period);
        if (parts.Count == 0 || (parts.Count == 1 && parts[0] == period))
        {
            return null;
        }

        var known = new Reading[parts.Count];
        for (int i = 0; i < known.Length; i++)
        {
            if (Find(part, parts[i])?.Usable is not { } reading)
            {
                return null;
            }

            known[i] = reading;
        }

        return Derived(DerivationRule.Total, Added(known), measure, period, known);
    }

    /// <summary>The whole periods of the indicator's frequency in a bounded period; none where they would not fill it.</summary>
    private IReadOnlyList<ReportingPeriod> Parts(ReportingPeriod period) =>
        period.End is { } end && period.SubPeriods(Indicator.Frequency) is { Count: > 0 } parts && parts[0].Start == period.Start && parts[^1].End == end ? parts : [];

    /// <summary>How many whole periods of a frequency fill a period; 0 where they do not.</summary>
    internal static int Count(ReportingPeriod period, Frequency frequency) =>
        period.WholeMonths() is { } months && months % frequency.Months() == 0 ? months / frequency.Months() : 0;

    private static QuantityRange Times(int count) => QuantityRange.Exactly(Quantity.Multiple(count));

    /// <summary>A composite from its components; null when it is none, or one of them is not known.</summary>
    private ReadingResult? Composed(Measure measure, ReportingPeriod period) => Indicator.Composition switch
    {
        QuotientComposition quotient when measure is LevelMeasure => Quotient(quotient, period),
        SumComposition sum => Components(sum, measure, period) is { } parts && parts.All(part => part.Known is not null)
            ? Derived(DerivationRule.Components, Added([.. parts.Select(part => part.Known!)]), measure, period, [.. parts.Select(part => part.Known!)]) : null,
        _ => null,
    };

    private ReadingResult? Quotient(QuotientComposition quotient, ReportingPeriod period)
    {
        if (Sibling(_key.Subject, quotient.Numerator, _key.Scope)?.Find(Measure.Level, period)?.Usable is not { } numerator
            || Sibling(_key.Subject, quotient.Denominator, _key.Scope)?.Find(Measure.Level, period)?.Usable is not { } denominator)
        {
            return null;
        }

        RangeResult ratio = numerator.Range / denominator.Range;
        return Derived(
            DerivationRule.Quotient, Indicator.Unit.Dimension == Dimension.Percent && ratio.Range?.Unit.Dimension == Dimension.Multiple ? RangeResult.Of(WholePercent) * ratio : ratio,
            Measure.Level, period, numerator, denominator);
    }

    /// <summary>The components of a composite looked at so that their sum is the measure asked for, each with what is known of it and the values that it can have; null where they do not add up to it.</summary>
    private IReadOnlyList<(Reading? Known, QuantityRange Possible)>? Components(SumComposition sum, Measure measure, ReportingPeriod period)
    {
        ComponentAspect? aspect = measure switch { LevelMeasure => ComponentAspect.Level, ChangeMeasure { Of: LevelMeasure } => ComponentAspect.Change, AdditionsMeasure => ComponentAspect.Additions, _ => null };
        bool areLevels = sum.Aspect == ComponentAspect.Level && sum.Components.All(component => component.Aspect == ComponentAspect.Level);
        if (sum.Aspect != aspect && !(areLevels && (aspect is not null || measure is SumMeasure)))
        {
            return null;
        }

        ReportingPeriod? comparedWith = (measure as ChangeMeasure)?.ComparedWith;
        return [.. sum.Components.Select(component => Component(component, areLevels ? measure : MeasureOf(component.Aspect, comparedWith), period))];
    }

    private (Reading? Known, QuantityRange Possible) Component(IndicatorComponent component, Measure measure, ReportingPeriod period) =>
        Sibling(_key.Subject, component.Indicator, component.Scope) is { } resolver
            ? (resolver.Find(measure, period)?.Usable, resolver.DomainOf(measure)) : (null, QuantityRange.Unbounded(measure.UnitFor(Indicator)));

    private static Measure MeasureOf(ComponentAspect aspect, ReportingPeriod? comparedWith) =>
        aspect switch { ComponentAspect.Change => Measure.Change(comparedWith), ComponentAspect.Additions => Measure.Additions, _ => Measure.Level };

    /// <summary>The periods in which a component has something.</summary>
    private IEnumerable<ReportingPeriod> ComponentMoments()
    {
        IEnumerable<IndicatorCode> codes = Indicator.Composition switch
        {
            SumComposition { Aspect: ComponentAspect.Level } sum => sum.Components.Select(component => component.Indicator),
            QuotientComposition quotient => [quotient.Numerator, quotient.Denominator],
            _ => [],
        };
        return codes.Distinct().Select(code => Sibling(_key.Subject, code, _key.Scope)).OfType<Resolver>().SelectMany(resolver => resolver.Entries).Select(entry => entry.Period);
    }
}
