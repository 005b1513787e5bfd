using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A fact has one of several values; see <see cref="Condition.OneOf"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ChoiceCondition : Condition
{
    internal ChoiceCondition(Fact fact, ValueList<string> values) => (Fact, Values) = (fact, values);

    /// <summary>Gets the fact.</summary>
    public Fact Fact { get; }

    /// <summary>Gets the values, as text.</summary>
    public IReadOnlyList<string> Values { get; }

    private protected override string Word => "choice";

    /// <summary>Fact and values.</summary>
    /// <returns><c>sector in manufacturing | software</c>.</returns>
    public override string ToString() => $"{Fact.Code} in {string.Join(" | ", Values)}";
}
