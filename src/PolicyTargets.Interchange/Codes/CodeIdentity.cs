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

    internal bool Covers(int year) => _rows.Exists(row => row.Covers(year));

    internal CodeIdentity? ParentIn(int year) => Parents.Find(span => span.Covers(year))?.Parent;

    /// <summary>Itself, its parent, and so on.</summary>
    internal List<CodeIdentity> Chain(int year)
    {
        List<CodeIdentity> chain = [];
        for (CodeIdentity? next = this; next is not null; next = next.ParentIn(year))
        {
            chain.Add(next);
        }

        return chain;
    }

    public override string ToString() => Id.Text;
}
