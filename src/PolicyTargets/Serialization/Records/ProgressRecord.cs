using System.Text.Json.Serialization;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>What a published method says of a series, as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <remarks>A missing value is null, never 0. Write and read it with <see cref="PolicyTargetsJson.Context"/>. Reading is strict, as of <see cref="AttainmentRecord"/>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ProgressRecord
{
    /// <summary>Gets the id that the question came with; null where it had none. A number is read by its digits and written as text.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(RecordIdConverter))]
    public required string? Id { get; init; }

    /// <summary>Gets the id of the method.</summary>
    [JsonPropertyName("method"), JsonConverter(typeof(NameConverter))]
    public required string Method { get; init; }

    /// <summary>Gets the method's own measure, unrounded; null where it has none.</summary>
    [JsonPropertyName("value"), JsonConverter(typeof(FiniteNumberConverter))]
    public required double? Value { get; init; }

    /// <summary>Gets the method's score, unrounded; null where the method has none or it cannot be computed.</summary>
    [JsonPropertyName("score"), JsonConverter(typeof(FiniteNumberConverter))]
    public required double? Score { get; init; }

    /// <summary>Gets the method's own label; null where it gives none.</summary>
    [JsonPropertyName("status"), JsonConverter(typeof(TextConverter))]
    public required string? Status { get; init; }

    /// <summary>Gets the label on the common scale.</summary>
    [JsonPropertyName("neutralStatus"), JsonConverter(typeof(EnumNameConverter<NeutralStatus>))]
    public required NeutralStatus NeutralStatus { get; init; }

    /// <summary>Gets the year that progress was counted from; null where none was found.</summary>
    [JsonPropertyName("basePeriod"), JsonConverter(typeof(PeriodConverter))]
    public required string? BasePeriod { get; init; }

    /// <summary>Gets the value of that year; null where none was found.</summary>
    [JsonPropertyName("baseValue"), JsonConverter(typeof(FiniteNumberConverter))]
    public required double? BaseValue { get; init; }

    /// <summary>Gets the year that was assessed; null where none was found.</summary>
    [JsonPropertyName("currentPeriod"), JsonConverter(typeof(PeriodConverter))]
    public required string? CurrentPeriod { get; init; }

    /// <summary>Gets the value of that year; null where none was found.</summary>
    [JsonPropertyName("currentValue"), JsonConverter(typeof(FiniteNumberConverter))]
    public required double? CurrentValue { get; init; }

    /// <summary>Gets why there is no value; null where there is one.</summary>
    [JsonPropertyName("reason"), JsonConverter(typeof(EnumNameConverter<ProgressReason>))]
    public required ProgressReason? Reason { get; init; }

    /// <summary>Gets the version of the method.</summary>
    [JsonPropertyName("version"), JsonConverter(typeof(NameConverter))]
    public required string Version { get; init; }

    /// <summary>Gets what the method put in the place of what it was given.</summary>
    [JsonPropertyName("substitutions"), JsonConverter(typeof(SubstitutionsConverter))]
    public required ProgressSubstitutions Substitutions { get; init; }

    /// <summary>The record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="id">The id of the question; null for none.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static ProgressRecord Of(ProgressResult result, string? id = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new ProgressRecord
        {
            Id = id,
            Method = result.Method.Id,
            Value = result.Value,
            Score = result.Score,
            Status = result.Status,
            NeutralStatus = result.NeutralStatus,
            BasePeriod = Year(result.Base),
            BaseValue = result.Base?.Value,
            CurrentPeriod = Year(result.Current),
            CurrentValue = result.Current?.Value,
            Reason = result.Reason,
            Version = result.Method.Version,
            Substitutions = result.Substitutions,
        };
    }

    /// <summary>Id, method, value and label: <c>DE: open-sdg-2: 0.62 moderate_progress</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{(Id is null ? "" : $"{Id}: ")}{Method}: {(Value is { } value ? value.ToString("0.##### ", System.Globalization.CultureInfo.InvariantCulture) : "")}{Status ?? Reason?.ToString()}";

    private static string? Year(ProgressPoint? point) => point?.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
