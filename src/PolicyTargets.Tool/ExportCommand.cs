using System.CommandLine;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary><c>export</c>: what a catalogue holds, as JSON Lines.</summary>
internal static class ExportCommand
{
    private static readonly Dictionary<string, Func<ClaimRecordWriter, IEnumerable<string>>> Writers = new(StringComparer.Ordinal)
    {
        ["claims"] = writer => writer.Claims(),
        ["indicators"] = writer => writer.Indicators(),
        ["instruments"] = writer => writer.Instruments(),
        ["tasks"] = writer => writer.Tasks(),
    };

    internal static Command Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var what = new Option<string>("--what") { Description = "claims (targets, observations, values that instruments lay down), indicators, instruments, or tasks of plans.", Required = true, HelpName = "claims|indicators|instruments|tasks" };
        var command = new Command("export", "Writes what a catalogue holds, one JSON object a line.\n\nExample: policy-targets export --what claims")
        {
            what, common.Catalogue, common.Output, common.Lang,
        };
        command.SetAction(parsed =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            string kind = parsed.GetValue(what)!;
            if (!Writers.TryGetValue(kind, out Func<ClaimRecordWriter, IEnumerable<string>>? lines))
            {
                throw new ToolException($"--what {kind}: write claims, indicators, instruments or tasks.");
            }

            (CatalogueReadResult read, _) = CatalogueSource.Load(parsed.GetValue(common.Catalogue)!, null, null, terminal);
            CatalogueSource.Report(read, terminal, language);
            var writer = new ClaimRecordWriter(read.Catalogue);
            CommonOptions.Write(parsed.GetValue(common.Output), terminal, (output, _) =>
            {
                foreach (string line in lines(writer))
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
