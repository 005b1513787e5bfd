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
    private readonly DivisionQuestion _question;

    internal DivisionAnswer(DivisionRegistry registry, DivisionQuestion question, LocalDate date, DivisionAnswerState state, IReadOnlyList<Division> hits) =>
        (_registry, _question, Date, State, Hits) = (registry, question, date, state, hits);

    /// <summary>Gets where it was looked for.</summary>
    internal DivisionRegistry Registry => _registry;

    /// <summary>Gets the day asked about.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets how the search ended.</summary>
    public DivisionAnswerState State { get; }

    /// <summary>Gets all units that bear the code or name: on the day, in the order of their codes; else those that did last (<see cref="DivisionAnswerState.Retired"/>), latest first, or will
    /// (<see cref="DivisionAnswerState.NotYet"/>), earliest first. Empty where there never was one.</summary>
    public IReadOnlyList<Division> Hits { get; }

    /// <summary>Gets the one unit that bears the code or name on the day; null where it is none or several.</summary>
    public Division? Division => State == DivisionAnswerState.Found ? Hits[0] : null;

    /// <summary>Gets, for a code or name that is no longer borne, the units that have the land now; empty otherwise, and where nobody says.</summary>
    public IReadOnlyList<Division> Successors => State != DivisionAnswerState.Retired ? [] :
        ValueList<Division>.Of(Hits.SelectMany(hit => _registry.Successors(hit.Id, hit.Version.Validity.Until!.Value.DayBefore(), Date)).Distinct());

    /// <summary>The one unit that bears the code or name on the day.</summary>
    /// <returns>The unit.</returns>
    /// <exception cref="KeyNotFoundException">There is none, or more than one; the message says which.</exception>
    public Division Get() => Division ?? throw new KeyNotFoundException(Explain(Language.English));

    /// <summary>Says what was found, and what to do where it is not one unit.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    public string Explain(Language language)
    {
        IReadOnlyList<Division> successors = Successors;
        string variant = State switch
        {
            DivisionAnswerState.Ambiguous when _question.IsCode => "Code",
            DivisionAnswerState.Retired when successors.Count == 0 => "Lost",
            DivisionAnswerState.Unknown when !_question.IsCode && DivisionCode.TryParse(_question.Text, out _) => "AsName",
            DivisionAnswerState.Unknown when _question.Within is not null => "Within",
            _ => "",
        };
        LocalDate? when = State == DivisionAnswerState.Retired ? Hits[0].Version.Validity.Until : State == DivisionAnswerState.NotYet ? Hits[0].Version.Validity.From : null;
        return MessageTable.Write(
            $"division.{State}{variant}",
            language,
            new("asked", _question.Text),
            new("date", LocalDatePattern.Iso.Format(Date)),
            new("hits", List(Hits, language, State == DivisionAnswerState.Ambiguous)),
            new("count", Texts.Plain(Hits.Count)),
            new("when", when is { } day ? LocalDatePattern.Iso.Format(day) : ""),
            new("within", _question.Within is { } within ? _registry.NameOf(within, Date, language) : ""),
            new("successors", List(successors, language, false)));
    }

    /// <summary>The explanation in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Explain(Language.English);

    private string List(IReadOnlyList<Division> divisions, Language language, bool withParents) => string.Join(
        language == Language.Chinese ? "、" : ", ",
        divisions.Select(division => withParents && division.Version.Parent is { } parent
            ? MessageTable.Write("division.inParent", language, new("unit", division.Title(language)), new("parent", _registry.NameOf(parent, Date, language)))
            : division.Title(language)));
}
