namespace PolicyTargets;

/// <summary>What changed where a series breaks.</summary>
public enum BreakKind
{
    /// <summary>The territory of the subject (区划调整).</summary>
    Boundary = 0,

    /// <summary>The definition of the indicator (口径调整).</summary>
    Definition = 1,
}
