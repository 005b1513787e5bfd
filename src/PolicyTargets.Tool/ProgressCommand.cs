using System.CommandLine;
using PolicyTargets.Messages;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary><c>progress</c>: published methods on series, streamed.</summary>
internal static class ProgressCommand
{
    internal static Command Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var file = new Argument<string>("FILE") { Description = "Series, JSON Lines; '-' is standard input.", DefaultValueFactory = _ => "-", Arity = ArgumentArity.ZeroOrOne };
        var method = new Option<string?>("--method") { Description = "The id of a method; --list names them.", HelpName = "ID" };
        var list = new Option<bool>("--list") { Description = "Name the methods with version, conformance and source." };
        var command = new Command(
            "progress",
            "Assesses series by a published method: one JSON object in, one out, in order and in constant memory.\n\nExample: policy-targets progress series.jsonl --method open-sdg-2")
        {
            file, method, list, common.Output, common.Lang,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            Language language = CommonOptions.LanguageOf(parsed.GetValue(common.Lang), terminal);
            string? output = parsed.GetValue(common.Output);
            if (parsed.GetValue(list))
            {
                CommonOptions.Write(output, terminal, (writer, _) => List(writer, language));
                return Task.FromResult(ExitStatus.Good);
            }

            string id = parsed.GetValue(method) ?? throw new ToolException("say --method ID; --list names the methods.");
            ProgressMethod known = ProgressMethods.Find(id) ?? throw new ToolException($"--method {id}: there is no such method; known are {string.Join(", ", ProgressMethods.All.Select(one => one.Id))}.");
            var pipe = new ProgressPipe(known, language);
            using Stream input = terminal.OpenIn(parsed.GetValue(file)!);
            long bad = 0;
            terminal.WriteBytes(output, stream => bad = pipe.Run(input, stream, cancellationToken).Bad);
            return Task.FromResult(bad > 0 ? ExitStatus.BadRecord : ExitStatus.Good);
        });
        return command;
    }

    private static void List(TextWriter writer, Language language)
    {
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            writer.Write($"{method.Id}\t{method.Version}\t{(method.Conformance == ProgressConformance.Exact ? "exact" : "in the manner of")}\t{method.Name.In(language)}\t{method.Source}\n");
        }
    }
}
