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

    /// <returns>What was read, and the catalogue below the user's own observations and targets.</returns>
    internal static (CatalogueReadResult Read, PolicyCatalogue Below) Load(string catalogue, string? observations, string? targets, Terminal terminal)
    {
        CatalogueReadResult below = Below(catalogue);
        List<CatalogueFile> own = [];
        if (observations is not null)
        {
            own.Add(CatalogueFile.ObservationLines(NameOf(observations), Content(observations, terminal)));
        }

        if (targets is not null)
        {
            own.Add(CatalogueFile.TargetLines(NameOf(targets), Content(targets, terminal)));
        }

        if (own.Count == 0)
        {
            return (below, below.Catalogue);
        }

        return OnTop(below.Catalogue, below.Findings, own);
    }

    /// <returns>The catalogue with the user's own catalogue files on top, and the catalogue below them: the same one where there are no files.</returns>
    internal static (CatalogueReadResult Read, PolicyCatalogue Below) LoadOwn(string catalogue, string[] files, Terminal terminal)
    {
        CatalogueReadResult below = Below(catalogue);
        if (files.Length == 0)
        {
            return (below, below.Catalogue);
        }

        if (files.Count(file => file == "-") > 1)
        {
            throw new ToolException("- stands twice; standard input can be read once.");
        }

        CatalogueFile[] own = [.. files.SelectMany(file => Directory.Exists(file) ? Files(file, file) : [CatalogueFile.Json(NameOf(file), Content(file, terminal))])];
        (CatalogueReadResult read, PolicyCatalogue rest) = OnTop(Without(below.Catalogue, own), below.Findings, own);
        return read.Findings.FirstOrDefault(finding => finding.Code == FindingCodes.UnreadableFile) is { } unreadable
            ? throw new ToolException($"{unreadable.Path}: {unreadable.Message(Language.English)}") : (read, rest);
    }

    /// <summary>The catalogue without the plans that the user's files hold too: a new draft takes the place of the old one.</summary>
    private static PolicyCatalogue Without(PolicyCatalogue below, CatalogueFile[] own)
    {
        HashSet<PlanId> redrafted = [.. new CatalogueReader(below with { Plans = [] }).Read(own).Catalogue.Plans.Select(plan => plan.Id)];
        return redrafted.Count == 0 ? below : below with { Plans = [.. below.Plans.Where(plan => !redrafted.Contains(plan.Id))] };
    }

    private static CatalogueReadResult Below(string catalogue) =>
        catalogue == Embedded ? new CatalogueReader(NingboCatalogue.Load()).Read() : new CatalogueReader().Read(Files(catalogue));

    private static (CatalogueReadResult Read, PolicyCatalogue Below) OnTop(PolicyCatalogue below, IReadOnlyList<Finding> known, IEnumerable<CatalogueFile> own)
    {
        CatalogueReadResult read = new CatalogueReader(below).Read(own);
        return (read with { Findings = [.. known, .. read.Findings] }, below);
    }

    /// <summary>The findings, one a line, as the user reads them.</summary>
    internal static void Report(CatalogueReadResult read, Terminal terminal, Language language)
    {
        foreach (Finding finding in read.Findings)
        {
            terminal.Error.WriteLine($"{finding.Path}: {finding.Code} {finding.Message(language)}");
        }
    }

    private static IEnumerable<CatalogueFile> Files(string folder, string? shown = null)
    {
        shown ??= $"--catalogue {folder}";
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"{shown}: there is no such folder; write '{Embedded}' or the path of a folder of *.json files.");
        }

        string[] paths = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];
        return paths.Length == 0
            ? throw new ToolException($"{shown}: the folder holds no *.json files.")
            : paths.Select(path => CatalogueFile.Json(path, File.ReadAllBytes(path)));
    }

    private static string NameOf(string path) => path == "-" ? "(standard input)" : path;

    private static ReadOnlyMemory<byte> Content(string path, Terminal terminal)
    {
        byte[] content = path == "-" ? Encoding.UTF8.GetBytes(terminal.In.ReadToEnd())
            : File.Exists(path) ? File.ReadAllBytes(path) : throw new ToolException($"{path}: there is no such file.");
        return path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? CsvRecords.ToJsonLines(path, content) : content;
    }
}
