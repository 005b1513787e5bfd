using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.ModelJson;

/// <summary>Numbers at the edge of what a decimal holds, documents that are deep or full of faults, and what stands between the lists of a catalogue.</summary>
public class LimitTests
{
    private const string Good = """{"id": "t", "subject": "city", "indicator": "rate", "period": "2027", "measure": "change", "comparedWith": "2020", "bound": {"atLeast": 3.75, "unit": "pp"}, "source": {"document": "doc-a", "locator": "1"}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddPolicyTargets(CatalogueFiles.Clean);

    [Theory]
    [InlineData("3.7500000000000000000000000000000000000", "3.75")]
    [InlineData("375e-2", "3.75")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0e-40", "0")]
    [InlineData("-1E+27", "-1000000000000000000000000000")]
    public void Number_ThatADecimalHolds_IsRead(string written, string expected)
    {
        Target target = JsonSerializer.Deserialize<Target>(Good.Replace("3.75", written, StringComparison.Ordinal), Options)!;

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ((RangeBound)target.Bound).Range.Lower);
    }

    [Theory]
    [InlineData("""{"version": 1, "version": 1}""", "CAT004", "$.version")]
    [InlineData("""{"plans": [], "plans": []}""", "CAT004", "$.plans")]
    [InlineData("""{"$schema": null}""", "CAT004", "$.$schema")]
    [InlineData("""{"observation": []}""", "CAT002", "$.observation")]
    public void MistakeBetweenTheLists_IsToldWithItsPath(string json, string code, string path)
    {
        PolicyJsonException exception = Refused<PolicyCatalogue>(json);

        Assert.Equal([(code, path)], exception.Findings.Select(finding => (finding.Code.Text, exception.PathOf(finding))));
    }

    /// <summary>Options may let documents nest more deeply than a stack is high.</summary>
    [Fact]
    public void Depth_HasAnEndUnderAllOptions()
    {
        JsonSerializerOptions deep = new JsonSerializerOptions { MaxDepth = 1_000_000 }.AddPolicyTargets(CatalogueFiles.Clean);
        string json = $$"""{"id": {{new string('[', 200_000)}}{{new string(']', 200_000)}}}""";

        PolicyJsonException exception = Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<Target>(json, deep));

        Assert.Equal("CAT001", Assert.Single(exception.Findings).Code.Text);
    }

    /// <summary>Each fault of an object names the object's id: it must not be searched for again among all the members.</summary>
    [Fact]
    public async Task ManyMistakes_AreToldInGoodTime()
    {
        string json = Good.Replace("\"bound\"", string.Concat(Enumerable.Range(0, 200_000).Select(i => FormattableString.Invariant($"\"x{i}\": 1, "))) + "\"bound\"", StringComparison.Ordinal);

        PolicyJsonException exception = await Task.Run(() => Refused<Target>(json)).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(200_000, exception.Findings.Count);
    }

    /// <summary>Where each fault stands in a file is looked for from the beginning of its record, but not a hundred thousand times.</summary>
    [Fact]
    public async Task ManyMistakesInARecordOfAFile_AreToldInGoodTime()
    {
        string json = $$$"""{"targets": [{{{{string.Concat(Enumerable.Range(0, 50_000).Select(i => FormattableString.Invariant($"\"x{i}\": 1, ")))}}} "id": "t"}]}""";

        CatalogueReadResult read = await Task.Run(() => new CatalogueReader().Read(CatalogueFile.Json("c.json", json))).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.InRange(read.Findings.Count, 50_000, 50_010);
    }

    /// <summary>The contexts of the library write a text as everything else does.</summary>
    [Fact]
    public void Text_LooksTheSameInTheContextOfRecords()
    {
        string json = JsonSerializer.Serialize(new LocalizedText("text"), PolicyTargetsJson.Context.LocalizedText);

        Assert.Equal("""{"zh":"text"}""", json);
        Assert.Equal(new LocalizedText("text"), JsonSerializer.Deserialize<LocalizedText>(json));
    }

    /// <summary>A generated context of another program cannot see the converters of records; the library's own must be asked before it.</summary>
    [Fact]
    public void ContextOfTheLibrary_IsAskedFirst()
    {
        var other = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver();
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = other }.AddPolicyTargets();

        Assert.Equal([PolicyTargetsJsonContext.Default, other], options.TypeInfoResolverChain);
    }

    private static PolicyJsonException Refused<T>(string json) => Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<T>(json, Options));

    /// <summary>Options that know the library's context already, as those of a native program, and options that are given it twice.</summary>
    [Fact]
    public void AddPolicyTargets_AddsTheContextOnce()
    {
        JsonSerializerOptions sole = new JsonSerializerOptions { TypeInfoResolver = PolicyTargetsJsonContext.Default }.AddPolicyTargets(CatalogueFiles.Clean);
        JsonSerializerOptions readable = new JsonSerializerOptions { TypeInfoResolver = PolicyTargetsJson.Context }.AddPolicyTargets().AddPolicyTargets(CatalogueFiles.Clean);

        Assert.Equal([PolicyTargetsJsonContext.Default], sole.TypeInfoResolverChain);
        Assert.Equal([PolicyTargetsJson.Context], readable.TypeInfoResolverChain);
        Plan plan = CatalogueFiles.Clean.Plans[0];
        Assert.Equal(plan, JsonSerializer.Deserialize<Plan>(JsonSerializer.Serialize(plan, readable), sole));
    }
}
