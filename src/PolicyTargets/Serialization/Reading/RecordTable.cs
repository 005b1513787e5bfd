namespace PolicyTargets.Serialization;

/// <summary>The records of one list by id, where each stands, and the names that they give each other, which may stand before what they name.</summary>
internal sealed class RecordTable<T>(string kind, string section, string idMember = "id")
    where T : class
{
    private readonly Dictionary<string, (T Item, RawRecord? Record)> _items = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<Name> _names = [];
    private bool _isClosed;

    internal string Kind => kind;

    internal string Section => section;

    internal string IdMember => idMember;

    internal IEnumerable<T> Items => _order.Select(Find).OfType<T>();

    /// <summary>Adds the records of the catalogue below, which have no place in a file.</summary>
    internal void AddRange(IEnumerable<T> items, Func<T, string> id)
    {
        foreach (T item in items)
        {
            Add(id(item), item, null);
        }
    }

    internal void Add(string id, T item, RawRecord? record)
    {
        _items.Add(id, (item, record));
        _order.Add(id);
    }

    /// <summary>The records by whom they belong to, in their order; those that belong to nobody under the empty text.</summary>
    internal ILookup<string, T> By(Dictionary<string, string> ownerOf) =>
        _order.Where(_items.ContainsKey).ToLookup(id => ownerOf.GetValueOrDefault(id, ""), id => _items[id].Item);

    internal T? Find(string id) => _items.TryGetValue(id, out (T Item, RawRecord? Record) known) ? known.Item : null;

    /// <summary>Where the record with an id stands, <c>below</c> for the catalogue below; null when there is none.</summary>
    internal string? PlaceOf(string id) =>
        !_items.TryGetValue(id, out (T Item, RawRecord? Record) known) ? null : known.Record?.Place([idMember]) ?? "below";

    /// <summary>Nothing comes any more: what records name behind them cannot be checked, and the table is safe to share.</summary>
    internal void Close() => _isClosed = true;

    /// <summary>Notes that a record names another one of the list, to be checked when the list is complete. A record that names itself is refused at once.</summary>
    /// <param name="members">The members of the record, or of the object within it, that names.</param>
    /// <param name="member">The member that names.</param>
    /// <param name="owner">The id of the record; null where it has none.</param>
    /// <param name="id">The id of what it names; null where that is none.</param>
    /// <param name="isInCircle">Whether a circle of such names is a mistake: not where each may be of another time, or may well come back.</param>
    internal void Later(MemberReader members, string member, string? owner, string? id, bool isInCircle = true)
    {
        if (owner is null || id is null)
        {
            return;
        }

        if (owner == id)
        {
            members.Unreadable(member, id, $"another {kind} than the record itself");
            return;
        }

        if (!_isClosed)
        {
            _names.Add(new Name(members, member, owner, id, isInCircle));
        }
    }

    /// <summary>Refuses the records that name something that is not in the list, those that name a refused one, and those that lead round in a circle.</summary>
    internal void Complete()
    {
        Name[] names = [.. _names.Where(Stands)];
        RefuseDangling(names);
        foreach (IGrouping<bool, Name> relations in names.Where(name => name.IsInCircle && Stands(name)).GroupBy(name => name.Member == "successors"))
        {
            RefuseCircles([.. relations]); // who comes after whom in time is one thing, who lies in whom another: a zone may succeed its host
        }

        RefuseDangling([.. names.Where(Stands)]); // what names a record of a circle without being in it
        _names.Clear();
    }

    /// <summary>Whether the naming record is in the list: it was not refused, nor is it another record of that id.</summary>
    private bool Stands(Name name) => _items.TryGetValue(name.Owner, out (T Item, RawRecord? Record) known) && ReferenceEquals(known.Record, name.Members.Record);

    private void RefuseDangling(Name[] names)
    {
        ILookup<string, Name> byId = names.ToLookup(name => name.Id);
        Name[] broken = [.. names.Where(name => Find(name.Id) is null)];
        while (broken.Length > 0)
        {
            foreach (Name name in broken)
            {
                name.Members.Dangling(name.Member, kind, name.Id, section);
            }

            string[] refused = [.. broken.Select(name => name.Owner).Distinct().Where(_items.Remove)];
            broken = [.. refused.SelectMany(id => byId[id]).Where(Stands)];
        }
    }

    /// <summary>What is left when, again and again, the records go that name nobody who is left.</summary>
    private void RefuseCircles(Name[] names)
    {
        ILookup<string, Name> byId = names.ToLookup(name => name.Id);
        Dictionary<string, int> open = names.GroupBy(name => name.Owner).ToDictionary(owner => owner.Key, owner => owner.Count());
        var done = new Queue<string>(names.Select(name => name.Id).Where(id => !open.ContainsKey(id)).Distinct());
        while (done.TryDequeue(out string? id))
        {
            foreach (string owner in byId[id].Select(name => name.Owner).Where(owner => --open[owner] == 0))
            {
                open.Remove(owner);
                done.Enqueue(owner);
            }
        }

        foreach (Name name in names.Where(name => open.ContainsKey(name.Owner) && open.ContainsKey(name.Id)))
        {
            name.Members.Unreadable(name.Member, name.Id, $"a {kind} that does not lead round in a circle");
            _items.Remove(name.Owner);
        }
    }

    private sealed record Name(MemberReader Members, string Member, string Owner, string Id, bool IsInCircle);
}
