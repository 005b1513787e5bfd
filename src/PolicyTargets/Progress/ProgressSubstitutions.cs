namespace PolicyTargets.Progress;

/// <summary>What a method put in the place of what it was given, as its source says.</summary>
[Flags]
public enum ProgressSubstitutions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Another value for a target of 0.</summary>
    ZeroTarget = 1,

    /// <summary>Another value for a base of 0.</summary>
    ZeroBase = 2,

    /// <summary>Another base year, because the one asked for has no value.</summary>
    BaseYear = 4,

    /// <summary>Lower thresholds, because the base is near a natural limit.</summary>
    ScaledThresholds = 8,

    /// <summary>Thresholds of the question for those of the method.</summary>
    Thresholds = 16,

    /// <summary>Distances from a wanted value for the values themselves.</summary>
    Mirrored = 32,

    /// <summary>A value at the end of the scale for one beyond it; for methods of one's own, no published one here says it.</summary>
    Capped = 64,

    /// <summary>An estimate for a value that is missing; for methods of one's own, no published one here says it.</summary>
    Estimated = 128,
}
