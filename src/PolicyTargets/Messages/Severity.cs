namespace PolicyTargets.Messages;

/// <summary>How grave a <see cref="Finding"/> is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info = 0,

    /// <summary>May be right; somebody should look.</summary>
    Warning = 1,

    /// <summary>A record could not be used, or a calculation with it would be wrong.</summary>
    Error = 2,
}
