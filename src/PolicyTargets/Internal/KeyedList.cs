using System.Collections;

namespace PolicyTargets.Internal;

/// <summary>Items in their order, found by a key that is unique among them.</summary>
internal sealed class KeyedList<TKey, TItem> : IReadOnlyCollection<TItem>
    where TKey : notnull
    where TItem : class
{
    private readonly TItem[] _items;
    private readonly Dictionary<TKey, TItem> _byKey;
    private readonly string _what;

    /// <exception cref="ArgumentException">Two items have one key.</exception>
    internal KeyedList(IEnumerable<TItem> items, Func<TItem, TKey> key, string what)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
        _what = what;
        _byKey = new Dictionary<TKey, TItem>(_items.Length);
        foreach (TItem item in _items)
        {
            TKey own = key(item);
            if (!_byKey.TryAdd(own, item))
            {
                throw new ArgumentException($"There are {_items.Count(other => key(other).Equals(own))} {what}s '{own}'; each may stand once.", nameof(items));
            }
        }
    }

    public int Count => _items.Length;

    internal ReadOnlySpan<TItem> Items => _items;

    internal TItem? Find(TKey key) => _byKey.GetValueOrDefault(key);

    /// <exception cref="KeyNotFoundException">There is none.</exception>
    internal TItem Get(TKey key) => Find(key) ?? throw new KeyNotFoundException($"There is no {_what} '{key}' in the catalogue.");

    public IEnumerator<TItem> GetEnumerator() => ((IEnumerable<TItem>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
