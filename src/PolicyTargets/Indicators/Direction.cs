namespace PolicyTargets;

/// <summary>Which way an indicator should move. It decides what a bare number in a target means and which side of "around" is favourable; it never changes a formula.</summary>
public enum Direction
{
    /// <summary>Neither way is better.</summary>
    None = 0,

    /// <summary>More is better.</summary>
    Higher = 1,

    /// <summary>Less is better: accidents, ranks.</summary>
    Lower = 2,
}
