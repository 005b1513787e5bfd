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
            return isCatalogueStated ? throw new ToolException($"--registry {table}: that stands in the place of --catalogue {catalogue}; write one of them.") : throw new ToolException("--registry: to come.");
        }

        (CatalogueReadResult read, _) = CatalogueSource.Load(catalogue, null, null, terminal);
        CatalogueSource.Report(read, terminal, language);
        return (read.Catalogue.Divisions, read.HasErrors);
    }
}
