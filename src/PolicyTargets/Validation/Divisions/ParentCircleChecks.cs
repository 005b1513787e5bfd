using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Units that belong to themselves in the end, on one and the same day.</summary>
internal static class ParentCircleChecks
{
    internal static void Check(DivisionContext context)
    {
        var told = new HashSet<SubjectId>();

        // The circle stands on the day on which the last of its versions began.
        foreach (IGrouping<LocalDate, SubjectId> day in Suspects(context).SelectMany(unit => unit.Life.Select(version => (unit.Id, Day: DivisionContext.Start(version)))).GroupBy(item => item.Day, item => item.Id))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var seen = new HashSet<SubjectId>();
            foreach (SubjectId unit in day)
            {
                Follow(unit, day.Key, seen, told, context);
            }
        }
    }

    private static void Follow(SubjectId unit, LocalDate day, HashSet<SubjectId> seen, HashSet<SubjectId> told, DivisionContext context)
    {
        var way = new List<SubjectId>();
        SubjectId? at = unit;
        while (at is not null && !told.Contains(at) && seen.Add(at))
        {
            way.Add(at);
            at = context.Registry.Find(at, day)?.Version.Parent;
        }

        // What leads into a circle is none of it.
        way.RemoveRange(0, at is not null && way.Contains(at) ? way.IndexOf(at) : way.Count);

        // Units without versions are followed with all other references where somebody looks at those.
        if (way.Count == 0 || (!context.IsAlone && way.TrueForAll(id => context.Registry.Find(id)!.Versions.Count == 0)))
        {
            return;
        }

        told.UnionWith(way);
        AdministrativeUnit first = context.Registry.Find(way.MinBy(id => id.Text, StringComparer.Ordinal)!)!;
        string[] circle = [.. way.Select(id => id.Text)];
        context.Findings.Add(FindingCodes.CircularReference, DivisionContext.PathOf(first, "Parent"), circle, Setting.Word("kind", "subject"), Setting.Ids("members", circle));
    }

    /// <summary>What is left when, again and again, those go that belong to nobody who is left: nobody at all, unless somebody at some time comes back to where it started.</summary>
    private static IEnumerable<AdministrativeUnit> Suspects(DivisionContext context)
    {
        var needs = new Dictionary<SubjectId, HashSet<SubjectId>>();
        var free = new Queue<SubjectId>();
        foreach (AdministrativeUnit unit in context.Registry)
        {
            HashSet<SubjectId> parents = [.. unit.Life.Select(version => version.Parent).OfType<SubjectId>().Where(parent => context.Registry.Find(parent) is not null)];
            needs.Add(unit.Id, parents);
            if (parents.Count == 0)
            {
                free.Enqueue(unit.Id);
            }
        }

        ILookup<SubjectId, SubjectId> children = needs.SelectMany(item => item.Value.Select(parent => (parent, item.Key))).ToLookup(pair => pair.parent, pair => pair.Key);
        while (free.TryDequeue(out SubjectId? id))
        {
            needs.Remove(id);
            foreach (SubjectId child in children[id].Where(child => needs.TryGetValue(child, out HashSet<SubjectId>? left) && left.Remove(id) && left.Count == 0))
            {
                free.Enqueue(child);
            }
        }

        return context.Registry.Where(unit => needs.ContainsKey(unit.Id));
    }
}
