using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is promised for a measurand, by whom and how firmly.</summary>
/// <remarks>A record of valid values: a target that cannot fall due or has the wrong unit is representable, because documents print such; its assessment says so.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Target
{
    /// <summary>Gets the id, unique within a catalogue.</summary>
    public required TargetId Id { get; init; }

    /// <summary>Gets what the promise is about; its period is when it falls due. An unstated or open-ended period never falls due.</summary>
    public required Measurand Measurand { get; init; }

    /// <summary>Gets what is promised.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Gets whether the bound must hold once or in every sub-period.</summary>
    /// <value>Once unless stated.</value>
    public Recurrence Recurrence { get; init => field = Require.NotNull(value); } = Recurrence.Once;

    /// <summary>Gets the time in which the promise is to be worked for; readings before it serve only as baseline. Null: that of its plan, else the period of the measurand.</summary>
    public ReportingPeriod? Window { get; init; }

    /// <summary>Gets the start value that the document names; null where it names none, and then the evidence is searched for one.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Gets the planned path to the bound; null where none is stated, and then that of the assessment's policy counts.</summary>
    public Trajectory? Trajectory { get; init; }

    /// <summary>Gets how firmly it was promised.</summary>
    public Commitment Commitment { get; init; }

    /// <summary>Gets the printed word behind the commitment (力争, 争取 …); null for a plain statement.</summary>
    public string? CommitmentWord { get; init; }

    /// <summary>Gets whether the plan makes it obligatory.</summary>
    public BindingForce BindingForce { get; init; }

    /// <summary>Gets the number of the task of its plan that it stands under; null where it stands under none.</summary>
    public string? Task { get; init; }

    /// <summary>Gets the responsible bodies in printed order; the first one leads. Empty where none is printed, and then those of its task count.</summary>
    public IReadOnlyList<string> ResponsibleBodies { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the body that leads: the first of the list (列第一位的为牵头单位); null where none is printed.</summary>
    public string? LeadBody => ResponsibleBodies.Count == 0 ? null : ResponsibleBodies[0];

    /// <summary>Gets the day of issue, before which it is not assessed; null: that of its plan, else it counts as always issued.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets the first day on which it no longer stands; null while it does.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>Gets the id of the target that this one repeats in other words; null where it is one of its own. A repeated target is counted once.</summary>
    public TargetId? Restates { get; init; }

    /// <summary>Gets the id of the earlier target that this one adjusts; null where it is one of its own. From its day of issue on it stands in the place of the other.</summary>
    public TargetId? Supersedes { get; init; }

    /// <summary>Gets the identifier that the claims of one clause share; null where it stands alone.</summary>
    public string? Statement { get; init; }

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Id, measurand and bound: <c>P315-001 ningbo rd-intensity level 2027 in [3.75, ∞) %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} {Measurand} in {Bound}";
}
