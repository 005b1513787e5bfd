using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a benefit pays in a case, and how that came about.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record BenefitResult
{
    internal BenefitResult(RuleCode code) => (Code, Eligibility, Amount) = (code, RuleVerdict.NotApplicable, Computation.Meaningless);

    internal BenefitResult(PolicyBenefit benefit) => (Code, Benefit, Eligibility, Amount) = (benefit.Code, benefit, RuleVerdict.Satisfied, Computation.Meaningless);

    /// <summary>Gets the code of the benefit.</summary>
    public RuleCode Code { get; }

    /// <summary>Gets the version that was used; null where none is in force on the day, and then there is no amount, and eligibility is not applicable.</summary>
    public PolicyBenefit? Benefit { get; }

    /// <summary>Gets the amount in the benefit's currency, or why there is none. Exactly 0 where the eligibility is violated; where it may be, everything from 0 to the amount.</summary>
    public Computation Amount { get; internal init; }

    /// <summary>Gets whether the case is eligible; satisfied where the benefit asks nothing. Not applicable demands nothing of the case: it is paid like satisfied.</summary>
    public RuleVerdict Eligibility { get; internal init; }

    /// <summary>Gets why the amount or the eligibility is open, in the order of the enumeration: also why an amount that a ceiling serves first cannot be computed.</summary>
    /// <remarks>Empty where all is known, and also where a base is merely stated as a range. A fault of a benefit that is served first has no reason: <see cref="BenefitLine.Unknown"/> names it.</remarks>
    public IReadOnlyList<UndeterminedReason> Reasons { get; internal init; } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the steps in order; empty where no version is in force.</summary>
    public IReadOnlyList<BenefitLine> Lines { get; internal init; } = ValueList<BenefitLine>.Empty;

    /// <summary>Code, amount and eligibility.</summary>
    /// <returns><c>rd-grant: 500000 元 (Satisfied)</c>.</returns>
    public override string ToString() => $"{Code}: {Amount} ({Eligibility})";

    /// <summary>The result after one more step, with more reasons.</summary>
    internal BenefitResult Then(BenefitLine line, IEnumerable<UndeterminedReason> reasons) => this with
    {
        Amount = line.Amount,
        Lines = ValueList<BenefitLine>.Of(Lines.Append(line)),
        Reasons = ValueList<UndeterminedReason>.Of(Reasons.Concat(reasons).Concat(line.Amount.Reasons).Distinct().Order()),
    };
}
