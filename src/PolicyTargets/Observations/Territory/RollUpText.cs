using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>Writes a roll-up as lines.</summary>
internal static class RollUpText
{
    internal static IEnumerable<string> Lines(RollUpResult result, Language language)
    {
        string Write(string key, params MessageArgument[] arguments) => MessageTable.Write("rollUp." + key, language, arguments);
        string Names(IEnumerable<string> names) => string.Join(language == Language.Chinese ? "、" : ", ", names);
        string NameOf(SubjectId id) => result.Parts.FirstOrDefault(part => part.Subject == id)?.Name.In(language) ?? id.Text;

        string value = result.Range is null ? Write("none", new MessageArgument("reasons", TerritoryPart.ReasonsIn(result.Reasons, language)))
            : result.IsPartial ? Write("floor", new MessageArgument("range", $"{result.Range}")) : $"{result.Range}";
        yield return Write("head", new("parent", result.Name.In(language)), new("indicator", result.Indicator.Name.In(language)), new("period", $"{result.Period}"), new("value", value));
        yield return Write("rule", new MessageArgument("rule", MessageTable.Word($"rollUp.rule.{result.Aggregation}", language)));
        foreach (TerritoryPart part in result.Parts.Where(part => part.IsKnown))
        {
            yield return Write("part", new("name", part.Name.In(language)), new("share", part.IsWhole ? "" : Write("share", new MessageArgument("share", part.ShareText))), new("value", part.ValueIn(language)));
        }

        RollUpCoverage coverage = result.Coverage;
        if (coverage.Children == 0)
        {
            yield return Write("childless", new MessageArgument("date", LocalDatePattern.Iso.Format(result.Period.End!.Value)));
        }
        else if (!IsRuledOut(result))
        {
            yield return Write("coverage", new("known", FormattableString.Invariant($"{coverage.Known}")), new("children", FormattableString.Invariant($"{coverage.Children}")));
        }

        if (coverage.Missing.Count > 0 && !IsRuledOut(result))
        {
            yield return Write("missing", new MessageArgument("names", Names(coverage.Missing.Select(part => Write("name", new("name", part.Name.In(language)), new("reasons", part.ValueIn(language)))))));
        }

        foreach ((string key, IReadOnlyList<SubjectId> ids) in new[] { ("notFinal", coverage.NotFinal), ("censored", coverage.Censored), ("changed", coverage.Changed) })
        {
            if (ids.Count > 0)
            {
                yield return Write(key, new MessageArgument("names", Names(ids.Select(NameOf))));
            }
        }

        foreach (RollUpArea area in coverage.Areas)
        {
            yield return Write("area", new("name", area.Area.Name.In(language)), new("treatment", MessageTable.Word($"rollUp.area.{area.Treatment}", language)));
        }

        if (result.OwnReading is { } own)
        {
            yield return Write("own", new("reading", $"{own.Range}"), new("difference", result.Difference?.ToString() ?? Write("noDifference")));
        }
    }

    /// <summary>Whether there is no value whatever the children have: then none of them lacks one.</summary>
    private static bool IsRuledOut(RollUpResult result) => result.Reasons is [UndeterminedReason.NotAggregable or UndeterminedReason.UnitMismatch] && result.Parts.All(part => part.Reasons.SequenceEqual(result.Reasons));
}
