using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Text;
using Spectre.Console;

namespace PolicyTargets.Tool;

/// <summary>A table a plan, for people.</summary>
internal sealed class TableFormat(Language language, bool explain, int width) : IResultFormat
{
    public void Write(TextWriter output, bool isScreen, CatalogueReadResult read, IReadOnlyList<ResultGroup> groups)
    {
        IAnsiConsole console = Screen.Of(output, isScreen, width);
        var writer = new ClaimWriter(read.Catalogue.Subjects, read.Catalogue.Indicators, language);
        foreach (ResultGroup group in groups.Where(group => group.Results.Count > 0))
        {
            WriteGroup(console, output, group, writer, read.Catalogue);
        }

        AttainmentResult[] all = [.. groups.SelectMany(group => group.Results)];
        console.WriteLine(all.Length == 0 ? Words.In(language).Nothing : writer.Write(PlanSummary.Of(all)));
    }

    private void WriteGroup(IAnsiConsole console, TextWriter output, ResultGroup group, ClaimWriter writer, PolicyCatalogue catalogue)
    {
        Words words = Words.In(language);
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(Title(group, words))) };
        foreach (string heading in words.Headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)));
        }

        foreach (AttainmentResult result in group.Results)
        {
            table.AddRow([.. Cells(result, writer, catalogue).Select(cell => new Markup(cell))]);
        }

        console.Write(table);
        if (explain)
        {
            var accounts = new ExplanationWriter(catalogue.Subjects, catalogue.Indicators, language);
            foreach (AttainmentResult result in group.Results)
            {
                output.WriteLine(accounts.Write(result.Explain())); // not through the console: a screen wraps by itself, a pipe must not
            }
        }

        console.WriteLine();
    }

    private string Title(ResultGroup group, Words words) =>
        $"{group.Plan?.Name.In(language) ?? words.OwnTargets} · {string.Format(System.Globalization.CultureInfo.InvariantCulture, words.AsOf, LocalDatePattern.Iso.Format(group.Results[0].AsOf))}";

    private IEnumerable<string> Cells(AttainmentResult result, ClaimWriter writer, PolicyCatalogue catalogue)
    {
        Measurand measurand = result.Target.Measurand;
        string reasons = string.Join(", ", result.Reasons.Select(writer.Write));
        yield return Markup.Escape(result.Target.Id.Text);
        yield return Markup.Escape(catalogue.Subjects.Find(measurand.Subject)?.Name.In(language) ?? measurand.Subject.Text);
        yield return Markup.Escape(writer.WriteValue(measurand));
        yield return Markup.Escape($"{writer.WriteCell(result.Target)} ({writer.Write(measurand.Period)})");
        yield return result.Actual is { } actual ? Markup.Escape($"{writer.Write(actual)} ({writer.Write(actual.Period)})") : "–";
        yield return Markup.Escape(writer.WriteGap(result));
        yield return Markup.Escape(writer.WriteShare(result.Progress));
        yield return $"[{Colour(result.Status)}]{Markup.Escape(writer.Write(result.Status))}[/]" + (reasons.Length == 0 ? "" : $"[grey]: {Markup.Escape(reasons)}[/]");
    }

    private static string Colour(AttainmentStatus status) => status switch
    {
        AttainmentStatus.Attained or AttainmentStatus.AttainedEarly or AttainmentStatus.Ahead => "green",
        AttainmentStatus.OnSchedule => "blue",
        AttainmentStatus.Missed or AttainmentStatus.Behind => "red",
        AttainmentStatus.AwaitingData or AttainmentStatus.NotAssessable => "yellow",
        _ => "default",
    };
}
