using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>What a <see cref="DivisionRegistry"/> found for a code or a name on a day: one unit, several, or why there is none.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class DivisionAnswer
{
    private readonly DivisionRegistry _registry;
    private readonly string _asked;

    internal DivisionAnswer(DivisionRegistry registry, string asked, LocalDate date, DivisionAnswerState state, IReadOnlyList<Division> hits) =>
        (_registry, _asked, Date, State, Hits) = (registry, asked, date, state, hits);

    /// <summary>Gets where it was looked for.</summary>
    internal DivisionRegistry Registry => _registry;

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets how the search ended.</summary>
    public DivisionAnswerState State { get; }

    /// <summary>Gets all units that bear the code or name: on the day, else those that did last (<see cref="DivisionAnswerState.Retired"/>), latest first, or will
    /// (<see cref="DivisionAnswerState.NotYet"/>), earliest first. Empty where there never was one.</summary>
    public IReadOnlyList<Division> Hits { get; }

    /// <summary>Gets the one unit that bears the code or name on the day; null where it is none or several.</summary>
    public Division? Division => State == DivisionAnswerState.Found ? Hits[0] : null;

    /// <summary>Gets, for a code or name that is no longer borne, the units that have the land now; empty otherwise, and where nobody says.</summary>
    public IReadOnlyList<Division> Successors => State != DivisionAnswerState.Retired ? [] :
        ValueList<Division>.Of(Hits.SelectMany(hit => _registry.Successors(hit.Id, hit.Version.Validity.Until!.Value.PlusDays(-1), Date)).Distinct());

    /// <summary>The one unit that bears the code or name on the day.</summary>
    /// <returns>The unit.</returns>
    /// <exception cref="KeyNotFoundException">There is none, or more than one; the message says which.</exception>
    public Division Get() => Division ?? throw new KeyNotFoundException(Explain(Language.English));

    /// <summary>Says what was found, and what to do where it is not one unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence or two.</returns>
    public string Explain(Language language) => MessageTable.Write(
        $"division.{State}{(State == DivisionAnswerState.Retired && Successors.Count == 0 ? "Lost" : "")}",
        language,
        new("asked", _asked),
        new("date", LocalDatePattern.Iso.Format(Date)),
        new("hits", List(Hits, language)),
        new("count", Texts.Plain(Hits.Count)),
        new("when", State == DivisionAnswerState.Retired ? LocalDatePattern.Iso.Format(Hits[0].Version.Validity.Until!.Value)
            : State == DivisionAnswerState.NotYet ? LocalDatePattern.Iso.Format(Hits[0].Version.Validity.From!.Value) : ""),
        new("successors", List(Successors, language)));

    /// <summary>The explanation in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Explain(Language.English);

    private static string List(IReadOnlyList<Division> divisions, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        divisions.Select(division => division.Code is null ? division.Name.In(language) : $"{division.Name.In(language)} {division.Code}"));
}
