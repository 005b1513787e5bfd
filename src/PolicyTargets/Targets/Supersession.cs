using NodaTime;

namespace PolicyTargets;

/// <summary>Which of several targets that adjust each other counts on a day.</summary>
internal static class Supersession
{
    /// <summary>The targets that count: of each chain of adjustments the latest one issued by the day, or the first one before any is.</summary>
    internal static IEnumerable<Target> InForce(IEnumerable<Target> targets, LocalDate date)
    {
        Target[] all = [.. targets];
        if (!all.Any(target => target.Supersedes is not null))
        {
            return all;
        }

        ILookup<TargetId, Target> successors = all.Where(target => target.Supersedes is not null).ToLookup(target => target.Supersedes!);
        HashSet<TargetId> known = [.. all.Select(target => target.Id)];
        return all.Where(target => !IsReplaced(target, successors, date) && (IsIssued(target, date) || target.Supersedes is null || !known.Contains(target.Supersedes)));
    }

    /// <summary>The target among those of an earlier day that another one, or the one that it adjusts in turn, stands in the place of.</summary>
    internal static Target? Predecessor(Target target, IReadOnlyList<Target> before, ILookup<TargetId, Target> all)
    {
        HashSet<TargetId> seen = [];
        for (TargetId? id = target.Id; id is not null && seen.Add(id); id = all[id].FirstOrDefault()?.Supersedes)
        {
            if (before.FirstOrDefault(candidate => candidate.Id == id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a later target stands in its place; targets that adjust each other in a circle all stand.</summary>
    private static bool IsReplaced(Target target, ILookup<TargetId, Target> successors, LocalDate date)
    {
        bool isReplaced = false;
        HashSet<TargetId> seen = [];
        var open = new Queue<TargetId>([target.Id]);
        while (open.TryDequeue(out TargetId? id))
        {
            foreach (Target successor in successors[id])
            {
                if (successor.Id == target.Id)
                {
                    return false;
                }

                isReplaced |= id == target.Id && IsIssued(successor, date);
                if (seen.Add(successor.Id))
                {
                    open.Enqueue(successor.Id);
                }
            }
        }

        return isReplaced;
    }

    private static bool IsIssued(Target target, LocalDate date) => !(date < target.IssuedOn);
}
