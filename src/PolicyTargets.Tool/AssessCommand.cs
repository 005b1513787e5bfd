using System.CommandLine;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary><c>assess</c>: attainment of targets.</summary>
internal static class AssessCommand
{
    internal static Command Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var observations = new Option<string?>("--observations") { Description = "Observations of your own on top of the catalogue, JSON Lines or CSV; '-' is standard input.", HelpName = "FILE" };
        var targets = new Option<string?>("--targets") { Description = "Targets of your own in place of the catalogue's, JSON Lines or CSV; '-' is standard input.", HelpName = "FILE" };
        var plan = new Option<string?>("--plan") { Description = "Only the targets of this plan.", HelpName = "ID" };
        var subject = new Option<string?>("--subject") { Description = "Only the targets of this subject: division code, id or name.", HelpName = "CODE" };
        var asOf = new Option<string?>("--as-of") { Description = "The day: only what was published by then counts (default: the latest publication in the catalogue).", HelpName = "DATE" };
        var format = new Option<string>("--format") { Description = "table, jsonl or csv.", DefaultValueFactory = _ => "table", HelpName = "table|jsonl|csv" };
        var explain = new Option<bool>("--explain") { Description = "Add what each result says in words." };
        var command = new Command("assess", "Holds targets against what was published: a status and a reason for each.\n\nExample: policy-targets assess --plan ningbo-315-2023-2027 --as-of 2025-04-30 --lang zh")
        {
            common.Catalogue, observations, targets, plan, subject, asOf, format, explain, common.Output, common.Lang,
        };
        command.SetAction(parsed =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            IResultFormat writer = FormatOf(parsed.GetValue(format)!, language, parsed.GetValue(explain), terminal);
            LocalDate? day = CommonOptions.DateOf(parsed.GetValue(asOf));
            (CatalogueReadResult read, PolicyCatalogue below) = CatalogueSource.Load(parsed.GetValue(common.Catalogue)!, parsed.GetValue(observations), parsed.GetValue(targets), terminal);
            CatalogueSource.Report(read, terminal, language);
            var selection = new Selection(read.Catalogue, parsed.GetValue(plan), parsed.GetValue(subject), parsed.GetValue(targets) is null ? null : below);
            IReadOnlyList<ResultGroup> groups = selection.Assess(new AttainmentCalculator(), day);
            CommonOptions.Write(parsed.GetValue(common.Output), terminal, (output, isScreen) => writer.Write(output, isScreen, read, groups));
            return read.HasErrors ? ExitStatus.BadRecord : ExitStatus.Good;
        });
        return command;
    }

    private static IResultFormat FormatOf(string name, Language language, bool explain, Terminal terminal) => name switch
    {
        "table" => new TableFormat(language, explain, terminal.Width),
        "jsonl" => new JsonLinesFormat(explain),
        "csv" => new CsvFormat(language, explain),
        _ => throw new ToolException($"--format {name}: write table, jsonl or csv."),
    };
}
