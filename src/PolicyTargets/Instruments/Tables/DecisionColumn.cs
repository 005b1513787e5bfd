using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>Makes the columns of decision tables.</summary>
public static class DecisionColumn
{
    /// <summary>A column of numbers.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The number of an input; null where it is unknown.</param>
    /// <returns>The column; between <c>[1, 10]</c> and <c>[11, 20]</c> there is a gap.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrderedColumn<TIn, decimal> Number<TIn>(LocalizedText name, Func<TIn, decimal?> selector)
        where TIn : notnull =>
        new(name, selector, number => number, isWhole: false, (decimal.MinValue, decimal.MaxValue), interval => interval.ToString());

    /// <summary>A column of whole numbers.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The number of an input; null where it is unknown.</param>
    /// <returns>The column; between <c>[1, 10]</c> and <c>[11, 20]</c> there is no gap.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrderedColumn<TIn, long> WholeNumber<TIn>(LocalizedText name, Func<TIn, long?> selector)
        where TIn : notnull =>
        new(name, selector, number => number, isWhole: true, (long.MinValue, long.MaxValue), interval => interval.ToString());

    /// <summary>A column of days of the ISO calendar.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The day of an input; null where it is unknown.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static OrderedColumn<TIn, LocalDate> Date<TIn>(LocalizedText name, Func<TIn, LocalDate?> selector)
        where TIn : notnull =>
        new(name, selector, Days.Number, isWhole: true, (LocalDate.MinIsoValue, LocalDate.MaxIsoValue), interval => Days.Validity(interval).ToString());

    /// <summary>A column of quantities that are known exactly or not at all.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="unit">The unit of the column, in which cells are compared and written.</param>
    /// <param name="selector">The quantity of an input, in a unit that converts; null where it is unknown. Its half-unit plays no part.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static QuantityColumn<TIn> Measured<TIn>(LocalizedText name, Unit unit, Func<TIn, Quantity?> selector)
        where TIn : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(name, unit, input => selector(input) is { } quantity ? QuantityRange.Exactly(quantity) : null);
    }

    /// <summary>A column of quantities of which a range may be all that is known.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="unit">The unit of the column, in which cells are compared and written.</param>
    /// <param name="selector">What is known of an input's quantity, in a unit that converts; null where nothing is. A row fits when the whole range fits, and is possible when part of it does.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static QuantityColumn<TIn> Measured<TIn>(LocalizedText name, Unit unit, Func<TIn, QuantityRange?> selector)
        where TIn : notnull => new(name, unit, selector);

    /// <summary>A column of yes and no.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The answer of an input; null where it is unknown.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ChoiceColumn<TIn, bool> YesNo<TIn>(LocalizedText name, Func<TIn, bool?> selector)
        where TIn : notnull => OneOf(name, selector, true, false);

    /// <summary>A column of an enumeration's values.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <typeparam name="TValue">The enumeration; its declared members are all the values there are.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The value of an input; null where it is unknown.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ChoiceColumn<TIn, TValue> Choice<TIn, TValue>(LocalizedText name, Func<TIn, TValue?> selector)
        where TIn : notnull
        where TValue : struct, Enum => OneOf(name, selector, Enum.GetValues<TValue>());

    /// <summary>A column of stated values.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <typeparam name="TValue">What the values are.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The value of an input; null where it is unknown.</param>
    /// <param name="values">The values that cells speak of, in the order in which they are told; repeated ones count once. Others may come: see <see cref="ChoiceColumn{TIn, TValue}"/>.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static ChoiceColumn<TIn, TValue> OneOf<TIn, TValue>(LocalizedText name, Func<TIn, TValue?> selector, params IEnumerable<TValue> values)
        where TIn : notnull
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(name, values, find => input => selector(input) is { } value ? find(value) : null);
    }

    /// <summary>A column of stated values.</summary>
    /// <typeparam name="TIn">What the table is asked about.</typeparam>
    /// <typeparam name="TValue">What the values are; compared by their own equality.</typeparam>
    /// <param name="name">The column's name.</param>
    /// <param name="selector">The value of an input; null where it is unknown.</param>
    /// <param name="values">The values that cells speak of, in the order in which they are told; repeated ones count once. Others may come: see <see cref="ChoiceColumn{TIn, TValue}"/>.</param>
    /// <returns>The column.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static ChoiceColumn<TIn, TValue> OneOf<TIn, TValue>(LocalizedText name, Func<TIn, TValue?> selector, params IEnumerable<TValue> values)
        where TIn : notnull
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new(name, values, find => input => selector(input) is { } value ? find(value) : null);
    }
}
