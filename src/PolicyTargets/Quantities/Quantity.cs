using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>An amount in a unit, with the half-unit of its last printed digit where it was printed rounded.</summary>
/// <remarks>
/// <para>Printed "3.69%" is 3.69 with a half-unit of 0.005; "1.3万家" is 13000 with 500. The half-unit is stated, never taken from the number of
/// decimals; without one the amount is meant exactly. Half-units are used only by a policy that asks for them.</para>
/// <para>Equality compares amount, unit and half-unit: 1 家 and 1 项 are two values, though <see cref="TryCompare"/> finds them equally large. For
/// that reason there is no order on quantities.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Quantity
{
    /// <summary>Creates a quantity.</summary>
    /// <param name="amount">The number, in the unit; any sign.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="halfUnit">Half a unit of the last printed digit, in the unit, positive; null when the amount is exact.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfUnit"/> is not positive.</exception>
    public Quantity(decimal amount, Unit unit, decimal? halfUnit = null)
    {
        if (halfUnit is { } half)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(half, nameof(halfUnit));
        }

        (Amount, Unit, HalfUnit) = (amount, Require.NotNull(unit), halfUnit);
    }

    /// <summary>Gets the number, in <see cref="Unit"/>.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the unit.</summary>
    public Unit Unit { get; }

    /// <summary>Gets half a unit of the last printed digit, in <see cref="Unit"/>, positive; null when the amount is exact.</summary>
    public decimal? HalfUnit { get; }

    /// <summary>An amount in percent.</summary>
    /// <param name="percent">100 is the whole.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity Percent(decimal percent) => new(percent, Unit.Percent);

    /// <summary>A difference in percentage points.</summary>
    /// <param name="points">Any sign.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity PercentagePoints(decimal points) => new(points, Unit.PercentagePoint);

    /// <summary>A place in an order.</summary>
    /// <param name="place">1 is the first.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity Rank(int place) => new(place, Unit.Rank);

    /// <summary>A pure factor.</summary>
    /// <param name="factor">2 is twice as much.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity Multiple(decimal factor) => new(factor, Unit.Multiple);

    /// <summary>A number of things.</summary>
    /// <param name="number">How many.</param>
    /// <param name="counter">The counter printed behind the number: 家, 项, 个 …</param>
    /// <returns>The quantity, exact.</returns>
    /// <exception cref="ArgumentException"><paramref name="counter"/> is blank.</exception>
    public static Quantity Count(decimal number, string counter) =>
        new(number, Unit.TryParse(counter, out Unit? unit) && unit.Dimension == Dimension.Count ? unit : Unit.Counter(counter));

    /// <summary>An amount of yuan.</summary>
    /// <param name="yuan">In yuan, not in 万 or 亿.</param>
    /// <returns>The quantity, exact.</returns>
    public static Quantity Yuan(decimal yuan) => new(yuan, Unit.Yuan);

    /// <summary>The same amount, printed with a half-unit.</summary>
    /// <param name="halfUnit">Half a unit of the last printed digit, positive; null makes it exact.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="halfUnit"/> is not positive.</exception>
    public Quantity WithHalfUnit(decimal? halfUnit) => new(Amount, Unit, halfUnit);

    /// <summary>Writes the quantity in another unit of its dimension.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="converted">The quantity; null when the units do not convert or the number is too large. Where no decimal holds the amount
    /// (one second in hours) it is the nearest one below.</param>
    /// <returns>Whether it could be written so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public bool TryConvert(Unit unit, [NotNullWhen(true)] out Quantity? converted)
    {
        ArgumentNullException.ThrowIfNull(unit);
        converted = null;
        if (!Unit.ConvertsTo(unit) || !Unit.Size.TryConvert(Amount, unit.Size, Rounding.Down, out decimal amount))
        {
            return false;
        }

        decimal? half = null;
        if (HalfUnit is { } own)
        {
            if (!Unit.Size.TryConvert(own, unit.Size, Rounding.Up, out decimal wide))
            {
                return false;
            }

            half = wide;
        }

        converted = new Quantity(amount, unit, half);
        return true;
    }

    /// <summary>Compares two amounts exactly, whatever their units of one dimension.</summary>
    /// <param name="other">The other quantity; half-units play no part.</param>
    /// <param name="comparison">Negative, 0 or positive as this one is smaller, equally large or larger.</param>
    /// <returns>False when the units have no common dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool TryCompare(Quantity other, out int comparison)
    {
        bool comparable = Unit.ConvertsTo(Require.NotNull(other).Unit);
        comparison = comparable ? UnitSize.Compare(Amount, Unit.Size, other.Amount, other.Unit.Size) : 0;
        return comparable;
    }

    /// <summary>Number and unit, invariant: <c>3.69 %</c>, <c>8800 家</c>, <c>实施</c> on an ordinal scale.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Unit.Scale?.FindGrade(Amount) is { } grade ? grade.Code : $"{Texts.Plain(Amount)} {Unit}";
}
