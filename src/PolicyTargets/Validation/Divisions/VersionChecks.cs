using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>One unit: whether it agrees with its versions, whether they follow each other, and whether their parents stand as long as they do.</summary>
internal static class VersionChecks
{
    internal static void Check(AdministrativeUnit unit, DivisionContext context)
    {
        if (unit.Versions.Count > 0)
        {
            CheckLast(unit, context);
            CheckGaps(unit, context);
        }

        // One wrong parent is told once, however many versions name it.
        HashSet<SubjectId>? told = null;
        foreach (DivisionVersion version in unit.Life)
        {
            if (version.Parent is { } parent && parent != unit.Id && told?.Contains(parent) != true && IsTold(unit, version, parent, context))
            {
                (told ??= []).Add(parent);
            }
        }
    }

    private static void CheckLast(AdministrativeUnit unit, DivisionContext context)
    {
        (DivisionVersion first, DivisionVersion last) = (unit.Versions[0], unit.Versions[^1]);
        bool isOrdered = true;
        for (int i = 1; i < unit.Versions.Count; i++)
        {
            isOrdered &= DivisionContext.Start(unit.Versions[i - 1]) <= DivisionContext.Start(unit.Versions[i]);
        }

        if (!isOrdered)
        {
            context.Broken.Add(unit.Id);
        }

        string[] differences = !isOrdered ? ["order"] :
        [
            .. new[]
            {
                ("name", unit.Name == last.Name), ("level", unit.Level == last.Level), ("code", unit.Code == last.Code), ("parent", unit.Parent == last.Parent),
                ("validity", unit.Validity.From == first.Validity.From && unit.Validity.Until == last.Validity.Until),
            }.Where(item => !item.Item2).Select(item => item.Item1),
        ];
        if (differences.Length > 0)
        {
            string Told(Language language, string comma) => string.Join(comma, differences.Select(what => MessageTable.Word($"argument.what.{what}", language)));
            context.Findings.Add(FindingCodes.UnitAgainstVersions, DivisionContext.PathOf(unit, ""), unit.Id.Text,
                Setting.Named("unit", unit.Id.Text, unit.Name), Setting.Said("what", string.Join(", ", differences), Told(Language.Chinese, "、"), Told(Language.English, ", ")));
        }
    }

    private static void CheckGaps(AdministrativeUnit unit, DivisionContext context)
    {
        LocalDate end = LocalDate.MaxIsoValue;
        bool isFirst = true;
        foreach (DivisionVersion version in unit.Versions.OrderBy(DivisionContext.Start))
        {
            if (!isFirst && DivisionContext.Start(version) > end)
            {
                context.Broken.Add(unit.Id);
                context.Findings.Add(FindingCodes.GapBetweenVersions, DivisionContext.PathOf(unit, ""), unit.Id.Text,
                    Setting.Named("unit", unit.Id.Text, unit.Name), DivisionContext.From(end), DivisionContext.Until(version.Validity.From));
            }

            LocalDate own = DivisionContext.End(version);
            (end, isFirst) = (isFirst || own > end ? own : end, false);
        }
    }

    private static bool IsTold(AdministrativeUnit unit, DivisionVersion version, SubjectId parent, DivisionContext context)
    {
        string path = DivisionContext.PathOf(unit, "Parent");
        if (!context.IsKnown(parent))
        {
            // The unit's own parent is looked up with the unit where somebody looks at units.
            if (context.IsAlone || parent != unit.Parent)
            {
                References.Missing(context.Findings, path, unit.Id.Text, "subject", parent.Text, "subjects");
            }

            return true;
        }

        if (ProblemOf(version, parent, context) is not { } problem)
        {
            return false;
        }

        context.Findings.Add(FindingCodes.ParentNotStanding, path, [unit.Id.Text, parent.Text],
            Setting.Named("unit", unit.Id.Text, version.Name), DivisionContext.From(version.Validity.From), DivisionContext.Until(version.Validity.Until), context.Of("parent", parent), problem);
        return true;
    }

    private static MessageArgument? ProblemOf(DivisionVersion version, SubjectId parent, DivisionContext context)
    {
        if (context.Registry.Find(parent) is not { } above)
        {
            string what = context.IsArea(parent) ? "area" : "other";
            return MessageTable.Clause("problem", what, $"parent.{what}");
        }

        // Gaps within the parent's life are its own fault. A version without beginning is one whose beginning nobody states.
        (LocalDate from, LocalDate until) = (above.Life.Min(DivisionContext.Start), above.Life.Max(DivisionContext.End));
        return (version.Validity.From is { } own && own < from) || DivisionContext.End(version) > until
            ? MessageTable.Clause("problem", "time", "parent.time", Setting.Word("standing", $"[{Day(from, LocalDate.MinIsoValue)}, {Day(until, LocalDate.MaxIsoValue)})")) : null;
    }

    private static string Day(LocalDate day, LocalDate open) => day == open ? ".." : NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
