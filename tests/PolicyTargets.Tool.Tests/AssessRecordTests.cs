using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace PolicyTargets.Tool.Tests;

/// <summary>What programs read: JSON Lines and CSV.</summary>
public sealed class AssessRecordTests
{
    private static readonly string[] Members =
    [
        "id", "claim", "plan", "subject", "subjectCode", "indicator", "measure", "period", "bound", "approximate", "actual", "actualPeriod", "dataStatus", "verdict", "status",
        "reason", "gap", "margin", "completionRate", "progress", "expected", "requiredChange", "requiredGrowth", "roundingSensitive", "baseline", "bindingness", "commitment", "lead", "observations",
    ];

    private static readonly ToolRun All = ToolRun.Assess();

    [Fact]
    public void Jsonl_EachRecord_HasTheMembersOfTheContract() =>
        Assert.All(All.Records, record => Assert.Empty(Members.Except(record.EnumerateObject().Select(member => member.Name))));

    [Fact]
    public void Jsonl_EachRecord_HasEachMemberOnce() =>
        Assert.All(All.Records, record => Assert.Equal(record.EnumerateObject().Count(), record.EnumerateObject().DistinctBy(member => member.Name).Count()));

    [Fact]
    public void Jsonl_EachLine_EndsWithALineFeedAlone()
    {
        Assert.EndsWith("}\n", All.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', All.Out);
        Assert.All(All.OutLines, line => Assert.True(line.StartsWith('{') && line.EndsWith('}')));
    }

    [Theory]
    [InlineData("bound")]
    [InlineData("actual")]
    [InlineData("gap")]
    [InlineData("progress")]
    [InlineData("baseline")]
    public void Jsonl_Ranges_HaveTheirFiveMembersOrAreNull(string member) => Assert.All(All.Records.Select(record => record.GetProperty(member)), range =>
    {
        if (range.ValueKind != JsonValueKind.Null)
        {
            Assert.Equal(["lower", "lowerInclusive", "upper", "upperInclusive", "unit"], range.EnumerateObject().Select(part => part.Name));
        }
    });

    [Fact]
    public void Jsonl_Chinese_IsNotEscaped()
    {
        Assert.Contains("\"subject\":\"慈溪市\"", All.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", All.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Jsonl_Intensity_IsAsWorked()
    {
        JsonElement record = All.Record("P315-001");
        Assert.Equal("P315-001 ningbo-315-2023-2027 宁波市 330200 rd-intensity level 2027 2023 final Open InProgress BaselineMissing Firm",
            ToolRun.Words(record, "claim plan subject subjectCode indicator measure period actualPeriod dataStatus verdict status reason commitment"));
        Assert.Equal("""{"lower":3.75,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"%"}""", record.GetProperty("bound").GetRawText());
        Assert.Equal("""{"lower":3.08,"lowerInclusive":true,"upper":3.08,"upperInclusive":true,"unit":"%"}""", record.GetProperty("actual").GetRawText());
        Assert.Equal("""{"lower":0.67,"lowerInclusive":true,"upper":0.67,"upperInclusive":true,"unit":"pp"}""", record.GetProperty("gap").GetRawText());
        Assert.Equal(("0.67", "0.1675"), (record.GetProperty("margin").GetRawText(), record.GetProperty("requiredChange").GetRawText()));
        Assert.Equal(("null", "null", "[\"NB24-013\"]"), (record.GetProperty("progress").GetRawText(), record.GetProperty("baseline").GetRawText(), record.GetProperty("observations").GetRawText()));
    }

    [Fact]
    public void Jsonl_WithoutActual_WritesNullAndNeverZero()
    {
        JsonElement record = All.Record("CX25-007");
        Assert.All(["actual", "actualPeriod", "dataStatus", "gap", "margin", "completionRate", "progress", "requiredChange", "baseline", "lead"],
            member => Assert.Equal(JsonValueKind.Null, record.GetProperty(member).ValueKind));
    }

    [Fact]
    public void Jsonl_LeadBody_IsTheFirstOfThePrintedList() => Assert.Equal("市科技局", All.Record("P315-035").GetProperty("lead").GetString());

    [Theory]
    [InlineData("CX25-017", true)]
    [InlineData("CX25-029", true)]
    [InlineData("CX25-018", false)]
    public void Jsonl_Approximate_SaysWhetherTheBoundIsAroundANumber(string id, bool approximate) => Assert.Equal(approximate, All.Record(id).GetProperty("approximate").GetBoolean());

    [Theory]
    [InlineData("CX25-018", "Strive")]
    [InlineData("CX25-028", "Seek")]
    [InlineData("CX25-015", "Promote")]
    [InlineData("CX25-002", "Firm")]
    public void Jsonl_Commitment_IsTheOneOfThePrintedWord(string id, string commitment) => Assert.Equal(commitment, All.Record(id).GetProperty("commitment").GetString());

    [Fact]
    public void Jsonl_Explanation_OnlyWhenAskedFor()
    {
        Assert.All(All.Records, record => Assert.False(record.TryGetProperty("explanation", out _)));
        Assert.All(ToolRun.Assess("--explain").Records, record => Assert.NotEqual(JsonValueKind.Null, record.GetProperty("explanation").ValueKind));
    }

    [Fact]
    public void Csv_HasOneRowAResult_UnderOneHeading()
    {
        ToolRun run = ToolRun.Of("assess", "--format", "csv", "--as-of", "2025-04-30");
        using var csv = new CsvReader(new StringReader(run.Out), CultureInfo.InvariantCulture);
        dynamic[] rows = [.. csv.GetRecords<dynamic>()];
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(All.Texts("id"), rows.Select(row => (string)row.id));
        Assert.Equal(All.Texts("status"), rows.Select(row => (string)row.status));
        Assert.Contains("verdict", csv.HeaderRecord!);
    }

    [Fact]
    public void Csv_Explain_AddsAColumn()
    {
        using var csv = new CsvReader(new StringReader(ToolRun.Of("assess", "--format", "csv", "--explain").Out), CultureInfo.InvariantCulture);
        Assert.All(csv.GetRecords<dynamic>().Select(row => (string)row.explanation), Assert.NotEmpty);
    }

    [Fact]
    public void Csv_AbsentValue_IsAnEmptyCell()
    {
        using var csv = new CsvReader(new StringReader(ToolRun.Of("assess", "--format", "csv", "--subject", "cixi").Out), CultureInfo.InvariantCulture);
        Assert.All(csv.GetRecords<dynamic>(), row => Assert.Equal(("", "", ""), ((string)row.actual, (string)row.actualPeriod, (string)row.progress)));
    }
}
