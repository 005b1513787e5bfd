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
    private readonly Interval _domain;

    internal DecisionColumn(LocalizedText name, bool isWhole, Interval domain) => (Name, IsWhole, _domain) = (Require.NotNull(name), isWhole, domain);

    /// <summary>Gets the name.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets whether the column's numbers are whole.</summary>
    internal bool IsWhole { get; }

    /// <summary>The name.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => Name.ToString();

    /// <summary>The numbers that the input may have here, or null where nothing is known of them.</summary>
    internal Interval? Value(TIn input) => Read(input);

    internal string Text(Interval interval) => Write(interval);

    /// <summary>A cell that takes the values of some intervals.</summary>
    /// <exception cref="ArgumentException">No value of the column lies in one of them.</exception>
    private protected DecisionCell<TIn> Cell(params IEnumerable<Interval?> intervals) => new(this, [.. intervals.Select(Clipped)]);

    private protected abstract Interval? Read(TIn input);

    private protected abstract string Write(Interval interval);

    /// <summary>The part of an interval that the column has, unbounded where the column ends: so that nothing lies beyond the last value.</summary>
    private Interval Clipped(Interval? interval)
    {
        Interval inside = (IsWhole ? interval?.Integers() : interval)?.Intersect(_domain) ?? throw new ArgumentException($"No value of {Name} lies between the ends.");
        bool isFirst = inside.Low == _domain.Low && inside.LowIncluded;
        bool isLast = inside.High == _domain.High && inside.HighIncluded;
        return Interval.Create(isFirst ? null : inside.Low, inside.LowIncluded, isLast ? null : inside.High, inside.HighIncluded)!.Value;
    }
}
