using System.Collections;
using System.Collections.Frozen;

namespace PolicyTargets.Internal;

/// <summary>Items in their order, found by a key that is unique among them.</summary>
internal sealed class KeyedList<TKey, TItem> : IReadOnlyCollection<TItem>
    where TKey : notnull
    where TItem : class
{
    private readonly TItem[] _items;
    private readonly FrozenDictionary<TKey, TItem> _byKey;
    private readonly string _what;

    /// <exception cref="ArgumentException">Two items have one key.</exception>
    internal KeyedList(IEnumerable<TItem> items, Func<TItem, TKey> key, string what)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = [.. items];
        _what = what;
        if (_items.GroupBy(key).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"There are {twice.Count()} {what}s '{twice.Key}'; each may stand once.", nameof(items));
        }

        _byKey = _items.ToFrozenDictionary(key);
    }

    public int Count => _items.Length;

    internal TItem? Find(TKey key) => _byKey.GetValueOrDefault(key);

    /// <exception cref="KeyNotFoundException">There is none.</exception>
    internal TItem Get(TKey key) => Find(key) ?? throw new KeyNotFoundException($"There is no {_what} '{key}' in the catalogue.");

    public IEnumerator<TItem> GetEnumerator() => ((IEnumerable<TItem>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
