using NodaTime;

namespace PolicyTargets;

/// <summary>What the observations say about one target on one day, before anything is concluded.</summary>
internal sealed class TargetFacts
{
    internal TargetFacts(Target target, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding)
    {
        (Target, Period, Measure) = (target, target.Measurand.Period, target.Measurand.Measure);
        Resolver = new Resolver(observations, target.Measurand, asOf, rounding, policy.Tolerance);
        Sets = BoundSets.Of(target.Bound, Indicator.Direction, Measure.UnitFor(Indicator), policy.Tolerance);
        IsPastDue = Period.End < asOf;
        Levels = Measure is LevelMeasure ? [.. Resolver.Levels()] : [];
        Due = Period.End is null ? ReadingResult.None(UndeterminedReason.NoEvidence) : Resolver.Read(Measure, Period);
        (Evidence, IsSoFar) = FindEvidence();
        Secured = FindSecured();
        Baseline = FindBaseline(rounding, policy.Tolerance);
    }

    internal Target Target { get; }

    internal ReportingPeriod Period { get; }

    internal Measure Measure { get; }

    internal Indicator Indicator => Resolver.Indicator;

    internal Resolver Resolver { get; }

    /// <summary>Gets the bound in the measure's unit; null when its unit does not convert.</summary>
    internal BoundSets? Sets { get; }

    internal bool IsPastDue { get; }

    /// <summary>Gets the reading of the due period.</summary>
    internal ReadingResult Due { get; }

    /// <summary>Gets the latest reading within the window.</summary>
    internal Reading? Evidence { get; }

    /// <summary>Gets whether the evidence is an amount so far, which is pace and never yet a state to be held.</summary>
    internal bool IsSoFar { get; }

    /// <summary>Gets what is secured whatever still comes: the least of a growing total, or a stage or happening reached.</summary>
    internal Reading? Secured { get; }

    /// <summary>Gets the level that the way starts from.</summary>
    internal Reading? Baseline { get; }

    /// <summary>Gets whether the measure counts from 0 at the start of its time, instead of from a baseline.</summary>
    internal bool StartsAtZero => IsSoFar || Measure is SumMeasure or ChangeMeasure || (Measure is GrowthMeasure && Period.Kind == PeriodKind.Years);

    /// <summary>Gets whether the way to the target can be measured at all.</summary>
    internal bool HasPace => !Indicator.IsOrdinal && (Measure is not GrowthMeasure || Period.Kind == PeriodKind.Years);

    /// <summary>Gets the last day of the base period; only what is later is evidence. Null when nothing says when the work began.</summary>
    internal LocalDate? BaseEnd =>
        Target.Baseline?.Period.End
        ?? (Target.Window ?? Period) switch
        {
            { Start: null } => null,
            { Kind: PeriodKind.Dates, End: { } end } moment when Indicator.IsKeyedByEnd && moment.Start == end && Target.Window is null => EndOfPeriodBefore(end),
            { Start: { } start } => start.PlusDays(-1),
        };

    /// <summary>Gets the level readings of the series, earliest first.</summary>
    private Reading[] Levels { get; }

    private LocalDate EndOfPeriodBefore(LocalDate end) =>
        end.PlusDays(1).PlusMonths(-(Indicator.Frequency switch { Frequency.Annual => 12, Frequency.HalfYearly => 6, Frequency.Quarterly => 3, _ => 1 })).PlusDays(-1);

    private (Reading? Evidence, bool IsSoFar) FindEvidence()
    {
        switch (Measure)
        {
            case LevelMeasure:
                Reading? latest = Levels.LastOrDefault(IsEvidence);
                return Due.Reading is null && Resolver.YearToDate(Period) is { } soFar && Indicator.Nature == Nature.Flow ? (soFar, true) : (latest, false);
            case SumMeasure:
                return Due.Reading is { } total ? (total, false) : (Resolver.YearToDate(Period) ?? Resolver.SpanToDate(Measure, Period), true);
            default:
                return (Due.Reading ?? Resolver.SpanToDate(Measure, Period), false);
        }
    }

    /// <summary>Whether a level lies in the window and is comparable to what is due.</summary>
    private bool IsEvidence(Reading reading) =>
        reading.Period.End is { } end
            ? (BaseEnd is not { } baseEnd || end > baseEnd) && (Period.End is not { } due || end <= due) && IsComparable(reading.Period)
            : Period.Kind == PeriodKind.Unstated && reading.Period == Period;

    private bool IsComparable(ReportingPeriod period) => Indicator.Nature switch
    {
        Nature.Stock or Nature.Stage => true,
        Nature.Happening => Period.Kind == PeriodKind.Unstated || Period.Contains(period),
        _ => period.Kind == (Period.Kind is PeriodKind.Unstated or PeriodKind.OpenEnded or PeriodKind.Years ? NaturalKind : Period.Kind),
    };

    private PeriodKind NaturalKind => Indicator.Frequency switch
    {
        Frequency.Annual => PeriodKind.Year,
        Frequency.HalfYearly => PeriodKind.HalfYear,
        Frequency.Quarterly => PeriodKind.Quarter,
        _ => PeriodKind.Month,
    };

    private Reading? FindSecured()
    {
        Reading? reached = Indicator.Nature switch
        {
            // A stage stays once reached, also before the window, until a later reading says otherwise.
            Nature.Stage => Levels.LastOrDefault(reading => Period.End is not { } due || reading.Period.End <= due),
            // One occurrence within the period is enough.
            Nature.Happening => Levels.FirstOrDefault(reading => IsEvidence(reading) && Sets?.Relate(reading).Relation == BoundRelation.Inside),
            _ => null,
        };
        return reached is not null
            ? (Sets?.Relate(reached).Relation == BoundRelation.Inside ? reached : null)
            : Resolver.Secured(Measure, Period);
    }

    private Reading? FindBaseline(RoundingPolicy rounding, Tolerance? tolerance)
    {
        if (Target.Baseline is { } own)
        {
            return OwnBaseline(own, rounding, tolerance);
        }

        if (Measure is LevelMeasure)
        {
            Reading? before = BaseEnd is { } baseEnd ? Levels.LastOrDefault(reading => reading.Period.End <= baseEnd && IsComparable(reading.Period)) : null;
            return before ?? (Levels.FirstOrDefault(IsEvidence) is { } first && first.Period != (Due.Reading ?? Evidence)?.Period ? first : null);
        }

        return Measure.BaseFor(Period) is { } basePeriod ? Resolver.Read(Measure.Level, basePeriod).Reading : null;
    }

    /// <summary>The start that the target names; an observation of the same moment that agrees is used with it.</summary>
    private Reading? OwnBaseline(Baseline own, RoundingPolicy rounding, Tolerance? tolerance)
    {
        QuantityRange domain = Resolver.DomainOf(Measure.Level);
        QuantityRange? range = own.Known.ToRange(rounding, tolerance);
        if (range is null)
        {
            return new Reading { Period = own.Period, Range = domain, Around = (own.Known as ApproximatelyKnown)?.Value };
        }

        if (!range.TryConvert(domain.Unit, out QuantityRange? converted) || converted.Intersect(domain) is not { } possible)
        {
            return null;
        }

        return Resolver.Find(Measure.Level, own.Period)?.Reading is { Around: null } observed && possible.Intersect(observed.Range) is { } both
            ? observed with { Range = both }
            : new Reading { Period = own.Period, Range = possible };
    }
}
