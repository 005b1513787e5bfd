using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>The value of a unit in one period, carried to the boundaries of a day, as JSON.</summary>
/// <remarks>A missing value is null, never 0.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConcordedValueRecord : IJsonOnDeserialized
{
    /// <summary>Gets the period, as <see cref="ReportingPeriod.Parse"/> reads it.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string Period { get; init; }

    /// <summary>Gets the values that it may have; null where there are <see cref="Reasons"/>.</summary>
    [JsonPropertyName("range")]
    public required RangeRecord? Range { get; init; }

    /// <summary>Gets how well the values of the units of the period give it: <c>exact</c>, <c>apportioned</c>, <c>partial</c> or <c>irreversible</c>.</summary>
    [JsonPropertyName("exactness"), JsonConverter(typeof(ExactnessConverter))]
    public required string Exactness { get; init; }

    /// <summary>Gets the greatest of the shares by which parts were apportioned; null where the value is not apportioned.</summary>
    [JsonPropertyName("share")]
    public required decimal? Share { get; init => field = JsonParts.Plain(value); }

    /// <summary>Gets the ids of the units whose value or share is not known; empty where none is missing.</summary>
    [JsonPropertyName("missing"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Missing { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets why there is no range; empty where there is one.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets how final it is: the least final of the parts; null where none has a value.</summary>
    [JsonPropertyName("dataStatus"), JsonConverter(typeof(DataStatusConverter))]
    public required ObservationStatus? DataStatus { get; init; }

    /// <summary>Gets the units of the period whose land came to the unit, or to which its land goes.</summary>
    [JsonPropertyName("parts")]
    public required IReadOnlyList<TerritoryPartRecord> Parts { get; init => field = ValueList<TerritoryPartRecord>.Of(value); }

    /// <summary>Gets the ids of the observations used, each once; empty where there is no range.</summary>
    [JsonPropertyName("observations"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Observations { get; init => field = ValueList<string>.Of(value); }

    /// <summary>The record of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static ConcordedValueRecord Of(ConcordedValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new ConcordedValueRecord
        {
            Period = value.Period.ToString(),
            Range = RangeRecord.OfAny(value.Range),
            Exactness = Vocabulary.Word(value.Exactness),
            Share = (value.Exactness as ApportionedExactness)?.Share,
            Missing = ValueList<string>.Of(((value.Exactness as PartialExactness)?.Missing ?? []).Select(id => id.Text)),
            Reasons = value.Reasons,
            DataStatus = value.Status,
            Parts = ValueList<TerritoryPartRecord>.Of(value.Parts.Select(TerritoryPartRecord.Of)),
            Observations = ValueList<string>.Of(value.Observations.Select(id => id.Text)),
        };
    }

    /// <summary>Period, value and exactness.</summary>
    /// <returns><c>2015: [15, 15] 家 (exact)</c>.</returns>
    public override string ToString() => $"{Period}: {Range?.ToString() ?? string.Join(", ", Reasons)} ({Exactness})";

    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Parts, "parts");
}
