using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <summary>The breaks that the history of a catalogue's units makes. A reader adds them, so that no file needs to state them.</summary>
internal static class BoundaryBreaks
{
    internal static IReadOnlyList<SeriesBreak> Of(PolicyCatalogue catalogue) =>
        catalogue.Subjects.OfType<AdministrativeUnit>().Any(unit => unit.Versions.Count > 1) ? SeriesBreak.BoundariesOf(catalogue.Divisions) : [];

    /// <summary>The breaks that would not come back by themselves.</summary>
    internal static IEnumerable<SeriesBreak> StatedIn(PolicyCatalogue catalogue) => catalogue.Observations.Breaks.Except(Of(catalogue));
}
