using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>What was found for a code or a name on a day, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DivisionAnswerRecord : IJsonOnDeserialized
{
    /// <summary>Gets the day asked about.</summary>
    [JsonPropertyName("date"), JsonConverter(typeof(DayConverter))]
    public required string Date { get; init; }

    /// <summary>Gets how the search ended.</summary>
    [JsonPropertyName("state"), JsonConverter(typeof(EnumNameConverter<DivisionAnswerState>))]
    public required DivisionAnswerState State { get; init; }

    /// <summary>Gets all units that bear the code or name on the day, or that did, or will; empty where there never was one.</summary>
    [JsonPropertyName("hits")]
    public required IReadOnlyList<DivisionRecord> Hits { get; init => field = ValueList<DivisionRecord>.Of(value); }

    /// <summary>Gets, for a code or name that is no longer borne, the units that have the land on the day; else empty.</summary>
    [JsonPropertyName("successors")]
    public required IReadOnlyList<DivisionRecord> Successors { get; init => field = ValueList<DivisionRecord>.Of(value); }

    /// <summary>Gets what was found, and what to do where it is not one unit, in both languages.</summary>
    [JsonPropertyName("message"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Message { get; init; }

    /// <summary>The record of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public static DivisionAnswerRecord Of(DivisionAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new DivisionAnswerRecord
        {
            Date = LocalDatePattern.Iso.Format(answer.Date),
            State = answer.State,
            Hits = ValueList<DivisionRecord>.Of(answer.Hits.Select(hit => DivisionRecord.Of(hit, answer.Registry))),
            Successors = ValueList<DivisionRecord>.Of(answer.Successors.Select(unit => DivisionRecord.Of(unit, answer.Registry))),
            Message = new LocalizedText(answer.Explain(Language.Chinese), answer.Explain(Language.English)),
        };
    }

    /// <summary>The message in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Message.In(Language.English);

    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Hits, "hits");
        RecordItems.RequireAll(Successors, "successors");
    }
}
