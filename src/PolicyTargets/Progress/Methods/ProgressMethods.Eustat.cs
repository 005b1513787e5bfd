namespace PolicyTargets.Progress;

/// <content>EUSTAT, the office of the Basque Country.</content>
public static partial class ProgressMethods
{
    /// <summary>Gets EUSTAT's variant of Open SDG: the same measures with Eurostat's bands and scores, upper edges open, and the base year searched alternately before and after the one asked for.</summary>
    /// <remarks>
    /// <para>Its quirks are kept: a series without target whose last value is its limit is achieved; a base at the limit scores 5 whatever is lost of it down to -2 % a year; where the search picks another base than Open SDG's,
    /// edges are lowered twice; and with a target the label of 0 to 60 % is <c>moderate_deterioration</c>.</para>
    /// <para>Source: EUSTAT's subclass of open-sdg/sdg-build, <c>SeriesProgressEustat</c> (thresholds and scores "Eurostat").</para>
    /// </remarks>
    public static ProgressMethod Eustat { get; } = new()
    {
        Id = "eustat",
        Version = "2026",
        Name = new("巴斯克统计局", "EUSTAT (Basque Country)"),
        Source = "EUSTAT, subclass SeriesProgressEustat of open-sdg/sdg-build sdg/ProgressMeasure.py at 139fede",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NearestAlternating),
        TargetYear = 2030,
        ZeroTargetAs = 0.001,
        ZeroBaseAs = 0.001,
        NotAvailable = "not_available",
        WithTarget = new()
        {
            Measure = OpenSdgRatio,
            Bands = new(
                ProgressBand.Above(0.95, "significant_progress", NeutralStatus.OnTrack, "high"),
                ProgressBand.Above(0.6, "moderate_progress", NeutralStatus.Accelerate, "med"),
                ProgressBand.From(0, "moderate_deterioration", NeutralStatus.Insufficient, "low"),
                ProgressBand.Else("significant_deterioration", NeutralStatus.Away)),
            Score = new(-5, 5, new(0.6, 5 / 0.7, -0.6 * 5 / 0.7), new(double.NegativeInfinity, 5 / 1.2, (0.6 * 5 / 1.2) - 5)),
            WhenMet = EustatMet,
            PointsToMeet = 1,
            ScoreWhenMet = 5,
        },
        WithoutTarget = new()
        {
            Measure = ProgressMeasure.DirectedGrowth,
            Bands = new(
                ProgressBand.Above(0.01, "significant_progress", NeutralStatus.OnTrack, "high"),
                ProgressBand.Above(0.001, "moderate_progress", NeutralStatus.Accelerate, "med"),
                ProgressBand.From(-0.001, "no_progress", NeutralStatus.Stagnant, "low") with { IsFixed = true },
                ProgressBand.From(-0.01, "moderate_deterioration", NeutralStatus.Away, "-high"),
                ProgressBand.Else("significant_deterioration", NeutralStatus.Away)),
            Score = new(-5, 5, new(0, 250, 0), new(double.NegativeInfinity, 250, 0)) { FullFrom = -0.02 },
            Scaling = new(4.44) { AlsoBy = Anchoring.BaseYear(2015, BaseRule.NextAvailable) },
            IsMetAtLimit = true,
            WhenMet = EustatMet,
            PointsToMeet = 1,
            ScoreWhenMet = 5,
        },
        Aggregation = new()
        {
            Bands = new(
                ProgressBand.Above(2.5, "significant_progress", NeutralStatus.OnTrack),
                ProgressBand.Above(0.25, "moderate_progress", NeutralStatus.Accelerate),
                ProgressBand.From(-0.25, "no_progress", NeutralStatus.Stagnant),
                ProgressBand.From(-2.5, "moderate_deterioration", NeutralStatus.Away),
                ProgressBand.Else("significant_deterioration", NeutralStatus.Away)),
            WhenAllMet = EustatMet,
            KeepsSingle = true,
            NotAvailable = "not_available",
        },
    };

    private static ProgressBand EustatMet => ProgressBand.From(0, "significant_progress", NeutralStatus.Met);
}
