using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Interval arithmetic and the algebra of units.</content>
public sealed partial record QuantityRange
{
    private static readonly Interval Hundred = Interval.Point(100m);

    /// <summary>Adds, see <see cref="Add"/>.</summary>
    /// <param name="left">The first summand.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum, or a fault.</returns>
    public static RangeResult operator +(QuantityRange left, QuantityRange right) => Require.NotNull(left).Add(right);

    /// <summary>Subtracts, see <see cref="Subtract"/>.</summary>
    /// <param name="left">From what.</param>
    /// <param name="right">What.</param>
    /// <returns>The difference, or a fault.</returns>
    public static RangeResult operator -(QuantityRange left, QuantityRange right) => Require.NotNull(left).Subtract(right);

    /// <summary>Multiplies, see <see cref="Multiply"/>.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second.</param>
    /// <returns>The product, or a fault.</returns>
    public static RangeResult operator *(QuantityRange left, QuantityRange right) => Require.NotNull(left).Multiply(right);

    /// <summary>Divides, see <see cref="Divide"/>.</summary>
    /// <param name="left">The numerator.</param>
    /// <param name="right">The denominator.</param>
    /// <returns>The quotient, or a fault.</returns>
    public static RangeResult operator /(QuantityRange left, QuantityRange right) => Require.NotNull(left).Divide(right);

    /// <summary>Every sum of a quantity of this range and one of the other.</summary>
    /// <param name="other">A range of the same dimension (but not % and %), or pp to be added to % or the reverse.</param>
    /// <returns>The sums in this range's unit (in % where one side is %); UnitMismatch or Overflow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RangeResult Add(QuantityRange other) =>
        (Is(Dimension.Percent), Require.NotNull(other).Is(Dimension.Percent)) switch
        {
            (true, false) when other.Is(Dimension.PercentagePoint) => Points(other, static (a, b) => a.Add(b)),
            (false, true) when Is(Dimension.PercentagePoint) => other.Add(this),
            (false, false) => Linear(other, Unit, static (a, b) => a.Add(b)),
            _ => RangeResult.Failed(ArithmeticFault.UnitMismatch),
        };

    /// <summary>Every difference of a quantity of this range and one of the other.</summary>
    /// <param name="other">A range of the same dimension, or pp to be taken from %.</param>
    /// <returns>The differences in this range's unit, in pp between percentages; UnitMismatch or Overflow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RangeResult Subtract(QuantityRange other) =>
        Is(Dimension.Percent) && Require.NotNull(other).Is(Dimension.PercentagePoint)
            ? Points(other, static (a, b) => a.Subtract(b))
            : Linear(Require.NotNull(other), DifferenceUnit(Unit), static (a, b) => a.Subtract(b));

    /// <summary>Every product of a quantity of this range and one of the other.</summary>
    /// <param name="other">A multiple or a percentage with anything, or a quotient with what its denominator counts.</param>
    /// <returns>The products in the unit that was scaled; UnitMismatch or Overflow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RangeResult Multiply(QuantityRange other)
    {
        if (Require.NotNull(other).Factor() is { } right)
        {
            return right.Range is { } factor ? Result(Interval.Multiply(factor.Interval), Unit) : right;
        }

        return Factor() is not null ? other.Multiply(this)
            : Quotient(other) is { } mine ? mine
            : other.Quotient(this) ?? RangeResult.Failed(ArithmeticFault.UnitMismatch);
    }

    /// <summary>Every quotient of a quantity of this range and one of the other.</summary>
    /// <param name="other">The denominators; the range must not contain 0, but may approach it.</param>
    /// <returns>A multiple for like dimensions, this range's unit for a divisor that is a multiple or a percentage, else the unit this/other;
    /// ZeroDenominator or Overflow.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public RangeResult Divide(QuantityRange other)
    {
        if (Require.NotNull(other).Interval.Contains(0))
        {
            return RangeResult.Failed(ArithmeticFault.ZeroDenominator);
        }

        if (Unit.ConvertsTo(other.Unit))
        {
            return other.TryConvert(Unit, out QuantityRange? same) ? Result(Interval.Divide(same.Interval), Unit.Multiple) : RangeResult.Failed(ArithmeticFault.Overflow);
        }

        if (other.Factor() is { } divisor)
        {
            return divisor.Range is { } factor ? Result(Interval.Divide(factor.Interval), Unit) : divisor;
        }

        return Result(Interval.Divide(other.Interval), Unit.Per(Unit, other.Unit));
    }

    /// <summary>The differences of two quantities of a unit are in pp for %, else in the unit.</summary>
    internal static Unit DifferenceUnit(Unit unit) => unit.Dimension == Dimension.Percent ? Unit.PercentagePoint : unit;

    /// <summary>A range that is a mere factor (a multiple, or a percentage) as a multiple; null for every other range.</summary>
    private RangeResult? Factor()
    {
        if (Is(Dimension.Multiple))
        {
            return TryConvert(Unit.Multiple, out QuantityRange? multiple) ? RangeResult.Of(multiple) : RangeResult.Failed(ArithmeticFault.Overflow);
        }

        return !Is(Dimension.Percent) ? null
            : TryConvert(Unit.Percent, out QuantityRange? percent) ? Result(percent.Interval.Divide(Hundred), Unit.Multiple)
            : RangeResult.Failed(ArithmeticFault.Overflow);
    }

    /// <summary>This range, a quotient a/b, times one of b: a range of a. Null when it is no such quotient.</summary>
    private RangeResult? Quotient(QuantityRange other)
    {
        if (!Unit.TryParts(out Unit? numerator, out Unit? denominator) || !denominator.ConvertsTo(other.Unit))
        {
            return null;
        }

        return other.TryConvert(denominator, out QuantityRange? converted)
            ? Result(Interval.Multiply(converted.Interval), numerator)
            : RangeResult.Failed(ArithmeticFault.Overflow);
    }

    private RangeResult Linear(QuantityRange other, Unit unit, Func<Interval, Interval, Interval?> operation)
    {
        if (!Unit.ConvertsTo(other.Unit))
        {
            return RangeResult.Failed(ArithmeticFault.UnitMismatch);
        }

        // A difference of percentages is in pp, which has the size of %; every other difference stays in this unit.
        Unit common = Is(Dimension.Percent) ? Unit.Percent : Unit;
        return TryConvert(common, out QuantityRange? left) && other.TryConvert(common, out QuantityRange? right)
            ? Result(operation(left.Interval, right.Interval), unit)
            : RangeResult.Failed(ArithmeticFault.Overflow);
    }

    /// <summary>Percentages and percentage points: the result is in %.</summary>
    private RangeResult Points(QuantityRange other, Func<Interval, Interval, Interval?> operation) =>
        TryConvert(Unit.Percent, out QuantityRange? percent) && other.TryConvert(Unit.PercentagePoint, out QuantityRange? points)
            ? Result(operation(percent.Interval, points.Interval), Unit.Percent)
            : RangeResult.Failed(ArithmeticFault.Overflow);

    private bool Is(Dimension dimension) => Unit.Dimension == dimension;

    private static RangeResult Result(Interval? interval, Unit unit) =>
        interval is { } value ? RangeResult.Of(new QuantityRange(value, unit)) : RangeResult.Failed(ArithmeticFault.Overflow);
}
