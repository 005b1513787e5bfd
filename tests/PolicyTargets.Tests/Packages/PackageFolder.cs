namespace PolicyTargets.Tests.Packages;

/// <summary>The folder of packed packages that the environment names. Tests of packages are skipped, visibly, where it names none.</summary>
internal static class PackageFolder
{
    private const string Variable = "POLICYTARGETS_PACKAGES";
    private static readonly string? Path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : null;

    internal static string? Absence => Path is null ? $"{Variable} names no folder of packages, packed with CI=true." : null;

    /// <summary>A second pack of the same sources, from another folder.</summary>
    internal static string? AbsenceOfSecond => Absence ?? (Directory.Exists(Second) ? null : $"There is no folder of a second pack beside the one in {Variable}, with '-again' behind its name.");

    private static string Second => Path!.TrimEnd(System.IO.Path.DirectorySeparatorChar) + "-again";

    internal static PackedFile Package(string id) => Open(Path!, id, "nupkg");

    internal static PackedFile Symbols(string id) => Open(Path!, id, "snupkg");

    internal static PackedFile SecondPackage(string id) => Open(Second, id, "nupkg");

    internal static PackedFile SecondSymbols(string id) => Open(Second, id, "snupkg");

    private static PackedFile Open(string folder, string id, string extension)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, $"{id}.*.{extension}").Where(file => char.IsAsciiDigit(System.IO.Path.GetFileName(file)[id.Length + 1]))];
        Assert.True(files.Length == 1, $"{folder} has one version of {id} as .{extension}, found {files.Length}.");
        return new PackedFile(files[0]);
    }
}
