using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What is measured, wherever it stands: in an observation, a target, a parameter of an instrument.</summary>
internal static class MeasurandRules
{
    /// <summary>Checks a measurand.</summary>
    /// <returns>The indicator; null where nothing else about the claim can be checked.</returns>
    internal static Indicator? Check(Measurand measurand, Recurrence recurrence, in Place place, string owner, Setting setting, FindingList findings)
    {
        if (MeasureNesting.Inner(measurand.Measure) is not null && MeasureNesting.Depth(measurand.Measure) is > MeasureNesting.Limit and var depth)
        {
            TooDeep(depth, place.At("Measurand.Measure"), owner, findings);
            return null;
        }

        References.Check(measurand.Subject, place.At("Measurand.Subject"), owner, setting, findings);
        References.CheckLength(measurand.Scope, "Measurand.Scope", place, owner, findings);
        if (setting.Find(measurand.Indicator) is not { } indicator)
        {
            References.Missing(findings, place.At("Measurand.Indicator"), owner, "indicator", measurand.Indicator.Text, "indicators");
            return null;
        }

        for (Measure? measure = measurand.Measure; measure is not null; measure = MeasureNesting.Inner(measure))
        {
            CheckReferences(measure, place, owner, setting, findings);
        }

        CheckNature(measurand, recurrence, indicator, place, owner, setting, findings);
        CheckBreaks(measurand, place, owner, setting, findings);
        return indicator;
    }

    internal static void TooDeep(int depth, string path, string owner, FindingList findings) =>
        findings.Add(FindingCodes.MeasureTooDeep, path, owner, Setting.Of("depth", depth), Setting.Of("limit", MeasureNesting.Limit));

    private static void CheckReferences(Measure measure, in Place place, string owner, Setting setting, FindingList findings)
    {
        switch (measure)
        {
            case RankMeasure rank:
                References.Check(rank.Peers.Id, place.At("Measurand.Measure.Peers"), owner, setting, findings);
                break;
            case ShareMeasure share:
                References.Check(share.Whole, place.At("Measurand.Measure.Whole"), owner, setting, findings);
                break;
            case ContributionMeasure contribution:
                References.Check(contribution.Whole, place.At("Measurand.Measure.Whole"), owner, setting, findings);
                break;
            case RelativeMeasure relative:
                References.Check(relative.Benchmark.Subject, place.At("Measurand.Measure.Benchmark"), owner, setting, findings);
                References.Check(relative.Benchmark.Indicator, place.At("Measurand.Measure.Benchmark"), owner, setting, findings);
                break;
            default:
                break;
        }
    }

    private static void CheckNature(Measurand measurand, Recurrence recurrence, Indicator indicator, in Place place, string owner, Setting setting, FindingList findings)
    {
        for (Measure? measure = measurand.Measure; measure is not null; measure = MeasureNesting.Inner(measure))
        {
            if (!IsDefined(measure, indicator))
            {
                findings.Add(FindingCodes.MeasureUndefinedForNature, place.At("Measurand.Measure"), owner,
                    Setting.Of("indicator", indicator), Setting.Word("nature", indicator.Nature.ToString()), setting.Of("measure", measurand with { Measure = measure }));
                return;
            }
        }

        if (measurand.Measure is AverageMeasure { Of: LevelMeasure } && indicator.Nature == Nature.Ratio)
        {
            findings.Add(FindingCodes.MeanOfRatios, place.At("Measurand.Measure"), owner, Setting.Of("indicator", indicator));
        }
        else if (measurand.Measure is LevelMeasure && indicator.Nature == Nature.Flow && IsLong(measurand.Period) && recurrence is OnceRecurrence)
        {
            findings.Add(FindingCodes.FlowLevelOverSpan, place.At("Measurand.Measure"), owner, Setting.Of("indicator", indicator), setting.Of("period", measurand.Period));
        }
    }

    /// <summary>Whether a period is longer than a year.</summary>
    private static bool IsLong(ReportingPeriod period) => period is { Kind: PeriodKind.Years or PeriodKind.Dates, Start: { } start, End: { } end } && end.Year > start.Year && end >= start.PlusYears(1);

    private static bool IsDefined(Measure measure, Indicator indicator) => measure switch
    {
        SumMeasure => indicator.Nature == Nature.Flow,
        AdditionsMeasure => indicator.Nature is Nature.Flow or Nature.Stock,
        ChangeMeasure { Of: TierMeasure } or AverageMeasure { Of: TierMeasure } => false,
        GrowthMeasure or AverageGrowthMeasure or MultipleMeasure => !indicator.IsOrdinal && indicator.Nature != Nature.Rank,
        ChangeMeasure { Of: LevelMeasure } or AverageMeasure { Of: LevelMeasure } or ShareMeasure or ContributionMeasure { Of: LevelMeasure } => !indicator.IsOrdinal,
        _ => true,
    };

    private static void CheckBreaks(Measurand measurand, in Place place, string owner, Setting setting, FindingList findings)
    {
        if (measurand.Measure is not (ChangeMeasure or GrowthMeasure or AverageGrowthMeasure or MultipleMeasure) || measurand.Measure.BaseFor(measurand.Period) is not { } from || measurand.Period.End is not { } end)
        {
            return;
        }

        foreach (SeriesBreak item in setting.BreaksOf(measurand))
        {
            if (item.Bridge is null && from.End < item.On && end >= item.On)
            {
                findings.Add(FindingCodes.ComparisonAcrossBreak, place.At("Measurand.Period"), owner,
                    setting.Of("indicator", measurand), setting.Of("from", from), setting.Of("to", measurand.Period.FinalYear()), Setting.Word("change", item.Kind.ToString()));
                return;
            }
        }
    }
}
