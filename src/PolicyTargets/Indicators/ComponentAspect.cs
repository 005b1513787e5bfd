namespace PolicyTargets;

/// <summary>How a composite indicator looks at one of its components, in the period asked about.</summary>
public enum ComponentAspect
{
    /// <summary>The value as it stands.</summary>
    Level = 0,

    /// <summary>The difference from the period before: what a stock gained, leavers deducted.</summary>
    Change = 1,

    /// <summary>What was newly added, leavers not deducted.</summary>
    Additions = 2,
}
