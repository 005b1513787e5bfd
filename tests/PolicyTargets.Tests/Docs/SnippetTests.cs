using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The pages that users read: their code is compiled and run in this folder or in a sample, and their links lead somewhere.</summary>
public partial class SnippetTests
{
    private static readonly string[] Pages =
    [
        .. new[] { Path.Combine(SourceTree.Root, "README.md") }.Where(File.Exists),
        .. SourceTree.Files(Path.Combine(SourceTree.Root, "docs"), "*.md"),
        .. SourceTree.Files(Path.Combine(SourceTree.Root, "src"), "README.md"),
    ];

    /// <summary>The samples are compiled and run by the check of the project, against the packages.</summary>
    [Fact]
    public void CSharp_OnEveryPage_IsCompiledHereOrInASample()
    {
        string[] compiled =
        [
            .. SourceTree.Files(Path.Combine(SourceTree.Tests, "Docs"), "*.cs")
                .Concat(SourceTree.Files(Path.Combine(SourceTree.Root, "docs", "samples"), "*.cs"))
                .Select(file => Squeeze(File.ReadAllText(file))),
        ];

        Offenders.None(
            from page in Pages
            from Match block in CSharp().Matches(File.ReadAllText(page))
            where !compiled.Any(code => code.Contains(Squeeze(block.Groups[1].Value), StringComparison.Ordinal))
            select $"{Place(page, block)}: {block.Groups[1].Value.Trim().Split('\n')[0]} …",
            "A page's C# stands, blanks aside, in a file of tests/PolicyTargets.Tests/Docs or docs/samples");
    }

    /// <summary>Else the code on the pages that stands in a sample would be proved by nobody.</summary>
    [Fact]
    public void Samples_AreRunByTheCheck()
    {
        string check = File.ReadAllText(Path.Combine(SourceTree.Root, ".ci", "run"));

        Offenders.None(
            from folder in Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "docs", "samples"))
            let step = $"step \"sample: {Path.GetFileName(folder)}\" "
            where !check.Contains(step, StringComparison.Ordinal)
            select $"docs/samples/{Path.GetFileName(folder)}: no {step.Trim()} …",
            "Every sample has a step in .ci/run");
    }

    /// <summary>A block that calls its language otherwise would be passed over.</summary>
    [Fact]
    public void CSharp_IsAlwaysCalledCsharp() =>
        Offenders.None(from page in Pages from Match fence in OtherCSharp().Matches(File.ReadAllText(page)) select Place(page, fence), "A block of C# begins with ```csharp");

    [Fact]
    public void RelativeLinks_LeadToAFile() =>
        Offenders.None(
            from page in Pages
            let text = Fence().Replace(File.ReadAllText(page), block => new string('\n', block.Value.Count(c => c == '\n')))
            from Match link in Link().Matches(text)
            let path = Uri.UnescapeDataString(link.Groups[1].Value.Split('#')[0])
            where path.Length > 0 && !Absolute().IsMatch(path) && !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, path))
            select $"{SourceTree.Shown(page)}({text[..link.Index].Count(c => c == '\n') + 1}): {link.Groups[1].Value}",
            "A relative link leads to a file");

    private static string Place(string page, Match match) => $"{SourceTree.Shown(page)}({File.ReadAllText(page)[..match.Index].Count(c => c == '\n') + 1})";

    private static string Squeeze(string text) => Blanks().Replace(text, "");

    [GeneratedRegex("^[ \t]*```csharp[ \t]*\r?\n(.*?)^[ \t]*```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharp();

    [GeneratedRegex("^[ \t]*```+[ \t]*(?:cs|c#|C#|CSharp|csharp[^\\s]+)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex OtherCSharp();

    [GeneratedRegex("^[ \t]*```.*?^[ \t]*```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    /// <summary>The target of <c>[text](target)</c> or of <c>[name]: target</c>.</summary>
    [GeneratedRegex(@"(?:\]\(\s*<?|^\[[^\]\n]+\]:\s*)([^\s)>]+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]+:")]
    private static partial Regex Absolute();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
