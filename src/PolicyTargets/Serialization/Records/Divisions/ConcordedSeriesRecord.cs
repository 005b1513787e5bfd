using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>The series of a unit in the boundaries of one day, as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConcordedSeriesRecord : IJsonOnDeserialized
{
    /// <summary>Gets the unit as it stood on <see cref="BoundariesOf"/>, in the boundaries that figures follow.</summary>
    [JsonPropertyName("unit")]
    public required DivisionRecord Unit { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    [JsonPropertyName("indicator"), JsonConverter(typeof(IdentifierConverter))]
    public required string Indicator { get; init; }

    /// <summary>Gets the name of the indicator, in both languages.</summary>
    [JsonPropertyName("indicatorName"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText IndicatorName { get; init; }

    /// <summary>Gets the day whose boundaries all values stand in.</summary>
    [JsonPropertyName("boundariesOf"), JsonConverter(typeof(DayConverter))]
    public required string BoundariesOf { get; init; }

    /// <summary>Gets the day; what was published later was not used.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(DayConverter))]
    public required string AsOf { get; init; }

    /// <summary>Gets the weights by which parts of units were apportioned; null for none.</summary>
    [JsonPropertyName("basis"), JsonConverter(typeof(WeightBasisConverter))]
    public required WeightBasis? Basis { get; init; }

    /// <summary>Gets a value for each period of which something is known, earliest end first; may be empty.</summary>
    [JsonPropertyName("values")]
    public required IReadOnlyList<ConcordedValueRecord> Values { get; init => field = ValueList<ConcordedValueRecord>.Of(value); }

    /// <summary>The record of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="registry">Knows parents, successors and predecessors.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConcordedSeriesRecord Of(ConcordedSeries series, DivisionRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(registry);
        return new ConcordedSeriesRecord
        {
            Unit = DivisionRecord.Of(series.Unit, registry.InStatistics),
            Indicator = series.Indicator.Code.Text,
            IndicatorName = series.Indicator.Name,
            BoundariesOf = LocalDatePattern.Iso.Format(series.BoundariesOf),
            AsOf = LocalDatePattern.Iso.Format(series.AsOf),
            Basis = series.Basis,
            Values = ValueList<ConcordedValueRecord>.Of(series.Values.Select(ConcordedValueRecord.Of)),
        };
    }

    /// <summary>Unit, indicator, day and number of values.</summary>
    /// <returns><c>yinzhou labs in the boundaries of 2017-12-31: 3 values</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit.Id} {Indicator} in the boundaries of {BoundariesOf}: {Values.Count} values");

    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Values, "values");
}
