using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes targets, observations and assessments as one line that an official can read, in Chinese or English.</summary>
/// <remarks>Numbers are rounded here and only here: to at most four decimals, half away from zero. Names that the catalogues do not know are written as their ids.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class ClaimWriter
{
    private readonly Wording _wording;
    private readonly SeriesWords _series;
    private readonly ValueWords _values;

    /// <summary>Creates a writer.</summary>
    /// <param name="subjects">Knows the names of subjects, peer groups among them.</param>
    /// <param name="indicators">Knows the names of indicators.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ClaimWriter(SubjectCatalogue subjects, IndicatorCatalogue indicators, Language language)
    {
        _wording = new Wording(language);
        _series = new SeriesWords(Require.NotNull(subjects), Require.NotNull(indicators), _wording);
        _values = new ValueWords(_series, _wording);
    }

    /// <summary>Gets the language.</summary>
    public Language Language => _wording.Language;

    /// <summary>Gets the words of the language, for the other writers of this room.</summary>
    internal Wording Wording => _wording;

    /// <summary>Gets the words for values.</summary>
    internal ValueWords Values => _values;

    /// <summary>Gets the names of series.</summary>
    internal SeriesWords Series => _series;

    /// <summary>Writes a target: <c>到2027年,宁波市R&amp;D经费投入强度应≥3.75%</c>; where it is not firm, how firm it is: <c>…力争≥3.75%</c>, <c>…应≥10家(推动)</c>.</summary>
    /// <param name="target">The target.</param>
    /// <returns>One line without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public string Write(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.Commitment == Commitment.Firm)
        {
            return Promise(target);
        }

        string word = Language == Language.Chinese && target.CommitmentWord is { } printed ? printed : _wording.Word("commitment." + target.Commitment);
        return Language == Language.Chinese && target.Commitment != Commitment.Promote ? Promise(target, word) : _wording.Noted(Promise(target), [word]);
    }

    /// <summary>What a target promises, however firmly.</summary>
    /// <param name="target">The target.</param>
    /// <param name="shall">The word for how firmly, in the place of 应; null for that.</param>
    internal string Promise(Target target, string? shall = null) => Demand(target.Measurand, target.Bound, KeyOf(target), target.Recurrence, shall);

    /// <summary>What a rule demands of a value in its period.</summary>
    internal string Demand(Measurand measurand, Bound bound) =>
        Demand(measurand, bound, measurand.Period.Kind switch { PeriodKind.Unstated => "target.undated", PeriodKind.OpenEnded => "target.open", _ => "target.during" }, Recurrence.Once, null);

    private string Demand(Measurand measurand, Bound bound, string key, Recurrence recurrence, string? shall) => _wording.Say(
        key,
        ("period", Write(key == "target.by" ? Due(measurand.Period) : measurand.Period)),
        ("each", Each(recurrence)),
        ("shall", shall ?? _wording.Word("target.shall")),
        ("value", _series.WriteOwned(ValueWords.Named(measurand.Measure, bound), measurand)),
        ("bound", _values.Be(_values.Write(bound, measurand))));

    /// <summary>Writes what is measured, without subject and period: <c>高新技术企业数增速在全省各市排名</c>.</summary>
    /// <param name="measurand">The measurand.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurand"/> is null.</exception>
    public string WriteValue(Measurand measurand) => _series.Write(Require.NotNull(measurand));

    /// <summary>Writes a bound by itself: <c>≥3.75%</c>, <c>at least 3.75%</c>. In a target it is written to suit the measure: <c>高于全省平均水平</c>.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bound"/> is null.</exception>
    public string Write(Bound bound) => _values.Write(Require.NotNull(bound)).Words;

    /// <summary>Writes what is known of a value by itself: <c>&gt;8800家</c>, <c>80家左右</c>, <c>尚未公布</c>.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> is null.</exception>
    public string Write(Known known) => _values.Write(Require.NotNull(known)).Words;

    /// <summary>Writes an observation: <c>2023年,宁波市R&amp;D经费投入强度为3.08%</c>; where it is not final, how final it is.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>One line without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public string Write(Observation observation) =>
        Tell(Require.NotNull(observation), observation.Status is ObservationStatus.Final ? null : _wording.Word("data." + observation.Status));

    /// <summary>Writes a period: <c>2027年</c>, <c>quarter 1 of 2027</c>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A few words.</returns>
    public string Write(ReportingPeriod period) => _wording.Period(period);

    /// <summary>Writes a reading by itself: its values, and how final they are where they are not.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public string Write(Reading reading) => Marked(_values.Write(Require.NotNull(reading)).Words, reading);

    /// <summary>The status in the State's own words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A word or two.</returns>
    public string Write(AttainmentStatus status) => _wording.Word("status." + status);

    /// <summary>A reason in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>A few words.</returns>
    public string Write(UndeterminedReason reason) => _wording.Reason(reason);

    /// <summary>The figures of a computation; of ranks the number of places.</summary>
    /// <param name="computation">The computation.</param>
    /// <returns>The values; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="computation"/> is null.</exception>
    public string Write(Computation computation) => Require.NotNull(computation).Range is { } range ? _values.Amount(range) : "";

    /// <summary>A multiple as a percentage, for progress and completion: <c>21.18%</c>.</summary>
    /// <param name="computation">The computation, in multiples.</param>
    /// <returns>The values; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="computation"/> is null.</exception>
    public string WriteShare(Computation computation) =>
        Require.NotNull(computation).Range is { } range && (QuantityRange.Exactly(Quantity.Percent(100)) * range).Range is { } share ? _values.Amount(share) : "";

    /// <summary>What is still to go: <c>0.67个百分点</c>, <c>≤1200家</c> where it may be nothing.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The distance; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string WriteGap(AttainmentResult result) => Require.NotNull(result).Gap.Range is { } gap ? _values.Distance(gap) : "";

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ClaimWriter)} in {Language}";

    /// <summary>An observation as a sentence, with a mark such as its status; null for none.</summary>
    internal string Tell(Observation observation, string? mark)
    {
        Measurand measurand = observation.Measurand;
        QuantityRange? number = observation.Known switch { RangeKnown { Range: var range } => range, ApproximatelyKnown { Value: var value } => QuantityRange.Exactly(value), _ => null };
        return Tell(measurand, ValueWords.Named(measurand.Measure, number), _values.Write(observation.Known, measurand), mark);
    }

    /// <summary>A reading as a sentence, with a mark such as its status; null for none.</summary>
    internal string Tell(Reading reading, string? mark)
    {
        QuantityRange? number = reading.Stated is not null ? null : reading.Around is { } around ? QuantityRange.Exactly(around) : reading.Range;
        return Tell(reading.Measurand, ValueWords.Named(reading.Measurand.Measure, number), _values.Write(reading), mark);
    }

    private string Tell(Measurand measurand, Measure named, (string Words, ValueForm Form) known, string? mark) => _wording.Say(
        (measurand.Period.Kind == PeriodKind.Unstated, mark is null) switch { (false, true) => "told.dated", (false, false) => "told.marked", (true, true) => "told.undated", _ => "told.undatedMarked" },
        ("period", Write(measurand.Period)), ("value", _series.WriteOwned(named, measurand)), ("known", _values.Is(known)), ("status", mark ?? ""));

    private string Marked(string value, Reading reading) => reading.Status is ObservationStatus.Final ? value : $"{value} {_wording.Word("data." + reading.Status)}";

    private string Each(Recurrence recurrence) => recurrence is EachRecurrence ? _wording.Word("recurrence." + recurrence) : "";

    private string KeyOf(Target target)
    {
        Measurand measurand = target.Measurand;
        return (measurand.Period.Kind, target.Recurrence is EachRecurrence) switch
        {
            (PeriodKind.Unstated, false) => "target.undated",
            (PeriodKind.Unstated, true) => "target.undatedEach",
            (PeriodKind.OpenEnded, false) => "target.open",
            (PeriodKind.OpenEnded, true) => "target.openEach",
            (_, true) => "target.each",
            _ when target.Bound.Unit?.Scale is not null || IsReached(measurand.Measure, _series.Find(measurand.Indicator)) => "target.by",
            _ => "target.during",
        };
    }

    /// <summary>Whether the measure stands at the end of its time, so that it is reached by then; what adds up or grows does so in its time.</summary>
    private static bool IsReached(Measure measure, Indicator? indicator) => measure switch
    {
        LevelMeasure or ShareMeasure => indicator is { Nature: not Nature.Flow },
        MultipleMeasure => true,
        RankMeasure { Of: var of } => IsReached(of, indicator),
        TierMeasure { Of: var of } => IsReached(of, indicator),
        RelativeMeasure { Of: var of } => IsReached(of, indicator),
        _ => false,
    };

    /// <summary>A promise for the end of a span falls due with its last year.</summary>
    private static ReportingPeriod Due(ReportingPeriod period) => period.FinalYear();
}
