using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>How one commitment stands on two days, and why it stands otherwise on the later one, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record AttainmentChangeRecord
{
    /// <summary>Gets the record of the earlier day, of the target as it stood then.</summary>
    [JsonPropertyName("before")]
    public required AttainmentRecord Before { get; init; }

    /// <summary>Gets the record of the later day, of the target as it stands then.</summary>
    [JsonPropertyName("after")]
    public required AttainmentRecord After { get; init; }

    /// <summary>Gets what happened between the days and touched the result; empty when nothing did.</summary>
    [JsonPropertyName("causes"), JsonConverter(typeof(ItemsConverter<ChangeCause, EnumNameConverter<ChangeCause>>))]
    public required IReadOnlyList<ChangeCause> Causes { get; init => field = ValueList<ChangeCause>.Of(value); }

    /// <summary>Gets whether verdict, status or reasons are others.</summary>
    [JsonPropertyName("statusChanged")]
    public required bool IsStatusChanged { get; init; }

    /// <summary>The record of a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="catalogue">Knows names, codes and plans.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AttainmentChangeRecord Of(AttainmentChange change, PolicyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new AttainmentChangeRecord
        {
            Before = AttainmentRecord.Of(change.Before, catalogue),
            After = AttainmentRecord.Of(change.After, catalogue),
            Causes = change.Causes,
            IsStatusChanged = change.IsStatusChanged,
        };
    }

    /// <summary>Both statuses and the causes: <c>P315-001: InProgress → Attained (NewData)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{After.Id}: {Before.Status} → {After.Status}{(Causes.Count == 0 ? "" : $" ({string.Join(", ", Causes)})")}";
}
