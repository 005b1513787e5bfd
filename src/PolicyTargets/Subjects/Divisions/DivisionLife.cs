using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>The whole life of a unit: its versions, the changes that made them, where its land came from and where it went. See <see cref="DivisionRegistry.LifeOf"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionLife
{
    internal DivisionLife(AdministrativeUnit unit, IEnumerable<DivisionChange> changes) =>
        (Unit, Changes) = (unit, ValueList<DivisionChange>.Of(changes));

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

    /// <summary>Writes the life, a line for each version and each change, in the order of time.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        IEnumerable<(NodaTime.LocalDate? On, int Order, string Line)> versions = Versions.Select(version => (version.Validity.From, 1, Line(version, language)));
        IEnumerable<(NodaTime.LocalDate? On, int Order, string Line)> changes = Changes.Select(change => ((NodaTime.LocalDate?)change.EffectiveOn, 0, Line(change, language)));
        return string.Join('\n', versions.Concat(changes).OrderBy(item => item.On ?? NodaTime.LocalDate.MinIsoValue).ThenBy(item => item.Order).Select(item => item.Line));
    }

    /// <summary>The life in English.</summary>
    /// <returns>Several lines.</returns>
    public override string ToString() => ToText(Language.English);

    private static string Line(DivisionVersion version, Language language) => MessageTable.Write(
        "division.version",
        language,
        new("from", version.Validity.From is { } from ? LocalDatePattern.Iso.Format(from) : ".."),
        new("until", version.Validity.Until is { } until ? LocalDatePattern.Iso.Format(until) : ".."),
        new("code", version.Code?.Text ?? "-"),
        new("name", version.Name.In(language)),
        new("parent", version.Parent?.Text ?? "-"));

    private static string Line(DivisionChange change, Language language) => MessageTable.Write(
        "division.change",
        language,
        new("date", $"{LocalDatePattern.Iso.Format(change.EffectiveOn)}{(change.IsEffectiveOnEstimated ? "?" : "")}"),
        new("kind", MessageTable.Word($"division.change.{change.Kind}", language)),
        new("predecessors", change.Predecessors.Count == 0 ? "-" : string.Join(" + ", change.Predecessors)),
        new("successors", change.Successors.Count == 0 ? "-" : string.Join(" + ", change.Successors)),
        new("source", change.Source is { } source ? $" ({source.Document.Title})" : ""));
}
