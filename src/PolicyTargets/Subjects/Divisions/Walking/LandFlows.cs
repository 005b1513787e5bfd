using NodaTime;

namespace PolicyTargets;

/// <summary>Where land goes, day by day: the changes of a registry in the form in which they are walked.</summary>
/// <remarks>All that happens on one day acts on the boundaries of the day before: what is merged and what is transferred at one stroke does not pass through each other.</remarks>
internal sealed class LandFlows
{
    private readonly Dictionary<SubjectId, LandStep[]> _steps;
    private readonly ILookup<SubjectId, LandStep> _arrivals;
    private readonly ILookup<SubjectId, LocalDate> _gains;
    private readonly Func<SubjectId, AdministrativeUnit?> _find;

    internal LandFlows(IReadOnlyCollection<AdministrativeUnit> units, Func<SubjectId, AdministrativeUnit?> find, IReadOnlyList<DivisionChange> changes)
    {
        var drafts = new LandDrafts(find, changes);
        drafts.AddChanges();
        drafts.AddLives(units);
        _find = find;
        _gains = drafts.Gains.ToLookup(gain => gain.Unit, gain => gain.Day);
        _steps = drafts.Steps().GroupBy(step => step.Unit).ToDictionary(group => group.Key, group => group.OrderBy(step => step.Day).ToArray());
        _arrivals = _steps.Values.SelectMany(steps => steps).SelectMany(step => step.Destinations.OfType<SubjectId>().Select(to => (to, step))).ToLookup(item => item.to, item => item.step);
    }

    /// <summary>Where the land of a unit lies after the changes of the days after one and up to another.</summary>
    internal LandWalk Forward(SubjectId unit, LocalDate from, LocalDate to, WeightBasis? basis) => LandWalk.Of(unit, _steps, from, to, basis);

    /// <summary>Every unit from which land may have come to one on the days after one and up to another, itself first.</summary>
    internal IReadOnlyCollection<SubjectId> Sources(SubjectId unit, LocalDate from, LocalDate to)
    {
        var seen = new HashSet<SubjectId> { unit };
        var open = new Queue<SubjectId>(seen);
        while (open.TryDequeue(out SubjectId? next))
        {
            foreach (LandStep step in _arrivals[next].Where(step => step.Day > from && step.Day <= to && seen.Add(step.Unit)))
            {
                open.Enqueue(step.Unit);
            }
        }

        return seen;
    }

    /// <summary>Whether a unit holds land of which nobody says where it, or one of the sources, had it from on the days after one and up to another.</summary>
    /// <remarks>One way back over the days: whose land of a day comes to the unit in the end is known from the day after it.</remarks>
    internal bool HoldsGains(SubjectId unit, IReadOnlyCollection<SubjectId> sources, LocalDate from, LocalDate to, WeightBasis? basis)
    {
        ILookup<LocalDate, LandStep> steps = sources.SelectMany(source => _steps.GetValueOrDefault(source) ?? []).Where(step => step.Day > from && step.Day <= to).ToLookup(step => step.Day);
        ILookup<LocalDate, SubjectId> gains = sources.SelectMany(source => Gains(source, from, to).Select(day => (day, source))).ToLookup(item => item.day, item => item.source);
        var holders = new HashSet<SubjectId> { unit };
        foreach (LocalDate day in steps.Select(group => group.Key).Union(gains.Select(group => group.Key)).OrderDescending())
        {
            if (gains[day].Any(holders.Contains))
            {
                return true;
            }

            (SubjectId Unit, bool Comes)[] before = [.. steps[day].Select(step => (step.Unit, step.Divide(basis).Parts.Any(part => part.To is { } receiver && holders.Contains(receiver))))];
            holders.ExceptWith(before.Where(item => !item.Comes).Select(item => item.Unit));
            holders.UnionWith(before.Where(item => item.Comes).Select(item => item.Unit));
        }

        return false;
    }

    /// <summary>The days after one and up to another on which a unit got land of which nobody says where it came from. A unit that is only named by a change brings its land from nowhere.</summary>
    private IEnumerable<LocalDate> Gains(SubjectId unit, LocalDate from, LocalDate to) =>
        _find(unit) is null && !_arrivals.Contains(unit) ? [from] : _gains[unit].Where(day => day > from && day <= to);

    /// <summary>Whether land came to a unit on one of the days after one and up to another.</summary>
    internal bool Receives(SubjectId unit, LocalDate from, LocalDate to) => _arrivals[unit].Any(step => step.Day > from && step.Day <= to);

    /// <summary>The changes by which land came to a unit or went from it on a day.</summary>
    internal IEnumerable<DivisionChange> ChangesOf(SubjectId unit, LocalDate day) =>
        (_steps.GetValueOrDefault(unit) ?? []).Concat(_arrivals[unit]).Where(step => step.Day == day).SelectMany(step => step.Changes);
}
