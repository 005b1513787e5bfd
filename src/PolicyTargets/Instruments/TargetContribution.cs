using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A target that an instrument serves, and what it is stated to contribute.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record TargetContribution
{
    /// <summary>Creates a link.</summary>
    /// <param name="target">The target.</param>
    /// <param name="stated">What it contributes, as a document states it; null where none does, which is the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public TargetContribution(TargetId target, LocalizedText? stated = null) => (Target, Stated) = (Require.NotNull(target), stated);

    /// <summary>Gets the target.</summary>
    public TargetId Target { get; }

    /// <summary>Gets what the instrument contributes, as a document states it; null where none does.</summary>
    public LocalizedText? Stated { get; }

    /// <summary>Target and contribution.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Target}{(Stated is null ? "" : $": {Stated}")}";
}
