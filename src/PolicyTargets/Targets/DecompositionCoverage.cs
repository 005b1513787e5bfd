namespace PolicyTargets;

/// <summary>How the parts of a decomposition must compare with the whole.</summary>
public enum DecompositionCoverage
{
    /// <summary>They need not: the split is shown for information.</summary>
    Informational = 0,

    /// <summary>Together they reach the whole or more.</summary>
    AtLeast = 1,

    /// <summary>Together they are the whole.</summary>
    MustEqual = 2,
}
