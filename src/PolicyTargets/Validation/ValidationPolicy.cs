using System.Collections.Frozen;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>How grave a host takes the findings: as the library does, or graver, or waived with a reason.</summary>
/// <remarks>A severity is never lowered silently: who lives with a kind of finding says why, and the reason stands in every finding that it concerns.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ValidationPolicy
{
    private readonly FrozenDictionary<FindingCode, Severity> _raised;
    private readonly FrozenDictionary<FindingCode, string> _waived;

    private ValidationPolicy(IEnumerable<KeyValuePair<FindingCode, Severity>> raised, IEnumerable<KeyValuePair<FindingCode, string>> waived) =>
        (_raised, _waived) = (raised.ToFrozenDictionary(), waived.ToFrozenDictionary());

    /// <summary>Gets the policy that leaves every severity as the library has it.</summary>
    public static ValidationPolicy Default { get; } = new([], []);

    /// <summary>Takes a kind of finding more seriously.</summary>
    /// <param name="code">The kind.</param>
    /// <param name="severity">At least the severity that the library gives it.</param>
    /// <returns>A policy with the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is lower than the library's own; use <see cref="Waive"/>.</exception>
    public ValidationPolicy With(FindingCode code, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(code);
        return severity >= FindingCodes.SeverityOf(code) ? new(_raised.Where(item => item.Key != code).Append(KeyValuePair.Create(code, severity)), _waived)
            : throw new ArgumentOutOfRangeException(nameof(severity), severity, $"{code} is {FindingCodes.SeverityOf(code)} and can only be raised; to live with it, waive it with a reason.");
    }

    /// <summary>Lives with a kind of finding: it stays in the report, for information, with the reason.</summary>
    /// <param name="code">The kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <returns>A policy with the change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public ValidationPolicy Waive(FindingCode code, string reason)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(_raised, _waived.Where(item => item.Key != code).Append(KeyValuePair.Create(code, Require.Text(reason))));
    }

    /// <summary>How grave a kind of finding is under this policy.</summary>
    /// <param name="code">The kind.</param>
    /// <returns>Info where it is waived, else what it was raised to, else the library's own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public Severity SeverityOf(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _waived.ContainsKey(code) ? Severity.Info : _raised.TryGetValue(code, out Severity raised) ? raised : FindingCodes.SeverityOf(code);
    }

    /// <summary>Why a kind of finding is waived.</summary>
    /// <param name="code">The kind.</param>
    /// <returns>The reason; null where it is not waived.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public string? WaiverOf(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _waived.GetValueOrDefault(code);
    }

    /// <summary>What is raised and what is waived.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Join(", ", _raised.Select(item => $"{item.Key} {item.Value}").Concat(_waived.Select(item => $"{item.Key} waived: {item.Value}")).Order(StringComparer.Ordinal)) is { Length: > 0 } words ? words : "as the library has it";
}
