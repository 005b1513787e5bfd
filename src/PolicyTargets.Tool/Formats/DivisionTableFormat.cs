using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;
using Spectre.Console;

namespace PolicyTargets.Tool;

/// <summary>A table for people, with what is to be said below it; a life line by line.</summary>
internal sealed class DivisionTableFormat(Language language, int width) : IDivisionFormat
{
    public bool WritesRemarks => true;

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing)
    {
        if (listing.Failure is not null)
        {
            return;
        }

        foreach (DivisionLife life in listing.Lives)
        {
            output.Write(life.ToText(language)); // not through the console: a screen wraps by itself, a pipe must not
            output.Write('\n');
        }

        if (listing.Lives.Count == 0 && listing.Rows.Count > 0)
        {
            Screen.Of(output, isScreen, width).Write(TableOf(registry, listing));
        }

        if ((listing.Summary ?? listing.Remark) is { } remark)
        {
            output.Write(remark(language));
            output.Write('\n');
        }
    }

    private Table TableOf(DivisionRegistry registry, DivisionListing listing)
    {
        DivisionWords words = DivisionWords.In(language);
        var table = new Table { Border = TableBorder.Rounded };
        bool hasLinks = listing.Rows.Any(row => row.Link is not null);
        foreach (string heading in hasLinks ? [.. words.Headings, .. words.LinkHeadings] : words.Headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (DivisionRow row in listing.Rows)
        {
            table.AddRow([.. Cells(row, registry, words).Select(cell => new Markup(Markup.Escape(cell)))]);
        }

        return table;
    }

    private IEnumerable<string> Cells(DivisionRow row, DivisionRegistry registry, DivisionWords words)
    {
        DivisionVersion version = row.Division.Version;
        yield return row.Division.Id.Text;
        yield return version.Code?.Text ?? "";
        yield return new string(' ', 2 * row.Depth) + version.Name.In(language);
        yield return words.Of(version);
        yield return version.Parent is { } parent ? ParentOf(parent, version, registry) : "";
        yield return version.Validity.From is { } from ? LocalDatePattern.Iso.Format(from) : "";
        yield return version.Validity.Until is { } until ? LocalDatePattern.Iso.Format(until) : "";
        if (row.Link is { } link)
        {
            yield return DivisionWords.Of(link);
            yield return words.Of(link.Exactness);
        }
    }

    /// <summary>The name that the parent bore when the version ended, or its last one.</summary>
    private string ParentOf(SubjectId parent, DivisionVersion version, DivisionRegistry registry) =>
        (version.Validity.Until is { } until ? registry.Find(parent, until.PlusDays(-1))?.Name : null)?.In(language) ?? registry.Find(parent)?.Name.In(language) ?? parent.Text;
}
