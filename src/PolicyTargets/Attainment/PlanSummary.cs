using System.Collections.Frozen;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How many targets stand where, and which obligatory ones were missed.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PlanSummary
{
    private readonly FrozenDictionary<AttainmentStatus, int> _counts;

    private PlanSummary(AttainmentResult[] results)
    {
        Total = results.Length;
        _counts = results.GroupBy(result => result.Status).ToFrozenDictionary(group => group.Key, group => group.Count());
        ObligatoryMisses = ValueList<AttainmentResult>.Of(results.Where(result => result is { Verdict: AttainmentVerdict.NotAttained, Target.BindingForce: BindingForce.Obligatory }));
    }

    /// <summary>Gets the number of results.</summary>
    public int Total { get; }

    /// <summary>Gets the missed targets that the plan makes obligatory (约束性), in the order given; reported apart because they weigh more.</summary>
    public IReadOnlyList<AttainmentResult> ObligatoryMisses { get; }

    /// <summary>Counts results, each once; restatements and superseded targets are to be left out before, as <see cref="AttainmentCalculator.Assess(Plan, ObservationSet, NodaTime.LocalDate, CancellationToken)"/> does.</summary>
    /// <param name="results">The results, in any order; may be empty.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> is null.</exception>
    public static PlanSummary Of(IEnumerable<AttainmentResult> results) => new([.. Require.NotNull(results)]);

    /// <summary>How many targets have a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>0 where none has.</returns>
    public int Count(AttainmentStatus status) => _counts.GetValueOrDefault(status);

    /// <inheritdoc/>
    public bool Equals(PlanSummary? other) => other is not null && Total == other.Total && Enum.GetValues<AttainmentStatus>().All(status => Count(status) == other.Count(status)) && Equals(ObligatoryMisses, other.ObligatoryMisses);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Total, ObligatoryMisses.Count);

    /// <summary>Every status that occurs and its number, and the obligatory misses.</summary>
    /// <returns><c>7 targets: 1 Attained, 2 OnSchedule, 4 InProgress; 0 obligatory missed</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Total} targets: {string.Join(", ", Enum.GetValues<AttainmentStatus>().Where(status => Count(status) > 0).Select(status => FormattableString.Invariant($"{Count(status)} {status}")))}; {ObligatoryMisses.Count} obligatory missed");
}
