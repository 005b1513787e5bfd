namespace PolicyTargets.Instruments;

/// <summary>How much of the account of an outcome is made.</summary>
public enum ExplanationLevel
{
    /// <summary>None; costs nothing.</summary>
    None = 0,

    /// <summary>The parts that stand in the way: those that are violated or undecided, and what led to them. Nothing below the rule itself where it is satisfied or not applicable.</summary>
    Failures = 1,

    /// <summary>Every part.</summary>
    Full = 2,
}
