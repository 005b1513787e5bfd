namespace PolicyTargets;

/// <summary>How often a series has a value. Source: SDMX, CL_FREQ 2.1.</summary>
public enum Frequency
{
    /// <summary>Once a year (SDMX <c>A</c>).</summary>
    Annual = 0,

    /// <summary>Twice a year (SDMX <c>S</c>).</summary>
    HalfYearly = 1,

    /// <summary>Four times a year (SDMX <c>Q</c>).</summary>
    Quarterly = 2,

    /// <summary>Twelve times a year (SDMX <c>M</c>).</summary>
    Monthly = 3,
}
