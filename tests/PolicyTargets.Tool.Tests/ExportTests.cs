using System.Text.Json;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool.Tests;

public sealed class ExportTests
{
    private static readonly string[] Members =
    [
        "id", "statement", "restates", "kind", "document", "locator", "subject", "subjectCode", "subjectKind", "indicator", "indicatorName", "measure", "peers", "benchmark", "recurrence", "range",
        "grade", "period", "periodFrom", "periodTo", "commitment", "commitmentWord", "dataStatus", "baseline", "baselinePeriod", "peerCount", "streak", "scope", "responsible",
    ];

    private static readonly ToolRun Claims = ToolRun.Of("export", "--what", "claims");

    [Fact]
    public void Claims_Are395JsonObjects_OneALine()
    {
        Assert.Equal((0, "", 395), (Claims.Status, Claims.Error, Claims.Records.Count));
        Assert.Equal(395, Claims.Texts("id").Distinct().Count());
        Assert.All(Claims.Records, record => Assert.Equal(JsonValueKind.Object, record.ValueKind));
    }

    [Fact]
    public void Claims_HaveTheMembersOfTheContract() =>
        Assert.All(Claims.Records, record => Assert.Empty(Members.Except(record.EnumerateObject().Select(member => member.Name))));

    [Theory]
    [InlineData("CX25-002", "target")]
    [InlineData("CX25-023", "milestone-target")]
    [InlineData("NB24-013", "observation")]
    [InlineData("NB24-011", "milestone-observation")]
    public void Claims_SayTheirKind(string id, string kind) => Assert.Equal(kind, Claims.Record(id).GetProperty("kind").GetString());

    [Fact]
    public void Claims_OfARecord_AreAsPrinted()
    {
        JsonElement claim = Claims.Record("CX25-006");
        Assert.Equal("""{"lower":1120,"lowerInclusive":false,"upper":null,"upperInclusive":false,"unit":"家"}""", claim.GetProperty("range").GetRawText());
        Assert.Equal("CX25-S03 CX25 主要目标 慈溪市 330282 county high-tech-enterprises 高新技术企业数 level once 2025 2025 Firm 2024", ToolRun.Words(
            claim, "statement document locator subject subjectCode subjectKind indicator indicatorName measure recurrence period periodTo commitment baselinePeriod"));
        Assert.All(["restates", "grade", "commitmentWord", "dataStatus", "scope"], member => Assert.Equal(JsonValueKind.Null, claim.GetProperty(member).ValueKind));
    }

    [Theory]
    [InlineData("NB24-072", "实施")]
    [InlineData("NB24-011", "通过")]
    [InlineData("P315-030", "获批")]
    public void Claims_OfMilestones_HaveTheirGradeBesideTheRange(string id, string grade) => Assert.Equal(grade, Claims.Record(id).GetProperty("grade").GetString());

    [Fact]
    public void Claims_ThatRecur_SayHowOften() => Assert.Equal("each-year", Claims.Record("P315-043").GetProperty("recurrence").GetString());

    [Fact]
    public void Indicators_AreJsonObjects_OneALine()
    {
        ToolRun run = ToolRun.Of("export", "--what", "indicators");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(run.Records.Count, run.Texts("code").Distinct().Count());
        Assert.Empty(Claims.Texts("indicator").Except(run.Texts("code")));
    }

    [Fact]
    public void Indicators_SayUnitDirectionAndNature()
    {
        JsonElement indicator = ToolRun.Of("export", "--what", "indicators").Records.Single(record => record.GetProperty("code").GetString() == "rd-intensity");
        Assert.Equal(("%", "higher", "ratio"), (indicator.GetProperty("unit").GetString(), indicator.GetProperty("direction").GetString(), indicator.GetProperty("nature").GetString()));
    }

    [Theory]
    [InlineData("instruments", "code", 69)]
    [InlineData("tasks", "number", 19)]
    [InlineData("indicators", "code", 275)]
    public void Export_OfAKind_IsOneObjectALine(string what, string id, int count)
    {
        ToolRun run = ToolRun.Of("export", "--what", what);
        Assert.Equal((0, "", count, count), (run.Status, run.Error, run.Records.Count, run.Texts(id).Distinct().Count()));
    }

    [Fact]
    public void Claims_OfAStreak_SayHowLong() => Assert.Equal(3, Claims.Record("NB24-016").GetProperty("streak").GetInt32());

    [Fact]
    public void Claims_OfInstruments_AreOfTheirKind() => Assert.Equal("instrument-parameter", Claims.Record("NBD-007").GetProperty("kind").GetString());

    [Fact]
    public void Export_Output_WritesTheFile()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(("", 0), (ToolRun.Of("export", "--what", "claims", "--output", folder.At("claims.jsonl")).Out, ToolRun.Of("export", "--what", "claims", "-o", "-").Status));
        Assert.Equal(Claims.Out, File.ReadAllText(folder.At("claims.jsonl")));
    }

    [Fact]
    public void Export_Schema_WritesTheSchemaOfTheLibrary()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ToolRun(0, CatalogueSchema.Text, ""), ToolRun.Of("export", "--what", "schema"));
        Assert.Equal(new ToolRun(0, "", ""), ToolRun.Of("export", "--what", "schema", "--output", folder.At("catalogue.schema.json")));
        Assert.Equal(CatalogueSchema.Text, File.ReadAllText(folder.At("catalogue.schema.json")));
        Assert.Equal("http://json-schema.org/draft-07/schema#", JsonDocument.Parse(CatalogueSchema.Text).RootElement.GetProperty("$schema").GetString());
    }

    [Fact]
    public void Export_OwnFolder_ExportsWhatIsInIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """{"indicators": [{"code": "labs", "name": {"zh": "实验室数", "en": "laboratories"}, "unit": "家", "direction": "higher", "nature": "stock"}]}""");
        Assert.Equal(["labs"], ToolRun.Of("export", "--what", "indicators", "--catalogue", folder.Path).Texts("code"));
        Assert.Equal("", ToolRun.Of("export", "--what", "claims", "--catalogue", folder.Path).Out);
    }
}
