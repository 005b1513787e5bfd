using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes the account of a rule's outcome as indented lines: the rule and its legal source, what was asked, what was found and in which publication, how each part came out.</summary>
/// <remarks>One line a node, two spaces a level, lines parted by <c>\n</c>, none after the last. Numbers are rounded to at most four decimals, half away from zero.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class RuleExplanationWriter
{
    private const string Indent = "  ";
    private readonly ExplanationWriter _evidence;
    private readonly ClaimWriter _claims;

    /// <summary>Creates a writer.</summary>
    /// <param name="subjects">Knows the names of subjects.</param>
    /// <param name="indicators">Knows the names of indicators.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleExplanationWriter(SubjectCatalogue subjects, IndicatorCatalogue indicators, Language language)
    {
        _claims = new ClaimWriter(subjects, indicators, language);
        _evidence = new ExplanationWriter(subjects, indicators, language);
    }

    /// <summary>Gets the language.</summary>
    public Language Language => _claims.Language;

    private Wording Wording => _claims.Wording;

    /// <summary>Writes an account, or a part of one.</summary>
    /// <param name="explanation">The account, as <see cref="RuleOutcome.Explanation"/> gives it.</param>
    /// <returns>One line a node, the first without indent; no line end after the last.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public string Write(RuleExplanation explanation) => string.Join('\n', Lines(Require.NotNull(explanation), "", isDenied: false));

    /// <summary>Writes a verdict: 满足, 不满足, 不适用, 无法判定.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>A word or two.</returns>
    public string Write(RuleVerdict verdict) => Wording.Word("ruleVerdict." + verdict);

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(RuleExplanationWriter)} in {Language}";

    private IEnumerable<string> Lines(RuleExplanation node, string indent, bool isDenied, string? role = null)
    {
        isDenied |= role == "policy.guard";
        string own = Line(node, isDenied);
        yield return indent + (role is null ? own : Wording.Say(role, ("line", own)));
        if (node.Reading is { IsDerived: true } derived)
        {
            yield return indent + Indent + _evidence.Derived(derived);
        }

        foreach (RuleEvidence evidence in node.Evidence)
        {
            yield return indent + Indent + Wording.Say("explain.Observation", ("id", evidence.Observation.Id.Text), ("statement", _evidence.Statement(evidence.Observation, evidence.PublishedOn)));
        }

        foreach (string line in node.Children.SelectMany((child, index) => Lines(child, indent + Indent, isDenied || node.Step == RuleStep.Not, RoleOf(node, child, index))))
        {
            yield return line;
        }
    }

    /// <summary>What a part of a demand on some cases only is: whom it is for, what is demanded of them, what of the others.</summary>
    private static string? RoleOf(RuleExplanation node, RuleExplanation child, int index) =>
        node.Condition is not WhenCondition branch ? null : index == 0 ? "policy.guard" : ReferenceEquals(child.Condition, branch.Otherwise) ? "policy.otherwise" : "policy.then";

    /// <summary>Below a denial, and in a guard, the parts hold or do not: nobody demands that they do.</summary>
    private string Line(RuleExplanation node, bool isDenied) => Wording.Say(
        "policy." + node.Step,
        [.. Asked(node), ("verdict", _claims.Because(isDenied ? Wording.Word("ruleVerdict.part." + node.Verdict) : Write(node.Verdict), [.. node.Reasons.Select(_claims.Write)]))]);

    private IEnumerable<(string Name, string Value)> Asked(RuleExplanation node) => node switch
    {
        { Step: RuleStep.Rule, Rule: { } rule } => [("rule", Wording.Noted(rule.Name.In(Language), [.. Particulars(rule, node.Date!.Value)]))],
        { Step: RuleStep.NotInForce } => [("code", node.Code!.Text), ("date", Wording.Day(node.Date!.Value))],
        { Condition: CriterionCondition criterion } => [("demand", Demand(node, criterion)), ("found", Found(node))],
        { Condition: AmountCondition amount } => [("fact", Fact(amount.Fact, node)), ("bound", Bounded(node.Bound is { } bound ? _claims.Values.Be(_claims.Values.Write(InUnitOf(amount.Fact, bound.Value))) : Wording.Word("policy.noBound"), node)), ("found", Stated(node))],
        { Condition: FlagCondition flag } => [("fact", Fact(flag.Fact, node)), ("found", Stated(node))],
        { Condition: ChoiceCondition choice } => [("fact", Fact(choice.Fact, node)), ("values", Wording.List(choice.Values)), ("found", Stated(node))],
        { Condition: PredicateCondition predicate } => [("fact", Fact(predicate.Fact, node)), ("test", predicate.Text.In(Language)), ("found", Stated(node))],
        { Condition: AtLeastCondition some } => [("count", Texts.Plain(some.Count))],
        { Condition: EachCondition each } => [("each", Wording.Word("recurrence." + Recurrence.Each(each.Frequency)))],
        { Condition: StreakCondition streak } => [("count", Texts.Plain(streak.Count)), ("steps", Wording.Word("steps." + streak.Frequency))],
        { Period: { } period } => [("period", _claims.Write(period))],
        _ => [],
    };

    private IEnumerable<string> Particulars(PolicyRule rule, LocalDate date)
    {
        yield return Wording.Say("policy.code", ("code", rule.Code.Text), ("version", rule.Version is { } version ? Wording.Say("policy.version", ("version", version)) : ""));
        if (rule.Source is { } source)
        {
            yield return Wording.Say("explain.from", ("source", Wording.Cite(source)));
        }

        yield return Wording.Say("policy.inForce", ("date", Wording.Day(date)));
    }

    private string Demand(RuleExplanation node, CriterionCondition criterion) => Bounded(
        node is { Measurand: { } measurand, Bound: { } bound } ? _claims.Demand(measurand, bound.Value) : criterion.ToString(), node);

    /// <summary>A demand with the legal source of its number, where a dated parameter gives it.</summary>
    private string Bounded(string demand, RuleExplanation node) => node.Bound?.Source is { } source ? Wording.Noted(demand, [Wording.Say("explain.from", ("source", Wording.Cite(source)))]) : demand;

    /// <summary>A bound in the unit that the fact is stated in: 200 million, not 2 hundred million.</summary>
    private static Bound InUnitOf(AmountFact fact, Bound bound) => bound is RangeBound { Range: var range } && range.TryConvert(fact.Unit, out QuantityRange? converted) ? Bound.Within(converted) : bound;

    private string Found(RuleExplanation node) =>
        node.Reading is { } reading ? _claims.Write(reading)
        : node.Missing is { } missing ? Wording.Word("missing." + missing)
        : Wording.Word(node.Reasons is [UndeterminedReason.NoEvidence or UndeterminedReason.SubjectUnstated or UndeterminedReason.PartialPeriod] or [] ? "policy.nothing" : "policy.unusable");

    private string Fact(Fact fact, RuleExplanation node) =>
        node.Period is { } period ? Wording.Say("policy.factOf", ("period", _claims.Write(period)), ("fact", fact.Name.In(Language))) : fact.Name.In(Language);

    private string Stated(RuleExplanation node) => node.Fact switch
    {
        null => Wording.Word("policy.unstated"),
        { Range: { } range } => _claims.Values.Amount(range),
        { Value: bool holds } => Wording.Word(holds ? "policy.yes" : "policy.no"),
        var fact => fact.Text,
    };
}
