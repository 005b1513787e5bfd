namespace PolicyTargets.Tool;

/// <summary>Where the tool reads and writes; tests give it strings.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsOutRedirected">Whether standard output is a pipe or file, so that no colours belong there.</param>
/// <param name="Width">The columns of the screen; of a page where there is none.</param>
/// <param name="Lang">The environment's <c>LANG</c>.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, bool IsOutRedirected, int Width, string? Lang)
{
    private const int PageWidth = 160;

    internal static Terminal OfConsole() => new(
        Console.In, Console.Out, Console.Error, Console.IsOutputRedirected, Console.IsOutputRedirected ? PageWidth : Math.Max(Console.WindowWidth, 80), Environment.GetEnvironmentVariable("LANG"));
}
