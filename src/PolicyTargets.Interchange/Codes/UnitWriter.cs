using NodaTime;
using PolicyTargets.Interchange.Tables;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Codes;

/// <summary>Writes the units of a table of codes: a version for each time with one name, code, parent and land.</summary>
internal static class UnitWriter
{
    internal static AdministrativeUnit Write(CodeIdentity identity) =>
        AdministrativeUnit.Of(identity.Id, Versions(identity)) with { Successors = [.. identity.Rows[^1].Heirs.Select(heir => heir.Identity!.Id).Distinct()] };

    /// <summary>The first day of a year: the table knows no days.</summary>
    internal static LocalDate Day(int year) => new(year, 1, 1);

    private static List<DivisionVersion> Versions(CodeIdentity identity)
    {
        List<DivisionVersion> versions = [];
        foreach (CodeRow row in identity.Rows)
        {
            var name = new LocalizedText(row.Name);
            foreach (ParentSpan span in identity.Parents.Where(span => span.From >= row.From && row.Covers(span.From)))
            {
                int[] starts = [span.From, .. identity.LandChanges.Where(year => year > span.From && span.Covers(year))];
                for (int i = 0; i < starts.Length; i++)
                {
                    Add(versions, Version(identity, row, name, span, starts[i], i + 1 < starts.Length ? starts[i + 1] : span.Until));
                }
            }
        }

        return versions;
    }

    private static DivisionVersion Version(CodeIdentity identity, CodeRow row, LocalizedText name, ParentSpan span, int from, int? until) => new()
    {
        Validity = new(Day(from), until is { } end ? Day(end) : null),
        Name = name,
        Level = row.Level,
        Code = row.Code,
        Kind = DivisionKinds.Of(row.Level, row.Name, span.Kind),
        Parent = span.Parent?.Id,
        Relation = span.IsDirect ? ParentRelation.Direct : ParentRelation.Subordinate,
        Boundary = identity.LandChanges.Count(year => year <= from),
    };

    /// <summary>Adds a version, or lengthens the last one where nothing but the time differs.</summary>
    private static void Add(List<DivisionVersion> versions, DivisionVersion version)
    {
        if (versions is [.., var last] && last.Validity.Until == version.Validity.From && last with { Validity = version.Validity } == version)
        {
            versions[^1] = last with { Validity = new(last.Validity.From, version.Validity.Until) };
        }
        else
        {
            versions.Add(version);
        }
    }
}
