using System.CommandLine;

namespace PolicyTargets.Tool;

/// <summary>The verbs of <c>policy-targets</c>. No logic lives here: each verb reads arguments, calls the library and writes.</summary>
internal sealed class ToolApplication(Terminal terminal)
{
    internal int Run(string[] args)
    {
        var root = new RootCommand("Holds policy targets against what was published.\n\nExample: policy-targets assess --plan cixi-2025 --as-of 2025-12-31")
        {
            AssessCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ProgressCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            DivisionsCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            Command command = parsed.CommandResult.Command;
            return Refuse(command.Subcommands.Count > 0 ? LackOfVerb(command, command == root ? "" : command.Name + " ", parsed.UnmatchedTokens) : parsed.Errors[0].Message);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (ToolException exception)
        {
            return Refuse(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(exception.Message);
        }
#pragma warning disable CA1031 // the last line of defence: a shell user gets one line, whatever went wrong
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Refuse($"this should not have happened ({exception.GetType().Name}: {exception.Message}); please report it.");
        }
    }

    private static string LackOfVerb(Command command, string path, IReadOnlyList<string> unmatched) =>
        $"{(unmatched.Count == 0 ? "say what to do" : $"there is no verb '{path}{unmatched[0]}'")}; the verbs {(path.Length == 0 ? "" : $"of {path}")}are {string.Join(", ", command.Subcommands.Select(verb => verb.Name))} (see policy-targets {path}--help).";

    private int Refuse(string message)
    {
        terminal.Error.WriteLine("policy-targets: " + message.ReplaceLineEndings(" "));
        return ExitStatus.Unusable;
    }
}
