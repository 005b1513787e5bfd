using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A fact's value passes a test; see <see cref="Condition.Where"/>. Two are equal when they hold one delegate.</summary>
/// <threadsafety>Immutable; safe to share where the test is.</threadsafety>
public sealed record PredicateCondition : Condition
{
    private readonly Delegate _identity;

    internal PredicateCondition(Fact fact, LocalizedText text, Delegate identity, Func<object, bool> test) =>
        (Fact, Text, _identity, Test) = (Require.NotNull(fact), Require.NotNull(text), identity, test);

    /// <summary>Gets the fact.</summary>
    public Fact Fact { get; }

    /// <summary>Gets what the test asks.</summary>
    public LocalizedText Text { get; }

    internal Func<object, bool> Test { get; }

    private protected override string Word => "predicate";

    /// <summary>Fact and question.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Fact.Code}: {Text}";

    /// <summary>Whether two conditions ask one fact the same test.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when fact, text and delegate are equal.</returns>
    public bool Equals(PredicateCondition? other) => other is not null && Fact == other.Fact && Text == other.Text && _identity == other._identity;

    /// <summary>The hash of fact and text.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Fact, Text);
}
