namespace PolicyTargets.Progress;

/// <content>United Nations: the progress chart, and the indices of the commission for Asia and the Pacific.</content>
public static partial class ProgressMethods
{
    /// <summary>Gets the progress chart of the United Nations Statistics Division: the share of the planned change that present growth reaches by 2030, or present growth alone.</summary>
    /// <remarks>Exponential projection, linear share; 95 % and 10 %, without a target 2 % and 0.5 % a year, each edge in the better class. A target that is met is in the best class, and so is a value within
    /// one of a target that the question also names as the limit (0 % or 100 %). The base is the year nearest to 2015 that leaves two values. Scores 3, 2, 1. Source: UNSD,
    /// Progress Chart Technical Note 2023, as restated in full by EUSTAT (EUSTAT-DES/site, _pages/en/metodologia.md at 74e6a31).</remarks>
    public static ProgressMethod Unsd { get; } = new()
    {
        Id = "unsd",
        Version = "2023",
        Name = new("联合国统计司进展图", "UNSD SDG Progress Chart"),
        Source = "UNSD, SDG Progress Chart Technical Note 2023, as restated by EUSTAT (EUSTAT-DES/site, _pages/en/metodologia.md at 74e6a31)",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NearestAlternating) with { MustPrecedeCurrent = true },
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.GeometricProjectionShare,
            Bands = UnsdBands(0.95, 0.1),
            Score = UnsdScore(0.95, 0.1),
            WhenMet = ProgressBand.From(0, "on_track_or_target_met", NeutralStatus.Met),
            MetNearLimit = 1,
            ScoreWhenMet = 3,
        },
        WithoutTarget = new() { Measure = ProgressMeasure.SignedGrowth, Bands = UnsdBands(0.02, 0.005), Score = UnsdScore(0.02, 0.005) },
    };

    /// <summary>Gets the current status index of ESCAP: ten times the share of the planned change since 2015, 10 where the target is met.</summary>
    /// <remarks>Parity, a value wanted from both sides, is asked with <see cref="ProgressDirection.Toward"/>. Classes above 9 and above 0. Source: ESCAP, progress assessment methodology (first page), and
    /// spalmas/SDG-MENARO 03_progress_assessment at 8eae780, based on it.</remarks>
    public static ProgressMethod EscapCsi { get; } = new()
    {
        Id = "escap-csi",
        Version = "2026-03",
        Name = new("亚太经社会现状指数", "ESCAP current status index"),
        Source = "ESCAP, Progress assessment methodology (state of 2026-03, opening); formula as in spalmas/SDG-MENARO 03_progress_assessment at 8eae780",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NextAvailable),
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.PlannedShare(10),
            Bands = new(
                ProgressBand.Above(9, "on_track", NeutralStatus.OnTrack),
                ProgressBand.Above(0, "slow_progress", NeutralStatus.Accelerate),
                ProgressBand.Else("regression", NeutralStatus.Away)),
            ValueWhenMet = 10,
            WhenMet = ProgressBand.From(10, "on_track", NeutralStatus.Met),
        },
    };

    /// <summary>Gets the anticipated progress index of ESCAP, years weighed by the time that is left: what a regression line misses of the target in 2030, in percent of the change planned since 2015.</summary>
    /// <remarks>Up to 10 maintain, up to 100 accelerate, beyond reverse. In the manner of ESCAP: neither its weights nor its classes were read. Weights as in spalmas/SDG-MENARO at 8eae780.</remarks>
    public static ProgressMethod EscapApi { get; } = Anticipated("escap-api", RegressionWeights.TimeRatio, new("亚太经社会预期进展指数", "ESCAP anticipated progress index"));

    /// <summary>Gets the anticipated progress index of ESCAP, years weighed by their number; see <see cref="EscapApi"/>.</summary>
    public static ProgressMethod EscapApiLinear { get; } = Anticipated("escap-api-linear", RegressionWeights.LinearIndex, new("亚太经社会预期进展指数(线性权重)", "ESCAP anticipated progress index, linear weights"));

    /// <summary>Gets the anticipated progress index of ESCAP, all years alike; see <see cref="EscapApi"/>.</summary>
    public static ProgressMethod EscapApiUnweighted { get; } = Anticipated("escap-api-unweighted", RegressionWeights.None, new("亚太经社会预期进展指数(不加权)", "ESCAP anticipated progress index, unweighted"));

    private static ProgressBands UnsdBands(double high, double low) => new(
        ProgressBand.From(high, "on_track_or_target_met", NeutralStatus.OnTrack),
        ProgressBand.From(low, "fair_progress", NeutralStatus.Accelerate),
        ProgressBand.Else("stagnation_or_regression", NeutralStatus.Stagnant));

    private static ProgressScore UnsdScore(double high, double low) => new(1, 3, new(high, 0, 3), new(low, 0, 2), new(double.NegativeInfinity, 0, 1));

    private static ProgressMethod Anticipated(string id, RegressionWeights weights, Messages.LocalizedText name) => new()
    {
        Id = id,
        Version = "2026-03",
        Name = name,
        Source = "ESCAP, Progress assessment methodology (state of 2026-03, opening); UNECE technical notes 2022-2026 (opening)",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NextAvailable),
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.RegressionGap(weights),
            Bands = new(
                ProgressBand.UpTo(10, "maintain", NeutralStatus.OnTrack),
                ProgressBand.UpTo(100, "accelerate", NeutralStatus.Accelerate),
                ProgressBand.Else("reverse", NeutralStatus.Away)),
            ValueWhenMet = 0,
            WhenMet = ProgressBand.UpTo(0, "maintain", NeutralStatus.Met),
        },
    };
}
