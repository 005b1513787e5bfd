namespace PolicyTargets.Progress;

/// <summary>What kind of target a series is held against.</summary>
public enum ProgressTargetKind
{
    /// <summary>A value to be reached by a year.</summary>
    Target = 0,

    /// <summary>A value to be held every year.</summary>
    Constant = 1,

    /// <summary>A direction alone.</summary>
    Direction = 2,
}
