using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Places: [1 + surely better, 1 + possibly better] among peers and in the subject's own past.</content>
public sealed partial class DerivedReadingTests
{
    private static World Falling => new(Direction.Lower);

    private static World Past => Money.Level("2022", "10").Level("2023", "12").Level("2024", "15");

    private static string Placed(World world, PeerGroup group, Measure? of = null) => world.Read(Measure.Rank(of ?? Measure.Level, group), "2024").Shown();

    private static World Peers(World world, params string[] values) =>
        values.Select((value, number) => (value, number)).Aggregate(world, (so, peer) => so.Elsewhere($"p{peer.number}", "2024", peer.value));

    private static PeerGroup GroupOf(int peers) => World.Group(null, [.. Enumerable.Range(0, peers).Select(number => $"p{number}"), "ningbo"]);

    [Fact]
    public void Rank_Printed_IsFoundBeforeThePeers()
    {
        Measure rank = Measure.Rank(Measure.Level, GroupOf(2));
        Assert.Equal("[6, 6]", Peers(Money.Level("2024", "5"), "4", "3").Told(rank, "2024", "6").Read(rank, "2024").Shown());
    }

    [Fact]
    public void Rank_OfARisingIndicator_CountsTheLarger() => Assert.Equal("[2, 2]", Placed(Peers(Money.Level("2024", "5"), "4", "6", "3"), GroupOf(3)));

    [Fact]
    public void Rank_OfAFallingIndicator_CountsTheSmaller() => Assert.Equal("[3, 3]", Placed(Peers(Falling.Level("2024", "5"), "4", "6", "3"), GroupOf(3)));

    [Fact]
    public void Rank_TiedAtTheTop_IsFirst() => Assert.Equal("[1, 1]", Placed(Peers(Money.Level("2024", "7"), "7", "5"), GroupOf(2)));

    [Fact]
    public void Rank_TiedBelowTheTop_SharesTheBetterPlace() => Assert.Equal("[2, 2]", Placed(Peers(Money.Level("2024", "5"), "7", "5", "5"), GroupOf(3)));

    [Fact]
    public void Rank_BehindATie_CountsBoth() => Assert.Equal("[3, 3]", Placed(Peers(Money.Level("2024", "5"), "7", "7"), GroupOf(2)));

    [Fact]
    public void Rank_WithAPeerUnknown_MayBeOneWorse() => Assert.Equal("[2, 3]", Placed(Peers(Money.Level("2024", "5"), "7"), GroupOf(2))); // p1 has no value

    [Fact]
    public void Rank_WithAPeerThatMayTie_IsNotWorseForTheTie() => Assert.Equal("[1, 1]", Placed(Peers(Money.Level("2024", "5"), "≤ 5"), GroupOf(1)));

    [Fact]
    public void Rank_WithAPeerFromItsOwnValueOn_MayBeOneWorse() => Assert.Equal("[1, 2]", Placed(Peers(Money.Level("2024", "5"), "≥ 5"), GroupOf(1)));

    [Fact]
    public void Rank_WithAPeerJustAboveItsOwnValue_IsOneWorse() => Assert.Equal("[2, 2]", Placed(Peers(Money.Level("2024", "5"), "> 5"), GroupOf(1)));

    [Fact]
    public void Rank_OfARange_HoldsEveryPlace() => Assert.Equal("[2, 3]", Placed(Peers(Money.Level("2024", "[40, 60]"), "50", "70", "30"), GroupOf(3)));

    [Fact]
    public void Rank_WithAnApproximatePeer_MayBeOneWorse() => Assert.Equal("[2, 3]", Placed(Peers(Money.Level("2024", "5"), "7", "~4"), GroupOf(2)));

    [Fact]
    public void Rank_AmongMoreThanAreNamed_CountsTheUnnamedAsPossiblyBetter() => // size 4: itself, 7, 3 and one without a name
        Assert.Equal("[2, 3]", Placed(Peers(Money.Level("2024", "5"), "7", "3"), World.Group(4, "p0", "p1", "ningbo")));

    [Fact]
    public void Rank_AmongAGroupOfNoMembersAndNoSize_SaysPeersUnknown()
    {
        ReadingResult result = Money.Level("2024", "5").Read(Measure.Rank(Measure.Level, World.Group(null)), "2024");
        Assert.Equal(("PeersUnknown", true), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Rank_AmongAGroupKnownByItsSize_IsNeverOnePlace()
    {
        Reading? reading = Money.Level("2024", "5").Read(Measure.Rank(Measure.Level, World.Group(89)), "2024").Reading;
        Assert.True(reading is null || (reading.Range.Lower, reading.Range.Upper) == (1m, 89m), $"{reading}");
    }

    [Fact]
    public void Rank_WithoutItsOwnValue_SaysNoEvidence()
    {
        ReadingResult result = Peers(Money, "7", "3").Read(Measure.Rank(Measure.Level, GroupOf(2)), "2024");
        Assert.Equal(("NoEvidence", false), (result.Shown(), result.IsPublished));
    }

    [Fact]
    public void Rank_OfGrowth_OrdersPrintedGrowth() // 增速第二
    {
        World world = Money.Growth("2024", "9").Elsewhere("p0", "2024", "8", Measure.Growth()).Elsewhere("p1", "2024", "10", Measure.Growth());
        Assert.Equal("[2, 2]", Placed(world, GroupOf(2), Measure.Growth()));
    }

    [Fact]
    public void Rank_OfGrowth_IsNotDerivedFromADerivedGrowth()
    {
        World world = Money.Level("2023", "100").Level("2024", "109").Elsewhere("p0", "2024", "8", Measure.Growth());
        Assert.Null(world.Read(Measure.Rank(Measure.Growth(), GroupOf(1)), "2024").Reading);
    }

    [Fact]
    public void Rank_OfGrowth_TakesAPeersDerivedGrowthForUnknown()
    {
        World world = Money.Growth("2024", "9").Elsewhere("p0", "2023", "100").Elsewhere("p0", "2024", "120").Elsewhere("p1", "2024", "10", Measure.Growth());
        Assert.Equal("[2, 3]", Placed(world, GroupOf(2), Measure.Growth()));
    }

    [Fact]
    public void RankInHistory_OfTheBestSinceTheStart_IsFirst() => Assert.Equal("[1, 1]", Past.Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_BehindAnEarlierYear_IsSecond() =>
        Assert.Equal("[2, 2]", Money.Level("2022", "10").Level("2023", "20").Level("2024", "15").Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_TiedWithTheRecord_IsNoNewHigh() =>
        Assert.Equal("[2, 2]", Money.Level("2022", "10").Level("2023", "15").Level("2024", "15").Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_WithoutTheSeriesStart_ShowsNoRecord() =>
        Assert.NotEqual(1m, Past.Read(Measure.RankInHistory(), "2024").Reading?.Range.Point);

    [Fact]
    public void RankInHistory_WithoutTheSeriesStart_StillShowsThatItIsNone() // two better years are known, whatever came before
    {
        World world = Money.Level("2022", "30").Level("2023", "20").Level("2024", "15");
        Assert.Equal(3m, world.Read(Measure.RankInHistory(), "2024").Reading?.Range.Lower);
    }

    [Fact]
    public void RankInHistory_WithAYearUnknown_MayBeSecond() =>
        Assert.Equal("[1, 2]", Money.Level("2022", "10").Level("2024", "15").Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_LaterYears_DoNotCount() => Assert.Equal("[1, 1]", Past.Level("2025", "99").Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_OfAFallingIndicator_TheLowestIsFirst() =>
        Assert.Equal("[1, 1]", Falling.Level("2022", "20").Level("2023", "10").Level("2024", "5").Since("2022").Read(Measure.RankInHistory(), "2024").Shown());

    [Fact]
    public void RankInHistory_OfTheFirstYear_IsFirst() => Assert.Equal("[1, 1]", Past.Since("2022").Read(Measure.RankInHistory(), "2022").Shown());

    [Fact]
    public void RankInHistory_OfAQuarter_IsAmongQuarters() => // years are no quarters
        Assert.Equal("[1, 1]", Money.Level("2023", "99").Level("2024-Q1", "5").Level("2024-Q2", "6").Since("2024-Q1").Read(Measure.RankInHistory(), "2024-Q2").Shown());

    [Fact]
    public void RankInHistory_WithoutItsOwnValue_SaysNoEvidence() => Assert.Equal("NoEvidence", Past.Since("2022").Read(Measure.RankInHistory(), "2025").Shown());
}
