using PolicyTargets.Messages;
using Spectre.Console;

namespace PolicyTargets.Tool;

/// <summary>A table for people: severity, code, place, what was found and what to do.</summary>
internal sealed class FindingTableFormat(Language language, int width) : IFindingFormat
{
    public void Write(TextWriter output, bool isScreen, IReadOnlyList<Finding> findings)
    {
        IAnsiConsole console = Screen.Of(output, isScreen, width);
        Words words = Words.In(language);
        if (findings.Count == 0)
        {
            console.WriteLine(words.NothingFound);
            return;
        }

        var table = new Table { Border = TableBorder.Rounded };
        foreach (string heading in words.FindingHeadings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (Finding finding in findings)
        {
            table.AddRow(new Markup($"[{Colour(finding.Severity)}]{Markup.Escape(words.Of(finding.Severity))}[/]"), new Markup(finding.Code.Text), new Markup(Markup.Escape(finding.Path)), new Markup(Markup.Escape(finding.Message(language))));
        }

        console.Write(table);
    }

    private static string Colour(Severity severity) => severity switch { Severity.Error => "red", Severity.Warning => "yellow", _ => "grey" };
}
