using System.Text.Json.Serialization;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>A functional area on the land of a unit, and what a roll-up did with it, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RollUpAreaRecord
{
    /// <summary>Gets the id of the area.</summary>
    [JsonPropertyName("area"), JsonConverter(typeof(IdentifierConverter))]
    public required string Area { get; init; }

    /// <summary>Gets its name, in both languages.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what was done.</summary>
    [JsonPropertyName("treatment"), JsonConverter(typeof(EnumNameConverter<AreaTreatment>))]
    public required AreaTreatment Treatment { get; init; }

    /// <summary>Gets the share of the area that was added, from 0 to 1; null where it was not added.</summary>
    [JsonPropertyName("share")]
    public required decimal? Share { get; init => field = JsonParts.Plain(value); }

    /// <summary>The record of an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="area"/> is null.</exception>
    public static RollUpAreaRecord Of(RollUpArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new RollUpAreaRecord { Area = area.Area.Id.Text, Name = area.Area.Name, Treatment = area.Treatment, Share = area.Share };
    }

    /// <summary>Area and treatment.</summary>
    /// <returns><c>hi-tech: WithinHosts</c>.</returns>
    public override string ToString() => $"{Area}: {Treatment}";
}
