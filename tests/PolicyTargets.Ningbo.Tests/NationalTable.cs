namespace PolicyTargets.Ningbo.Tests;

/// <summary>The public table of all divisions of China that may lie beside the checkout, to compare with; nothing of it is in the project.</summary>
internal static class NationalTable
{
    internal static string? Path { get; } = SharedFolder.Seeds is { } seeds && System.IO.Path.Combine(seeds, "..", "data", "areacodes", "result.csv") is var path && File.Exists(path) ? path : null;

    /// <summary>The codes, names and prefectures of Zhejiang in the list of a year.</summary>
    internal static IEnumerable<(string Code, string Name, string Prefecture)> Zhejiang(int year) =>
        from line in File.ReadLines(Path!)
        where line.StartsWith("33", StringComparison.Ordinal)
        let cells = line.Split(',')
        where Year(cells[6]) <= year && (cells[7].Length == 0 || Year(cells[7]) > year)
        select (cells[0], cells[3], cells[2]);

    private static int Year(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
