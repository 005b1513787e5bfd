using System.Text.Json;
using PolicyTargets.Scorecards;
using PolicyTargets.Tests.Progress;
using static PolicyTargets.Tests.Progress.VectorCheck;

namespace PolicyTargets.Tests.Scorecards;

/// <summary>Scores, means and colours against what SDSN published and what COINr's own code gave.</summary>
public sealed class ScorecardVectorTests
{
    [VectorFact]
    public void SdsnScores() => Each("sdsn_normalise", 35, (name, inputs, expected) =>
        Near(name, expected.Number("score"), Normalisation.Between(inputs.Number("x"), inputs.Number("worst")!.Value, inputs.Number("best")!.Value).Value));

    [VectorFact]
    public void SdsnMeans()
    {
        Each("sdsn_goal_score", 3, (name, inputs, expected) =>
        {
            double? goal = ScoreAggregation.Arithmetic.Of(inputs.Numbers("indicator_scores")).Score.Value;
            Near(name, expected.Number("goal"), goal);
            Near(name, expected.Number("check_mean"), goal);
        });
        Each("sdsn_index", 5, (name, inputs, expected) => Near(name, expected.Number("index"), ScoreAggregation.Arithmetic.Of(inputs.Numbers("goal_scores")).Score.Value));
    }

    /// <summary>The five published places are among all countries; in their order they must stand here.</summary>
    [VectorFact]
    public void SdsnOrder()
    {
        (string Case, JsonElement Inputs, JsonElement Expected)[] countries = [.. Vectors.Of("sdsn_index")];
        IEnumerable<double?> places = Normalisation.Rank(countries.Select(country => ScoreAggregation.Arithmetic.Of(country.Inputs.Numbers("goal_scores")).Score.Value)).Select(place => place.Value);
        Assert.Equal(Normalisation.Rank(countries.Select(country => country.Expected.Number("rank")), Direction.Lower).Select(place => place.Value), places);
    }

    [VectorFact]
    public void SdsnColours() => Each("sdsn_dashboard_two_worst", 6, (name, inputs, expected) =>
    {
        double?[] scores = [.. inputs.GetProperty("indicators").EnumerateArray().Select(indicator =>
            new ThresholdScale(indicator.Number("worst")!.Value, indicator.Number("red")!.Value, indicator.Number("green")!.Value, indicator.Number("best")!.Value).Of(indicator.Number("x")).Value)];
        Near(name, expected.Numbers("rescaled"), scores);
        DashboardCell cell = Dashboard.TwoWorst(scores.Concat(Enumerable.Repeat<double?>(null, (int)inputs.Number("n_total")!.Value - scores.Length)));
        Assert.Equal(expected.Text("color"), $"{cell.Colour}", ignoreCase: true);
    });

    [VectorFact]
    public void CoinrScores()
    {
        Each("coinr_n_minmax", 2, (name, inputs, expected) => Same(name, expected, Normalisation.MinMax(inputs.Numbers("x"), At(inputs, "l_u", 0), At(inputs, "l_u", 1))));
        Each("coinr_n_zscore", 1, (name, inputs, expected) => Same(name, expected, Normalisation.ZScore(inputs.Numbers("x"), At(inputs, "m_sd", 0), At(inputs, "m_sd", 1))));
        Each("coinr_n_scaled", 1, (name, inputs, expected) => Same(
            name, expected, [.. inputs.Numbers("x").Select(x => Normalisation.Between(x, At(inputs, "npara", 0), At(inputs, "npara", 1), inputs.Number("scale_factor")!.Value, isCut: false))]));
        Each("coinr_n_dist2targ", 3, (name, inputs, expected) => Same(name, expected, Normalisation.ToTarget(inputs.Numbers("x"), inputs.Number("targ")!.Value, Way(inputs), inputs.GetProperty("cap_max").GetBoolean())));
        Each("coinr_n_dist2max", 1, (name, inputs, expected) => Same(name, expected, Normalisation.ToMaximum(inputs.Numbers("x"))));
        Each("coinr_n_dist2ref", 1, (name, inputs, expected) => Same(name, expected, Normalisation.ToReference(inputs.Numbers("x"), (int)inputs.Number("iref")! - 1, isCapped: inputs.GetProperty("cap_max").GetBoolean())));
        Each("coinr_n_fracmax", 1, (name, inputs, expected) => Same(name, expected, Normalisation.OfMaximum(inputs.Numbers("x"))));
        Each("coinr_n_prank", 1, (name, inputs, expected) => Same(name, expected, Normalisation.PercentileRank(inputs.Numbers("x"))));
        Each("coinr_n_goalposts", 3, (name, inputs, expected) =>
        {
            (int worst, int best) = Way(inputs) == Direction.Lower ? (1, 0) : (0, 1);
            bool isCut = !inputs.TryGetProperty("trunc2posts", out JsonElement cut) || cut.GetBoolean();
            Same(name, expected, [.. inputs.Numbers("x").Select(x => Normalisation.Between(x, At(inputs, "gposts", worst), At(inputs, "gposts", best), At(inputs, "gposts", 2), isCut))]);
        });
    }

    [VectorFact]
    public void CoinrMeans()
    {
        Each("coinr_a_amean", 2, (name, inputs, expected) => Mean(name, ScoreAggregation.Arithmetic, inputs, expected));
        Each("coinr_a_gmean", 1, (name, inputs, expected) => Mean(name, ScoreAggregation.Geometric, inputs, expected));
        Each("coinr_a_hmean", 1, (name, inputs, expected) => Mean(name, ScoreAggregation.Harmonic, inputs, expected));
        Each("coinr_a_genmean", 1, (name, inputs, expected) => Mean(name, ScoreAggregation.Generalised(inputs.Number("p")!.Value), inputs, expected));
    }

    private static void Mean(string name, ScoreAggregation aggregation, JsonElement inputs, JsonElement expected) =>
        Near(name, expected.Number("y"), aggregation.Of(inputs.Numbers("x"), inputs.Numbers("w").Select(weight => weight!.Value)).Score.Value);

    private static void Same(string name, JsonElement expected, IReadOnlyList<Scored> actual) => Near(name, expected.Numbers("y"), [.. actual.Select(score => score.Value)]);

    private static double At(JsonElement inputs, string member, int place) => inputs.Numbers(member)[place]!.Value;

    private static Direction Way(JsonElement inputs) => inputs.Number("direction") is -1 ? Direction.Lower : Direction.Higher;
}
