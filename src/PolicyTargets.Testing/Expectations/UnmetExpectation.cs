using PolicyTargets.Instruments;

namespace PolicyTargets.Testing;

/// <summary>One thing that a test expected and that came out otherwise.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record UnmetExpectation
{
    internal UnmetExpectation(RuleCode code, string expected, string found, string account) => (Code, Expected, Found, Account) = (code, expected, found, account);

    /// <summary>Gets the code of the rule or benefit.</summary>
    public RuleCode Code { get; }

    /// <summary>Gets what was expected: <c>Violated</c>, <c>500000 元</c>.</summary>
    public string Expected { get; }

    /// <summary>Gets what came out: <c>Indeterminate (NoEvidence)</c>.</summary>
    public string Found { get; }

    /// <summary>Gets how it came about, in English: the account of the rule or the steps of the amount, lines parted by <c>\n</c>.</summary>
    public string Account { get; }

    /// <summary>What was expected and what came out, without the account.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: expected {Expected}, found {Found}";
}
