namespace PolicyTargets.Tool.Tests;

/// <summary>The small complete catalogue of the documentation, as a reader runs it.</summary>
public sealed class ExampleCatalogueTests
{
    private static readonly string Folder = Repository.ExampleCatalogue;

    [Fact]
    public void Assess_Example_StandsAsThePageSays()
    {
        ToolRun run = ToolRun.Assess("--catalogue", Folder);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("labs-2025 InProgress, park-2025 InProgress, rd-2025 InProgress", Standings(run));
        Assert.Equal("市科技局", run.Record("labs-2025").GetProperty("lead").GetString());
    }

    [Fact]
    public void Assess_ExampleWithObservations_StandsAsThePageSays()
    {
        ToolRun run = ToolRun.Of("assess", "--catalogue", Folder, "--observations", Path.Combine(Folder, "own", "observations.jsonl"), "--as-of", "2025-08-31", "--format", "jsonl");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("labs-2025 Ahead, park-2025 AttainedEarly, rd-2025 InProgress", Standings(run));
    }

    [Fact]
    public void Assess_ExampleWithTargets_AssessesThoseAlone()
    {
        ToolRun run = ToolRun.Of("assess", "--catalogue", Folder, "--targets", Path.Combine(Folder, "own", "targets.csv"), "--as-of", "2025-08-31", "--format", "jsonl");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["own-labs", "own-projects", "own-rd"], run.Texts("id"));
    }

    [Theory]
    [InlineData("claims", 8)] // four observations, three targets, a parameter
    [InlineData("indicators", 4)]
    [InlineData("instruments", 1)]
    [InlineData("tasks", 1)]
    public void Export_Example_HasItAll(string what, int count) => Assert.Equal((0, "", count), (ToolRun.Of("export", "--catalogue", Folder, "--what", what) is var run ? run.Status : 0, run.Error, run.Records.Count));

    /// <summary>A mistake is an error with its file, line and column, and the rest goes on.</summary>
    [Fact]
    public void Assess_ExampleWithAMistake_SaysWhere()
    {
        using var folder = new TemporaryFolder();
        foreach (string path in Directory.EnumerateFiles(Folder, "*.json"))
        {
            folder.Write(Path.GetFileName(path), File.ReadAllText(path).Replace("\"atLeast\": 26", "\"atleast\": 26", StringComparison.Ordinal));
        }

        ToolRun run = ToolRun.Of("assess", "--catalogue", folder.Path);
        Assert.Equal(1, run.Status);
        Assert.Contains($"{folder.At("plan-2025.json")}(11,", run.Error, StringComparison.Ordinal);
        Assert.Contains("park-2025", run.Out, StringComparison.Ordinal);
    }

    private static string Standings(ToolRun run) => string.Join(", ", run.Texts("id").Zip(run.Texts("status"), (id, status) => $"{id} {status}"));
}
