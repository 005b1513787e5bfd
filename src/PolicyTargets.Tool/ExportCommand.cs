using System.CommandLine;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary><c>export</c>: what a catalogue holds, as JSON Lines.</summary>
internal static class ExportCommand
{
    internal static Command Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var what = new Option<string>("--what") { Description = "claims (targets and observations) or indicators.", Required = true, HelpName = "claims|indicators" };
        var command = new Command("export", "Writes what a catalogue holds, one JSON object a line.\n\nExample: policy-targets export --what claims")
        {
            what, common.Catalogue, common.Output, common.Lang,
        };
        command.SetAction(parsed =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            string kind = parsed.GetValue(what)!;
            if (kind is not ("claims" or "indicators"))
            {
                throw new ToolException($"--what {kind}: write claims or indicators.");
            }

            (CatalogueReadResult read, _) = CatalogueSource.Load(parsed.GetValue(common.Catalogue)!, null, null, terminal);
            CatalogueSource.Report(read, terminal, language);
            var writer = new ClaimRecordWriter(read.Catalogue);
            CommonOptions.Write(parsed.GetValue(common.Output), terminal, (output, _) =>
            {
                foreach (string line in kind == "claims" ? writer.Claims() : writer.Indicators())
                {
                    output.Write(line);
                    output.Write('\n');
                }
            });
            return read.HasErrors ? ExitStatus.BadRecord : ExitStatus.Good;
        });
        return command;
    }
}
