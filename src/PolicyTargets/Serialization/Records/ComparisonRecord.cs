using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>How a bound and one observation lie to each other, as JSON.</summary>
/// <remarks>A member without a value is null, never 0.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ComparisonRecord
{
    /// <summary>Gets how what is known lies to the bound: <c>inside</c>, <c>outside</c> or <c>undecided</c>.</summary>
    [JsonPropertyName("relation"), JsonConverter(typeof(RelationConverter))]
    public required BoundRelation Relation { get; init; }

    /// <summary>Gets why the relation is undecided; empty when it is decided.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets the distance to the bound: 0 inside; a range where the observation is one. In pp for percentages.</summary>
    [JsonPropertyName("distance")]
    public required FigureRecord? Distance { get; init; }

    /// <summary>Gets the target point less the observed value, signed, in the unit of the distance.</summary>
    [JsonPropertyName("margin")]
    public required FigureRecord? Margin { get; init; }

    /// <summary>Gets observed divided by target, as a multiple.</summary>
    [JsonPropertyName("ratio")]
    public required FigureRecord? Ratio { get; init; }

    /// <summary>Gets the signed change that each period to the due date needs, in the unit of the distance.</summary>
    [JsonPropertyName("requiredChange")]
    public required FigureRecord? RequiredChange { get; init; }

    /// <summary>The record of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static ComparisonRecord Of(BoundComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonRecord
        {
            Relation = comparison.Relation,
            Reasons = comparison.Reasons,
            Distance = FigureRecord.Of(comparison.Distance),
            Margin = FigureRecord.Of(comparison.Margin),
            Ratio = FigureRecord.Of(comparison.Ratio),
            RequiredChange = FigureRecord.Of(comparison.RequiredChange),
        };
    }

    /// <summary>Relation, reasons and distance.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Relation}{(Reasons.Count == 0 ? "" : $"({string.Join(", ", Reasons)})")}, distance {Distance?.ToString() ?? "none"}";
}
