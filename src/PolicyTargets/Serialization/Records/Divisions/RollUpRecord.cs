using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>The value of a unit from those of its children, as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <remarks>A missing value is null, never 0. Values are ranges, a number being a range with one value.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RollUpRecord : IJsonOnDeserialized
{
    /// <summary>Gets the id of the unit.</summary>
    [JsonPropertyName("parent"), JsonConverter(typeof(IdentifierConverter))]
    public required string Parent { get; init; }

    /// <summary>Gets the name of the unit, in both languages; its id where nobody knows it.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    [JsonPropertyName("indicator"), JsonConverter(typeof(IdentifierConverter))]
    public required string Indicator { get; init; }

    /// <summary>Gets the name of the indicator, in both languages.</summary>
    [JsonPropertyName("indicatorName"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText IndicatorName { get; init; }

    /// <summary>Gets the period, as <see cref="ReportingPeriod.Parse"/> reads it.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string Period { get; init; }

    /// <summary>Gets the day; what was published later was not used.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(DayConverter))]
    public required string AsOf { get; init; }

    /// <summary>Gets how the values of the children give that of the unit: <c>sum</c>, <c>ratio</c>, <c>weighted-mean</c> ….</summary>
    [JsonPropertyName("aggregation"), JsonConverter(typeof(AggregationConverter))]
    public required Aggregation Aggregation { get; init; }

    /// <summary>Gets the values that it may have; null where there are <see cref="Reasons"/>.</summary>
    [JsonPropertyName("range")]
    public required RangeRecord? Range { get; init; }

    /// <summary>Gets whether something is missing, and <see cref="Range"/> is what is still sure.</summary>
    [JsonPropertyName("partial")]
    public required bool IsPartial { get; init; }

    /// <summary>Gets why there is no range; empty where there is one.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets how final it is: the least final of the parts; null where none has a value.</summary>
    [JsonPropertyName("dataStatus"), JsonConverter(typeof(DataStatusConverter))]
    public required ObservationStatus? DataStatus { get; init; }

    /// <summary>Gets the children in the order of their codes, then the areas that are added.</summary>
    [JsonPropertyName("parts")]
    public required IReadOnlyList<TerritoryPartRecord> Parts { get; init => field = ValueList<TerritoryPartRecord>.Of(value); }

    /// <summary>Gets what it rests on, and what it lacks.</summary>
    [JsonPropertyName("coverage")]
    public required RollUpCoverageRecord Coverage { get; init; }

    /// <summary>Gets the ids of the observations used, each once; empty where there is no range.</summary>
    [JsonPropertyName("observations"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Observations { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets what is published for the unit itself, which is compared and never used; null where nothing usable is.</summary>
    [JsonPropertyName("own")]
    public required RangeRecord? Own { get; init; }

    /// <summary>Gets the ids of the observations of <see cref="Own"/>; empty where it is null.</summary>
    [JsonPropertyName("ownObservations"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> OwnObservations { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets <see cref="Own"/> less <see cref="Range"/>, in pp between percentages; null where one of the two is missing.</summary>
    [JsonPropertyName("difference")]
    public required RangeRecord? Difference { get; init; }

    /// <summary>The record of a roll-up.</summary>
    /// <param name="result">The roll-up.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static RollUpRecord Of(RollUpResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RollUpRecord
        {
            Parent = result.Parent.Text,
            Name = result.Name,
            Indicator = result.Indicator.Code.Text,
            IndicatorName = result.Indicator.Name,
            Period = result.Period.ToString(),
            AsOf = LocalDatePattern.Iso.Format(result.AsOf),
            Aggregation = result.Aggregation,
            Range = RangeRecord.OfAny(result.Range),
            IsPartial = result.IsPartial,
            Reasons = result.Reasons,
            DataStatus = result.Status,
            Parts = ValueList<TerritoryPartRecord>.Of(result.Parts.Select(TerritoryPartRecord.Of)),
            Coverage = RollUpCoverageRecord.Of(result.Coverage),
            Observations = ValueList<string>.Of(result.Observations.Select(id => id.Text)),
            Own = RangeRecord.OfAny(result.OwnReading?.Range),
            OwnObservations = ValueList<string>.Of((result.OwnReading?.Observations ?? []).Select(id => id.Text)),
            Difference = RangeRecord.OfAny(result.Difference),
        };
    }

    /// <summary>Unit, indicator, period, value and coverage.</summary>
    /// <returns><c>ningbo gdp 2016: [150, 150] 亿元 (4 of 4 children)</c>.</returns>
    public override string ToString() => $"{Parent} {Indicator} {Period}: {Range?.ToString() ?? string.Join(", ", Reasons)}{(IsPartial ? ", partial" : "")} ({Coverage})";

    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Parts, "parts");
}
