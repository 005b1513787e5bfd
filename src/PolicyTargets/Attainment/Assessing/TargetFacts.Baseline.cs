namespace PolicyTargets;

/// <content>Where the way to the target starts.</content>
internal sealed partial class TargetFacts
{
    /// <summary>The measure with the base that the target's own baseline names, where the measure names none and the baseline is of a comparable period.</summary>
    private Measure Based(Measure measure) =>
        Target.Baseline is { Period: { End: not null } start }
        && measure is ChangeMeasure { ComparedWith: null } or GrowthMeasure { ComparedWith: null } or MultipleMeasure { ComparedWith: null } or AverageGrowthMeasure { ComparedWith: null }
        && (Indicator.IsKeyedByEnd || start.WholeMonths() == Period.FinalYear().WholeMonths()) && start.End < Period.End
            ? measure.Spelled(start) : measure;

    private Reading? FindBaseline()
    {
        if (Target.Baseline is { } own)
        {
            return OwnBaseline(own);
        }

        if (IsStanding)
        {
            Reading? before = BaseEnd is { } baseEnd ? LatestBy(baseEnd, isComparable: true) : null;
            return before ?? (EarliestEvidence() is { } first && ((Due.Reading ?? Evidence) is not { } actual || !Resolver.IsSameMoment(first.Period, actual.Period)) ? first : null);
        }

        return Looked is { } of && Measure.BaseFor(Period) is { } basePeriod ? Resolver.Read(of, basePeriod).Reading : null;
    }

    /// <summary>Gets what a baseline is a value of: the measure where it stands at a time, else what it compares over time; null for what belongs to one period without a way to it.</summary>
    private Measure? Looked => IsStanding ? Measure : Measure switch
    {
        ChangeMeasure { Of: var of } => of,
        AverageMeasure { Of: ChangeMeasure { Of: var of } } => of,
        RankMeasure or RankInHistoryMeasure or TierMeasure or RelativeMeasure or ContributionMeasure => null,
        _ => Measure.Level,
    };

    /// <summary>The start that the target names; an observation of the same moment that agrees is used with it.</summary>
    private Reading? OwnBaseline(Baseline own)
    {
        if (Looked is not { } of || own.Known is MissingKnown)
        {
            return null;
        }

        QuantityRange domain = Resolver.DomainOf(of);
        Measurand measurand = Target.Measurand with { Measure = of, Period = own.Period };
        QuantityRange? range = own.Known.ToRange(Rounding, Policy.Tolerance);
        if (range is null)
        {
            return new Reading { Measurand = measurand, Range = domain, Around = (own.Known as ApproximatelyKnown)?.Value, Stated = (own.Known as StatedKnown)?.Text };
        }

        if (!range.TryConvert(domain.Unit, out QuantityRange? converted) || converted.Intersect(domain) is not { } possible)
        {
            return null;
        }

        return Resolver.Find(of, own.Period)?.Usable is { } observed && possible.Intersect(observed.Range) is { } both
            ? observed with { Range = both }
            : new Reading { Measurand = measurand, Range = possible };
    }
}
