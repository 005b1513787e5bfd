namespace PolicyTargets.Tool;

/// <summary>What the tool leaves to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>All went well.</summary>
    internal const int Good = 0;

    /// <summary>A record was bad; the rest went on.</summary>
    internal const int BadRecord = 1;

    /// <summary>The arguments or the input could not be used.</summary>
    internal const int Unusable = 2;
}
