using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A class of a published taxonomy: which taxonomy, in which version, and the code there.</summary>
/// <remarks>A code alone says little: labels drift between versions under one code (STIP Compass PI022, PI032). Labels are looked up, never compared; see <see cref="Taxonomy"/>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record TaxonomyCode : IParsable<TaxonomyCode>
{
    private const char Separator = '/';

    /// <summary>Creates a code.</summary>
    /// <param name="scheme">The taxonomy: <c>stip</c>.</param>
    /// <param name="version">Its version: <c>2021</c>.</param>
    /// <param name="code">The code in it: <c>PI008</c>.</param>
    /// <exception cref="FormatException">A part is no identifier: 1 to 100 letters, digits and <c>- _ . :</c>.</exception>
    public TaxonomyCode(string scheme, string version, string code) =>
        (Scheme, Version, Code) = (Identifiers.Parse(scheme, "taxonomy", "stip"), Identifiers.Parse(version, "version of a taxonomy", "2021"), Identifiers.Parse(code, "taxonomy code", "PI008"));

    /// <summary>Gets the taxonomy.</summary>
    public string Scheme { get; }

    /// <summary>Gets the version of the taxonomy.</summary>
    public string Version { get; }

    /// <summary>Gets the code within that version.</summary>
    public string Code { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">Scheme, version and code: <c>stip/2021/PI008</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the grammar.</exception>
    public static TaxonomyCode Parse(string text) =>
        TryParse(Require.NotNull(text), out TaxonomyCode? result) ? result : throw new FormatException($"'{text}' is no taxonomy code; write scheme, version and code, for example stip/2021/PI008.");

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="result">The code; null when the text breaks the grammar.</param>
    /// <returns>Whether the text keeps the grammar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TaxonomyCode? result)
    {
        result = text?.Split(Separator) is [var scheme, var version, var code] && Identifiers.IsValid(scheme) && Identifiers.IsValid(version) && Identifiers.IsValid(code)
            ? new TaxonomyCode(scheme, version, code) : null;
        return result is not null;
    }

    static TaxonomyCode IParsable<TaxonomyCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<TaxonomyCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TaxonomyCode result) => TryParse(s, out result);

    /// <summary>All parts, as <see cref="Parse"/> reads them.</summary>
    /// <returns><c>stip/2021/PI008</c>.</returns>
    public override string ToString() => $"{Scheme}{Separator}{Version}{Separator}{Code}";
}
