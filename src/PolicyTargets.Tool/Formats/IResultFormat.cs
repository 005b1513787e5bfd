using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>A way to write results.</summary>
internal interface IResultFormat
{
    /// <summary>Writes all results.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isScreen">Whether a person looks on, so that colours help.</param>
    /// <param name="read">The catalogue and what was wrong in it.</param>
    /// <param name="groups">The results.</param>
    public void Write(TextWriter output, bool isScreen, CatalogueReadResult read, IReadOnlyList<ResultGroup> groups);
}
