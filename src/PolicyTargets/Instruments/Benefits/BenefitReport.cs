using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What every benefit in force pays in a case, after ceilings.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record BenefitReport
{
    internal BenefitReport(IEnumerable<BenefitResult> results, IEnumerable<RuleFault> faults, Computation total) =>
        (Results, Faults, Total) = (ValueList<BenefitResult>.Of(results), ValueList<RuleFault>.Of(faults), total);

    /// <summary>Gets the results, in the order of the set; the last lines of each are those of its ceilings.</summary>
    public IReadOnlyList<BenefitResult> Results { get; }

    /// <summary>Gets the benefits that have no result because a test in their eligibility threw; empty where all is well.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>Gets the sum, in the currency of the first benefit. No figure where an amount has none, for a sum with an unknown part is unknown; where currencies differ (UnitMismatch); and,
    /// without a reason, where there is no benefit or a <see cref="Faults">fault</see>.</summary>
    /// <remarks>It may be narrower than the sum of the results: benefits that share a ceiling never reach their upper ends together.</remarks>
    public Computation Total { get; }

    /// <summary>Results, faults and total.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", Results.Select(result => result.ToString()).Concat(Faults.Select(fault => fault.ToString())).Append($"total: {Total}"));
}
