using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PolicyTargets.Tests.Progress;

/// <summary>Published and computed test vectors that may lie beside the checkout. Tests that need them are skipped, visibly, where they do not.</summary>
internal static class Vectors
{
    private static readonly string? File = Find();
    private static readonly IReadOnlyList<JsonElement> Lines = File is null ? [] : [.. System.IO.File.ReadLines(File).Select(line => JsonDocument.Parse(line).RootElement)];

    internal static string? Absence => File is null ? "There is no file '../shared/reference/method-vectors.jsonl' beside the checkout." : null;

    internal static IEnumerable<string> Methods => Lines.Select(line => line.GetProperty("method").GetString()!).Distinct();

    /// <summary>The vectors of a method: case, inputs, what is expected.</summary>
    internal static IEnumerable<(string Case, JsonElement Inputs, JsonElement Expected)> Of(string method) =>
        Lines.Where(line => line.GetProperty("method").GetString() == method).Select(line => (line.GetProperty("case").GetString()!, line.GetProperty("inputs"), line.GetProperty("expected")));

    internal static double? Number(this JsonElement owner, string member) =>
        owner.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    internal static string? Text(this JsonElement owner, string member) =>
        owner.TryGetProperty(member, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? Find([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? folder = Directory.GetParent(thisFile);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Library.sln")))
        {
            folder = folder.Parent;
        }

        string path = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "reference", "method-vectors.jsonl");
        return folder is not null && System.IO.File.Exists(path) ? path : null;
    }
}
