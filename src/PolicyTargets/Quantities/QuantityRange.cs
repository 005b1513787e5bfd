using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The quantities between two ends, each included, excluded or absent: what is known of a value, or what is promised for it.</summary>
/// <remarks>
/// <para>A printed 3.08 % is <c>[3.08, 3.08] %</c>; "more than 8800" is <c>(8800, ∞) 家</c>. A range is never empty: an operation whose result would be
/// empty gives null.</para>
/// <para>Arithmetic is interval arithmetic: <c>A ∘ B</c> is the smallest range that holds every <c>a ∘ b</c>. The operands count as independent, so use
/// each range once in a formula. Sums and differences are exact within 28 digits, products and quotients too where a decimal holds them; all else is
/// rounded outward at the last digit, so that a result never says more than the data.</para>
/// <para>Units: <c>% − %</c> is pp, <c>% ± pp</c> is %; like dimensions add and subtract in the left unit; a range divided by one of its own dimension is
/// a multiple; multiples and percentages scale anything; <c>a ÷ b</c> of different dimensions has the unit <c>a/b</c>, and <c>a/b × b</c> is a.
/// Anything else is <see cref="ArithmeticFault.UnitMismatch"/>.</para>
/// <para>Equality compares ends and units as they stand: <c>[1, 1] 万元</c> is not <c>[10000, 10000] 元</c>, nor is <c>(10000, ∞) 家</c> <c>[10001, ∞) 家</c>;
/// see <see cref="TryConvert"/> and <see cref="ToAdmissible"/>.</para>
/// <para>Source of the arithmetic: IEEE 1788-2015, set-based intervals, with open ends added.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record QuantityRange
{
    internal QuantityRange(Interval interval, Unit unit) => (Interval, Unit) = (interval, unit);

    /// <summary>Gets the lower end, in <see cref="Unit"/>; null when unbounded below.</summary>
    public decimal? Lower => Interval.Low;

    /// <summary>Gets whether the lower end belongs to the range; false when unbounded.</summary>
    public bool IsLowerIncluded => Interval.LowIncluded;

    /// <summary>Gets the upper end, in <see cref="Unit"/>; null when unbounded above.</summary>
    public decimal? Upper => Interval.High;

    /// <summary>Gets whether the upper end belongs to the range; false when unbounded.</summary>
    public bool IsUpperIncluded => Interval.HighIncluded;

    /// <summary>Gets the unit of both ends.</summary>
    public Unit Unit { get; }

    /// <summary>Gets the only amount of the range, in <see cref="Unit"/>; null when it has more than one.</summary>
    public decimal? Point => Interval.IsPoint ? Interval.Low : null;

    internal Interval Interval { get; }

    /// <summary>One quantity and no other.</summary>
    /// <param name="value">The quantity; its half-unit plays no part.</param>
    /// <returns><c>[value, value]</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static QuantityRange Exactly(Quantity value) => new(Interval.Point(Require.NotNull(value).Amount), value.Unit);

    /// <summary>A quantity and all larger ones.</summary>
    /// <param name="value">The lower end, included.</param>
    /// <returns><c>[value, ∞)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static QuantityRange AtLeast(Quantity value) => Of(Require.NotNull(value).Amount, true, null, false, value.Unit);

    /// <summary>All quantities larger than one.</summary>
    /// <param name="value">The lower end, excluded.</param>
    /// <returns><c>(value, ∞)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static QuantityRange MoreThan(Quantity value) => Of(Require.NotNull(value).Amount, false, null, false, value.Unit);

    /// <summary>A quantity and all smaller ones.</summary>
    /// <param name="value">The upper end, included.</param>
    /// <returns><c>(−∞, value]</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static QuantityRange AtMost(Quantity value) => Of(null, false, Require.NotNull(value).Amount, true, value.Unit);

    /// <summary>All quantities smaller than one.</summary>
    /// <param name="value">The upper end, excluded.</param>
    /// <returns><c>(−∞, value)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static QuantityRange LessThan(Quantity value) => Of(null, false, Require.NotNull(value).Amount, false, value.Unit);

    /// <summary>All quantities between two.</summary>
    /// <param name="lower">The lower end; its unit becomes the range's.</param>
    /// <param name="upper">The upper end, in a unit that converts.</param>
    /// <param name="isLowerIncluded">Whether the lower end belongs to the range.</param>
    /// <param name="isUpperIncluded">Whether the upper end belongs to the range.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException">A quantity is null.</exception>
    /// <exception cref="ArgumentException">The units do not convert, or no quantity lies between the ends.</exception>
    public static QuantityRange Between(Quantity lower, Quantity upper, bool isLowerIncluded = true, bool isUpperIncluded = true)
    {
        if (!Exactly(upper).TryConvert(Require.NotNull(lower).Unit, out QuantityRange? high))
        {
            throw new ArgumentException($"{upper} does not convert to {lower.Unit}.", nameof(upper));
        }

        return Create(lower.Amount, isLowerIncluded, high.Upper, isUpperIncluded, lower.Unit)
            ?? throw new ArgumentException($"No quantity lies between {lower} and {upper}.", nameof(upper));
    }

    /// <summary>A range from its parts.</summary>
    /// <param name="lower">The lower end, in the unit; null when unbounded.</param>
    /// <param name="isLowerIncluded">Whether the lower end belongs to the range; ignored when unbounded.</param>
    /// <param name="upper">The upper end, in the unit; null when unbounded.</param>
    /// <param name="isUpperIncluded">Whether the upper end belongs to the range; ignored when unbounded.</param>
    /// <param name="unit">The unit of both ends.</param>
    /// <returns>The range; null when no quantity lies between the ends.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static QuantityRange? Create(decimal? lower, bool isLowerIncluded, decimal? upper, bool isUpperIncluded, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Interval.Create(lower, isLowerIncluded, upper, isUpperIncluded) is { } interval ? new QuantityRange(interval, unit) : null;
    }

    /// <summary>Every quantity of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns><c>(−∞, ∞)</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static QuantityRange Unbounded(Unit unit) => new(Interval.All, Require.NotNull(unit));

    /// <summary>The ends, the smaller one first: <c>[3.75, ∞) %</c>, <c>(8800, ∞) 家</c>, <c>[3.08, 3.08] %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Interval} {Unit}";

    private static QuantityRange Of(decimal? lower, bool isLowerIncluded, decimal? upper, bool isUpperIncluded, Unit unit) =>
        Create(lower, isLowerIncluded, upper, isUpperIncluded, unit)!;
}
