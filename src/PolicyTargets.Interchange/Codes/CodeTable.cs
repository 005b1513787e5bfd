using PolicyTargets.Interchange.Tables;

namespace PolicyTargets.Interchange.Codes;

/// <summary>The rows of a table of codes in time, tied to each other: where the land of each went, which rows are one unit, and to whom they belong.</summary>
internal sealed class CodeTable
{
    private const int SuccessorColumn = 9;
    private readonly TableFindings _findings;
    private readonly List<CodeRow> _rows;
    private readonly Dictionary<string, List<CodeRow>> _byCode = new(StringComparer.Ordinal);
    private readonly ILookup<string, CodeRow> _provinces;
    private readonly ILookup<(string Province, string Name), CodeRow> _prefectures;

    private CodeTable(List<CodeRow> rows, TableFindings findings)
    {
        _findings = findings;
        _rows = [.. rows.Where(Enter).OrderBy(row => row.From).ThenBy(row => row.Code.Text, StringComparer.Ordinal)];
        _provinces = _rows.Where(row => row.Level == AdministrativeLevel.Province).ToLookup(row => row.Name, StringComparer.Ordinal);
        _prefectures = _rows.Where(row => row.Level == AdministrativeLevel.Prefecture).ToLookup(row => (row.Province, row.Name));
    }

    /// <summary>Gets the units, in the order of the years and codes that they began with.</summary>
    internal List<CodeIdentity> Identities { get; } = [];

    /// <summary>Gets the rows, in the order of their years and codes.</summary>
    internal IReadOnlyList<CodeRow> Rows => _rows;

    internal static CodeTable Of(List<CodeRow> rows, TableFindings findings, CancellationToken cancellation)
    {
        var table = new CodeTable(rows, findings);
        table._rows.ForEach(table.Link);
        cancellation.ThrowIfCancellationRequested();
        table._rows.ForEach(table.Identify);
        table.Identities.ForEach(table.FindParents);
        cancellation.ThrowIfCancellationRequested();
        return table;
    }

    /// <summary>Takes a row in unless its code has another one at the time.</summary>
    private bool Enter(CodeRow row)
    {
        if (!_byCode.TryGetValue(row.Code.Text, out List<CodeRow>? others))
        {
            _byCode[row.Code.Text] = others = [];
        }

        if (others.Find(row.Overlaps) is { } first)
        {
            _findings.Repeated(row.File, row.Line, row.Code.Text, TableFindings.Place(first.File, first.Line, 1));
            return false;
        }

        others.Add(row);
        return true;
    }

    private void Link(CodeRow row)
    {
        foreach ((string code, int? dated) in row.Links)
        {
            int year = dated ?? row.Until!.Value;
            CodeRow? heir = _byCode.GetValueOrDefault(code)?.Find(other => other.Covers(year) && other != row);
            if (heir is null)
            {
                _findings.LostSuccessor(row.File, row.Line, SuccessorColumn, code, year);
            }
            else if (dated is not null)
            {
                row.Gifts.Add((heir, year));
            }
            else if (!row.Heirs.Contains(heir))
            {
                row.Heirs.Add(heir);
                heir.Origins.Add(row);
            }
        }
    }

    /// <summary>A row goes on with the unit whose code it takes over, or that ended in it alone, nothing else ending in it; else it is another unit.</summary>
    private void Identify(CodeRow row)
    {
        CodeRow[] origins = [.. row.Beginnings];
        CodeRow? before = Array.Find(origins, origin => origin.Code == row.Code) ?? (origins is [{ Heirs.Count: 1 } only] ? only : null);
        if (before is null)
        {
            Identities.Add(new CodeIdentity(row));
        }

        (before?.Identity ?? Identities[^1]).Add(row);
    }

    private void FindParents(CodeIdentity identity)
    {
        foreach (CodeRow row in identity.Rows)
        {
            FindParents(identity, row);
        }
    }

    private void FindParents(CodeIdentity identity, CodeRow row)
    {
        bool isDirect = row.Level == AdministrativeLevel.County && row.Prefecture.Contains("直辖", StringComparison.Ordinal);
        if (row.Level == AdministrativeLevel.Province)
        {
            identity.Parents.Add(new(row.From, row.Until, null, false, null));
            return;
        }

        string name = row.Level == AdministrativeLevel.Prefecture || isDirect ? row.Province : row.Prefecture;
        CodeRow[] candidates = [.. (name == row.Province ? _provinces[name] : _prefectures[(row.Province, name)]).Where(candidate => candidate.Overlaps(row))];
        if (candidates is [var above] && above.From <= row.From && !(above.Until < (row.Until ?? int.MaxValue)))
        {
            Add(identity, row.From, row.Until, above, isDirect);
            return;
        }

        int[] cuts = [.. candidates.SelectMany(candidate => new[] { candidate.From, candidate.Until ?? int.MaxValue }).Append(row.From).Where(year => year >= row.From && !(year >= (row.Until ?? int.MaxValue))).Distinct().Order()];
        for (int i = 0; i < cuts.Length; i++)
        {
            int from = cuts[i];
            int? until = i + 1 < cuts.Length ? cuts[i + 1] : row.Until;
            CodeRow[] standing = Array.FindAll(candidates, candidate => candidate.Covers(from));
            Add(identity, from, until, standing is [var only] ? only : null, isDirect);
            if (standing.Length != 1)
            {
                _findings.LostParent(row.File, row.Line, row.Code.Text, name, FormattableString.Invariant($"[{from}, {(until is null ? ".." : FormattableString.Invariant($"{until}"))})"));
            }
        }
    }

    private static void Add(CodeIdentity identity, int from, int? until, CodeRow? parent, bool isDirect)
    {
        DivisionKind? kind = parent is null ? null : DivisionKinds.Of(parent.Level, parent.Name, null);
        identity.Parents.Add(new(from, until, parent?.Identity, isDirect && kind is not DivisionKind.Municipality, kind));
    }
}
