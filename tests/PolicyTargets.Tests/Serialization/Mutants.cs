using System.Text.Json.Nodes;

namespace PolicyTargets.Tests.Serialization;

/// <summary>Records with one thing changed: a member dropped, renamed, emptied, added, or of another type, at every depth.</summary>
internal static class Mutants
{
    internal const string Dropped = "without";

    /// <summary>The ways to change a member; what each gives is named by the way and the member.</summary>
    private static readonly (string Name, Action<JsonObject, string> Apply)[] Plain =
    [
        (Dropped, (owner, name) => owner.Remove(name)),
        ("renamed", (owner, name) => { JsonNode? value = owner[name]; owner.Remove(name); owner[name + "X"] = value; }),
        ("null", (owner, name) => owner[name] = null),
    ];

    private static readonly (string Name, Action<JsonObject, string> Apply)[] More =
    [
        .. Plain,
        ("true", (owner, name) => owner[name] = true),
        ("[]", (owner, name) => owner[name] = new JsonArray()),
        ("[true]", (owner, name) => owner[name] = new JsonArray(true)),
        ("{}", (owner, name) => owner[name] = new JsonObject()),
        ("blank", (owner, name) => owner[name] = " "),
        ("with more beside", (owner, name) => owner[name + "X"] = 1),
    ];

    /// <summary>The record with each member dropped, renamed and null.</summary>
    internal static IEnumerable<Mutant> Few(string section, JsonObject record) => Of(section, record, Plain);

    /// <summary>The record with each member changed in every way.</summary>
    internal static IEnumerable<Mutant> Many(string section, JsonObject record) => Of(section, record, More);

    private static IEnumerable<Mutant> Of(string section, JsonObject record, (string Name, Action<JsonObject, string> Apply)[] ways) =>
        from path in Members(record)
        from way in ways
        select new Mutant(section, $"{way.Name} {string.Join('.', path)}", Changed(record, path, way.Apply));

    private static JsonObject Changed(JsonObject record, string[] path, Action<JsonObject, string> apply)
    {
        JsonNode copy = record.DeepClone();
        apply(path[..^1].Aggregate(copy, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!).AsObject(), path[^1]);
        return copy.AsObject();
    }

    /// <summary>The paths to all members, those of objects within included.</summary>
    private static IEnumerable<string[]> Members(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Members(member.Value).Select(path => (string[])[member.Key, .. path]).Prepend([member.Key])),
        JsonArray items => items.SelectMany((item, index) => Members(item).Select(path => (string[])[FormattableString.Invariant($"{index}"), .. path])),
        _ => [],
    };
}

/// <summary>A changed record.</summary>
/// <param name="Section">Its list.</param>
/// <param name="What">What was changed.</param>
/// <param name="Record">The record.</param>
internal sealed record Mutant(string Section, string What, JsonObject Record)
{
    public override string ToString() => $"{Section} {What}: {Record.ToJsonString()}";
}
