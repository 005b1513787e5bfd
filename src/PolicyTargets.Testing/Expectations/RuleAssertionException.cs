namespace PolicyTargets.Testing;

/// <summary>A case came out otherwise than a test expects; the message says what was expected, what came out, and why.</summary>
/// <threadsafety>As any exception.</threadsafety>
public sealed class RuleAssertionException : Exception
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public RuleAssertionException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, what came out, and why.</param>
    public RuleAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What was expected, what came out, and why.</param>
    /// <param name="innerException">What was thrown.</param>
    public RuleAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
