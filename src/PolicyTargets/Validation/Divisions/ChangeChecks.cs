using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>One change: whether its units, days and weights fit its kind, and whether its units stand when they should.</summary>
internal static class ChangeChecks
{
    internal static void Check(DivisionChange change, DivisionContext context)
    {
        foreach (SubjectId id in change.Predecessors.Concat(change.Successors).Distinct())
        {
            context.CheckKnown(id, PathOf(change, change.Predecessors.Contains(id) ? "Predecessors" : "Successors"), change.Id);
        }

        CheckDates(change, context);
        if (ArityOf(change, context) is { } problem)
        {
            Tell(change, "", problem, context);
            return;
        }

        if (StandingOf(change, context) is var (member, standing))
        {
            Tell(change, member, standing, context);
        }

        if (WeightsOf(change, context) is { } weights)
        {
            Tell(change, "Weights", weights, context);
        }
    }

    private static string PathOf(DivisionChange change, string member) => new Place(null, "DivisionChanges", change.Id).At(member);

    private static void Tell(DivisionChange change, string member, MessageArgument problem, DivisionContext context)
    {
        SubjectId[] units = [.. change.Predecessors.Concat(change.Successors).Distinct()];
        context.Mischanged.UnionWith(units);
        context.MischangedDays.Add(change.EffectiveOn);
        string key = $"division.change.{change.Kind}";
        context.Findings.Add(FindingCodes.ChangeInconsistent, PathOf(change, member), [change.Id, .. units.Select(unit => unit.Text)],
            Setting.Word("change", change.Id), Setting.Said("kind", change.Kind.ToString(), MessageTable.Word(key, Language.Chinese), MessageTable.Word(key, Language.English)), Setting.Of("date", change.EffectiveOn), problem);
    }

    /// <summary>Of an estimated day only the year is held against the others.</summary>
    private static void CheckDates(DivisionChange change, DivisionContext context)
    {
        bool Before(LocalDate first, LocalDate second) => change.IsEffectiveOnEstimated ? first.Year < second.Year : first < second;
        if (change.ApprovedOn is { } approved && Before(change.EffectiveOn, approved))
        {
            Tell(change, "ApprovedOn", MessageTable.Clause("problem", "approval", "change.approval", Setting.Of("approved", approved)), context);
        }

        if (change.StatisticsFrom is { } statistics && Before(statistics, change.EffectiveOn))
        {
            Tell(change, "StatisticsFrom", MessageTable.Clause("problem", "statistics", "change.statistics", Setting.Of("statistics", statistics)), context);
        }
    }

    private static MessageArgument? ArityOf(DivisionChange change, DivisionContext context)
    {
        (IReadOnlyList<SubjectId> before, IReadOnlyList<SubjectId> after) = (change.Predecessors, change.Successors);
        string? wrong = change.Kind switch
        {
            DivisionChangeKind.Merge => before.Count >= 2 && after.Count == 1 ? null : "merge",
            DivisionChangeKind.Split => before.Count == 1 && after.Count >= 2 ? null : "split",
            DivisionChangeKind.PartialTransfer => before is [var giver] && after is [var taker] && giver != taker ? null : "transfer",
            DivisionChangeKind.Establish => after.Count == 1 ? null : "establish",
            DivisionChangeKind.Abolish => before.Count == 1 ? null : "abolish",
            _ => before is [var old] && after is [var now] && old == now ? null : "oneUnit",
        };
        return wrong is not null ? MessageTable.Clause("problem", wrong, $"change.{wrong}")
            : (Repeated(before) ?? Repeated(after)) is { } twice ? MessageTable.Clause("problem", "repeated", "change.repeated", context.Of("unit", twice)) : null;
    }

    private static SubjectId? Repeated(IReadOnlyList<SubjectId> units) => units.Count < 2 ? null : units.GroupBy(unit => unit).FirstOrDefault(group => group.Count() > 1)?.Key;

    /// <summary>Who stands on the day before must be there to be changed, and who stands on the day is what the change made; units that nobody knows, or whose versions are wrong, are told of elsewhere.</summary>
    private static (string Member, MessageArgument Problem)? StandingOf(DivisionChange change, DivisionContext context)
    {
        LocalDate before = change.EffectiveOn.DayBefore();
        bool ends = change.Kind is DivisionChangeKind.Merge or DivisionChangeKind.Split or DivisionChangeKind.Abolish;
        bool makes = change.Kind is DivisionChangeKind.Merge or DivisionChangeKind.Split or DivisionChangeKind.Establish;
        (string, MessageArgument) Problem(string member, string key, SubjectId unit) => (member, MessageTable.Clause("problem", key, $"change.{key}", context.Of("unit", unit)));
        foreach (SubjectId unit in change.Predecessors.Where(context.HasLife))
        {
            bool goesOn = !ends || (change.Kind != DivisionChangeKind.Abolish && change.Successors.Contains(unit));
            if (!context.Stands(unit, before))
            {
                return Problem("Predecessors", "notBefore", unit);
            }

            if (context.Stands(unit, change.EffectiveOn) != goesOn && (!goesOn || change.Kind != DivisionChangeKind.Establish))
            {
                return Problem("Predecessors", goesOn ? "notAfter" : "goesOn", unit);
            }
        }

        foreach (SubjectId unit in change.Successors.Where(unit => context.HasLife(unit) && !change.Predecessors.Contains(unit)))
        {
            if (!context.Stands(unit, change.EffectiveOn))
            {
                return Problem("Successors", "notAfter", unit);
            }

            if (context.Stands(unit, before) ? makes : change.Kind == DivisionChangeKind.PartialTransfer)
            {
                return Problem("Successors", makes ? "notNew" : "notBefore", unit);
            }
        }

        return null;
    }

    private static MessageArgument? WeightsOf(DivisionChange change, DivisionContext context)
    {
        if (change.Weights.FirstOrDefault(weight => !change.Predecessors.Contains(weight.From) || !change.Successors.Contains(weight.To)) is { } stray)
        {
            return MessageTable.Clause("problem", "weightUnit", "change.weightUnit", Setting.Word("weight", stray.ToString()));
        }

        foreach (IGrouping<(SubjectId From, WeightBasis Basis), DivisionWeight> giver in change.Weights.GroupBy(weight => (weight.From, weight.Basis)))
        {
            decimal sum = giver.Sum(weight => weight.Share);
            bool isShort = sum < 1 - DivisionWeight.Slack && IsShared(change, giver.Key.From, giver, context);
            if (sum > 1 + DivisionWeight.Slack || isShort)
            {
                string problem = isShort ? "weightUnder" : "weightOver";
                return MessageTable.Clause("problem", problem, $"change.{problem}", context.Of("unit", giver.Key.From), Setting.Word("basis", giver.Key.Basis.ToString()), new MessageArgument("sum", Texts.Plain(sum)));
            }
        }

        return null;
    }

    /// <summary>Whether a unit ends by a change that weighs all who receive of it; what goes on keeps the rest.</summary>
    private static bool IsShared(DivisionChange change, SubjectId giver, IEnumerable<DivisionWeight> weights, DivisionContext context) =>
        change.Kind is DivisionChangeKind.Merge or DivisionChangeKind.Split or DivisionChangeKind.Abolish && !change.Successors.Contains(giver)
        && context.Registry.Find(giver, change.EffectiveOn) is null && change.Successors.All(weights.Select(weight => weight.To).Contains);
}
