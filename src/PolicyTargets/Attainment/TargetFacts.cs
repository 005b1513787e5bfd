using NodaTime;

namespace PolicyTargets;

/// <summary>What the observations say about one target on one day, before anything is concluded.</summary>
internal sealed class TargetFacts
{
    private readonly Lazy<(Reading? Reading, bool IsSoFar)> _evidence;
    private readonly Lazy<Reading?> _secured;
    private readonly Lazy<Reading?> _baseline;

    /// <param name="target">The target.</param>
    /// <param name="observations">What was published.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The choices.</param>
    /// <param name="rounding">How far printed numbers are trusted.</param>
    /// <param name="resolver">One that was made for the same series, day and choices; null to make one.</param>
    internal TargetFacts(Target target, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding, Resolver? resolver = null)
    {
        (Target, Period, Measure) = (target, target.Measurand.Period, target.Measurand.Measure);
        Resolver = resolver ?? new Resolver(observations, target.Measurand, asOf, rounding, policy.Tolerance);
        Sets = BoundSets.Of(target.Bound, Indicator.Direction, Measure.UnitFor(Indicator), policy.Tolerance);
        IsPastDue = Period.End < asOf;
        Due = Period.End is null ? ReadingResult.None(UndeterminedReason.NoEvidence) : Resolver.Read(Measure, Period);
        _evidence = new(FindEvidence);
        _secured = new(FindSecured);
        _baseline = new(() => FindBaseline(rounding, policy.Tolerance));
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
    internal Reading? Evidence => _evidence.Value.Reading;

    /// <summary>Gets whether the evidence is an amount so far, which is pace and never yet a state to be held.</summary>
    internal bool IsSoFar => _evidence.Value.IsSoFar;

    /// <summary>Gets what is secured whatever still comes: the least of a growing total, or a stage or happening reached.</summary>
    internal Reading? Secured => _secured.Value;

    /// <summary>Gets the level that the way starts from.</summary>
    internal Reading? Baseline => _baseline.Value;

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
    private IReadOnlyList<Reading> Levels => Measure is LevelMeasure ? Resolver.Levels : [];

    private LocalDate EndOfPeriodBefore(LocalDate end)
    {
        LocalDate before = end.PlusMonths(-Indicator.Frequency.Months());
        return end.Day < CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) ? before : DateAdjusters.EndOfMonth(before);
    }

    private (Reading? Evidence, bool IsSoFar) FindEvidence()
    {
        switch (Measure)
        {
            case LevelMeasure:
                Reading? latest = Levels.LastOrDefault(IsEvidence);
                return Due.Reading is null && Indicator.Nature == Nature.Flow && Resolver.SoFar(Period) is { } soFar ? (soFar, true) : (latest, false);
            case SumMeasure:
                return (Due.Reading ?? Resolver.SoFar(Period) ?? Resolver.SpanToDate(Measure, Period), !IsPastDue || Due.Reading is null);
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
        _ => IsSameWindow(period, Period.Kind is PeriodKind.Unstated or PeriodKind.OpenEnded or PeriodKind.Years ? null : Period),
    };

    /// <summary>Whether a period has the length of another, whole months, and lies a multiple of it away: any quarter for a quarter, January to September for January to September.</summary>
    private bool IsSameWindow(ReportingPeriod period, ReportingPeriod? due)
    {
        if (MonthsOf(period) is not { } months || period.Start is not { } start)
        {
            return period == due;
        }

        (int length, int firstMonth) = due is { Start: { } dueStart } window ? (MonthsOf(window) ?? 0, dueStart.Month) : (Indicator.Frequency.Months(), 1);
        return months == length && (start.Month - firstMonth) % length == 0;
    }

    /// <summary>The whole months of a period; null where it is no row of them.</summary>
    private static int? MonthsOf(ReportingPeriod period) =>
        period is { Start: { Day: 1 } start, End: { } end } && end.Day == CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month)
            ? (12 * (end.Year - start.Year)) + end.Month - start.Month + 1 : null;

    private Reading? FindSecured()
    {
        switch (Indicator.Nature)
        {
            // A stage stays once reached, also before the window, until a later reading says otherwise.
            case Nature.Stage:
                return Levels.LastOrDefault(reading => Period.End is not { } due || reading.Period.End <= due) is { } reached
                    && Sets?.Relate(reached).Relation == BoundRelation.Inside ? reached : null;

            // What occurred within the period has occurred, at least to that grade.
            case Nature.Happening:
                return Levels.Where(reading => IsEvidence(reading) && reading.Range.Lower > Indicator.EffectiveDomain.Lower).MaxBy(reading => reading.Range.Lower) is { } occurred
                    ? occurred with { Range = QuantityRange.AtLeast(new Quantity(occurred.Range.Lower!.Value, occurred.Range.Unit)).Intersect(Indicator.EffectiveDomain) ?? occurred.Range } : null;
            default:
                return Resolver.Secured(Measure, Period);
        }
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
            return before ?? (Levels.FirstOrDefault(IsEvidence) is { } first && ((Due.Reading ?? Evidence) is not { } actual || !Resolver.IsSameMoment(first.Period, actual.Period)) ? first : null);
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
