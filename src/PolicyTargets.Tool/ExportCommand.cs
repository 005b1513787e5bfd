using System.CommandLine;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary><c>export</c>: what a catalogue holds, as JSON Lines; or the schema of its files.</summary>
internal static class ExportCommand
{
    private const string Schema = "schema";

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
        var what = new Option<string>("--what") { Description = "claims (targets, observations, values that instruments lay down), indicators, instruments, tasks of plans, or schema (the JSON Schema of catalogue files).", Required = true, HelpName = "claims|indicators|instruments|tasks|schema" };
        var command = new Command("export", "Writes what a catalogue holds, one JSON object a line, or the schema of catalogue files.\n\nExample: policy-targets export --what claims")
        {
            what, common.Catalogue, common.Output, common.Lang,
        };
        command.SetAction(parsed =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            string kind = parsed.GetValue(what)!;
            if (kind == Schema)
            {
                CommonOptions.Write(parsed.GetValue(common.Output), terminal, (output, _) => output.Write(CatalogueSchema.Text));
                return ExitStatus.Good;
            }

            if (!Writers.TryGetValue(kind, out Func<ClaimRecordWriter, IEnumerable<string>>? lines))
            {
                throw new ToolException($"--what {kind}: write claims, indicators, instruments, tasks or schema.");
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
