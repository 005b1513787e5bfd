namespace PolicyTargets.Tool.Tests;

/// <summary><c>--registry</c>: a national table in the place of the catalogue's divisions.</summary>
public sealed class DivisionTableTests
{
    private const string Codes = """
        代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码
        110000,北京市,,北京市,省级,在用,1981,,
        110101,北京市,直辖,东城区,县级,在用,1981,,
        110103,北京市,直辖,崇文区,县级,弃用,1981,2010,110101
        """;

    [Fact]
    public void Registry_OfCodesWithYears_IsSearched()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = DivisionFindTests.Divisions("find", "110103", "--registry", folder.Write("codes.csv", Codes));
        Assert.Equal((0, "崇文区"), (run.Status, Assert.Single(run.Records).GetProperty("name").GetProperty("zh").GetString()));
        Assert.Contains("110101", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_OfRevisionsInAFolder_IsSearched()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2015.tsv", "330000\t浙江省\n330100\t杭州市\n330102\t上城区\n");
        folder.Write("2016.tsv", "330000\t浙江省\n330100\t杭州市\n330102\t新城区\n");
        Assert.Equal(["330102"], DivisionFindTests.Divisions("find", "新城区", "--registry", folder.Path).Texts("code"));
        Assert.Equal(3, DivisionFindTests.Divisions("tree", "330000", "--registry", folder.Path).Records.Count);
    }

    [Fact]
    public void Registry_WithABadRow_AnswersAndReportsIt()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = DivisionFindTests.Divisions("find", "110101", "--registry", folder.Write("codes.csv", Codes + "\n9,北京市,直辖,某区,县级,在用,1981,,\n"));
        Assert.Equal((1, "110101"), (run.Status, Assert.Single(run.Texts("code"))));
        Assert.Contains("codes.csv(5,", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Registry_OfNothing_IsRefused()
    {
        using var folder = new TemporaryFolder();
        foreach (string path in new[] { folder.Write("empty.csv", ""), folder.Write("prose.txt", "no table\n"), folder.Write("bytes.tsv", [0xFF, 0xFE, 0x00, 0xD8]), folder.Path })
        {
            ToolRun run = ToolRun.Of("divisions", "find", "110101", "--registry", path);
            Assert.Equal((2, ""), (run.Status, run.Out));
            Assert.DoesNotContain("   at ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    /// <summary>The whole country, where the table is at hand.</summary>
    [Fact]
    public void Registry_OfTheWholeCountry_IsSearched()
    {
        string path = Path.Combine(Repository.Root, "..", "shared", "data", "areacodes", "result.csv");
        if (!File.Exists(path))
        {
            return;
        }

        ToolRun run = DivisionFindTests.Divisions("find", "鼓楼区", "--within", "南京市", "--registry", path);
        Assert.Equal((0, "", "320106"), (run.Status, run.Error, Assert.Single(run.Texts("code"))));
        Assert.Equal(["330212"], DivisionFindTests.Divisions("successors", "330204", "--from", "2015", "--registry", path).Texts("code"));
    }
}
