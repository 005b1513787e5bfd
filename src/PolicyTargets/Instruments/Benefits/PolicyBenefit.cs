using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One version of what a policy pays: how much, to whom, from which day, and where it is written.</summary>
/// <remarks>A benefit is computed through <see cref="RuleSet.At"/> only, so that nobody computes one that is not in force.</remarks>
/// <threadsafety>Immutable; safe to share where the predicates in its eligibility are.</threadsafety>
public sealed record PolicyBenefit
{
    /// <summary>Gets the code, which all versions of the benefit share.</summary>
    public required RuleCode Code { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>Gets how much it pays.</summary>
    public required BenefitFormula Formula { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the unit of money that amounts are in: <see cref="Unit.Yuan"/>, <c>Unit.Money("USD")</c>. Nothing is changed from one currency into another.</summary>
    public required Unit Currency { get; init => field = Require.NotNull(value); }

    /// <summary>Gets who is paid: those of whom it is satisfied, and those of whom it demands nothing (not applicable); null for everyone.</summary>
    public Condition? Eligibility { get; init; }

    /// <summary>Gets how the amount is rounded, after the formula and before <see cref="BenefitCeiling"/>s; null for not at all.</summary>
    public AmountRounding? Rounding { get; init; }

    /// <summary>Gets which version it is, as the policy counts or names it; null where there is one only.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the days on which it is in force: from the first, up to but without the last.</summary>
    /// <value>Always, unless stated.</value>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>Gets the legal source; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Gets the instrument that pays it; null where it is no instrument's.</summary>
    public InstrumentCode? Instrument { get; init; }

    /// <summary>Code, version and days: <c>rd-grant v2 [2023-01-01, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}{(Version is null ? "" : $" v{Version}")} {Validity}";
}
