using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Serialization;

namespace PolicyTargets.Tests.Docs;

/// <summary>The page on the schema of catalogue files: its code is run, and its mistake is one.</summary>
public class SchemaPages
{
    private static readonly string[] Json = [.. new ReferencePage("json-schema.md").Text.Split("```json\n").Skip(1).Select(block => block.Split("```")[0])];

    [Fact]
    public void Text()
    {
        string path = Path.GetTempFileName();
        File.WriteAllText(path, CatalogueSchema.Text);

        Assert.Equal(CatalogueSchema.Text, File.ReadAllText(path));
        File.Delete(path);
    }

    [Fact]
    public void Use_IsReadAndAccepted()
    {
        Assert.Empty(SchemaCheck.Errors(Json[0]));
        Assert.Empty(CatalogueFiles.Read(Json[0]).Findings);
        using var settings = JsonDocument.Parse(Json[1]);
        Assert.Equal("./catalogue.schema.json", settings.RootElement.GetProperty("json.schemas")[0].GetProperty("url").GetString());
    }

    [Fact]
    public void Mistake_IsSeenByBoth()
    {
        Finding finding = Assert.Single(new CatalogueReader(NingboCatalogue.Load()).Read(CatalogueFile.Json("ranks.json", Json[2])).Findings);

        Assert.Contains(finding.ToString(), new ReferencePage("json-schema.md").Text, StringComparison.Ordinal);
        Assert.NotEmpty(SchemaCheck.Errors(Json[2]));
        Assert.Empty(SchemaCheck.Errors(Json[2].Replace("\"rank\",", "\"rank\", \"peers\": \"zhejiang-cities\",", StringComparison.Ordinal)));
    }
}
