using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A column of quantities, whose cells are ranges.</summary>
/// <remarks>Between <c>[1, 10] 家</c> and <c>[11, 20] 家</c> there is no gap, since the unit is integral; a value that is not whole there is refused.</remarks>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <threadsafety>Immutable; safe to share where the selector is.</threadsafety>
public sealed class QuantityColumn<TIn> : DecisionColumn<TIn>
    where TIn : notnull
{
    private readonly Func<TIn, QuantityRange?> _selector;

    internal QuantityColumn(LocalizedText name, Unit unit, Func<TIn, QuantityRange?> selector, Interval? domain = null)
        : base(name, Require.NotNull(unit).IsIntegral, Interval.All, domain ?? Interval.All, domain ?? Interval.All) => (Unit, _selector) = (unit, Require.NotNull(selector));

    /// <summary>Gets the unit in which cells are compared and written.</summary>
    public Unit Unit { get; }

    /// <summary>The same column where nothing is less than a quantity: a number of firms from 0, an amount from 0.</summary>
    /// <param name="first">The least quantity that an input may have, in a unit that converts.</param>
    /// <returns>Another column: make cells of this one. Nothing is looked for below <paramref name="first"/>, and an input there is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit does not convert, no decimal holds the quantity in the column's unit, or no value is left.</exception>
    public QuantityColumn<TIn> From(Quantity first) => new(Name, Unit, _selector, Narrowed(Own(QuantityRange.AtLeast(first))));

    /// <summary>The same column where nothing is more than a quantity: a coverage up to 100 %.</summary>
    /// <param name="last">The largest quantity that an input may have, in a unit that converts.</param>
    /// <returns>Another column: make cells of this one. Nothing is looked for above <paramref name="last"/>, and an input there is refused.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="last"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit does not convert, no decimal holds the quantity in the column's unit, or no value is left.</exception>
    public QuantityColumn<TIn> UpTo(Quantity last) => new(Name, Unit, _selector, Narrowed(Own(QuantityRange.AtMost(last))));

    /// <summary>The quantities of a range.</summary>
    /// <param name="range">The range, in a unit that converts.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit does not convert, no decimal holds an end in the column's unit, or no quantity of an integral unit lies in the range.</exception>
    public DecisionCell<TIn> Within(QuantityRange range) => Cell(Own(Require.NotNull(range)));

    /// <summary>An end that no decimal holds is widened, so that the answer is never more certain than the input.</summary>
    private protected override Interval? Read(TIn input) =>
        _selector(input) is not { } range ? null
        : range.TryConvert(Unit, out QuantityRange? own) ? own.Interval
        : throw new InvalidOperationException($"{range} does not convert to {Unit}.");

    private protected override string Write(Interval interval, Language language) => $"{interval} {Unit}";

    private Interval Own(QuantityRange range) =>
        range.TryConvert(Unit, out QuantityRange? own) && own.Contains(range) && range.Contains(own)
            ? own.Interval
            : throw new ArgumentException($"{range} cannot be written exactly in {Unit}, the unit of {Name}.", nameof(range));
}
