using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Moves changes, and the versions that they made, from the days on which they hold in law to those from which figures follow them.</summary>
/// <remarks>What happens to one unit on one day moves as one, to the latest of its days, and never before an earlier change of the same unit: the order of what happened stays.</remarks>
internal sealed class StatisticalDays
{
    private readonly Dictionary<SubjectId, LocalDate> _last = [];
    private readonly Dictionary<(SubjectId Unit, LocalDate Day), LocalDate> _moved = [];
    private readonly List<DivisionChange> _changes = [];
    private readonly Dictionary<DivisionChange, SubjectId[]> _units = new(ReferenceEqualityComparer.Instance);

    /// <param name="changes">In the order of the days on which they took effect.</param>
    /// <param name="concernedBy">The units whose versions move with a change.</param>
    internal StatisticalDays(IReadOnlyCollection<DivisionChange> changes, Func<DivisionChange, IEnumerable<SubjectId>> concernedBy)
    {
        foreach (DivisionChange change in changes)
        {
            _units[change] = [.. concernedBy(change)];
        }

        foreach (IGrouping<LocalDate, DivisionChange> day in changes.GroupBy(change => change.EffectiveOn))
        {
            for (List<DivisionChange> open = [.. day]; open.Count > 0;)
            {
                Move(TakeConnected(open), day.Key);
            }
        }
    }

    internal IReadOnlyList<DivisionChange> Changes => _changes;

    /// <summary>A unit with its versions moved; null where no version is left that figures ever followed.</summary>
    internal AdministrativeUnit? Moved(AdministrativeUnit unit)
    {
        var life = new List<DivisionVersion>();
        foreach (DivisionVersion version in unit.Life)
        {
            LocalDate? from = DayOf(unit.Id, version.Validity.From);
            LocalDate? until = DayOf(unit.Id, version.Validity.Until);
            if (life is [.., { Validity.Until: { } before }] && from < before)
            {
                from = before;
            }

            if (from is null || until is null || from < until)
            {
                life.Add(version with { Validity = new(from, until) });
            }
        }

        return life.Count == 0 ? null : unit with { Versions = ValueList<DivisionVersion>.Of(life), Validity = new(life[0].Validity.From, life[^1].Validity.Until) };
    }

    private SubjectId[] UnitsOf(DivisionChange change) => _units[change];

    /// <summary>Takes the first change of a day and all that share units with it, directly or not.</summary>
    private List<DivisionChange> TakeConnected(List<DivisionChange> open)
    {
        var taken = new List<DivisionChange>();
        var units = new HashSet<SubjectId>(UnitsOf(open[0]));
        for (DivisionChange? next = open[0]; next is not null; next = open.Find(change => UnitsOf(change).Any(units.Contains)))
        {
            open.Remove(next);
            taken.Add(next);
            units.UnionWith(UnitsOf(next));
        }

        return taken;
    }

    private void Move(List<DivisionChange> changes, LocalDate effective)
    {
        SubjectId[] units = [.. changes.SelectMany(UnitsOf).Distinct()];
        LocalDate day = changes.Select(change => change.StatisticsFrom ?? effective).Concat(units.Where(_last.ContainsKey).Select(unit => _last[unit])).Max();
        foreach (SubjectId unit in units)
        {
            _last[unit] = day;
            _moved[(unit, effective)] = day;
        }

        _changes.AddRange(changes.Select(change => change with { EffectiveOn = day, StatisticsFrom = null }));
    }

    private LocalDate? DayOf(SubjectId unit, LocalDate? day) => day is { } given && _moved.TryGetValue((unit, given), out LocalDate moved) ? moved : day;
}
