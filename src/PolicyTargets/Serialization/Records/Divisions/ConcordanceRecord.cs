using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>What became of the land of a unit between two days, or what it was made of, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConcordanceRecord : IJsonOnDeserialized
{
    /// <summary>Gets the unit asked about, as it stood on <see cref="From"/>.</summary>
    [JsonPropertyName("unit")]
    public required DivisionRecord Unit { get; init; }

    /// <summary>Gets the day on whose boundaries the values of the unit stand.</summary>
    [JsonPropertyName("from"), JsonConverter(typeof(DayConverter))]
    public required string From { get; init; }

    /// <summary>Gets the day whose boundaries are wanted.</summary>
    [JsonPropertyName("to"), JsonConverter(typeof(DayConverter))]
    public required string To { get; init; }

    /// <summary>Gets whether the values can be carried to those boundaries: <c>exact</c>, <c>apportioned</c>, <c>partial</c> or <c>irreversible</c>.</summary>
    [JsonPropertyName("exactness"), JsonConverter(typeof(ExactnessConverter))]
    public required string Exactness { get; init; }

    /// <summary>Gets by what the shares are measured; null where they are not apportioned.</summary>
    [JsonPropertyName("basis"), JsonConverter(typeof(WeightBasisConverter))]
    public required WeightBasis? Basis { get; init; }

    /// <summary>Gets the greatest of the shares; null where they are not apportioned.</summary>
    [JsonPropertyName("share")]
    public required decimal? Share { get; init => field = JsonParts.Plain(value); }

    /// <summary>Gets the ids of the units whose share is not known; empty where none is missing.</summary>
    [JsonPropertyName("missing"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Missing { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the units of <see cref="To"/> that have some of its land, each with its share.</summary>
    [JsonPropertyName("links")]
    public required IReadOnlyList<DivisionRecord> Links { get; init => field = ValueList<DivisionRecord>.Of(value); }

    /// <summary>Gets the changes on the way, in the order of time.</summary>
    [JsonPropertyName("changes")]
    public required IReadOnlyList<DivisionChangeRecord> Changes { get; init => field = ValueList<DivisionChangeRecord>.Of(value); }

    /// <summary>The record of a concordance.</summary>
    /// <param name="concordance">The concordance.</param>
    /// <param name="registry">Knows parents, successors and predecessors.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ConcordanceRecord Of(Concordance concordance, DivisionRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(concordance);
        ArgumentNullException.ThrowIfNull(registry);
        var apportioned = concordance.Exactness as ApportionedExactness;
        return new ConcordanceRecord
        {
            Unit = DivisionRecord.Of(concordance.Unit, registry),
            From = LocalDatePattern.Iso.Format(concordance.From),
            To = LocalDatePattern.Iso.Format(concordance.To),
            Exactness = Vocabulary.Word(concordance.Exactness),
            Basis = apportioned?.Basis,
            Share = apportioned?.Share,
            Missing = ValueList<string>.Of(((concordance.Exactness as PartialExactness)?.Missing ?? []).Select(id => id.Text)),
            Links = ValueList<DivisionRecord>.Of(concordance.Links.Select(link => DivisionRecord.Of(link, registry))),
            Changes = ValueList<DivisionChangeRecord>.Of(concordance.Changes.Select(DivisionChangeRecord.Of)),
        };
    }

    /// <summary>The unit, the days and the outcome.</summary>
    /// <returns><c>yinzhou 2015-12-31 → 2017-12-31: partial</c>.</returns>
    public override string ToString() => $"{Unit.Id} {From} → {To}: {Exactness}";

    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Links, "links");
        RecordItems.RequireAll(Changes, "changes");
    }
}
