using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>The library's JSON, ready to use.</summary>
public static class PolicyTargetsJson
{
    /// <summary>Gets the context that writes and reads records as the command-line tool does: compact, Chinese unescaped, strict when reading.</summary>
    /// <remarks>What it writes is data; escape it before it is pasted into a web page.</remarks>
    public static PolicyTargetsJsonContext Context { get; } =
        new(new JsonSerializerOptions(PolicyTargetsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
