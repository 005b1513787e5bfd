namespace PolicyTargets;

/// <summary>Whether the plan makes the target obligatory. Source: Outline of the 11th Five-Year Plan, 2006, which introduced the two kinds.</summary>
public enum BindingForce
{
    /// <summary>The document does not say; it is never guessed.</summary>
    Unspecified = 0,

    /// <summary>约束性: obligatory; a missed one is reported apart.</summary>
    Obligatory = 1,

    /// <summary>预期性: anticipatory.</summary>
    Anticipatory = 2,
}
