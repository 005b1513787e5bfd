using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A case taken up under the rules in force: ask it any rule, any number of times.</summary>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed partial class BoundCase
{
    private readonly RuleProgram _program;
    private readonly KnownReading[] _readings;
    private readonly FactValue?[] _facts;
    private readonly List<FactValue>? _unused;

    internal BoundCase(RulesInForce rules, RuleProgram program, RuleCase @case)
    {
        (Rules, _program, Case) = (rules, program, @case);
        _facts = program.FactCount == 0 ? [] : new FactValue?[program.FactCount];
        foreach (FactValue value in @case.Facts)
        {
            if (rules.Set.FindFact(value.Fact.Code) is not { } fact || fact != value.Fact)
            {
                throw new ArgumentException($"The case states '{value}', which no rule of the set asks for{(rules.Set.FindFact(value.Fact.Code) is null ? "" : " as that kind of fact")}; they ask for {string.Join(", ", rules.Set.Facts.Select(known => known.Code.Text).Order(StringComparer.Ordinal))}.", nameof(@case));
            }

            if (program.PlaceOf(value) is >= 0 and var place)
            {
                _facts[place] = value;
            }
            else
            {
                (_unused ??= []).Add(value);
            }
        }

        _readings = program.Readings.Length == 0 ? [] : [.. program.Readings.Select(question => Read(question.Pattern, question.Period))];
    }

    /// <summary>Gets the case.</summary>
    public RuleCase Case { get; }

    /// <summary>Gets the rules that it is asked under.</summary>
    public RulesInForce Rules { get; }

    /// <summary>Gets the stated values that no rule in force asks for about this period: those of other periods, and those of rules that are not in force.</summary>
    public IReadOnlyList<FactValue> Unused => _unused is null ? ValueList<FactValue>.Empty : ValueList<FactValue>.Of(_unused);

    /// <summary>Asks one rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="level">How much of the account is made.</param>
    /// <returns>The outcome; not applicable where no version of the rule is in force on the day.</returns>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    /// <exception cref="RuleFaultException">A test in the rule threw.</exception>
    public RuleOutcome Evaluate(RuleCode rule, ExplanationLevel level = ExplanationLevel.None)
    {
        int place = Rules.PlaceOf(rule);
        return place >= 0 ? Evaluate(place, level)
            : new RuleOutcome(rule, null, RuleVerdict.NotApplicable)
            {
                Explanation = level == ExplanationLevel.None ? null : new RuleExplanation(RuleStep.NotInForce, Possible.NotApplicable) { Code = rule, Date = Rules.Date, Case = Case },
            };
    }

    /// <summary>Asks every rule in force.</summary>
    /// <param name="level">How much of the accounts is made.</param>
    /// <param name="cancellationToken">Stops between rules.</param>
    /// <returns>Outcomes in the order of the rules, and the rules that have none because a test in them threw.</returns>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public RuleReport EvaluateAll(ExplanationLevel level = ExplanationLevel.None, CancellationToken cancellationToken = default)
    {
        var outcomes = new List<RuleOutcome>(Rules.Rules.Count);
        List<RuleFault> faults = [];
        for (int place = 0; place < Rules.Rules.Count; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                outcomes.Add(Evaluate(place, level));
            }
            catch (RuleFaultException exception) when (exception.Fault is not null)
            {
                faults.Add(exception.Fault);
            }
        }

        return new RuleReport(outcomes, faults);
    }

    /// <summary>The case, and the day of the rules.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Case} under {Rules}";

    internal KnownReading Reading(int place) => _readings[place];

    internal FactValue? Fact(int place) => _facts[place];

    internal Measurand? Measurand(int place) => _program.Readings[place].Pattern.For(Case.Subject, _program.Readings[place].Period);

    /// <summary>The publications behind a reading, each with its day.</summary>
    internal IReadOnlyList<RuleEvidence> EvidenceFor(Reading? reading) => reading is null || Case.Observations is not { } observations ? ValueList<RuleEvidence>.Empty
        : ValueList<RuleEvidence>.Of(reading.Observations.Select(observations.Find).OfType<Observation>().Select(observation => new RuleEvidence(observation, observations.PublicationOf(observation))));

    private RuleOutcome Evaluate(int place, ExplanationLevel level)
    {
        (PolicyRule rule, RuleNode node) = (Rules.Rules[place], _program.Nodes[place]);
        RuleVerdict verdict = node.Ask(this).ToVerdict();
        var outcome = new RuleOutcome(rule.Code, rule, verdict);
        return verdict != RuleVerdict.Indeterminate && level == ExplanationLevel.None ? outcome : outcome with
        {
            Reasons = verdict == RuleVerdict.Indeterminate ? ReasonsOf(node) : outcome.Reasons,
            Explanation = level == ExplanationLevel.None ? null : Account(rule, node, level),
        };
    }

    internal IReadOnlyList<UndeterminedReason> ReasonsOf(RuleNode node)
    {
        ulong reasons = 0;
        node.AddReasons(this, ref reasons);
        return ReasonBits.Listed(reasons);
    }

    private RuleExplanation Account(PolicyRule rule, RuleNode node, ExplanationLevel level)
    {
        RuleExplanation account = node.Explain(this);
        var root = new RuleExplanation(RuleStep.Rule, account.Possible, account) { Code = rule.Code, Rule = rule, Date = Rules.Date, Case = Case };
        return level == ExplanationLevel.Full ? root : Failures.Of(root);
    }

    private KnownReading Read(MeasurandPattern pattern, ReportingPeriod period) =>
        pattern.For(Case.Subject, period) is not { } measurand ? KnownReading.None(UndeterminedReason.SubjectUnstated)
        : Case.Observations is not { } observations ? KnownReading.None(UndeterminedReason.NoEvidence)
        : KnownReading.Read(observations, measurand, Case.AsOf ?? Rules.Date, Rules.Set.Rounding, Rules.Set.Tolerance);
}
