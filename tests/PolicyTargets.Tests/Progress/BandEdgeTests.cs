using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>Every edge of every method, on it and on either side, as its source closes it.</summary>
public sealed class BandEdgeTests
{
    public static TheoryData<string, string, double, string, string, string> Edges { get; } = new()
    {
        // Statistics Canada, methodology; sdg-build at 139fede: all lower edges closed.
        { "open-sdg-2", "target", 0.95, "moderate_progress", "substantial_progress", "substantial_progress" },
        { "open-sdg-2", "target", 0.6, "limited_progress", "moderate_progress", "moderate_progress" },
        { "open-sdg-2", "target", 0, "deterioration", "limited_progress", "limited_progress" },
        { "open-sdg-2", "direction", 0.015, "moderate_progress", "substantial_progress", "substantial_progress" },
        { "open-sdg-2", "direction", 0.005, "limited_progress", "moderate_progress", "moderate_progress" },
        { "open-sdg-2", "direction", 0, "deterioration", "limited_progress", "limited_progress" },
        { "open-sdg-2", "scores", 2.5, "moderate_progress", "substantial_progress", "substantial_progress" },
        { "open-sdg-2", "scores", 0, "limited_progress", "moderate_progress", "moderate_progress" },
        { "open-sdg-2", "scores", -2.5, "deterioration", "limited_progress", "limited_progress" },
        { "open-sdg-1", "target", 0.95, "progress_needs_acceleration", "on_track", "on_track" },
        { "open-sdg-1", "target", 0.6, "limited_progress", "progress_needs_acceleration", "progress_needs_acceleration" },
        { "open-sdg-1", "target", 0, "deterioration", "limited_progress", "limited_progress" },
        { "open-sdg-1", "direction", 0.015, "progress_needs_acceleration", "on_track", "on_track" },
        { "open-sdg-1", "direction", 0.005, "limited_progress", "progress_needs_acceleration", "progress_needs_acceleration" },
        { "open-sdg-1", "direction", 0, "deterioration", "limited_progress", "limited_progress" },

        // EUSTAT, SeriesProgressEustat: upper edges open, the neutral band closed on both sides.
        { "eustat", "target", 0.95, "moderate_progress", "moderate_progress", "significant_progress" },
        { "eustat", "target", 0.6, "moderate_deterioration", "moderate_deterioration", "moderate_progress" },
        { "eustat", "target", 0, "significant_deterioration", "moderate_deterioration", "moderate_deterioration" },
        { "eustat", "direction", 0.01, "moderate_progress", "moderate_progress", "significant_progress" },
        { "eustat", "direction", 0.001, "no_progress", "no_progress", "moderate_progress" },
        { "eustat", "direction", -0.001, "moderate_deterioration", "no_progress", "no_progress" },
        { "eustat", "direction", -0.01, "significant_deterioration", "moderate_deterioration", "moderate_deterioration" },
        { "eustat", "scores", 2.5, "moderate_progress", "moderate_progress", "significant_progress" },
        { "eustat", "scores", 0.25, "no_progress", "no_progress", "moderate_progress" },
        { "eustat", "scores", -0.25, "moderate_deterioration", "no_progress", "no_progress" },
        { "eustat", "scores", -2.5, "significant_deterioration", "moderate_deterioration", "moderate_deterioration" },

        // Eurostat, as restated: METHODS 1.2.
        { "eurostat-target", "target", 0.95, "moderate_progress", "significant_progress", "significant_progress" },
        { "eurostat-target", "target", 0.6, "insufficient_progress", "moderate_progress", "moderate_progress" },
        { "eurostat-target", "target", 0, "movement_away", "insufficient_progress", "insufficient_progress" },
        { "eurostat-trend-4", "direction", 0.01, "moderate_progress", "significant_progress", "significant_progress" },
        { "eurostat-trend-4", "direction", 0, "moderate_movement_away", "moderate_progress", "moderate_progress" },
        { "eurostat-trend-4", "direction", -0.01, "significant_movement_away", "significant_movement_away", "moderate_movement_away" },
        { "eurostat-trend-5", "direction", 0.01, "moderate_progress", "moderate_progress", "significant_progress" },
        { "eurostat-trend-5", "direction", 0.001, "no_progress", "no_progress", "moderate_progress" },
        { "eurostat-trend-5", "direction", -0.001, "moderate_movement_away", "no_progress", "no_progress" },
        { "eurostat-trend-5", "direction", -0.01, "significant_movement_away", "moderate_movement_away", "moderate_movement_away" },

        // ASTAT: (a, b] on the raw value.
        { "astat", "direction", 0.05, "slight_improvement", "slight_improvement", "strong_improvement" },
        { "astat", "direction", 0.01, "stable", "stable", "slight_improvement" },
        { "astat", "direction", -0.01, "slight_deterioration", "slight_deterioration", "stable" },
        { "astat", "direction", -0.05, "strong_deterioration", "strong_deterioration", "slight_deterioration" },

        // UNSD 2023.
        { "unsd", "target", 0.95, "fair_progress", "on_track_or_target_met", "on_track_or_target_met" },
        { "unsd", "target", 0.1, "stagnation_or_regression", "fair_progress", "fair_progress" },
        { "unsd", "direction", 0.02, "fair_progress", "on_track_or_target_met", "on_track_or_target_met" },
        { "unsd", "direction", 0.005, "stagnation_or_regression", "fair_progress", "fair_progress" },

        // ESCAP and UNICEF MENARO.
        { "escap-csi", "target", 9, "slow_progress", "slow_progress", "on_track" },
        { "escap-csi", "target", 0, "regression", "regression", "slow_progress" },
        { "escap-api", "target", 10, "maintain", "maintain", "accelerate" },
        { "escap-api", "target", 100, "accelerate", "accelerate", "reverse" },
        { "unicef-menaro", "target", 9, "Need to accelerate", "Need to accelerate", "Will meet target" },
        { "unicef-menaro", "target", 0, "No progress expected", "No progress expected", "Need to accelerate" },

        // Destatis, status of the indicators, rules A, C, D.
        { "destatis", "target", 0.05, "sun", "sun_cloud", "sun_cloud" },
        { "destatis", "target", 0.2, "sun_cloud", "sun_cloud", "cloud" },
        { "destatis", "target", 1, "cloud", "thunderstorm", "thunderstorm" },
        { "destatis", "constant", 0, "thunderstorm", "thunderstorm", "cloud" },
        { "destatis", "held", 0, "sun_cloud", "sun", "sun" },

        // SDSN arrows and OECD distances.
        { "sdsn-trend", "target", 1, "moderately_improving", "on_track", "on_track" },
        { "sdsn-trend", "target", 0.5, "stagnating", "moderately_improving", "moderately_improving" },
        { "sdsn-trend", "target", 0, "decreasing", "stagnating", "stagnating" },
        { "oecd-distance", "target", 0, "met", "met", "small" },
        { "oecd-distance", "target", 0.5, "small", "small", "medium" },
        { "oecd-distance", "target", 1.5, "medium", "medium", "far" },

        // China.
        { "cn-midterm", "target", 0.05, "基本符合预期", "基本符合预期", "快于预期" },
        { "cn-midterm", "target", -0.05, "滞后", "基本符合预期", "基本符合预期" },
        { "cn-self-evaluation", "target", 1, "reduced_marks", "full_marks", "full_marks" },
        { "cn-st-monitor", "target", 100, "below_standard", "standard_reached", "standard_reached" },
    };

    private static string[] Kinds { get; } = ["target", "direction", "constant", "held", "scores"];

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edge_BelongsToTheBandOfItsSource(string method, string which, double edge, string below, string at, string above)
    {
        ProgressBands bands = BandsOf(method, which);
        Assert.Equal((below, at, above), (bands.Of(Math.BitDecrement(edge)).Status, bands.Of(edge).Status, bands.Of(Math.BitIncrement(edge)).Status));
    }

    /// <summary>No edge is left out of the table; two methods share the bands of one that is in it, and the schedule allows for rounding.</summary>
    [Fact]
    public void EveryEdge_IsInTheTable()
    {
        string[] shared = ["escap-api-linear", "escap-api-unweighted", "cn-schedule"];
        foreach (ProgressMethod method in ProgressMethods.All.Where(method => !shared.Contains(method.Id)))
        {
            foreach ((string which, ProgressBands bands) in AllBands(method))
            {
                double[] edges = [.. bands.Where(band => double.IsFinite(band.Edge)).Select(band => band.Edge)];
                double[] known = [.. Rows.Where(row => row.Method == method.Id && row.Which == which).Select(row => row.Edge)];
                Assert.True(edges.All(known.Contains) || IsSignPair(method, which), $"{method.Id} {which}: {string.Join(", ", edges.Except(known))}");
            }
        }
    }

    private static IEnumerable<(string Method, string Which, double Edge)> Rows => Edges.Select(row => ((string)row[0], (string)row[1], (double)row[2]));

    /// <summary>Rule D of Germany looks at two signs, which its own tests try; trends that hold for any kind stand once.</summary>
    private static bool IsSignPair(ProgressMethod method, string which) => (method.Id, which) is ("destatis", "direction") || (which == "target" && method.WithTarget == method.WithoutTarget) || (method.Id == "astat" && which == "target");

    private static IEnumerable<(string Which, ProgressBands Bands)> AllBands(ProgressMethod method) =>
        Kinds.Select(which => (which, Find(method, which))).Where(item => item.Item2 is not null).Select(item => (item.which, item.Item2!));

    private static ProgressBands BandsOf(string method, string which) => Find(ProgressMethods.Find(method)!, which)!;

    private static ProgressBands? Find(ProgressMethod method, string which) => which switch
    {
        "target" => method.WithTarget?.Bands,
        "direction" => method.WithoutTarget?.Bands,
        "constant" => method.WithConstantTarget?.Bands,
        "held" => method.WithConstantTarget?.BandsWhenMet,
        _ => method.Aggregation?.Bands,
    };
}
