using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes the account of a result as indented lines: what was asked, what was used and where it is printed, each derivation with its formula and numbers, the
/// figures, the conclusion.</summary>
/// <remarks>One line a node, two spaces a level, lines parted by <c>\n</c>, none after the last. Numbers are rounded to at most four decimals, half away from zero.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ExplanationWriter
{
    private const string Indent = "  ";
    private readonly ClaimWriter _claims;
    private readonly DerivationWords _derivations;

    /// <summary>Creates a writer.</summary>
    /// <param name="subjects">Knows the names of subjects, peer groups among them.</param>
    /// <param name="indicators">Knows the names of indicators.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ExplanationWriter(SubjectCatalogue subjects, IndicatorCatalogue indicators, Language language)
    {
        _claims = new ClaimWriter(subjects, indicators, language);
        _derivations = new DerivationWords(_claims.Values, _claims.Series, _claims.Wording);
    }

    /// <summary>Gets the language.</summary>
    public Language Language => _claims.Language;

    private Wording Wording => _claims.Wording;

    /// <summary>Writes an account.</summary>
    /// <param name="explanation">The whole account, as <see cref="AttainmentResult.Explain"/> gives it.</param>
    /// <returns>One line a node, the first without indent; no line end after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    /// <exception cref="ArgumentException">It is a part of an account, not the whole: its first step is not <see cref="ExplanationStep.Asked"/>.</exception>
    public string Write(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return explanation.Target is { } target
            ? string.Join('\n', Lines(explanation, explanation, target, ""))
            : throw new ArgumentException($"The account begins with {explanation.Step}, not with {nameof(ExplanationStep.Asked)}; write the whole of it.", nameof(explanation));
    }

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ExplanationWriter)} in {Language}";

    private IEnumerable<string> Lines(Explanation node, Explanation parent, Target target, string indent) =>
        node.Children.SelectMany(child => Lines(child, node, target, indent + Indent)).Prepend(indent + Line(node, parent, target));

    private string Line(Explanation node, Explanation parent, Target target) => Wording.Say(
        "explain." + node.Step,
        [.. node.Step switch
        {
            ExplanationStep.Asked => [("id", target.Id.Text), ("date", Wording.Day(node.Date!.Value)), ("target", Asked(target))],
            ExplanationStep.Actual or ExplanationStep.Baseline or ExplanationStep.Input => [("reading", Tell(node.Reading!))],
            ExplanationStep.Derivation => [("formula", _derivations.Write(parent.Reading!))],
            ExplanationStep.Observation => [("id", node.Observation!.Id.Text), ("statement", Statement(node.Observation, node.Date!.Value))],
            ExplanationStep.SubPeriod => [("period", _claims.Write(node.SubVerdict!.Period)), ("verdict", Because(Wording.Word("verdict." + node.Verdict), node.Reasons))],
            ExplanationStep.Comparison => [("bound", _claims.Values.Write(target.Bound, target.Measurand).Words), ("relation", Related(node))],
            ExplanationStep.Missing => [("missing", Wording.Word("missing." + node.Missing))],
            ExplanationStep.Stretch => [("relation", Related(node))],
            ExplanationStep.Conclusion => [("status", _claims.Standing(node.Status!.Value, node.Verdict!.Value, node.Reasons)), ("verdict", Wording.Word("verdict." + node.Verdict))],
            _ => Figure(node, target),
        }]);

    /// <summary>The arguments of a figure; none for a step without one.</summary>
    private (string Name, string Value)[] Figure(Explanation node, Target target) => node.Figure is not { } figure ? [] :
    [
        ("figure", node.Step switch
        {
            _ when figure.Range is null => Because(Wording.Word("explain.none"), figure.Reasons),
            ExplanationStep.Progress or ExplanationStep.Expected or ExplanationStep.CeilingUsed => _claims.WriteShare(figure),
            ExplanationStep.Projection => _claims.Values.Write(figure.Range, target.Measurand).Words,
            ExplanationStep.Gap or ExplanationStep.RequiredChange => _claims.Values.Distance(figure.Range),
            _ => _claims.Write(figure),
        }),
        ("elapsed", Texts.Plain(node.Elapsed?.Elapsed ?? 0)),
        ("total", Texts.Plain(node.Elapsed?.Total ?? 0)),
        ("steps", node.CountedIn is { } counted ? Wording.Word("steps." + counted) : ""),
        ("each", PeriodOf(node, target) is { } step ? Wording.Word("recurrence." + Recurrence.Each(step)) : ""),
    ];

    /// <summary>The period that a needed change or growth is for; an average growth is one of years, whatever time is counted in.</summary>
    private static Frequency? PeriodOf(Explanation node, Target target) =>
        node.Step == ExplanationStep.RequiredGrowth && target.Measurand.Measure is AverageGrowthMeasure ? Frequency.Annual : node.CountedIn;

    private string Asked(Target target)
    {
        List<string> remarks = [];
        if (target.BindingForce is not BindingForce.Unspecified)
        {
            remarks.Add(Wording.Word("binding." + target.BindingForce));
        }

        if (target.Commitment is not Commitment.Firm)
        {
            remarks.Add(Language == Language.Chinese && target.CommitmentWord is { } printed ? printed : Wording.Word("commitment." + target.Commitment));
        }

        if (target.Source is { } source)
        {
            remarks.Add(Wording.Say("explain.from", ("source", Wording.Cite(source))));
        }

        return Wording.Noted(_claims.Promise(target), remarks);
    }

    private string Tell(Reading reading)
    {
        string told = _claims.Tell(reading, Wording.Word(reading.Observations.Count == 0 ? "explain.own" : "data." + reading.Status));
        return reading.Bridge is { } factor ? Wording.Clauses([told, Wording.Say("explain.bridged", ("factor", Texts.Plain(factor)))]) : told;
    }

    /// <summary>How a reading was derived, with its formula.</summary>
    internal string Derived(Reading reading) => Wording.Say("explain.Derivation", ("formula", _derivations.Write(reading)));

    internal string Statement(Observation observation, LocalDate published)
    {
        List<string> clauses = [_claims.Tell(observation, Wording.Word("data." + observation.Status))];
        if (observation.IsRevision)
        {
            clauses.Add(Wording.Word("explain.revision"));
        }

        if (observation.Source is { } source)
        {
            clauses.Add(Wording.Cite(source));
        }

        clauses.Add(Wording.Say(
            observation.PublishedOn is not null ? "published.on" : observation.Measurand.Period.End is null ? "published.unknown" : "published.presumed",
            ("date", Wording.Day(published))));
        return Wording.Clauses(clauses);
    }

    private string Related(Explanation node) => Because(Wording.Word("relates." + node.Relation), node.Reasons);

    private string Because(string words, IReadOnlyCollection<UndeterminedReason> reasons) => _claims.Because(words, [.. reasons.Select(_claims.Write)]);
}
