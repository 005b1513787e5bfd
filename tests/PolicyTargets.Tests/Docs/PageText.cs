using System.Text;
using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>A page as the guards read it: its headings, and its links outside of code.</summary>
internal sealed partial class PageText
{
    private readonly string _prose;

    private PageText(string path)
    {
        Path = path;
        Text = File.ReadAllText(path);
        _prose = Code().Replace(Fence().Replace(Text, Blank), Blank);
    }

    /// <summary>Gets the pages that users read: the README, all of docs, and those of the packages.</summary>
    internal static IReadOnlyList<PageText> All { get; } =
        [.. SourceTree.Files(SourceTree.Root, "*.md").Where(IsForReaders).Select(path => new PageText(path))];

    internal string Path { get; }

    internal string Text { get; }

    internal IEnumerable<(string Target, int Line)> Links =>
        Link().Matches(_prose).Select(link => (link.Groups[1].Value, _prose[..link.Index].Count(c => c == '\n') + 1));

    internal int[] HeadingLevels => [.. Heading().Matches(Fence().Replace(Text, Blank)).Select(heading => heading.Groups[1].Length)];

    /// <summary>Gets the anchors that GitHub makes of the headings: small letters, no signs but <c>-</c> and <c>_</c>, blanks as <c>-</c>, <c>-1</c> behind the second of a kind; and those that stand in the page.</summary>
    internal IReadOnlySet<string> Anchors
    {
        get
        {
            var anchors = new HashSet<string>(Anchor().Matches(_prose).Select(anchor => anchor.Groups[1].Value), StringComparer.Ordinal);
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(Fence().Replace(Text, Blank)))
            {
                string slug = Slug(heading.Groups[2].Value);
                seen[slug] = seen.GetValueOrDefault(slug, -1) + 1;
                anchors.Add(seen[slug] == 0 ? slug : FormattableString.Invariant($"{slug}-{seen[slug]}"));
            }

            return anchors;
        }
    }

    internal static PageText Of(string path) => new(path);

    /// <summary>The file or folder that a relative link leads to, and the anchor within; null for an absolute link.</summary>
    internal (string File, string Anchor)? Resolve(string target)
    {
        string[] parts = target.Split('#', 2);
        return IsAbsolute(target) ? null
            : (System.IO.Path.GetFullPath(parts[0].Length == 0 ? Path : System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, Uri.UnescapeDataString(parts[0]))), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : "");
    }

    internal static bool IsAbsolute(string target) => Scheme().IsMatch(target) || target.StartsWith('/');

    internal static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (char c in LinkText().Replace(heading, "$1").Trim())
        {
            if (c is ' ' or '-')
            {
                slug.Append('-');
            }
            else if (char.IsLetterOrDigit(c) || c == '_')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
        }

        return slug.ToString();
    }

    private static bool IsForReaders(string path)
    {
        string shown = SourceTree.Shown(path);
        return shown == "README.md" || shown.StartsWith("docs/", StringComparison.Ordinal) || (shown.StartsWith("src/", StringComparison.Ordinal) && System.IO.Path.GetFileName(path) == "README.md");
    }

    private static string Blank(Match code) => string.Concat(code.Value.Select(c => c == '\n' ? '\n' : ' '));

    [GeneratedRegex("^[ \t]*```.*?^[ \t]*```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    /// <summary>Code in a line.</summary>
    [GeneratedRegex("``[^\n]+?``|`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(#{1,6})[ \t]+(.+?)[ \t]*#*[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>The target of <c>[text](target)</c>, of <c>[name]: target</c> or of <c>&lt;target&gt;</c>.</summary>
    [GeneratedRegex(@"(?:\]\(\s*<?|^\[[^\]\n]+\]:\s*|<(?=[a-z]+://))([^\s)>]+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex("<a (?:name|id)=\"([^\"]+)\"")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
