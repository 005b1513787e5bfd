using NodaTime;

namespace PolicyTargets;

/// <summary>Which of several targets that restate and adjust each other counts on a day.</summary>
internal static class Supersession
{
    /// <summary>The commitments that count, each once: of each chain of adjustments the last one issued by the day, or the first one before any is. What restates another target is left out, and
    /// who adjusts a restatement adjusts what it restates.</summary>
    internal static IEnumerable<Target> InForce(IEnumerable<Target> targets, LocalDate date)
    {
        Target[] all = [.. targets];
        Target[] commitments = [.. all.Where(target => target.Restates is null)];
        if (!all.Any(target => target.Supersedes is not null))
        {
            return commitments;
        }

        ILookup<TargetId, Target> byId = all.ToLookup(target => target.Id);
        ILookup<TargetId, Target> successors = all.Where(target => target.Supersedes is not null).ToLookup(target => Original(target.Supersedes!, byId));
        return commitments.Where(target => !IsReplaced(target, successors, date) && (IsIssued(target, date) || target.Supersedes is null || !byId.Contains(target.Supersedes)));
    }

    /// <summary>The target among those of an earlier day that another one, or the one that it adjusts in turn, stands in the place of.</summary>
    internal static Target? Predecessor(Target target, IReadOnlyList<Target> before, ILookup<TargetId, Target> all)
    {
        HashSet<TargetId> seen = [];
        for (TargetId? id = target.Id; id is not null && seen.Add(id); id = all[id].FirstOrDefault() is { Supersedes: { } earlier } ? Original(earlier, all) : null)
        {
            if (before.FirstOrDefault(candidate => candidate.Id == id) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What a target restates in the end; itself where it restates nothing known.</summary>
    private static TargetId Original(TargetId id, ILookup<TargetId, Target> byId)
    {
        HashSet<TargetId> seen = [];
        while (seen.Add(id) && byId[id].FirstOrDefault()?.Restates is { } restated && byId.Contains(restated))
        {
            id = restated;
        }

        return id;
    }

    /// <summary>Whether a later target that was issued stands in its place, directly or through others; targets that adjust each other in a circle all stand.</summary>
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

                isReplaced |= IsIssued(successor, date);
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
