using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Derivations. Each uses what was found, never what was derived, and each range once.</content>
internal sealed partial class Resolver
{
    private static readonly QuantityRange One = QuantityRange.Exactly(Quantity.Multiple(1));
    private static readonly QuantityRange WholePercent = QuantityRange.Exactly(Quantity.Percent(100));

    private ReadingResult Derive(Measure measure, ReportingPeriod period) => measure switch
    {
        ChangeMeasure change => DeriveChange(change, period),
        GrowthMeasure growth => DeriveGrowth(growth, period),
        SumMeasure => Total(period) ?? ReadingResult.None(UndeterminedReason.NoEvidence),
        _ => DeriveLevel(period),
    };

    /// <summary>From a neighbouring level and the change or growth between them, forward or backward; a flow also from its parts.</summary>
    private ReadingResult DeriveLevel(ReportingPeriod period)
    {
        foreach ((Measure measure, ReportingPeriod over, bool isForward) in Steps[ReadingKey.Of(Indicator, Measure.Level, period)])
        {
            ReportingPeriod otherEnd = isForward ? measure.BaseFor(over)!.Value : Last(over);
            if (Usable(Find(measure, over)) is { } step && Usable(Find(Measure.Level, otherEnd)) is { } other)
            {
                return Derived(Step(measure, other.Range, step.Range, isForward), Measure.Level, period, other, step);
            }
        }

        return (Indicator.Nature == Nature.Flow ? Total(period) : null) ?? ReadingResult.None(UndeterminedReason.NoEvidence);
    }

    private static RangeResult Step(Measure measure, QuantityRange level, QuantityRange step, bool forward)
    {
        if (measure is ChangeMeasure)
        {
            return forward ? level.Add(step) : level.Subtract(step);
        }

        RangeResult factor = RangeResult.Of(One) + (step / WholePercent);
        return forward ? RangeResult.Of(level) * factor : RangeResult.Of(level) / factor;
    }

    private ReadingResult DeriveChange(ChangeMeasure change, ReportingPeriod period)
    {
        (Reading? value, Reading? baseline, ReadingResult? none) = Ends(change, change.Of, period);
        return none ?? Derived(value!.Range.Subtract(baseline!.Range), change, period, value, baseline);
    }

    /// <summary>From two levels, else from a level and its change: c / (L − c), which uses each once.</summary>
    private ReadingResult DeriveGrowth(GrowthMeasure growth, ReportingPeriod period)
    {
        (Reading? value, Reading? baseline, ReadingResult? none) = Ends(growth, Measure.Level, period);
        if (value is not null && baseline is not null)
        {
            return IsPositive(baseline.Range)
                ? Derived(Percent((value.Range / baseline.Range) - RangeResult.Of(One)), growth, period, value, baseline)
                : ReadingResult.None(UndeterminedReason.NonPositiveBase, isPublished: true);
        }

        Reading? level = value ?? baseline;
        if (level is null || Usable(Find(new ChangeMeasure(Measure.Level, growth.BaseFor(period)), period)) is not { } change)
        {
            return none!;
        }

        RangeResult denominator = value is null ? RangeResult.Of(level.Range) : level.Range - change.Range;
        return denominator.Range is { } range && !IsPositive(range)
            ? ReadingResult.None(UndeterminedReason.NonPositiveBase, isPublished: true)
            : Derived(Percent(RangeResult.Of(change.Range) / denominator), growth, period, level, change);
    }

    /// <summary>The values at the end of a period and of its base, or why one of them is missing.</summary>
    private (Reading? Value, Reading? Baseline, ReadingResult? None) Ends(Measure measure, Measure of, ReportingPeriod period)
    {
        ReadingResult? value = Find(of, Last(period));
        ReadingResult? baseline = measure.BaseFor(period) is { } basePeriod ? Find(of, basePeriod) : null;
        ReadingResult? none = value is null ? ReadingResult.None(UndeterminedReason.NoEvidence)
            : Missing(value) ?? (baseline is null ? ReadingResult.None(UndeterminedReason.BaselineMissing, isPublished: true) : Missing(baseline));
        return (Usable(value), Usable(baseline), none);
    }

    /// <summary>A value that is only around a number cannot be computed with until a tolerance is set.</summary>
    private static Reading? Usable(ReadingResult? result) => result?.Reading is { Around: null } reading ? reading : null;

    private static ReadingResult? Missing(ReadingResult result) =>
        Usable(result) is not null ? null
        : ReadingResult.None(result.Reading is null ? result.Reasons[0] : UndeterminedReason.ToleranceUndefined, isPublished: true);

    /// <summary>The sum of a flow's values over the whole periods of a longer one; null unless all are known.</summary>
    private ReadingResult? Total(ReportingPeriod period)
    {
        Reading?[] parts = [.. Parts(period).Select(part => Usable(Find(Measure.Level, part)))];
        return parts.Length == 0 || parts.Contains(null) ? null
            : Derived(parts.Skip(1).Aggregate(RangeResult.Of(parts[0]!.Range), (sum, part) => sum + RangeResult.Of(part!.Range)), Measure.Sum, period, parts!);
    }

    /// <summary>The whole periods of the indicator's frequency in a bounded period; none where they would not fill it.</summary>
    private IReadOnlyList<ReportingPeriod> Parts(ReportingPeriod period) =>
        period.End is { } end && period.SubPeriods(Indicator.Frequency) is { Count: > 0 } parts && parts[0].Start == period.Start && parts[^1].End == end ? parts : [];

    private ReadingResult Derived(RangeResult range, Measure measure, ReportingPeriod period, params Reading[] from)
    {
        if (range.Fault is { } fault)
        {
            return ReadingResult.None(ReasonFor(fault), isPublished: true);
        }

        QuantityRange domain = DomainOf(measure);
        QuantityRange? possible = range.Range!.TryConvert(domain.Unit, out QuantityRange? converted) ? converted.Intersect(domain) : null;
        return possible?.ToAdmissible() is null
            ? ReadingResult.None(UndeterminedReason.ContradictoryReadings, isPublished: true)
            : ReadingResult.Of(new Reading
            {
                Period = period,
                Range = possible,
                Status = from.Max(reading => reading.Status),
                IsDerived = true,
                Observations = [.. from.SelectMany(reading => reading.Observations)],
            });
    }

    internal static UndeterminedReason ReasonFor(ArithmeticFault fault) => fault switch
    {
        ArithmeticFault.ZeroDenominator => UndeterminedReason.ZeroDenominator,
        ArithmeticFault.UnitMismatch => UndeterminedReason.UnitMismatch,
        _ => UndeterminedReason.Overflow,
    };

    private static bool IsPositive(QuantityRange range) => range.Lower > 0 || (range.Lower == 0 && !range.IsLowerIncluded);

    /// <summary>A multiple as a percentage: 0.1 is 10 %.</summary>
    private static RangeResult Percent(RangeResult multiple) => RangeResult.Of(WholePercent) * multiple;
}
