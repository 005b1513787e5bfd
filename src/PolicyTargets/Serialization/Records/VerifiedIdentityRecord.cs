using System.Text.Json.Serialization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Serialization;

/// <summary>A calculation over several claims that holds, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record VerifiedIdentityRecord
{
    /// <summary>Gets which calculation it is.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(EnumNameConverter<IdentityKind>))]
    public required IdentityKind Kind { get; init; }

    /// <summary>Gets how closely the numbers agree.</summary>
    [JsonPropertyName("fit"), JsonConverter(typeof(EnumNameConverter<IdentityFit>))]
    public required IdentityFit Fit { get; init; }

    /// <summary>Gets the number worked out; null where the calculation only compares.</summary>
    [JsonPropertyName("result")]
    public required RangeRecord? Result { get; init; }

    /// <summary>Gets the ids of the claims, in the order of the calculation.</summary>
    [JsonPropertyName("objects"), JsonConverter(typeof(ItemsConverter<string, TextConverter>))]
    public required IReadOnlyList<string> Objects { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the calculation with its numbers, in both languages.</summary>
    [JsonPropertyName("message"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Message { get; init; }

    /// <summary>Gets the numbers by name, as text that is the same in every language.</summary>
    [JsonPropertyName("arguments"), JsonConverter(typeof(TextMapConverter))]
    public required IReadOnlyDictionary<string, string> Arguments { get; init => field = ValueMap<string, string>.Of(value); }

    /// <summary>The record of a calculation.</summary>
    /// <param name="identity">The calculation.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="identity"/> is null.</exception>
    public static VerifiedIdentityRecord Of(VerifiedIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return new VerifiedIdentityRecord
        {
            Kind = identity.Kind,
            Fit = identity.Fit,
            Result = RangeRecord.OfAny(identity.Result),
            Objects = identity.Objects,
            Message = new LocalizedText(identity.Message(Language.Chinese), identity.Message(Language.English)),
            Arguments = FindingRecord.ArgumentsOf(identity.Arguments),
        };
    }

    /// <summary>Kind, claims and calculation, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kind} {string.Join(" ", Objects)}: {Message.In(Language.English)}";
}
