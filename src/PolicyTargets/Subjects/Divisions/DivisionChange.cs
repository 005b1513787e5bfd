using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>One legal act that changes administrative units. History is never rewritten: a change is added, and the units get further versions.</summary>
/// <remarks>A record of valid values: whether kind and numbers of units go together is for a validator to say (<c>DIV002</c>).</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionChange
{
    /// <summary>Gets the id, unique within a registry.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Gets the principal effect.</summary>
    public required DivisionChangeKind Kind { get; init; }

    /// <summary>Gets the day on which the units are changed in law.</summary>
    public required LocalDate EffectiveOn { get; init; }

    /// <summary>Gets whether <see cref="EffectiveOn"/> is an estimate, because only the year or the month is known.</summary>
    public bool IsEffectiveOnEstimated { get; init; }

    /// <summary>Gets the day of approval; null where it is not known.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Gets the first day whose figures follow the change; null: <see cref="EffectiveOn"/>. Statistical offices often follow at the turn of a year.</summary>
    public LocalDate? StatisticsFrom { get; init; }

    /// <summary>Gets the units before the change; empty for one established from nothing that is named.</summary>
    public IReadOnlyList<SubjectId> Predecessors { get; init => field = ValueList<SubjectId>.Of(value); } = ValueList<SubjectId>.Empty;

    /// <summary>Gets the units after the change; empty for one abolished whose land went where nobody says.</summary>
    public IReadOnlyList<SubjectId> Successors { get; init => field = ValueList<SubjectId>.Of(value); } = ValueList<SubjectId>.Empty;

    /// <summary>Gets the known shares that went from one unit to another; empty where none is known. What is not listed of a giver stays with it; of one that ends, it goes where nobody says.</summary>
    public IReadOnlyList<DivisionWeight> Weights { get; init => field = ValueList<DivisionWeight>.Of(value); } = ValueList<DivisionWeight>.Empty;

    /// <summary>Gets whether land changes hands between units: a merge, a split, a transfer, an establishment, an abolition.</summary>
    public bool MovesLand => Kind is DivisionChangeKind.Merge or DivisionChangeKind.Split or DivisionChangeKind.PartialTransfer or DivisionChangeKind.Establish or DivisionChangeKind.Abolish;

    /// <summary>Gets where it is printed: the legal act; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Day, kind and units: <c>2016-09-14 Merge jiangdong + yinzhou → yinzhou</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{LocalDatePattern.Iso.Format(EffectiveOn)} {Kind} {string.Join(" + ", Predecessors)}{(Predecessors.Count == 0 ? "" : " ")}→{(Successors.Count == 0 ? "" : " ")}{string.Join(" + ", Successors)}";
}
