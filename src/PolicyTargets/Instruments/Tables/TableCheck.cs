using System.Globalization;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>What is wrong with the rows of a table: overlaps, gaps, rows that never speak, over columns and days together.</summary>
/// <param name="item">The table's name.</param>
/// <param name="axes">Its axes, the days last.</param>
/// <param name="rows">Its rows: how each is called, and the box that it takes.</param>
internal sealed class TableCheck(LocalizedText item, Axis[] axes, IReadOnlyList<(LocalizedText Label, SegmentSet[] Box)> rows)
{
    /// <summary>How many overlaps and how many gaps are told one by one, and how many gaps are counted.</summary>
    internal const int Told = 20;
    internal const int Counted = 200;

    private readonly List<Finding> _findings = [];
    private bool _isStopped;

    internal IReadOnlyList<Finding> Findings(HitPolicy policy)
    {
        if (policy == HitPolicy.Unique)
        {
            FindOverlaps();
        }

        if (policy == HitPolicy.FirstDeclared)
        {
            FindIdleRows();
        }

        if (policy != HitPolicy.Collect)
        {
            FindGaps(areDisjoint: policy == HitPolicy.Unique && _findings.Count == 0);
        }

        if (_isStopped)
        {
            Add(FindingCodes.IntricateTable, "Rows");
        }

        return _findings;
    }

    private void FindOverlaps()
    {
        RowsBefore before = Before();
        int count = 0;
        for (int second = 0; second < rows.Count; second++)
        {
            foreach (int first in before.Meeting(second))
            {
                if (GapSearch.Overlap(rows[first].Box, rows[second].Box) && ++count <= Told)
                {
                    SegmentSet[] common = [.. rows[first].Box.Zip(rows[second].Box, (a, b) => a.Intersect(b))];
                    Add(FindingCodes.OverlappingVersions, RowPath(second), Argument("first", rows[first].Label), Argument("second", rows[second].Label), Argument("overlap", Region(common)));
                }
            }
        }

        if (count > Told)
        {
            (LocalizedText earlier, LocalizedText later) = (MessageTable.Template("table.earlier"), MessageTable.Template("table.later"));
            Add(FindingCodes.OverlappingVersions, "Rows", Argument("first", earlier), Argument("second", later), Argument("overlap", More("table.pairs", count)));
        }
    }

    private void FindIdleRows()
    {
        RowsBefore before = Before();
        int effort = GapSearch.MaxEffort;
        for (int row = 0; row < rows.Count && effort >= 0; row++)
        {
            var search = new GapSearch(areDisjoint: false, limit: 1, effort);
            search.Search([.. rows[row].Box.Zip(axes, (own, axis) => own.Intersect(axis.Possible))], [.. before.Meeting(row).Select(earlier => rows[earlier].Box)]);
            effort = search.Effort;
            if (search.Gaps.Count == 0 && !search.IsStopped)
            {
                Add(FindingCodes.IdleRow, RowPath(row), Argument("row", rows[row].Label));
            }
        }

        _isStopped |= effort < 0;
    }

    private RowsBefore Before() => new([.. axes.Select(axis => axis.Count)], [.. rows.Select(row => row.Box)]);

    private void FindGaps(bool areDisjoint)
    {
        var search = new GapSearch(areDisjoint, Counted);
        SegmentSet[] all = [.. axes.Select(axis => axis.Stated)];
        SegmentSet[][] boxes = [.. rows.Select(row => row.Box)];
        search.Search(all, boxes);
        IReadOnlyList<SegmentSet[]> gaps = search.Widened(all, boxes);
        foreach (SegmentSet[] gap in gaps.Take(Told))
        {
            Add(FindingCodes.GapInTable, "Rows", Argument("gap", Region(gap)));
        }

        if (gaps.Count > Told)
        {
            Add(FindingCodes.GapInTable, "Rows", Argument("gap", More(search.Gaps.Count < Counted ? "table.gaps" : "table.gapsOrMore", gaps.Count)));
        }

        _isStopped |= search.IsStopped;
    }

    /// <summary>A box in words: the axes on which it does not hold everything.</summary>
    private LocalizedText Region(SegmentSet[] box)
    {
        int[] bounded = [.. Enumerable.Range(0, axes.Length).Where(axis => !axes[axis].Stated.IsIn(box[axis]))];
        return bounded.Length == 0 ? MessageTable.Template("table.everything") : new(InWords(Language.Chinese), InWords(Language.English));

        string InWords(Language language) => string.Join("; ", bounded.Select(axis => axes[axis].Write(box[axis], language)));
    }

    private void Add(FindingCode code, string path, params IEnumerable<MessageArgument> arguments) =>
        _findings.Add(new Finding(code, FindingCodes.SeverityOf(code), path, arguments.Prepend(Argument("item", item))));

    private static string RowPath(int row) => FormattableString.Invariant($"Rows[{row}]");

    private static MessageArgument Argument(string name, LocalizedText text) => new(name, text.Chinese) { Said = text };

    /// <summary>How many there are beyond those that are told.</summary>
    private static LocalizedText More(string key, int count)
    {
        var more = new MessageArgument("count", (count - Told).ToString(CultureInfo.InvariantCulture));
        return new(MessageTable.Write(key, Language.Chinese, more), MessageTable.Write(key, Language.English, more));
    }
}
