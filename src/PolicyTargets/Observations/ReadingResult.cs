using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The answer to "what is known of this measurand": a reading, or the reasons why there is none.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ReadingResult
{
    private ReadingResult(Reading? reading, IEnumerable<UndeterminedReason> reasons, bool isPublished) =>
        (Reading, Reasons, IsPublished) = (reading, ValueList<UndeterminedReason>.Of(reasons.Distinct().Order()), isPublished);

    /// <summary>Gets the reading; null when there is none.</summary>
    public Reading? Reading { get; }

    /// <summary>Gets the reasons why there is no reading, in the order of the enumeration; empty when there is one.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; }

    /// <summary>Gets whether the value of the period itself is published: true with a reading, and also where only its base is missing or unusable.</summary>
    public bool IsPublished { get; }

    /// <summary>The reading or the reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Reading?.ToString() ?? string.Join(", ", Reasons);

    internal static ReadingResult Of(Reading reading) => new(reading, [], true);

    internal static ReadingResult None(UndeterminedReason reason, bool isPublished = false) => new(null, [reason], isPublished);
}
