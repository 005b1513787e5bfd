using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>What a row asks of one column: a range of an ordered one, a set of a discrete one. Columns make cells; a row without a cell for a column takes any value of it.</summary>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class DecisionCell<TIn>
    where TIn : notnull
{
    internal DecisionCell(DecisionColumn<TIn> column, Interval[] intervals) => (Column, Intervals) = (column, intervals);

    /// <summary>Gets the column that made the cell, and that it is about.</summary>
    public DecisionColumn<TIn> Column { get; }

    /// <summary>Gets the values that fit, as intervals of the column's numbers; not empty.</summary>
    internal Interval[] Intervals { get; }

    /// <summary>Column and values: <c>行业 (sector): Manufacturing</c>, <c>从业人数 (staff): [1, 300]</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Column}: {string.Join(", ", Intervals.Select(interval => Column.Text(interval, Language.English)))}";
}
