namespace PolicyTargets;

/// <summary>Where the figures of a <see cref="FunctionalArea"/> are counted.</summary>
public enum AreaCounting
{
    /// <summary>计入所在地: within those of its hosts; it has none of its own.</summary>
    InHost = 0,

    /// <summary>单列: apart; those of its hosts are without it.</summary>
    Separately = 1,

    /// <summary>计入所在地并单列: within those of its hosts, and shown once more by themselves, for information.</summary>
    Both = 2,
}
