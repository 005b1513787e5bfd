using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What a <see cref="RollUpResult"/> rests on, and what it lacks.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RollUpCoverage
{
    internal RollUpCoverage(IReadOnlyList<TerritoryPart> children, IEnumerable<TerritoryPart> added, IEnumerable<RollUpArea> areas, IEnumerable<SubjectId> changed)
    {
        TerritoryPart[] all = [.. children, .. added];
        (Children, Known) = (children.Count, children.Count(child => child.IsKnown));
        Missing = ValueList<TerritoryPart>.Of(all.Where(part => !part.IsKnown));
        NotFinal = ValueList<SubjectId>.Of(all.Where(part => part.Status > ObservationStatus.Final).Select(part => part.Subject));
        Censored = ValueList<SubjectId>.Of(all.Where(part => part.IsCensored).Select(part => part.Subject));
        Areas = ValueList<RollUpArea>.Of(areas);
        Changed = ValueList<SubjectId>.Of(changed);
    }

    /// <summary>Gets the number of children on the last day of the period, in the boundaries that figures follow.</summary>
    public int Children { get; }

    /// <summary>Gets the number of those that have a value.</summary>
    public int Known { get; }

    /// <summary>Gets the children, and the areas to be added, that have no value, with the reasons; never taken for zero.</summary>
    public IReadOnlyList<TerritoryPart> Missing { get; }

    /// <summary>Gets those whose value is provisional, estimated or of a part of the period.</summary>
    public IReadOnlyList<SubjectId> NotFinal { get; }

    /// <summary>Gets those whose value is known as a range only.</summary>
    public IReadOnlyList<SubjectId> Censored { get; }

    /// <summary>Gets the functional areas on the land of the unit, with what was done with each.</summary>
    public IReadOnlyList<RollUpArea> Areas { get; }

    /// <summary>Gets the areas that were not added.</summary>
    public IReadOnlyList<RollUpArea> AreasNotAdded => ValueList<RollUpArea>.Of(Areas.Where(area => area.Treatment != AreaTreatment.Added));

    /// <summary>Gets, for what belongs to a whole period (a flow), the units whose land changed within it, and those that were children when it began and are none any more.</summary>
    public IReadOnlyList<SubjectId> Changed { get; }

    /// <summary>Gets whether every child, and every area to be added, has a value, and nothing is left open by unknown shares or hosts.</summary>
    public bool IsComplete => Missing.Count == 0 && Children > 0 && !Areas.Any(area => area.IsLacking);

    /// <summary>The numbers.</summary>
    /// <returns><c>3 of 4 children</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Known} of {Children} children");
}
