using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The seed data that may lie beside the checkout. Tests that need it are skipped, visibly, where it does not.</summary>
internal static class SharedFolder
{
    internal static string? Seeds { get; } = Find();

    internal static string? Absence => Seeds is null ? "There is no folder '../shared/seeds' beside the checkout." : null;

    /// <summary>Gets the claims by id.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> Claims { get; } = Seeds is null ? new Dictionary<string, JsonElement>()
        : File.ReadLines(Path.Combine(Seeds, "claims.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(claim => claim.GetProperty("id").GetString()!);

    /// <summary>Gets the nature of each indicator by its name.</summary>
    internal static IReadOnlyDictionary<string, string> Natures { get; } = Seeds is null ? new Dictionary<string, string>()
        : Table(Path.Combine(Seeds, "indicators.csv")).ToDictionary(row => row["name_zh"], row => row["nature"]);

    /// <summary>Gets the policy instruments, column by column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Instruments { get; } = Seeds is null ? [] : Table(Path.Combine(Seeds, "instruments.csv"));

    /// <summary>Gets the tasks with their responsible bodies, column by column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Responsibilities { get; } = Seeds is null ? [] : Table(Path.Combine(Seeds, "responsibilities.csv"));

    /// <summary>Gets the worked pairs, column by column.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Pairs { get; } = Seeds is null ? [] : Table(Path.Combine(Seeds, "pairs.csv"));

    private static string? Find([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? folder = Directory.GetParent(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Library.sln")))
        {
            folder = folder.Parent;
        }

        string seeds = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "seeds");
        return folder is not null && Directory.Exists(seeds) ? seeds : null;
    }

    private static List<IReadOnlyDictionary<string, string>> Table(string path)
    {
        string[] lines = File.ReadAllLines(path);
        string[] columns = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => (IReadOnlyDictionary<string, string>)columns.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    /// <summary>The cells of a row; commas within quotes do not separate.</summary>
    private static string[] Cells(string row)
    {
        string[] parts = row.Split('"');
        return string.Concat(parts.Select((part, index) => index % 2 == 0 ? part.Replace(',', '\n') : part)).Split('\n');
    }
}
