using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Each part beside the whole: the same thing, within its subject and its time, and none twice.</summary>
internal static class PartChecks
{
    /// <summary>Says of each part what does not fit, the first of it; whether all fit.</summary>
    internal static bool Fit(Decomposition split, StatedClaim whole, StatedClaim[] parts, in Place place, CheckContext context)
    {
        bool fits = true;
        if (split.Parts.Count > 1 && split.Parts.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
        {
            Tell(whole, twice.Text, Problem("repeated"), place, context);
            fits = false;
        }

        foreach (StatedClaim part in parts)
        {
            if (ProblemOf(split, whole, part, context) is { } problem)
            {
                Tell(whole, part.Id, problem, place, context);
                fits = false;
            }
        }

        return fits;
    }

    /// <summary>Whether no two parts that are added are of one subject in one time.</summary>
    internal static bool AreApart(Decomposition split, StatedClaim whole, StatedClaim[] parts, in Place place, CheckContext context)
    {
        bool areApart = true;
        foreach (IGrouping<(SubjectId, string?, IndicatorCode), StatedClaim> own in split.Method != DecompositionMethod.Additive ? [] : parts.GroupBy(part => (part.Measurand.Subject, part.Measurand.Scope, part.Measurand.Indicator)))
        {
            StatedClaim? before = null;
            foreach (StatedClaim part in own.OrderBy(part => part.Measurand.Period.Start ?? LocalDate.MinIsoValue))
            {
                if (before is not null && !(part.Measurand.Period.Start > before.End))
                {
                    Tell(whole, part.Id, Problem("overlap", context.Setting.Of("due", part.Measurand.Period), Setting.Word("other", before.Id)), place, context);
                    areApart = false;
                }

                before = before is null || part.End is null || part.End > before.End ? part : before;
            }
        }

        return areApart;
    }

    private static MessageArgument Problem(string key, params IReadOnlyList<MessageArgument> arguments) => MessageTable.Clause("problem", key, $"part.{key}", arguments);

    private static void Tell(StatedClaim whole, string part, MessageArgument problem, in Place place, CheckContext context) =>
        context.Findings.Add(FindingCodes.PartDoesNotFit, place.At("Parts"), new[] { whole.Id, part }.Distinct(), Setting.Word("whole", whole.Id), Setting.Word("part", part), problem);

    private static MessageArgument? ProblemOf(Decomposition split, StatedClaim whole, StatedClaim part, CheckContext context)
    {
        (Measurand own, Measurand of) = (part.Measurand, whole.Measurand);
        return part.Id == whole.Id ? Problem("itself")
            : own.Indicator != of.Indicator && !IndicatorRules.Components(whole.Indicator).Contains(own.Indicator) ? Problem("indicator", Setting.Of("indicator", part.Indicator))
            : own.Scope != of.Scope && (own.Scope is null || own.Subject != of.Subject) && own.Indicator == of.Indicator ? Problem("scope")
            : KindOf(part) != KindOf(whole) && own.Indicator == of.Indicator ? Problem("measure", context.Setting.Of("measure", own))
            : TimeOf(split, whole, part) is { } time ? Problem(time, context.Setting.Of("due", own.Period))
            : Belonging.IsOutside(context.Setting.Find(own.Subject), context.Setting.Find(of.Subject), whole.End ?? part.End, context.Setting.Catalogue.Divisions)
                ? Problem("subject", context.Setting.Of("subject", own.Subject), context.Setting.Of("owner", of.Subject))
            : split.Method == DecompositionMethod.SameForAll && IsOtherValue(whole, part) ? Problem("value", Setting.Of("value", part.Range!))
            : null;
    }

    /// <summary>What a part is looked at as: a sum of years and a year of a flow are one kind, a change is one whatever it is compared with.</summary>
    private static (Type, Type?) KindOf(StatedClaim claim) => claim.Measure switch
    {
        LevelMeasure when claim.Indicator.Nature == Nature.Flow => (typeof(SumMeasure), null),
        ChangeMeasure change => (typeof(ChangeMeasure), change.Of.GetType()),
        AverageMeasure average => (typeof(AverageMeasure), average.Of.GetType()),
        RelativeMeasure relative => (typeof(RelativeMeasure), relative.Of.GetType()),
        var measure => (measure.GetType(), null),
    };

    /// <summary>What is wrong with the time of a part; null where nothing is, or where one of them has none.</summary>
    private static string? TimeOf(Decomposition split, StatedClaim whole, StatedClaim part)
    {
        if (whole.End is not { } due || part.End is not { } end)
        {
            return null;
        }

        bool isSpan = whole.Measure is SumMeasure or AdditionsMeasure || (whole.Measure is LevelMeasure && whole.Indicator.Nature == Nature.Flow);
        return end > due ? "later"
            : isSpan && part.Measurand.Period.Start < whole.Measurand.Period.Start ? "window"
            : !isSpan && end < due && split.Method is DecompositionMethod.Additive or DecompositionMethod.Weighted && !DecompositionChecks.IsOverTime(whole, part) ? "otherTime"
            : null;
    }

    private static bool IsOtherValue(StatedClaim whole, StatedClaim part) =>
        whole.Range is { } range && part.Range is { } own && own.TryConvert(range.Unit, out QuantityRange? converted) && converted != range;
}
