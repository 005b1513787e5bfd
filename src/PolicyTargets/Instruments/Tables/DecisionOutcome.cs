namespace PolicyTargets.Instruments;

/// <summary>Whether a table decides an input: decided, no row fits, or unknown values leave it open.</summary>
public enum DecisionOutcome
{
    /// <summary>No row fits, whatever the unknown values are.</summary>
    NoRow,

    /// <summary>The table says the same whatever the unknown values are.</summary>
    Decided,

    /// <summary>What the table says depends on a value that is unknown, or not known closely enough.</summary>
    Undetermined,
}
