using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets.Internal;

/// <summary>A read-only map that owns its entries, keeps their order and is equal to a map of equal entries in whatever order. Searched one by one: it is for a handful.</summary>
internal sealed class ValueMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<ValueMap<TKey, TValue>>
    where TKey : notnull
{
    private readonly KeyValuePair<TKey, TValue>[] _entries;

    private ValueMap(KeyValuePair<TKey, TValue>[] entries) => _entries = entries;

    public int Count => _entries.Length;

    public IEnumerable<TKey> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<TValue> Values => _entries.Select(entry => entry.Value);

    public TValue this[TKey key] => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException($"There is no {key}.");

    /// <summary>The entries, copied unless they already are a <see cref="ValueMap{TKey, TValue}"/>.</summary>
    /// <exception cref="ArgumentException">A key stands twice.</exception>
    internal static ValueMap<TKey, TValue> Of(IEnumerable<KeyValuePair<TKey, TValue>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries is ValueMap<TKey, TValue> map)
        {
            return map;
        }

        KeyValuePair<TKey, TValue>[] copy = [.. entries];
        return copy.DistinctBy(entry => entry.Key).Count() == copy.Length ? new ValueMap<TKey, TValue>(copy) : throw new ArgumentException("A key stands twice.", nameof(entries));
    }

    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int at = Array.FindIndex(_entries, entry => EqualityComparer<TKey>.Default.Equals(entry.Key, key));
        value = at < 0 ? default : _entries[at].Value;
        return at >= 0;
    }

    public bool Equals(ValueMap<TKey, TValue>? other) =>
        other is not null && Count == other.Count && _entries.All(entry => other.TryGetValue(entry.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(entry.Value, value));

    public override bool Equals(object? obj) => Equals(obj as ValueMap<TKey, TValue>);

    public override int GetHashCode() => _entries.Aggregate(Count, (hash, entry) => hash ^ HashCode.Combine(entry.Key, entry.Value));

    public override string ToString() => $"{{{string.Join(", ", _entries.Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
