using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets.Instruments;

/// <summary>What a table says of an input on a day, and which of its rows say so.</summary>
/// <typeparam name="TOut">What rows say.</typeparam>
/// <threadsafety>Immutable where <typeparamref name="TOut"/> is; then safe to share.</threadsafety>
public sealed record DecisionResult<TOut>
    where TOut : notnull
{
    private readonly HitPolicy _policy;

    internal DecisionResult(HitPolicy policy, DecisionOutcome outcome, IReadOnlyList<DecisionRow<TOut>> hits, IReadOnlyList<DecisionRow<TOut>> possible) =>
        (_policy, Outcome, Hits, Possible) = (policy, outcome, hits, possible);

    /// <summary>Gets whether the table decides.</summary>
    public DecisionOutcome Outcome { get; }

    /// <summary>Gets the rows that speak whatever the unknown values are, in declared order: at most one, but under <see cref="HitPolicy.Collect"/>.</summary>
    /// <value>Empty also where several rows may speak and all say the same.</value>
    public IReadOnlyList<DecisionRow<TOut>> Hits { get; }

    /// <summary>Gets the rows that speak for some values of what is unknown, in declared order, <see cref="Hits"/> among them.</summary>
    /// <value>The same as <see cref="Hits"/> where nothing unknown matters.</value>
    public IReadOnlyList<DecisionRow<TOut>> Possible { get; }

    /// <summary>What the table says.</summary>
    /// <param name="output">The output; the default of its type where none is decided.</param>
    /// <returns>Whether one is; false under <see cref="HitPolicy.Collect"/>, where each of <see cref="Hits"/> says its own.</returns>
    public bool TryGetOutput([MaybeNullWhen(false)] out TOut output)
    {
        bool isOne = Outcome == DecisionOutcome.Decided && _policy != HitPolicy.Collect;
        output = isOne ? Possible[0].Output : default;
        return isOne;
    }

    /// <summary>Outcome and rows: <c>decided: row 2 (100 %)</c>, <c>undetermined: perhaps row 1 (75 %), row 2 (100 %)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Outcome switch
    {
        DecisionOutcome.NoRow => "no row",
        DecisionOutcome.Decided => $"decided: {Labels(Possible, _policy == HitPolicy.Collect ? ", " : " or ")}",
        _ when Hits.Count > 0 => $"undetermined: {Labels(Hits, ", ")}, perhaps {Labels(Possible.Except(Hits), ", ")}",
        _ => $"undetermined: perhaps {Labels(Possible, ", ")}",
    };

    private static string Labels(IEnumerable<DecisionRow<TOut>> rows, string separator) => string.Join(separator, rows.Select(row => row.Label.English));
}
