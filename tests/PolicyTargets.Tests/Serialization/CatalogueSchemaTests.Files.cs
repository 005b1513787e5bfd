using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Serialization;

/// <content>Files that the reader takes: the catalogues of the repository, the example, the pages, and the files of these tests.</content>
public sealed partial class CatalogueSchemaTests
{
    private static readonly string[] Catalogues =
    [
        .. SourceTree.Files(Path.Combine(SourceTree.Root, "src", "PolicyTargets.Ningbo", "Catalogue"), "*.json"),
        .. SourceTree.Files(Path.Combine(SourceTree.Root, "docs", "how-to", "example-catalogue"), "*.json"),
    ];

    public static TheoryData<string> CataloguePaths => [.. Catalogues.Select(SourceTree.Shown)];

    [Theory]
    [MemberData(nameof(CataloguePaths))]
    public void Schema_AcceptsTheCataloguesOfTheRepository(string path) => Assert.Empty(SchemaCheck.Errors(File.ReadAllText(Path.Combine(SourceTree.Root, path))));

    /// <summary>So that an editor checks them while they are changed.</summary>
    [Theory]
    [MemberData(nameof(CataloguePaths))]
    public void Catalogue_LeadsToTheSchema(string path)
    {
        string file = Path.Combine(SourceTree.Root, path);
        string schema = Path.Combine(Path.GetDirectoryName(file)!, (string)SchemaCheck.Parse(File.ReadAllText(file))["$schema"]!);
        Assert.Equal(Path.Combine(SourceTree.CoreSources, "Serialization", "catalogue.schema.json"), Path.GetFullPath(schema));
    }

    [Fact]
    public void Schema_AcceptsTheFilesOfTheTests() => Assert.All([CatalogueFiles.Text(), Algebra.Text(), Tongxiang.Text, "{}"], file => Assert.Empty(SchemaCheck.Errors(file)));

    [Fact]
    public void Schema_AcceptsTheLinesOfTheExample()
    {
        string[] lines = File.ReadAllLines(Path.Combine(SourceTree.Root, "docs", "how-to", "example-catalogue", "own", "observations.jsonl"));
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Empty(SchemaCheck.Errors("observations", line)));
    }

    /// <summary>A page shows whole files, and records a line.</summary>
    [Fact]
    public void Schema_AcceptsTheJsonOfThePages()
    {
        string[] blocks = [.. Json().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "own-catalogue.md"))).Select(block => block.Groups[1].Value)];
        Assert.Equal(2, blocks.Length);
        Assert.Empty(SchemaCheck.Errors(blocks[0]));
        Assert.All(blocks[1].Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Empty(SchemaCheck.Errors("observations", line)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"observations\"")]
    [InlineData("""{"observation": []}""")]
    [InlineData("""{"observations": {}}""")]
    [InlineData("""{"observations": null}""")]
    [InlineData("""{"observations": [null]}""")]
    [InlineData("""{"observations": [[]]}""")]
    [InlineData("""{"targets": [5]}""")]
    [InlineData("""{"version": 2}""", false)]
    [InlineData("""{"version": "1"}""", false)]
    [InlineData("""{"version": null}""", false)]
    [InlineData("""{"$schema": 5}""", false)]
    public void Schema_RefusesFilesThatAreNone(string file, bool isRefusedByTheReader = true)
    {
        Assert.NotEmpty(SchemaCheck.Errors(file));
        Assert.True(!isRefusedByTheReader || CatalogueFiles.Read(file).HasErrors);
    }

    [GeneratedRegex("^```json\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Json();
}
