using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>How many targets stand where, and which obligatory ones were missed, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PlanSummaryRecord
{
    /// <summary>Gets the number of results.</summary>
    [JsonPropertyName("total")]
    public required int Total { get; init; }

    /// <summary>Gets how many targets have each status, in the order of the enumeration; a status that none has is left out.</summary>
    [JsonPropertyName("counts"), JsonConverter(typeof(CountsConverter))]
    public required IReadOnlyDictionary<AttainmentStatus, int> Counts { get; init => field = ValueMap<AttainmentStatus, int>.Of(value); }

    /// <summary>Gets the ids of the missed targets that the plan makes obligatory, in the order of the results.</summary>
    [JsonPropertyName("obligatoryMisses"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> ObligatoryMisses { get; init => field = ValueList<string>.Of(value); }

    /// <summary>The record of a summary.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public static PlanSummaryRecord Of(PlanSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return new PlanSummaryRecord
        {
            Total = summary.Total,
            Counts = ValueMap<AttainmentStatus, int>.Of(Enum.GetValues<AttainmentStatus>().Where(status => summary.Count(status) > 0).Select(status => KeyValuePair.Create(status, summary.Count(status)))),
            ObligatoryMisses = ValueList<string>.Of(summary.ObligatoryMisses.Select(miss => miss.Target.Id.Text)),
        };
    }

    /// <summary>Every status that occurs and its number, and the obligatory misses.</summary>
    /// <returns><c>7 targets: 1 Attained, 2 OnSchedule, 4 InProgress; 0 obligatory missed</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Total} targets: {string.Join(", ", Counts.Select(count => FormattableString.Invariant($"{count.Value} {count.Key}")))}; {ObligatoryMisses.Count} obligatory missed");
}
