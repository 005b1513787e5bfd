using System.Text.RegularExpressions;
using PolicyTargets.Tests.Docs;

namespace PolicyTargets.Tests.Packages;

/// <summary>What the packages ask for is what the page says, no more and no less.</summary>
public partial class DependencyTests
{
    private static readonly string[] Frameworks = ["net8.0", "net10.0"];

    [PackageTheory]
    [MemberData(nameof(PackageTests.All), MemberType = typeof(PackageTests))]
    public void Dependencies_AreThoseOfThePage(string id)
    {
        PackedFile package = PackageFolder.Package(id);
        string own = package.Text("version");
        IEnumerable<string> asked = package.Dependencies.Select(dependency => $"{dependency.Framework} {dependency.Package} {(dependency.Version == own ? "its own version" : dependency.Version == $"[{own}]" ? "exactly its own version" : dependency.Version)}");
        IEnumerable<string> stated =
            from Match row in Row().Matches(new ReferencePage("packages.md").Text)
            where row.Groups["package"].Value == id
            from framework in Frameworks
            let version = row.Groups[framework == "net8.0" ? "net8" : "net10"].Value.Trim()
            where version != "–"
            select $"{framework} {row.Groups["dependency"].Value} {version}";

        Assert.Equal(asked.Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    /// <summary>A table of nothing would agree with packages that ask for nothing.</summary>
    [Fact]
    public void Page_HasRowsOfDependencies() => Assert.NotEmpty(Row().Matches(new ReferencePage("packages.md").Text));

    [GeneratedRegex(@"^\| `(?<package>PolicyTargets[\w.]*)` \| `(?<dependency>[\w.]+)` \|(?<net8>[^|\n]+)\|(?<net10>[^|\n]+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
