namespace PolicyTargets.Instruments;

/// <summary>A test in a rule threw; see <see cref="Fault"/>, and the inner exception for what it threw.</summary>
/// <threadsafety>As any exception.</threadsafety>
public sealed class RuleFaultException : Exception
{
    /// <summary>Creates an exception without a fault.</summary>
    public RuleFaultException()
    {
    }

    /// <summary>Creates an exception without a fault.</summary>
    /// <param name="message">The message.</param>
    public RuleFaultException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception without a fault.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What was thrown.</param>
    public RuleFaultException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal RuleFaultException(RuleFault fault)
        : base(fault.ToString(), fault.Exception) => Fault = fault;

    /// <summary>Gets the fault; null only where the exception was not made by a rule.</summary>
    public RuleFault? Fault { get; }
}
