using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Reads catalogue files, record by record. A bad record becomes a finding with file, line and member; the other records are read all the same.</summary>
/// <remarks>Strict: an unknown member, a wrong type, an unknown unit, period or word, an id that stands twice and a name that leads nowhere are errors. Files may name each other's
/// records in any order. The format is described in <c>docs/reference/catalogue-files.md</c>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class CatalogueReader
{
    private readonly PolicyCatalogue _below;

    /// <summary>Creates a reader.</summary>
    /// <param name="below">A catalogue that the files stand on top of: their records may name its records and may not reuse its ids. Null for none.</param>
    public CatalogueReader(PolicyCatalogue? below = null) => _below = below ?? PolicyCatalogue.Empty;

    /// <summary>Reads a file into a catalogue.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The catalogue of all good records, with those of the catalogue below, and the findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public CatalogueReadResult Read(CatalogueFile file) => Read([Require.NotNull(file)]);

    /// <summary>Reads files into a catalogue.</summary>
    /// <param name="files">The files; read as one.</param>
    /// <returns>The catalogue of all good records, with those of the catalogue below, and the findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    public CatalogueReadResult Read(params IEnumerable<CatalogueFile> files)
    {
        var findings = new List<Finding>();
        var splitter = new RawRecordReader(findings);
        ILookup<string, RawRecord> records = Require.NotNull(files).SelectMany(splitter.Read).ToLookup(record => record.Section);
        var builder = new CatalogueBuilder(_below, findings);
        foreach (string section in Sections.All)
        {
            foreach (RawRecord record in records[section])
            {
                builder.Add(record);
            }

            builder.EndSection();
        }

        return new CatalogueReadResult(builder.Build(), findings);
    }

    /// <summary>What the files stand on top of.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(CatalogueReader)} on top of {_below}";
}
