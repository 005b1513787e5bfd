using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A value that a policy instrument lays down for a time: a floor of growth, a matching ratio, the size of a fund.</summary>
/// <remarks>Neither a target nor a reading: nobody promises it for a date, and nobody measured it. A rule asks for it by date.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record InstrumentParameter
{
    /// <summary>Gets the id, unique within a catalogue.</summary>
    public required ParameterId Id { get; init; }

    /// <summary>Gets what it is a value of; its period is the time that it is stated for, which may be open or unstated.</summary>
    public required Measurand Measurand { get; init; }

    /// <summary>Gets the value: a number as printed, a floor, a ceiling.</summary>
    public required Bound Value { get; init; }

    /// <summary>Gets whether it is stated for the whole time or for each sub-period.</summary>
    /// <value>Once unless stated.</value>
    public Recurrence Recurrence { get; init => field = Require.NotNull(value); } = Recurrence.Once;

    /// <summary>Gets how firmly it is stated.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>Gets the printed word behind the commitment (支持 …); null for a plain statement.</summary>
    public string? CommitmentWord { get; init; }

    /// <summary>Gets the plan that lays it down; null where it is no plan's.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>Gets the number of the task of the plan that it stands under; null where it stands under none.</summary>
    public string? Task { get; init; }

    /// <summary>Gets the responsible bodies in printed order, those of its task among them; empty where none is printed.</summary>
    public IReadOnlyList<string> ResponsibleBodies { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the id of the parameter that this one repeats in other words; null where it is one of its own.</summary>
    public ParameterId? Restates { get; init; }

    /// <summary>Gets the identifier that the claims of one clause share; null where it stands alone.</summary>
    public string? Statement { get; init; }

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Whether the value is stated for a day: its period contains the day, or no period is stated.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsStatedFor(LocalDate date)
    {
        ReportingPeriod period = Measurand.Period;
        return !(date < period.Start) && !(date > period.End);
    }

    /// <summary>Gets the days that the value is stated for: those of its period, or always where none is stated.</summary>
    public Validity Validity => new(Measurand.Period.Start, Measurand.Period.End is { } end && end < LocalDate.MaxIsoValue ? end.PlusDays(1) : null);

    /// <summary>The value as a rule: that what it is a value of lies within it; in each sub-period where it recurs.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <returns>A rule under the parameter's id, about the parameter's own subject and the time that it is stated for: of that time itself, whatever period is asked about, or where it recurs of each
    /// sub-period asked about that lies in it. It can be asked for on any day; data of 2027 are published in 2028.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public PolicyRule ToRule(LocalizedText name)
    {
        bool isRecurring = Recurrence is EachRecurrence;
        ReportingPeriod? stated = Measurand.Period.Kind is PeriodKind.Unstated ? null : Measurand.Period;
        var pattern = new MeasurandPattern(Measurand.Indicator, Measurand.Measure) { Scope = Measurand.Scope, Subject = Measurand.Subject, Period = isRecurring ? null : stated };
        var criterion = Condition.Of(pattern, Value);
        return new PolicyRule
        {
            Code = RuleCode.Parse(Id.Text),
            Name = Require.NotNull(name),
            Condition = Recurrence is EachRecurrence each ? Condition.Each(each.Frequency, criterion, stated) : criterion,
            Source = Source,
        };
    }

    /// <summary>The bound, dated by the days that it is stated for: a term of conditions.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>A parameter of one version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DatedParameter<Bound> ToDatedBound(LocalizedText name) => new(name, new DatedValue<Bound>(Value, Validity) { Source = Source });

    /// <summary>The printed number, dated by the days that it is stated for: a term of formulas.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <returns>A parameter of one version; null where the value is not one number: around one, between two, set by somebody else, words. Whether the number is a floor, a
    /// ceiling or the sum itself is said by <see cref="Value"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public DatedParameter<Quantity>? ToDated(LocalizedText name)
    {
        Quantity? number = Value switch
        {
            RangeBound { Range: { Lower: { } low, Unit: var unit } range } when range.Upper is null || range.Upper == low => new Quantity(low, unit),
            RangeBound { Range: { Lower: null, Upper: { } high, Unit: var unit } } => new Quantity(high, unit),
            _ => null,
        };
        return number is null ? null : new DatedParameter<Quantity>(name, new DatedValue<Quantity>(number, Validity) { Source = Source });
    }

    /// <summary>Id, measurand and value: <c>NBD-007 ningbo fiscal-st-expenditure growth .. in [20, ∞) %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} {Measurand} in {Value}";
}
