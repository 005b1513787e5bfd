using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <content>Ranges as sets: membership, intersection, conversion, distance.</content>
public sealed partial record QuantityRange
{
    /// <summary>Whether a quantity lies in the range; exact across units.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>False also when the units do not convert.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public bool Contains(Quantity quantity) => Contains(Exactly(quantity));

    /// <summary>Whether every quantity of another range lies in this one; exact across units.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>False also when the units do not convert.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contains(QuantityRange other) =>
        Unit.ConvertsTo(Require.NotNull(other).Unit) && CompareLower(this, other) <= 0 && CompareUpper(this, other) >= 0;

    /// <summary>Whether some quantity lies in both ranges; exact across units.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>False also when the units do not convert.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(QuantityRange other) => Unit.ConvertsTo(Require.NotNull(other).Unit) && Reaches(this, other) && Reaches(other, this);

    /// <summary>The quantities that lie in both ranges, in this one's unit.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>Null when there is none, also when the units do not convert.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public QuantityRange? Intersect(QuantityRange other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Overlaps(other))
        {
            return null;
        }

        (QuantityRange low, QuantityRange high) = (CompareLower(this, other) >= 0 ? this : other, CompareUpper(this, other) <= 0 ? this : other);
        return Of(
            low.TryConvertEnd(low.Lower, Unit, Rounding.Down, out decimal? lower) ? lower : null, low.IsLowerIncluded,
            high.TryConvertEnd(high.Upper, Unit, Rounding.Up, out decimal? upper) ? upper : null, high.IsUpperIncluded, Unit);
    }

    /// <summary>Writes the range in another unit of its dimension; ends that no decimal holds are rounded outward.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="converted">The range; null when the units do not convert or an end is too large.</param>
    /// <returns>Whether it could be written so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public bool TryConvert(Unit unit, [NotNullWhen(true)] out QuantityRange? converted)
    {
        ArgumentNullException.ThrowIfNull(unit);
        converted = null;
        if (ReferenceEquals(Unit, unit))
        {
            converted = this;
            return true;
        }

        if (!Unit.ConvertsTo(unit) || !TryConvertEnd(Lower, unit, Rounding.Down, out decimal? low) || !TryConvertEnd(Upper, unit, Rounding.Up, out decimal? high))
        {
            return false;
        }

        converted = Of(low, IsLowerIncluded, high, IsUpperIncluded, unit);
        return true;
    }

    /// <summary>The admissible part of the range: what the unit allows (whole numbers of an integral unit) and what lies in the domain.</summary>
    /// <param name="domain">The values that can occur at all, or null for all; a count is at least 0, a rank at least 1.</param>
    /// <returns>For a count, <c>(10000, ∞)</c> gives <c>[10001, ∞)</c>. Null when nothing remains.</returns>
    public QuantityRange? ToAdmissible(QuantityRange? domain = null)
    {
        QuantityRange? inside = domain is null ? this : Intersect(domain);
        return inside is null || !Unit.IsIntegral ? inside
            : inside.Interval.Integers() is not { } whole ? null
            : whole == inside.Interval ? inside : new QuantityRange(whole, Unit);
    }

    /// <summary>How far the quantities of this range are from another range: 0 inside it, at its ends too.</summary>
    /// <param name="target">The range to reach, in a unit that converts.</param>
    /// <returns>The distances, never negative; in pp between percentages, else in this range's unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public RangeResult DistanceTo(QuantityRange target)
    {
        if (!Unit.ConvertsTo(Require.NotNull(target).Unit))
        {
            return RangeResult.Failed(ArithmeticFault.UnitMismatch);
        }

        // Only this range is widened by the conversion, never the target: that would make distances too short.
        return TryConvert(target.Unit, out QuantityRange? from)
            && from.Interval.DistanceTo(target.Interval) is { } distance && new QuantityRange(distance, target.Unit).TryConvert(Is(Dimension.Percent) ? Unit.Percent : Unit, out QuantityRange? own)
            ? RangeResult.Of(new QuantityRange(own.Interval, DifferenceUnit(Unit))) : RangeResult.Failed(ArithmeticFault.Overflow);
    }

    private static int CompareLower(QuantityRange a, QuantityRange b) =>
        (a.Lower, b.Lower) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            ({ } x, { } y) => UnitSize.Compare(x, a.Unit.Size, y, b.Unit.Size) is var order && order != 0 ? order : b.IsLowerIncluded.CompareTo(a.IsLowerIncluded),
        };

    private static int CompareUpper(QuantityRange a, QuantityRange b) =>
        (a.Upper, b.Upper) switch
        {
            (null, null) => 0,
            (null, _) => 1,
            (_, null) => -1,
            ({ } x, { } y) => UnitSize.Compare(x, a.Unit.Size, y, b.Unit.Size) is var order && order != 0 ? order : a.IsUpperIncluded.CompareTo(b.IsUpperIncluded),
        };

    /// <summary>Whether a's lower end lies at or below b's upper end, and belongs to both where the two meet.</summary>
    private static bool Reaches(QuantityRange a, QuantityRange b) =>
        a.Lower is not { } low || b.Upper is not { } high
        || (UnitSize.Compare(low, a.Unit.Size, high, b.Unit.Size) is var order && (order < 0 || (order == 0 && a.IsLowerIncluded && b.IsUpperIncluded)));

    private bool TryConvertEnd(decimal? end, Unit unit, Rounding rounding, out decimal? converted)
    {
        converted = null;
        if (end is not { } value)
        {
            return true;
        }

        bool fits = Unit.Size.TryConvert(value, unit.Size, rounding, out decimal result);
        converted = result;
        return fits;
    }
}
