using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>The whole life of a unit: its versions, the changes that made them, where its land came from and where it went. See <see cref="DivisionRegistry.LifeOf"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionLife
{
    private readonly DivisionRegistry _registry;

    internal DivisionLife(DivisionRegistry registry, AdministrativeUnit unit, IEnumerable<DivisionChange> changes) =>
        (_registry, Unit, Changes) = (registry, unit, ValueList<DivisionChange>.Of(changes));

    /// <summary>Gets the unit.</summary>
    public AdministrativeUnit Unit { get; }

    /// <summary>Gets its versions, oldest first; at least one.</summary>
    public IReadOnlyList<DivisionVersion> Versions => Unit.Life;

    /// <summary>Gets the changes that name it, in the order of time; empty where none is known.</summary>
    public IReadOnlyList<DivisionChange> Changes { get; }

    /// <summary>Gets the other units that land came from, in the order of time.</summary>
    public IReadOnlyList<SubjectId> Predecessors => ValueList<SubjectId>.Of(Changes.Where(change => change.MovesLand && change.Successors.Contains(Unit.Id)).SelectMany(change => change.Predecessors).Where(id => id != Unit.Id).Distinct());

    /// <summary>Gets the other units that land went to, in the order of time.</summary>
    public IReadOnlyList<SubjectId> Successors => ValueList<SubjectId>.Of(Changes.Where(change => change.MovesLand && change.Predecessors.Contains(Unit.Id)).SelectMany(change => change.Successors).Where(id => id != Unit.Id).Distinct());

    /// <summary>Two are equal when unit and changes are.</summary>
    /// <param name="other">Another one.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(DivisionLife? other) => other is not null && Unit == other.Unit && Changes.Equals(other.Changes);

    /// <summary>The hash of the identity.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => Unit.Id.GetHashCode();

    /// <summary>Writes the life, a line for each version and each change, in the order of time: a change before the version that it made. Names are those of the time; a unit that the registry
    /// lacks has its id. A question mark stands after a day that is an estimate.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        IEnumerable<(LocalDate On, int Order, string Line)> versions = Versions.Select(version => (version.Validity.From ?? LocalDate.MinIsoValue, 1, Line(version, language)));
        IEnumerable<(LocalDate On, int Order, string Line)> changes = Changes.Select(change => (change.EffectiveOn, 0, Line(change, language)));
        return string.Join('\n', versions.Concat(changes).OrderBy(item => item.On).ThenBy(item => item.Order).Select(item => item.Line));
    }

    /// <summary>The life in English.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => ToText(Language.English);

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";

    private string Line(DivisionVersion version, Language language) => MessageTable.Write(
        version.Parent is null ? "division.top" : $"division.version.{version.Relation}",
        language,
        new("from", Day(version.Validity.From)),
        new("until", Day(version.Validity.Until)),
        new("unit", new Division(Unit, version).Title(language)),
        new("parent", version.Parent is { } parent ? _registry.NameOf(parent, version.Validity.From ?? version.Validity.Until?.DayBefore() ?? LocalDate.MaxIsoValue, language) : ""));

    private string Line(DivisionChange change, Language language) => MessageTable.Write(
        change.Predecessors.Count == 0 ? "division.begin" : change.Successors.Count == 0 ? "division.end" : "division.change",
        language,
        new("date", $"{LocalDatePattern.Iso.Format(change.EffectiveOn)}{(change.IsEffectiveOnEstimated ? "?" : "")}"),
        new("kind", MessageTable.Word($"division.change.{change.Kind}", language)),
        new("predecessors", Names(change.Predecessors, change.EffectiveOn.DayBefore(), language)),
        new("successors", Names(change.Successors, change.EffectiveOn, language)),
        new("source", change.Source is { } source ? MessageTable.Write("division.source", language, new MessageArgument("title", source.Document.Title)) : ""));

    private string Names(IReadOnlyList<SubjectId> units, LocalDate at, Language language) =>
        string.Join(" + ", units.Select(unit => _registry.Find(unit, at)?.Title(language) ?? _registry.NameOf(unit, at, language)));
}
