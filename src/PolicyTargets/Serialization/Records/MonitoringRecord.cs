using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <summary>One target in a round of monitoring, as JSON: which value is due, by when it is usually out, whether it is there, and where the target stands.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record MonitoringRecord
{
    /// <summary>Gets the id of the target.</summary>
    [JsonPropertyName("target"), JsonConverter(typeof(IdentifierConverter))]
    public required string Target { get; init; }

    /// <summary>Gets whether the value is there.</summary>
    [JsonPropertyName("state"), JsonConverter(typeof(EnumNameConverter<MonitoringState>))]
    public required MonitoringState State { get; init; }

    /// <summary>Gets the period whose value is asked for, as <see cref="ReportingPeriod.Parse"/> reads it; null while none that counts is over.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string? Period { get; init; }

    /// <summary>Gets the day by which the value is usually out: <c>2024-09-30</c>; null while nothing is due.</summary>
    [JsonPropertyName("usualBy"), JsonConverter(typeof(DayConverter))]
    public required string? UsualBy { get; init; }

    /// <summary>Gets whether a value is due on the day, there or not.</summary>
    [JsonPropertyName("due")]
    public required bool IsDue { get; init; }

    /// <summary>Gets where the target stands on the day.</summary>
    [JsonPropertyName("attainment")]
    public required AttainmentRecord Attainment { get; init; }

    /// <summary>The record of an item of a round.</summary>
    /// <param name="item">The item.</param>
    /// <param name="catalogue">Knows names, codes and plans.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static MonitoringRecord Of(MonitoringItem item, PolicyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new MonitoringRecord
        {
            Target = item.Target.Id.Text,
            State = item.State,
            Period = item.Period?.ToString(),
            UsualBy = item.UsualBy is { } day ? LocalDatePattern.Iso.Format(day) : null,
            IsDue = item.IsDue,
            Attainment = AttainmentRecord.Of(item.Result, catalogue),
        };
    }

    /// <summary>Target, state and period: <c>P315-001: Late (2023, usual by 2024-09-30)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Target}: {State}{(Period is null ? "" : $" ({Period}, usual by {UsualBy})")}";
}
