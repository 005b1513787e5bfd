namespace PolicyTargets;

/// <summary>Why a value is published as missing. Source: SDMX, CL_OBS_STATUS 2.2, where it has a code.</summary>
public enum MissingStatus
{
    /// <summary>未公布: exists or will exist, and is not out (SDMX <c>O</c>).</summary>
    NotYetAvailable = 0,

    /// <summary>已撤回: was published and taken back; earlier publications no longer count. SDMX has no code for it.</summary>
    Withdrawn = 1,

    /// <summary>未统计: could exist and was not collected (SDMX <c>L</c>).</summary>
    NotCollected = 2,

    /// <summary>保密: exists and is kept confidential (SDMX <c>Q</c>).</summary>
    Suppressed = 3,

    /// <summary>不适用: cannot exist (SDMX <c>M</c>).</summary>
    NotApplicable = 4,
}
