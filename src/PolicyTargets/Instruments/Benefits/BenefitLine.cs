using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>One step of a computed amount, with all that is needed to do it again by hand.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record BenefitLine
{
    internal BenefitLine(BenefitStep step, Computation amount) => (Step, Amount) = (step, amount);

    /// <summary>Gets what the step does.</summary>
    public BenefitStep Step { get; }

    /// <summary>Gets the amount after the step, or why there is none. Of a base, in the fact's unit; of a bracket, what it adds; else what has been reached in the benefit's currency.</summary>
    public Computation Amount { get; }

    /// <summary>Gets the fact that a base is taken from; null on other steps.</summary>
    public AmountFact? Base { get; internal init; }

    /// <summary>Gets what the case states of it; null where it states nothing, and on other steps.</summary>
    public FactValue? Fact { get; internal init; }

    /// <summary>Gets the amount, rate, ratio, share, floor, cap or ceiling in force, with its days and legal source; null where no version is in force, and on other steps.</summary>
    public DatedValue<Quantity>? Term { get; internal init; }

    /// <summary>Gets the bracket; null on other steps.</summary>
    public Bracket? Bracket { get; internal init; }

    /// <summary>Gets what the step acts on beside the amount above it: the part of the base in a bracket, what a ceiling leaves; null on other steps.</summary>
    public Computation? Part { get; internal init; }

    /// <summary>Gets the summands; empty on other steps.</summary>
    public IReadOnlyList<Computation> Summands { get; internal init; } = ValueList<Computation>.Empty;

    /// <summary>Gets the rounding; null on other steps.</summary>
    public AmountRounding? Rounding { get; internal init; }

    /// <summary>Gets what the eligibility gave; null on other steps.</summary>
    public RuleVerdict? Verdict { get; internal init; }

    /// <summary>Gets the ceiling; null on other steps.</summary>
    public BenefitCeiling? Ceiling { get; internal init; }

    /// <summary>Gets the benefits that the ceiling serves before this one and that have no amount, be it for a reason or a fault: they may use up nothing or everything. Empty on other steps.</summary>
    public IReadOnlyList<RuleCode> Unknown { get; internal init; } = ValueList<RuleCode>.Empty;

    /// <summary>Gets where the number that the step uses is laid down; null where that is not known.</summary>
    public Citation? Source { get => field ?? Term?.Source ?? Ceiling?.Source; internal init; }

    /// <summary>Step and amount.</summary>
    /// <returns><c>Cap 500000 元: 500000 元</c>.</returns>
    public override string ToString() => $"{Step}{(Base is null ? "" : $" {Base.Code}")}{(Term is null ? "" : $" {Term.Value}")}{(Bracket is null ? "" : $" {Bracket}")}: {Amount}";
}
