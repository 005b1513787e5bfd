using System.Collections.Frozen;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One version of a published taxonomy, with the names of its classes.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class Taxonomy
{
    private readonly FrozenDictionary<string, LocalizedText> _names;

    /// <summary>Creates a version of a taxonomy.</summary>
    /// <param name="scheme">The taxonomy: <c>stip</c>.</param>
    /// <param name="version">Its version: <c>2021</c>.</param>
    /// <param name="classes">Codes and names, each code once.</param>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public Taxonomy(string scheme, string version, params IEnumerable<(string Code, LocalizedText Name)> classes)
    {
        (Scheme, Version) = (Require.Text(scheme), Require.Text(version));
        _names = Require.NotNull(classes).ToDictionary(item => item.Code, item => item.Name, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the 28 types of policy instruments of the EC–OECD STIP Compass, as the codebook of the 2021 survey has them.</summary>
    /// <remarks>English names as in the codebook; the Chinese ones are our own translation.</remarks>
    public static Taxonomy StipInstruments2021 { get; } = new("stip", "2021", StipTypes.All);

    /// <summary>Gets the taxonomy.</summary>
    public string Scheme { get; }

    /// <summary>Gets the version.</summary>
    public string Version { get; }

    /// <summary>Gets the number of classes.</summary>
    public int Count => _names.Count;

    /// <summary>Whether a code claims to be of this version of this taxonomy, known there or not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether scheme and version are these.</returns>
    public bool Covers(TaxonomyCode code) => Require.NotNull(code).Scheme == Scheme && code.Version == Version;

    /// <summary>The name of a class.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Null where this version has no such class.</returns>
    public LocalizedText? NameOf(TaxonomyCode code) => Covers(Require.NotNull(code)) ? _names.GetValueOrDefault(code.Code) : null;

    /// <summary>Taxonomy, version and size.</summary>
    /// <returns><c>stip 2021 (28 classes)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Scheme} {Version} ({Count} classes)");
}
