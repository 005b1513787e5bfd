using System.Text;

namespace PolicyTargets.Tool.Tests;

/// <summary>Input that nobody means well: every run ends with a status and a message, never with a stack trace.</summary>
public sealed class HostileInputTests
{
    private const string Good = """{"id": "own.rd", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3.5}}""";

    public static TheoryData<string> Lines => new()
    {
        """{"id": "bad\ud800", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3}}""", // half a surrogate pair
        """{"id": "bad", "\ud800": "ningbo"}""",
        """{"id": "bad", "subject": "ningbo\udfff", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 3}}""",
        """{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"atLeast": 1e400}}""",
        """{"id": "bad", "subject": "ningbo", "indicator": "rd-intensity", "period": "2027", "bound": {"between": [2, 1]}}""",
        """{"id": null, "subject": null, "indicator": null, "period": null, "bound": null}""",
        """{"id": {"id": {}}, "subject": [], "indicator": 1, "period": true, "bound": "x"}""",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{}", "[]", "null", "1", "\"x\"", "}{", "\u0000", "\uFFFE", "// nothing", "{\"id\": \"bad\"} trailing",
    };

    public static TheoryData<string, string> Extremes => new()
    {
        { "2024", "79228162514264337593543950335" }, { "2024", "-79228162514264337593543950335" }, { "2024", "0" }, { "2024", "1e-28" }, { "2024", "-0.0" },
        { "0001", "3" }, { "9999", "3" }, { "2023/9999", "3" }, { "2024-02-29", "3" }, { "..", "3" }, { "2023/..", "3" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void Targets_HostileLine_IsReported_AndTheRestGoesOn(string line) => AssertReported(ToolRun.Reading($"{Good}\n{line}\n", "assess", "--targets", "-", "--format", "jsonl"));

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC4, 0xFE, 0xB2, 0xA8 })] // 宁波 in GB 18030
    public void Targets_BytesThatAreNoUtf8_AreReported_AndTheRestGoesOn(byte[] bytes)
    {
        using var folder = new TemporaryFolder();
        byte[] content = [.. Encoding.UTF8.GetBytes(Good + "\n"), .. "{\"id\": \"bad"u8, .. bytes, .. "\", \"subject\": \"ningbo\", \"indicator\": \"rd-intensity\", \"period\": \"2027\", \"bound\": {\"atLeast\": 3}}"u8];
        AssertReported(ToolRun.Of("assess", "--format", "jsonl", "--targets", folder.Write("own.jsonl", content)));
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Observations_ExtremeValueOrPeriod_EndsInResults(string period, string value)
    {
        string line = $$"""{"id": "o", "subject": "ningbo", "indicator": "rd-intensity", "period": "{{period}}", "value": {"exactly": {{value}} }, "publishedOn": "2025-01-01"}""";
        ToolRun run = ToolRun.Reading(line, "assess", "--observations", "-", "--format", "jsonl", "--explain");
        Assert.Equal((0, "", 169), (run.Status, run.Error, run.Records.Count));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void AsOf_FarAway_EndsInResults(string day) => Assert.Equal((0, ""), (ToolRun.Of("assess", "--as-of", day).Status, ToolRun.Of("assess", "--as-of", day, "--explain").Error));

    [Theory]
    [InlineData("id,id.x,subject,indicator,period,bound.atLeast\nbad,1,ningbo,rd-intensity,2027,3\n")]
    [InlineData("id,colour,subject,indicator,period,bound.atLeast\nbad,red,ningbo,rd-intensity,2027,3\n")]
    [InlineData("id,subject,indicator,period,bound,bound.atLeast\nbad,ningbo,rd-intensity,2027,3,3\n")]
    public void Csv_ColumnThatMeansNothing_IsReported(string csv)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = ToolRun.Of("assess", "--format", "jsonl", "--targets", folder.Write("own.csv", csv));
        Assert.InRange(run.Status, 1, 2);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Csv_TextThatASpreadsheetWouldRun_IsNotWrittenAsAFormula()
    {
        string line = Good.Replace("\"period\"", "\"scope\": \"=cmd()\", \"period\"", StringComparison.Ordinal).Replace("}}", "}, \"responsible\": [\"=1+1\"]}", StringComparison.Ordinal);
        ToolRun run = ToolRun.Reading(line, "assess", "--targets", "-", "--format", "csv");
        Assert.Equal(0, run.Status);
        Assert.DoesNotContain(",=1+1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ud800")] // half a surrogate pair
    [InlineData("\u0000")]
    [InlineData("'; DROP TABLE divisions; --")]
    [InlineData("=cmd()")]
    [InlineData("-1")]
    [InlineData("330212\n330213")]
    [InlineData("\uff13\uff13\uff10\uff12\uff11\uff12")] // digits that are none of ASCII
    [InlineData("[red]330212[/]")]
    public void Divisions_NameThatNobodyBears_IsUnknown(string asked)
    {
        foreach (string format in new[] { "table", "jsonl", "csv" })
        {
            ToolRun run = ToolRun.Of("divisions", "find", "--format", format, "--", asked);
            Assert.Equal(1, run.Status);
            Assert.NotEmpty(run.ErrorLines);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n")]
    public void Divisions_BlankName_IsRefused(string asked)
    {
        ToolRun run = ToolRun.Of("divisions", "find", asked);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Contains("say a code or a name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Divisions_VeryLongName_IsUnknown() => Assert.Equal(1, ToolRun.Of("divisions", "find", new string('鄞', 100_000)).Status);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001")]
    [InlineData("9999-12-31")]
    [InlineData("9999")]
    [InlineData("-0043-03-15")]
    public void Divisions_DayFarAway_IsAnswered(string day) =>
        Assert.All(["find", "tree", "life"], verb => Assert.InRange(ToolRun.Of("divisions", verb, "yinzhou", "--at=" + day).Status, 0, 1));

    private static void AssertReported(ToolRun run)
    {
        Assert.Equal(1, run.Status);
        Assert.NotEmpty(run.ErrorLines);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains(run.Records, record => record.GetProperty("id").GetString() == "own.rd" && record.TryGetProperty("status", out _));
    }
}
