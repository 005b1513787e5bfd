using PolicyTargets.Scorecards;

namespace PolicyTargets.Tests.Scorecards;

/// <summary>The scale and the colours of SDSN's dashboards of 2018.</summary>
public sealed class DashboardTests
{
    private static readonly ThresholdScale Undernourishment = new(42.3, 15, 7.5, 0);
    private static readonly ThresholdScale Yield = new(0.6261, 1.5, 2.5, 8.64);

    /// <summary>Undernourishment in percent (less is better) and cereal yield in tonnes: every edge, both sides, both ends.</summary>
    [Theory]
    [InlineData(50, 0)]
    [InlineData(42.3, 0)]
    [InlineData(28.65, 0.5)]
    [InlineData(15, 1)]
    [InlineData(11.25, 1.5)]
    [InlineData(7.5, 2)]
    [InlineData(3.75, 2.5)]
    [InlineData(0, 3)]
    [InlineData(-1, 3)]
    public void Scale_IsStraightBetweenItsValues(double value, double score)
    {
        Assert.Equal(score, Undernourishment.Of(value).Value!.Value, 12);
        Assert.Equal(score, new ThresholdScale(-42.3, -15, -7.5, 0).Of(-value).Value!.Value, 12);
    }

    /// <summary>China, goal 2, 2018: 9.6 % undernourished and 6.0298 t a hectare.</summary>
    [Fact]
    public void Scale_GivesThePublishedScores()
    {
        Assert.Equal(1.72, Undernourishment.Of(9.6).Value!.Value, 12);
        Assert.Equal(2.574885993485342, Yield.Of(6.0298).Value!.Value, 12);
        Assert.Equal(ScoreReason.Missing, Undernourishment.Of(null).Reason);
    }

    [Fact]
    public void Scale_WithEqualNeighbours_HasNoGap()
    {
        var scale = new ThresholdScale(0, 0, 5, 5);
        Assert.Equal([0, 1, 1.5, 3, 3], new double[] { -1, 0, 2.5, 5, 6 }.Select(value => scale.Of(value).Value!.Value));
    }

    [Fact]
    public void Scale_OutOfOrder_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new ThresholdScale(0, 2, 1, 3));
        Assert.Throws<ArgumentException>(() => new ThresholdScale(3, 1, 2, 0));
        Assert.Throws<ArgumentException>(() => new ThresholdScale(1, 1, 1, 1));
        Assert.Throws<ArgumentException>(() => new ThresholdScale(0, double.NaN, 1, 2));
        Assert.Throws<ArgumentException>(() => Yield.Of(double.NaN));
    }

    [Theory]
    [InlineData(3, DashboardColour.Green)]
    [InlineData(2, DashboardColour.Green)]
    [InlineData(1.9999999, DashboardColour.Yellow)]
    [InlineData(1.5, DashboardColour.Yellow)]
    [InlineData(1.4999999, DashboardColour.Orange)]
    [InlineData(1, DashboardColour.Orange)]
    [InlineData(0.9999999, DashboardColour.Red)]
    [InlineData(0, DashboardColour.Red)]
    public void Colours_HoldTheirLowerEdge(double score, DashboardColour colour)
    {
        Assert.Equal(colour, Dashboard.Colour(score));
        Assert.Equal(colour, Dashboard.TwoWorst([score]).Colour);
        Assert.Equal(colour, Dashboard.TwoWorst([3, score, score, 3]).Colour);
    }

    [Fact]
    public void TwoWorst_AreGreenOrRedOnlyTogether()
    {
        Assert.Equal(DashboardColour.Yellow, Dashboard.TwoWorst([1.2, 2.9, 3]).Colour); // mean 2.05, one not green
        Assert.Equal(DashboardColour.Orange, Dashboard.TwoWorst([0.3, 1.1, 3]).Colour); // mean 0.7, one not red
        Assert.Equal(DashboardColour.Red, Dashboard.TwoWorst([0.3, 0.9, 3]).Colour);
        Assert.Equal(DashboardColour.Orange, Dashboard.TwoWorst([0, 2, 3]).Colour); // mean 1
    }

    /// <summary>Half of the indicators is enough.</summary>
    [Fact]
    public void TwoWorst_IsGray_WhereTooLittleIsKnown()
    {
        DashboardCell known = Dashboard.TwoWorst([2.5, null, 2, null]), unknown = Dashboard.TwoWorst([2.5, null, 2, null, null]);
        Assert.Equal((DashboardColour.Green, (double?)2.25, "Green 2.25 (2 of 4)"), (known.Colour, known.Worst.Score.Value, known.ToString()));
        Assert.Equal((DashboardColour.Gray, (ScoreReason?)ScoreReason.TooFewMembers), (unknown.Colour, unknown.Worst.Score.Reason));
        Assert.Equal(DashboardColour.Gray, Dashboard.TwoWorst([]).Colour);
        Assert.Equal(DashboardColour.Gray, Dashboard.Colour(null));
    }

    /// <summary>Goal 2 of 2018, published: China and Brazil orange, Rwanda and Afghanistan red.</summary>
    [Fact]
    public void TwoWorst_GivesThePublishedColours()
    {
        Assert.Equal(DashboardColour.Orange, Dashboard.TwoWorst([1.72, 1.746667, 2.54, 2.524862, 2.574886, 0.7124591]).Colour);
        Assert.Equal(DashboardColour.Orange, Dashboard.TwoWorst([2.666667, 2.053333, 2.68, 1.193333, 2.273746, 1.360819]).Colour);
        Assert.Equal(DashboardColour.Red, Dashboard.TwoWorst([0.04395604, 0.1676137, 2.4, 2.58011, 1.0225, 0.6838167]).Colour);
        Assert.Equal(DashboardColour.Red, Dashboard.TwoWorst([0.7069597, 0, 1.28, 2.621547, 1.4817, null]).Colour);
    }

    /// <summary>A better value never has a worse place, whichever way is better.</summary>
    [Fact]
    public void Scale_FollowsTheValues() => PropertyCheck.Holds(Draws.Values, values =>
    {
        double[] sorted = [.. values.OfType<double>().Order()];
        Assert.All(sorted.Zip(sorted.Skip(1)), pair => Assert.True(Yield.Of(pair.First).Value <= Yield.Of(pair.Second).Value && Undernourishment.Of(pair.First).Value >= Undernourishment.Of(pair.Second).Value));
    });
}
