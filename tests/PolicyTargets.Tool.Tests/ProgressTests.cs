using System.Text;
using System.Text.Json;
using PolicyTargets.Progress;

namespace PolicyTargets.Tool.Tests;

/// <summary><c>progress</c>: a method on series, one object in, one out.</summary>
public sealed class ProgressTests
{
    private const string Good = """{"id": "a", "series": [["2015", 100], ["2020", 90]], "direction": "decrease", "target": 60, "targetPeriod": "2030"}""";
    private const string Bad = """{"id": 7, "series": [], "direction": "down"}""";

    [Fact]
    public void List_NamesEveryMethod_WithVersionConformanceAndSource()
    {
        ToolRun run = ToolRun.Of("progress", "--list");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(ProgressMethods.All.Select(method => method.Id), run.OutLines.Select(line => line.Split('\t')[0]));
        Assert.All(run.OutLines.Zip(ProgressMethods.All), pair => Assert.Equal(
            (5, pair.Second.Version, pair.Second.Source, pair.Second.Conformance == ProgressConformance.Exact),
            (pair.First.Split('\t').Length, pair.First.Split('\t')[1], pair.First.Split('\t')[4], pair.First.Split('\t')[2] == "exact")));
    }

    [Fact]
    public void List_IsInTheLanguageAskedFor_AndToAFile()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Of("progress", "--list", "--lang", "zh", "--output", folder.At("methods.tsv"));
        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Contains(ProgressMethods.OpenSdg2.Name.Chinese, File.ReadAllText(folder.At("methods.tsv")), StringComparison.Ordinal);
        Assert.Contains(ProgressMethods.OpenSdg2.Name.Chinese, ToolRun.Under("zh_CN.UTF-8", "progress", "--list").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eurostat-target")]
    [InlineData("eurostat-trend-4")]
    [InlineData("eurostat-trend-5")]
    [InlineData("open-sdg-1")]
    [InlineData("open-sdg-2")]
    [InlineData("eustat")]
    [InlineData("astat")]
    [InlineData("unsd")]
    [InlineData("escap-csi")]
    [InlineData("escap-api")]
    [InlineData("sdsn-trend")]
    [InlineData("destatis")]
    [InlineData("oecd-distance")]
    [InlineData("cn-schedule")]
    [InlineData("cn-self-evaluation")]
    [InlineData("cn-st-monitor")]
    [InlineData("who-fixed-target")]
    public void Method_OfTheContract_IsThere(string id)
    {
        ToolRun run = ToolRun.Reading(Good, "progress", "--method", id);
        Assert.Equal((0, "", id), (run.Status, run.Error, Assert.Single(run.Texts("method"))));
    }

    [Fact]
    public void Input_FromAFile_FromADash_AndWithoutEither_IsTheSame()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Of("progress", folder.Write("in.jsonl", "\uFEFF" + Good + "\r\n"), "--method", "open-sdg-2");
        Assert.Equal((0, "", 1), (run.Status, run.Error, run.OutLines.Count));
        Assert.Equal(run, ToolRun.Reading(Good, "progress", "-", "--method", "open-sdg-2"));
        Assert.Equal(run, ToolRun.Reading(Good, "progress", "--method", "open-sdg-2"));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Reading("", "progress", "--method", "open-sdg-2"));
    }

    [Fact]
    public void Record_HasTheMembersOfTheContract()
    {
        JsonElement record = Assert.Single(ToolRun.Reading(Good, "progress", "--method", "open-sdg-2").Records);
        Assert.Equal(
            "id method value score status neutralStatus basePeriod baseValue currentPeriod currentValue reason version substitutions",
            string.Join(' ', record.EnumerateObject().Select(member => member.Name)));
        Assert.Equal("a open-sdg-2 2015 2020", ToolRun.Words(record, "id method basePeriod currentPeriod"));
    }

    [Fact]
    public void BadRecords_StandInTheirPlace_AndTheRestGoesOn()
    {
        ToolRun run = ToolRun.Reading($"{Good}\n{Bad}\n\nno json\n{Good}\n", "progress", "--method", "open-sdg-2");
        Assert.Equal((1, "", 4), (run.Status, run.Error, run.OutLines.Count));
        Assert.Equal("""{"id":7,"error":{"code":"CAT005","message":"'down' in member 'direction' is not understood; expected increase | decrease | toward."}}""", run.OutLines[1]);
        Assert.StartsWith("""{"id":null,"error":{"code":"CAT001",""", run.OutLines[2], StringComparison.Ordinal);
        Assert.Equal(run.OutLines[0], run.OutLines[3]);
    }

    [Fact]
    public void Messages_AreInTheLanguageAskedFor() =>
        Assert.Contains("成员“direction”中的“down”无法识别", Assert.Single(ToolRun.Reading(Bad, "progress", "--method", "open-sdg-2", "--lang", "zh").OutLines), StringComparison.Ordinal);

    [Fact]
    public void Output_WritesTheFile_WithBadRecordsToo()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Reading($"{Good}\n{Bad}\n", "progress", "--method", "open-sdg-2", "--output", folder.At("out.jsonl"));
        Assert.Equal(new ToolRun(1, "", ""), run);
        Assert.Equal(ToolRun.Reading($"{Good}\n{Bad}\n", "progress", "--method", "open-sdg-2").Out, File.ReadAllText(folder.At("out.jsonl")));
        Assert.Equal([folder.At("out.jsonl")], Directory.EnumerateFiles(folder.Path));
        Assert.Equal((1, 2), (ToolRun.Reading(Bad, "progress", "--method", "open-sdg-2", "-o", "-").OutLines.Count, File.ReadAllLines(folder.At("out.jsonl")).Length));
    }

    [Fact]
    public void Folder_AsInput_IsRefused()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Of("progress", folder.Path, "--method", "open-sdg-2");
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains(folder.Path, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Help_HasAnExample()
    {
        ToolRun run = ToolRun.Of("progress", "--help");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("policy-targets progress series.jsonl --method open-sdg-2", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The console's streams are used as bytes: nothing is decoded on the way.</summary>
    [Fact]
    public void Bytes_GoThroughAsTheyAre()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Good.Replace("\"a\"", "\"宁波\"", StringComparison.Ordinal)));
        using var output = new MemoryStream();
        using var words = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(TextReader.Null, words, error, IsOutRedirected: true, Width: 160, Lang: null) { StandardInput = () => input, StandardOutput = () => output };
        Assert.Equal(0, new ToolApplication(terminal).Run(["progress", "--method", "open-sdg-2"]));
        Assert.Equal(("", ""), (words.ToString(), error.ToString()));
        Assert.StartsWith("{\"id\":\"宁波\",\"method\":\"open-sdg-2\"", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
