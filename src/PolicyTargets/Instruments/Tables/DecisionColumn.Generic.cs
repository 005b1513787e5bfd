using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One value of the input that a table looks at.</summary>
/// <remarks>
/// <para>The selector gives null where the value is unknown. Unknown is not a value: a row without a cell for the column fits all the same, any other row is merely possible.</para>
/// <para>A column may stand in several tables. Made by <see cref="DecisionColumn"/>.</para>
/// </remarks>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <threadsafety>Immutable; safe to share where the selector is.</threadsafety>
public abstract class DecisionColumn<TIn>
    where TIn : notnull
{
    private readonly Interval _ends;

    /// <param name="name">The name.</param>
    /// <param name="isWhole">Whether the numbers are whole.</param>
    /// <param name="ends">The first and the last number that the type has: where they are reached, a cell goes on without end.</param>
    /// <param name="possible">The numbers that an input may have.</param>
    /// <param name="stated">Those that cells take and of which a table ought to say something.</param>
    internal DecisionColumn(LocalizedText name, bool isWhole, Interval ends, Interval possible, Interval stated) =>
        (Name, IsWhole, _ends, Possible, Stated) = (Require.NotNull(name), isWhole, ends, possible, stated);

    /// <summary>Gets the name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets whether the column's numbers are whole.</summary>
    internal bool IsWhole { get; }

    internal Interval Possible { get; }

    internal Interval Stated { get; }

    /// <summary>The name.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => Name.ToString();

    /// <summary>The numbers that the input may have here, or null where nothing is known of them.</summary>
    internal Interval? Value(TIn input) => Read(input);

    /// <summary>The part of what is known of a value that is possible; null where none is.</summary>
    internal Interval? Admissible(Interval value) => (IsWhole ? value.Integers() : value)?.Intersect(Possible);

    internal string Text(Interval interval, Language language) => Write(interval, language);

    /// <summary>What is left of the column's values when only those of a range are possible.</summary>
    /// <exception cref="ArgumentException">None is left.</exception>
    private protected Interval Narrowed(Interval range) =>
        Admissible(range) ?? throw new ArgumentException($"No value of {Name} is left.", nameof(range));

    /// <summary>A cell that takes the values of some intervals.</summary>
    /// <exception cref="ArgumentException">No value of the column lies in one of them.</exception>
    private protected DecisionCell<TIn> Cell(params IEnumerable<Interval?> intervals) => new(this, [.. intervals.Select(Clipped)]);

    private protected abstract Interval? Read(TIn input);

    private protected abstract string Write(Interval interval, Language language);

    /// <summary>The part of an interval that the column has, unbounded where its type ends: so that nothing lies beyond the last value.</summary>
    private Interval Clipped(Interval? interval)
    {
        Interval inside = (IsWhole ? interval?.Integers() : interval)?.Intersect(_ends)?.Intersect(Stated) ?? throw new ArgumentException($"No value of {Name} lies between the ends.");
        bool isFirst = inside.Low == _ends.Low && inside.LowIncluded;
        bool isLast = inside.High == _ends.High && inside.HighIncluded;
        return Interval.Create(isFirst ? null : inside.Low, inside.LowIncluded, isLast ? null : inside.High, inside.HighIncluded)!.Value;
    }
}
