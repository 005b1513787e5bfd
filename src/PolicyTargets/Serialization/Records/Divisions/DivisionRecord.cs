using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>An administrative unit as it stood for a time, as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DivisionRecord
{
    /// <summary>Gets the identity, which stays through new codes and names.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdentifierConverter))]
    public required string Id { get; init; }

    /// <summary>Gets the code at the time; null where it is not known.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(DivisionCodeConverter))]
    public required string? Code { get; init; }

    /// <summary>Gets the name at the time, in both languages.</summary>
    [JsonPropertyName("name"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the level: <c>county</c>.</summary>
    [JsonPropertyName("level"), JsonConverter(typeof(LevelConverter))]
    public required AdministrativeLevel Level { get; init; }

    /// <summary>Gets what it is in law: <c>district</c>; null where it is not known.</summary>
    [JsonPropertyName("kind"), JsonConverter(typeof(DivisionKindConverter))]
    public required DivisionKind? Kind { get; init; }

    /// <summary>Gets the code of the unit that it belongs to, or the id where the code is not known; null at the top.</summary>
    [JsonPropertyName("parent"), JsonConverter(typeof(NameConverter))]
    public required string? Parent { get; init; }

    /// <summary>Gets how it belongs to its parent: <c>subordinate</c>, <c>entrusted</c> or <c>direct</c>.</summary>
    [JsonPropertyName("relation"), JsonConverter(typeof(ParentRelationConverter))]
    public required ParentRelation Relation { get; init; }

    /// <summary>Gets what distinguishes it among those of its level; empty where nothing does.</summary>
    [JsonPropertyName("attributes"), JsonConverter(typeof(ItemsConverter<DivisionAttributes, DivisionAttributeConverter>))]
    public required IReadOnlyList<DivisionAttributes> Attributes { get; init => field = ValueList<DivisionAttributes>.Of(value); }

    /// <summary>Gets the number of its boundaries.</summary>
    [JsonPropertyName("boundary")]
    public required int Boundary { get; init; }

    /// <summary>Gets the first day on which it stood so: <c>2016-09-14</c>; null for always.</summary>
    [JsonPropertyName("validFrom"), JsonConverter(typeof(DayConverter))]
    public required string? ValidFrom { get; init; }

    /// <summary>Gets the first day on which it stood so no more; null where it still does.</summary>
    [JsonPropertyName("validUntil"), JsonConverter(typeof(DayConverter))]
    public required string? ValidUntil { get; init; }

    /// <summary>Gets the codes, or ids, of the units that have its land on <see cref="ValidUntil"/>: others, and itself under another code. Empty where it still stands so, and where nobody says.</summary>
    [JsonPropertyName("successors"), JsonConverter(typeof(ItemsConverter<string, NameConverter>))]
    public required IReadOnlyList<string> Successors { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the codes, or ids, of the units that had its land on the day before <see cref="ValidFrom"/>: others, and itself under another code. Empty where nobody says.</summary>
    [JsonPropertyName("predecessors"), JsonConverter(typeof(ItemsConverter<string, NameConverter>))]
    public required IReadOnlyList<string> Predecessors { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets how well the value of a unit that was asked about gives its part in this one: <c>exact</c>, <c>apportioned</c>, <c>partial</c> or <c>irreversible</c>; null where nothing was
    /// asked.</summary>
    [JsonPropertyName("exactness"), JsonConverter(typeof(ExactnessConverter))]
    public required string? Exactness { get; init; }

    /// <summary>Gets the share, from 0 to 1, of the unit that was asked about which lies in this one (going back, of this one which lies in the other); null where it is not known.</summary>
    [JsonPropertyName("share")]
    public required decimal? Share { get; init => field = JsonParts.Plain(value); }

    /// <summary>The record of a unit as it stood.</summary>
    /// <param name="division">The unit.</param>
    /// <param name="registry">Knows parents, successors and predecessors.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DivisionRecord Of(Division division, DivisionRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(division);
        ArgumentNullException.ThrowIfNull(registry);
        DivisionVersion version = division.Version;
        (LocalDate? from, LocalDate? until) = (version.Validity.From, version.Validity.Until);
        bool isKnown = registry.Find(division.Id) is not null;
        return new DivisionRecord
        {
            Id = division.Id.Text,
            Code = version.Code?.Text,
            Name = version.Name,
            Level = version.Level,
            Kind = version.Kind,
            Parent = version.Parent is { } parent ? registry.Find(parent, until?.DayBefore() ?? LocalDate.MaxIsoValue)?.Code?.Text ?? parent.Text : null,
            Relation = version.Relation,
            Attributes = ValueList<DivisionAttributes>.Of(Vocabulary.WordsOf(version.Attributes).Select(word => Vocabulary.DivisionAttributes.Find(word)!.Value)),
            Boundary = version.Boundary,
            ValidFrom = from is { } first ? LocalDatePattern.Iso.Format(first) : null,
            ValidUntil = until is { } last ? LocalDatePattern.Iso.Format(last) : null,
            Successors = Others(division, isKnown && until is { } end ? registry.Successors(division.Id, end.DayBefore(), end) : []),
            Predecessors = Others(division, isKnown && from is { } begin ? registry.Predecessors(division.Id, begin.DayBefore(), begin) : []),
            Exactness = null,
            Share = null,
        };
    }

    /// <summary>The record of a unit that has some of the land of another.</summary>
    /// <param name="link">The unit, with its share.</param>
    /// <param name="registry">Knows parents, successors and predecessors.</param>
    /// <returns>The record, with <see cref="Exactness"/> and <see cref="Share"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DivisionRecord Of(ConcordanceLink link, DivisionRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Of(link.Division, registry) with { Exactness = Vocabulary.Word(link.Exactness), Share = link.Share };
    }

    /// <summary>Code, name and days.</summary>
    /// <returns><c>330212 鄞州区 (Yinzhou District) [2016-09-14, ..)</c>.</returns>
    public override string ToString() => $"{Code ?? Id} {Name} [{ValidFrom ?? ".."}, {ValidUntil ?? ".."})";

    private static ValueList<string> Others(Division division, IEnumerable<Division> units) =>
        ValueList<string>.Of(units.Where(unit => unit.Id != division.Id || unit.Code != division.Code).Select(unit => unit.Code?.Text ?? unit.Id.Text));
}
