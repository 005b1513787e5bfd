using System.Text.Json.Serialization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>A part of a territory with what is known of its value, as JSON: a child of a unit that was rolled up, a unit of other boundaries.</summary>
/// <remarks>A value that is not known has no range, never one of 0.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TerritoryPartRecord : IJsonOnDeserialized
{
    /// <summary>Gets the id of the unit or area.</summary>
    [JsonPropertyName("subject"), JsonConverter(typeof(IdentifierConverter))]
    public required string Subject { get; init; }

    /// <summary>Gets the name at the time, in both languages.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the share of the part that lies in the territory, from 0 to 1, as a multiple; a range where it is not known.</summary>
    [JsonPropertyName("share")]
    public required FigureRecord Share { get; init; }

    /// <summary>Gets what was read: the value; for a ratio numerator and denominator; for a weighted mean value and weight. Empty where one of them is missing.</summary>
    [JsonPropertyName("ranges")]
    public required IReadOnlyList<RangeRecord> Ranges { get; init => field = ValueList<RangeRecord>.Of(value); }

    /// <summary>Gets why it has no value that can be used; empty where it has one.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets whether something of it is known as a range only.</summary>
    [JsonPropertyName("censored")]
    public required bool IsCensored { get; init; }

    /// <summary>Gets how final it is; null where it has no value.</summary>
    [JsonPropertyName("dataStatus"), JsonConverter(typeof(DataStatusConverter))]
    public required ObservationStatus? DataStatus { get; init; }

    /// <summary>Gets the ids of the observations read, each once.</summary>
    [JsonPropertyName("observations"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Observations { get; init => field = ValueList<string>.Of(value); }

    /// <summary>The record of a part.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public static TerritoryPartRecord Of(TerritoryPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return new TerritoryPartRecord
        {
            Subject = part.Subject.Text,
            Name = part.Name,
            Share = part.Share is { } share ? FigureRecord.Of(share)
                : FigureRecord.Of(new RangeRecord { Lower = part.Least, IsLowerIncluded = true, Upper = part.Most, IsUpperIncluded = true, Unit = PolicyTargets.Unit.Multiple.Code }),
            Ranges = ValueList<RangeRecord>.Of(part.Readings.Select(reading => RangeRecord.Of(reading.Range))),
            Reasons = part.Reasons,
            IsCensored = part.IsCensored,
            DataStatus = part.Status,
            Observations = ValueList<string>.Of(part.Readings.SelectMany(reading => reading.Observations).Select(id => id.Text).Distinct()),
        };
    }

    /// <summary>Share and value: <c>yinzhou × 0.4: [25, 25] 家</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}{(Share.Number == 1 ? "" : $" × {Share}")}: {(Ranges.Count > 0 ? string.Join(" / ", Ranges) : string.Join(", ", Reasons))}";

    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Ranges, "ranges");
}
