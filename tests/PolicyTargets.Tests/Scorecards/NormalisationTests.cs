using PolicyTargets.Scorecards;

namespace PolicyTargets.Tests.Scorecards;

/// <summary>Worked examples: SDSN's published scores of 2018, and COINr's functions on 10, 20, 40, 70.</summary>
public sealed class NormalisationTests
{
    private static readonly double?[] Four = [10, 20, 40, 70];

    [Theory]
    [InlineData(27, 814, 3.4, 97.08857636318776)] // maternal mortality, China
    [InlineData(38.5, 130.1, 2.58, 71.83186951066499)] // under-5 mortality, Rwanda
    [InlineData(37, 1.2, 50, 73.36065573770492)] // women in parliament, Germany
    [InlineData(61.3, 1.2, 50, 100)] // women in parliament, Rwanda: no credit beyond the best
    [InlineData(15, 13, 88.6, 2.6455026455026456)] // corruption index, Afghanistan
    [InlineData(900, 814, 3.4, 0)]
    public void Between_GivesThePublishedScores(double value, double worst, double best, double score) => Assert.Equal(score, Normalisation.Between(value, worst, best).Value!.Value, 10);

    [Fact]
    public void Between_NotCut_GoesOnBeyondTheEnds()
    {
        Assert.Equal(140, Normalisation.Between(70, 0, 50, isCut: false).Value);
        Assert.Equal(-0.25, Normalisation.Between(10, 20, 60, 1, isCut: false).Value);
        Assert.Equal(1.25, Normalisation.Between(10, 60, 20, 1, isCut: false).Value);
    }

    [Fact]
    public void MinMax_IsBetweenWorstAndBest()
    {
        Same([0, 100 / 6.0, 50, 100], Normalisation.MinMax(Four));
        Same([1, 2.5, 5.5, 10], Normalisation.MinMax(Four, 1, 10));
        Same([100, 500 / 6.0, 50, 0], Normalisation.MinMax(Four, better: Direction.Lower));
    }

    /// <summary>Mean 35, squares 625, 225, 25, 1225: their sum over 3 is 700.</summary>
    [Fact]
    public void ZScore_IsByTheDeviationOfASample()
    {
        Same([-25 / Math.Sqrt(700), -15 / Math.Sqrt(700), 5 / Math.Sqrt(700), 35 / Math.Sqrt(700)], Normalisation.ZScore(Four));
        Same([50 + (250 / Math.Sqrt(700)), 50 + (150 / Math.Sqrt(700)), 50 - (50 / Math.Sqrt(700)), 50 - (350 / Math.Sqrt(700))], Normalisation.ZScore(Four, 50, 10, Direction.Lower));
    }

    [Fact]
    public void ToTarget_CountsFromTheWorstPeer()
    {
        Same([0, 0.25, 0.75, 1.5], Normalisation.ToTarget(Four, 50));
        Same([0, 0.25, 0.75, 1], Normalisation.ToTarget(Four, 50, isCapped: true));
        Same([1, 1, 0.6, 0], Normalisation.ToTarget(Four, 20, Direction.Lower, isCapped: true));
        Same([1.2, 1, 0.6, 0], Normalisation.ToTarget(Four, 20, Direction.Lower));
    }

    [Fact]
    public void ToPeers_CountsFromTheWorstPeer()
    {
        Same([0, 1 / 6.0, 0.5, 1], Normalisation.ToMaximum(Four));
        Same([0, 1 / 3.0, 1, 2], Normalisation.ToReference(Four, 2));
        Same([0, 1 / 3.0, 1, 1], Normalisation.ToReference(Four, 2, isCapped: true));
        Same([1.2, 1, 0.6, 0], Normalisation.ToReference(Four, 1, Direction.Lower));
        Same([1 / 7.0, 2 / 7.0, 4 / 7.0, 1], Normalisation.OfMaximum(Four));
    }

    [Fact]
    public void Places_AreSharedByEquals()
    {
        double?[] values = [20, 10, null, 20, 30];
        Same([2, 4, null, 2, 1], Normalisation.Rank(values));
        Same([2, 1, null, 2, 4], Normalisation.Rank(values, Direction.Lower));
        Same([1, 0, null, 1, 3], Normalisation.Borda(values));
        Same([1, 3, null, 1, 0], Normalisation.Borda(values, Direction.Lower));
        Same([1 / 3.0, 0, null, 1 / 3.0, 1], Normalisation.PercentileRank(values));
    }

    /// <summary>What is missing stays missing, is never 0, and does not count among the peers.</summary>
    [Fact]
    public void Missing_StaysMissing()
    {
        double?[] with = [10, null, 20, 40, 70];
        Assert.All(Ways, way =>
        {
            IReadOnlyList<Scored> scores = way(with);
            Assert.Equal(ScoreReason.Missing, scores[1].Reason);
            Same([.. way(Four).Select(score => score.Value)], [.. scores.Where((_, i) => i != 1)]);
            Assert.All(way([null, null]), score => Assert.Equal((null, ScoreReason.Missing), (score.Value, score.Reason)));
            Assert.Empty(way([]));
        });
        Assert.Equal(ScoreReason.Missing, Normalisation.Between(null, 0, 1).Reason);
        Assert.All(Normalisation.ToReference(with, 1), score => Assert.Equal(ScoreReason.Missing, score.Reason));
    }

    [Fact]
    public void NoScore_HasAReason()
    {
        Assert.Equal(ScoreReason.ZeroRange, Normalisation.Between(1, 5, 5).Reason);
        Assert.Equal(ScoreReason.Overflow, Normalisation.Between(1, double.MinValue, double.MaxValue).Reason);
        Assert.All(Normalisation.MinMax([3, 3]), Reason(ScoreReason.ZeroRange));
        Assert.All(Normalisation.ZScore([0.1, 0.1, 0.1]), Reason(ScoreReason.ZeroRange));
        Assert.All(Normalisation.ZScore([1]), Reason(ScoreReason.ZeroRange));
        Assert.All(Normalisation.ZScore([-1e200, 1e200]), Reason(ScoreReason.Overflow));
        Assert.All(Normalisation.PercentileRank([1]), Reason(ScoreReason.ZeroRange));
        Assert.All(Normalisation.ToTarget(Four, 10), Reason(ScoreReason.NotBetterThanWorst));
        Assert.All(Normalisation.ToTarget(Four, 5), Reason(ScoreReason.NotBetterThanWorst));
        Assert.All(Normalisation.ToTarget(Four, 70, Direction.Lower), Reason(ScoreReason.NotBetterThanWorst));
        Assert.All(Normalisation.ToReference(Four, 0), Reason(ScoreReason.NotBetterThanWorst));
        Assert.All(Normalisation.OfMaximum([0, -1]), Reason(ScoreReason.NotPositive));
    }

    [Fact]
    public void NoNumber_IsRefused()
    {
        Assert.All(Ways, way => Assert.Throws<ArgumentException>(() => way([1, double.NaN])));
        Assert.Throws<ArgumentException>(() => Normalisation.Between(double.NaN, 0, 1));
        Assert.Throws<ArgumentException>(() => Normalisation.Between(1, double.NegativeInfinity, 1));
        Assert.Throws<ArgumentException>(() => Normalisation.ToTarget(Four, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normalisation.MinMax(Four, better: Direction.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => Normalisation.ToReference(Four, 4));
        Assert.Throws<ArgumentNullException>(() => Normalisation.Rank(null!));
    }

    /// <summary>A greater value never has a lower score, and a smaller one never where less is better.</summary>
    [Fact]
    public void Scores_FollowTheValues() => PropertyCheck.Holds(Draws.Values, values => Assert.All(Ways, way =>
    {
        foreach ((double? Value, Scored Score) one in values.Zip(way(values)))
        {
            foreach ((double? Value, Scored Score) other in values.Zip(way(values)))
            {
                Assert.True(one.Score.Value is null || other.Score.Value is null || one.Value < other.Value || one.Score.Value >= other.Score.Value - 1e-12, $"{one} and {other}");
            }
        }
    }));

    /// <summary>Units do not matter: twice the values and something more give the same scores.</summary>
    [Fact]
    public void Scores_AreThoseOfAnyUnit() => PropertyCheck.Holds(Draws.Values, values =>
    {
        double?[] other = [.. values.Select(value => (value * 8) + 16)];
        Same(Normalisation.MinMax(values), Normalisation.MinMax(other));
        Same(Normalisation.ZScore(values), Normalisation.ZScore(other));
        Same(Normalisation.Rank(values), Normalisation.Rank(other));
        Same(Normalisation.ToTarget(values, 50), Normalisation.ToTarget(other, 416));
    });

    /// <summary>Lower values that are better have the scores of their mirror image.</summary>
    [Fact]
    public void Scores_AreMirrored() => PropertyCheck.Holds(Draws.Values, values =>
    {
        double?[] mirrored = [.. values.Select(value => -value)];
        Same(Normalisation.MinMax(values), Normalisation.MinMax(mirrored, better: Direction.Lower));
        Same(Normalisation.ToTarget(values, 50), Normalisation.ToTarget(mirrored, -50, Direction.Lower));
        Same(Normalisation.Borda(values), Normalisation.Borda(mirrored, Direction.Lower));
    });

    /// <summary>The order of the peers does not matter.</summary>
    [Fact]
    public void Scores_AreThoseOfAnyOrder() => PropertyCheck.Holds(Draws.Values, values => Assert.All(Ways, way => Same(way(values), [.. way([.. Enumerable.Reverse(values)]).Reverse()])));

    private static IEnumerable<Func<IReadOnlyList<double?>, IReadOnlyList<Scored>>> Ways =>
    [
        values => Normalisation.MinMax(values), values => Normalisation.ZScore(values), values => Normalisation.ToTarget(values, 50), values => Normalisation.ToTarget(values, 50, isCapped: true),
        values => Normalisation.ToMaximum(values), Normalisation.OfMaximum, values => Normalisation.Borda(values), values => Normalisation.PercentileRank(values),
        values => [.. Normalisation.Rank(values).Select(place => place.Value is { } number ? Scored.Of(-number) : place)],
    ];

    private static Action<Scored> Reason(ScoreReason reason) => score => Assert.Equal((null, reason), (score.Value, score.Reason));

    private static void Same(double?[] expected, IReadOnlyList<Scored> actual) => Same([.. expected.Select(value => value is { } number ? Scored.Of(number) : Scored.None(ScoreReason.Missing))], actual);

    private static void Same(IReadOnlyList<Scored> expected, IReadOnlyList<Scored> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected.Zip(actual), pair =>
        {
            Assert.Equal(pair.First.Reason, pair.Second.Reason);
            Assert.True(pair.First.Value is null || Math.Abs(pair.First.Value.Value - pair.Second.Value!.Value) <= 1e-9 * Math.Max(1, Math.Abs(pair.First.Value.Value)), $"{pair}");
        });
    }
}
