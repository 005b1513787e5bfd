using System.IO.Compression;
using System.Xml.Linq;

namespace PolicyTargets.Tests.Packages;

/// <summary>A package, or its symbols, unpacked into memory.</summary>
internal sealed class PackedFile
{
    private readonly Dictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    internal PackedFile(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            _entries.Add(entry.FullName, content.ToArray());
        }

        Nuspec = XElement.Parse(System.Text.Encoding.UTF8.GetString(this[Entries.Single(name => name.EndsWith(".nuspec", StringComparison.Ordinal))]).TrimStart('\uFEFF')).Elements().Single();
    }

    /// <summary>Gets the metadata, the namespace apart.</summary>
    internal XElement Nuspec { get; }

    internal IReadOnlyCollection<string> Entries => _entries.Keys;

    internal byte[] this[string entry] => _entries.TryGetValue(entry, out byte[]? content) ? content : throw new KeyNotFoundException($"The package has no '{entry}' but {string.Join(", ", Entries)}");

    /// <summary>The entries that are ours, not a dependency's, with an extension.</summary>
    internal IEnumerable<string> Own(string extension) =>
        Entries.Where(entry => entry.EndsWith(extension, StringComparison.Ordinal) && Path.GetFileName(entry).Replace("-", "", StringComparison.Ordinal).StartsWith("policytargets", StringComparison.OrdinalIgnoreCase));

    internal string Text(string name) => Nuspec.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value ?? "";

    /// <summary>What the package asks for: framework, package, version.</summary>
    internal IEnumerable<(string Framework, string Package, string Version)> Dependencies =>
        from element in Nuspec.Descendants()
        where element.Name.LocalName == "dependency"
        select (element.Parent!.Attribute("targetFramework")!.Value, element.Attribute("id")!.Value, element.Attribute("version")!.Value);
}
