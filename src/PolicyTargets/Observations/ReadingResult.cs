using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The answer to "what is known of this measurand": a reading, or the reasons why there is none.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ReadingResult
{
    private static readonly ReadingResult Nothing = new(null, [UndeterminedReason.NoEvidence], false, null);

    private ReadingResult(Reading? reading, IEnumerable<UndeterminedReason> reasons, bool isPublished, MissingStatus? missing) =>
        (Reading, Reasons, IsPublished, Missing) = (reading, ValueList<UndeterminedReason>.Of(reasons), isPublished, missing);

    /// <summary>Gets the reading; null when there is none.</summary>
    public Reading? Reading { get; }

    /// <summary>Gets the reasons why there is no reading, in the order of the enumeration; empty when there is one.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; }

    /// <summary>Gets whether the value of the period itself is published: true with a reading, and also where only its base, benchmark or peers are missing or unusable.</summary>
    public bool IsPublished { get; }

    /// <summary>Gets why the value is missing, where a publication says so; null otherwise.</summary>
    public MissingStatus? Missing { get; }

    /// <summary>The reading or the reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Reading?.ToString() ?? string.Join(", ", Reasons) + (Missing is { } status ? $" ({status})" : "");

    internal static ReadingResult Of(Reading reading) => new(reading, ValueList<UndeterminedReason>.Empty, true, null);

    internal static ReadingResult None(UndeterminedReason reason, bool isPublished = false) =>
        reason == UndeterminedReason.NoEvidence && !isPublished ? Nothing : new(null, [reason], isPublished, null);

    internal static ReadingResult None(IEnumerable<UndeterminedReason> reasons) => new(null, reasons.Distinct().Order(), true, null);

    internal static ReadingResult None(MissingStatus missing) => new(null, [UndeterminedReason.NoEvidence], false, missing);

    /// <summary>Gets the reading where it can be computed with, else null.</summary>
    internal Reading? Usable => Reading is { IsUsable: true } reading ? reading : null;

    /// <summary>Gets why it cannot be computed with; meaningless where it can.</summary>
    internal UndeterminedReason Obstacle => Reading is null ? Reasons[0] : Reading.Obstacle;
}
