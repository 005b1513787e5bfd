using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How one commitment stands on two days, and why it stands otherwise on the later one.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record AttainmentChange
{
    internal AttainmentChange(AttainmentResult before, AttainmentResult after, IEnumerable<ChangeCause> causes) =>
        (Before, After, Causes) = (before, after, ValueList<ChangeCause>.Of(causes.Distinct()));

    /// <summary>Gets the result of the earlier day, of the target as it stood then.</summary>
    public AttainmentResult Before { get; }

    /// <summary>Gets the result of the later day, of the target as it stands then.</summary>
    public AttainmentResult After { get; }

    /// <summary>Gets what happened between the days and touched the result, in the order of the enumeration; empty when nothing did. New data may leave a status as it was.</summary>
    public IReadOnlyList<ChangeCause> Causes { get; }

    /// <summary>Gets whether verdict, status or reasons are others.</summary>
    public bool IsStatusChanged => Before.Verdict != After.Verdict || Before.Status != After.Status || !Before.Reasons.SequenceEqual(After.Reasons);

    /// <summary>Both statuses and the causes: <c>P315-001: InProgress → Attained (NewData)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{After.Target.Id}: {Before.Status} → {After.Status}{(Causes.Count == 0 ? "" : $" ({string.Join(", ", Causes)})")}";
}
