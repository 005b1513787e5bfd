namespace PolicyTargets.Instruments;

/// <summary>What a rule says of a case: satisfied, violated, not applicable, or not decided by the data.</summary>
public enum RuleVerdict
{
    /// <summary>The data do not decide: some values that they leave possible satisfy the rule and others do not.</summary>
    Indeterminate = 0,

    /// <summary>Satisfied, whatever the data leave open.</summary>
    Satisfied = 1,

    /// <summary>Violated, whatever the data leave open.</summary>
    Violated = 2,

    /// <summary>The rule demands nothing of this case.</summary>
    NotApplicable = 3,
}
