using System.Runtime.CompilerServices;

namespace PolicyTargets.Interchange.Tests;

/// <summary>The national table that may lie beside the checkout. Tests that need it are skipped, visibly, where it does not.</summary>
internal static class SharedFolder
{
    private static readonly Lazy<DivisionTableResult> Read = new(() => new DivisionTableReader().Read(Codes!));

    internal static string? Codes { get; } = Find();

    internal static string? Absence => Codes is null ? "There is no file '../shared/data/areacodes/result.csv' beside the checkout." : null;

    /// <summary>Gets what reading it gave, once for all tests.</summary>
    internal static DivisionTableResult Result => Read.Value;

    /// <summary>Gets its rows, cell by cell, without the heading.</summary>
    internal static IEnumerable<string[]> Rows => File.ReadLines(Codes!).Skip(1).Select(line => line.Split(','));

    private static string? Find([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? folder = Directory.GetParent(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Library.sln")))
        {
            folder = folder.Parent;
        }

        string codes = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", "areacodes", "result.csv");
        return folder is not null && File.Exists(codes) ? codes : null;
    }
}
