namespace PolicyTargets.Progress;

/// <content>Practice in China: time schedule, mid-term classes, self-evaluation, monitoring against standards.</content>
public static partial class ProgressMethods
{
    /// <summary>What rounding may take from a share that is exactly on schedule.</summary>
    private const double Rounding = -1e-9;

    /// <summary>Gets the time schedule (序时进度): the share of the planned change less the share of the time that is past. The base is the first value unless a base year is asked for; the question names the target year.</summary>
    /// <remarks>In the manner of administrative practice: no source with a formula or a tolerance is known. A tolerance is asked for as the threshold <c>schedule</c>, -0.05 for five points behind.</remarks>
    public static ProgressMethod CnSchedule { get; } = new()
    {
        Id = "cn-schedule",
        Version = "practice",
        Name = new("序时进度", "China, time schedule"),
        Source = "Administrative practice (时间过半、任务过半; Xinhua 2023-12-26 on the mid-term assessment of the 14th Five-Year Plan); no formula in a source",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.First,
        WithTarget = new()
        {
            Measure = ProgressMeasure.AheadOfSchedule,
            Bands = new(ProgressBand.From(Rounding, "达到或快于序时进度", NeutralStatus.OnTrack, "schedule"), ProgressBand.Else("滞后于序时进度", NeutralStatus.Insufficient)),
        },
    };

    /// <summary>Gets the classes of the State's mid-term assessments: reached early, faster than expected, as expected, behind; by the share of the planned change against the time that is past.</summary>
    /// <remarks>The four classes are those of the assessment of the 14th Five-Year Plan (2023-12-26); how wide "as expected" is stands in no source: five points to either side here, to be replaced by the thresholds <c>faster</c>
    /// and <c>behind</c>.</remarks>
    public static ProgressMethod CnMidterm { get; } = new()
    {
        Id = "cn-midterm",
        Version = "2023",
        Name = new("五年规划中期评估", "China, mid-term assessment of five-year plans"),
        Source = "Report on the mid-term assessment of the 14th Five-Year Plan (2023-12-26), classes; widths are the library's own",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.First,
        WithTarget = new()
        {
            Measure = ProgressMeasure.AheadOfSchedule,
            Bands = new(
                ProgressBand.Above(0.05, "快于预期", NeutralStatus.OnTrack, "faster"),
                ProgressBand.From(-0.05, "基本符合预期", NeutralStatus.OnTrack, "behind"),
                ProgressBand.Else("滞后", NeutralStatus.Insufficient)),
            WhenMet = ProgressBand.From(0, "提前实现", NeutralStatus.Met),
        },
    };

    /// <summary>Gets the score of a quantitative item of a budget self-evaluation (绩效自评): actual over target, or target over actual where less is better, never above full marks; of 100 points.</summary>
    /// <remarks>An item's points are its weight times <see cref="ProgressResult.Value"/>. A target of 0 that is missed gets none. Source: Hubei self-evaluation forms 2020, notes 2-3, under 财预〔2020〕10号.</remarks>
    public static ProgressMethod CnSelfEvaluation { get; } = new()
    {
        Id = "cn-self-evaluation",
        Version = "Hubei 2020",
        Name = new("项目支出绩效自评", "China, budget self-evaluation"),
        Source = "湖北省 2020 年项目绩效自评表, notes 2-3 (under 财政部 财预〔2020〕10号)",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.First,
        WithTarget = new()
        {
            Measure = ProgressMeasure.Completion(),
            Bands = new(ProgressBand.From(1, "full_marks", NeutralStatus.Met), ProgressBand.Else("reduced_marks", NeutralStatus.Insufficient)),
            Score = new(0, 100, new ScorePiece(double.NegativeInfinity, 100, 0)),
        },
    };

    /// <summary>Gets an index of the national monitoring of progress in science and technology (全国科技进步统计监测): the value in percent of a standard, the target, at most 100.</summary>
    /// <remarks>Source: 全国科技进步统计监测, as described on cn.chinagate.cn, 2009-03-11.</remarks>
    public static ProgressMethod CnScienceMonitor { get; } = new()
    {
        Id = "cn-st-monitor",
        Version = "2009",
        Name = new("全国科技进步统计监测", "China, monitoring of science and technology progress"),
        Source = "全国科技进步统计监测, method as described on cn.chinagate.cn (2009-03-11)",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.First,
        WithTarget = new()
        {
            Measure = ProgressMeasure.Completion(100),
            Bands = new(ProgressBand.From(100, "standard_reached", NeutralStatus.Met), ProgressBand.Else("below_standard", NeutralStatus.Insufficient)),
            Score = new(0, 100, new ScorePiece(double.NegativeInfinity, 1, 0)),
        },
    };
}
