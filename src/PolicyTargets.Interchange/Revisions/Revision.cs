using PolicyTargets.Interchange.Tables;

namespace PolicyTargets.Interchange.Revisions;

/// <summary>The codes and names of one revision.</summary>
internal sealed class Revision(RevisionDate date)
{
    private ILookup<(string Province, string Name), RevisionRow>? _byName;

    internal RevisionDate Date { get; } = date;

    internal Dictionary<string, RevisionRow> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a name stands in the province of a code, but under another code.</summary>
    internal bool HasElsewhere(string name, string code)
    {
        _byName ??= Rows.Values.ToLookup(row => (row.Code.Text[..2], row.Name));
        return _byName[(code[..2], name)].Any(row => row.Code.Text != code);
    }

    /// <summary>The row that one belongs to by the convention of the standard: that of the prefecture, else that of the province. Null at the top, and where there is neither.</summary>
    internal RevisionRow? ParentOf(RevisionRow row)
    {
        string code = row.Code.Text;
        return row.Code.Level == AdministrativeLevel.Province ? null
            : row.Code.Level == AdministrativeLevel.County && Rows.TryGetValue(code[..4] + "00", out RevisionRow? prefecture) ? prefecture
            : Rows.GetValueOrDefault(code[..2] + "0000");
    }

    internal DivisionKind? KindOf(RevisionRow row) =>
        DivisionKinds.Of(row.Code.Level!.Value, row.Name, ParentOf(row) is { } parent ? DivisionKinds.Of(parent.Code.Level!.Value, parent.Name, null) : null);
}
