using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A range as JSON: <c>{ "lower": n|null, "lowerInclusive": b, "upper": n|null, "upperInclusive": b, "unit": "…" }</c>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RangeRecord : IJsonOnDeserialized
{
    /// <summary>Gets the lower end in <see cref="Unit"/>, without trailing zeros; null when unbounded below.</summary>
    [JsonPropertyName("lower")]
    public required decimal? Lower { get; init => field = JsonParts.Plain(value); }

    /// <summary>Gets whether the lower end belongs to the range; false when unbounded.</summary>
    [JsonPropertyName("lowerInclusive")]
    public required bool IsLowerIncluded { get; init; }

    /// <summary>Gets the upper end in <see cref="Unit"/>, without trailing zeros; null when unbounded above.</summary>
    [JsonPropertyName("upper")]
    public required decimal? Upper { get; init => field = JsonParts.Plain(value); }

    /// <summary>Gets whether the upper end belongs to the range; false when unbounded.</summary>
    [JsonPropertyName("upperInclusive")]
    public required bool IsUpperIncluded { get; init; }

    /// <summary>Gets the code of the unit of both ends.</summary>
    [JsonPropertyName("unit"), JsonConverter(typeof(NameConverter))]
    public required string Unit { get; init; }

    /// <summary>The record of a range.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public static RangeRecord Of(QuantityRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        return new RangeRecord { Lower = range.Lower, IsLowerIncluded = range.IsLowerIncluded, Upper = range.Upper, IsUpperIncluded = range.IsUpperIncluded, Unit = range.Unit.Code };
    }

    /// <summary>The ends, the smaller one first: <c>[3.75, ∞) %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{(IsLowerIncluded ? '[' : '(')}{(Lower is { } lower ? Texts.Plain(lower) : "-∞")}, {(Upper is { } upper ? Texts.Plain(upper) : "∞")}{(IsUpperIncluded ? ']' : ')')} {Unit}";

    /// <summary>A range that was read holds an amount, and does not include an end that it does not have.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        if ((Lower is null && IsLowerIncluded) || (Upper is null && IsUpperIncluded) || Interval.Create(Lower, IsLowerIncluded, Upper, IsUpperIncluded) is null)
        {
            throw new JsonException($"{this} is no range.");
        }
    }

    internal static RangeRecord? OfAny(QuantityRange? range) => range is null ? null : Of(range);
}
