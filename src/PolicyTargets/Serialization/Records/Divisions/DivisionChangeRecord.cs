using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A legal act that changed administrative units, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DivisionChangeRecord
{
    /// <summary>Gets the id.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(NameConverter))]
    public required string Id { get; init; }

    /// <summary>Gets the principal effect: <c>partial-transfer</c>.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(DivisionChangeKindConverter))]
    public required DivisionChangeKind Kind { get; init; }

    /// <summary>Gets the day of approval; null where it is not known.</summary>
    [JsonPropertyName("approvedOn"), JsonConverter(typeof(DayConverter))]
    public required string? ApprovedOn { get; init; }

    /// <summary>Gets the day on which the units are changed in law.</summary>
    [JsonPropertyName("effectiveOn"), JsonConverter(typeof(DayConverter))]
    public required string EffectiveOn { get; init; }

    /// <summary>Gets whether that day is an estimate.</summary>
    [JsonPropertyName("estimated")]
    public required bool IsEstimated { get; init; }

    /// <summary>Gets the first day whose figures follow the change; null where that is the day in law.</summary>
    [JsonPropertyName("statisticsFrom"), JsonConverter(typeof(DayConverter))]
    public required string? StatisticsFrom { get; init; }

    /// <summary>Gets the ids of the units before the change; may be empty.</summary>
    [JsonPropertyName("predecessors"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Predecessors { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the ids of the units after the change; may be empty.</summary>
    [JsonPropertyName("successors"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Successors { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the id of the document that says it; null where that is not known.</summary>
    [JsonPropertyName("document"), JsonConverter(typeof(NameConverter))]
    public required string? Document { get; init; }

    /// <summary>The record of a change.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static DivisionChangeRecord Of(DivisionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new DivisionChangeRecord
        {
            Id = change.Id,
            Kind = change.Kind,
            ApprovedOn = Day(change.ApprovedOn),
            EffectiveOn = LocalDatePattern.Iso.Format(change.EffectiveOn),
            IsEstimated = change.IsEffectiveOnEstimated,
            StatisticsFrom = Day(change.StatisticsFrom),
            Predecessors = ValueList<string>.Of(change.Predecessors.Select(id => id.Text)),
            Successors = ValueList<string>.Of(change.Successors.Select(id => id.Text)),
            Document = change.Source?.Document.Id,
        };
    }

    /// <summary>Day, kind and id.</summary>
    /// <returns><c>2016-09-14 Merge yinzhou-2016</c>.</returns>
    public override string ToString() => $"{EffectiveOn} {Kind} {Id}";

    private static string? Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : null;
}
