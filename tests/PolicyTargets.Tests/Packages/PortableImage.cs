using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PolicyTargets.Tests.Packages;

/// <summary>What an assembly and its symbols say of where they were built.</summary>
internal static class PortableImage
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The id that ties an assembly to its symbols, where the compiler put these, and whether the same sources give the same bytes.</summary>
    internal static (BlobContentId Id, string Path, bool IsReproducible) DebugOf(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        DebugDirectoryEntry[] entries = [.. reader.ReadDebugDirectory()];
        DebugDirectoryEntry entry = entries.First(candidate => candidate.Type == DebugDirectoryEntryType.CodeView);
        CodeViewDebugDirectoryData data = reader.ReadCodeViewDebugDirectoryData(entry);
        return (new BlobContentId(data.Guid, entry.Stamp), data.Path, entries.Any(candidate => candidate.Type == DebugDirectoryEntryType.Reproducible));
    }

    /// <summary>The id of symbols, and each source file with whether it is in them.</summary>
    internal static (BlobContentId Id, IReadOnlyList<(string Path, bool IsEmbedded)> Sources) SymbolsOf(byte[] symbols)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols));
        MetadataReader reader = provider.GetMetadataReader();
        var sources = from handle in reader.Documents
                      let isEmbedded = reader.GetCustomDebugInformation(handle).Any(info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource)
                      select (reader.GetString(reader.GetDocument(handle).Name), isEmbedded);
        return (new BlobContentId(reader.DebugMetadataHeader!.Id), [.. sources]);
    }
}
