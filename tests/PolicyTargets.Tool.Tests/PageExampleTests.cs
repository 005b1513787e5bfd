namespace PolicyTargets.Tool.Tests;

/// <summary>The command lines of the pages, run: a reader who copies one gets what the page says.</summary>
/// <remarks>Each runs in a folder of its own that holds docs/how-to/example-catalogue and the files that the page has its reader make. <c>&lt; FILE</c> and <c>&gt; FILE</c> are understood.</remarks>
public sealed class PageExampleTests
{
    public static TheoryData<string, int> Examples
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (PageExample example in PageExample.All)
            {
                rows.Add(example.Page, example.Line);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OnAPage_DoesWhatThePageSays(string page, int line)
    {
        PageExample example = PageExample.All.Single(other => other.Page == page && other.Line == line);
        using TemporaryFolder folder = FolderOf(page);
        ToolRun run = Run(example, folder);
        Assert.True(example.Status == run.Status, $"{page}({line}): exit status {run.Status} where the page says {example.Status}: {run.Error}");
        if (example.Status == 0)
        {
            Assert.Equal("", run.Error);
        }

        if (example.Shown is { } shown)
        {
            Assert.Equal(Trimmed(shown), Trimmed((run.Error + run.Out).Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Pages_HaveExamplesOfEveryVerb() =>
        Assert.All(["assess", "validate", "export", "progress", "divisions"], verb => Assert.Contains(PageExample.All, example => example.Page == "docs/reference/tool.md" && example.Words[0] == verb && example.Shown is not null));

    [Theory]
    [InlineData("assess")]
    [InlineData("validate")]
    [InlineData("export")]
    [InlineData("progress")]
    [InlineData("divisions find")]
    [InlineData("divisions life")]
    [InlineData("divisions tree")]
    [InlineData("divisions successors")]
    [InlineData("divisions predecessors")]
    public void Page_NamesTheWordsThatEachOptionTakes(string verb)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "reference", "tool.md")).Replace("\\|", "|", StringComparison.Ordinal);
        string[] words = [.. ToolRun.Of([.. verb.Split(' '), "--help"]).Out.Split('<', '>').Where(part => part.Contains('|', StringComparison.Ordinal))];

        Assert.NotEmpty(words);
        Assert.All(words, alternatives => Assert.Contains(alternatives, page, StringComparison.Ordinal));
    }

    private static ToolRun Run(PageExample example, TemporaryFolder folder)
    {
        string input = "";
        List<string> args = [];
        string[] words = example.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is "<")
            {
                input = File.ReadAllText(folder.At(words[++i]));
            }
            else if (words[i] is ">" or "--output" or "-o")
            {
                args.AddRange(["--output", folder.At(words[++i])]);
            }
            else
            {
                args.Add(Path.Exists(folder.At(words[i])) ? folder.At(words[i]) : words[i]);
            }
        }

        return ToolRun.Reading(input, [.. args]);
    }

    private static TemporaryFolder FolderOf(string page)
    {
        var folder = new TemporaryFolder();
        IEnumerable<(string Name, string Content)> example = Directory.EnumerateFiles(Repository.ExampleCatalogue, "*", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path)));
        foreach ((string name, string content) in example.Concat(PageExample.FilesOf(page)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.At(name))!);
            folder.Write(name, content);
        }

        return folder;
    }

    /// <summary>Without the blanks that centre a title and the empty lines around.</summary>
    private static string Trimmed(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim();
}
