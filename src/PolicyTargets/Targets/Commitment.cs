namespace PolicyTargets;

/// <summary>How firmly something was promised. It never touches the arithmetic.</summary>
public enum Commitment
{
    /// <summary>Stated without a hedge.</summary>
    Firm = 0,

    /// <summary>确保: to be ensured.</summary>
    Ensure = 1,

    /// <summary>力争: striven for.</summary>
    Strive = 2,

    /// <summary>争取, 争创, 创建: sought.</summary>
    Seek = 3,

    /// <summary>推动, 支持, 加快, 推进, 助力, 着眼: promoted.</summary>
    Promote = 4,
}
