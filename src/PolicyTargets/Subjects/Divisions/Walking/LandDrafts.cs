using NodaTime;

namespace PolicyTargets;

/// <summary>Gathers what several changes of one day do to one unit, and what the versions of the units say beside them.</summary>
internal sealed class LandDrafts(Func<SubjectId, AdministrativeUnit?> find, IReadOnlyList<DivisionChange> changes)
{
    private readonly Dictionary<(SubjectId Unit, LocalDate Day), (HashSet<SubjectId> To, bool IsLost, List<DivisionChange> Changes)> _drafts = [];
    private readonly HashSet<(SubjectId Unit, LocalDate Day)> _arrivals = [];

    /// <summary>Gets the units that got land of which nobody says where it came from.</summary>
    internal HashSet<(SubjectId Unit, LocalDate Day)> Gains { get; } = [];

    internal void AddChanges()
    {
        foreach (DivisionChange change in changes.Where(change => change.MovesLand))
        {
            foreach (SubjectId unit in change.Predecessors.Where(unit => change.Kind != DivisionChangeKind.Merge || !change.Successors.Contains(unit)))
            {
                // What comes to a part of the unit stays within it: a county cut out of a province that it belongs to.
                SubjectId[] others = [.. change.Successors.Where(successor => !Array.Exists(Chain(successor, change.EffectiveOn), above => above.Id == unit) && successor != unit)];
                if (others.Length == 0 && change.Successors.Count > 0)
                {
                    continue;
                }

                Put(unit, change.EffectiveOn, others, others.Length == 0, [change]);
                foreach (SubjectId other in others)
                {
                    AddAncestors(unit, other, change.EffectiveOn, [change]);
                }
            }
        }
    }

    /// <summary>What no change says of itself: parents that a unit leaves and comes to, beginnings, boundaries that rise, and ends.</summary>
    internal void AddLives(IReadOnlyCollection<AdministrativeUnit> units)
    {
        ILookup<(SubjectId Unit, LocalDate Day), DivisionChange> byDay = changes
            .SelectMany(change => change.Predecessors.Concat(change.Successors).Distinct().Select(unit => (key: (unit, change.EffectiveOn), change))).ToLookup(item => item.key, item => item.change);
        foreach ((AdministrativeUnit unit, DivisionVersion before, DivisionVersion after, LocalDate day) in units.SelectMany(Turns).Where(turn => turn.Before.Parent != turn.After.Parent))
        {
            AddAncestors(unit.Id, unit.Id, day, byDay[(unit.Id, day)]);
        }

        foreach (AdministrativeUnit unit in units)
        {
            foreach (LocalDate begin in unit.Life.Select(version => version.Validity.From).OfType<LocalDate>().Where(begin => !_arrivals.Contains((unit.Id, begin)) && unit.At(begin.DayBefore()) is null))
            {
                Gains.Add((unit.Id, begin));
            }

            foreach ((_, _, _, LocalDate day) in Turns(unit).Where(turn => turn.Before.Boundary != turn.After.Boundary && IsUnexplained((unit.Id, turn.Day))))
            {
                Gains.Add((unit.Id, day));
                Put(unit.Id, day, [], true, byDay[(unit.Id, day)]);
            }

            if (unit.Life[^1].Validity.Until is { } end && !_drafts.ContainsKey((unit.Id, end)))
            {
                SubjectId[] others = [.. unit.Successors.Where(successor => successor != unit.Id)];
                Put(unit.Id, end, others, others.Length == 0, byDay[(unit.Id, end)]);
            }
        }
    }

    internal IEnumerable<LandStep> Steps()
    {
        foreach (((SubjectId unit, LocalDate day), (HashSet<SubjectId> to, bool isLost, List<DivisionChange> because)) in _drafts)
        {
            bool keeps = find(unit)?.At(day) is not null;

            // Of a unit that ends with known receivers nothing is lost: the abolition alone does not name those that its parts came to.
            SubjectId?[] destinations = isLost && (keeps || to.Count == 0) ? [.. to, null] : [.. to];
            yield return new LandStep(day, unit, keeps, destinations, because);
        }
    }

    /// <summary>The days on which one version follows another at once.</summary>
    private static IEnumerable<(AdministrativeUnit Unit, DivisionVersion Before, DivisionVersion After, LocalDate Day)> Turns(AdministrativeUnit unit)
    {
        for (int i = 1; i < unit.Versions.Count; i++)
        {
            if (unit.Versions[i].Validity.From is { } day && unit.Versions[i - 1].Validity.Until == day)
            {
                yield return (unit, unit.Versions[i - 1], unit.Versions[i], day);
            }
        }
    }

    private static bool IsCut((SubjectId Id, AdministrativeLevel? Level)[] chain) => chain is [(_, > AdministrativeLevel.Province)];

    /// <summary>Land that goes from one unit to another, or along with one, leaves those above it before that are not above it afterwards: for the one of their level there, or, where they end, for the first that is
    /// new above it. The other way round for those that are above it afterwards alone.</summary>
    private void AddAncestors(SubjectId from, SubjectId to, LocalDate day, IEnumerable<DivisionChange> because)
    {
        (SubjectId Id, AdministrativeLevel? Level)[] before = Chain(from, day.DayBefore());
        (SubjectId Id, AdministrativeLevel? Level)[] after = Chain(to, day);
        if (before.Length == 0 || after.Length == 0 || (from != to && (IsCut(before) || IsCut(after))))
        {
            return; // a unit that is not known to stand, or whose parent is not known, says nothing of those above
        }

        (SubjectId Id, AdministrativeLevel? Level)[] leaving = [.. before.Skip(1).ExceptBy(after.Select(item => item.Id), item => item.Id)];
        (SubjectId Id, AdministrativeLevel? Level)[] joining = [.. after.Skip(1).ExceptBy(before.Select(item => item.Id), item => item.Id)];
        SubjectId? heir = null;
        foreach ((SubjectId left, AdministrativeLevel? level) in leaving)
        {
            SubjectId? peer = after.FirstOrDefault(item => item.Level == level && level is not null).Id;
            if (peer is null && find(left)?.At(day) is null)
            {
                peer = heir = joining.FirstOrDefault().Id;
            }

            Put(left, day, peer is null ? [] : [peer], peer is null, because);
        }

        foreach ((SubjectId joined, AdministrativeLevel? level) in joining)
        {
            if (joined != heir && (level is null || !Array.Exists(leaving, item => item.Level == level)))
            {
                Gains.Add((joined, day));
            }
        }
    }

    /// <summary>A unit and those above it on a day, with their levels; empty where it does not stand. What stands above but is not known has no level.</summary>
    private (SubjectId Id, AdministrativeLevel? Level)[] Chain(SubjectId unit, LocalDate day)
    {
        var chain = new List<(SubjectId Id, AdministrativeLevel? Level)>();
        var seen = new HashSet<SubjectId>();
        DivisionVersion? version = find(unit)?.At(day);
        for (SubjectId? at = version is null ? null : unit; at is not null && seen.Add(at); at = version?.Parent, version = at is null ? null : find(at)?.At(day))
        {
            chain.Add((at, version?.Level));
        }

        return [.. chain];
    }

    private bool IsUnexplained((SubjectId Unit, LocalDate Day) key) => !_drafts.ContainsKey(key) && !_arrivals.Contains(key) && !Gains.Contains(key);

    private void Put(SubjectId unit, LocalDate day, SubjectId[] to, bool isLost, IEnumerable<DivisionChange> because)
    {
        if (!_drafts.TryGetValue((unit, day), out (HashSet<SubjectId> To, bool IsLost, List<DivisionChange> Changes) draft))
        {
            draft = ([], false, []);
        }

        draft.To.UnionWith(to);
        draft.Changes.AddRange(because.Except(draft.Changes));
        _drafts[(unit, day)] = draft with { IsLost = draft.IsLost || isLost };
        _arrivals.UnionWith(to.Select(receiver => (receiver, day)));
    }
}
