using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A column of quantities, whose cells are ranges.</summary>
/// <remarks>Between <c>[1, 10] 家</c> and <c>[11, 20] 家</c> there is no gap, since the unit is integral; a value that is not whole there lies in no cell.</remarks>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <threadsafety>Immutable; safe to share where the selector is.</threadsafety>
public sealed class QuantityColumn<TIn> : DecisionColumn<TIn>
    where TIn : notnull
{
    private readonly Func<TIn, QuantityRange?> _selector;

    internal QuantityColumn(LocalizedText name, Unit unit, Func<TIn, QuantityRange?> selector)
        : base(name, Require.NotNull(unit).IsIntegral, Interval.All) => (Unit, _selector) = (unit, Require.NotNull(selector));

    /// <summary>Gets the unit in which cells are compared and written.</summary>
    public Unit Unit { get; }

    /// <summary>The quantities of a range.</summary>
    /// <param name="range">The range, in a unit that converts.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    /// <exception cref="ArgumentException">The unit does not convert, no decimal holds an end in the column's unit, or no quantity of an integral unit lies in the range.</exception>
    public DecisionCell<TIn> Within(QuantityRange range) =>
        Require.NotNull(range).TryConvert(Unit, out QuantityRange? own) && own.Contains(range) && range.Contains(own)
            ? Cell(own.Interval)
            : throw new ArgumentException($"{range} cannot be written exactly in {Unit}, the unit of {Name}.", nameof(range));

    /// <summary>An end that no decimal holds is widened, so that the answer is never more certain than the input.</summary>
    private protected override Interval? Read(TIn input) =>
        _selector(input) is not { } range ? null
        : range.TryConvert(Unit, out QuantityRange? own) ? own.Interval
        : throw new InvalidOperationException($"{range} does not convert to {Unit}.");

    private protected override string Write(Interval interval) => $"{interval} {Unit}";
}
