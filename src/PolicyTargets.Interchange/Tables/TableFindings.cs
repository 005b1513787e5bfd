using System.Globalization;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Tables;

/// <summary>The findings of one reading.</summary>
internal sealed class TableFindings
{
    private readonly List<Finding> _findings = [];

    internal IReadOnlyList<Finding> All => _findings;

    internal void Unreadable(string file, LocalizedText problem) => Add(FindingCodes.UnreadableTable, file, Text("problem", problem));

    /// <summary>A row that is left out because of one of its cells.</summary>
    internal void Refuse(string file, int line, int column, string title, string found, LocalizedText expected) =>
        Add(FindingCodes.RefusedRow, Place(file, line, column), new("column", title), new("found", found), Text("expected", expected));

    /// <summary>A row that is left out because another has its code at the same time.</summary>
    internal void Repeated(string file, int line, string code, string first) =>
        Add(FindingCodes.RepeatedDivisionCode, Place(file, line, 1), new("code", code), new("first", first));

    /// <summary>A successor that is left out, because no other row has its code in the year.</summary>
    internal void LostSuccessor(string file, int line, int column, string code, int year) =>
        Add(FindingCodes.SuccessorWithoutRow, Place(file, line, column), new("code", code), new("year", year.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A row that stands without parent for some time.</summary>
    internal void LostParent(string file, int line, string code, string name, string time) =>
        Add(FindingCodes.ParentWithoutRow, Place(file, line, 1), new("code", code), new("name", name), new("time", time));

    /// <summary>Rows or files that are no divisions, counted.</summary>
    internal void NoDivisions(string file, int line, int count, LocalizedText what) =>
        Add(FindingCodes.RowsWithoutDivision, Place(file, line, 1), new("count", count.ToString(CultureInfo.InvariantCulture)), Text("what", what));

    internal static string Place(string file, int line, int column) => FormattableString.Invariant($"{file}({line},{column})");

    private static MessageArgument Text(string name, LocalizedText text) => new(name, text.In(Language.English)) { Said = text };

    private void Add(FindingCode code, string path, params MessageArgument[] arguments) => _findings.Add(new(code, FindingCodes.SeverityOf(code), path, arguments));
}
