using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a rule said of a case, and why.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record RuleOutcome
{
    internal RuleOutcome(RuleCode code, PolicyRule? rule, RuleVerdict verdict) => (Code, Rule, Verdict) = (code, rule, verdict);

    /// <summary>Gets the code of the rule.</summary>
    public RuleCode Code { get; }

    /// <summary>Gets the version that was asked; null where none is in force on the day, and then the verdict is not applicable.</summary>
    public PolicyRule? Rule { get; }

    /// <summary>Gets the verdict.</summary>
    public RuleVerdict Verdict { get; }

    /// <summary>Gets why the data do not decide, in the order of the enumeration; empty unless the verdict is indeterminate.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; internal init; } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the account, whose root has the verdict of the outcome; null unless asked for.</summary>
    public RuleExplanation? Explanation { get; internal init; }

    /// <summary>Code, verdict and reasons: <c>fiscal-growth-floor: Indeterminate (NoEvidence)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Verdict}{(Reasons.Count == 0 ? "" : $" ({string.Join(", ", Reasons)})")}";
}
