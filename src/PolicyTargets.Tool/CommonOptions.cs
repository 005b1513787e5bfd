using System.CommandLine;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>The options that verbs share, and what their texts mean.</summary>
internal sealed class CommonOptions
{
    internal Option<string> Catalogue { get; } = new("--catalogue") { Description = "The embedded catalogue 'ningbo', or a folder of catalogue files (*.json).", DefaultValueFactory = _ => "ningbo", HelpName = "ningbo|DIR" };

    internal Option<string?> Output { get; } = new("--output", "-o") { Description = "Write to this file; '-' is standard output.", HelpName = "FILE" };

    internal Option<string?> Lang { get; } = new("--lang") { Description = "Language: zh or en (default by LANG, else en).", HelpName = "zh|en" };

    internal static Language LanguageOf(string? option, Terminal terminal) => option switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        null => terminal.Lang?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Language.Chinese : Language.English,
        _ => throw new ToolException($"--lang {option}: write zh or en."),
    };

    internal static LocalDate? DateOf(string? option, string name = "--as-of") =>
        option is null ? null
        : LocalDatePattern.Iso.Parse(option) is { Success: true } date ? date.Value
        : throw new ToolException($"{name} {option}: write a date such as 2025-04-30.");

    /// <summary>A day, or of a year alone its last day.</summary>
    internal static LocalDate? DayOrYearOf(string? option, string name) =>
        option is { Length: 4 } && option.All(char.IsAsciiDigit) && int.Parse(option, CultureInfo.InvariantCulture) is > 0 and var year ? new LocalDate(year, 12, 31)
        : option is null ? null
        : LocalDatePattern.Iso.Parse(option) is { Success: true } date ? date.Value
        : throw new ToolException($"{name} {option}: write a day such as 2016-09-14, or a year such as 2015.");

    /// <summary>Writes to the file, or to standard output; a file appears only when all of it is written.</summary>
    internal static void Write(string? path, Terminal terminal, Action<TextWriter, bool> write)
    {
        if (path is null or "-")
        {
            write(terminal.Out, !terminal.IsOutRedirected);
            terminal.Out.Flush();
            return;
        }

        Terminal.WriteFile(path, stream =>
        {
            using var file = new StreamWriter(stream);
            write(file, false);
        });
    }
}
