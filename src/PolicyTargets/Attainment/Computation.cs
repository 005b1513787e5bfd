using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A figure of a result: a range of values, or the reasons why there is none. Never rounded, never clamped; a single number is a range with one value.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Computation
{
    // Ends that lie closer than this, relative to their size, differ by outward rounding only.
    private const decimal Rounded = 1e-24m;

    private Computation(QuantityRange? range, IEnumerable<UndeterminedReason> reasons) =>
        (Range, Reasons) = (range, reasons is ValueList<UndeterminedReason> list ? list : ValueList<UndeterminedReason>.Of(reasons.Distinct().Order()));

    /// <summary>Gets the values; null when there are none.</summary>
    public QuantityRange? Range { get; }

    /// <summary>Gets the only value; null when there is none or more than one. A quotient that no decimal holds (7/3) counts as one value, the decimal just below it.</summary>
    public decimal? Point =>
        Range is { IsLowerIncluded: true, IsUpperIncluded: true, Lower: { } low, Upper: { } high } && high - low <= Rounded * Math.Max(1, Math.Abs(low)) ? low : null;

    /// <summary>Gets why there is no value, in the order of the enumeration; empty when there is one, and also where the figure has no meaning (the progress of a milestone).</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; }

    /// <summary>The values or the reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        Range is null ? $"none{(Reasons.Count == 0 ? "" : $" ({string.Join(", ", Reasons)})")}"
        : Point is { } point ? new Quantity(point, Range.Unit).ToString() : Range.ToString();

    internal static Computation Meaningless { get; } = new(null, ValueList<UndeterminedReason>.Empty);

    internal static Computation Of(QuantityRange range) => new(range, ValueList<UndeterminedReason>.Empty);

    internal static Computation Of(RangeResult result) => result.Range is { } range ? Of(range) : None(Resolver.ReasonFor(result.Fault!.Value));

    /// <summary>An interval in a unit; null stands for overflow.</summary>
    internal static Computation Of(Interval? interval, Unit unit) => interval is { } values ? Of(new QuantityRange(values, unit)) : None(UndeterminedReason.Overflow);

    internal static Computation None(params IEnumerable<UndeterminedReason> reasons) => new(null, reasons);
}
