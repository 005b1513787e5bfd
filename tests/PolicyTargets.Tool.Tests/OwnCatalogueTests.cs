using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

/// <summary>A folder of catalogue files.</summary>
public sealed class OwnCatalogueTests
{
    private const string Series = """
        {
          "subjects": [{"id": "tongxiang", "kind": "administrative-unit", "name": {"zh": "桐乡市", "en": "Tongxiang"}, "level": "county", "code": "330483"}],
          "indicators": [{"code": "labs", "name": {"zh": "实验室数", "en": "Laboratories"}, "unit": "家", "direction": "higher", "nature": "stock"}],
          "observations": [
            {"id": "o1", "subject": "tongxiang", "indicator": "labs", "period": "2022", "value": {"exactly": 10}, "publishedOn": "2023-02-01"},
            {"id": "o2", "subject": "tongxiang", "indicator": "labs", "period": "2024", "value": {"exactly": 14}, "publishedOn": "2025-02-01"}
          ]
        }
        """;

    private const string Plan = """
        {
          // what the city promised
          "plans": [{"id": "p", "name": {"zh": "规划", "en": "Plan"}, "period": "2023/2027", "issuedOn": "2023-01-15"}],
          "targets": [{"id": "t1", "plan": "p", "subject": "tongxiang", "indicator": "labs", "period": "2027", "bound": {"atLeast": 20}},]
        }
        """;

    [Fact]
    public void Assess_Folder_ReadsItsFilesAsOne()
    {
        using TemporaryFolder folder = Folder(Series, Plan);
        JsonElement record = Assert.Single(ToolRun.Of("assess", "--catalogue", folder.Path, "--format", "jsonl").Records);
        Assert.Equal(("t1", "p", "330483", "OnSchedule", "2025-02-01"), (Member(record, "id"), Member(record, "plan"), Member(record, "subjectCode"), Member(record, "status"), Member(record, "asOf")));
        Assert.Equal((0.4m, 0.4m), (record.GetProperty("progress").GetProperty("lower").GetDecimal(), record.GetProperty("expected").GetDecimal()));
        Assert.Equal((6m, 2m, 0.7m), (record.GetProperty("margin").GetDecimal(), record.GetProperty("requiredChange").GetDecimal(), record.GetProperty("completionRate").GetDecimal()));
    }

    [Fact]
    public void Assess_FolderWithABadRecord_AssessesTheRest_WithStatus1()
    {
        using TemporaryFolder folder = Folder(Series.Replace("\"period\": \"2022\"", "\"period\": \"2022-Q9\"", StringComparison.Ordinal), Plan);
        ToolRun run = ToolRun.Of("assess", "--catalogue", folder.Path, "--format", "jsonl");
        Assert.Equal((1, "o1", "CAT005"), (run.Status, Member(run.Records[0], "id"), run.Records[0].GetProperty("error").GetProperty("code").GetString()));
        Assert.Equal("BaselineMissing", Member(run.Record("t1"), "reason"));
        Assert.StartsWith($"{folder.At("a.json")}(5,", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_FolderWithAFileThatIsNoJson_AssessesTheRest_WithStatus1()
    {
        using TemporaryFolder folder = Folder(Series, Plan);
        folder.Write("c.json", "{ \"targets\": [");
        ToolRun run = ToolRun.Of("assess", "--catalogue", folder.Path, "--format", "jsonl");
        Assert.Equal((1, 2), (run.Status, run.Records.Count));
        Assert.Equal("OnSchedule", Member(run.Record("t1"), "status"));
        Assert.Contains("c.json(", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_TableOfAFolder_HasItsNames()
    {
        using TemporaryFolder folder = Folder(Series, Plan);
        string table = ToolRun.Of("assess", "--catalogue", folder.Path, "--lang", "zh").Out;
        Assert.All(["规划", "桐乡市", "实验室数", "符合预期"], word => Assert.Contains(word, table, StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_FolderWithMarkup_WritesItAsItStands()
    {
        using TemporaryFolder folder = Folder(Series.Replace("桐乡市", "[red]桐乡市[/]", StringComparison.Ordinal).Replace("Tongxiang", "[bold]T[/]", StringComparison.Ordinal), Plan);
        ToolRun run = ToolRun.Of("assess", "--catalogue", folder.Path);
        Assert.Equal(0, run.Status);
        Assert.Contains("[bold]T[/]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_FolderWithABadRecord_ExportsTheRest_WithStatus1()
    {
        using TemporaryFolder folder = Folder(Series.Replace("\"exactly\": 10", "\"exactly\": \"ten\"", StringComparison.Ordinal), Plan);
        ToolRun run = ToolRun.Of("export", "--what", "claims", "--catalogue", folder.Path);
        Assert.Equal(1, run.Status);
        Assert.Contains("CAT004", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["o2", "t1"], run.Texts("id"));
    }

    private static TemporaryFolder Folder(string first, string second)
    {
        var folder = new TemporaryFolder();
        folder.Write("a.json", first);
        folder.Write("b.json", second);
        return folder;
    }

    private static string? Member(JsonElement record, string name) => record.GetProperty(name).GetString();
}
