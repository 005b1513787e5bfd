namespace PolicyTargets.Progress;

/// <content>Germany, the OECD and SDSN.</content>
public static partial class ProgressMethods
{
    /// <summary>Gets the weather symbols of Germany's sustainability strategy: the last six values in a row, four at least, carried on by their average change.</summary>
    /// <remarks>
    /// <para>A value by a year (rule A): what is missing then, relative to what is missing now; below 5 % sun, up to 20 % sun with cloud, else cloud; thunderstorm where it does not move the right way. A value to be held, and a
    /// target that is met (rule C): sun or sun with cloud where it is reached, cloud or thunderstorm where it is not, by the average change. A direction alone (rule D): by the signs of average and last change. Of a target
    /// interval (rule B) the weaker bound is asked.</para>
    /// <para>A missed value to be held that does not move is a thunderstorm; the source's wording leaves that open. Source: Destatis, sustainabledevelopment-deutschland.github.io/en/status (cfd9e5f, 2022-10-28).</para>
    /// </remarks>
    public static ProgressMethod Destatis { get; } = new()
    {
        Id = "destatis",
        Version = "2022-10",
        Name = new("德国可持续发展战略天气符号", "Germany, weather symbols of the sustainability strategy"),
        Source = "Destatis, Status of the indicators (sustainabledevelopment-deutschland.github.io/en/status, cfd9e5f, 2022-10-28)",
        Conformance = ProgressConformance.Exact,
        Anchoring = Anchoring.LastPoints(6, 4),
        TargetYear = 2030,
        HoldsMetTargets = true,
        WithTarget = new()
        {
            // What moves the wrong way or not at all misses all that is missing now, or more.
            Measure = ProgressMeasure.LinearProjectionMiss,
            Bands = new(
                ProgressBand.Below(0.05, "sun", NeutralStatus.OnTrack),
                ProgressBand.UpTo(0.2, "sun_cloud", NeutralStatus.Accelerate),
                ProgressBand.Below(1, "cloud", NeutralStatus.Insufficient),
                ProgressBand.Else("thunderstorm", NeutralStatus.Away)),
        },
        WithConstantTarget = new()
        {
            Measure = ProgressMeasure.AverageChange,
            Bands = new(ProgressBand.Above(0, "cloud", NeutralStatus.Insufficient), ProgressBand.Else("thunderstorm", NeutralStatus.Away)),
            BandsWhenMet = new(ProgressBand.From(0, "sun", NeutralStatus.Met), ProgressBand.Else("sun_cloud", NeutralStatus.Met)),
        },
        WithoutTarget = new()
        {
            Measure = ProgressMeasure.AverageAndLastChange,
            Bands = new(
                ProgressBand.From(3, "sun", NeutralStatus.OnTrack),
                ProgressBand.From(2, "sun_cloud", NeutralStatus.Accelerate),
                ProgressBand.From(1, "cloud", NeutralStatus.Insufficient),
                ProgressBand.Else("thunderstorm", NeutralStatus.Away)),
        },
    };

    /// <summary>Gets the OECD's distance to targets: in standard deviations of the peers, 0 where the target is met. It looks at the last value alone.</summary>
    /// <remarks>Up to 0.5 small, up to 1.5 medium, beyond far. In the manner of the OECD: of Measuring Distance to the SDG Targets (2019, ch. 3) only the opening was read, and the classes are not from it.</remarks>
    public static ProgressMethod OecdDistance { get; } = new()
    {
        Id = "oecd-distance",
        Version = "2019",
        Name = new("经合组织目标距离", "OECD distance to targets"),
        Source = "OECD, Measuring Distance to the SDG Targets 2019, ch. 3 (opening)",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.First,
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.PeerDistance,
            Bands = new(
                ProgressBand.UpTo(0, "met", NeutralStatus.Met),
                ProgressBand.UpTo(0.5, "small", NeutralStatus.Accelerate),
                ProgressBand.UpTo(1.5, "medium", NeutralStatus.Insufficient),
                ProgressBand.Else("far", NeutralStatus.Insufficient)),
        },
    };

    /// <summary>Gets the four trend arrows of the Sustainable Development Report: the annual change of a normalised score, relative to that needed to reach the green threshold, the target, by 2030.</summary>
    /// <remarks>From 1 on track, from 0.5 moderately improving, from 0 stagnating, below decreasing; maintaining where base and current score are green. In the manner of SDSN: the 50 % were not read in the source.</remarks>
    public static ProgressMethod SdsnTrend { get; } = new()
    {
        Id = "sdsn-trend",
        Version = "2025",
        Name = new("可持续发展报告趋势箭头", "SDSN trend arrows"),
        Source = "SDSN, Sustainable Development Report 2025, methodology (opening); 2018 detailed method paper (sdsna/2018GlobalIndex at 77cb335)",
        Conformance = ProgressConformance.InTheMannerOf,
        Anchoring = Anchoring.BaseYear(2015, BaseRule.NearestAlternating),
        TargetYear = 2030,
        WithTarget = new()
        {
            Measure = ProgressMeasure.RequiredRateShare,
            Bands = new(
                ProgressBand.From(double.PositiveInfinity, "maintaining", NeutralStatus.Met),
                ProgressBand.From(1, "on_track", NeutralStatus.OnTrack),
                ProgressBand.From(0.5, "moderately_improving", NeutralStatus.Accelerate),
                ProgressBand.From(0, "stagnating", NeutralStatus.Stagnant),
                ProgressBand.Else("decreasing", NeutralStatus.Away)),
        },
    };
}
