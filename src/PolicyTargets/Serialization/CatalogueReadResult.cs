using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>What reading gave: a catalogue of every record that could be read, and a finding for every one that could not.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record CatalogueReadResult
{
    internal CatalogueReadResult(PolicyCatalogue catalogue, IEnumerable<Finding> findings) =>
        (Catalogue, Findings) = (catalogue, ValueList<Finding>.Of(findings));

    /// <summary>Gets the catalogue; records with an error, and records that name such a record, are not in it.</summary>
    public PolicyCatalogue Catalogue { get; }

    /// <summary>Gets what was wrong: first what is no JSON, file by file, then list by list; empty when all is well.</summary>
    public IReadOnlyList<Finding> Findings { get; init => field = ValueList<Finding>.Of(value); }

    /// <summary>Gets whether a record was left out.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>The catalogue, if nothing was left out.</summary>
    /// <returns><see cref="Catalogue"/>.</returns>
    /// <exception cref="FormatException">Something was left out; the message lists every finding.</exception>
    public PolicyCatalogue GetOrThrow() => HasErrors ? throw new FormatException(string.Join(Environment.NewLine, Findings)) : Catalogue;

    /// <summary>The size of the catalogue and the number of findings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Catalogue}; {Findings.Count} findings");
}
