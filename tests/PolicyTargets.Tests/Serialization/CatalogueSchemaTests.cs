using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Serialization;

/// <summary>The schema of catalogue files: well formed, and of the reader's own words.</summary>
public sealed partial class CatalogueSchemaTests
{
    private static readonly JsonObject Definitions = SchemaCheck.Json["definitions"]!.AsObject();

    private static readonly string[] NamedParts = ["properties", "patternProperties", "definitions"];
    private static readonly string[] ListedParts = ["anyOf", "allOf"];
    private static readonly string[] Types = ["object", "array", "string", "number", "integer", "boolean"];

    /// <summary>Draft 7 as far as the schema uses it: each keyword, and what its value must be.</summary>
    private static readonly Dictionary<string, Func<JsonNode, bool>> Keywords = new(StringComparer.Ordinal)
    {
        ["$schema"] = value => (string?)value == "http://json-schema.org/draft-07/schema#",
        ["$id"] = value => Uri.TryCreate((string?)value, UriKind.Absolute, out _),
        ["$comment"] = IsText,
        ["$ref"] = value => (string?)value is { } name && name.StartsWith("#/definitions/", StringComparison.Ordinal) && Definitions.ContainsKey(name["#/definitions/".Length..]) && value.Parent!.AsObject().Count == 1,
        ["title"] = IsText,
        ["description"] = value => IsText(value) && ((string)value!).EndsWith('.') || (string?)value is { } text && text.EndsWith(':'),
        ["type"] = value => value is JsonArray several ? several.All(type => Types.Contains((string?)type)) : Types.Contains((string?)value),
        ["enum"] = IsList,
        ["required"] = value => IsList(value) && value.AsArray().All(name => name?.GetValueKind() == JsonValueKind.String),
        ["properties"] = value => value is JsonObject,
        ["patternProperties"] = value => value is JsonObject patterns && patterns.All(pattern => IsPattern(pattern.Key)),
        ["additionalProperties"] = value => value.GetValueKind() == JsonValueKind.False,
        ["definitions"] = value => value is JsonObject,
        ["items"] = value => value is JsonObject,
        ["not"] = value => value is JsonObject,
        ["anyOf"] = IsList,
        ["allOf"] = IsList,
        ["pattern"] = value => IsPattern((string?)value),
        ["minimum"] = IsNumber,
        ["maximum"] = IsNumber,
        ["exclusiveMinimum"] = IsNumber,
        ["minItems"] = IsNumber,
        ["maxItems"] = IsNumber,
        ["minProperties"] = IsNumber,
        ["uniqueItems"] = value => value.GetValueKind() == JsonValueKind.True,
        ["default"] = _ => true,
    };

    [Fact]
    public void Schema_KeepsToDraft7() =>
        Offenders.None(
            from schema in Schemas(SchemaCheck.Json)
            from keyword in schema
            where keyword.Value is null || !Keywords.TryGetValue(keyword.Key, out Func<JsonNode, bool>? isValid) || !isValid(keyword.Value)
            select $"{schema.GetPath()}: {keyword.Key}",
            "Each keyword is one of draft 7 and has a value of its type");

    [Fact]
    public void Definitions_AreAllUsed() =>
        Offenders.None(
            Definitions.Select(definition => definition.Key).Except(Schemas(SchemaCheck.Json).Select(schema => ((string?)schema["$ref"])?.Split('/')[^1] ?? "")),
            "A definition is used");

    /// <summary>An object that is open lets misspelt members pass; a member without a description leaves the editor's reader alone.</summary>
    [Fact]
    public void Objects_AreClosed_AndSayWhatTheirMembersAre() =>
        Offenders.None(
            from schema in Schemas(SchemaCheck.Json)
            where (string?)schema["type"]?.ToString() == "object" && !schema.ContainsKey("anyOf") || schema.ContainsKey("additionalProperties")
            from fault in Faults(schema)
            select $"{schema.GetPath()}: {fault}",
            "An object has additionalProperties false, members with a description, and requires only members that it has");

    [Fact]
    public void Lists_AreThoseOfTheReader() =>
        Assert.Equal(["$schema", "version", .. Sections.All], SchemaCheck.Json["properties"]!.AsObject().Select(member => member.Key));

    [Fact]
    public void Version_IsThatOfTheSchema()
    {
        Assert.Equal([CatalogueSchema.Version], SchemaCheck.Json["properties"]!["version"]!["enum"]!.AsArray().Select(version => (int)version!));
        Assert.Equal($"urn:policytargets:catalogue:{CatalogueSchema.Version}", (string?)SchemaCheck.Json["$id"]);
        Assert.Empty(SchemaCheck.Errors($"{{\"version\": {CatalogueSchema.Version}}}"));
    }

    [Fact]
    public void Text_IsTheFileOfTheSources() =>
        Assert.Equal(File.ReadAllText(Path.Combine(SourceTree.CoreSources, "Serialization", "catalogue.schema.json")), CatalogueSchema.Text);

    private static IEnumerable<string> Faults(JsonObject schema)
    {
        JsonObject members = schema["properties"]?.AsObject() ?? [];
        bool isPart = schema.ContainsKey("patternProperties"); // of the measure, whose members the record describes
        return
        [
            .. schema.ContainsKey("additionalProperties") ? Array.Empty<string>() : ["is open"],
            .. members.Where(member => !isPart && member.Value!["description"] is null).Select(member => $"{member.Key} has no description"),
            .. schema["required"]?.AsArray().Select(name => (string)name!).Where(name => !members.ContainsKey(name)).Select(name => $"requires {name}") ?? [],
        ];
    }

    /// <summary>A schema and all within it.</summary>
    private static IEnumerable<JsonObject> Schemas(JsonObject schema)
    {
        IEnumerable<JsonNode?> within =
        [
            .. NamedParts.SelectMany(keyword => schema[keyword]?.AsObject().Select(member => member.Value) ?? []),
            .. ListedParts.SelectMany(keyword => schema[keyword]?.AsArray() ?? []),
            schema["items"], schema["not"],
        ];
        return within.OfType<JsonObject>().SelectMany(Schemas).Prepend(schema);
    }

    private static bool IsText(JsonNode value) => value.GetValueKind() == JsonValueKind.String && !string.IsNullOrWhiteSpace((string?)value);

    private static bool IsNumber(JsonNode value) => value.GetValueKind() == JsonValueKind.Number;

    private static bool IsList(JsonNode value) => value is JsonArray { Count: > 0 } list && list.DistinctBy(item => item?.ToJsonString()).Count() == list.Count;

    private static bool IsPattern(string? pattern) => pattern is not null && new Regex(pattern, RegexOptions.ECMAScript).ToString().Length > 0;
}
