using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

/// <summary>One run of the tool: its exit status and what it wrote.</summary>
internal sealed record ToolRun(int Status, string Out, string Error)
{
    /// <summary>Gets the lines of standard output as JSON objects.</summary>
    internal IReadOnlyList<JsonElement> Records => [.. Lines(Out).Select(line => JsonDocument.Parse(line).RootElement)];

    internal IReadOnlyList<string> OutLines => Lines(Out);

    internal IReadOnlyList<string> ErrorLines => Lines(Error);

    internal static ToolRun Of(params string[] args) => With("", "en_US.UTF-8", args);

    internal static ToolRun Reading(string input, params string[] args) => With(input, "en_US.UTF-8", args);

    internal static ToolRun Under(string? lang, params string[] args) => With("", lang, args);

    /// <summary>Runs <c>assess --format jsonl --as-of 2025-04-30</c> with more arguments.</summary>
    internal static ToolRun Assess(params string[] args) => Of(["assess", "--format", "jsonl", "--as-of", "2025-04-30", .. args]);

    /// <summary>The texts of some members, in the order named.</summary>
    internal static string Words(JsonElement record, string members) => string.Join(' ', members.Split(' ').Select(member => record.GetProperty(member).GetString()));

    /// <summary>The result with an id.</summary>
    internal JsonElement Record(string id) => Records.Single(record => record.GetProperty("id").GetString() == id);

    internal IEnumerable<string?> Texts(string member) => Records.Select(record => record.GetProperty(member).GetString());

    private static ToolRun With(string input, string? lang, string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter();
        using var error = new StringWriter();
        int status = new ToolApplication(new Terminal(reader, output, error, IsOutRedirected: true, Width: 160, Lang: lang)).Run(args);
        return new ToolRun(status, output.ToString(), error.ToString());
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
