using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.ModelJson;

/// <summary>Numbers at the edge of what a decimal holds, documents that are deep or full of faults, and what stands between the lists of a catalogue.</summary>
public class LimitTests
{
    /// <summary>A generated context of another program cannot see the converters of records; the library's own must be asked before it.</summary>
    [Fact]
    public void ContextOfTheLibrary_IsAskedFirst()
    {
        var other = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver();
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = other }.AddPolicyTargets();

        Assert.Equal([PolicyTargetsJsonContext.Default, other], options.TypeInfoResolverChain);
    }

    /// <summary>The contexts of the library write a text as everything else does.</summary>
    [Fact]
    public void Text_LooksTheSameInTheContextOfRecords()
    {
        string json = JsonSerializer.Serialize(new LocalizedText("text"), PolicyTargetsJson.Context.LocalizedText);

        Assert.Equal("""{"zh":"text"}""", json);
        Assert.Equal(new LocalizedText("text"), JsonSerializer.Deserialize<LocalizedText>(json));
    }
}
