namespace PolicyTargets.Progress;

/// <content>Open SDG, whose measure is that of Statistics Canada.</content>
public static partial class ProgressMethods
{
    private const string OpenSdgSource = "Statistics Canada, Canadian Indicator Framework: Methodology of the progress measure (state of 2026-08); open-sdg/sdg-build";

    /// <summary>Gets Open SDG, second version (classes <c>IndicatorProgress</c>, <c>SeriesProgress</c>): annual growth in the wanted direction against the size of the growth required, or against fixed rates that
    /// are lowered near a natural limit. A target or base of 0 is read as 0.001, the base year is the next one with a value, and the slopes of the scores are the rounded ones of the program. A target of
    /// another sign than the base is measured by the modulus of the complex root, and a target's year before the base by the negative exponent, as the program does.</summary>
    /// <remarks>Source: open-sdg/sdg-build, sdg/ProgressMeasure.py at 139fede; released with Open SDG 2.4.0 (2025-10). Where the program stops with an exception (base equals target, base year after all data) there is
    /// a reason.</remarks>
    public static ProgressMethod OpenSdg2 { get; } = new()
    {
        Id = "open-sdg-2",
        Version = "2.4.0",
        Name = new("Open SDG 进展测度(第二版)", "Open SDG progress measure, version 2"),
        Source = $"{OpenSdgSource} sdg/ProgressMeasure.py at 139fede",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NextAvailable),
        TargetYear = 2030,
        ZeroTargetAs = 0.001,
        ZeroBaseAs = 0.001,
        NotAvailable = "not_available",
        WithTarget = new()
        {
            Measure = OpenSdgRatio,
            Bands = OpenSdgBands(0.95, 0.6, "substantial_progress", "moderate_progress"),
            Score = new(-5, 5, new(0.6, 7.1429, -4.2857, "med") { IsOpenBelow = true }, new(double.NegativeInfinity, 4.1667, -2.5) { IsOpenAbove = true }),
            WhenMet = OpenSdgMet,
            PointsToMeet = 1,
            ScoreWhenMet = 5,
        },
        WithoutTarget = new()
        {
            Measure = ProgressMeasure.DirectedGrowth,
            Bands = OpenSdgBands(0.015, 0.005, "substantial_progress", "moderate_progress"),
            Score = new(-5, 5, new(0.015, 500, -5, "high") { IsOpenBelow = true }, OpenPiece(0.005, 250, -1.25, "med"), OpenPiece(0, 500, -2.5, "low"), new(double.NegativeInfinity, 125, -2.5) { IsOpenAbove = true }),
            Scaling = new(4.44),
        },
        Aggregation = new()
        {
            Bands = new(
                ProgressBand.From(2.5, "substantial_progress", NeutralStatus.OnTrack),
                ProgressBand.From(0, "moderate_progress", NeutralStatus.Accelerate),
                ProgressBand.From(-2.5, "limited_progress", NeutralStatus.Insufficient),
                ProgressBand.Else("deterioration", NeutralStatus.Away)),
            WhenAllMet = OpenSdgMet,
            NotAvailable = "not_available",
        },
    };

    /// <summary>Gets Open SDG, first version (functions): as the second, but the ratio keeps both signs, so that a series that was better than its target and lost it is called on track; a base of 0
    /// has infinite growth, values below 0 are read as they are, a target counts as met from two values on, limits are not known, and there is no score.</summary>
    /// <remarks>Source: open-sdg/sdg-build, pull request 318, sdg/ProgressMeasure.py.</remarks>
    public static ProgressMethod OpenSdg1 { get; } = new()
    {
        Id = "open-sdg-1",
        Version = "pull request 318",
        Name = new("Open SDG 进展测度(第一版)", "Open SDG progress measure, version 1"),
        Source = $"{OpenSdgSource} pull request 318, sdg/ProgressMeasure.py",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NextAvailable),
        TargetYear = 2030,
        ZeroTargetAs = 0.001,
        WithTarget = new()
        {
            Measure = ProgressMeasure.Of("growth ratio of both signs", true, static anchors => Growth.RatioOfBothSigns(anchors)),
            Bands = OpenSdgBands(0.95, 0.6, "on_track", "progress_needs_acceleration"),
            WhenMet = OpenSdgMet,
            PointsToMeet = 2,
        },
        WithoutTarget = new()
        {
            Measure = ProgressMeasure.Of("growth in the wanted direction", false, static anchors => Growth.PlainTimesSign(anchors)),
            Bands = OpenSdgBands(0.015, 0.005, "on_track", "progress_needs_acceleration"),
        },
    };

    private static ProgressMeasure OpenSdgRatio => ProgressMeasure.Of("growth ratio of Open SDG", true, static anchors => Growth.RatioToSize(anchors));

    private static ScorePiece OpenPiece(double from, double slope, double intercept, string name) => new(from, slope, intercept, name) { IsOpenBelow = true, IsOpenAbove = true };

    private static ProgressBand OpenSdgMet => ProgressBand.From(0, "target_achieved", NeutralStatus.Met);

    private static ProgressBands OpenSdgBands(double high, double medium, string best, string second) => new(
        ProgressBand.From(high, best, NeutralStatus.OnTrack, "high"),
        ProgressBand.From(medium, second, NeutralStatus.Accelerate, "med"),
        ProgressBand.From(0, "limited_progress", NeutralStatus.Insufficient, "low"),
        ProgressBand.Else("deterioration", NeutralStatus.Away));
}
