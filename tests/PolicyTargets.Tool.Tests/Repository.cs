using System.Runtime.CompilerServices;

namespace PolicyTargets.Tool.Tests;

/// <summary>Where the documentation lies.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string ExampleCatalogue { get; } = Path.Combine(Root, "docs", "how-to", "example-catalogue");

    private static string Find([CallerFilePath] string thisFile = "")
    {
        DirectoryInfo? folder = Directory.GetParent(thisFile);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Library.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
