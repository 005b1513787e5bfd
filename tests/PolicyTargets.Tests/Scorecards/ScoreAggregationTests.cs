using PolicyTargets.Scorecards;

namespace PolicyTargets.Tests.Scorecards;

/// <summary>Means: COINr's example of 25, 50 and 100 with weights 1, 2, 1, and a published goal of SDSN's.</summary>
public sealed class ScoreAggregationTests
{
    private static readonly double?[] Three = [25, 50, 100];
    private static readonly double[] Weights = [1, 2, 1];

    private static readonly ScoreAggregation[] Family =
        [ScoreAggregation.Minimum, ScoreAggregation.Generalised(-2), ScoreAggregation.Harmonic, ScoreAggregation.Geometric, ScoreAggregation.Generalised(0.5), ScoreAggregation.Arithmetic, ScoreAggregation.Generalised(2)];

    [Fact]
    public void Means_AreThoseOfTheExample()
    {
        Near(56.25, ScoreAggregation.Arithmetic.Of(Three, Weights));
        Near(50, ScoreAggregation.Geometric.Of(Three, Weights));
        Near(400 / 9.0, ScoreAggregation.Harmonic.Of(Three, Weights));
        Near(62.5, ScoreAggregation.Generalised(2).Of(Three, Weights));
        Near(25, ScoreAggregation.Minimum.Of(Three, Weights));
        Near(175 / 3.0, ScoreAggregation.Arithmetic.Of(Three));
    }

    /// <summary>Goal 2 of Afghanistan 2018: a score of 0 counts, it is not missing.</summary>
    [Fact]
    public void Arithmetic_GivesThePublishedGoal() => Near(40.26177315266182, ScoreAggregation.Arithmetic.Of([45.62647754137115, 0, 47.239258993851145, 91.52752009894867, 16.91560912913812]));

    [Fact]
    public void Missing_IsLeftOut_AndSaid()
    {
        ScoreAggregate aggregate = ScoreAggregation.Arithmetic.Of([25, null, 100], Weights);
        Near(62.5, aggregate);
        Assert.Equal((3, 2), (aggregate.Expected, aggregate.Used));
        Assert.Equal([1], aggregate.Dropped);
        Assert.Equal("62.5 (2 of 3)", aggregate.ToString());
        Near(Math.Sqrt((625 + 10000) / 2.0), ScoreAggregation.Generalised(2).Of([25, null, 100], Weights));
    }

    [Fact]
    public void LeastCoverage_IsIncluded()
    {
        ScoreAggregation most = ScoreAggregation.Arithmetic with { LeastCoverage = 0.8 };
        Near(1, most.Of([1, 1, 1, 1, null]));
        Reason(ScoreReason.TooFewMembers, most.Of([1, 1, 1, null, null]));

        // 11 of 20 is 0.55, though 0.55 × 20 is more than 11 in binary.
        Near(1, (ScoreAggregation.Arithmetic with { LeastCoverage = 0.55 }).Of(Enumerable.Range(0, 20).Select(i => i < 11 ? (double?)1 : null)));
    }

    [Fact]
    public void NoMean_HasAReason()
    {
        Assert.All(Family, mean => Reason(ScoreReason.Missing, mean.Of([])));
        Assert.All(Family, mean => Reason(ScoreReason.Missing, mean.Of([null])));
        Assert.All(Family, mean => Reason(ScoreReason.NoWeight, mean.Of([1, null], [0, 1])));
        Reason(ScoreReason.NotPositive, ScoreAggregation.Geometric.Of([0, 1]));
        Reason(ScoreReason.NotPositive, ScoreAggregation.Harmonic.Of([1, 0]));
        Reason(ScoreReason.NotPositive, ScoreAggregation.Generalised(2).Of([1, -1]));
        Near(Math.Sqrt(0.5), ScoreAggregation.Generalised(2).Of([1, 0]));
        Near(0, ScoreAggregation.Generalised(2).Of([0, 0]));
        Reason(ScoreReason.Overflow, ScoreAggregation.Arithmetic.Of([double.MaxValue, double.MaxValue]));
        Near(1, ScoreAggregation.Geometric.Of([-1, 1], [0, 1]));
    }

    [Fact]
    public void NoNumber_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => ScoreAggregation.Arithmetic.Of([double.NaN]));
        Assert.Throws<ArgumentException>(() => ScoreAggregation.Arithmetic.Of([1], [double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => ScoreAggregation.Arithmetic.Of([1], [-1]));
        Assert.Throws<ArgumentException>(() => ScoreAggregation.Arithmetic.Of([1, 2], [1]));
        Assert.Throws<ArgumentNullException>(() => ScoreAggregation.Arithmetic.Of(null!));
        Assert.All([double.NaN, double.PositiveInfinity, 1e-4, -1e-4], power => Assert.Throws<ArgumentOutOfRangeException>(() => ScoreAggregation.Generalised(power)));
        Assert.All([-0.1, 1.1, double.NaN], share => Assert.Throws<ArgumentOutOfRangeException>(() => ScoreAggregation.Arithmetic with { LeastCoverage = share }));
    }

    /// <summary>The family of powers: from the smallest score up, the greater the power, the greater the mean, and none beyond the scores.</summary>
    [Fact]
    public void Means_RiseWithThePower() => PropertyCheck.Holds(Draws.Weighed, members =>
    {
        double?[] means = [.. Family.Select(mean => Of(mean, members).Score.Value)];
        Assert.All(means.Zip(means.Skip(1)), pair => Assert.True(pair.First is null ? pair.Second is null : pair.First <= pair.Second + 1e-9, $"{pair}"));
        Assert.True(means[0] is null || (means[0] == members.Min(member => member.Score) && means[^1] <= members.Max(member => member.Score) + 1e-9));
    });

    /// <summary>Neither the order nor the sum of the weights matters.</summary>
    [Fact]
    public void Means_AreThoseOfAnyOrder_AndAnyWeightsInProportion() => PropertyCheck.Holds(Draws.Weighed, members => Assert.All(Family, mean =>
    {
        Same(Of(mean, members), Of(mean, [.. Enumerable.Reverse(members)]));
        Same(Of(mean, members), Of(mean, [.. members.Select(member => (member.Score, member.Weight * 1e-200))]));
        Same(Of(mean, members), Of(mean, [.. members.Select(member => (member.Score, member.Weight * 1e300))]));
    }));

    /// <summary>A better score never makes the mean worse, and scores times ten give ten times the mean.</summary>
    [Fact]
    public void Means_FollowTheScores() => PropertyCheck.Holds(Draws.Weighed, members => Assert.All(Family, mean =>
    {
        Assert.True(!members.Any(member => member.Score is not null) || Of(mean, members).Score.Value <= Of(mean, [.. members.Select((member, i) => (i % 2 == 0 ? member.Score + 1 : member.Score, member.Weight))]).Score.Value + 1e-9);
        ScoreAggregate tenfold = Of(mean, [.. members.Select(member => (member.Score * 10, member.Weight))]);
        Same(Of(mean, members), tenfold with { Score = tenfold.Score.Value is { } value ? Scored.Of(value / 10) : tenfold.Score });
    }));

    private static ScoreAggregate Of(ScoreAggregation mean, (double? Score, double Weight)[] members) => mean.Of(members.Select(member => member.Score), members.Select(member => member.Weight));

    private static void Reason(ScoreReason reason, ScoreAggregate aggregate) => Assert.Equal((null, reason), (aggregate.Score.Value, aggregate.Score.Reason));

    private static void Near(double expected, ScoreAggregate aggregate) => Assert.Equal(expected, aggregate.Score.Value!.Value, 9);

    private static void Same(ScoreAggregate one, ScoreAggregate other)
    {
        Assert.Equal((one.Score.Reason, one.Expected, one.Used), (other.Score.Reason, other.Expected, other.Used));
        Assert.True(one.Score.Value is null || Math.Abs(one.Score.Value.Value - other.Score.Value!.Value) <= 1e-9 * one.Score.Value.Value, $"{one} and {other}");
    }
}
