using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is known of a value: a number, one side of a number, a number it is around, words, or that it is missing.</summary>
/// <remarks><para>How printed words are read: a bare number and 达到 <see cref="Exactly"/>; 以上, 不低于, 不少于, 至少 <see cref="AtLeast"/>; 超, 超过, 突破, 破, 高于, 余, 多
/// <see cref="MoreThan"/>; 以内, 以下, 不超过, 不高于 <see cref="AtMost"/>; 低于, 不足, 不满, 近 <see cref="LessThan"/>; 左右, 约 <see cref="Approximately"/>.</para>
/// <para>Source: 以上, 以下, 以内 include the number, 超过, 不满 exclude it: Civil Code of the PRC, art. 1259.</para>
/// <para>The union is closed: no other assembly can add a case.</para></remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract partial record Known
{
    /// <summary>Gets the unit; null where what is known is no number.</summary>
    public abstract Unit? Unit { get; }

    /// <summary>The value is this one.</summary>
    /// <param name="value">The value; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    public static Known Exactly(Quantity value) => new RangeKnown(QuantityRange.Exactly(value), Require.NotNull(value).HalfUnit);

    /// <summary>The value is this one or larger.</summary>
    /// <param name="value">The value; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    public static Known AtLeast(Quantity value) => new RangeKnown(QuantityRange.AtLeast(value), Require.NotNull(value).HalfUnit);

    /// <summary>The value is larger than this one.</summary>
    /// <param name="value">The value; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    public static Known MoreThan(Quantity value) => new RangeKnown(QuantityRange.MoreThan(value), Require.NotNull(value).HalfUnit);

    /// <summary>The value is this one or smaller.</summary>
    /// <param name="value">The value; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    public static Known AtMost(Quantity value) => new RangeKnown(QuantityRange.AtMost(value), Require.NotNull(value).HalfUnit);

    /// <summary>The value is smaller than this one.</summary>
    /// <param name="value">The value; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    public static Known LessThan(Quantity value) => new RangeKnown(QuantityRange.LessThan(value), Require.NotNull(value).HalfUnit);

    /// <summary>The value lies between these two, which are included.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end; its half-unit is kept.</param>
    /// <returns>What is known.</returns>
    /// <exception cref="ArgumentException">The units do not convert, or the ends are in the wrong order.</exception>
    public static Known Between(Quantity lower, Quantity upper) => new RangeKnown(QuantityRange.Between(lower, upper), Require.NotNull(upper).HalfUnit);

    /// <summary>The value lies in a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="halfUnit">Half a unit of the last printed digit, in the range's unit, positive; null when the ends are exact.</param>
    /// <returns>What is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfUnit"/> is not positive.</exception>
    public static Known Within(QuantityRange range, decimal? halfUnit = null) => new RangeKnown(Require.NotNull(range), halfUnit);

    /// <summary>The value is around this one: 左右, 约, 百亿级.</summary>
    /// <param name="value">The printed value.</param>
    /// <returns>What is known; nothing can be decided with it until somebody sets a tolerance.</returns>
    public static Known Approximately(Quantity value) => new ApproximatelyKnown(Require.NotNull(value));

    /// <summary>Words stand for the value: 前列. Nothing can be decided with them.</summary>
    /// <param name="text">The words as printed; not blank.</param>
    /// <returns>What is known.</returns>
    public static Known Stated(string text) => new StatedKnown(text);

    /// <summary>The value is missing, and the publication says why. It is no reading.</summary>
    /// <param name="status">Why; a withdrawn value takes back what was published of it before.</param>
    /// <returns>What is known.</returns>
    public static Known Missing(MissingStatus status) => new MissingKnown(status);

    /// <summary>The values that it may be.</summary>
    /// <param name="rounding">Whether printed numbers are widened by their half-unit. Only included ends are: 突破8800 is a threshold, not a rounded value.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>Null when that cannot be said: an approximate value without tolerance, words, a missing value.</returns>
    public abstract QuantityRange? ToRange(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null);

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }
}

/// <summary>A value known to lie in a range; see <see cref="Known"/>.</summary>
/// <param name="Range">The range; a single number for an exact value.</param>
/// <param name="HalfUnit">Half a unit of the last printed digit, in the range's unit, positive; null when the ends are exact.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record RangeKnown(QuantityRange Range, decimal? HalfUnit = null) : Known
{
    /// <summary>Gets the range.</summary>
    public QuantityRange Range { get; init => field = Require.NotNull(value); } = Require.NotNull(Range);

    /// <summary>Gets half a unit of the last printed digit, in the range's unit, positive; null when the ends are exact.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public decimal? HalfUnit { get; init => field = Require.PositiveOrNull(value); } = Require.PositiveOrNull(HalfUnit);

    /// <inheritdoc/>
    public override Unit? Unit => Range.Unit;

    private protected override string Word => "range";

    /// <inheritdoc/>
    public override QuantityRange? ToRange(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null)
    {
        if (rounding == RoundingPolicy.Exact || HalfUnit is not { } half)
        {
            return Range;
        }

        decimal? low = Range is { IsLowerIncluded: true, Lower: { } from } ? Moved(from, -half, Rounding.Down) : Range.Lower;
        decimal? high = Range is { IsUpperIncluded: true, Upper: { } to } ? Moved(to, half, Rounding.Up) : Range.Upper;
        return QuantityRange.Create(low, Range.IsLowerIncluded, high, false, Range.Unit);
    }

    /// <summary>An end moved outward; unbounded where no decimal holds it.</summary>
    private static decimal? Moved(decimal end, decimal by, Rounding rounding) => DirectedDecimal.TryAdd(end, by, rounding, out decimal moved) ? moved : null;

    /// <summary>The range.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Range.Point is { } point ? new Quantity(point, Range.Unit).ToString() : Range.ToString();
}

/// <summary>A value known to be around a number; see <see cref="Known.Approximately"/>.</summary>
/// <param name="Value">The printed number.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ApproximatelyKnown(Quantity Value) : Known
{
    /// <summary>Gets the printed number.</summary>
    public Quantity Value { get; init => field = Require.NotNull(value); } = Require.NotNull(Value);

    /// <inheritdoc/>
    public override Unit? Unit => Value.Unit;

    private protected override string Word => "approximately";

    /// <inheritdoc/>
    public override QuantityRange? ToRange(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) => tolerance?.Around(Value);

    /// <summary>The number, marked.</summary>
    /// <returns><c>~80 家</c>.</returns>
    public override string ToString() => $"~{Value}";
}

/// <summary>A value known in words only; see <see cref="Known.Stated"/>.</summary>
/// <param name="Text">The words as printed; not blank.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record StatedKnown(string Text) : Known
{
    /// <summary>Gets the words as printed; never blank.</summary>
    public string Text { get; init => field = Require.Text(value); } = Require.Text(Text);

    /// <inheritdoc/>
    public override Unit? Unit => null;

    private protected override string Word => "stated";

    /// <inheritdoc/>
    public override QuantityRange? ToRange(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) => null;

    /// <summary>The words.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Text;
}

/// <summary>A value published as missing; see <see cref="Known.Missing"/>.</summary>
/// <param name="Status">Why it is missing.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record MissingKnown(MissingStatus Status) : Known
{
    /// <inheritdoc/>
    public override Unit? Unit => null;

    private protected override string Word => "missing";

    /// <inheritdoc/>
    public override QuantityRange? ToRange(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) => null;

    /// <summary>Why it is missing.</summary>
    /// <returns><c>missing (Withdrawn)</c>.</returns>
    public override string ToString() => $"missing ({Status})";
}
