using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Docs;

/// <summary>What docs/reference/methods.md says in words, run: the quirks that no table of bands shows.</summary>
public class ProgressMethodClaims
{
    [Fact]
    public void Base_OfTheQuestion_GoesFirst()
    {
        ProgressQuestion question = Asked(ProgressDirection.Increase, (2010, 10), (2014, 12), (2017, 13), (2020, 14));

        Assert.Equal((2010, 2014, 2017), (BaseOf(ProgressMethods.Astat, question), BaseOf(ProgressMethods.Astat, question with { BaseYear = 2014 }), BaseOf(ProgressMethods.Astat, question with { BaseYear = 2015 })));
        Assert.Equal((2017, 2014), (BaseOf(ProgressMethods.OpenSdg2, question), BaseOf(ProgressMethods.Eustat, question)));
        Assert.Equal(ProgressReason.TooFewPoints, ProgressMethods.EurostatTrend4.Assess(question).Reason);
        Assert.Equal(2014, BaseOf(ProgressMethods.EurostatTrend4, question with { BaseYear = 2014 }));
        Assert.Equal(ProgressReason.TooFewPoints, ProgressMethods.Destatis.Assess(question with { BaseYear = 2010 }).Reason);
    }

    [Fact]
    public void Kinds_ThatAMethodHasNot()
    {
        ProgressQuestion question = Asked(ProgressDirection.Increase, (2015, 10), (2020, 14));

        Assert.Equal(ProgressReason.TargetMissing, ProgressMethods.EscapCsi.Assess(question).Reason);
        Assert.Equal(ProgressReason.NotCovered, ProgressMethods.OpenSdg2.Assess(question with { Target = 10, Kind = ProgressTargetKind.Constant }).Reason);
        Assert.Equal(ProgressReason.TargetYearMissing, ProgressMethods.CnSchedule.Assess(question with { Target = 20 }).Reason);
    }

    /// <summary>For a series that is wanted to fall, (−5 %, −1 %] is slight improvement.</summary>
    [Fact]
    public void Astat_TurnsLabelsRound()
    {
        ProgressBands bands = ProgressMethods.Astat.WithoutTarget!.Bands!;

        Assert.Equal(("slight_improvement", "stable"), (bands.Of(-0.01, -1).Status, bands.Of(Math.BitIncrement(-0.01), -1).Status));
        Assert.Equal(("strong_improvement", "slight_improvement"), (bands.Of(-0.05, -1).Status, bands.Of(Math.BitIncrement(-0.05), -1).Status));
    }

    [Fact]
    public void OpenSdg1_KeepsItsTraps()
    {
        ProgressQuestion lost = Asked(ProgressDirection.Decrease, (2015, 55), (2020, 65)) with { Target = 60 };
        ProgressQuestion equal = Asked(ProgressDirection.Decrease, (2015, 60), (2020, 65)) with { Target = 60 };
        ProgressQuestion fallen = Asked(ProgressDirection.Increase, (2015, 60), (2020, 55)) with { Target = 60 };

        Assert.Equal(("on_track", "deterioration"), (ProgressMethods.OpenSdg1.Assess(lost).Status, ProgressMethods.OpenSdg2.Assess(lost).Status));
        Assert.Equal(("on_track", ProgressReason.BaseEqualsTarget), (ProgressMethods.OpenSdg1.Assess(equal).Status, ProgressMethods.OpenSdg1.Assess(equal).Reason));
        Assert.Equal("deterioration", ProgressMethods.OpenSdg1.Assess(fallen).Status);
        Assert.Equal(("not_available", ProgressReason.BaseEqualsTarget), (ProgressMethods.OpenSdg2.Assess(equal).Status, ProgressMethods.OpenSdg2.Assess(equal).Reason));
        Assert.Equal(ProgressReason.BaseIsZero, ProgressMethods.OpenSdg1.Assess(Asked(ProgressDirection.Increase, (2015, 0), (2020, 1))).Reason);
        Assert.Null(ProgressMethods.OpenSdg1.Aggregation);
    }

    [Fact]
    public void OpenSdg2_Rounded_Turned_AndLate()
    {
        ProgressScore score = ProgressMethods.OpenSdg2.WithTarget!.Score!;
        Assert.Equal(0.00004, score.Of(0.6), 12);

        ProgressResult below = ProgressMethods.OpenSdg2.Assess(Asked(ProgressDirection.Increase, (2015, -10), (2020, -12)));
        Assert.Equal("deterioration", below.Status);
        Assert.Equal("substantial_progress", ProgressMethods.OpenSdg2.Assess(Asked(ProgressDirection.Decrease, (2015, -10), (2020, -12))).Status);

        Assert.NotNull(ProgressMethods.OpenSdg2.Assess(Asked(ProgressDirection.Increase, (2015, 10), (2020, 14)) with { Target = 20, TargetYear = 2018 }).Value);
        ProgressResult atLimit = ProgressMethods.OpenSdg2.Assess(Asked(ProgressDirection.Increase, (2015, 100), (2020, 100)) with { Limit = 100 });
        Assert.Equal(("substantial_progress", 5d), (atLimit.Status, atLimit.Score));
    }

    [Fact]
    public void Eustat_KeepsItsQuirks()
    {
        ProgressResult lost = ProgressMethods.Eustat.Assess(Asked(ProgressDirection.Increase, (2015, 100), (2020, 95)) with { Limit = 100 });
        Assert.Equal(("significant_deterioration", 5d), (lost.Status, lost.Score));

        ProgressResult reached = ProgressMethods.Eustat.Assess(Asked(ProgressDirection.Increase, (2015, 95), (2020, 100)) with { Limit = 100 });
        Assert.Equal((true, "significant_progress", 5d), (reached.IsMet, reached.Status, reached.Score));
    }

    [Fact]
    public void Destatis_LooksAtTheLastSix()
    {
        ProgressQuestion question = Asked(ProgressDirection.Increase, (2013, 1), (2014, 2), (2015, 3), (2016, 4), (2017, 5), (2018, 6), (2019, 7), (2020, 8));

        Assert.Equal(2015, BaseOf(ProgressMethods.Destatis, question));
        Assert.Equal("cloud", ProgressMethods.Destatis.Assess(question with { Target = 10, TargetYear = 2020 }).Status);
        Assert.Equal(("sun", NeutralStatus.Met), (ProgressMethods.Destatis.Assess(question with { Target = 8 }).Status, ProgressMethods.Destatis.Assess(question with { Target = 8 }).NeutralStatus));
        Assert.Equal("thunderstorm", ProgressMethods.Destatis.Assess(Asked(ProgressDirection.Increase, (2017, 5), (2018, 5), (2019, 5), (2020, 5)) with { Target = 8, Kind = ProgressTargetKind.Constant }).Status);
        Assert.Equal(ProgressReason.TooFewPoints, ProgressMethods.Destatis.Assess(Asked(ProgressDirection.Increase, (2016, 4), (2018, 5), (2019, 6), (2020, 7))).Reason);
    }

    [Fact]
    public void China_ZeroAndRounding()
    {
        ProgressResult Score(ProgressDirection direction, double actual, double target) => ProgressMethods.CnSelfEvaluation.Assess(Asked(direction, (2020, actual)) with { Target = target });

        Assert.Equal((1d, 0d, 0d, 1d), (Score(ProgressDirection.Decrease, 0, 0).Value, Score(ProgressDirection.Decrease, 2, 0).Value, Score(ProgressDirection.Increase, 0, 5).Value, Score(ProgressDirection.Increase, 9, 5).Value));
        Assert.Equal("达到或快于序时进度", ProgressMethods.CnSchedule.WithTarget!.Bands!.Of(-1e-10).Status);
    }

    [Fact]
    public void Others_MetLostAndSingle()
    {
        ProgressResult kept = ProgressMethods.SdsnTrend.Assess(Asked(ProgressDirection.Increase, (2015, 90), (2020, 85)) with { Target = 80 });
        ProgressResult lost = ProgressMethods.SdsnTrend.Assess(Asked(ProgressDirection.Increase, (2015, 90), (2020, 75)) with { Target = 80 });
        Assert.Equal(("maintaining", "decreasing", ProgressReason.BaseMeetsTarget), (kept.Status, lost.Status, lost.Reason));

        Assert.Equal(ProgressReason.NoPeers, ProgressMethods.OecdDistance.Assess(Asked(ProgressDirection.Increase, (2020, 1)) with { Target = 2 }).Reason);
        Assert.Equal(ProgressReason.ZeroDispersion, ProgressMethods.OecdDistance.Assess(Asked(ProgressDirection.Increase, (2020, 1)) with { Target = 2, PeerDeviation = 0 }).Reason);
        Assert.NotNull(ProgressMethods.WhoFixedTarget.Assess(Asked(ProgressDirection.Increase, (2018, 40)) with { Target = 60 }).Value);
        Assert.Equal(10, ProgressMethods.EscapCsi.Assess(Asked(ProgressDirection.Increase, (2015, 10), (2020, 30)) with { Target = 20 }).Value);
        Assert.Equal((0d, NeutralStatus.Met), (ProgressMethods.EscapApi.Assess(Asked(ProgressDirection.Increase, (2015, 30), (2020, 25)) with { Target = 20 }).Value, ProgressMethods.EscapApi.Assess(Asked(ProgressDirection.Increase, (2015, 30), (2020, 25)) with { Target = 20 }).NeutralStatus));
    }

    [Fact]
    public void ARatioOfZero_IsAReason() =>
        Assert.Equal(ProgressReason.Overflow, ProgressMethods.OpenSdg2.Assess(Asked(ProgressDirection.Toward, (2015, 0), (2020, 1.1)) with { Toward = new(1, 0.97, 1.03, TowardForm.Ratio) }).Reason);

    private static ProgressQuestion Asked(ProgressDirection direction, params (int Year, double Value)[] points) => new() { Series = ProgressSeries.Of(points), Direction = direction };

    private static int BaseOf(ProgressMethod method, ProgressQuestion question) => method.Assess(question).Base!.Value.Year;
}
