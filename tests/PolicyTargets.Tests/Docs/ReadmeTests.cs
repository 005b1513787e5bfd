using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The README and its translation say the same.</summary>
public partial class ReadmeTests
{
    private static readonly PageText English = PageText.Of(Path.Combine(SourceTree.Root, "README.md"));
    private static readonly PageText Chinese = PageText.Of(Path.Combine(SourceTree.Root, "docs", "README.zh-Hans.md"));

    /// <summary>Code is the same to the letter, remarks behind it may be translated.</summary>
    [Fact]
    public void Code_IsTheSame() => Assert.Equal(CodeOf(English), CodeOf(Chinese));

    [Fact]
    public void Headings_AreAsMany() => Assert.Equal(English.HeadingLevels, Chinese.HeadingLevels);

    [Fact]
    public void Links_LeadToTheSame() => Assert.Equal(TargetsOf(English), TargetsOf(Chinese));

    [Fact]
    public void Tables_HaveTheSameRows() => Assert.Equal(RowsOf(English), RowsOf(Chinese));

    [Fact]
    public void Pages_LeadToEachOther()
    {
        Assert.Contains(Chinese.Path, English.Links.Select(link => English.Resolve(link.Target)?.File));
        Assert.Contains(English.Path, Chinese.Links.Select(link => Chinese.Resolve(link.Target)?.File));
    }

    [Theory]
    [InlineData("dotnet run --project src/PolicyTargets.Tool -- assess")]
    [InlineData("dotnet test Library.sln")]
    public void Commands_StandInBoth(string command)
    {
        Assert.Contains($"\n{command}\n", English.Text, StringComparison.Ordinal);
        Assert.Contains($"\n{command}\n", Chinese.Text, StringComparison.Ordinal);
    }

    private static string[] CodeOf(PageText page) => [.. Block().Matches(page.Text).Select(block => block.Value)];

    /// <summary>In order; each page leads to the other, which is one place.</summary>
    private static string[] TargetsOf(PageText page) =>
        [.. page.Links.Select(link => page.Resolve(link.Target) is { } target ? $"{(target.File == English.Path || target.File == Chinese.Path ? "the other" : SourceTree.Shown(target.File))}#{target.Anchor}" : link.Target)];

    private static string[] RowsOf(PageText page) => [.. Row().Matches(page.Text).Select(row => row.Groups[1].Value)];

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| (`[^`]+`)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
