using System.Text;
using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

/// <summary>Observations and targets of one's own, from JSON Lines and CSV.</summary>
public sealed class OwnRecordTests
{
    private const string Target = """{"id": "own.rd", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3.5}, "window": "2023/2027"}""";
    private const string Observation = """{"id": "own-1", "subject": "ningbo", "indicator": "rd-intensity", "period": "2024", "value": {"exactly": 3.3}, "publishedOn": "2025-04-01"}""";
    private const string TargetsInCsv = "id,subject,indicator,period,bound.atLeast,window\nown.rd,ningbo,rd-intensity,2027,3.5,2023/2027\n";
    private const string ObservationsInCsv = "id,subject,indicator,period,value.exactly,publishedOn\nown-1,ningbo,rd-intensity,2024,3.3,2025-04-01\n";

    [Theory]
    [InlineData("own.jsonl", Observation)]
    [InlineData("own.csv", ObservationsInCsv)]
    public void Observations_OnTopOfTheCatalogue_AreUsed(string name, string content)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--observations", folder.Write(name, content));
        JsonElement record = run.Record("P315-001");
        Assert.Equal((0, "", 169), (run.Status, run.Error, run.Records.Count));
        Assert.Equal(("2024", "Ahead"), (record.GetProperty("actualPeriod").GetString(), record.GetProperty("status").GetString()));
        Assert.Equal(["NB24-013", "own-1"], record.GetProperty("observations").EnumerateArray().Select(id => id.GetString()).Order());
        Assert.InRange(record.GetProperty("progress").GetProperty("lower").GetDecimal(), 0.3283m, 0.3284m); // 1 − (3.75 − 3.3) / (3.75 − 3.08)
    }

    [Fact]
    public void Observations_PublishedLater_AreNotUsed()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("own.jsonl", Observation.Replace("2025-04-01", "2025-05-01", StringComparison.Ordinal));
        Assert.Equal("2023", ToolRun.Assess("--observations", path).Record("P315-001").GetProperty("actualPeriod").GetString());
    }

    [Theory]
    [InlineData("own.jsonl", Target)]
    [InlineData("own.csv", TargetsInCsv)]
    [InlineData("OWN.CSV", TargetsInCsv)]
    public void Targets_OfOnesOwn_AreAssessed(string name, string content)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--targets", folder.Write(name, content));
        JsonElement record = run.Record("own.rd");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(("InProgress", "BaselineMissing"), (record.GetProperty("status").GetString(), record.GetProperty("reason").GetString()));
        Assert.Equal(0.42m, record.GetProperty("gap").GetProperty("lower").GetDecimal());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (record.GetProperty("plan").ValueKind, record.GetProperty("claim").ValueKind));
    }

    [Fact]
    public void Targets_AndObservations_Together()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--targets", folder.Write("t.csv", TargetsInCsv), "--observations", folder.Write("o.csv", ObservationsInCsv));
        Assert.Equal("own-1", run.Record("own.rd").GetProperty("observations").EnumerateArray().Select(id => id.GetString()).Order().Last());
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public void Targets_OfOnesOwn_AreInEveryFormat(string format) =>
        Assert.Contains("own.rd", ToolRun.Reading(Target, "assess", "--targets", "-", "--format", format).Out, StringComparison.Ordinal);

    [Fact]
    public void Hyphen_IsStandardInput()
    {
        ToolRun run = ToolRun.Reading(Observation, "assess", "--observations", "-", "--format", "jsonl", "--as-of", "2025-04-30");
        Assert.Equal((0, "2024"), (run.Status, run.Record("P315-001").GetProperty("actualPeriod").GetString()));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n")]
    public void Csv_FromASpreadsheet_IsRead(string mark, string lineEnd)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("own.csv", mark + TargetsInCsv.ReplaceLineEndings(lineEnd));
        Assert.Equal(0, ToolRun.Assess("--targets", path).Status);
    }

    [Theory]
    [InlineData("bound.floorAndStretch", "3.5 | 3.8", "3.5", "3.8")]
    [InlineData("bound.between", "3.5|3.8", "3.5", "3.8")]
    [InlineData("bound.registered.atLeast,bound.assignedBy", "3.5,315", "3.5", "null")]
    public void Csv_EveryFormOfABound_IsRead(string columns, string cells, string lower, string upper)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--targets", folder.Write("own.csv", $"id,subject,indicator,period,{columns}\nown.rd,ningbo,rd-intensity,2027,{cells}\n"));
        JsonElement bound = run.Record("own.rd").GetProperty("bound");
        Assert.Equal((0, lower, upper), (run.Status, bound.GetProperty("lower").GetRawText(), bound.GetProperty("upper").GetRawText()));
    }

    [Fact]
    public void Csv_Lists_AreSeparatedByBars_AndCellsMayBeQuoted()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("own.csv", "id,subject,indicator,period,bound.atLeast,responsible\nown.rd,ningbo,rd-intensity,2027,3.5,\"市科技局 | 市统计局\"\n");
        Assert.Equal("市科技局", ToolRun.Assess("--targets", path).Record("own.rd").GetProperty("lead").GetString());
    }

    [Theory]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3, "unit": "furlong"}}""", "CAT006")]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "someday", "bound": {"atLeast": 3}}""", "CAT005")]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "no-such", "period": "2027", "bound": {"atLeast": 3}}""", "CAT008")]
    [InlineData("""{"id": "bad", "plan": "atlantis", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3}}""", "CAT008")]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": "3"}}""", "CAT004")]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3}, "colour": "red"}""", "CAT002")]
    [InlineData("""{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027"}""", "CAT003")]
    public void Jsonl_BadRecordAmongGoodOnes_GivesAnErrorObject_AndTheRestGoesOn(string bad, string code)
    {
        ToolRun run = ToolRun.Reading($"{Target}\n{bad}\n{Target.Replace("own.rd", "own.rd2", StringComparison.Ordinal)}\n", "assess", "--targets", "-", "--format", "jsonl");
        JsonElement fault = Assert.Single(run.Records, record => record.TryGetProperty("error", out _));
        Assert.Equal((1, "bad", code), (run.Status, fault.GetProperty("id").GetString(), fault.GetProperty("error").GetProperty("code").GetString()));
        Assert.NotEmpty(fault.GetProperty("error").GetProperty("message").GetString()!);
        Assert.Equal(["own.rd", "own.rd2"], run.Records.Where(record => record.TryGetProperty("status", out _)).Select(record => record.GetProperty("id").GetString()));
    }

    [Fact]
    public void Jsonl_LineThatIsNoJson_GivesAnErrorObjectWithoutId()
    {
        ToolRun run = ToolRun.Reading($"{Target}\n{{\"id\": \n", "assess", "--targets", "-", "--format", "jsonl");
        JsonElement fault = Assert.Single(run.Records, record => record.TryGetProperty("error", out _));
        Assert.Equal((1, JsonValueKind.Null, "CAT001"), (run.Status, fault.GetProperty("id").ValueKind, fault.GetProperty("error").GetProperty("code").GetString()));
        Assert.Equal("own.rd", run.Record("own.rd").GetProperty("id").GetString());
    }

    [Fact]
    public void Csv_BadRecordAmongGoodOnes_IsReportedByRow()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("own.csv", TargetsInCsv + "bad,ningbo,rd-intensity,someday,3.5,\nown.rd2,ningbo,rd-intensity,2027,3.6,\n");
        ToolRun run = ToolRun.Assess("--targets", path);
        Assert.Equal((1, "bad"), (run.Status, run.Records.Single(record => record.TryGetProperty("error", out _)).GetProperty("id").GetString()));
        Assert.StartsWith($"{path}(3,", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(3, run.Records.Count);
    }

    [Fact]
    public void Csv_RowThatIsTooShort_DoesNotEndInAStackTrace()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--targets", folder.Write("own.csv", TargetsInCsv + "bad,ningbo\n"));
        Assert.InRange(run.Status, 1, 2);
        Assert.StartsWith(folder.At("own.csv") + "(3", run.Error.Replace("policy-targets: ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public void BadRecord_InOtherFormats_IsReportedOnStandardError(string format)
    {
        ToolRun run = ToolRun.Reading($"{Target}\n{{\"id\": \"bad\"}}\n", "assess", "--targets", "-", "--format", format);
        Assert.Equal(1, run.Status);
        Assert.All(run.ErrorLines, line => Assert.StartsWith("(standard input)(2,", line, StringComparison.Ordinal));
        Assert.Contains("own.rd", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Id_OfTheCatalogue_MayNotBeUsedAgain()
    {
        ToolRun run = ToolRun.Reading(Observation.Replace("own-1", "NB24-013", StringComparison.Ordinal), "assess", "--observations", "-", "--format", "jsonl");
        Assert.Equal((1, "CAT007"), (run.Status, run.Records[0].GetProperty("error").GetProperty("code").GetString()));
        Assert.Equal(170, run.Records.Count);
    }

    [Fact]
    public void Jsonl_InAnotherEncoding_IsReportedWithoutAStackTrace()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Assess("--targets", folder.Write("own.jsonl", Encoding.Unicode.GetBytes(Target)));
        Assert.InRange(run.Status, 1, 2);
        Assert.Contains("own.jsonl", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
