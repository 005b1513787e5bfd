namespace PolicyTargets.Tool.Tests;

/// <summary>Unusable arguments and unreadable input: exit status 2, one line that says what is wrong, nothing on standard output.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string, string> Unusable => new()
    {
        { "", "assess" }, // the verbs that there are
        { "frobnicate", "frobnicate" },
        { "asses", "asses" },
        { "--frobnicate", "--frobnicate" },
        { "assess --frobnicate", "--frobnicate" },
        { "assess extra", "extra" },
        { "assess --plan", "--plan" },
        { "assess --as-of", "--as-of" },
        { "assess --format", "--format" },
        { "assess --as-of 2025-13-01", "2025-13-01" },
        { "assess --as-of 2025-02-30", "2025-02-30" },
        { "assess --as-of yesterday", "yesterday" },
        { "assess --as-of 30/04/2025", "30/04/2025" },
        { "assess --as-of 2025", "2025" },
        { "assess --plan atlantis-2025", "atlantis-2025" },
        { "assess --subject 999999", "999999" },
        { "assess --subject 亚特兰蒂斯", "亚特兰蒂斯" },
        { "assess --format xml", "xml" },
        { "assess --format JSONL", "JSONL" },
        { "assess --lang fr", "fr" },
        { "assess --observations no-such-file.jsonl", "no-such-file.jsonl" },
        { "assess --targets no-such-file.csv", "no-such-file.csv" },
        { "assess --catalogue no-such-folder", "no-such-folder" },
        { "assess --output no-such-folder/out.jsonl", "no-such-folder" },
        { "assess --plan a --plan b", "--plan" },
        { "export", "--what" },
        { "export --what", "--what" },
        { "export --what nonsense", "nonsense" },
        { "export --what claims --lang fr", "fr" },
        { "export --what claims --catalogue no-such-folder", "no-such-folder" },
        { "progress", "--method ID; --list names the methods" },
        { "progress series.jsonl", "--method" },
        { "progress --method", "--method" },
        { "progress --method nowhere", "there is no such method; known are astat," },
        { "progress --method OPEN-SDG-2", "open-sdg-2" },
        { "progress no-such-file.jsonl --method open-sdg-2", "no-such-file.jsonl" },
        { "progress - extra --method open-sdg-2", "extra" },
        { "progress --method astat --method eustat", "--method" },
        { "progress --method open-sdg-2 --output no-such-folder/out.jsonl", "no-such-folder" },
        { "progress --list --output no-such-folder/out.txt", "no-such-folder" },
        { "progress --list --lang fr", "fr" },
        { "progress --method open-sdg-2 --lang fr", "fr" },
        { "progress --method open-sdg-2 --catalogue ningbo", "ningbo" },
        { "divisions", "successors" },
        { "divisions frobnicate", "frobnicate" },
        { "divisions find", "CODE|NAME" },
        { "divisions find 330212 extra", "extra" },
        { "divisions find 330212 --at", "--at" },
        { "divisions find 330212 --at yesterday", "yesterday" },
        { "divisions find 330212 --at 2016-13-01", "2016-13-01" },
        { "divisions find 330212 --at 0000", "0000" },
        { "divisions find 330212 --at 16", "16" },
        { "divisions find 330212 --at 2016-09", "2016-09" },
        { "divisions find 330212 --within ningbo", "--within" },
        { "divisions find 城区 --within 999999", "999999" },
        { "divisions find 城区 --within 城区 --at 1985", "--within" },
        { "divisions find 330212 --format xml", "xml" },
        { "divisions find 330212 --lang fr", "fr" },
        { "divisions find 330212 --catalogue no-such-folder", "no-such-folder" },
        { "divisions find 330212 --registry no-such-table.csv", "no-such-table.csv" },
        { "divisions find 330212 --registry table.csv --catalogue ningbo", "--catalogue" },
        { "divisions tree ningbo --depth -1", "-1" },
        { "divisions tree ningbo --depth deep", "--depth deep: write a whole number, 0 or more" },
        { "divisions successors 330212", "--from" },
        { "divisions successors 330212 --from 2017 --to 2015", "2015" },
        { "divisions predecessors 330212 --from 2017 --to 2015", "2015" },
        { "divisions successors 330212 --from 2015 --basis money", "money" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Arguments_ThatCannotBeUsed_AreRefusedInOneLine(string line, string named) =>
        AssertRefused(ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), named);

    [Theory]
    [InlineData("--plan", "atlantis-2025", "cixi-2025")]
    [InlineData("--subject", "999999", "cixi")]
    [InlineData("--format", "xml", "jsonl")]
    [InlineData("--lang", "fr", "zh")]
    [InlineData("--as-of", "yesterday", "2025-04-30")]
    public void Refusal_SaysWhatWouldDo(string option, string value, string remedy) =>
        Assert.Contains(remedy, ToolRun.Of("assess", option, value).Error, StringComparison.Ordinal);

    [Fact]
    public void Catalogue_EmptyFolder_IsRefused()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(ToolRun.Of("assess", "--catalogue", folder.Path), folder.Path);
    }

    [Fact]
    public void Catalogue_FolderWithoutJson_IsRefused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("readme.txt", "nothing");
        AssertRefused(ToolRun.Of("assess", "--catalogue", folder.Path), folder.Path);
    }

    [Fact]
    public void Catalogue_WithoutDates_AsksForTheDay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """{"subjects": [{"id": "x", "kind": "organisation", "name": {"zh": "某院"}}]}""");
        AssertRefused(ToolRun.Of("assess", "--catalogue", folder.Path), "--as-of");
    }

    [Theory]
    [InlineData("--observations")]
    [InlineData("--targets")]
    [InlineData("--output")]
    public void File_ThatIsAFolder_IsRefused(string option)
    {
        using var folder = new TemporaryFolder();
        AssertRefused(ToolRun.Of("assess", option, folder.Path), folder.Path);
    }

    [Fact]
    public void Csv_NotInUtf8_IsRefused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("own.csv", [.. "id,subject\nx,"u8, 0xC4, 0xFE, 0xB2, 0xA8, .. "\n"u8]); // 宁波 in GB 18030
        AssertRefused(ToolRun.Of("assess", "--targets", path), path);
    }

    [Fact]
    public void Csv_WithoutHeading_IsRefused()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(ToolRun.Of("assess", "--targets", folder.Write("own.csv", "")), "own.csv");
    }

    [Fact]
    public void Output_ThatIsRefused_LeavesNoFile()
    {
        using var folder = new TemporaryFolder();
        AssertRefused(ToolRun.Of("assess", "--plan", "atlantis-2025", "--output", folder.At("out.jsonl")), "atlantis-2025");
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static void AssertRefused(ToolRun run, string named)
    {
        Assert.Equal((2, ""), (run.Status, run.Out));
        string line = Assert.Single(run.ErrorLines);
        Assert.Contains(named, line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", line, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", line, StringComparison.Ordinal);
    }
}
