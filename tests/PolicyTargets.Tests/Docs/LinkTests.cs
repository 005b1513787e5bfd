using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>Links of the pages that users read: to headings, from the index, and out of the repository. That files exist is held in <see cref="SnippetTests"/>.</summary>
public class LinkTests
{
    /// <summary>Where a page may lead outside: what the library depends on or implements, and what a contributor installs.</summary>
    private static readonly string[] Outside =
    [
        "https://keepachangelog.com/", "https://semver.org/", "https://www.nuget.org/packages/", "https://learn.microsoft.com/", "https://dotnet.microsoft.com/",
        "https://nodatime.org/", "https://docs.fluentvalidation.net/", "https://fscheck.github.io/FsCheck/", "https://stryker-mutator.io/", "https://benchmarkdotnet.org/",
        "https://sdmx.org/", "https://json-schema.org/", "https://stip.oecd.org/",
    ];

    [Fact]
    public void Anchors_LeadToAHeading() =>
        Offenders.None(
            from page in PageText.All
            from link in page.Links
            let target = page.Resolve(link.Target)
            where target is { Anchor.Length: > 0 } && target.Value.File.EndsWith(".md", StringComparison.Ordinal) && File.Exists(target.Value.File)
            where !PageText.Of(target.Value.File).Anchors.Contains(target.Value.Anchor)
            select $"{Place(page, link.Line)}: {link.Target}",
            "An anchor leads to a heading of its page");

    /// <summary>A page that no other one names is read by nobody.</summary>
    [Fact]
    public void PagesOfDocs_AreInTheIndex()
    {
        var index = PageText.Of(Path.Combine(SourceTree.Root, "docs", "index.md"));
        HashSet<string> named = [index.Path, .. index.Links.Select(link => index.Resolve(link.Target)?.File).OfType<string>()];

        Offenders.None(
            SourceTree.Files(Path.Combine(SourceTree.Root, "docs"), "*.md").Where(page => !named.Contains(page)).Select(SourceTree.Shown),
            "Every page of docs is linked from docs/index.md");
    }

    [Fact]
    public void Readme_LeadsToTheIndex()
    {
        var readme = PageText.Of(Path.Combine(SourceTree.Root, "README.md"));

        Assert.Contains(Path.Combine(SourceTree.Root, "docs", "index.md"), readme.Links.Select(link => readme.Resolve(link.Target)?.File));
    }

    [Fact]
    public void AbsoluteLinks_AreFewAndEncrypted() =>
        Offenders.None(
            from page in PageText.All
            from link in page.Links
            where PageText.IsAbsolute(link.Target) && !Outside.Any(start => link.Target.StartsWith(start, StringComparison.Ordinal))
            select $"{Place(page, link.Line)}: {link.Target}",
            $"A link is relative, or begins with one of {string.Join(", ", Outside)}");

    /// <summary>A page of a package stands alone in the gallery, where nothing is beside it.</summary>
    [Fact]
    public void PagesOfPackages_HaveNoRelativeLinks() =>
        Offenders.None(
            from page in PageText.All
            where SourceTree.Shown(page.Path).StartsWith("src/", StringComparison.Ordinal)
            from link in page.Links
            where !PageText.IsAbsolute(link.Target) && !link.Target.StartsWith('#')
            select $"{Place(page, link.Line)}: {link.Target}",
            "The README of a package leads to no file of the repository");

    /// <summary>The guard itself.</summary>
    [Theory]
    [InlineData("Units", "units")]
    [InlineData("What a rule may ask", "what-a-rule-may-ask")]
    [InlineData("`export --what claims`", "export---what-claims")]
    [InlineData("1. JSON Lines & CSV: both?", "1-json-lines--csv-both")]
    [InlineData("See [units](units.md)", "see-units")]
    [InlineData("安装与使用", "安装与使用")]
    public void Slug_IsThatOfGitHub(string heading, string slug) => Assert.Equal(slug, PageText.Slug(heading));

    private static string Place(PageText page, int line) => $"{SourceTree.Shown(page.Path)}({line})";
}
