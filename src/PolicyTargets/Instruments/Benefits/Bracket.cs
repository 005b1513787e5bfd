using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>One bracket of a <see cref="BracketTable"/>: the part of a base between two thresholds, and the rate that it counts at.</summary>
/// <param name="From">Where it begins; the first one of a table at 0.</param>
/// <param name="Rate">The rate: a percentage, a multiple, or money per unit of the base; of any sign.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Bracket(Quantity From, Quantity Rate)
{
    /// <summary>Gets where it begins.</summary>
    /// <remarks>One that is made to begin elsewhere (<c>with</c>) belongs to no table, and has no <see cref="To"/>.</remarks>
    public Quantity From { get; init => (field, To) = (Require.NotNull(value), null); } = Require.NotNull(From);

    /// <summary>Gets the rate.</summary>
    public Quantity Rate { get; init => field = Require.NotNull(value); } = Require.NotNull(Rate);

    /// <summary>Gets where it ends, which the table sets: where the next one begins; null where it has no end, and outside a table.</summary>
    public Quantity? To { get; internal init; }

    /// <summary>The thresholds and the rate.</summary>
    /// <returns><c>0 元 to 1000000 元: 20 %</c>.</returns>
    public override string ToString() => $"{From}{(To is null ? " on" : $" to {To}")}: {Rate}";

    /// <summary>The part of a base that lies in the bracket, in the unit of the base; null on overflow.</summary>
    internal QuantityRange? PartOf(QuantityRange whole) =>
        In(From, whole.Unit) is { } from && whole.Interval.Max(from) is var above
        && (To is null ? above : In(To, whole.Unit) is { } to ? above.Min(to) : (Interval?)null) is { } inside
        && inside.Subtract(from) is { } part ? new QuantityRange(part, whole.Unit) : null;

    private static Interval? In(Quantity threshold, Unit unit) => QuantityRange.Exactly(threshold).TryConvert(unit, out QuantityRange? converted) ? converted.Interval : null;
}
