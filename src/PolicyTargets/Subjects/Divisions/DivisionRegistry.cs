using System.Collections;
using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>Administrative units with their history: found by code or name on a day, with parents and children of that day, and with what became of their land.</summary>
/// <remarks>A code or a name is never guessed: what is ambiguous, retired or unknown is answered as such. Nothing is derived from the digits of a code.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class DivisionRegistry : IReadOnlyCollection<AdministrativeUnit>
{
    private readonly KeyedList<SubjectId, AdministrativeUnit> _units;
    private readonly Dictionary<SubjectId, Division[]> _lives;
    private readonly ILookup<SubjectId, FunctionalArea> _areas;
    private readonly ILookup<SubjectId, DivisionChange> _changes;
    private readonly LandFlows _flows;
    private readonly Lazy<DivisionRegistry> _inStatistics;

    /// <summary>Creates a registry.</summary>
    /// <param name="units">The units; may be empty. A unit without versions stands as it is for as long as it is valid.</param>
    /// <param name="changes">The changes that made the versions; null for none. Units that they name and the registry lacks are land of which nobody says where it is.</param>
    /// <param name="areas">The functional areas, which are found by their hosts and belong to no chain of parents; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException">Two units have one id.</exception>
    public DivisionRegistry(IEnumerable<AdministrativeUnit> units, IEnumerable<DivisionChange>? changes = null, IEnumerable<FunctionalArea>? areas = null)
    {
        _units = new(units, unit => unit.Id, "division");
        _lives = _units.ToDictionary(unit => unit.Id, unit => unit.Life.Select(version => new Division(unit, version)).ToArray());
        Changes = ValueList<DivisionChange>.Of((changes ?? []).OrderBy(change => change.EffectiveOn).ThenBy(change => change.Id, StringComparer.Ordinal));
        Areas = ValueList<FunctionalArea>.Of(areas ?? []);
        _areas = Areas.SelectMany(area => area.Hosts.Select(host => (host.Unit, area))).ToLookup(item => item.Unit, item => item.area);
        _changes = Changes.SelectMany(change => Named(change).Select(id => (id, change))).ToLookup(item => item.id, item => item.change);
        _flows = new LandFlows(_units, _units.Find, Changes);
        _inStatistics = new(() => Changes.Any(change => change.StatisticsFrom is not null) && new StatisticalDays(Changes, ConcernedBy) is var days
            ? new DivisionRegistry(_units.Select(days.Moved).OfType<AdministrativeUnit>(), days.Changes, Areas) : this);
        Division[] all = [.. _units.SelectMany(unit => _lives[unit.Id])];
        _byCode = Index(all, division => division.Code);
        _byName = Index(all, division => division.Name.Chinese, division => division.Name.English is { } english && english != division.Name.Chinese ? english : null);
        _byStem = new(() => Index(all, division => StemOf(division.Name.Chinese)));
        _children = Index(all, division => division.Version.Parent);
    }

    /// <summary>Gets the registry without units.</summary>
    public static DivisionRegistry Empty { get; } = new([]);

    /// <summary>Gets the number of units, ended ones among them.</summary>
    public int Count => _units.Count;

    /// <summary>Gets the changes, in the order of the days on which they took effect, then of their ids; may be empty.</summary>
    public IReadOnlyList<DivisionChange> Changes { get; }

    /// <summary>Gets the same units as figures know them: every change on the first day whose figures follow it (<see cref="DivisionChange.StatisticsFrom"/>), and the versions with it; this
    /// registry itself where no change has such a day.</summary>
    /// <remarks>All that happens to one unit on one day moves together, to the latest of its days, and never before an earlier change of the unit. Whoever is above a unit and loses or
    /// gains land with it moves along.</remarks>
    public DivisionRegistry InStatistics => _inStatistics.Value;

    /// <summary>Gets the functional areas; may be empty.</summary>
    public IReadOnlyList<FunctionalArea> Areas { get; }

    /// <summary>The unit with an identity.</summary>
    /// <param name="unit">The id.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public AdministrativeUnit? Find(SubjectId unit) => _units.Find(Require.NotNull(unit));

    /// <summary>A unit as it stood on a day.</summary>
    /// <param name="unit">The id.</param>
    /// <param name="at">The day.</param>
    /// <returns>Null when there is no such unit, or it did not stand on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Division? Find(SubjectId unit, LocalDate at) =>
        _lives.TryGetValue(Require.NotNull(unit), out Division[]? life) ? Array.FindLast(life, division => division.Version.Validity.Contains(at)) : null;

    /// <summary>This registry with more changes beside those that it has: with weights of one's own, for example.</summary>
    /// <param name="changes">The changes; one with the id of another takes its place.</param>
    /// <returns>A registry of the same units and areas; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public DivisionRegistry With(params IEnumerable<DivisionChange> changes) =>
        new(_units, Changes.Concat(Require.NotNull(changes)).GroupBy(change => change.Id).Select(same => same.Last()), Areas);

    /// <summary>The whole life of a unit.</summary>
    /// <param name="unit">The id.</param>
    /// <returns>Its versions and the changes that name it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such unit.</exception>
    public DivisionLife LifeOf(SubjectId unit) => new(this, _units.Get(Require.NotNull(unit)), _changes[unit]);

    /// <summary>The units that belonged to one on a day.</summary>
    /// <param name="parent">The id.</param>
    /// <param name="at">The day.</param>
    /// <returns>In the order of their codes; empty where there were none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public IReadOnlyList<Division> ChildrenOf(SubjectId parent, LocalDate at) =>
        ValueList<Division>.Of(InOrder((_children.GetValueOrDefault(Require.NotNull(parent)) ?? []).Where(child => child.Version.Validity.Contains(at) && ReferenceEquals(child, Find(child.Id, at)))));

    /// <summary>The units that belonged to one on a day, those that belonged to them, and so on.</summary>
    /// <param name="parent">The id.</param>
    /// <param name="at">The day.</param>
    /// <returns>Each parent before its children, in the order of their codes; empty where there were none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public IReadOnlyList<Division> DescendantsOf(SubjectId parent, LocalDate at)
    {
        var found = new List<Division>();
        var seen = new HashSet<SubjectId> { Require.NotNull(parent) };
        var open = new Stack<Division>(ChildrenOf(parent, at).Reverse());
        while (open.TryPop(out Division? next))
        {
            if (seen.Add(next.Id))
            {
                found.Add(next);
                foreach (Division child in ChildrenOf(next.Id, at).Reverse())
                {
                    open.Push(child);
                }
            }
        }

        return ValueList<Division>.Of(found);
    }

    /// <summary>The units that one belonged to on a day, its parent first.</summary>
    /// <param name="unit">The id.</param>
    /// <param name="at">The day.</param>
    /// <returns>Empty at the top, and where the unit did not stand on the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IReadOnlyList<Division> AncestorsOf(SubjectId unit, LocalDate at)
    {
        var found = new List<Division>();
        var seen = new HashSet<SubjectId> { Require.NotNull(unit) };
        for (Division? next = Find(unit, at); next?.Version.Parent is { } parent && seen.Add(parent);)
        {
            next = Find(parent, at);
            found.AddRange(next is null ? [] : [next]);
        }

        return ValueList<Division>.Of(found);
    }

    /// <summary>The functional areas on the land of a unit.</summary>
    /// <param name="host">The id.</param>
    /// <returns>In the order given; empty where there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="host"/> is null.</exception>
    public IReadOnlyList<FunctionalArea> AreasOf(SubjectId host) => ValueList<FunctionalArea>.Of(_areas[Require.NotNull(host)]);

    /// <summary>Every unit, in the order given.</summary>
    /// <returns>The units.</returns>
    public IEnumerator<AdministrativeUnit> GetEnumerator() => _units.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The size, for debuggers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} divisions, {Changes.Count} changes, {Areas.Count} functional areas");

    /// <summary>The name of a unit as it stood on a day, else its latest one; its id where there is no such unit.</summary>
    internal string NameOf(SubjectId unit, LocalDate at, Language language) => (Find(unit, at)?.Name ?? _units.Find(unit)?.Name)?.In(language) ?? unit.Text;

    /// <summary>The changes by which land came to a unit or went from it on a day, those of the units below it among them.</summary>
    internal IEnumerable<DivisionChange> LandChangesOf(SubjectId unit, LocalDate day) => _flows.ChangesOf(unit, day);

    /// <summary>The units that a change names, each once.</summary>
    private static IEnumerable<SubjectId> Named(DivisionChange change) =>
        change.Predecessors.Count + change.Successors.Count == 1 ? change.Predecessors.Count == 1 ? change.Predecessors : change.Successors
        : change is { Predecessors: [var before], Successors: [var after] } && before == after ? change.Successors
        : change.Predecessors.Concat(change.Successors).Distinct();

    /// <summary>The units that a change names, and of those above them the ones whose boundaries move with it: above some of them, but not above all.</summary>
    private IEnumerable<SubjectId> ConcernedBy(DivisionChange change)
    {
        (LocalDate before, LocalDate on) = (change.EffectiveOn.DayBefore(), change.EffectiveOn);
        HashSet<SubjectId>[] chains = [.. change.Predecessors.Select(unit => (unit, before)).Concat(change.Successors.Select(unit => (unit, on))).Select(item => AncestorsOf(item.unit, item.Item2).Select(above => above.Id).ToHashSet())];
        bool IsMoved(SubjectId id) => Find(id, before) is { } old && Find(id, on) is { } now && old.Version.Boundary != now.Version.Boundary;
        return Named(change).Union(chains.SelectMany(chain => chain).Where(id => IsMoved(id) && !Array.TrueForAll(chains, chain => chain.Contains(id))));
    }
}
