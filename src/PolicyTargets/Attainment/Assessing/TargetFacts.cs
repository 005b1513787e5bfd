using NodaTime;

namespace PolicyTargets;

/// <summary>What the observations say about one target on one day, before anything is concluded.</summary>
internal sealed partial class TargetFacts
{
    private (Reading? Reading, bool IsSoFar)? _evidence;
    private (Reading? Reading, bool IsKnown) _secured;
    private (Reading? Reading, bool IsKnown) _baseline;

    /// <param name="target">The target.</param>
    /// <param name="observations">What was published.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The choices.</param>
    /// <param name="rounding">How far printed numbers are trusted.</param>
    /// <param name="resolver">One that was made for the same series, day and choices; null to make one.</param>
    internal TargetFacts(Target target, ObservationSet observations, LocalDate asOf, AssessmentPolicy policy, RoundingPolicy rounding, Resolver? resolver = null)
    {
        (Target, Period, AsOf, Policy, Rounding) = (target, target.Measurand.Period, asOf, policy, rounding);
        Resolver = resolver ?? new Resolver(observations, target.Measurand, asOf, rounding, policy.Tolerance);
        Measure = Based(target.Measurand.Measure);
        if (target.Baseline is { } own && !IsStanding && OwnBaseline(own) is { IsUsable: true } supplied)
        {
            Resolver = Resolver.With(supplied);
        }

        Unit = Measure.UnitFor(Indicator);
        Sets = BoundSets.Of(target.Bound.KnownOn(asOf), Measure.DirectionFor(Indicator), Unit, policy.Tolerance);
        IsPastDue = Period.End < asOf;
        Due = Period.End is null ? ReadingResult.None(UndeterminedReason.NoEvidence) : Resolver.Read(Measure, Period);
    }

    internal Target Target { get; }

    internal ReportingPeriod Period { get; }

    internal Measure Measure { get; }

    internal LocalDate AsOf { get; }

    internal AssessmentPolicy Policy { get; }

    internal RoundingPolicy Rounding { get; }

    internal Indicator Indicator => Resolver.Indicator;

    internal Resolver Resolver { get; }

    /// <summary>Gets the unit of the measure.</summary>
    internal Unit Unit { get; }

    /// <summary>Gets the bound in the measure's unit; null when its unit does not convert.</summary>
    internal BoundSets? Sets { get; }

    internal bool IsPastDue { get; }

    /// <summary>Gets the reading of the due period.</summary>
    internal ReadingResult Due { get; }

    /// <summary>Gets the latest reading within the window.</summary>
    internal Reading? Evidence => (_evidence ??= FindEvidence()).Reading;

    /// <summary>Gets whether the evidence is an amount so far, which is pace and never yet a state to be held.</summary>
    internal bool IsSoFar => (_evidence ??= FindEvidence()).IsSoFar;

    /// <summary>Gets what is secured whatever still comes: the least of a growing total, or a stage or happening reached.</summary>
    internal Reading? Secured => (_secured.IsKnown ? _secured : _secured = (FindSecured(), true)).Reading;

    /// <summary>Gets the level that the way starts from.</summary>
    internal Reading? Baseline => (_baseline.IsKnown ? _baseline : _baseline = (FindBaseline(), true)).Reading;

    /// <summary>Gets whether the values are grades, which have an order but no distances.</summary>
    internal bool IsOrdinal => Unit.Scale is not null;

    /// <summary>Gets whether the measure stands at a time, so that any reading in the window is evidence: a level, a rank, a share; not what belongs to one period, such as a growth.</summary>
    internal bool IsStanding => Stands(Measure);

    /// <summary>Gets whether the measure is of several years: a span, or one year compared with one further back.</summary>
    private bool IsOfASpan => Period.Kind == PeriodKind.Years
        || (Period.End is { } end && Measure.BaseFor(Period)?.End is { } start && ElapsedShare.Steps(start, end, Frequency.Annual) > 1);

    /// <summary>Gets whether the measure to date says how far the whole span is.</summary>
    private bool LooksBack => Measure is SumMeasure or AverageMeasure or AdditionsMeasure or AverageGrowthMeasure or MultipleMeasure or ChangeMeasure or GrowthMeasure;

    /// <summary>Gets whether values before the due one say how far the target is.</summary>
    internal bool IsFollowedOnTheWay => IsStanding || (IsOfASpan && LooksBack);

    /// <summary>Gets whether the measure counts from 0 at the start of its time, instead of from a baseline.</summary>
    internal bool StartsAtZero => IsSoFar || Measure is SumMeasure or ChangeMeasure or AdditionsMeasure or AverageMeasure || (Measure is GrowthMeasure && IsOfASpan);

    /// <summary>Gets whether the way to the target can be measured at all.</summary>
    internal bool HasPace => !IsOrdinal && (IsStanding || StartsAtZero || Measure is MultipleMeasure or AverageGrowthMeasure);

    /// <summary>Gets the last day of the base period; only what is later is evidence. Null when nothing says when the work began.</summary>
    internal LocalDate? BaseEnd =>
        Target.Baseline?.Period.End
        ?? (Target.Window ?? Period) switch
        {
            { Start: null } => null,
            { Kind: PeriodKind.Dates, End: { } end } moment when Indicator.IsKeyedByEnd && moment.Start == end && Target.Window is null => EndOfPeriodBefore(end),
            { Start: { } start } => start.PlusDays(-1),
        };

    private static bool Stands(Measure measure) => measure switch
    {
        LevelMeasure or ShareMeasure => true,
        RankMeasure { Of: var of } => Stands(of),
        TierMeasure { Of: var of } => Stands(of),
        RelativeMeasure { Of: var of } => Stands(of),
        _ => false,
    };

    private LocalDate EndOfPeriodBefore(LocalDate end)
    {
        LocalDate before = end.PlusMonths(-Indicator.Frequency.Months());
        return end.Day < CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) ? before : DateAdjusters.EndOfMonth(before);
    }

    private (Reading? Evidence, bool IsSoFar) FindEvidence()
    {
        if (IsStanding)
        {
            Reading? soFar = Due.Reading is null && Measure is LevelMeasure && Indicator.Nature == Nature.Flow ? Resolver.SoFar(Measure, Period) : null;
            return soFar is not null ? (soFar, true) : (LatestEvidence(), false);
        }

        Reading? known = Due.Reading ?? (Measure is SumMeasure or AdditionsMeasure ? Resolver.SoFar(Measure, Period) : null) ?? (IsOfASpan && LooksBack ? Resolver.SpanToDate(Measure, Period) : null);
        return (known, Measure.CountsUp && Measure is not AverageGrowthMeasure && (!IsPastDue || Due.Reading is null));
    }

    /// <summary>Whether a period lies in the window and is comparable to what is due.</summary>
    private bool IsEvidence(ReportingPeriod period) =>
        period.End is { } end
            ? (BaseEnd is not { } baseEnd || end > baseEnd) && (Period.End is not { } due || end <= due) && IsComparable(period)
            : Period.Kind == PeriodKind.Unstated && period == Period;

    private bool IsComparable(ReportingPeriod period) => Indicator.Nature switch
    {
        Nature.Stock or Nature.Stage => true,
        Nature.Happening => Period.Kind == PeriodKind.Unstated || Period.Contains(period),
        _ => IsSameWindow(period, Period.Kind is PeriodKind.Unstated or PeriodKind.OpenEnded or PeriodKind.Years ? null : Period),
    };

    /// <summary>Whether a period has the length of another, whole months, and lies a multiple of it away: any quarter for a quarter, January to September for January to September.</summary>
    private bool IsSameWindow(ReportingPeriod period, ReportingPeriod? due)
    {
        if (period.WholeMonths() is not { } months || period.Start is not { } start)
        {
            return period == due;
        }

        (int length, int firstMonth) = due is { Start: { } dueStart } window ? (window.WholeMonths() ?? 0, dueStart.Month) : (Indicator.Frequency.Months(), 1);
        return months == length && (start.Month - firstMonth) % length == 0;
    }

    /// <summary>The latest reading within the window; words only where there is no number.</summary>
    private Reading? LatestEvidence() => LatestEvidence(inWords: false) ?? LatestEvidence(inWords: true);

    private Reading? LatestEvidence(bool inWords)
    {
        IReadOnlyList<ReportingPeriod> periods = Resolver.PeriodsOf(Measure);
        for (int i = periods.Count - 1; i >= 0; i--)
        {
            if (IsEvidence(periods[i]) && Resolver.Read(Measure, periods[i]).Reading is { } reading && (inWords || reading.Stated is null))
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The latest reading that ends by a day; null when there is none.</summary>
    private Reading? LatestBy(LocalDate? day, bool isComparable)
    {
        IReadOnlyList<ReportingPeriod> periods = Resolver.PeriodsOf(Measure);
        for (int i = periods.Count - 1; i >= 0; i--)
        {
            if ((day is null || periods[i].End <= day) && (!isComparable || IsComparable(periods[i])) && Resolver.Read(Measure, periods[i]).Reading is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    private Reading? EarliestEvidence()
    {
        IReadOnlyList<ReportingPeriod> periods = Resolver.PeriodsOf(Measure);
        for (int i = 0; i < periods.Count; i++)
        {
            if (IsEvidence(periods[i]) && Resolver.Read(Measure, periods[i]).Reading is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    private Reading? FindSecured()
    {
        if (!IsOrdinal || Measure is not LevelMeasure)
        {
            return Resolver.Secured(Measure, Period, Due.Reading);
        }

        // A stage stays once reached, also before the window, until a later reading says otherwise.
        if (Indicator.Nature == Nature.Stage)
        {
            return LatestBy(Period.End, isComparable: false) is { } reached && Sets?.Relate(reached).Relation == BoundRelation.Inside ? reached : null;
        }

        // What occurred within the period has occurred, at least to that grade.
        QuantityRange domain = Resolver.DomainOf(Measure);
        return Resolver.PeriodsOf(Measure).Where(IsEvidence).Select(period => Resolver.Read(Measure, period).Reading).OfType<Reading>()
            .Where(reading => reading.Range.Lower > domain.Lower).MaxBy(reading => reading.Range.Lower) is { } occurred
            ? occurred with { Range = QuantityRange.AtLeast(new Quantity(occurred.Range.Lower!.Value, occurred.Range.Unit)).Intersect(domain) ?? occurred.Range } : null;
    }
}
