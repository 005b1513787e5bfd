using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A test in a rule that threw: a mistake in the program, never an outcome of the case.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RuleFault
{
    internal RuleFault(RuleCode rule, LocalizedText test, FactValue value, Exception exception) => (Rule, Test, Value, Exception) = (rule, test, value, exception);

    /// <summary>Gets the rule or benefit.</summary>
    public RuleCode Rule { get; }

    /// <summary>Gets what the test asks.</summary>
    public LocalizedText Test { get; }

    /// <summary>Gets the value that it was asked of.</summary>
    public FactValue Value { get; }

    /// <summary>Gets what it threw.</summary>
    public Exception Exception { get; }

    /// <summary>Rule, test, value and exception.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"Rule {Rule}: the test '{Test}' threw on {Value}: {Exception.GetType().Name}: {Exception.Message.ReplaceLineEndings(" ")}";
}
