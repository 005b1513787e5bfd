using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A functional area on the land of a unit, and what its <see cref="RollUpResult"/> did with it.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RollUpArea
{
    internal RollUpArea(FunctionalArea area, AreaTreatment treatment, decimal? share = null) => (Area, Treatment, Share) = (area, treatment, share);

    /// <summary>Gets the area.</summary>
    public FunctionalArea Area { get; }

    /// <summary>Gets what was done.</summary>
    public AreaTreatment Treatment { get; }

    /// <summary>Gets the share of the area that was added, from 0 to 1; null where it was not added.</summary>
    public decimal? Share { get; }

    /// <summary>Gets whether the sum is too small without it.</summary>
    internal bool IsLacking => Treatment is AreaTreatment.ShareUnknown or AreaTreatment.HostNotInForce;

    /// <summary>Area and treatment: <c>hi-tech: WithinHosts</c>, <c>bonded: Added (1)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Area.Id}: {Treatment}{(Share is { } share ? $" ({Texts.Plain(share)})" : "")}";
}
