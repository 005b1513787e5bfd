using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A means by which a government works towards its targets: a grant, a fund, a rule, a service.</summary>
/// <remarks>A record of valid values. Names of bodies stand as printed.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PolicyInstrument
{
    /// <summary>Gets the code, unique within a catalogue.</summary>
    public required InstrumentCode Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Gets its types by published taxonomies, the best fitting first; empty where nobody has classed it, which is a finding.</summary>
    public IReadOnlyList<TaxonomyCode> Types { get; init => field = ValueList<TaxonomyCode>.Of(value); } = ValueList<TaxonomyCode>.Empty;

    /// <summary>Gets the class in the words of the place (后补助, 加计扣除, 揭榜挂帅, 拨投结合); null where none is named.</summary>
    public LocalizedText? LocalClass { get; init; }

    /// <summary>Gets how it moves money.</summary>
    /// <value>Unknown unless stated.</value>
    public FundingMode Funding { get; init; }

    /// <summary>Gets its budget.</summary>
    /// <value>Unknown unless stated.</value>
    public BudgetAmount Budget { get; init => field = Require.NotNull(value); } = BudgetAmount.Unknown;

    /// <summary>Gets who leads it, as printed; null where nobody is named, which is a finding.</summary>
    public string? LeadBody { get; init; }

    /// <summary>Gets who else works on it, in printed order; may be empty.</summary>
    public IReadOnlyList<string> SupportingBodies { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the days on which it is in force: from the first, up to but without the last; null where they are not stated.</summary>
    public Validity? Validity { get; init; }

    /// <summary>Gets the place that lays it down; null where documents only report on it.</summary>
    public Citation? LegalSource { get; init; }

    /// <summary>Gets the targets that it is stated to serve; may be empty.</summary>
    public IReadOnlyList<TargetContribution> Targets { get; init => field = ValueList<TargetContribution>.Of(value); } = ValueList<TargetContribution>.Empty;

    /// <summary>Gets the evaluations that documents report; may be empty.</summary>
    public IReadOnlyList<InstrumentEvaluation> Evaluations { get; init => field = ValueList<InstrumentEvaluation>.Of(value); } = ValueList<InstrumentEvaluation>.Empty;

    /// <summary>Gets who issues it, as printed; empty where nobody is named.</summary>
    public IReadOnlyList<string> Issuers { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets whom it serves; empty where nobody is named.</summary>
    public IReadOnlyList<LocalizedText> Beneficiaries { get; init => field = ValueList<LocalizedText>.Of(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>Gets the first period in which a document shows it at work or announces it; null where none does.</summary>
    public ReportingPeriod? Start { get; init; }

    /// <summary>Gets the indicators that it is meant to move, or that count it; may be empty.</summary>
    public IReadOnlyList<IndicatorCode> Indicators { get; init => field = ValueList<IndicatorCode>.Of(value); } = ValueList<IndicatorCode>.Empty;

    /// <summary>Gets the values that it lays down, in printed order; may be empty.</summary>
    public IReadOnlyList<InstrumentParameter> Parameters { get; init => field = ValueList<InstrumentParameter>.Of(value); } = ValueList<InstrumentParameter>.Empty;

    /// <summary>Gets where it is named; may be empty.</summary>
    public IReadOnlyList<Citation> Sources { get; init => field = ValueList<Citation>.Of(value); } = ValueList<Citation>.Empty;

    /// <summary>The values that are laid down for a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The parameters whose period contains the day, and those without a stated period; may be empty.</returns>
    public IReadOnlyList<InstrumentParameter> At(NodaTime.LocalDate date) => ValueList<InstrumentParameter>.Of(Parameters.Where(parameter => parameter.IsStatedFor(date)));

    /// <summary>The values that it lays down, as rules: each a criterion on its own subject and the time that it is stated for.</summary>
    /// <returns>One rule a parameter but those that restate another, in printed order, under the parameter's id; give them to a <see cref="RuleSet"/> with the catalogue's indicators.</returns>
    public IReadOnlyList<PolicyRule> ToRules() => ValueList<PolicyRule>.Of(Parameters.Where(parameter => parameter.Restates is null).Select(parameter => parameter.ToRule(Name) with { Instrument = Code }));

    /// <summary>Code and name: <c>matching-grant-1-1: 承担国家和省级项目1:1配套 (1:1 matching grant …)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Name}";
}
