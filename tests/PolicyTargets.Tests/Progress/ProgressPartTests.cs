using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>The parts of a method by themselves: series, bands, scores, wanted values, aggregates, counts.</summary>
public sealed class ProgressPartTests
{
    private static readonly ProgressBand Best = ProgressBand.From(2, "best", NeutralStatus.OnTrack, "high");
    private static readonly ProgressBand Rest = ProgressBand.Else("rest", NeutralStatus.Away);

    [Fact]
    public void Series_IsOrderedAndHasEachYearOnce()
    {
        ProgressSeries series = ProgressSeries.Of((2020, 2), (2015, 1));
        Assert.Equal([new(2015, 1), new(2020, 2)], series);
        Assert.Equal((2, 1, -1, new ProgressPoint(2020, 2)), (series.Count, series.IndexOf(2020), series.IndexOf(2016), series[^1]));
        Assert.StartsWith("The year 2015 stands twice in the series.", Assert.Throws<ArgumentException>("points", () => ProgressSeries.Of((2015, 1), (2016, 1), (2015, 2))).Message, StringComparison.Ordinal);
        Assert.StartsWith("The value of 2015 is no finite number", Assert.Throws<ArgumentException>("points", () => ProgressSeries.Of((2015, double.NaN))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => series[2]);
        Assert.Throws<ArgumentException>(() => series.Select(_ => double.PositiveInfinity));
    }

    [Fact]
    public void Series_UpToAYear_IsAValueOfItsOwn()
    {
        ProgressSeries series = ProgressSeries.Of((2015, 1), (2018, 2), (2020, 3));
        Assert.Equal(ProgressSeries.Of((2015, 1), (2018, 2)), series.UpTo(2019));
        Assert.Equal(ProgressSeries.Of((2015, 1), (2018, 2)).GetHashCode(), series.UpTo(2019).GetHashCode());
        Assert.Equal((0, 3, -1), (series.UpTo(2014).Count, series.UpTo(2020).Count, series.UpTo(2018).IndexOf(2020)));
        Assert.Throws<ArgumentOutOfRangeException>("index", () => series.UpTo(2018)[2]);
        Assert.Equal([new(2015, 1), new(2018, 2)], series.UpTo(2019).AsEnumerable());
        Assert.NotEqual(ProgressSeries.Of((2015, 1), (2018, 2)), ProgressSeries.Of((2015, 1), (2018, 3)));
    }

    [Fact]
    public void Bands_EndWithTheRestAndAreInOrder()
    {
        Assert.StartsWith("Bands end with one that takes all the rest", Assert.Throws<ArgumentException>("bands", () => new ProgressBands()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("bands", () => new ProgressBands(Best));
        ProgressBand same = ProgressBand.Above(2, "second", NeutralStatus.Accelerate);
        Assert.Contains("'> 2: second' may not stand behind '>= 2: best'", Assert.Throws<ArgumentException>("bands", () => new ProgressBands(Best, same, Rest)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("bands", () => new ProgressBands(Best, ProgressBand.UpTo(1, "x", NeutralStatus.Away), Rest));
        Assert.Throws<ArgumentException>("bands", () => new ProgressBands(ProgressBand.UpTo(1, "x", NeutralStatus.Away), ProgressBand.Below(1, "y", NeutralStatus.Away), Rest));
        Assert.Throws<ArgumentNullException>("bands", () => new ProgressBands(null!));
        Assert.Equal(("rest", "best", 2), (new ProgressBands(Best, Rest)[1].Status, new ProgressBands(Best, Rest).Of(2).Status, new ProgressBands(Best, Rest).Count));
    }

    [Fact]
    public void Bands_AreReplacedThenLowered()
    {
        ProgressBands bands = new(Best, ProgressBand.From(-2, "low", NeutralStatus.Stagnant, "-high"), Rest);
        var edges = new EdgeScale(0.5, new Dictionary<string, double> { ["high"] = 3 });
        Assert.Equal(("best", "low"), (bands.Of(1.5, 1, edges).Status, bands.Of(1.49, 1, edges).Status));
        Assert.Equal(("low", "rest"), (bands.Of(-1.5, 1, edges).Status, bands.Of(-1.51, 1, edges).Status));
        Assert.Equal(("rest", "low"), (new ProgressBands(bands) { AreMirrored = true }.Of(2, -1).Status, new ProgressBands(bands) { AreMirrored = true }.Of(0, -1).Status));
    }

    [Fact]
    public void Score_ChecksItsPieces()
    {
        ScorePiece last = new(double.NegativeInfinity, 1, 0);
        Assert.StartsWith("The pieces of a score have falling edges", Assert.Throws<ArgumentException>("pieces", () => new ProgressScore(0, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("pieces", () => new ProgressScore(0, 1, new ScorePiece(0, 1, 0)));
        Assert.Throws<ArgumentException>("pieces", () => new ProgressScore(0, 1, new(0, 1, 0), new(0, 1, 0), last));
        Assert.StartsWith("The lower end of a scale", Assert.Throws<ArgumentException>("least", () => new ProgressScore(1, 1, last)).Message, StringComparison.Ordinal);
        ProgressScore score = new(0, 1, new(0.5, 2, 0), last);
        Assert.Equal((0, 0.4, 1), (score.Of(-1), score.Of(0.4), score.Of(0.5)));
        Assert.Equal((1, 0.4), (new ProgressScore(0, 1, last).Of(7, new EdgeScale(0)), new ProgressScore(0, 1, last).Of(0.4, new EdgeScale(0.5))));
    }

    [Theory]
    [InlineData(TowardForm.Ratio, 0.96, 1.0416666666666667)]
    [InlineData(TowardForm.Ratio, 0.97, 1)]
    [InlineData(TowardForm.Ratio, 1.03, 1)]
    [InlineData(TowardForm.Ratio, 1.04, 1.04)]
    [InlineData(TowardForm.Absolute, 0.9, 1.1)]
    [InlineData(TowardForm.Absolute, -2, 4)]
    public void Toward_MirrorsOutsideItsBand(TowardForm form, double value, double mirrored) => Assert.Equal(mirrored, new TowardValue(1, 0.97, 1.03, form).Mirror(value), 15);

    [Fact]
    public void Aggregation_LeavesOutWhatHasNoScore()
    {
        ProgressAggregation aggregation = ProgressMethods.OpenSdg2.Aggregation!;
        ProgressAggregate none = aggregation.Of();
        Assert.Equal((null, "not_available", NeutralStatus.NotAssessable, false, 0), (none.Score, none.Status, none.NeutralStatus, none.IsMet, none.Expected));
        (ProgressResult met, ProgressResult bad, ProgressResult unknown) = (Scored(5, isMet: true), Scored(-5), Scored(null));
        ProgressAggregate mixed = aggregation.Of(met, unknown, bad);
        Assert.Equal((0, "moderate_progress", false, 3, 2), (mixed.Score, mixed.Status, mixed.IsMet, mixed.Expected, mixed.Used));
        Assert.Equal([1], mixed.Dropped);
        ProgressAggregate all = aggregation.Of(met, unknown, met);
        Assert.Equal((5, "target_achieved", NeutralStatus.Met, true), (all.Score, all.Status, all.NeutralStatus, all.IsMet));
        Assert.Equal(mixed, aggregation.Of(met, unknown, bad));
    }

    [Fact]
    public void Aggregation_OfGroups_CountsEachOnce()
    {
        ProgressAggregation aggregation = ProgressMethods.OpenSdg2.Aggregation!;
        (ProgressResult met, ProgressResult bad) = (Scored(5, isMet: true), Scored(-4));
        ProgressAggregate nested = aggregation.OfGroups(aggregation.Of(bad, bad, bad), aggregation.Of(met), aggregation.Of(Scored(null)), aggregation.OfGroups(aggregation.Of(met), aggregation.Of(met)));
        Assert.Equal((2, "moderate_progress", 4, 3), (nested.Score, nested.Status, nested.Expected, nested.Used));
        Assert.Equal([2], nested.Dropped);
        Assert.Equal("target_achieved", aggregation.OfGroups(aggregation.Of(met), aggregation.Of(Scored(null))).Status);
    }

    [Theory]
    [InlineData(0.1, 3, 30, true)]
    [InlineData(0.1, 2, 30, false)]
    [InlineData(0.7, 7, 10, true)] // 0.7 * 10 is above 7 in binary
    public void Aggregation_WantsItsCoverage(double least, int scored, int all, bool isEnough) =>
        Assert.Equal(isEnough, (ProgressMethods.OpenSdg2.Aggregation! with { LeastCoverage = least }).Of(Enumerable.Range(0, all).Select(i => Scored(i < scored ? 1 : null))).Score is not null);

    [Fact]
    public void Counts_LeaveOutWhatIsNotAssessed()
    {
        ProgressCounts counts = new(Scored(5, isMet: true), Scored(null), Scored(1) with { NeutralStatus = NeutralStatus.Away }, Scored(3));
        Assert.Equal((4, 2, 1, 1), (counts.Total, counts.MeetingOrBetter, counts.Behind, counts[NeutralStatus.NotAssessable]));
        Assert.Equal(0.5, counts.Share);
        Assert.Null(new ProgressCounts().Share);
        Assert.Equal("2 of 4 met or on track", counts.ToString());
    }

    private static ProgressResult Scored(double? score, bool isMet = false) => new()
    {
        Method = ProgressMethods.OpenSdg2,
        Score = score,
        IsMet = isMet,
        NeutralStatus = score is null ? NeutralStatus.NotAssessable : isMet ? NeutralStatus.Met : NeutralStatus.OnTrack,
    };
}
