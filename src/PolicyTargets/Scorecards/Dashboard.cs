using PolicyTargets.Internal;

namespace PolicyTargets.Scorecards;

/// <summary>The colours of the SDG dashboards.</summary>
/// <remarks>Source: SDSN, SDG Index and Dashboards 2018, detailed methodology (sdsna/2018GlobalIndex at 77cb335). The scores are those of a <see cref="ThresholdScale"/>, from 0 to 3.</remarks>
/// <threadsafety>Stateless; safe to share.</threadsafety>
public static class Dashboard
{
    private const double Green = 2;
    private const double Yellow = 1.5;
    private const double Orange = 1;
    private static readonly ScoreAggregation Half = ScoreAggregation.Arithmetic with { LeastCoverage = 0.5 };

    /// <summary>The colour of one indicator: green from 2, yellow from 1.5, orange from 1, else red.</summary>
    /// <param name="score">The score; null where it is missing.</param>
    /// <returns>The colour; gray where the score is missing.</returns>
    /// <exception cref="ArgumentException">The score is no finite number.</exception>
    public static DashboardColour Colour(double? score) => Numbers.Finite(score, nameof(score)) switch
    {
        null => DashboardColour.Gray,
        >= Green => DashboardColour.Green,
        >= Yellow => DashboardColour.Yellow,
        >= Orange => DashboardColour.Orange,
        _ => DashboardColour.Red,
    };

    /// <summary>The colour of a goal: that of the mean of its two worst indicators, but green only where both are green (else yellow), and red only where both are red (else orange). One indicator gives its own colour.</summary>
    /// <param name="scores">The scores of all indicators of the goal; null where one is missing.</param>
    /// <returns>The colour; gray where less than half of the indicators have a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException">A score is no finite number.</exception>
    public static DashboardCell TwoWorst(IEnumerable<double?> scores)
    {
        double?[] all = [.. Require.NotNull(scores)];
        ScoreAggregate coverage = Half.Of(all);
        double?[] worst = [.. all.Where(score => score is not null).Order().Take(2)];
        Scored score = coverage.Score.Value is null ? coverage.Score : ScoreAggregation.Arithmetic.Of(worst).Score;
        return new()
        {
            Colour = Colour(score.Value) switch
            {
                DashboardColour.Green when worst.Any(one => one < Green) => DashboardColour.Yellow,
                DashboardColour.Red when worst.Any(one => one >= Orange) => DashboardColour.Orange,
                var colour => colour,
            },
            Worst = coverage with { Score = score },
        };
    }
}
