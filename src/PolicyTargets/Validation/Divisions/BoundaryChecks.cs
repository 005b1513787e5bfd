using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>The numbers of boundaries beside the changes of land: one rises where the other is, and nowhere else.</summary>
internal static class BoundaryChecks
{
    internal static void Check(DivisionContext context)
    {
        var moved = new Dictionary<(SubjectId Unit, LocalDate Day), DivisionChange>();
        var within = new HashSet<(SubjectId Unit, LocalDate Day)>();
        foreach (DivisionChange change in context.Registry.Changes)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            foreach (SubjectId unit in change.Predecessors.Concat(change.Successors).Distinct())
            {
                if (change.MovesLand && !IsWithin(unit, change, context.Registry))
                {
                    moved.TryAdd((unit, change.EffectiveOn), change);
                }

                // A larger unit may have gained or lost by what happened to one within it.
                foreach (Division above in context.Registry.AncestorsOf(unit, change.EffectiveOn.DayBefore()).Concat(context.Registry.AncestorsOf(unit, change.EffectiveOn)))
                {
                    within.Add((above.Id, change.EffectiveOn));
                }
            }
        }

        foreach (AdministrativeUnit unit in context.Registry.Where(unit => unit.Versions.Count > 1 && IsSound(unit.Id, context)))
        {
            foreach ((DivisionVersion before, DivisionVersion after) in unit.Versions.Zip(unit.Versions.Skip(1)))
            {
                if (after.Boundary != before.Boundary && after.Validity.From is { } day && !moved.ContainsKey((unit.Id, day)) && !within.Contains((unit.Id, day)) && !context.MischangedDays.Contains(day))
                {
                    Tell(unit, day, before, after, MessageTable.Clause("problem", "unmoved", "boundary.unmoved"), context);
                }
            }
        }

        foreach (((SubjectId id, LocalDate day), DivisionChange change) in moved)
        {
            if (context.Registry.Find(id) is { Versions.Count: > 0 } unit && IsSound(id, context)
                && context.Registry.Find(id, day.DayBefore())?.Version is { } before && context.Registry.Find(id, day)?.Version is { } after && after.Boundary <= before.Boundary)
            {
                Tell(unit, day, before, after, MessageTable.Clause("problem", "kept", "boundary.kept", Setting.Word("change", change.Id)), context);
            }
        }
    }

    /// <summary>Whether all that a change names belongs to one of its units, as where a city takes over the land of its district: the land of that one stays the same.</summary>
    private static bool IsWithin(SubjectId unit, DivisionChange change, DivisionRegistry registry)
    {
        bool Holds(IReadOnlyList<SubjectId> units, LocalDate at) => units.All(other => other == unit || registry.AncestorsOf(other, at).Any(above => above.Id == unit));
        return Holds(change.Predecessors, change.EffectiveOn.DayBefore()) && Holds(change.Successors, change.EffectiveOn);
    }

    private static bool IsSound(SubjectId id, DivisionContext context) => !context.Broken.Contains(id) && !context.Mischanged.Contains(id);

    private static void Tell(AdministrativeUnit unit, LocalDate day, DivisionVersion before, DivisionVersion after, MessageArgument problem, DivisionContext context) =>
        context.Findings.Add(FindingCodes.BoundaryNumber, DivisionContext.PathOf(unit, ""), unit.Id.Text,
            Setting.Named("unit", unit.Id.Text, after.Name), Setting.Of("date", day), Setting.Of("before", before.Boundary), Setting.Of("after", after.Boundary), problem);
}
