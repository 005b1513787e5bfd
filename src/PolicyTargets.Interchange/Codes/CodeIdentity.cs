using System.Globalization;

namespace PolicyTargets.Interchange.Codes;

/// <summary>What stays one unit through the rows of a table of codes.</summary>
internal sealed class CodeIdentity(CodeRow first)
{
    private readonly List<CodeRow> _rows = [];

    internal SubjectId Id { get; } = SubjectId.Parse(string.Create(CultureInfo.InvariantCulture, $"cn-{first.Code.Text}-{first.From}"));

    /// <summary>Gets the id without the country: what the ids of changes are made of.</summary>
    internal string Short => Id.Text[3..];

    internal IReadOnlyList<CodeRow> Rows => _rows;

    internal int From => _rows[0].From;

    internal int? Until => _rows[^1].Until;

    /// <summary>Gets its parents in the order of time; one without identity where the table has none.</summary>
    internal List<ParentSpan> Parents { get; } = [];

    /// <summary>Gets the years, after the first, from which its land was another.</summary>
    internal SortedSet<int> LandChanges { get; } = [];

    internal void Add(CodeRow row)
    {
        row.Identity = this;
        _rows.Add(row);
    }

    internal bool Covers(int year)
    {
        foreach (CodeRow row in _rows)
        {
            if (row.Covers(year))
            {
                return true;
            }
        }

        return false;
    }

    internal CodeIdentity? ParentIn(int year)
    {
        foreach (ParentSpan span in Parents)
        {
            if (span.Covers(year))
            {
                return span.Parent;
            }
        }

        return null;
    }

    /// <summary>Whether another unit is this one, or above it.</summary>
    internal bool IsWithin(CodeIdentity other, int year)
    {
        CodeIdentity? next = this;
        while (next is not null && next != other)
        {
            next = next.ParentIn(year);
        }

        return next is not null;
    }

    public override string ToString() => Id.Text;
}
