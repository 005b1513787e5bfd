using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Derivations. Each uses what was found, never what was derived, and each range once.</content>
internal sealed partial class Resolver
{
    private static readonly QuantityRange One = QuantityRange.Exactly(Quantity.Multiple(1));
    private static readonly QuantityRange NotNegative = QuantityRange.AtLeast(Quantity.Multiple(0));
    private static readonly QuantityRange WholePercent = QuantityRange.Exactly(Quantity.Percent(100));

    internal static UndeterminedReason ReasonFor(ArithmeticFault fault) => fault switch
    {
        ArithmeticFault.ZeroDenominator => UndeterminedReason.ZeroDenominator,
        ArithmeticFault.UnitMismatch => UndeterminedReason.UnitMismatch,
        _ => UndeterminedReason.Overflow,
    };

    private ReadingResult Derive(Measure measure, ReportingPeriod period) => measure switch
    {
        LevelMeasure => DeriveLevel(period),
        SumMeasure => DeriveSum(period),
        AdditionsMeasure => Composed(measure, period) ?? Total(measure, period) ?? Nothing,
        AverageMeasure average => DeriveAverage(average, period),
        ChangeMeasure change => DeriveChange(change, period),
        GrowthMeasure or MultipleMeasure or AverageGrowthMeasure => DeriveRatio(measure, period),
        RankMeasure rank => DeriveRank(rank, period),
        RankInHistoryMeasure rank => DeriveRankInHistory(rank, period),
        ShareMeasure share => DeriveShare(share, period),
        ContributionMeasure contribution => DeriveContribution(contribution, period),
        RelativeMeasure relative => DeriveRelative(relative, period),
        _ => Nothing,
    };

    private static ReadingResult Nothing => ReadingResult.None(UndeterminedReason.NoEvidence);

    /// <summary>From a neighbouring level and the change or growth between them, forward or backward; from its parts, its components, a share or a benchmark.</summary>
    private ReadingResult DeriveLevel(ReportingPeriod period)
    {
        if (_own is not null)
        {
            var key = ReadingKey.Of(Indicator, Measure.Level, period);
            foreach (LevelStep step in _own.Steps)
            {
                if (step.To == key && FromStep(step, period) is { } reached)
                {
                    return reached;
                }
            }

            if (FromComparison(key, period) is { } compared)
            {
                return compared;
            }
        }

        return (Indicator.Nature == Nature.Flow ? Total(Measure.Level, period) : null) ?? Composed(Measure.Level, period) ?? Nothing;
    }

    private ReadingResult? FromStep(LevelStep step, ReportingPeriod period)
    {
        if (Find(step.Entry.Measure, step.Entry.Period)?.Usable is not { } by || Find(Measure.Level, step.From)?.Usable is not { } other)
        {
            return null;
        }

        // Across a break a level leads forward over its bridge only: what a published change back across it is measured on, nobody says.
        (IReadOnlyList<UndeterminedReason> reasons, decimal? bridge) = step.IsForward ? Breaks(step.From, period) : Breaks(period, step.From);
        if (reasons.Count > 0 || (bridge is not null && !step.IsForward))
        {
            return null;
        }

        other = Bridged(other, bridge);
        RangeResult from = RangeResult.Of(other.Range);
        RangeResult level = step.Entry.Measure is ChangeMeasure
            ? (step.IsForward ? from + RangeResult.Of(by.Range) : from - RangeResult.Of(by.Range))
            : FactorOf(step.Entry.Measure, step.Entry.Period, by) is { } grown
                ? (step.IsForward ? from * RangeResult.Of(grown) : from / RangeResult.Of(grown))
                : RangeResult.Failed(ArithmeticFault.Overflow);
        DerivationRule rule = (step.Entry.Measure is ChangeMeasure, step.IsForward) switch
        {
            (true, true) => DerivationRule.LevelAfterChange,
            (true, false) => DerivationRule.LevelBeforeChange,
            (false, true) => DerivationRule.LevelAfterGrowth,
            _ => DerivationRule.LevelBeforeGrowth,
        };
        return Derived(rule, level, Measure.Level, period, other, by);
    }

    private ReadingResult DeriveChange(ChangeMeasure change, ReportingPeriod period)
    {
        (Reading? value, Reading? baseline, ReadingResult? none) = Ends(change, change.Of, period);
        if (value is not null && baseline is not null)
        {
            return Derived(DerivationRule.Difference, value.Range.Subtract(baseline.Range), change, period, value, baseline);
        }

        if (change.Of is not LevelMeasure)
        {
            return none!;
        }

        if (baseline is not null && Find(new GrowthMeasure(change.BaseFor(period)), period)?.Usable is { } growth)
        {
            // The base in a growth of percentages gives percentage points.
            QuantityRange from = new(baseline.Range.Interval, change.UnitFor(Indicator));
            return Derived(DerivationRule.ChangeOfGrowth, from.Multiply(growth.Range), change, period, baseline, growth);
        }

        return Composed(change, period) ?? Chained(change, period) ?? none!;
    }

    /// <summary>The change over several years as the sum of the changes of each.</summary>
    private ReadingResult? Chained(ChangeMeasure change, ReportingPeriod period) =>
        YearlyChanges(change, period) is { } steps ? Derived(DerivationRule.Total, Added(steps), change, period, steps) : null;

    /// <summary>The published changes of each year from a base to the end of a period; null unless there are several and all are known.</summary>
    private Reading[]? YearlyChanges(ChangeMeasure change, ReportingPeriod period)
    {
        // Across a bridge the changes of the years are not measured alike.
        bool isOneSeries = change.BaseFor(period) is { } start && Breaks(start, period) is { Reasons.Count: 0, Bridge: null };
        Reading?[] steps = isOneSeries ? [.. YearsBetween(change.BaseFor(period), period).Select(year => Find(Measure.Change(), year)?.Usable)] : [];
        return steps.Length < 2 || steps.Contains(null) ? null : [.. steps.OfType<Reading>()];
    }

    /// <summary>The values at the end of a period and of its base, made comparable; or why one of them is missing.</summary>
    private (Reading? Value, Reading? Baseline, ReadingResult? None) Ends(Measure measure, Measure of, ReportingPeriod period)
    {
        ReportingPeriod last = period.FinalYear();
        ReadingResult? value = Find(of, last);
        ReportingPeriod? basePeriod = measure.BaseFor(period);
        ReadingResult? baseline = basePeriod is { } at ? Find(of, at) : null;
        ReadingResult? none = value is null ? Nothing
            : Missing(value) ?? (baseline is null || baseline.Missing is not null ? ReadingResult.None(UndeterminedReason.BaselineMissing, isPublished: true) : Missing(baseline));
        if (baseline?.Usable is not { } from)
        {
            return (value?.Usable, null, none);
        }

        (IReadOnlyList<UndeterminedReason> reasons, decimal? bridge) = Breaks(basePeriod!.Value, last);
        return reasons.Count > 0 ? (null, null, none ?? ReadingResult.None(reasons)) : (value?.Usable, Bridged(from, bridge), none);
    }

    /// <summary>A value before a break made comparable with those behind it.</summary>
    internal static Reading Bridged(Reading reading, decimal? bridge) =>
        bridge is { } factor && reading.Range.Multiply(QuantityRange.Exactly(Quantity.Multiple(factor))).Range is { } range ? reading with { Range = range, Bridge = factor } : reading;

    /// <summary>A value that is only around a number, or in words, cannot be computed with.</summary>
    private static ReadingResult? Missing(ReadingResult result) =>
        result.Usable is not null ? null : result.Missing is { } status ? ReadingResult.None(status) : ReadingResult.None(result.Obstacle, isPublished: true);

    /// <summary>The sum of readings in the unit of the first, percentages among them, which the algebra of units would not add.</summary>
    private static RangeResult Added(Reading[] parts)
    {
        Unit unit = parts[0].Range.Unit;
        Interval? sum = parts[0].Range.Interval;
        for (int i = 1; i < parts.Length; i++)
        {
            if (!parts[i].Range.Unit.ConvertsTo(unit))
            {
                return RangeResult.Failed(ArithmeticFault.UnitMismatch);
            }

            sum = parts[i].Range.TryConvert(unit, out QuantityRange? part) && sum is { } known ? known.Add(part.Interval) : null;
        }

        return sum is { } total ? RangeResult.Of(new QuantityRange(total, unit)) : RangeResult.Failed(ArithmeticFault.Overflow);
    }

    /// <summary>The years after a base up to the end of a period; none where base and period do not end with a year.</summary>
    private static IEnumerable<ReportingPeriod> YearsBetween(ReportingPeriod? basePeriod, ReportingPeriod period) =>
        basePeriod?.End is { Month: 12, Day: 31 } start && period.End is { Month: 12, Day: 31 } end && period.Kind is PeriodKind.Year or PeriodKind.Years && end.Year > start.Year
            ? Enumerable.Range(start.Year + 1, end.Year - start.Year).Select(ReportingPeriod.Year) : [];

    private ReadingResult Derived(DerivationRule rule, RangeResult range, Measure measure, ReportingPeriod period, params Reading[] from) =>
        Derived(rule, range, DomainOf(measure), measure, period, null, from);

    private ReadingResult Derived(DerivationRule rule, RangeResult range, QuantityRange domain, Measure measure, ReportingPeriod period, CompoundRatio? ratio, IReadOnlyList<Reading> from)
    {
        if (range.Fault is { } fault)
        {
            return ReadingResult.None(ReasonFor(fault), isPublished: true);
        }

        if (!range.Range!.Unit.ConvertsTo(domain.Unit))
        {
            return ReadingResult.None(UndeterminedReason.UnitMismatch, isPublished: true);
        }

        QuantityRange? possible = range.Range.TryConvert(domain.Unit, out QuantityRange? converted) ? converted.Intersect(domain) : null;
        return possible?.ToAdmissible() is null
            ? ReadingResult.None(UndeterminedReason.ContradictoryReadings, isPublished: true)
            : ReadingResult.Of(new Reading
            {
                Measurand = new Measurand(_key.Subject, _key.Indicator, measure, period, _key.Scope),
                Range = possible,
                Status = from.Max(reading => reading.Status),
                Derivation = new Derivation(rule, from),
                Observations = [.. from.SelectMany(reading => reading.Observations).Distinct()],
                Ratio = ratio,
            });
    }

    private static bool IsPositive(QuantityRange range) => range.Lower > 0 || (range.Lower == 0 && !range.IsLowerIncluded);
}
