namespace PolicyTargets.Tool;

/// <summary>Unusable arguments or unreadable input: one line on standard error, exit status 2.</summary>
internal sealed class ToolException : Exception
{
    public ToolException()
    {
    }

    public ToolException(string message)
        : base(message)
    {
    }

    public ToolException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
