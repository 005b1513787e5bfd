using PolicyTargets.Interchange.Tables;
using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Revisions;

/// <summary>Reads the rows of revisions; what is wrong within one row is refused here.</summary>
internal sealed class RevisionTables(TableFindings findings)
{
    private static readonly string[] Titles = ["Source", "Revision", "Code", "Name"];
    private static readonly string[] CodeTitles = ["code", "代码", "行政区划代码"];
    private static readonly string[] Summaries = ["市辖区", "市辖县", "县", "市"];
    private static readonly LocalizedText Code = new("六位数字代码", "a code of 6 digits");
    private static readonly LocalizedText Filled = new("非空文字", "a text that is not blank");
    private static readonly LocalizedText Date = new("年、年月或年月日(2016、201607、20160731)", "a year, a month or a day, such as 2016, 201607, 20160731");
    private readonly SortedDictionary<NodaTime.LocalDate, Revision> _revisions = [];
    private string? _source;

    /// <summary>Gets whether no revision was read.</summary>
    internal bool IsEmpty => _revisions.Count == 0;

    internal void Add(string file, string text, CancellationToken cancellation)
    {
        string[] lines = text.Split('\n');
        int first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        string[] heading = first < 0 ? [] : Cells(lines[first]);
        bool isWide = heading.SequenceEqual(Titles, StringComparer.OrdinalIgnoreCase);
        RevisionDate? date = RevisionDate.AtEndOf(Path.GetFileNameWithoutExtension(file));
        if (heading.Length < 2)
        {
            findings.Unreadable(file, new("首行既非代码表的标题,也无制表符", "its first line is neither the heading of a table of codes nor divided by a tab"));
        }
        else if (!isWide && date is null)
        {
            findings.Unreadable(file, new($"文件名不以修订日期结尾,应为{Date.Chinese}", $"its name does not end in the date of a revision: {Date.English}"));
        }
        else
        {
            int start = isWide || (heading.Length == 2 && CodeTitles.Contains(heading[0], StringComparer.OrdinalIgnoreCase)) ? first + 1 : first;
            Add(file, lines, start, isWide ? null : date, cancellation);
        }
    }

    internal DivisionRegistry ToRegistry(CancellationToken cancellation) => new RevisionHistory(findings).Of(_revisions.Values, cancellation);

    private static string[] Cells(string line) => [.. line.TrimEnd('\r').Split('\t').Select(cell => cell.Trim())];

    private static bool IsSummary(string name) => Summaries.Contains(name, StringComparer.Ordinal) || name.Contains("直辖", StringComparison.Ordinal);

    private void Add(string file, string[] lines, int start, RevisionDate? date, CancellationToken cancellation)
    {
        var foreign = new Dictionary<string, (int Line, int Count)>(StringComparer.Ordinal);
        (int Line, int Count) summaries = (0, 0);
        if (date is { } dated)
        {
            RevisionOf(dated);
        }

        for (int i = start; i < lines.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(lines[i]) || RowOf(file, i + 1, Cells(lines[i]), date) is not { } row)
            {
                continue;
            }

            if (row.Source is { } source && source != (_source ??= source))
            {
                foreign[source] = foreign.TryGetValue(source, out (int Line, int Count) seen) ? seen with { Count = seen.Count + 1 } : (i + 1, 1);
            }
            else if (IsSummary(row.Row.Name))
            {
                summaries = summaries.Count == 0 ? (i + 1, 1) : summaries with { Count = summaries.Count + 1 };
            }
            else
            {
                Enter(RevisionOf(row.Date), row.Row);
            }
        }

        foreach ((string source, (int line, int count)) in foreign)
        {
            findings.Refuse(file, line, 1, Titles[0], source, new($"{_source}:一份登记只取一个来源,共{count}行未读入", $"{_source}: a registry is made of one source, and all {count} rows of this one were left out"));
        }

        if (summaries.Count > 0)
        {
            findings.NoDivisions(file, summaries.Line, summaries.Count, new("行汇总行(市辖区、县、省直辖等)", "rows that sum up others (市辖区, 县, 省直辖 and the like) and are no divisions"));
        }
    }

    private (string? Source, RevisionDate Date, RevisionRow Row)? RowOf(string file, int line, string[] cells, RevisionDate? named)
    {
        string[] titles = named is null ? Titles : Titles[2..];
        int code = titles.Length - 2;
        if (cells.Length != titles.Length)
        {
            findings.Refuse(file, line, 1, titles[0], string.Join(' ', cells), new($"{titles.Length}列,以制表符分隔", $"{titles.Length} columns, divided by tabs"));
            return null;
        }

        RevisionDate? date = named ?? RevisionDate.Of(cells[1]);
        DivisionCode? parsed = cells[code].Length == 6 && DivisionCode.TryParse(cells[code], out DivisionCode? valid) ? valid : null;
        (int Column, LocalizedText Expected)? fault =
            named is null && cells[0].Length == 0 ? (0, Filled)
            : date is null ? (1, Date)
            : parsed is null ? (code, Code)
            : cells[code + 1].Length == 0 ? (code + 1, Filled)
            : null;
        if (fault is { } wrong)
        {
            findings.Refuse(file, line, wrong.Column + 1, titles[wrong.Column], cells[wrong.Column], wrong.Expected);
            return null;
        }

        return (named is null ? cells[0] : null, date!.Value, new RevisionRow(file, line, parsed!, cells[code + 1]));
    }

    private void Enter(Revision revision, RevisionRow row)
    {
        if (!revision.Rows.TryAdd(row.Code.Text, row))
        {
            RevisionRow first = revision.Rows[row.Code.Text];
            findings.Repeated(row.File, row.Line, row.Code.Text, TableFindings.Place(first.File, first.Line, 1));
        }
    }

    private Revision RevisionOf(RevisionDate date)
    {
        if (!_revisions.TryGetValue(date.Day, out Revision? revision))
        {
            _revisions[date.Day] = revision = new Revision(date);
        }

        return revision;
    }
}
