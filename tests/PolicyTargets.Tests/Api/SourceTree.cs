using System.Runtime.CompilerServices;

namespace PolicyTargets.Tests.Api;

/// <summary>The files that the guards read: sources, pages, approved texts.</summary>
internal static class SourceTree
{
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    internal static string CoreSources { get; } = Path.Combine(Root, "src", "PolicyTargets");

    internal static string Tests { get; } = Path.Combine(Root, "tests", "PolicyTargets.Tests");

    /// <summary>The files below a folder, build output left out; none where there is no such folder.</summary>
    internal static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Where(file => !IsBuildOutput(file)).Order(StringComparer.Ordinal)
            : [];

    /// <summary>A path as a reader writes it, from the root on.</summary>
    internal static string Shown(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsBuildOutput(string file) => Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
