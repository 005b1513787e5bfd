using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Interchange.Codes;
using PolicyTargets.Interchange.Revisions;
using PolicyTargets.Interchange.Tables;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange;

/// <summary>Reads national tables of administrative divisions in the two forms in which they are public: codes with their years and successors (CSV, heading
/// <c>代码,一级行政区,…</c>), and codes with their names, one revision after the other (<c>code TAB name</c>). The form is recognised by the first line.</summary>
/// <remarks>A row that cannot be used is a finding with file, line, column, what was found and what was expected; the others are read. Nothing is dropped without one. Identities are made
/// from the successors that a table names and are called by their first code and year, <c>cn-330204-1983</c>; no parent is cut off a code where the table names it.</remarks>
/// <threadsafety>Without state; safe to share.</threadsafety>
public sealed class DivisionTableReader
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".tab", ".txt", ""];

    /// <summary>Reads a file, or all files of a folder (<c>.csv</c>, <c>.tsv</c>, <c>.tab</c>, <c>.txt</c> or no extension; not of folders within).</summary>
    /// <param name="path">The path of a file or folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The registry and what was found.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public DivisionTableResult Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!Directory.Exists(path))
        {
            return Read([DivisionTableFile.Of(Path.GetFileName(path), File.ReadAllBytes(path))], cancellation);
        }

        var findings = new TableFindings();
        List<DivisionTableFile> files = [];
        foreach (string file in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            {
                files.Add(DivisionTableFile.Of(Path.GetFileName(file), File.ReadAllBytes(file)));
            }
            else
            {
                findings.NoDivisions(Path.GetFileName(file), 1, 1, new("个不含区划表的其他类型文件", "file of a type that holds no table"));
            }
        }

        return Read(files, findings, cancellation);
    }

    /// <summary>Reads files: one table of codes with their years, or revisions in any order.</summary>
    /// <param name="files">The files; may be empty.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The registry and what was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A reader is an object, as all readers of the library are.")]
    public DivisionTableResult Read(IEnumerable<DivisionTableFile> files, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Read([.. files], new TableFindings(), cancellation);
    }

    /// <summary>The type's name: it has no state.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => nameof(DivisionTableReader);

    private static DivisionTableResult Read(List<DivisionTableFile> files, TableFindings findings, CancellationToken cancellation)
    {
        List<CodeRow>? codes = null;
        var revisions = new RevisionTables(findings);
        foreach (DivisionTableFile file in files)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
            cancellation.ThrowIfCancellationRequested();
            string? text = TableText.Of(file.Content.Span);
            if (text is null)
            {
                findings.Unreadable(file.Name, new("既非UTF-8,也非GB 18030编码", "it is encoded neither in UTF-8 nor in GB 18030"));
            }
            else if (text.StartsWith(CodeTableParser.FirstTitle + ",", StringComparison.Ordinal))
            {
                ReadCodes(file.Name, text, revisions.IsEmpty, ref codes, findings, cancellation);
            }
            else if (codes is not null)
            {
                findings.Unreadable(file.Name, new("已读入另一份表,两者不能合并", "another table was read, and the two do not go together"));
            }
            else
            {
                revisions.Add(file.Name, text, cancellation);
            }
        }

        DivisionRegistry registry = codes is null ? revisions.ToRegistry(cancellation) : RegistryOf(CodeTable.Of(codes, findings, cancellation), cancellation);
        return new(registry, findings.All);
    }

    private static void ReadCodes(string file, string text, bool isFirst, ref List<CodeRow>? codes, TableFindings findings, CancellationToken cancellation)
    {
        if (codes is null && isFirst)
        {
            codes = new CodeTableParser(file, findings).Parse(text, cancellation);
        }
        else
        {
            findings.Unreadable(file, new("已读入另一份表,两者不能合并", "another table was read, and the two do not go together"));
        }
    }

    private static DivisionRegistry RegistryOf(CodeTable table, CancellationToken cancellation)
    {
        LandBook.Keep(table);
        List<(CodeIdentity Identity, AdministrativeUnit Unit)> units = [.. table.Identities.Select(identity => (identity, UnitWriter.Write(identity)))];
        cancellation.ThrowIfCancellationRequested();
        return new DivisionRegistry(units.Select(unit => unit.Unit), ChangeWriter.Write(table, units));
    }
}
