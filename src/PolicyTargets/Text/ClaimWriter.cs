using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes targets and their assessment as one line that an official can read, in Chinese or English.</summary>
/// <remarks>Numbers are rounded here and only here: to at most four decimals, half away from zero. Names that the catalogues do not know are written as their ids.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ClaimWriter
{
    private readonly SubjectCatalogue _subjects;
    private readonly IndicatorCatalogue _indicators;
    private readonly QuantityWriter _quantities;

    /// <summary>Creates a writer.</summary>
    /// <param name="subjects">Knows the names of subjects.</param>
    /// <param name="indicators">Knows the names of indicators.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ClaimWriter(SubjectCatalogue subjects, IndicatorCatalogue indicators, Language language)
    {
        (_subjects, _indicators, Language) = (Require.NotNull(subjects), Require.NotNull(indicators), language);
        _quantities = new QuantityWriter(language);
    }

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    /// <summary>Writes a target: <c>到2027年,宁波市R&amp;D经费投入强度应≥3.75%</c>.</summary>
    /// <param name="target">The target.</param>
    /// <returns>One line without a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public string Write(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        Measurand measurand = target.Measurand;
        Indicator? indicator = _indicators.Find(measurand.Indicator);
        string key = measurand.Period.Kind == PeriodKind.Unstated ? "target.undated"
            : target.Recurrence is EachRecurrence ? "target.each"
            : target.Bound.Unit?.Scale is not null ? "target.stage"
            : indicator is { Nature: not Nature.Flow } && measurand.Measure is LevelMeasure ? "target.by" : "target.during";
        return Say(
            key,
            ("period", Write(key is "target.by" or "target.stage" ? Due(measurand.Period) : measurand.Period)),
            ("each", target.Recurrence is EachRecurrence ? Word("recurrence." + target.Recurrence) : ""),
            ("subject", Name(measurand.Subject)),
            ("value", Value(measurand, indicator)),
            ("bound", Write(target.Bound)));
    }

    /// <summary>Writes an assessment: the target, the latest value, what is still to go, and the status with its reasons.</summary>
    /// <param name="result">The result.</param>
    /// <returns>One line with a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string Write(AttainmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return string.Join(Word("clause.separator"), Clauses(result)) + Word("sentence.end");
    }

    /// <summary>Writes what is measured, without subject and period: <c>高新技术企业数增量</c>.</summary>
    /// <param name="measurand">The measurand.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurand"/> is null.</exception>
    public string WriteValue(Measurand measurand) => Value(Require.NotNull(measurand), _indicators.Find(measurand.Indicator));

    /// <summary>Writes a bound: <c>≥3.75%</c>, <c>at least 3.75%</c>.</summary>
    /// <param name="bound">The bound.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bound"/> is null.</exception>
    public string Write(Bound bound) => Require.NotNull(bound) switch
    {
        ApproximatelyBound around => Say("range.around", ("low", _quantities.Write(around.Value))),
        RangeBound { Range: { Unit.Scale: { } scale } occurrence } when scale == OrdinalScale.Occurrence => Word(occurrence.Lower > 0 ? "grade.occurs" : "grade.absent"),
        RangeBound { Range: { Lower: { } low, Upper: null, Unit.Scale: not null } range } => Say("grade.atLeast", ("low", _quantities.Write(new Quantity(low, range.Unit)))),
        RangeBound ranged => _quantities.Write(ranged.Range),
        _ => bound.ToString(),
    };

    /// <summary>Writes a period: <c>2027年</c>, <c>quarter 1 of 2027</c>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>A few words.</returns>
    public string Write(ReportingPeriod period) => PeriodWords.Write(period, Language);

    /// <summary>Writes a reading: its values, and that they are provisional where they are.</summary>
    /// <param name="reading">The reading.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public string Write(Reading reading)
    {
        string value = Require.NotNull(reading).Around is { } around ? Say("range.around", ("low", _quantities.Write(around))) : _quantities.Write(reading.Range);
        return reading.Status is ObservationStatus.Final ? value : $"{value} {Word("data." + reading.Status)}";
    }

    /// <summary>The status in the State's own words.</summary>
    /// <param name="status">The status.</param>
    /// <returns>A word or two.</returns>
    public string Write(AttainmentStatus status) => Word("status." + status);

    /// <summary>A reason in words.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>A few words.</returns>
    public string Write(UndeterminedReason reason) => Word("reason." + reason);

    /// <summary>The figures of a computation.</summary>
    /// <param name="computation">The computation.</param>
    /// <returns>The values; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="computation"/> is null.</exception>
    public string Write(Computation computation) => Require.NotNull(computation).Range is { } range ? _quantities.Write(range) : "";

    /// <summary>A multiple as a percentage, for progress and completion: <c>21.18%</c>.</summary>
    /// <param name="computation">The computation, in multiples.</param>
    /// <returns>The values; empty when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="computation"/> is null.</exception>
    public string WriteShare(Computation computation) =>
        Require.NotNull(computation).Range is { } range && (QuantityRange.Exactly(Quantity.Percent(100)) * range).Range is { } share ? _quantities.Write(share) : "";

    /// <summary>What is still to go: <c>0.67个百分点</c>, <c>≤1200家</c> where it may be nothing.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The distance; empty when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string WriteGap(AttainmentResult result) =>
        Require.NotNull(result).Gap.Range is { } gap ? UpTo(gap) : "";

    /// <summary>Distances that may be nothing are written by their upper end.</summary>
    private string UpTo(QuantityRange distance) => distance is { Lower: 0, Upper: > 0 and var upper }
        ? _quantities.Write(distance.IsUpperIncluded ? QuantityRange.AtMost(new Quantity(upper, distance.Unit)) : QuantityRange.LessThan(new Quantity(upper, distance.Unit)))
        : _quantities.Write(distance);

    private IEnumerable<string> Clauses(AttainmentResult result)
    {
        yield return Write(result.Target);
        if (result.Actual is { } actual)
        {
            yield return Say("result.actual", ("actual", Write(actual)), ("period", Write(actual.Period)));
        }
        else if (result.Baseline is { } baseline)
        {
            yield return Say("result.baseline", ("actual", Write(baseline)), ("period", Write(baseline.Period)));
        }

        if (result.Gap.Range is { Upper: > 0 })
        {
            yield return Say("result.gap", ("gap", WriteGap(result)));
        }

        if (result.Progress.Range is not null)
        {
            yield return result.Expected.Range is not null
                ? Say("result.progress", ("progress", WriteShare(result.Progress)), ("expected", WriteShare(result.Expected)))
                : Say("result.progressOnly", ("progress", WriteShare(result.Progress)));
        }

        if (result.RequiredChange.Range is { } change && result.Verdict == AttainmentVerdict.Open && change.Point != 0)
        {
            yield return Say("result.required", ("change", UpTo(change)));
        }

        if (result.SubVerdicts.Count > 0)
        {
            yield return Say("result.sub", ("met", Texts.Plain(result.SubVerdicts.Count(sub => sub.Verdict == AttainmentVerdict.Attained))), ("all", Texts.Plain(result.SubVerdicts.Count)));
        }

        yield return Status(result);
        if (result is { Status: AttainmentStatus.AttainedEarly, Verdict: AttainmentVerdict.Open })
        {
            yield return Word("result.held");
        }

        if (result.IsRoundingSensitive)
        {
            yield return Word("result.rounding");
        }
    }

    private string Status(AttainmentResult result) => result.Reasons.Count == 0
        ? Say("result.status", ("status", Write(result.Status)))
        : Say("result.statusBecause", ("status", Write(result.Status)), ("reasons", string.Join(Word("list.separator"), result.Reasons.Select(Write))));

    private string Value(Measurand measurand, Indicator? indicator)
    {
        string name = indicator?.Name.In(Language) ?? measurand.Indicator.Text;
        string key = measurand.Measure switch { SumMeasure => "measure.sum", ChangeMeasure => "measure.change", GrowthMeasure => "measure.growth", _ => "measure.level" };
        return Say(key, ("indicator", measurand.Scope is { } scope ? $"{name} ({scope})" : name));
    }

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ClaimWriter)} in {Language}";

    /// <summary>A promise for the end of a span falls due with its last year.</summary>
    private static ReportingPeriod Due(ReportingPeriod period) =>
        period is { Kind: PeriodKind.Years, End: { } end } ? ReportingPeriod.Year(end.Year) : period;

    private string Name(SubjectId id) => _subjects.Find(id)?.Name.In(Language) ?? id.Text;

    private string Word(string key) => MessageTable.Word(key, Language);

    private string Say(string key, params (string Name, string Value)[] arguments) =>
        MessageTable.Write(key, Language, [.. arguments.Select(argument => new MessageArgument(argument.Name, argument.Value))]);
}
