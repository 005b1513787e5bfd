using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>What a roll-up rests on, and what it lacks, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RollUpCoverageRecord : IJsonOnDeserialized
{
    /// <summary>Gets the number of children.</summary>
    [JsonPropertyName("children")]
    public required int Children { get; init; }

    /// <summary>Gets the number of those that have a value.</summary>
    [JsonPropertyName("known")]
    public required int Known { get; init; }

    /// <summary>Gets whether every child and every area to be added has a value, and nothing is left open by unknown shares or hosts.</summary>
    [JsonPropertyName("complete")]
    public required bool IsComplete { get; init; }

    /// <summary>Gets the ids of the parts that have no value; the parts say why.</summary>
    [JsonPropertyName("missing"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Missing { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the ids of those whose value is provisional, estimated or of a part of the period.</summary>
    [JsonPropertyName("notFinal"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> NotFinal { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the ids of those whose value is known as a range only.</summary>
    [JsonPropertyName("censored"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Censored { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets, for a flow, the ids of the units whose land changed within the period, and of those that were children when it began and are none any more.</summary>
    [JsonPropertyName("changed"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Changed { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the functional areas on the land of the unit, added or not.</summary>
    [JsonPropertyName("areas")]
    public required IReadOnlyList<RollUpAreaRecord> Areas { get; init => field = ValueList<RollUpAreaRecord>.Of(value); }

    /// <summary>The record of a coverage.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static RollUpCoverageRecord Of(RollUpCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new RollUpCoverageRecord
        {
            Children = coverage.Children,
            Known = coverage.Known,
            IsComplete = coverage.IsComplete,
            Missing = Ids(coverage.Missing.Select(part => part.Subject)),
            NotFinal = Ids(coverage.NotFinal),
            Censored = Ids(coverage.Censored),
            Changed = Ids(coverage.Changed),
            Areas = ValueList<RollUpAreaRecord>.Of(coverage.Areas.Select(RollUpAreaRecord.Of)),
        };
    }

    /// <summary>The numbers.</summary>
    /// <returns><c>3 of 4 children</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Known} of {Children} children");

    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Areas, "areas");

    private static ValueList<string> Ids(IEnumerable<SubjectId> ids) => ValueList<string>.Of(ids.Select(id => id.Text));
}
