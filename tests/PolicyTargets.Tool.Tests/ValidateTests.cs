using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

/// <summary><c>validate</c>: the catalogue itself, and files of one's own on top of it.</summary>
public sealed class ValidateTests
{
    private const string Draft = """
        {
          "plans": [{"id": "draft", "name": {"zh": "草案", "en": "Draft"}, "period": "2026", "issuedOn": "2026-01-15"}],
          "targets": [
            {"id": "d1", "plan": "draft", "subject": "ningbo", "indicator": "rd-intensity", "period": "2030", "bound": {"atLeast": 3.9}},
            {"id": "d2", "plan": "draft", "subject": "ningbo", "indicator": "high-tech-enterprises", "period": "2026", "bound": {"atLeast": 8000}}
          ]
        }
        """;

    [Fact]
    public void Validate_TheCatalogue_HasNoError_AndSaysWhatIsSuspicious()
    {
        ToolRun run = ToolRun.Of("validate");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.DoesNotContain("error", run.Texts("severity"));
        Assert.All(run.Records, record => Assert.Equal(["code", "severity", "path", "objects", "message", "arguments"], record.EnumerateObject().Select(member => member.Name)));
        JsonElement rank = run.Records.Single(record => record.GetProperty("code").GetString() == "TGT004");
        Assert.Equal("Plans[jiangbei-2021].Targets[JB21-086].Bound", rank.GetProperty("path").GetString());
        Assert.StartsWith("目标“JB21-086”为≥15亿元,而起点已为>17亿元", rank.GetProperty("message").GetProperty("zh").GetString(), StringComparison.Ordinal);
    }

    /// <summary>What the catalogue below says by itself is not told again: a draft gets its own faults.</summary>
    [Fact]
    public void Validate_ADraft_TellsItsOwnFaults_WithStatus1()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("draft.json", Draft);

        ToolRun run = ToolRun.Of("validate", file);

        Assert.Equal(["TGT001 Plans[draft].Targets[d1].Measurand.Period", "TGT004 Plans[draft].Targets[d2].Bound", "TGT016 Plans[draft].Targets[d2].Baseline"], run.Records.Select(record => ToolRun.Words(record, "code path")));
        Assert.Equal((1, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Validate_StandardInput_WithAFaultOfTheFile_NamesItsPlace()
    {
        ToolRun run = ToolRun.Reading(Draft.Replace("\"2026-01-15\"", "\"soon\"", StringComparison.Ordinal), "validate", "-");

        Assert.Equal(1, run.Status);
        Assert.StartsWith("CAT005 (standard input)(2,", ToolRun.Words(run.Records[0], "code path"), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AFolder_StandsAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", """{"indicators": [{"code": "rate", "name": {"zh": "某率"}, "unit": "%", "direction": "higher", "nature": "ratio"}]}""");

        ToolRun run = ToolRun.Of("validate", "--catalogue", folder.Path);

        Assert.Equal((1, "IND001"), (run.Status, Assert.Single(run.Texts("code"))));
    }

    [Fact]
    public void Validate_ForADay_SaysWhichDataWillBeMissing()
    {
        ToolRun run = ToolRun.Of("validate", "--assess-on", "2026-01-15");

        // Values of R&D come nine months after their year.
        Assert.Equal(["CX25-001", "CX25-002", "NB24-086"], run.Records.Where(record => record.GetProperty("code").GetString() == "TGT011").Select(record => record.GetProperty("objects")[0].GetString()));
    }

    [Theory]
    [InlineData("zh", "警告")]
    [InlineData("en", "warning")]
    public void Validate_Table_IsForPeople(string language, string severity)
    {
        ToolRun run = ToolRun.Of("validate", "--format", "table", "--lang", language);

        Assert.Equal(0, run.Status);
        Assert.Contains(severity, run.Out, StringComparison.Ordinal);
        Assert.Contains("TGT004", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_WithoutFindings_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{}");

        Assert.Equal("Nothing was found.\n", ToolRun.Of("validate", "--catalogue", folder.Path, "--format", "table").Out.ReplaceLineEndings("\n"));
        Assert.Equal("", ToolRun.Of("validate", "--catalogue", folder.Path).Out);
    }

    [Theory]
    [InlineData("validate nowhere.json", "nowhere.json: there is no such file.")]
    [InlineData("validate --format xml", "--format xml: write jsonl or table.")]
    [InlineData("validate --assess-on soon", "--assess-on soon: write a date such as 2025-04-30.")]
    [InlineData("validate --catalogue nowhere", "--catalogue nowhere: there is no such folder; write 'ningbo' or the path of a folder of *.json files.")]
    public void Validate_UnusableArguments_AreOneLine_WithStatus2(string arguments, string message)
    {
        ToolRun run = ToolRun.Of(arguments.Split(' '));

        Assert.Equal((2, "", "policy-targets: " + message), (run.Status, run.Out, Assert.Single(run.ErrorLines)));
    }

    /// <summary>A new draft of a plan that the catalogue has takes its place.</summary>
    [Fact]
    public void Validate_ARedraft_TakesThePlaceOfTheOldPlan()
    {
        ToolRun run = ToolRun.Reading(Draft.Replace("\"draft\"", "\"cixi-2025\"", StringComparison.Ordinal).Replace("\"period\": \"2030\"", "\"period\": \"2026\"", StringComparison.Ordinal), "validate", "-");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.DoesNotContain("CAT007", run.Texts("code"));
    }

    [Fact]
    public void Validate_UnreadableFile_IsOneLine_WithStatus2()
    {
        ToolRun run = ToolRun.Reading("{ \"plans\": [", "validate", "-");

        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.StartsWith("policy-targets: (standard input)(1,", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_FolderOfFiles_IsReadOnTop()
    {
        using var folder = new TemporaryFolder();
        folder.Write("draft.json", Draft);

        Assert.Equal(["TGT001", "TGT004", "TGT016"], ToolRun.Of("validate", folder.Path).Texts("code"));
    }

    [Fact]
    public void Validate_StandardInputTwice_IsRefused() => Assert.Equal(2, ToolRun.Reading("{}", "validate", "-", "-").Status);

    /// <summary>The example of the how-to page keeps the rules itself.</summary>
    [Fact]
    public void Validate_TheExampleCatalogue_HasNoError()
    {
        ToolRun run = ToolRun.Of("validate", "--catalogue", ExampleFolder());

        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    private static string ExampleFolder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "docs", "how-to", "example-catalogue");
}
