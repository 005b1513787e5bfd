using System.Text.RegularExpressions;

namespace PolicyTargets.Tool.Tests;

/// <summary>One command line of the tool on a page.</summary>
/// <param name="Page">The page, from the root on.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Command">The line, without the remark behind it.</param>
/// <param name="Status">The exit status that the remark states, else 0.</param>
/// <param name="Shown">What the page shows of its output; null where it shows none.</param>
internal sealed partial record PageExample(string Page, int Line, string Command, int Status, string? Shown)
{
    private static readonly string[] Starts = ["policy-targets ", "dotnet run --project src/PolicyTargets.Tool -- "];

    internal static IReadOnlyList<PageExample> All { get; } = [.. Pages().SelectMany(Of)];

    internal string[] Words => [.. Word().Matches(Command).Select(word => word.Groups[1].Success ? word.Groups[1].Value : word.Value)];

    /// <summary>The files that a page has its reader make: a block behind a line that begins with the file's name and ends with a colon.</summary>
    internal static IEnumerable<(string Name, string Content)> FilesOf(string page) =>
        File().Matches(Read(page)).Select(file => (file.Groups["name"].Value, file.Groups["content"].Value));

    private static IEnumerable<PageExample> Of(string page)
    {
        string text = Read(page);
        foreach (Match block in Shell().Matches(text))
        {
            int line = text[..block.Index].Count(c => c == '\n') + 1;
            string[] lines = block.Groups["lines"].Value.Split('\n');
            string? shown = block.Groups["shown"].Success ? block.Groups["shown"].Value : null;
            foreach (string written in lines)
            {
                line++;
                if (Starts.FirstOrDefault(start => written.StartsWith(start, StringComparison.Ordinal)) is { } begin)
                {
                    string[] parts = Remark().Split(written[begin.Length..], 2);
                    int status = parts.Length > 1 && Exit().Match(parts[1]) is { Success: true } exit ? exit.Groups[1].Value[0] - '0' : 0;
                    yield return new PageExample(page, line, parts[0].Trim(), status, lines.Count(other => other.Length > 0) == 1 ? shown : null);
                }
            }
        }
    }

    private static IEnumerable<string> Pages() =>
        new[] { Path.Combine(Repository.Root, "README.md") }
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(project => Path.Combine(project, "README.md")).Where(System.IO.File.Exists))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Read(string page) => System.IO.File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n");

    [GeneratedRegex("^```sh\n(?<lines>.*?)\n```\n(?:\n```text\n(?<shown>.*?)\n```\n)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Shell();

    [GeneratedRegex(@"^`(?<name>[\w./-]+\.(?:json|jsonl|csv))`[^\n]*:\n\n```\w+\n(?<content>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex File();

    [GeneratedRegex(@"\s+#\s")]
    private static partial Regex Remark();

    [GeneratedRegex("exit status ([0-2])")]
    private static partial Regex Exit();

    [GeneratedRegex("\"([^\"]*)\"|[^\\s\"]+")]
    private static partial Regex Word();
}
