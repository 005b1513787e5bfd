using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>What each source does where its formula breaks: no base, one point, zeros, signs, targets met and lost, years past.</summary>
public sealed class ProgressEdgeTests
{
    [Fact]
    public void OpenSdg1_OnePointThatMeetsItsTarget_HasNoStatus() // it stops for want of two points before it looks at the target
    {
        Is(ProgressMethods.OpenSdg1, Falling((2018, 50)) with { Target = 60 }, null, null);
        Is(ProgressMethods.OpenSdg1, Falling((2010, 70), (2012, 50)) with { Target = 60 }, null, null);
        Is(ProgressMethods.OpenSdg1, Falling((2015, 70), (2016, 60)) with { Target = 60 }, "target_achieved", ((60 / 70.0) - 1) / (Math.Pow(60 / 70.0, 1 / 15.0) - 1));
    }

    [Fact]
    public void OpenSdg2_OnePointThatMeetsItsTarget_HasAchievedIt()
    {
        ProgressResult one = Is(ProgressMethods.OpenSdg2, Falling((2018, 50)) with { Target = 60 }, "target_achieved", null);
        Assert.Equal((5, NeutralStatus.Met, ProgressReason.TooFewPoints), (one.Score, one.NeutralStatus, one.Reason));
        ProgressResult late = Is(ProgressMethods.OpenSdg2, Falling((2010, 70), (2012, 50)) with { Target = 60 }, "not_available", null);
        Assert.Equal((null, false, ProgressReason.BaseAfterData), (late.Score, late.IsMet, late.Reason));
    }

    [Fact]
    public void OpenSdg_SignChangeWithAMetTarget_HasAchievedIt()
    {
        Assert.Equal(5, Is(ProgressMethods.OpenSdg2, Falling((2015, 2), (2020, -1)) with { Target = 0 }, "target_achieved", null).Score);
        Assert.Equal(5, Is(ProgressMethods.Eustat, Falling((2015, 2), (2020, -1)) with { Target = 0 }, "significant_progress", null).Score);
    }

    /// <summary>The program takes the complex root: 10 → -1 over 15 years is the 15th root of -0.1, of which one is taken; its modulus is the size.</summary>
    [Fact]
    public void OpenSdg2_TargetOfAnotherSign_IsMeasuredByTheModulus()
    {
        (double root, double angle) = (Math.Pow(0.1, 1 / 15.0), Math.PI / 15);
        double size = Math.Sqrt((root * root) - (2 * root * Math.Cos(angle)) + 1);
        double expected = -(Math.Pow(0.8, 1 / 5.0) - 1) / size;
        Is(ProgressMethods.OpenSdg2, Falling((2015, 10), (2020, 8)) with { Target = -1 }, "limited_progress", expected);
        Is(ProgressMethods.OpenSdg1, Falling((2015, 10), (2020, 8)) with { Target = -1 }, null, null);
        Is(ProgressMethods.EurostatTarget, Falling((2015, 10), (2020, 8)) with { Target = -1 }, null, null);
    }

    [Theory]
    [InlineData("open-sdg-2")]
    [InlineData("eustat")]
    [InlineData("open-sdg-1")]
    public void OpenSdg_TargetYearBeforeTheBase_IsComputedWithANegativeExponent(string method)
    {
        double required = Math.Pow(0.6, 1.0 / -2) - 1;
        double expected = (Math.Pow(0.9, 1.0 / 3) - 1) / required * (method == "open-sdg-1" ? 1 : -1);
        ProgressResult result = ProgressMethods.Find(method)!.Assess(Falling((2017, 100), (2020, 90)) with { Target = 60, TargetYear = 2015 });
        Assert.Equal(expected, result.Value!.Value, 12);
        Assert.Equal(ProgressReason.TargetDatePassed, ProgressMethods.Find(method)!.Assess(Falling((2017, 100), (2020, 90)) with { Target = 60, TargetYear = 2017 }).Reason);
    }

    [Fact]
    public void OpenSdg1_BaseOfZeroWithoutTarget_GrowsWithoutEnd()
    {
        Assert.Equal(ProgressReason.BaseIsZero, Is(ProgressMethods.OpenSdg1, Rising((2015, 0), (2020, 3)), "on_track", null).Reason);
        Is(ProgressMethods.OpenSdg1, Falling((2015, 0), (2020, 3)), "deterioration", null);
        Is(ProgressMethods.OpenSdg1, Falling((2015, 0), (2020, 0)), null, null);
    }

    [Fact]
    public void OpenSdg1_SignChangeWithinOneYear_IsAPowerOfOne()
    {
        Is(ProgressMethods.OpenSdg1, Rising((2015, -1), (2016, 1)), "deterioration", -2);
        Is(ProgressMethods.OpenSdg1, Rising((2015, -1), (2017, 1)), null, null);
    }

    [Fact]
    public void OpenSdg2_BaseOfZero_IsScaledAsZeroAndGrowsFromAThousandth()
    {
        ProgressResult result = ProgressMethods.OpenSdg2.Assess(Falling((2015, 0), (2020, 0.00095)) with { Limit = 0.001 });
        Assert.Equal("moderate_progress", result.Status);
        Assert.Equal((250 * (1 - Math.Pow(0.95, 0.2))) - 1.25, result.Score!.Value, 12);
        Assert.Equal(ProgressSubstitutions.ZeroBase, result.Substitutions);
    }

    [Fact]
    public void OpenSdg2_CustomThresholds_LeaveTheScoreUncutWhereTheProgramDoes()
    {
        double growth = Math.Pow(1.1, 0.2) - 1;
        Assert.Equal((500 * growth) - 2.5, ProgressMethods.OpenSdg2.Assess(Rising((2015, 100), (2020, 110)) with { Thresholds = Edges(("med", 0.02), ("high", 0.03)) }).Score!.Value, 12);
        Assert.Equal((125 * growth) - 2.5, ProgressMethods.OpenSdg2.Assess(Rising((2015, 50), (2020, 55)) with { Thresholds = Edges(("high", 0.05), ("med", 0.04), ("low", 0.03)), Limit = 100 }).Score!.Value, 12);
        ProgressResult ratio = ProgressMethods.OpenSdg2.Assess(Falling((2015, 100), (2020, 90)) with { Target = 60, Thresholds = Edges(("med", 2), ("high", 3)) });
        Assert.Equal("limited_progress", ratio.Status);
        Assert.Equal((4.1667 * ratio.Value!.Value) - 2.5, ratio.Score!.Value, 12);
    }

    [Theory]
    [InlineData(50, 100, 0.95392908695965)] // 1 - 0.5^4.44, below the limit
    [InlineData(150, 100, 0.95392908695965)] // the same above it
    [InlineData(-50, 100, 0.95392908695965)]
    [InlineData(50, -100, 0.95392908695965)]
    [InlineData(100, 100, 0)]
    [InlineData(200, 100, 1)]
    [InlineData(201, 100, 1)]
    [InlineData(0, 100, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(3, 0, 1)]
    public void LimitScaling_LowersEdgesNearTheLimit(double start, double limit, double factor) => Assert.Equal(factor, new LimitScaling(4.44).Factor(start, limit), 12);

    [Fact]
    public void Eustat_SeriesAtItsLimit_IsAchievedUnlessTheBaseIsChosenAnew()
    {
        Assert.True(ProgressMethods.Eustat.Assess(Rising((2015, 95), (2020, 100)) with { Limit = 100 }).IsMet);
        ProgressResult anew = ProgressMethods.Eustat.Assess(Rising((2014, 95), (2018, 99), (2020, 100)) with { Limit = 100 });
        Assert.Equal((false, 2014, ProgressSubstitutions.BaseYear | ProgressSubstitutions.ScaledThresholds), (anew.IsMet, anew.Base!.Value.Year, anew.Substitutions));
    }

    [Fact]
    public void Eustat_OneSeries_KeepsItsLabel_AndSeveralHaveThatOfTheMean()
    {
        ProgressResult slow = ProgressMethods.Eustat.Assess(Falling((2015, 100), (2020, 90)) with { Target = 60 });
        ProgressAggregation aggregation = ProgressMethods.Eustat.Aggregation!;
        Assert.Equal(("moderate_progress", NeutralStatus.Accelerate, slow.Score), (aggregation.Of(slow).Status, aggregation.Of(slow).NeutralStatus, aggregation.Of(slow).Score));
        Assert.Equal("no_progress", aggregation.Of(slow, slow).Status);
    }

    [Fact]
    public void Unsd_TakesTheNearestBaseThatLeavesTwoValues()
    {
        Assert.Equal(2010, ProgressMethods.Unsd.Assess(Rising((2010, 1), (2016, 2))).Base!.Value.Year);
        Assert.Equal(2010, ProgressMethods.Unsd.Assess(Rising((2009, 1), (2010, 1), (2012, 2))).Base!.Value.Year);
        Assert.Equal(2016, ProgressMethods.Unsd.Assess(Rising((2014, 1), (2016, 2), (2020, 3))).Base!.Value.Year);
        Assert.Equal(ProgressReason.TooFewPoints, ProgressMethods.Unsd.Assess(Rising((2016, 2))).Reason);
    }

    [Theory]
    [InlineData(100, 99, 100.0, "on_track_or_target_met", true)]
    [InlineData(100, 98.9, 100.0, "stagnation_or_regression", false)]
    [InlineData(100, 99, null, "stagnation_or_regression", false)]
    [InlineData(90, 89.5, 100.0, "stagnation_or_regression", false)]
    public void Unsd_ValueWithinOneOfALimit_MeetsATargetThere(double target, double current, double? limit, string status, bool isMet)
    {
        ProgressResult result = ProgressMethods.Unsd.Assess(Rising((2015, current), (2020, current)) with { Target = target, Limit = limit });
        Assert.Equal((status, isMet), (result.Status, result.IsMet));
    }

    [Fact]
    public void Escap_TargetMetWithoutABase_HasItsFullValue()
    {
        Is(ProgressMethods.EscapCsi, Rising((2012, 70)) with { Target = 60 }, "on_track", 10);
        Is(ProgressMethods.EscapApi, Rising((2012, 70)) with { Target = 60 }, "maintain", 0);
        Assert.Equal(ProgressReason.BaseAfterData, Is(ProgressMethods.EscapCsi, Rising((2012, 50)) with { Target = 60 }, null, null).Reason);
    }

    [Fact]
    public void UnicefMenaro_TakesTheMeanOfTheAnnualChanges_AndEstimatesTheBase()
    {
        // Changes of the logit: (L40 - L20) / 1 and (L50 - L40) / 4; their mean carries on from the last point.
        double mean = (Logit(40) - Logit(20) + ((Logit(50) - Logit(40)) / 4)) / 2;
        double start = 100 / (1 + Math.Exp(-(Logit(50) + (mean * (2015 - 2021)))));
        double expected = 100 / (1 + Math.Exp(-(Logit(50) + (mean * (2022 - 2021)))));
        ProgressResult result = Is(
            ProgressMethods.UnicefMenaro, Rising((2016, 20), (2017, 40), (2021, 50)) with { Target = 90, TargetYear = 2022 }, "Need to accelerate", 10 * (expected - start) / (90 - start));
        Assert.Equal((2015, ProgressSubstitutions.Estimated), (result.Base!.Value.Year, result.Substitutions));
        Is(ProgressMethods.UnicefMenaro, Rising((2015, 20), (2017, 40), (2021, 50)) with { Target = 60 }, "Will meet target", 10); // cut off
        Is(ProgressMethods.UnicefMenaro, Rising((2015, 60), (2017, 50)) with { Target = 60 }, "No progress expected", null);
        Is(ProgressMethods.UnicefMenaro, Rising((2013, 61)) with { Target = 60 }, "Will meet target", 10);
        Is(ProgressMethods.UnicefMenaro, Rising((2013, 59)) with { Target = 60 }, "Insufficient data", null);
        Is(ProgressMethods.UnicefMenaro, Rising((2015, 40), (2017, 100)) with { Target = 100 }, "Will meet target", 10); // stays at its limit
    }

    [Theory]
    [InlineData(0.1, "cloud")] // right way, though nothing can change any more in the target's own year
    [InlineData(0, "thunderstorm")]
    [InlineData(-0.1, "thunderstorm")]
    public void Destatis_InTheYearOfTheTarget_LooksAtTheDirection(double change, string symbol) =>
        Assert.Equal(symbol, ProgressMethods.Destatis.Assess(Rising([.. Enumerable.Range(0, 6).Select(i => (2025 + i, 50 + (change * i)))]) with { Target = 80, TargetYear = 2030 }).Status);

    [Fact]
    public void CnSchedule_OnePoint_IsNoProgress() =>
        Assert.Equal(ProgressReason.TooFewPoints, Is(ProgressMethods.CnSchedule, Rising((2020, 2.4)) with { Target = 3.2, TargetYear = 2025 }, null, null).Reason);

    [Theory]
    [InlineData(0, ProgressReason.Overflow)]
    [InlineData(-0.5, ProgressReason.SignChange)]
    public void Toward_RatioThatIsNotPositive_HasNoResult(double value, ProgressReason reason)
    {
        ProgressQuestion question = new() { Series = ProgressSeries.Of((2015, 0.8), (2018, value), (2020, 0.9)), Direction = ProgressDirection.Toward, Toward = new(1, 0.97, 1.03, TowardForm.Ratio) };
        Assert.All(ProgressMethods.All, method => Assert.Equal((reason, NeutralStatus.NotAssessable), (method.Assess(question).Reason, method.Assess(question).NeutralStatus)));
    }

    [Fact]
    public void TripleBillion_BringsRatesToAHundred()
    {
        Assert.Equal((70, 0, 100), (TripleBillion.Reverse(30), TripleBillion.Reverse(130), TripleBillion.Reverse(-1)));
        Assert.Equal((50, 100, 0), (TripleBillion.HospitalBeds(9), TripleBillion.HospitalBeds(19), TripleBillion.HospitalBeds(-1)));
        Assert.Equal((100, 50, 60, 0), (TripleBillion.HealthWorkforce(154.74), TripleBillion.HealthWorkforce(77.37), TripleBillion.Alcohol(10), TripleBillion.Alcohol(26)));
        Assert.Equal((25, 0), (TripleBillion.Rescale(52.5, 70, 0), TripleBillion.Rescale(71, 70, 0)));
        Assert.Equal((99, 86.75), (TripleBillion.Suicide(10), TripleBillion.TransFats(50)));
        Assert.Throws<ArgumentException>(() => TripleBillion.Rescale(1, 2, 2));
        Assert.Equal((0.0, 0.0, 0.0), TripleBillion.Reached([], 100));
    }

    private static double Logit(double value) => Math.Log(value / (100 - value));

    private static Dictionary<string, double> Edges(params (string Name, double Edge)[] edges) => edges.ToDictionary(edge => edge.Name, edge => edge.Edge);

    private static ProgressQuestion Rising(params (int Year, double Value)[] points) => new() { Series = ProgressSeries.Of(points), Direction = ProgressDirection.Increase };

    private static ProgressQuestion Falling(params (int Year, double Value)[] points) => Rising(points) with { Direction = ProgressDirection.Decrease };

    private static ProgressResult Is(ProgressMethod method, ProgressQuestion question, string? status, double? value)
    {
        ProgressResult result = method.Assess(question);
        Assert.Equal(status, result.Status);
        if (value is { } number && result.Value is { } own)
        {
            Assert.Equal(number, own, 12);
        }

        Assert.Equal(value is null, result.Value is null);
        return result;
    }
}
