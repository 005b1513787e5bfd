using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PolicyTargets.Tests.Serialization;

/// <summary>A record of some type, to be written and read.</summary>
internal abstract record RecordSample(string Name, object Record)
{
    /// <summary>Gets the record as JSON.</summary>
    internal abstract string Json { get; }

    /// <summary>Gets the record as nodes of JSON, which is new each time.</summary>
    internal JsonObject Node => JsonNode.Parse(Json)!.AsObject();

    /// <summary>Gets the properties that are members of the JSON, in the order of declaration, by their name there.</summary>
    internal IReadOnlyList<(string Member, PropertyInfo Property)> Members =>
        [.. from property in Record.GetType().GetProperties()
            where property.GetCustomAttribute<JsonPropertyNameAttribute>() is not null
            select (property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, property)];

    /// <summary>Gets the members that must be there.</summary>
    internal IEnumerable<string> Required => Members.Where(member => member.Property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute))).Select(member => member.Member);

    internal static RecordSample Of<T>(string name, T record, JsonTypeInfo<T> info)
        where T : class => new Typed<T>(name, record, info);

    internal abstract object? Read(string json);

    internal abstract object? Read(string json, JsonSerializerOptions options);

    /// <summary>The record with another value for a member, which stands last.</summary>
    internal string With(string member, string value)
    {
        JsonObject record = Node;
        record.Remove(member);
        return $"{record.ToJsonString()[..^1]}{(record.Count == 0 ? "" : ",")}\"{member}\":{value}}}";
    }

    public sealed override string ToString() => Name;

    private sealed record Typed<T>(string Name, T Value, JsonTypeInfo<T> Info) : RecordSample(Name, Value)
        where T : class
    {
        internal override string Json => JsonSerializer.Serialize(Value, Info);

        internal override object? Read(string json) => JsonSerializer.Deserialize(json, Info);

        internal override object? Read(string json, JsonSerializerOptions options) => JsonSerializer.Deserialize<T>(json, options);
    }
}
