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

    internal OrderedColumn(LocalizedText name, Func<TIn, TValue?> selector, Func<TValue, decimal> number, bool isWhole, (TValue First, TValue Last) domain, Func<Interval, string> write)
        : base(name, isWhole, Interval.Create(number(domain.First), true, number(domain.Last), true)!.Value) =>
        (_selector, _number, _write) = (Require.NotNull(selector), number, write);

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

    private protected override string Write(Interval interval) => _write(interval);

    private Interval? Range(TValue? lower, bool isLowerIncluded, TValue? upper, bool isUpperIncluded) =>
        Interval.Create(lower is { } low ? _number(low) : null, isLowerIncluded, upper is { } high ? _number(high) : null, isUpperIncluded);
}
