using System.Collections;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a case states, each fact once a period. What is not stated is unknown, never a default.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class FactSet : IReadOnlyCollection<FactValue>, IEquatable<FactSet>
{
    private readonly Dictionary<(FactCode Code, ReportingPeriod? Period), FactValue> _values;

    /// <summary>Creates a set.</summary>
    /// <param name="values">The values in any order; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact is stated twice for one period.</exception>
    public FactSet(params IEnumerable<FactValue> values)
    {
        _values = [];
        foreach (FactValue value in Require.NotNull(values))
        {
            if (!_values.TryAdd((Require.NotNull(value, nameof(values)).Fact.Code, value.Period), value))
            {
                throw new ArgumentException($"Fact {value.Fact.Code} is stated twice{(value.Period is { } period ? $" for {period}" : "")}: {_values[(value.Fact.Code, value.Period)]}, {value}.", nameof(values));
            }
        }
    }

    /// <summary>Gets the set that states nothing.</summary>
    public static FactSet Empty { get; } = new();

    /// <summary>Gets the number of values.</summary>
    public int Count => _values.Count;

    /// <summary>This set and more values.</summary>
    /// <param name="values">Values that are not stated yet.</param>
    /// <returns>A set with both; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A fact is stated twice for one period.</exception>
    public FactSet With(params IEnumerable<FactValue> values) => new(_values.Values.Concat(Require.NotNull(values)));

    /// <summary>Whether two sets state the same, in whatever order.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when they do.</returns>
    public bool Equals(FactSet? other) => other is not null && Count == other.Count && _values.All(value => other._values.TryGetValue(value.Key, out FactValue? same) && same == value.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactSet);

    /// <summary>The hash of what is stated, in whatever order.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => _values.Values.Aggregate(0, (hash, value) => hash ^ value.GetHashCode());

    /// <summary>Every value, in the order given.</summary>
    /// <returns>The values.</returns>
    public IEnumerator<FactValue> GetEnumerator() => _values.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The values, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", _values.Values);

    /// <summary>What is stated of a fact; null where it is not.</summary>
    internal FactValue? Find(FactCode code, ReportingPeriod? period) => _values.GetValueOrDefault((code, period));
}
