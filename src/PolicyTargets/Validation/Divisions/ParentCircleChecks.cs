using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Units that belong to themselves in the end, on one and the same day.</summary>
internal static class ParentCircleChecks
{
    /// <summary>No country has more levels.</summary>
    private const int MostLevels = 100;

    internal static void Check(DivisionContext context)
    {
        var told = new HashSet<SubjectId>();
        foreach (AdministrativeUnit unit in Suspects(context))
        {
            // The circle stands on the day on which the last of its versions began.
            foreach (LocalDate day in unit.Life.Select(DivisionContext.Start).TakeWhile(_ => !told.Contains(unit.Id)))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Follow(unit, day, told, context);
            }
        }
    }

    private static void Follow(AdministrativeUnit unit, LocalDate day, HashSet<SubjectId> told, DivisionContext context)
    {
        var way = new List<SubjectId>();
        SubjectId? at = unit.Id;
        while (at is not null && way.Count < MostLevels && (way.Count == 0 || at != unit.Id) && !told.Contains(at))
        {
            way.Add(at);
            at = context.Registry.Find(at, day)?.Version.Parent;
        }

        // Units without versions are followed with all other references where somebody looks at those.
        if (at != unit.Id || told.Contains(at) || (!context.IsAlone && way.TrueForAll(id => context.Registry.Find(id)!.Versions.Count == 0)))
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
