namespace PolicyTargets.Progress;

/// <summary>Which way a series is wanted to go.</summary>
public enum ProgressDirection
{
    /// <summary>Up.</summary>
    Increase = 0,

    /// <summary>Down.</summary>
    Decrease = 1,

    /// <summary>To a value, from both sides; see <see cref="TowardValue"/>.</summary>
    Toward = 2,
}
