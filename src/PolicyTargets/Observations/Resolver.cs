using NodaTime;

namespace PolicyTargets;

/// <summary>Answers what is known of one series on a day: readings found as published, else derived in one step.</summary>
internal sealed partial class Resolver
{
    private static readonly Func<Vintage, bool> Never = static _ => false;
    private readonly Series? _own;
    private readonly Series[] _parts;
    private readonly LocalDate _asOf;
    private readonly RoundingPolicy _rounding;
    private readonly Tolerance? _tolerance;

    internal Resolver(ObservationSet observations, Measurand measurand, LocalDate asOf, RoundingPolicy rounding, Tolerance? tolerance)
    {
        Indicator = observations.Indicators.Get(measurand.Indicator);
        var key = SeriesKey.Of(measurand);
        _own = observations.FindSeries(key);
        _parts = [.. Indicator.ScopeParts.Where(part => part.Whole == measurand.Scope).Select(part => observations.FindSeries(key with { Scope = part.Part })).OfType<Series>()];
        (_asOf, _rounding, _tolerance) = (asOf, rounding, tolerance);
    }

    internal Indicator Indicator { get; }

    /// <summary>Gets whether the series adds up and never falls below 0, so that a part of a total bounds the total.</summary>
    internal bool IsNonNegativeFlow => Indicator.Nature == Nature.Flow && Indicator.EffectiveDomain.Lower >= 0;

    /// <summary>Gets everything that something was published about by the day, each measure and period once, earliest period first.</summary>
    private (Measure Measure, ReportingPeriod Period)[] Entries => field ??=
        [.. _parts.Prepend(_own).OfType<Series>().SelectMany(series => series.Entries)
            .OrderBy(entry => entry.Period).ThenBy(entry => entry.Measure.ToString(), StringComparer.Ordinal)];

    /// <summary>Gets every level that is known, found or derived, one for each moment or period, earliest first.</summary>
    internal IReadOnlyList<Reading> Levels => field ??=
        [.. Entries.SelectMany(LevelPeriods)
            .DistinctBy(period => ReadingKey.Of(Indicator, Measure.Level, period))
            .Order()
            .Select(period => Read(Measure.Level, period).Reading).OfType<Reading>()];

    /// <summary>Gets the changes and growths that lead to a level or start from it.</summary>
    private ILookup<ReadingKey, (Measure Measure, ReportingPeriod Over, bool IsForward)> Steps => field ??=
        Entries.Where(entry => entry.Measure is GrowthMeasure or ChangeMeasure { Of: LevelMeasure } && entry.Measure.BaseFor(entry.Period) is not null)
            .SelectMany(entry => new[]
            {
                (Key: ReadingKey.Of(Indicator, Measure.Level, Last(entry.Period)), Step: (entry.Measure, entry.Period, IsForward: true)),
                (Key: ReadingKey.Of(Indicator, Measure.Level, entry.Measure.BaseFor(entry.Period)!.Value), Step: (entry.Measure, entry.Period, IsForward: false)),
            })
            .ToLookup(pair => pair.Key, pair => pair.Step);

    /// <summary>Whether levels of two periods are about the same thing.</summary>
    internal bool IsSameMoment(ReportingPeriod a, ReportingPeriod b) => ReadingKey.Of(Indicator, Measure.Level, a) == ReadingKey.Of(Indicator, Measure.Level, b);

    internal ReadingResult Read(Measure measure, ReportingPeriod period) => Find(measure, period) ?? Derive(measure, period);

    /// <summary>What was published about the measure itself; null when nothing was.</summary>
    internal ReadingResult? Find(Measure measure, ReportingPeriod period)
    {
        var key = ReadingKey.Of(Indicator, measure, period);
        List<Vintage> own = _own is null ? [] : [.. _own.Find(key, _asOf)];
        List<Vintage> parts = PartsBound(measure) ? [.. _parts.SelectMany(part => part.Find(key, _asOf))] : [];
        return own.Count + parts.Count == 0 ? null
            : new VintageJoin(DomainOf(measure), _rounding, _tolerance).Join(own.Concat(parts), period, parts.Count == 0 ? Never : parts.Contains);
    }

    /// <summary>Whether a part of the population is a floor for the whole: for stages, and for what is counted and never below 0; not for ratios, and not for changes or growth.</summary>
    internal bool PartsBound(Measure measure) =>
        measure is LevelMeasure or SumMeasure
        && (Indicator.IsOrdinal || (Indicator.Nature is Nature.Stock or Nature.Flow && Indicator.EffectiveDomain.Lower >= 0));

    /// <summary>The values that a measure of the indicator can have.</summary>
    internal QuantityRange DomainOf(Measure measure)
    {
        Unit unit = measure.UnitFor(Indicator);
        QuantityRange? all = measure is LevelMeasure || (measure is SumMeasure && IsNonNegativeFlow) ? Indicator.EffectiveDomain : QuantityRange.Unbounded(unit);
        return all.TryConvert(unit, out QuantityRange? domain) ? domain : QuantityRange.Unbounded(unit);
    }

    /// <summary>The period of the level that a measure over a period ends with: the last year of a span of a flow, a ratio or a rank.</summary>
    internal static ReportingPeriod Last(ReportingPeriod period) =>
        period is { Kind: PeriodKind.Years, End: { } end } ? ReportingPeriod.Year(end.Year) : period;

    /// <summary>The levels that an entry says something about.</summary>
    private static IEnumerable<ReportingPeriod> LevelPeriods((Measure Measure, ReportingPeriod Period) entry) => entry.Measure switch
    {
        LevelMeasure => [entry.Period],
        SumMeasure => [],
        _ => entry.Measure.BaseFor(entry.Period) is { } basePeriod ? [Last(entry.Period), basePeriod] : [Last(entry.Period)],
    };
}
