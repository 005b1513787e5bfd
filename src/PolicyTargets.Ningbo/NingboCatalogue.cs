using System.Reflection;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo;

/// <summary>The reference catalogue: targets of Ningbo, Jiangbei and Cixi in science and technology, and what was published about them.</summary>
/// <remarks>Facts (numbers, names, dates, places in the text) of five documents of 2021–2025, each with its citation; see <see cref="PolicyCatalogue.Documents"/>.</remarks>
public static class NingboCatalogue
{
    private static readonly Lazy<PolicyCatalogue> Catalogue = new(() => Read().GetOrThrow());

    /// <summary>The catalogue; read from the package once, then shared.</summary>
    /// <returns>An immutable catalogue.</returns>
    public static PolicyCatalogue Load() => Catalogue.Value;

    internal static CatalogueReadResult Read()
    {
        Assembly assembly = typeof(NingboCatalogue).Assembly;
        return new CatalogueReader().Read(assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name => CatalogueFile.Json(name, Content(assembly, name))));
    }

    private static byte[] Content(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
