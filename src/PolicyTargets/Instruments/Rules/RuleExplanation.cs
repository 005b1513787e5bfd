using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>One node of the account of an outcome: what was asked, what was found and where, and how it came out. What a node does not speak of is null.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RuleExplanation
{
    internal RuleExplanation(RuleStep step, Possible possible, params IEnumerable<RuleExplanation> children) => (Step, Possible, Children) = (step, possible, ValueList<RuleExplanation>.Of(children));

    /// <summary>Gets what the node speaks of.</summary>
    public RuleStep Step { get; }

    /// <summary>Gets how it came out.</summary>
    public RuleVerdict Verdict => Possible.ToVerdict();

    /// <summary>Gets the code of the rule; on the root.</summary>
    public RuleCode? Code { get; internal init; }

    /// <summary>Gets the rule; on the root, null where none is in force.</summary>
    public PolicyRule? Rule { get; internal init; }

    /// <summary>Gets the day that the rules were asked for; on the root.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>Gets the case; on the root.</summary>
    public RuleCase? Case { get; internal init; }

    /// <summary>Gets what was asked; null on roots and periods.</summary>
    public Condition? Condition { get; internal init; }

    /// <summary>Gets the period, of <see cref="RuleStep.Period"/>; that which a fact is asked of.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>Gets the measurand that a criterion looked at; null where its period cannot be named.</summary>
    public Measurand? Measurand { get; internal init; }

    /// <summary>Gets the bound in force, with its legal source where a dated parameter gives it; null where no version is in force.</summary>
    public DatedValue<Bound>? Bound { get; internal init; }

    /// <summary>Gets the published value; null where there is none.</summary>
    public Reading? Reading { get; internal init; }

    /// <summary>Gets why the value is missing, where a publication says so.</summary>
    public MissingStatus? Missing { get; internal init; }

    /// <summary>Gets the publications behind it, each with its day (the vintage).</summary>
    public IReadOnlyList<RuleEvidence> Evidence { get; internal init; } = ValueList<RuleEvidence>.Empty;

    /// <summary>Gets what the case states of the fact; null where it states nothing.</summary>
    public FactValue? Fact { get; internal init; }

    /// <summary>Gets why the data do not decide; empty where they do, and on nodes with parts.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; internal init; } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the parts that it rests on; fewer than were asked where only failures are told.</summary>
    public IReadOnlyList<RuleExplanation> Children { get; internal init; }

    /// <summary>Gets what the data leave possible.</summary>
    internal Possible Possible { get; }

    /// <summary>Step, verdict and children, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Step} {Verdict}{(Children.Count == 0 ? "" : $" [{string.Join(", ", Children)}]")}";
}
