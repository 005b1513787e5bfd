using System.CommandLine;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Validation;

namespace PolicyTargets.Tool;

/// <summary><c>validate</c>: what is wrong or suspicious.</summary>
internal static class ValidateCommand
{
    internal static Command Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var files = new Argument<string[]>("FILE") { Description = "Catalogue files of your own (*.json), or folders of them, on top of the catalogue, a draft plan for example; '-' is standard input. None: the catalogue itself.", Arity = ArgumentArity.ZeroOrMore };
        var assessOn = new Option<string?>("--assess-on") { Description = "The day of the assessment: tells which targets will have no data then.", HelpName = "DATE" };
        var format = new Option<string>("--format") { Description = "jsonl or table.", DefaultValueFactory = _ => "jsonl", HelpName = "jsonl|table" };
        var command = new Command("validate", "Tells everything that is wrong or suspicious, one JSON object a finding; exit status 1 when an error is among them.\n\nExample: policy-targets validate draft.json --format table --lang zh")
        {
            files, common.Catalogue, assessOn, format, common.Output, common.Lang,
        };
        command.SetAction(parsed =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            IFindingFormat writer = parsed.GetValue(format)! switch
            {
                "jsonl" => new FindingLinesFormat(),
                "table" => new FindingTableFormat(language, terminal.Width),
                var other => throw new ToolException($"--format {other}: write jsonl or table."),
            };
            (CatalogueReadResult read, PolicyCatalogue below) = CatalogueSource.LoadOwn(parsed.GetValue(common.Catalogue)!, parsed.GetValue(files) ?? [], terminal);
            var checker = new CatalogueChecker();
            NodaTime.LocalDate? day = CommonOptions.DateOf(parsed.GetValue(assessOn), "--assess-on");

            // What the catalogue below says by itself is no fault of the user's own files.
            HashSet<Finding> known = ReferenceEquals(read.Catalogue, below) ? [] : [.. checker.Check(below, day).Findings];
            Finding[] findings = [.. read.Findings, .. checker.Check(read.Catalogue, day).Findings.Where(finding => !known.Contains(finding))];
            CommonOptions.Write(parsed.GetValue(common.Output), terminal, (output, isScreen) => writer.Write(output, isScreen, findings));
            return findings.Any(finding => finding.Severity == Severity.Error) ? ExitStatus.BadRecord : ExitStatus.Good;
        });
        return command;
    }
}
