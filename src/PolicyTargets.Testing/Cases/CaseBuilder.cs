using NodaTime;
using NodaTime.Text;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>Builds a case for a test: whom it is about, the period, what is stated and what was published. Every step gives a new builder, so that tests may share one and go on from it.</summary>
/// <remarks>What no step says is unknown: no fact, no publication, no period. A value without a day of publication is public when its period, and the indicator's usual lag, are over.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class CaseBuilder
{
    private SubjectId? _subject;
    private ReportingPeriod _period = ReportingPeriod.Unstated;
    private LocalDate? _asOf;
    private FactSet _facts = FactSet.Empty;
    private ObservationSet? _published;
    private ValueList<PublishedValue> _values = ValueList<PublishedValue>.Empty;

    internal CaseBuilder()
    {
    }

    internal SubjectId? Subject { init => _subject = value; }

    /// <summary>The period that is asked about.</summary>
    /// <param name="period">A period such as <c>2024</c>, <c>2024-Q1</c> or <c>2023/2027</c>.</param>
    /// <returns>The case with the period, in place of an earlier one.</returns>
    /// <exception cref="FormatException"><paramref name="period"/> is no period.</exception>
    public CaseBuilder In(string period) => In(ReportingPeriod.Parse(period));

    /// <summary>The period that is asked about.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The case with the period, in place of an earlier one.</returns>
    public CaseBuilder In(ReportingPeriod period) => Change(copy => copy._period = period);

    /// <summary>The day whose knowledge counts; unless stated, the day that the rules are asked for.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    /// <returns>The case with the day, in place of an earlier one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CaseBuilder AsOf(int year, int month, int day) => AsOf(new LocalDate(year, month, day));

    /// <summary>The day whose knowledge counts; unless stated, the day that the rules are asked for.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The case with the day, in place of an earlier one.</returns>
    public CaseBuilder AsOf(LocalDate day) => Change(copy => copy._asOf = day);

    /// <summary>What the case states, beside what it states already.</summary>
    /// <param name="facts">The values.</param>
    /// <returns>The case with the values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact is stated twice for one period.</exception>
    public CaseBuilder Stating(params IEnumerable<FactValue> facts)
    {
        FactSet all = _facts.With(facts);
        return Change(copy => copy._facts = all);
    }

    /// <summary>What is published, beside what the case has already.</summary>
    /// <param name="indicators">The indicators that the values and the rules are about.</param>
    /// <param name="values">The values; those that name no subject are the subject's of the case.</param>
    /// <returns>The case with the values.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The case has publications about other indicators.</exception>
    public CaseBuilder Publishing(IndicatorCatalogue indicators, params IEnumerable<PublishedValue> values)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        return _published is null || ReferenceEquals(_published.Indicators, indicators) ? Publishing(_published ?? new ObservationSet(indicators), values)
            : throw new ArgumentException("The case has publications about another catalogue of indicators; pass the same catalogue each time.", nameof(indicators));
    }

    /// <summary>What is published: a catalogue's observations, and values beside them.</summary>
    /// <param name="published">The observations.</param>
    /// <param name="values">More values, beside those that the case has; those that name no subject are the subject's of the case.</param>
    /// <returns>The case with the observations and values.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The case has other publications already.</exception>
    public CaseBuilder Publishing(ObservationSet published, params IEnumerable<PublishedValue> values)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(values);
        return _published is null || ReferenceEquals(_published, published) ? Change(copy => (copy._published, copy._values) = (published, ValueList<PublishedValue>.Of(_values.Concat(values))))
            : throw new ArgumentException("The case has publications already, which a second set would hide; give the set first, then values about its indicators.", nameof(published));
    }

    /// <summary>The case as it is known now.</summary>
    /// <returns>The case.</returns>
    /// <exception cref="InvalidOperationException">A published value names no subject, and neither does the case.</exception>
    /// <exception cref="ArgumentException">A published value is about an indicator that the catalogue does not have.</exception>
    public RuleCase Build() => new()
    {
        Subject = _subject,
        Period = _period,
        AsOf = _asOf,
        Facts = _facts,
        Observations = _published?.With(_values.Zip(FreeIds(_published), (value, id) => value.ToObservation(_subject, id))),
    };

    /// <summary>The case taken up under the rules of a day, with the demand that the rules ask for everything that it states.</summary>
    /// <param name="rules">The rules: <c>set.At(date)</c>.</param>
    /// <returns>The case, ready to be asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The case states a value that no rule in force asks for, so that a test would pass without it; or a published value names no subject.</exception>
    /// <exception cref="ArgumentException">The case states a fact that no rule of the set declares.</exception>
    /// <exception cref="KeyNotFoundException">The publications do not know an indicator that a rule looks at.</exception>
    public BoundCase Under(RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        BoundCase known = rules.Bind(Build());
        return known.Unused.Count == 0 ? known
            : throw new InvalidOperationException($"The case states {string.Join("; ", known.Unused)}, which no rule or benefit in force on {LocalDatePattern.Iso.Format(rules.Date)} asks for about {_period}. Leave it out, ask about another period or day, or call {nameof(RulesInForce)}.{nameof(RulesInForce.Bind)} with {nameof(Build)}() where that is meant.");
    }

    /// <summary>The case as it is known now.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{new RuleCase { Subject = _subject, Period = _period, AsOf = _asOf, Facts = _facts }}, {(_published?.Count ?? 0) + _values.Count} published");

    private static IEnumerable<ObservationId> FreeIds(ObservationSet published) =>
        Enumerable.Range(1, int.MaxValue).Select(number => ObservationId.Parse(FormattableString.Invariant($"published-{number}"))).Where(id => published.Find(id) is null);

    private CaseBuilder Change(Action<CaseBuilder> change)
    {
        var copy = (CaseBuilder)MemberwiseClone();
        change(copy);
        return copy;
    }
}
