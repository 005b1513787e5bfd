using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A column of numbers or days, whose cells are ranges.</summary>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <typeparam name="TValue">What the values are: <see cref="decimal"/>, <see cref="long"/> or <see cref="NodaTime.LocalDate"/>.</typeparam>
/// <threadsafety>Immutable; safe to share where the selector is.</threadsafety>
public sealed class OrderedColumn<TIn, TValue> : DecisionColumn<TIn>
    where TIn : notnull
    where TValue : struct
{
    private readonly Func<TIn, TValue?> _selector;
    private readonly Func<TValue, decimal> _number;
    private readonly Func<Interval, string> _write;

    private readonly (TValue First, TValue Last) _ends;

    internal OrderedColumn(
        LocalizedText name, Func<TIn, TValue?> selector, Func<TValue, decimal> number, bool isWhole, (TValue First, TValue Last) ends, Func<Interval, string> write, Interval? domain = null)
        : base(name, isWhole, Interval.Create(number(ends.First), true, number(ends.Last), true)!.Value, domain ?? Interval.All, domain ?? Interval.All) =>
        (_selector, _number, _write, _ends) = (Require.NotNull(selector), number, write, ends);

    /// <summary>The same column where nothing is smaller or earlier than a value: a number of firms from 0, a rank from 1.</summary>
    /// <param name="first">The first value that an input may have.</param>
    /// <returns>Another column: make cells of this one. Nothing is looked for below <paramref name="first"/>, and an input there is refused.</returns>
    /// <exception cref="ArgumentException">No value is left.</exception>
    public OrderedColumn<TIn, TValue> From(TValue first) => Within(Range(first, true, null, false));

    /// <summary>The same column where nothing is larger or later than a value: a share up to 100.</summary>
    /// <param name="last">The last value that an input may have.</param>
    /// <returns>Another column: make cells of this one. Nothing is looked for above <paramref name="last"/>, and an input there is refused.</returns>
    /// <exception cref="ArgumentException">No value is left.</exception>
    public OrderedColumn<TIn, TValue> UpTo(TValue last) => Within(Range(null, false, last, true));

    /// <summary>A value and all larger or later ones.</summary>
    /// <param name="value">The lower end, included.</param>
    /// <returns><c>[value, ∞)</c>.</returns>
    public DecisionCell<TIn> AtLeast(TValue value) => Cell(Range(value, true, null, false));

    /// <summary>All values larger or later than one.</summary>
    /// <param name="value">The lower end, excluded.</param>
    /// <returns><c>(value, ∞)</c>.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public DecisionCell<TIn> MoreThan(TValue value) => Cell(Range(value, false, null, false));

    /// <summary>A value and all smaller or earlier ones.</summary>
    /// <param name="value">The upper end, included.</param>
    /// <returns><c>(−∞, value]</c>.</returns>
    public DecisionCell<TIn> AtMost(TValue value) => Cell(Range(null, false, value, true));

    /// <summary>All values smaller or earlier than one.</summary>
    /// <param name="value">The upper end, excluded.</param>
    /// <returns><c>(−∞, value)</c>.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public DecisionCell<TIn> LessThan(TValue value) => Cell(Range(null, false, value, false));

    /// <summary>One value and no other.</summary>
    /// <param name="value">The value.</param>
    /// <returns><c>[value, value]</c>.</returns>
    public DecisionCell<TIn> Exactly(TValue value) => Cell(Range(value, true, value, true));

    /// <summary>All values between two.</summary>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="isLowerIncluded">Whether the lower end fits too.</param>
    /// <param name="isUpperIncluded">Whether the upper end fits too.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentException">No value of the column lies between the ends.</exception>
    public DecisionCell<TIn> Between(TValue lower, TValue upper, bool isLowerIncluded = true, bool isUpperIncluded = true) =>
        Cell(Range(lower, isLowerIncluded, upper, isUpperIncluded));

    private protected override Interval? Read(TIn input) => _selector(input) is { } value ? Interval.Point(_number(value)) : null;

    private protected override string Write(Interval interval, Language language) => _write(interval);

    private OrderedColumn<TIn, TValue> Within(Interval? domain) => new(Name, _selector, _number, IsWhole, _ends, _write, Narrowed(domain!.Value));

    private Interval? Range(TValue? lower, bool isLowerIncluded, TValue? upper, bool isUpperIncluded) =>
        Interval.Create(lower is { } low ? _number(low) : null, isLowerIncluded, upper is { } high ? _number(high) : null, isUpperIncluded);
}
