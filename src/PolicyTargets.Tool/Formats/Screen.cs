using Spectre.Console;

namespace PolicyTargets.Tool;

/// <summary>Where tables are drawn: with colours on a screen, plain elsewhere.</summary>
internal static class Screen
{
    internal static IAnsiConsole Of(TextWriter output, bool isScreen, int width)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isScreen ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScreen ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
