using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What a check found: everything that is wrong or suspicious, and the calculations that hold.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ConsistencyReport
{
    internal ConsistencyReport(IEnumerable<Finding> findings, IEnumerable<VerifiedIdentity> verified) =>
        (Findings, Verified) = (ValueList<Finding>.Of(findings), ValueList<VerifiedIdentity>.Of(verified));

    /// <summary>Gets what was found: errors first, then warnings, then what is only for information; within each in the order of codes and places. Empty where all is well.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets the calculations over several claims that hold, with their numbers; empty where there are none.</summary>
    public IReadOnlyList<VerifiedIdentity> Verified { get; }

    /// <summary>Gets whether an error is among the findings.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The findings of a kind.</summary>
    /// <param name="code">The kind.</param>
    /// <returns>In the order of their places; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public IReadOnlyList<Finding> Of(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ValueList<Finding>.Of(Findings.Where(finding => finding.Code == code));
    }

    /// <summary>How many errors, warnings and calculations that hold.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{Findings.Count(finding => finding.Severity == Severity.Error)} errors, {Findings.Count(finding => finding.Severity == Severity.Warning)} warnings, {Findings.Count(finding => finding.Severity == Severity.Info)} remarks, {Verified.Count} verified");
}
