using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is promised for a value: to be at least, more than, at most, less than, between, exactly or around a number.</summary>
/// <remarks>
/// <para>A bound has an inner set, in which it is surely kept, and an outer set, outside which it is surely not. For a range both are the range; they differ where
/// the words leave room: "around 100" without a tolerance is surely kept from 100 on its favourable side, and surely broken nowhere.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Bound
{
    /// <summary>Gets the unit.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The number or more: 达到, 不低于, 以上.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound AtLeast(Quantity value) => new RangeBound(QuantityRange.AtLeast(value));

    /// <summary>More than the number: 超过, 突破.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound MoreThan(Quantity value) => new RangeBound(QuantityRange.MoreThan(value));

    /// <summary>The number or less: 不超过, 以内, 前十 for a rank.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound AtMost(Quantity value) => new RangeBound(QuantityRange.AtMost(value));

    /// <summary>Less than the number: 低于.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound LessThan(Quantity value) => new RangeBound(QuantityRange.LessThan(value));

    /// <summary>Between two numbers, which are included; both are limits.</summary>
    /// <param name="lower">The lower limit.</param>
    /// <param name="upper">The upper limit.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The units do not convert, or the limits are in the wrong order.</exception>
    public static Bound Between(Quantity lower, Quantity upper) => new RangeBound(QuantityRange.Between(lower, upper));

    /// <summary>The number and no other.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound Exactly(Quantity value) => new RangeBound(QuantityRange.Exactly(value));

    /// <summary>Anything in a range.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The bound.</returns>
    public static Bound Within(QuantityRange range) => new RangeBound(Require.NotNull(range));

    /// <summary>Around the number: 左右, 约.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound Approximately(Quantity value) => new ApproximatelyBound(Require.NotNull(value));

    /// <summary>Where the bound is surely kept.</summary>
    /// <param name="direction">The indicator's direction, which says what the favourable side is.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>The inner set; null when it is empty.</returns>
    public abstract QuantityRange? Inner(Direction direction, Tolerance? tolerance);

    /// <summary>Where the bound may be kept; outside it surely is not.</summary>
    /// <param name="direction">The indicator's direction.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>The outer set.</returns>
    public abstract QuantityRange Outer(Direction direction, Tolerance? tolerance);

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }
}

/// <summary>A bound whose inner and outer set are one range; see <see cref="Bound"/>.</summary>
/// <param name="Range">The range.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RangeBound(QuantityRange Range) : Bound
{
    /// <summary>Gets the range.</summary>
    public QuantityRange Range { get; init => field = Require.NotNull(value); } = Require.NotNull(Range);

    /// <inheritdoc/>
    public override Unit Unit => Range.Unit;

    private protected override string Word => "range";

    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => Range;

    /// <inheritdoc/>
    public override QuantityRange Outer(Direction direction, Tolerance? tolerance) => Range;

    /// <summary>The range.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Range.ToString();
}

/// <summary>A bound around a number; see <see cref="Bound.Approximately"/>.</summary>
/// <param name="Value">The printed number.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ApproximatelyBound(Quantity Value) : Bound
{
    /// <summary>Gets the printed number.</summary>
    public Quantity Value { get; init => field = Require.NotNull(value); } = Require.NotNull(Value);

    /// <inheritdoc/>
    public override Unit Unit => Value.Unit;

    private protected override string Word => "approximately";

    /// <summary>The number, its favourable side, and the tolerance on the other side.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => Near(direction, tolerance?.Around(Value) ?? QuantityRange.Exactly(Value));

    /// <summary>The same as the inner set with a tolerance, else everything.</summary>
    /// <inheritdoc/>
    public override QuantityRange Outer(Direction direction, Tolerance? tolerance) =>
        tolerance?.Around(Value) is { } around ? Near(direction, around) : QuantityRange.Unbounded(Unit);

    /// <summary>The number, marked.</summary>
    /// <returns><c>~10 %</c>.</returns>
    public override string ToString() => $"~{Value}";

    private static QuantityRange Near(Direction direction, QuantityRange around) => QuantityRange.Create(
        direction == Direction.Lower ? null : around.Lower, true, direction == Direction.Higher ? null : around.Upper, true, around.Unit)!;
}
