namespace PolicyTargets;

/// <summary>How a target is split up into others.</summary>
public enum DecompositionMethod
{
    /// <summary>The document does not say.</summary>
    Unstated = 0,

    /// <summary>按量分解: the parts add up.</summary>
    Additive = 1,

    /// <summary>加权: the parts are ratios or means that are weighed.</summary>
    Weighted = 2,

    /// <summary>同标准: each part has the value of the whole.</summary>
    SameForAll = 3,

    /// <summary>保底: each part is a floor of its own that need not add up.</summary>
    FloorEach = 4,
}
