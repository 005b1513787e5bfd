using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What every rule in force said of a case.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record RuleReport
{
    internal RuleReport(IEnumerable<RuleOutcome> outcomes, IEnumerable<RuleFault> faults) => (Outcomes, Faults) = (ValueList<RuleOutcome>.Of(outcomes), ValueList<RuleFault>.Of(faults));

    /// <summary>Gets the outcomes, in the order of the rules.</summary>
    public IReadOnlyList<RuleOutcome> Outcomes { get; }

    /// <summary>Gets the rules that have no outcome because a test in them threw; empty where all is well.</summary>
    public IReadOnlyList<RuleFault> Faults { get; }

    /// <summary>Outcomes and faults.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", Outcomes.Select(outcome => outcome.ToString()).Concat(Faults.Select(fault => fault.ToString())));
}
