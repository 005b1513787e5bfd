using NodaTime;

namespace PolicyTargets.Instruments;

/// <summary>The answer to one question about published values, made ready for comparing with any bound: what is read of the period, else what is secured of it.</summary>
/// <remarks>Secured (SEMANTICS §3) is the least that a total has reached so far, that something has happened within the period, and a stage reached before, which stays until a later reading says
/// otherwise; a stage that was not reached is not carried on.</remarks>
internal sealed class KnownReading
{
    private readonly QuantityRange? _admissible;
    private readonly Reading? _reached;

    private KnownReading(ReadingResult result, Reading? secured, Reading? reached)
    {
        (Result, Reading, _reached) = (result, result.Reading ?? secured, reached);
        _admissible = Reading is { Ratio: null } reading ? reading.Range.ToAdmissible() ?? reading.Range : null;
    }

    internal ReadingResult Result { get; }

    /// <summary>Gets what is compared; null where nothing is read of the period.</summary>
    internal Reading? Reading { get; }

    /// <summary>Gets whether a publication says that the value does not apply to the subject.</summary>
    internal bool IsNotApplicable => Result.Missing == MissingStatus.NotApplicable;

    internal static KnownReading None(UndeterminedReason reason) => new(ReadingResult.None(reason), null, null);

    internal static KnownReading Read(ObservationSet observations, Measurand measurand, LocalDate asOf, RoundingPolicy rounding, Tolerance? tolerance)
    {
        var resolver = new Resolver(observations, measurand, asOf, rounding, tolerance);
        ReadingResult result = resolver.Read(measurand.Measure, measurand.Period);
        bool isStage = resolver.Indicator.IsOrdinal && measurand.Measure is LevelMeasure;
        return result.Reading is not null ? new KnownReading(result, null, null)
            : isStage ? new KnownReading(result, null, Latest(resolver, measurand))
            : new KnownReading(result, resolver.Secured(measurand.Measure, measurand.Period), null);
    }

    /// <summary>How what is known lies to a bound; allocates nothing where a range is compared.</summary>
    internal BoundRelation Relate(BoundSets sets) =>
        IsReached(sets) ? BoundRelation.Inside
        : Reading is not { } reading || !Fits(reading, sets) ? BoundRelation.Undecided
        : _admissible is { } range ? sets.Relate(range) : sets.Relate(reading).Relation;

    /// <summary>The reading that decides about a bound, or would if it could; null where there is none.</summary>
    internal Reading? For(BoundSets? sets) => sets is not null && IsReached(sets) ? _reached : Reading;

    /// <summary>Why the reading does not decide about a bound; null where it does, or where there is none.</summary>
    internal UndeterminedReason? ReasonFor(BoundSets sets) => Reading is not { } reading ? null : Fits(reading, sets) ? sets.Relate(reading).Reason : UndeterminedReason.UnitMismatch;

    /// <summary>Whether the two are of one dimension; the observations may know an indicator by another unit than the rules.</summary>
    private static bool Fits(Reading reading, BoundSets sets) => reading.Ratio is not null || reading.Range.Unit.ConvertsTo(sets.Printed.Unit);

    private bool IsReached(BoundSets sets) => _reached is not null && sets.Relate(_reached).Relation == BoundRelation.Inside;

    /// <summary>The latest stage known by the end of the period, or what happened within it.</summary>
    private static Reading? Latest(Resolver resolver, Measurand measurand) =>
        measurand.Period.End is not { } end ? null : resolver.PeriodsOf(Measure.Level)
            .Where(period => period.End <= end && (resolver.Indicator.Nature == Nature.Stage || measurand.Period.Contains(period)))
            .OrderByDescending(period => period.End).Select(period => resolver.Read(Measure.Level, period).Reading).FirstOrDefault(reading => reading is not null);
}
