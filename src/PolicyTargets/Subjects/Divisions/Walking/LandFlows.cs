using NodaTime;

namespace PolicyTargets;

/// <summary>Where land goes, day by day: the changes of a registry in the form in which they are walked.</summary>
/// <remarks>All that happens on one day acts on the boundaries of the day before: what is merged and what is transferred at one stroke does not pass through each other.</remarks>
internal sealed class LandFlows
{
    private readonly Dictionary<SubjectId, LandStep[]> _steps;
    private readonly ILookup<SubjectId, LandStep> _arrivals;

    internal LandFlows(IEnumerable<AdministrativeUnit> units, Func<SubjectId, AdministrativeUnit?> find, IEnumerable<DivisionChange> changes)
    {
        var drafts = new LandDrafts(find);
        foreach (DivisionChange change in changes)
        {
            drafts.Add(change);
        }

        foreach (AdministrativeUnit unit in units)
        {
            drafts.AddEnd(unit);
        }

        _steps = drafts.Steps().GroupBy(step => step.Unit).ToDictionary(group => group.Key, group => group.OrderBy(step => step.Day).ToArray());
        _arrivals = _steps.Values.SelectMany(steps => steps).SelectMany(step => step.Destinations.OfType<SubjectId>().Select(to => (to, step))).ToLookup(item => item.to, item => item.step);
    }

    /// <summary>Where the land of a unit lies after the changes of the days after one and up to another; what is lost has no unit.</summary>
    internal (Dictionary<SubjectId, LandShare> Shares, bool IsLost, List<DivisionChange> Changes) Forward(SubjectId unit, LocalDate from, LocalDate to, WeightBasis? basis)
    {
        var shares = new Dictionary<SubjectId, LandShare> { [unit] = LandShare.Whole };
        var changes = new List<DivisionChange>();
        bool isLost = false;
        for (LocalDate day = from; NextDay(shares.Keys, day, to) is { } next; day = next)
        {
            var after = new Dictionary<SubjectId, LandShare>();
            foreach ((SubjectId owner, LandShare share) in shares)
            {
                if (StepOn(owner, next) is not { } step)
                {
                    Add(after, owner, share);
                    continue;
                }

                changes.AddRange(step.Changes);
                foreach ((SubjectId? receiver, decimal least, decimal most) in step.Shares(basis).Where(item => item.Most > 0))
                {
                    isLost |= receiver is null;
                    Add(after, receiver, share.Times(least, most));
                }
            }

            shares = after;
        }

        return (shares, isLost, [.. changes.Distinct()]);
    }

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

    /// <summary>Whether land came to a unit on one of the days after one and up to another.</summary>
    internal bool Receives(SubjectId unit, LocalDate from, LocalDate to) => _arrivals[unit].Any(step => step.Day > from && step.Day <= to);

    private static void Add(Dictionary<SubjectId, LandShare> shares, SubjectId? owner, LandShare share)
    {
        if (owner is not null)
        {
            shares[owner] = shares.TryGetValue(owner, out LandShare other) ? other.Plus(share) : share;
        }
    }

    private LocalDate? NextDay(IEnumerable<SubjectId> units, LocalDate after, LocalDate to) =>
        units.Select(unit => _steps.GetValueOrDefault(unit)?.FirstOrDefault(step => step.Day > after && step.Day <= to)?.Day).Min();

    private LandStep? StepOn(SubjectId unit, LocalDate day) => _steps.GetValueOrDefault(unit)?.FirstOrDefault(step => step.Day == day);
}
