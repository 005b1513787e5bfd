using System.CommandLine;
using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>What the verbs of <c>divisions</c> share: the unit asked about, where it is looked up, and how the answer is written.</summary>
internal sealed class DivisionVerb(Terminal terminal)
{
    private readonly CommonOptions _common = new();
    private readonly Argument<string> _unit = new("CODE|NAME") { Description = "A code, a name in Chinese or English, or an id." };
    private readonly Option<string?> _within = new("--within") { Description = "Only what belongs to this unit, directly or not; for names that several units bear.", HelpName = "CODE|NAME" };
    private readonly Option<string?> _registry = new("--registry") { Description = "A table of divisions of your own in the place of the catalogue's.", HelpName = "FILE|DIR" };
    private readonly Option<string> _format = new("--format") { Description = "table, jsonl or csv.", DefaultValueFactory = _ => "table", HelpName = "table|jsonl|csv" };

    internal Command Create(string name, string description, Option[] own, Func<ParseResult, DivisionDesk, string, DivisionListing> answer)
    {
        var command = new Command(name, description) { _unit };
        foreach (Option option in (Option[])[.. own, _within, _registry, _common.Catalogue, _format, _common.Output, _common.Lang])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => Run(parsed, answer));
        return command;
    }

    private int Run(ParseResult parsed, Func<ParseResult, DivisionDesk, string, DivisionListing> answer)
    {
        Language language = CommonOptions.LanguageOf(parsed.GetValue(_common.Lang), terminal);
        IDivisionFormat writer = parsed.GetValue(_format)! switch
        {
            "table" => new DivisionTableFormat(language, terminal.Width),
            "jsonl" => new DivisionLinesFormat(),
            "csv" => new DivisionCsvFormat(),
            var other => throw new ToolException($"--format {other}: write table, jsonl or csv."),
        };
        (DivisionRegistry registry, bool hasErrors) = DivisionSource.Load(parsed.GetResult(_common.Catalogue)?.Implicit == false, parsed.GetValue(_common.Catalogue)!, parsed.GetValue(_registry), terminal, language);
        DivisionListing listing = answer(parsed, new DivisionDesk(registry, parsed.GetValue(_within)), parsed.GetValue(_unit)!);
        CommonOptions.Write(parsed.GetValue(_common.Output), terminal, (output, isScreen) => writer.Write(output, isScreen, registry, listing));
        if (listing.Remark is { } remark && (listing.Failure is not null || !writer.WritesRemarks))
        {
            terminal.Error.WriteLine(remark(language));
        }

        return listing.Failure is not null || hasErrors ? ExitStatus.BadRecord : ExitStatus.Good;
    }
}
