using PolicyTargets.Interchange;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>Loads the divisions that the arguments ask for.</summary>
internal static class DivisionSource
{
    /// <returns>The divisions, and whether something could not be read.</returns>
    internal static (DivisionRegistry Registry, bool HasErrors) Load(bool isCatalogueStated, string catalogue, string? table, Terminal terminal, Language language)
    {
        if (table is not null)
        {
            return isCatalogueStated ? throw new ToolException($"--registry {table}: that stands in the place of --catalogue {catalogue}; write one of them.") : LoadTable(table, terminal, language);
        }

        (CatalogueReadResult read, _) = CatalogueSource.Load(catalogue, null, null, terminal);
        CatalogueSource.Report(read, terminal, language);
        return (read.Catalogue.Divisions, read.HasErrors);
    }

    private static (DivisionRegistry Registry, bool HasErrors) LoadTable(string path, Terminal terminal, Language language)
    {
        if (!Path.Exists(path))
        {
            throw new ToolException($"--registry {path}: there is no such file or folder.");
        }

        DivisionTableResult read = new DivisionTableReader().Read(path);
        if (read.Registry.Count == 0)
        {
            throw new ToolException(read.Findings is [var first, ..] ? $"--registry {first.Path}: {first.Message(Language.English)}" : $"--registry {path}: there are no divisions in it.");
        }

        // What is only a remark is not repeated with every question.
        foreach (Finding finding in read.Findings.Where(finding => finding.Severity != Severity.Info))
        {
            terminal.Error.WriteLine($"{finding.Path}: {finding.Code} {finding.Message(language)}");
        }

        return (read.Registry, read.HasErrors);
    }
}
