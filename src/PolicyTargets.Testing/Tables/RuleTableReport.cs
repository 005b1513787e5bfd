using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>The results of a <see cref="RuleTable"/>, one a case.</summary>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed class RuleTableReport
{
    internal RuleTableReport(IEnumerable<RuleTableResult> results) => Results = ValueList<RuleTableResult>.Of(results);

    /// <summary>Gets what came out of each case, in the order of the file.</summary>
    public IReadOnlyList<RuleTableResult> Results { get; }

    /// <summary>Gets whether every case passed.</summary>
    public bool Passed => Results.All(result => result.Passed);

    /// <summary>Fails the test where a case failed.</summary>
    /// <exception cref="RuleAssertionException">One did; the message is that of <see cref="ToString"/>.</exception>
    public void ThrowIfFailed()
    {
        if (!Passed)
        {
            throw new RuleAssertionException(ToString());
        }
    }

    /// <summary>How many cases passed; and of each that failed, what was expected, what came out and why.</summary>
    /// <returns>Lines parted by <c>\n</c>.</returns>
    public override string ToString() => string.Join('\n', Results.Where(result => !result.Passed).Select(result => result.ToString())
        .Prepend(FormattableString.Invariant($"{Results.Count(result => result.Passed)} of {Results.Count} cases passed")));
}
