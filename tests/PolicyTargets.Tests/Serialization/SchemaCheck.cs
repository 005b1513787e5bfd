using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <summary>The schema of catalogue files, held against files by a validator that is not ours.</summary>
internal static partial class SchemaCheck
{
    private static readonly JsonDocumentOptions AsRead = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(CatalogueSchema.Text).GetAwaiter().GetResult();

    /// <summary>Gets the schema as JSON.</summary>
    internal static JsonObject Json { get; } = JsonNode.Parse(CatalogueSchema.Text)!.AsObject();

    /// <summary>A file as JSON, without comments and trailing commas, which a validator would not know.</summary>
    internal static JsonObject Parse(string file) => JsonNode.Parse(file, documentOptions: AsRead)!.AsObject();

    /// <summary>What the schema has against a file; empty when nothing.</summary>
    internal static IReadOnlyList<string> Errors(string file)
    {
        string json = JsonNode.Parse(file, documentOptions: AsRead)?.ToJsonString() ?? "null";
        return [.. Schema.Validate(LongNumber().Replace(json, "$0.0")).Select(error => error.ToString())];
    }

    /// <summary>What the schema has against a file of one record.</summary>
    internal static IReadOnlyList<string> Errors(string section, string record) => Errors($"{{\"{section}\": [{record}]}}");

    /// <summary>A whole number beyond 64 bits, which the validator takes only with a decimal point.</summary>
    [GeneratedRegex(@"(?<=[\[:,])-?\d{19,}(?=[,\]}])")]
    private static partial Regex LongNumber();
}
