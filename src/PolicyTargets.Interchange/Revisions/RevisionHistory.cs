using NodaTime.Text;
using PolicyTargets.Interchange.Tables;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Revisions;

/// <summary>Makes units of what revisions have in common. Where land went they do not say: a code that is gone is an end without successors.</summary>
internal sealed class RevisionHistory(TableFindings findings)
{
    private readonly List<RevisionUnit> _units = [];
    private readonly List<DivisionChange> _changes = [];
    private readonly HashSet<string> _orphans = new(StringComparer.Ordinal);

    internal DivisionRegistry Of(IEnumerable<Revision> revisions, CancellationToken cancellation)
    {
        Revision? last = null;
        foreach (Revision revision in revisions)
        {
            cancellation.ThrowIfCancellationRequested();
            Tie(revision, last);
            foreach (RevisionRow row in revision.Rows.Values.OrderBy(row => row.Code.Text, StringComparer.Ordinal))
            {
                Add(revision, row);
            }

            last = revision;
        }

        return new DivisionRegistry(_units.Select(unit => AdministrativeUnit.Of(unit.Id, unit.Versions)), _changes);
    }

    /// <summary>Whether one name took the place of another under a code: neither stands under another code of the province in the revision that has the other name.</summary>
    private static bool IsSameUnit(RevisionRow before, RevisionRow after, Revision earlier, Revision later) =>
        before.Name == after.Name || (!later.HasElsewhere(before.Name, before.Code.Text) && !earlier.HasElsewhere(after.Name, after.Code.Text));

    private void Tie(Revision revision, Revision? last)
    {
        foreach (RevisionRow row in revision.Rows.Values.OrderBy(row => row.Code.Text, StringComparer.Ordinal))
        {
            RevisionRow? before = last?.Rows.GetValueOrDefault(row.Code.Text);
            if (before is not null && IsSameUnit(before, row, last!, revision))
            {
                row.Unit = before.Unit;
            }
            else
            {
                _units.Add(row.Unit = new RevisionUnit(row.Code.Text, revision.Date));
            }
        }

        foreach (RevisionRow gone in last?.Rows.Values.Where(before => revision.Rows.GetValueOrDefault(before.Code.Text)?.Unit != before.Unit) ?? [])
        {
            gone.Unit!.End(revision.Date.Day);
        }
    }

    private void Add(Revision revision, RevisionRow row)
    {
        RevisionRow? parent = revision.ParentOf(row);
        AdministrativeLevel level = row.Code.Level!.Value;
        var version = new DivisionVersion
        {
            Validity = new(revision.Date.Day, null),
            Name = new LocalizedText(row.Name),
            Level = level,
            Code = row.Code,
            Kind = revision.KindOf(row),
            Parent = parent?.Unit!.Id,
            Relation = level == AdministrativeLevel.County && parent is { Code.Level: AdministrativeLevel.Province } && revision.KindOf(parent) is not DivisionKind.Municipality ? ParentRelation.Direct : ParentRelation.Subordinate,
        };
        if (parent is null && level != AdministrativeLevel.Province && _orphans.Add(row.Unit!.Short))
        {
            findings.LostParent(row.File, row.Line, row.Code.Text, row.Code.Text[..2] + "0000", LocalDatePattern.Iso.Format(revision.Date.Day));
        }

        if (row.Unit!.Add(version) is { } before)
        {
            Change(row.Unit, revision.Date, before, version);
        }
    }

    private void Change(RevisionUnit unit, RevisionDate date, DivisionVersion before, DivisionVersion after)
    {
        if (before.Parent != after.Parent)
        {
            Change(unit, date, DivisionChangeKind.ParentChange, "parent");
        }

        if (before.Kind != after.Kind)
        {
            Change(unit, date, DivisionChangeKind.KindChange, "kind");
        }
        else if (before.Name != after.Name)
        {
            Change(unit, date, DivisionChangeKind.Rename, "rename");
        }
    }

    private void Change(RevisionUnit unit, RevisionDate date, DivisionChangeKind kind, string word) => _changes.Add(new()
    {
        Id = $"cn-{date.Text}-{word}-{unit.Short}",
        Kind = kind,
        EffectiveOn = date.Day,
        IsEffectiveOnEstimated = true,
        Predecessors = [unit.Id],
        Successors = [unit.Id],
    });
}
