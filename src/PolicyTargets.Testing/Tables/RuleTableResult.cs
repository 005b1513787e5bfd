using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>What came out of one case of a table.</summary>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed class RuleTableResult
{
    internal RuleTableResult(RuleTableCase @case, IEnumerable<UnmetExpectation> unmet) => (Case, Unmet) = (@case, ValueList<UnmetExpectation>.Of(unmet));

    /// <summary>Gets the case.</summary>
    public RuleTableCase Case { get; }

    /// <summary>Gets the expectations that are not met, in the order of the file; empty where the case passed.</summary>
    public IReadOnlyList<UnmetExpectation> Unmet { get; }

    /// <summary>Gets whether every expectation is met.</summary>
    public bool Passed => Unmet.Count == 0;

    /// <summary>Fails the test where an expectation is not met.</summary>
    /// <exception cref="RuleAssertionException">One is not; the message is that of <see cref="ToString"/>.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
        {
            throw new RuleAssertionException(ToString());
        }
    }

    /// <summary>Whether the case passed; and of each expectation that is not met, what came out and why.</summary>
    /// <returns>One line for a case that passed, several for one that did not, parted by <c>\n</c>.</returns>
    public override string ToString() => Passed ? $"passed: {Case}" : string.Join('\n', Unmet.SelectMany(Lines).Prepend($"FAILED: {Case} ({Case.Known})"));

    private static IEnumerable<string> Lines(UnmetExpectation unmet) => unmet.Account.Split('\n').Select(line => "    " + line).Prepend("  " + unmet);
}
