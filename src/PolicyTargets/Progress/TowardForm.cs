namespace PolicyTargets.Progress;

/// <summary>How the distance from a wanted value is measured.</summary>
public enum TowardForm
{
    /// <summary>As a ratio: half and double are equally far from 1.</summary>
    Ratio = 0,

    /// <summary>As a difference: 30 and 70 are equally far from 50.</summary>
    Absolute = 1,
}
