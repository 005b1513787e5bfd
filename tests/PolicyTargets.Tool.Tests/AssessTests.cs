using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

public sealed class AssessTests
{
    [Fact]
    public void Assess_WithoutArguments_WritesATableForEachPlan()
    {
        ToolRun run = ToolRun.Of("assess");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(5, run.OutLines.Count(line => line.Contains("as of 2025-04-30", StringComparison.Ordinal)));
        Assert.Contains("P315-001", run.Out, StringComparison.Ordinal);
        Assert.Contains("CX25-037", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_WithoutArguments_IsAsOfTheLatestPublication() =>
        Assert.All(ToolRun.Of("assess", "--format", "jsonl").Texts("asOf"), day => Assert.Equal("2025-04-30", day));

    [Fact]
    public void Assess_Table_FitsThePage_WithoutColours()
    {
        ToolRun run = ToolRun.Of("assess");
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.All(run.OutLines, line => Assert.InRange(line.Length, 0, 160));
    }

    [Fact]
    public void Assess_Table_ShowsTargetActualGapAndStatus()
    {
        string out1 = Joined(ToolRun.Of("assess", "--plan", "ningbo-315-2023-2027", "--subject", "ningbo"));
        Assert.All(["at least 3.75%", "3.08%", "0.67", "in progress", "no baseline", "13,000", "attained early"], words => Assert.Contains(words, out1, StringComparison.Ordinal));
    }

    [Fact]
    public void Assess_AllPlans_Gives169Results_EachIdOnce()
    {
        string?[] ids = [.. ToolRun.Assess().Texts("id")];
        Assert.Equal((169, 169), (ids.Length, ids.Distinct().Count()));
        Assert.DoesNotContain("CX25-019", ids); // restates CX25-003
    }

    [Theory]
    [InlineData("ningbo-2025", 21)]
    [InlineData("ningbo-315-2023-2027", 61)]
    [InlineData("ningbo-2024-tasks", 17)]
    [InlineData("jiangbei-2021", 34)]
    [InlineData("cixi-2025", 36)]
    public void Assess_Plan_GivesItsTargetsOnly(string plan, int results)
    {
        ToolRun run = ToolRun.Assess("--plan", plan);
        Assert.Equal(results, run.Records.Count);
        Assert.All(run.Texts("plan"), given => Assert.Equal(plan, given));
    }

    [Theory]
    [InlineData("330205")]
    [InlineData("jiangbei")]
    [InlineData("江北区")]
    [InlineData("Jiangbei District")]
    public void Assess_Subject_ByCodeIdOrName_GivesItsTargetsOnly(string subject)
    {
        ToolRun run = ToolRun.Assess("--subject", subject);
        Assert.Equal(25, run.Records.Count);
        Assert.All(run.Texts("subjectCode"), code => Assert.Equal("330205", code));
    }

    [Fact]
    public void Assess_PlanAndSubject_GivesWhatIsInBoth() =>
        Assert.Equal(["P315-022"], ToolRun.Assess("--plan", "ningbo-315-2023-2027", "--subject", "宁波国家高新区").Texts("id"));

    [Fact]
    public void Assess_PlanWithoutTargetsOfTheSubject_SaysNothingAndSucceeds()
    {
        ToolRun run = ToolRun.Assess("--plan", "jiangbei-2021", "--subject", "cixi");
        Assert.Equal((0, "", ""), (run.Status, run.Out, run.Error));
    }

    [Theory]
    [InlineData("2025-04-28", "CX25-002", "NotIssued")]
    [InlineData("2025-04-29", "CX25-002", "InProgress")]
    [InlineData("2026-01-01", "CX25-002", "AwaitingData")]
    [InlineData("2025-03-12", "P315-001", "InProgress")]
    [InlineData("2024-12-31", "NBD-043", "InProgress")]
    [InlineData("2025-03-12", "NBD-043", "AwaitingData")]
    [InlineData("2025-03-13", "NBD-043", "Attained")]
    public void Assess_AsOf_UsesOnlyWhatWasPublishedByThen(string day, string id, string status) =>
        Assert.Equal(status, ToolRun.Of("assess", "--format", "jsonl", "--as-of", day).Record(id).GetProperty("status").GetString());

    [Fact]
    public void Assess_AsOf_TheReportsDay_FindsTheReading()
    {
        JsonElement before = ToolRun.Of("assess", "--format", "jsonl", "--as-of", "2025-03-12").Record("P315-001");
        Assert.Equal((JsonValueKind.Null, "NoEvidence"), (before.GetProperty("actual").ValueKind, before.GetProperty("reason").GetString()!.Split(',')[0]));
        Assert.Equal("BaselineMissing", ToolRun.Of("assess", "--format", "jsonl", "--as-of", "2025-03-13").Record("P315-001").GetProperty("reason").GetString());
    }

    [Fact]
    public void Assess_Explain_AddsTheAccountOfEachResult()
    {
        string said = Joined(ToolRun.Of("assess", "--explain", "--plan", "ningbo-2024-tasks"));
        Assert.Contains("at least 200 items", said, StringComparison.Ordinal);
        Assert.Contains("was more than 300 items (2024", said, StringComparison.Ordinal);
        Assert.Contains("Conclusion: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Conclusion: ", Joined(ToolRun.Of("assess", "--plan", "ningbo-2024-tasks")), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_Output_WritesTheFileAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--output", folder.At("results.jsonl"));
        Assert.Equal((0, "", ""), (run.Status, run.Out, run.Error));
        Assert.Equal(["results.jsonl"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
        Assert.Equal(ToolRun.Assess().Out, File.ReadAllText(folder.At("results.jsonl")));
    }

    [Fact]
    public void Assess_Output_ReplacesAnOlderFile()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("results.csv", new string('x', 100_000));
        Assert.Equal(0, ToolRun.Of("assess", "--format", "csv", "-o", path).Status);
        Assert.StartsWith("id,", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_Output_Hyphen_IsStandardOutput() => Assert.Equal(ToolRun.Assess().Out, ToolRun.Assess("--output", "-").Out);

    [Fact]
    public void Assess_Twice_WritesTheSame() => Assert.Equal(ToolRun.Of("assess").Out, ToolRun.Of("assess").Out);

    /// <summary>The words of a table, whichever way its cells are broken into lines.</summary>
    private static string Joined(ToolRun run)
    {
        string[][] rows = [.. run.OutLines.Select(line => line.Split('│'))];
        int columns = rows.Max(row => row.Length);
        string cells = string.Join(" ", Enumerable.Range(0, columns).Select(column => string.Join(" ", rows.Where(row => row.Length > column).Select(row => row[column].Trim()))));
        return string.Join(" ", (cells + " " + run.Out).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
