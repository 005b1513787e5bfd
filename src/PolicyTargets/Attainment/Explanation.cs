using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>One node of the account of a result: a step with its numbers and units, and the steps that it rests on. What a step does not speak of is null.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Explanation
{
    internal Explanation(ExplanationStep step, params IEnumerable<Explanation> children) => (Step, Children) = (step, ValueList<Explanation>.Of(children));

    /// <summary>Gets what the node says.</summary>
    public ExplanationStep Step { get; }

    /// <summary>Gets the target asked about; on the root.</summary>
    public Target? Target { get; internal init; }

    /// <summary>Gets the day: that asked about on the root, that of publication on an observation.</summary>
    public LocalDate? Date { get; internal init; }

    /// <summary>Gets the reading of <see cref="ExplanationStep.Actual"/>, <see cref="ExplanationStep.Baseline"/> and <see cref="ExplanationStep.Input"/>.</summary>
    public Reading? Reading { get; internal init; }

    /// <summary>Gets the rule of <see cref="ExplanationStep.Derivation"/>.</summary>
    public DerivationRule? Rule { get; internal init; }

    /// <summary>Gets the published statement of <see cref="ExplanationStep.Observation"/>.</summary>
    public Observation? Observation { get; internal init; }

    /// <summary>Gets the sub-period of <see cref="ExplanationStep.SubPeriod"/>.</summary>
    public SubVerdict? SubVerdict { get; internal init; }

    /// <summary>Gets the values of a figure, or the reasons why there are none.</summary>
    public Computation? Figure { get; internal init; }

    /// <summary>Gets the time gone by, of <see cref="ExplanationStep.Expected"/>.</summary>
    public ElapsedShare? Elapsed { get; internal init; }

    /// <summary>Gets the length of the periods that a figure counts.</summary>
    public Frequency? CountedIn { get; internal init; }

    /// <summary>Gets how the actual lies to the bound or the stretch.</summary>
    public BoundRelation? Relation { get; internal init; }

    /// <summary>Gets why the value of the due period is missing, of <see cref="ExplanationStep.Missing"/>.</summary>
    public MissingStatus? Missing { get; internal init; }

    /// <summary>Gets the verdict, of <see cref="ExplanationStep.Conclusion"/>.</summary>
    public AttainmentVerdict? Verdict { get; internal init; }

    /// <summary>Gets the status, of <see cref="ExplanationStep.Conclusion"/>.</summary>
    public AttainmentStatus? Status { get; internal init; }

    /// <summary>Gets why no more can be said, of <see cref="ExplanationStep.Conclusion"/> and <see cref="ExplanationStep.Comparison"/>; empty where nothing stands in the way.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; internal init; } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the steps that this one rests on, in the order of the account.</summary>
    public IReadOnlyList<Explanation> Children { get; }

    /// <summary>Step and children, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Step}{(Children.Count == 0 ? "" : $" [{string.Join(", ", Children)}]")}";
}
