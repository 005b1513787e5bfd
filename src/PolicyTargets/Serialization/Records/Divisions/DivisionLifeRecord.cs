using System.Text.Json.Serialization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>The whole life of an administrative unit, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DivisionLifeRecord : IJsonOnDeserialized
{
    /// <summary>Gets the identity.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdentifierConverter))]
    public required string Id { get; init; }

    /// <summary>Gets the name, in both languages.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the unit as it stood, oldest first.</summary>
    [JsonPropertyName("versions")]
    public required IReadOnlyList<DivisionRecord> Versions { get; init => field = ValueList<DivisionRecord>.Of(value); }

    /// <summary>Gets the changes that name it, in the order of time; empty where none is known.</summary>
    [JsonPropertyName("changes")]
    public required IReadOnlyList<DivisionChangeRecord> Changes { get; init => field = ValueList<DivisionChangeRecord>.Of(value); }

    /// <summary>The record of a life.</summary>
    /// <param name="life">The life.</param>
    /// <param name="registry">Knows parents, successors and predecessors.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DivisionLifeRecord Of(DivisionLife life, DivisionRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(registry);
        return new DivisionLifeRecord
        {
            Id = life.Unit.Id.Text,
            Name = life.Unit.Name,
            Versions = ValueList<DivisionRecord>.Of(life.Versions.Select(version => DivisionRecord.Of(new Division(life.Unit, version), registry))),
            Changes = ValueList<DivisionChangeRecord>.Of(life.Changes.Select(DivisionChangeRecord.Of)),
        };
    }

    /// <summary>Id, name and numbers.</summary>
    /// <returns><c>yinzhou: 鄞州区 (Yinzhou District), 3 versions, 2 changes</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Name}, {Versions.Count} versions, {Changes.Count} changes");

    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Versions, "versions");
        RecordItems.RequireAll(Changes, "changes");
    }
}
