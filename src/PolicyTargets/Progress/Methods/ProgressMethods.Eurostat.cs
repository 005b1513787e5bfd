namespace PolicyTargets.Progress;

/// <content>Eurostat, and the offices of South Tyrol and Italy.</content>
public static partial class ProgressMethods
{
    private const string EurostatSource = "Eurostat, EU SDG monitoring report; thresholds and scores as restated by Statistics Canada and by EUSTAT, Eurostat's own text not read";

    /// <summary>Gets Eurostat with a quantitative target: annual growth over the window, relative to the growth required; the direction lies in the sign of the target. The window is five years unless a base year is
    /// asked for.</summary>
    /// <remarks>Bands 95 %, 60 % and 0 %, each edge in the better band; scores from -5 to 5, with 0 at 60 %. In the manner of Eurostat, whose own text was not read; edges and
    /// scores are as restated by Statistics Canada and by EUSTAT.</remarks>
    public static ProgressMethod EurostatTarget { get; } = new()
    {
        Id = "eurostat-target",
        Version = "2021",
        Name = new("欧盟统计局(有量化目标)", "Eurostat, with a quantitative target"),
        Source = EurostatSource,
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.Window(5),
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.GrowthRatio,
            Bands = new(
                ProgressBand.From(0.95, "significant_progress", NeutralStatus.OnTrack),
                ProgressBand.From(0.6, "moderate_progress", NeutralStatus.Accelerate),
                ProgressBand.From(0, "insufficient_progress", NeutralStatus.Insufficient),
                ProgressBand.Else("movement_away", NeutralStatus.Away)),
            Score = new(-5, 5, new(0.6, 500.0 / 70, -300.0 / 70), new(double.NegativeInfinity, 500.0 / 120, (300.0 / 120) - 5)),
        },
    };

    /// <summary>Gets Eurostat without a target, in four classes: annual growth in the wanted direction against 1 %, 0 and -1 %.</summary>
    /// <remarks>1 % is significant, 0 is moderate, -1 % is significant movement away. In the manner of Eurostat: the wording of the edges was not read.</remarks>
    public static ProgressMethod EurostatTrend4 { get; } = Trend("eurostat-trend-4", new("欧盟统计局(无量化目标,四档)", "Eurostat, without a target, four classes"), new(
        ProgressBand.From(0.01, "significant_progress", NeutralStatus.OnTrack),
        ProgressBand.From(0, "moderate_progress", NeutralStatus.Accelerate),
        ProgressBand.Above(-0.01, "moderate_movement_away", NeutralStatus.Away),
        ProgressBand.Else("significant_movement_away", NeutralStatus.Away)));

    /// <summary>Gets Eurostat without a target, in five classes: annual growth in the wanted direction against 1 %, 0.1 %, -0.1 % and -1 %.</summary>
    /// <remarks>1 % is moderate, ±0.1 % is no progress, -1 % is moderate movement away: the other side of every edge than in four classes. As restated by EUSTAT.</remarks>
    public static ProgressMethod EurostatTrend5 { get; } = Trend("eurostat-trend-5", new("欧盟统计局(无量化目标,五档)", "Eurostat, without a target, five classes"), new(
        ProgressBand.Above(0.01, "significant_progress", NeutralStatus.OnTrack),
        ProgressBand.Above(0.001, "moderate_progress", NeutralStatus.Accelerate),
        ProgressBand.From(-0.001, "no_progress", NeutralStatus.Stagnant),
        ProgressBand.From(-0.01, "moderate_movement_away", NeutralStatus.Away),
        ProgressBand.Else("significant_movement_away", NeutralStatus.Away)));

    /// <summary>Gets ASTAT, after ISTAT: annual growth from the first value on, in five classes; for a series that is wanted to fall the labels are turned round, the edges stay on the raw value.</summary>
    /// <remarks>Source: ASTAT, statistics-astat.provinz.bz.it/SDG/html/de/trend_info.html, after ISTAT, SDGs report 2019, pp. 37-38.</remarks>
    public static ProgressMethod Astat { get; } = new()
    {
        Id = "astat",
        Version = "2019",
        Name = new("南蒂罗尔统计局", "ASTAT (South Tyrol), after ISTAT"),
        Source = "ASTAT, SDG trend information (statistics-astat.provinz.bz.it/SDG/html/de/trend_info.html), after ISTAT, SDGs report 2019, pp. 37-38",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.First,
        WithTarget = AstatRule,
        WithoutTarget = AstatRule,
    };

    private static ProgressRule AstatRule => new()
    {
        Measure = ProgressMeasure.AnnualGrowth,
        Bands = new(
            ProgressBand.Above(0.05, "strong_improvement", NeutralStatus.OnTrack),
            ProgressBand.Above(0.01, "slight_improvement", NeutralStatus.Accelerate),
            ProgressBand.Above(-0.01, "stable", NeutralStatus.Stagnant),
            ProgressBand.Above(-0.05, "slight_deterioration", NeutralStatus.Away),
            ProgressBand.Else("strong_deterioration", NeutralStatus.Away))
        {
            AreMirrored = true,
        },
    };

    private static ProgressMethod Trend(string id, Messages.LocalizedText name, ProgressBands bands)
    {
        var rule = new ProgressRule { Measure = ProgressMeasure.SignedGrowth, Bands = bands, Score = new(-5, 5, new ScorePiece(double.NegativeInfinity, 250, 0)) };
        return new()
        {
            Id = id,
            Version = "2021",
            Name = name,
            Source = EurostatSource,
            Conformance = ProgressConformance.InTheMannerOf,
            Anchoring = Anchoring.Window(5),
            WithTarget = rule,
            WithoutTarget = rule,
        };
    }
}
