using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a reading was derived, and from what.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Derivation
{
    internal Derivation(DerivationRule rule, IEnumerable<Reading> inputs) => (Rule, Inputs) = (rule, ValueList<Reading>.Of(inputs));

    /// <summary>Gets the rule.</summary>
    public DerivationRule Rule { get; }

    /// <summary>Gets the readings that the rule was applied to, in the order of its formula.</summary>
    public IReadOnlyList<Reading> Inputs { get; }

    /// <summary>Rule and inputs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Rule} of {string.Join("; ", Inputs)}";
}
