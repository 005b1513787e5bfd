using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>How one sub-period of a recurring target came out, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SubVerdictRecord
{
    /// <summary>Gets the sub-period, as <see cref="ReportingPeriod.Parse"/> reads it.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string Period { get; init; }

    /// <summary>Gets the verdict.</summary>
    [JsonPropertyName("verdict"), JsonConverter(typeof(EnumNameConverter<AttainmentVerdict>))]
    public required AttainmentVerdict Verdict { get; init; }

    /// <summary>Gets why it is open or undetermined: names of <see cref="UndeterminedReason"/>, joined by commas; null where nothing stands in the way.</summary>
    /// <exception cref="ArgumentException">The text names no reasons.</exception>
    [JsonPropertyName("reason"), JsonConverter(typeof(JoinedReasonsConverter))]
    public required string? Reason { get; init => field = JoinedReasons.Checked(value, nameof(value)); }

    /// <summary>Gets the value, a number being a range with one value; null while it is not known, and where words stand for it.</summary>
    [JsonPropertyName("actual")]
    public required RangeRecord? Actual { get; init; }

    /// <summary>Gets the reasons of <see cref="Reason"/>; empty where it is null.</summary>
    [JsonIgnore]
    public IReadOnlyList<UndeterminedReason> Reasons => JoinedReasons.Of(Reason);

    /// <summary>The record of a sub-period.</summary>
    /// <param name="sub">The sub-period.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sub"/> is null.</exception>
    public static SubVerdictRecord Of(SubVerdict sub)
    {
        ArgumentNullException.ThrowIfNull(sub);
        return new SubVerdictRecord { Period = sub.Period.ToString(), Verdict = sub.Verdict, Reason = JoinedReasons.Join(sub.Reasons), Actual = RangeRecord.OfAny(Printed.Values(sub.Actual)) };
    }

    /// <summary>Period, verdict and reasons.</summary>
    /// <returns><c>2024: Attained</c>.</returns>
    public override string ToString() => $"{Period}: {Verdict}{(Reason is null ? "" : $"({Reason})")}";
}
