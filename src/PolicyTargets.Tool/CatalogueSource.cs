using System.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>Loads the catalogue that the arguments ask for, with what the user puts on top of it.</summary>
internal static class CatalogueSource
{
    private const string Embedded = "ningbo";

    internal static CatalogueReadResult Load(string catalogue, string? observations, string? targets, Terminal terminal)
    {
        CatalogueFile[] folder = catalogue == Embedded ? [] : [.. Files(catalogue)];
        PolicyCatalogue below = catalogue == Embedded ? NingboCatalogue.Load() : PolicyCatalogue.Empty;
        List<CatalogueFile> own = [];
        if (observations is not null)
        {
            own.Add(CatalogueFile.ObservationLines(observations, Content(observations, terminal)));
        }

        if (targets is not null)
        {
            own.Add(CatalogueFile.TargetLines(targets, Content(targets, terminal)));
        }

        return folder.Length + own.Count == 0 ? new CatalogueReader(below).Read() : new CatalogueReader(below).Read(folder.Concat(own));
    }

    /// <summary>The findings, one a line, as the user reads them.</summary>
    internal static void Report(CatalogueReadResult read, Terminal terminal, Language language)
    {
        foreach (Finding finding in read.Findings)
        {
            terminal.Error.WriteLine($"{finding.Path}: {finding.Code} {finding.Message(language)}");
        }
    }

    private static IEnumerable<CatalogueFile> Files(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"--catalogue {folder}: there is no such folder; write '{Embedded}' or the path of a folder of *.json files.");
        }

        string[] paths = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        return paths.Length == 0
            ? throw new ToolException($"--catalogue {folder}: the folder holds no *.json files.")
            : paths.Select(path => CatalogueFile.Json(path, File.ReadAllBytes(path)));
    }

    private static ReadOnlyMemory<byte> Content(string path, Terminal terminal)
    {
        byte[] content = path == "-" ? Encoding.UTF8.GetBytes(terminal.In.ReadToEnd())
            : File.Exists(path) ? File.ReadAllBytes(path) : throw new ToolException($"{path}: there is no such file.");
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? CsvRecords.ToJsonLines(path, content) : content;
    }
}
