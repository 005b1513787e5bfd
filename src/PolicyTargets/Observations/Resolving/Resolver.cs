using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Answers what is known of one series on a day: readings found as published, else derived in one step.</summary>
internal sealed partial class Resolver
{
    private static readonly Series[] NoSeries = [];
    private static readonly Func<Vintage, bool> Never = static _ => false;
    private readonly ObservationSet _set;
    private readonly SeriesKey _key;
    private readonly Series? _own;
    private readonly Series[] _parts;
    private readonly LocalDate _asOf;
    private readonly RoundingPolicy _rounding;
    private readonly Tolerance? _tolerance;
    private readonly bool _isMean;
    private ReportingPeriod[]? _moments;

    internal Resolver(ObservationSet observations, Measurand measurand, LocalDate asOf, RoundingPolicy rounding, Tolerance? tolerance)
        : this(observations, observations.Indicators.Get(measurand.Indicator), SeriesKey.Of(measurand), asOf, rounding, tolerance)
    {
    }

    private Resolver(ObservationSet observations, Indicator indicator, SeriesKey key, LocalDate asOf, RoundingPolicy rounding, Tolerance? tolerance, bool isMean = false)
    {
        (_set, Indicator, _key, _isMean) = (observations, indicator, key, isMean);
        _own = observations.FindSeries(key);
        _parts = indicator.ScopeParts.Count == 0 ? NoSeries
            : [.. indicator.ScopeParts.Where(part => part.Whole == key.Scope).Select(part => observations.FindSeries(key with { Scope = part.Part })).OfType<Series>()];
        (_asOf, _rounding, _tolerance) = (asOf, rounding, tolerance);
    }

    internal Indicator Indicator { get; }

    /// <summary>Gets the base that a target names itself, which counts before what was published; null where it names none.</summary>
    private Reading? Supplied { get; init; }

    /// <summary>Gets whether the series adds up and never falls below 0, so that a part of a total bounds the total.</summary>
    internal bool IsNonNegativeFlow => Indicator.Nature == Nature.Flow && Indicator.EffectiveDomain.Lower >= 0;

    /// <summary>Gets the periods of all levels that may be known, earliest first.</summary>
    internal IReadOnlyList<ReportingPeriod> Moments =>
        _moments ??= _parts.Length == 0 && Indicator.Composition is null ? _own?.Levels ?? []
            : [.. _parts.Prepend(_own).OfType<Series>().SelectMany(series => series.Levels).Concat(ComponentMoments()).DistinctBy(period => ReadingKey.Of(Indicator, Measure.Level, period)).Order()];

    /// <summary>Gets everything that something was published about, earliest period first.</summary>
    private IEnumerable<Entry> Entries => _parts.Length == 0 ? _own?.Entries ?? [] : _parts.Prepend(_own).OfType<Series>().SelectMany(series => series.Entries).OrderBy(entry => entry.Period);

    /// <summary>This resolver with a value that counts where the target names it itself.</summary>
    internal Resolver With(Reading supplied) => new(_set, Indicator, _key, _asOf, _rounding, _tolerance) { Supplied = supplied };

    /// <summary>Whether levels of two periods are about the same thing.</summary>
    internal bool IsSameMoment(ReportingPeriod a, ReportingPeriod b) => a == b || ReadingKey.Of(Indicator, Measure.Level, a) == ReadingKey.Of(Indicator, Measure.Level, b);

    internal ReadingResult Read(Measure measure, ReportingPeriod period)
    {
        ReadingResult? found = Find(measure, period);
        if (found is { Missing: null })
        {
            return found;
        }

        ReadingResult derived = Derive(ReadingKey.Canonical(Indicator, measure, period), period);
        return found is null || derived.IsPublished ? derived : found;
    }

    /// <summary>What was published about the measure itself; null when nothing was.</summary>
    internal ReadingResult? Find(Measure measure, ReportingPeriod period)
    {
        var key = ReadingKey.Of(Indicator, measure, period);
        if (Supplied is { } own && key == ReadingKey.Of(Indicator, own.Measurand.Measure, own.Period))
        {
            return ReadingResult.Of(own);
        }

        if (_parts.Length > 0 && PartsBound(measure))
        {
            return FindWithParts(measure, period, key);
        }

        if (_own?.Find(key) is not { } entry)
        {
            return null;
        }

        QuantityRange domain = measure is LevelMeasure ? _own.LevelDomain : DomainOf(ReadingKey.Canonical(Indicator, measure, period));
        if ((_isMean ? entry.ReadMean(_asOf, domain, _rounding, _tolerance) : entry.Read(_asOf, domain, _rounding, _tolerance)) is not { } found)
        {
            return null;
        }

        return found.Reading is { } reading && reading.Period != period ? ReadingResult.Of(reading with { Measurand = reading.Measurand with { Measure = measure, Period = period } }) : found;
    }

    /// <summary>Whether a part of the population is a floor for the whole: for stages, and for what is counted and never below 0; not for ratios, and not for changes or growth.</summary>
    internal bool PartsBound(Measure measure) =>
        measure is LevelMeasure or SumMeasure
        && (Indicator.IsOrdinal || (Indicator.Nature is Nature.Stock or Nature.Flow && Indicator.EffectiveDomain.Lower >= 0));

    /// <summary>The values that a measure of the indicator can have.</summary>
    internal QuantityRange DomainOf(Measure measure) => measure.DomainFor(Indicator);

    /// <summary>What lies between a base and a later value: the reasons why they do not compare, and the factor that bridges them; null where no break lies between.</summary>
    internal (IReadOnlyList<UndeterminedReason> Reasons, decimal? Bridge) Breaks(ReportingPeriod from, ReportingPeriod to)
    {
        if (_set.Breaks.Count == 0 || from.End is not { } start || to.End is not { } end)
        {
            return ([], null);
        }

        SeriesBreak[] between = [.. _set.Breaks.Where(item =>
            item.On > start && item.On <= end && (item.Subject is null || item.Subject == _key.Subject) && (item.Indicator is null || item.Indicator == _key.Indicator))];
        decimal bridge = 1;
        bool fits = true;
        foreach (SeriesBreak item in between)
        {
            fits = fits && DirectedDecimal.TryMultiply(bridge, item.Bridge ?? 1, Rounding.Down, out bridge);
        }

        UndeterminedReason[] reasons = [.. between.Where(item => item.Bridge is null).Select(item => item.Kind == BreakKind.Boundary ? UndeterminedReason.BoundaryBreak : UndeterminedReason.DefinitionBreak).Distinct().Order()];
        return fits ? (reasons, between.Length == 0 ? null : bridge) : ([.. reasons, UndeterminedReason.Overflow], null);
    }

    /// <summary>The resolver of another series on the same day and with the same choices; null when its indicator is not known.</summary>
    /// <param name="subject">Whose series.</param>
    /// <param name="code">Which series.</param>
    /// <param name="scope">Of which part of the population.</param>
    /// <param name="isMean">Whether its values may be means of several subjects, which need not be whole.</param>
    private Resolver? Sibling(SubjectId subject, IndicatorCode code, string? scope, bool isMean = false) =>
        _set.Indicators.Find(code) is { } indicator ? new Resolver(_set, indicator, new SeriesKey(subject, code, scope), _asOf, _rounding, _tolerance, isMean) : null;

    private ReadingResult? FindWithParts(Measure measure, ReportingPeriod period, ReadingKey key)
    {
        Vintage[] own = _own?.Find(key) is { } entry ? [.. entry.Visible(_asOf)] : [];
        Vintage[] parts = [.. _parts.Select(part => part.Find(key)).OfType<Entry>().SelectMany(part => part.Visible(_asOf).ToArray())];
        var measurand = new Measurand(_key.Subject, _key.Indicator, measure, period, _key.Scope);
        return own.Length + parts.Length == 0 ? null
            : new VintageJoin(DomainOf(measure), _rounding, _tolerance).Join(own.Concat(parts), measurand, parts.Length == 0 ? Never : parts.Contains);
    }
}
