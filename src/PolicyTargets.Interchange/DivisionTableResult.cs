using System.Collections.Immutable;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange;

/// <summary>What reading gave: a registry of every row that could be used, and a finding for every one that could not.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class DivisionTableResult
{
    internal DivisionTableResult(DivisionRegistry registry, IEnumerable<Finding> findings) => (Registry, Findings) = (registry, findings.ToImmutableArray());

    /// <summary>Gets the registry; rows with an error are not in it.</summary>
    public DivisionRegistry Registry { get; }

    /// <summary>Gets what was found, in the order of files and lines; then what only the whole table shows. Empty when all is well.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets whether something was left out: a file, a row, a successor.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The registry, if nothing was left out.</summary>
    /// <returns><see cref="Registry"/>.</returns>
    /// <exception cref="FormatException">Something was left out; the message lists every finding.</exception>
    public DivisionRegistry GetOrThrow() => HasErrors ? throw new FormatException(string.Join(Environment.NewLine, Findings)) : Registry;

    /// <summary>The size of the registry and the number of findings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Registry}; {Findings.Count} findings");
}
