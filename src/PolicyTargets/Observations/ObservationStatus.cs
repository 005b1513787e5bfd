namespace PolicyTargets;

/// <summary>How final a value is. It stands beside every verdict and changes nothing in it. Source: SDMX, CL_OBS_STATUS 2.2, where it has a code.</summary>
public enum ObservationStatus
{
    /// <summary>A normal value (SDMX <c>A</c>).</summary>
    Final = 0,

    /// <summary>A first value that the publisher expects to revise (SDMX <c>P</c>): 快报, 预计 of a past period.</summary>
    Provisional = 1,

    /// <summary>A value that was estimated, not counted (SDMX <c>E</c>).</summary>
    Estimated = 2,

    /// <summary>A value of a part of the period only, such as the first eight months; SDMX says so in the period.</summary>
    Partial = 3,
}
