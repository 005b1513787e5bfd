namespace PolicyTargets.Progress;

/// <summary>What is claimed of a method.</summary>
public enum ProgressConformance
{
    /// <summary>Tests show that it gives the published numbers and labels.</summary>
    Exact = 0,

    /// <summary>In the manner of its source, whose own text was not read, or which leaves something open.</summary>
    InTheMannerOf = 1,
}
