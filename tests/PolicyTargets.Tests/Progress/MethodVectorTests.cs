using System.Text.Json;
using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>Each method against vectors that are published or computed from its published formulas.</summary>
public sealed class MethodVectorTests
{
    [VectorFact]
    public void EurostatTarget() => Each("eurostat_target", 9, (name, inputs, expected) =>
    {
        ProgressResult result = ProgressMethods.EurostatTarget.Assess(Pair(inputs) with { Target = inputs.Number("target"), TargetYear = (int?)inputs.Number("target_year") });
        Near(name, expected.Number("ratio"), result.Value);
        Assert.Equal(expected.Text("label"), result.Status);
    });

    [VectorFact]
    public void EurostatTrend4() => Each("eurostat_no_target_4class", 6, (name, inputs, expected) => Trend(ProgressMethods.EurostatTrend4, name, inputs, expected, isDirected: true));

    [VectorFact]
    public void EurostatScores()
    {
        Each("eurostat_score_no_target", 8, (name, inputs, expected) => Near(name, expected.Number("score"), ProgressMethods.EurostatTrend5.WithoutTarget!.Score!.Of(inputs.Number("directed_cagr")!.Value)));
        Each("eurostat_score_target", 9, (name, inputs, expected) => Near(name, expected.Number("score"), ProgressMethods.EurostatTarget.WithTarget!.Score!.Of(inputs.Number("ratio")!.Value)));
    }

    [VectorFact]
    public void Astat() => Each("astat_istat_no_target", 5, (name, inputs, expected) => Trend(ProgressMethods.Astat, name, inputs, expected, isDirected: false));

    [VectorFact]
    public void UnsdTarget() => Each("unsd_progress_chart_target", 6, (name, inputs, expected) =>
    {
        ProgressResult result = ProgressMethods.Unsd.Assess(Pair(inputs, "vb", "b", "vt") with { Target = inputs.Number("target"), TargetYear = (int?)inputs.Number("T") });
        if (expected.Number("ratio") is { } ratio)
        {
            Near(name, ratio, result.Value);
        }

        Near(name, expected.Number("score"), result.Score);
    });

    [VectorFact]
    public void UnsdTrend() => Each("unsd_progress_chart_no_target", 5, (name, inputs, expected) =>
    {
        ProgressResult result = ProgressMethods.Unsd.Assess(Pair(inputs, "vb", "b", "vt"));
        Near(name, Sign(inputs) * expected.Number("cagr"), result.Value);
        Near(name, expected.Number("score"), result.Score);
    });

    [VectorFact]
    public void EscapCsi() => Each("escap_csi", 7, (name, inputs, expected) =>
    {
        ProgressResult result = ProgressMethods.EscapCsi.Assess(Question([(2015, inputs.Number("base")!.Value), (2020, inputs.Number("current")!.Value)], Sign(inputs)) with { Target = inputs.Number("target") });
        Near(name, expected.Number("csi"), result.Value);
    });

    [VectorFact]
    public void EscapApi() => Each("escap_api", 7, (name, inputs, expected) =>
    {
        if (!inputs.TryGetProperty("points", out JsonElement points))
        {
            // The gap of a prediction: a line through the base and the predicted value reaches it in the target year.
            double start = inputs.Number("base")!.Value;
            double slope = (inputs.Number("predicted")!.Value - start) / 15;
            ProgressResult line = ProgressMethods.EscapApi.Assess(Question([(2015, start), (2016, start + slope), (2020, start + (5 * slope))], 1) with { Target = inputs.Number("target") });
            Near(name, expected.Number("gap"), line.Value, 1e-9);
            Assert.Equal(expected.Text("label"), line.Status);
            return;
        }

        ProgressMethod method = name switch
        {
            "linear_regression_unweighted" => ProgressMethods.EscapApiUnweighted,
            "linear_regression_linear_weights" => ProgressMethods.EscapApiLinear,
            _ => ProgressMethods.EscapApi,
        };
        ProgressResult result = method.Assess(Question(Points(points), 1) with { Target = inputs.Number("target"), TargetYear = 2030 });
        Near(name, expected.Number("gap"), result.Value, 1e-9);
        Assert.Equal(expected.Text("label"), result.Status);
    });

    [VectorFact]
    public void SdsnTrend() => Each("sdsn_trend", 6, (name, inputs, expected) =>
    {
        ProgressResult result = ProgressMethods.SdsnTrend.Assess(
            Question([((int)inputs.Number("t0")!, inputs.Number("score0")!.Value), ((int)inputs.Number("t1")!, inputs.Number("score1")!.Value)], 1) with { Target = inputs.Number("green_norm"), TargetYear = 2030 });
        Near(name, expected.Number("ratio"), result.Value);
        if (!name.EndsWith("_fp_fragile", StringComparison.Ordinal))
        {
            Assert.Equal(expected.Text("label"), result.Status);
        }
    });

    [VectorFact]
    public void OecdDistance() => Each("oecd_distance", 4, (name, inputs, expected) => Near(
        name,
        expected.Number("distance_sd"),
        ProgressMethods.OecdDistance.Assess(Question([(2020, inputs.Number("x")!.Value)], Sign(inputs)) with { Target = inputs.Number("target"), PeerDeviation = inputs.Number("peer_sd") }).Value));

    [VectorFact]
    public void Destatis()
    {
        Each("destatis_target", 11, (name, inputs, expected) =>
        {
            ProgressResult result = ProgressMethods.Destatis.Assess(Question(Points(inputs.GetProperty("series")), Sign(inputs)) with { Target = inputs.Number("target"), TargetYear = (int?)inputs.Number("target_year") });
            Near(name, expected.Number("miss_share") ?? (expected.Text("rule") is null ? null : expected.Number("avg_change")), result.Value);
            Assert.Equal(expected.Text("symbol"), result.Status);
        });
        Each("destatis_constant_target", 4, (name, inputs, expected) =>
        {
            (double current, double change) = (inputs.Number("current")!.Value, inputs.Number("avg_change")!.Value);
            ProgressResult result = ProgressMethods.Destatis.Assess(Question([.. Enumerable.Range(0, 6).Select(i => (2015 + i, current - (change * (5 - i))))], Sign(inputs)) with { Target = inputs.Number("target"), Kind = ProgressTargetKind.Constant });
            Assert.Equal(expected.Text("symbol"), result.Status);
        });
        Each("destatis_directional", 5, (name, inputs, expected) =>
        {
            (double change, double last) = (inputs.Number("avg_change")!.Value, inputs.Number("last_change")!.Value);
            ProgressResult result = ProgressMethods.Destatis.Assess(Question([(2015, 50), (2016, 50), (2017, 50), (2018, 50), (2019, 50 + (5 * change) - last), (2020, 50 + (5 * change))], Sign(inputs)));
            Assert.True(expected.Text("symbol") == result.Status, name);
        });
    }

    [VectorFact]
    public void China()
    {
        Each("cn_selfeval_hubei", 6, (name, inputs, expected) => Near(
            name,
            expected.Number("score") ?? expected.Number("score_by_rule"),
            inputs.Number("weight") * ProgressMethods.CnSelfEvaluation.Assess(Question([(2020, inputs.Number("actual")!.Value)], Sign(inputs)) with { Target = inputs.Number("target") }).Value));
        Each("cn_st_progress_monitor", 3, (name, inputs, expected) => Near(
            name, expected.Number("index"), ProgressMethods.CnScienceMonitor.Assess(Question([(2020, inputs.Number("x")!.Value)], 1) with { Target = inputs.Number("standard") }).Value));
        Each("cn_time_schedule_linear", 4, (name, inputs, expected) =>
        {
            (double start, double target) = (inputs.Number("base")!.Value, inputs.Number("target")!.Value);
            ProgressResult result = ProgressMethods.CnSchedule.Assess(Question([(2020, start), (2025, inputs.Number("current")!.Value)], Math.Sign(target - start)) with { Target = target, TargetYear = 2030 });
            Near(name, expected.Number("vs_schedule"), result.Value);
            Assert.Equal(expected.Text("label"), result.Status);
        });
    }

    [VectorFact]
    public void Health()
    {
        Each("unicef_menaro", 2, (name, inputs, expected) =>
        {
            if (expected.Number("AP") is { } anticipated)
            {
                ProgressResult result = ProgressMethods.UnicefMenaro.Assess(Question(Points(inputs.GetProperty("points")), 1) with { Target = inputs.Number("target") });
                Near(name, anticipated, result.Value);
                Assert.Equal(expected.Text("label"), result.Status);
            }
        });
        Each("who_aroc_target", 1, (name, inputs, expected) => Near(
            name,
            expected.Number("aroc"),
            ProgressMethods.WhoFixedTarget.Assess(Question([((int)inputs.Number("baseline_year")!, inputs.Number("baseline")!.Value)], 1) with { Target = inputs.Number("target"), TargetYear = (int?)inputs.Number("target_year") }).Value));
        Each("who_uhc_single_measure", 1, (name, inputs, expected) => Near(name, expected.Number("uhc_sm"), TripleBillion.UniversalCoverage(inputs.Number("asc")!.Value, inputs.Number("fh_transformed")!.Value)));
        Each("who_hpop_double_count", 1, (name, inputs, expected) =>
        {
            (double gained, double lost, double net) = TripleBillion.Reached(inputs.GetProperty("delta").EnumerateArray().Select(change => change.GetDouble()), inputs.Number("population")!.Value);
            Near(name, expected.Number("plus"), gained);
            Near(name, expected.Number("minus"), lost);
            Near(name, expected.Number("net"), net);
        });
    }

    [VectorFact]
    public void Shares() => Each("linear_attainment", 5, (name, inputs, expected) =>
    {
        (double start, double target) = (inputs.Number("base")!.Value, inputs.Number("target")!.Value);
        ProgressMethod own = ProgressMethods.EscapCsi with { Id = "share", WithTarget = new() { Measure = ProgressMeasure.PlannedShare() } };
        Near(name, expected.Number("share"), own.Assess(Question([(2015, start), (2020, inputs.Number("current")!.Value)], target < start ? -1 : 1) with { Target = target }).Value);
    });

    [VectorFact]
    public void Goldilocks()
    {
        Each("opensdg_goldilocks_ratio", 4, (name, inputs, expected) => Near(name, expected.Number("transformed"), new TowardValue(1, 0.97, 1.03, TowardForm.Ratio).Mirror(inputs.Number("y")!.Value)));
        Each("opensdg_goldilocks_abs", 3, (name, inputs, expected) => Near(name, expected.Number("transformed"), new TowardValue(50, 50, 50, TowardForm.Absolute).Mirror(inputs.Number("y")!.Value)));
    }

    private static void Trend(ProgressMethod method, string name, JsonElement inputs, JsonElement expected, bool isDirected)
    {
        ProgressResult result = method.Assess(Pair(inputs));
        Near(name, (isDirected ? Sign(inputs) : 1) * expected.Number("cagr"), result.Value);
        if (!name.EndsWith("_fp_fragile", StringComparison.Ordinal))
        {
            Assert.True(expected.Text("label") == result.Status, $"{name}: {result}");
        }
    }

    private static void Each(string method, int count, Action<string, JsonElement, JsonElement> check)
    {
        (string Case, JsonElement Inputs, JsonElement Expected)[] vectors = [.. Vectors.Of(method)];
        Assert.Equal(count, vectors.Length);
        foreach ((string name, JsonElement inputs, JsonElement expected) in vectors)
        {
            check($"{name}", inputs, expected);
        }
    }

    private static void Near(string name, double? expected, double? actual, double tolerance = 1e-12) =>
        Assert.True(expected is null ? actual is null : actual is { } value && Math.Abs(expected.Value - value) <= tolerance * Math.Max(1, Math.Abs(expected.Value)), $"{name}: {actual}, expected {expected}");

    private static int Sign(JsonElement inputs) => inputs.Number("direction") is { } sign ? (int)sign : 1;

    private static ProgressQuestion Pair(JsonElement inputs, string start = "y0", string year = "t0", string end = "y") =>
        Question([((int)inputs.Number(year)!, inputs.Number(start)!.Value), ((int)inputs.Number("t")!, inputs.Number(end)!.Value)], Sign(inputs)) with { BaseYear = (int)inputs.Number(year)! };

    private static ProgressQuestion Question((int Year, double Value)[] points, int sign) => new()
    {
        Series = ProgressSeries.Of(points),
        Direction = sign > 0 ? ProgressDirection.Increase : sign < 0 ? ProgressDirection.Decrease : ProgressDirection.Toward,
    };

    private static (int Year, double Value)[] Points(JsonElement points) => [.. points.EnumerateArray().Select(point => (point[0].GetInt32(), point[1].GetDouble()))];
}
