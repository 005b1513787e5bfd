using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>Where the base is looked for: every rule, as a method finds it.</summary>
public sealed class AnchoringTests
{
    private static readonly (int, double)[] Points = [(2010, 1), (2013, 2), (2016, 3), (2020, 4)];

    public static TheoryData<Anchoring, int?, int?, ProgressReason?> Cases { get; } = new()
    {
        { Anchoring.First, null, 2010, null },
        { Anchoring.First, 2014, 2016, null }, // a base asked for counts, else the next
        { Anchoring.First, 2021, null, ProgressReason.BaseAfterData },
        { Anchoring.BaseYear(2013), null, 2013, null },
        { Anchoring.BaseYear(2014), null, null, ProgressReason.TooFewPoints },
        { Anchoring.BaseYear(2014), 2016, 2016, null },
        { Anchoring.BaseYear(2021), null, null, ProgressReason.BaseAfterData },
        { Anchoring.BaseYear(2014, BaseRule.NextAvailable), null, 2016, null },
        { Anchoring.BaseYear(2000, BaseRule.NextAvailable), null, 2010, null },
        { Anchoring.BaseYear(2020, BaseRule.NextAvailable), null, null, ProgressReason.TooFewPoints }, // the current point itself
        { Anchoring.BaseYear(2021, BaseRule.NextAvailable), null, null, ProgressReason.BaseAfterData },
        { Anchoring.BaseYear(2014, BaseRule.NearestAlternating), null, 2013, null }, // one earlier beats two later
        { Anchoring.BaseYear(2018, BaseRule.NearestAlternating), null, null, ProgressReason.TooFewPoints }, // later first: the current point
        { Anchoring.BaseYear(2017, BaseRule.NearestAlternating), null, 2016, null },
        { Anchoring.BaseYear(2021, BaseRule.NearestAlternating), null, null, ProgressReason.BaseAfterData },
        { Anchoring.BaseYear(2018, BaseRule.NearestAlternating) with { MustPrecedeCurrent = true }, null, 2016, null },
        { Anchoring.BaseYear(2021, BaseRule.NearestAlternating) with { MustPrecedeCurrent = true }, null, 2016, null },
        { Anchoring.Window(4), null, 2016, null },
        { Anchoring.Window(5), null, null, ProgressReason.TooFewPoints },
        { Anchoring.Window(5), 2013, 2013, null },
        { Anchoring.LastPoints(6, 2), null, null, ProgressReason.TooFewPoints },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Base_IsFoundByItsRule(Anchoring anchoring, int? asked, int? year, ProgressReason? reason)
    {
        ProgressMethod method = ProgressMethods.EurostatTrend4 with { Anchoring = anchoring };
        ProgressResult result = method.Assess(new() { Series = ProgressSeries.Of(Points), Direction = ProgressDirection.Increase, BaseYear = asked });
        Assert.Equal(reason, result.Reason);
        Assert.Equal(year, result.Value is null ? null : result.Base!.Value.Year);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, 2017)]
    [InlineData(6, 2015)]
    [InlineData(9, 2015)] // no more than six
    public void LastPoints_AreThoseInARow(int count, int? year)
    {
        ProgressMethod method = ProgressMethods.EurostatTrend4 with { Anchoring = Anchoring.LastPoints(6, 4) };
        ProgressResult result = method.Assess(new()
        {
            Series = ProgressSeries.Of([.. Enumerable.Range(0, count).Select(i => (2020 - i, 5.0 + i)), (2001, 9.0)]),
            Direction = ProgressDirection.Increase,
            BaseYear = 2019,
        });
        Assert.Equal(year, result.Base?.Year);
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        Assert.Contains("Exact, NextAvailable or NearestAlternating", Assert.Throws<ArgumentOutOfRangeException>("missing", () => Anchoring.BaseYear(2015, BaseRule.First)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("years", () => Anchoring.Window(0));
        Assert.Throws<ArgumentOutOfRangeException>("least", () => Anchoring.LastPoints(3, 4));
        Assert.Throws<ArgumentOutOfRangeException>("least", () => Anchoring.LastPoints(3, 1));
        Assert.Throws<ArgumentOutOfRangeException>("exponent", () => new LimitScaling(0));
    }

    [Fact]
    public void Rules_AreValues()
    {
        Assert.Equal(Anchoring.BaseYear(2015), Anchoring.BaseYear(2015));
        Assert.NotEqual(Anchoring.BaseYear(2015), Anchoring.BaseYear(2015, BaseRule.NextAvailable));
        Assert.Equal(Anchoring.LastPoints(6, 4).GetHashCode(), Anchoring.LastPoints(6, 4).GetHashCode());
        Assert.Equal(("First", "Exact 2015", "Window 5"), (Anchoring.First.ToString(), Anchoring.BaseYear(2015).ToString(), Anchoring.Window(5).ToString()));
    }
}
