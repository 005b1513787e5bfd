using System.Text.Json;
using PolicyTargets.Progress;
using static PolicyTargets.Tests.Progress.VectorCheck;

namespace PolicyTargets.Tests.Progress;

/// <summary>What the sources give beside the measure: expected values, changes by year, counts and means.</summary>
public sealed class PathVectorTests
{
    [VectorFact]
    public void ExpectedPaths() => Each("expected_path", 1, (name, inputs, expected) =>
    {
        (ProgressPoint from, ProgressPoint to) = (Point(inputs, "t0", "base"), Point(inputs, "T", "target"));
        Near(name, expected.Number("linear"), ExpectedPath.Linear(from, to, Year(inputs, "t")).Value);
        Near(name, expected.Number("geometric"), ExpectedPath.Geometric(from, to, Year(inputs, "t")).Value);
    });

    [VectorFact]
    public void OpenSdgAggregates() => Each("opensdg_v2_aggregate", 2, (name, inputs, expected) =>
    {
        double?[] scores = inputs.TryGetProperty("scores", out _) ? inputs.Numbers("scores") : [inputs.Number("score")];
        bool[] achieved = inputs.TryGetProperty("achieved", out JsonElement flags) ? [.. flags.EnumerateArray().Select(flag => flag.GetBoolean())] : [false];
        ProgressAggregate aggregate = ProgressMethods.OpenSdg2.Aggregation!.Of(scores.Zip(achieved, (score, isMet) => new ProgressResult { Method = ProgressMethods.OpenSdg2, Score = score, IsMet = isMet }));
        Near(name, expected.Number("score") ?? inputs.Number("score"), aggregate.Score);
        Assert.Equal(expected.Text("status"), aggregate.Status);
    });

    /// <summary>An index from a cumulative change in percent; the page's own figure, 0.9399, is a slip.</summary>
    [VectorFact]
    public void OpenSdgTransformation() => Each("opensdg_transform", 1, (name, inputs, expected) =>
        Near(name, expected.Number("value"), ProgressSeries.Of((2020, inputs.Number("cumulative_pct_change")!.Value)).Select(change => 1 + (change / 100))[0].Value));

    [VectorFact]
    public void MidtermCounts() => Each("cn_midterm_counts", 2, (name, inputs, expected) =>
    {
        int ahead = Year(inputs, "ahead"), met = ahead + Year(inputs, "faster") + Year(inputs, "basically_on_schedule") + Year(inputs, "expected_complete");
        var counts = new ProgressCounts(Enumerable.Range(0, Year(inputs, "total")).Select(i => new ProgressResult
        {
            Method = ProgressMethods.CnMidterm,
            NeutralStatus = i < ahead ? NeutralStatus.Met : i < met ? NeutralStatus.OnTrack : NeutralStatus.Insufficient,
        }));
        Assert.Equal(expected.Number("meeting_or_better") ?? met, counts.MeetingOrBetter);
        Assert.Equal(expected.Number("behind") ?? counts.Total - met, counts.Behind);
        Assert.Equal(expected.Number("completion_rate_pct") ?? 80, Math.Round(counts.Share!.Value * 100, 1));
    });

    [VectorFact]
    public void UnicefMenaro() => Each("unicef_menaro", 2, (name, inputs, expected) =>
    {
        ProgressSeries series = Series(inputs, "points");
        double? predicted = inputs.Number("base") is not { } start ? ExpectedPath.Geometric(series[0], series[^1], Year(inputs, "T")).Value
            : start + (ProgressMethods.UnicefMenaro.Assess(Rising(series) with { Target = inputs.Number("target") }).Value / 10 * (inputs.Number("target") - start));
        Near(name, expected.Number("predicted"), predicted);
    });

    [VectorFact]
    public void UnsdRatesAndExpectedValues()
    {
        Each("unsd_progress_chart_target", 6, (name, inputs, expected) =>
        {
            (ProgressPoint from, ProgressPoint current) = (Point(inputs, "b", "vb"), Point(inputs, "t", "vt"));
            if (expected.Number("cagr") is { } rate)
            {
                Near(name, rate, Growth(ProgressSeries.Of(from, current)));
                Near(name, expected.Number("expected"), ExpectedPath.Geometric(from, current, Year(inputs, "T")).Value);
            }
            else
            {
                Assert.True(ProgressMethods.Unsd.Assess(Rising(ProgressSeries.Of(from, current)) with { Direction = ProgressDirection.Decrease, Target = inputs.Number("target") }).IsMet, name);
            }
        });
        Each("unsd_progress_chart_no_target", 5, (name, inputs, expected) => Near(name, expected.Number("cagr"), Growth(ProgressSeries.Of(Point(inputs, "b", "vb"), Point(inputs, "t", "vt")))));
    }

    [VectorFact]
    public void EurostatRates() => Each("eurostat_target", 9, (name, inputs, expected) =>
    {
        if (expected.Number("cagr_a") is { } observed)
        {
            ProgressPoint from = Point(inputs, "t0", "y0");
            Near(name, observed, Growth(ProgressSeries.Of(from, Point(inputs, "t", "y"))));
            Near(name, expected.Number("cagr_r"), Growth(ProgressSeries.Of(from, Point(inputs, "target_year", "target"))));
        }
    });

    [VectorFact]
    public void DestatisChangesAndHypotheticalValues() => Each("destatis_target", 11, (name, inputs, expected) =>
    {
        ProgressSeries series = Series(inputs, "series");
        ProgressResult change = (ProgressMethods.Destatis with { WithoutTarget = new() { Measure = ProgressMeasure.AverageChange } }).Assess(Rising(series));
        Near(name, expected.Number("avg_change"), change.Value);
        if (expected.Number("hypothetical") is { } hypothetical)
        {
            Near(name, hypothetical, ExpectedPath.Linear(change.Base!.Value, change.Current!.Value, Year(inputs, "target_year")).Value);
        }
    });

    /// <summary>The slope is that of the line from the weighted centre of the points to the predicted value.</summary>
    [VectorFact]
    public void EscapPredictions() => Each("escap_api", 7, (name, inputs, expected) =>
    {
        if (!inputs.TryGetProperty("points", out _))
        {
            return;
        }

        double[] weights = [.. inputs.Numbers("weights").Select(weight => weight!.Value)];
        RegressionWeights scheme = name.Contains("unweighted", StringComparison.Ordinal) ? RegressionWeights.None : name.Contains("linear_weights", StringComparison.Ordinal) ? RegressionWeights.LinearIndex : RegressionWeights.TimeRatio;
        ProgressSeries series = Series(inputs, "points");
        double predicted = Regression.Predict(series, Year(inputs, "target_year"), scheme);
        (double year, double value) = (series.Zip(weights, (point, weight) => point.Year * weight).Sum() / weights.Sum(), series.Zip(weights, (point, weight) => point.Value * weight).Sum() / weights.Sum());
        Near(name, expected.Number("predicted"), predicted);
        Near(name, expected.Number("slope"), (predicted - value) / (Year(inputs, "target_year") - year));
    });

    [VectorFact]
    public void SdsnRates() => Each("sdsn_trend", 6, (name, inputs, expected) =>
    {
        (ProgressPoint from, ProgressPoint current, ProgressPoint green) = (Point(inputs, "t0", "score0"), Point(inputs, "t1", "score1"), Point(inputs, "T", "green_norm"));
        Near(name, expected.Number("observed"), Change(from, current));
        if (expected.Number("required") is { } required)
        {
            Near(name, required, Change(from, green));
        }
    });

    [VectorFact]
    public void ScheduledShares() => Each("cn_time_schedule_linear", 4, (name, inputs, expected) =>
    {
        ProgressMethod share = ProgressMethods.CnSchedule with { WithTarget = new() { Measure = ProgressMeasure.PlannedShare() } };
        double start = inputs.Number("base")!.Value, target = inputs.Number("target")!.Value;
        ProgressResult result = share.Assess(Rising(ProgressSeries.Of((2020, start), (2025, inputs.Number("current")!.Value))) with
        {
            Direction = target < start ? ProgressDirection.Decrease : ProgressDirection.Increase,
            Target = target,
            TargetYear = 2030,
        });
        Near(name, expected.Number("progress"), result.Value);
    });

    [VectorFact]
    public void WhoValueOfTheTargetYear() => Each("who_aroc_target", 1, (name, inputs, expected) =>
    {
        ProgressPoint start = Point(inputs, "baseline_year", "baseline");
        var next = new ProgressPoint(start.Year + 1, start.Value * (1 + expected.Number("aroc")!.Value));
        Near(name, expected.Number("value_2025"), ExpectedPath.Geometric(start, next, 2025).Value);
    });

    private static double? Growth(ProgressSeries series) => Own(ProgressMeasure.AnnualGrowth).Assess(Rising(series)).Value;

    private static double? Change(ProgressPoint from, ProgressPoint to) => Own(ProgressMeasure.AverageChange).Assess(Rising(ProgressSeries.Of(from, to))).Value;

    private static ProgressMethod Own(ProgressMeasure measure) => ProgressMethods.CnSchedule with { WithoutTarget = new() { Measure = measure } };

    private static ProgressQuestion Rising(ProgressSeries series) => new() { Series = series, Direction = ProgressDirection.Increase };

    private static ProgressPoint Point(JsonElement inputs, string year, string value) => new(Year(inputs, year), inputs.Number(value)!.Value);

    private static int Year(JsonElement inputs, string member) => (int)(inputs.Number(member) ?? 0);

    private static ProgressSeries Series(JsonElement inputs, string member) => ProgressSeries.Of(inputs.GetProperty(member).EnumerateArray().Select(point => new ProgressPoint(point[0].GetInt32(), point[1].GetDouble())));
}
