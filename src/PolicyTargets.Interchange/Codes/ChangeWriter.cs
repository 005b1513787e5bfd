using System.Globalization;

namespace PolicyTargets.Interchange.Codes;

/// <summary>Writes the changes that a table of codes shows, each once.</summary>
internal sealed class ChangeWriter
{
    private readonly Dictionary<string, DivisionChange> _changes = new(StringComparer.Ordinal);
    private readonly int _firstYear;

    private ChangeWriter(int firstYear) => _firstYear = firstYear;

    internal static IEnumerable<DivisionChange> Write(CodeTable table, IEnumerable<(CodeIdentity Identity, AdministrativeUnit Unit)> units)
    {
        var writer = new ChangeWriter(table.Rows.Count == 0 ? 0 : table.Rows[0].From);
        foreach (CodeRow row in table.Rows)
        {
            writer.End(row);
            writer.Begin(row);
            writer.Give(row);
        }

        foreach ((CodeIdentity identity, AdministrativeUnit unit) in units)
        {
            writer.GoOn(identity, unit);
        }

        return writer._changes.Values.OrderBy(change => change.EffectiveOn).ThenBy(change => change.Id, StringComparer.Ordinal);
    }

    private static bool IsNew(CodeIdentity identity, int year) => identity.From == year;

    /// <summary>What a row that ended became: nothing, several, or a part of another. What goes on under another name or code is no end.</summary>
    private void End(CodeRow row)
    {
        CodeIdentity unit = row.Identity!;
        CodeIdentity[] heirs = [.. row.Heirs.Select(heir => heir.Identity!).Distinct()];
        CodeIdentity[] others = [.. heirs.Where(heir => heir != unit)];
        if (row.Until is not { } year || (others.Length == 0 && heirs.Length > 0))
        {
            return;
        }

        bool hasNew = Array.Exists(others, heir => IsNew(heir, year));
        if (heirs.Length == 0)
        {
            Add(year, DivisionChangeKind.Abolish, [unit], [], unit);
        }
        else if (heirs.Length > others.Length && !hasNew)
        {
            foreach (CodeIdentity other in others)
            {
                Add(year, DivisionChangeKind.PartialTransfer, [unit], [other], unit, other);
            }
        }
        else if (heirs.Length > 1)
        {
            Add(year, hasNew ? DivisionChangeKind.Split : DivisionChangeKind.Abolish, [unit], heirs, unit);
        }
        else if (unit.ParentIn(year - 1) == heirs[0])
        {
            Add(year, DivisionChangeKind.Abolish, [unit], heirs, unit);
        }
        else
        {
            Merge(row.Heirs[0], year);
        }
    }

    /// <summary>All that ended in one unit in a year, and the unit itself where it stood.</summary>
    private void Merge(CodeRow heir, int year)
    {
        CodeIdentity receiver = heir.Identity!;
        bool isNew = IsNew(receiver, year);
        IEnumerable<CodeIdentity> givers = heir.Origins
            .Where(origin => origin.Until == year && origin.Identity != receiver && (isNew || (origin.Heirs.Count == 1 && origin.Identity!.ParentIn(year - 1) != receiver)))
            .Select(origin => origin.Identity!);
        Add(year, DivisionChangeKind.Merge, [.. givers, .. isNew ? [] : new[] { receiver }], [receiver], receiver);
    }

    /// <summary>A unit that begins with parts of others, or out of nothing that the table names; none of the first year, in which the table begins.</summary>
    private void Begin(CodeRow row)
    {
        CodeIdentity unit = row.Identity!;
        if (IsNew(unit, row.From) && row.From > _firstYear && !row.Beginnings.Any() && !_changes.ContainsKey(Id(row.From, DivisionChangeKind.Establish, unit)))
        {
            Add(row.From, DivisionChangeKind.Establish, [], [unit], unit);
        }
    }

    private void Give(CodeRow row)
    {
        foreach ((CodeRow receiver, int year) in row.Gifts.Where(gift => gift.Row.Identity != row.Identity))
        {
            CodeIdentity unit = receiver.Identity!;
            if (!IsNew(unit, year) || receiver.Beginnings.Any())
            {
                Add(year, DivisionChangeKind.PartialTransfer, [row.Identity!], [unit], row.Identity!, unit);
                continue;
            }

            string id = Id(year, DivisionChangeKind.Establish, unit);
            IEnumerable<SubjectId> givers = _changes.TryGetValue(id, out DivisionChange? known) ? known.Predecessors : [];
            _changes[id] = Change(id, year, DivisionChangeKind.Establish, [.. givers.Append(row.Identity!.Id).Distinct()], [unit.Id]);
        }
    }

    /// <summary>What a unit became that went on.</summary>
    private void GoOn(CodeIdentity identity, AdministrativeUnit unit)
    {
        foreach ((DivisionVersion before, DivisionVersion after) in unit.Versions.Zip(unit.Versions.Skip(1)))
        {
            int year = after.Validity.From!.Value.Year;
            bool isMoved = before.Parent != after.Parent;
            if (isMoved)
            {
                Add(year, DivisionChangeKind.ParentChange, [identity], [identity], identity);
            }

            DivisionChangeKind? kind =
                before.Kind != after.Kind || before.Level != after.Level ? DivisionChangeKind.KindChange
                : before.Name != after.Name ? DivisionChangeKind.Rename
                : before.Code != after.Code && !isMoved ? DivisionChangeKind.Recode
                : null;
            if (kind is { } known)
            {
                Add(year, known, [identity], [identity], identity);
            }
        }
    }

    private static string Id(int year, DivisionChangeKind kind, params CodeIdentity[] units) =>
        string.Create(CultureInfo.InvariantCulture, $"cn-{year}-{Word(kind)}-{string.Join('-', units.Select(unit => unit.Short))}");

    private static string Word(DivisionChangeKind kind) => kind switch
    {
        DivisionChangeKind.Rename => "rename",
        DivisionChangeKind.Recode => "recode",
        DivisionChangeKind.KindChange => "kind",
        DivisionChangeKind.Merge => "merge",
        DivisionChangeKind.Split => "split",
        DivisionChangeKind.PartialTransfer => "transfer",
        DivisionChangeKind.ParentChange => "parent",
        DivisionChangeKind.Establish => "establish",
        _ => "abolish",
    };

    private static DivisionChange Change(string id, int year, DivisionChangeKind kind, IReadOnlyList<SubjectId> before, IReadOnlyList<SubjectId> after) => new()
    {
        Id = id,
        Kind = kind,
        EffectiveOn = UnitWriter.Day(year),
        IsEffectiveOnEstimated = true,
        Predecessors = before,
        Successors = after,
    };

    private void Add(int year, DivisionChangeKind kind, CodeIdentity[] before, CodeIdentity[] after, params CodeIdentity[] named)
    {
        string id = Id(year, kind, named);
        _changes.TryAdd(id, Change(id, year, kind, [.. before.Select(unit => unit.Id)], [.. after.Select(unit => unit.Id)]));
    }
}
