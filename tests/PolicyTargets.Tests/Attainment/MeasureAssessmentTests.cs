using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>The status table row by row for ranks, shares, distances, multiples, averages, additions, average growth and changes. Window 2023–2027, due 2027, band ±5 points.</summary>
public sealed partial class MeasureAssessmentTests
{
    private static readonly Measure Place = Measure.Rank(Measure.Level, World.Group(89));

    private static readonly Measure Ahead = Measure.RelativeTo(Benchmark.Of(SubjectId.Parse("zhejiang")));

    private static World Money => new(Direction.Higher, Nature.Flow, "亿元");

    private static World Tasks => new(Direction.Higher, Nature.Flow, "项"); // never negative

    private static World Accidents => new(Direction.Lower, Nature.Flow, "件");

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    private static World Ratio => new(Direction.Higher);

    private static Indicator Gdp => new() { Code = IndicatorCode.Parse("gdp"), Name = new LocalizedText("生产总值"), Unit = Unit.Parse("亿元"), Direction = Direction.Higher, Nature = Nature.Flow };

    private static World Ranked(string bound = "[1, 10]") => Money.Target(bound, measure: Place);

    private static World Doubled => Money.Level("2022", "100").Target("≥ 2", "2023/2027", measure: Measure.Multiple());

    [Theory]
    [InlineData("8", "Attained, Attained")]
    [InlineData("10", "Attained, Attained")]
    [InlineData("11", "NotAttained, Missed")]
    [InlineData("[8, 12]", "Undetermined, NotAssessable(RangeOverlaps)")]
    public void Rank_PastDue_IsDecidedByItsPlace(string place, string expected) => Assert.Equal(expected, Ranked().Told(Place, "2027", place).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Rank_PastDueWithPeersUnknown_SaysSo() =>
        Assert.Equal("Undetermined, NotAssessable(PeersUnknown)", Money.Level("2027", "5").Target("[1, 10]", measure: Measure.Rank(Measure.Level, World.Group(null))).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Rank_PastDueWithEnoughPeersKnown_IsDecided() // behind p0 for sure and p1 perhaps: 2 or 3 of 3
    {
        World world = Money.Level("2027", "5").Elsewhere("p0", "2027", "7");
        PeerGroup group = World.Group(null, "ningbo", "p0", "p1");
        Assert.Equal("Attained, Attained", world.Target("[1, 3]", measure: Measure.Rank(Measure.Level, group)).AsOf("2028-03-01").Outcome());
        Assert.Equal("NotAttained, Missed", world.Target("1", measure: Measure.Rank(Measure.Level, group)).AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Rank_PastDueWithAPeerMissing_SaysPeersUnknown() // 1 or 2 against 1: what is missing is a peer
    {
        AttainmentResult result = Money.Level("2027", "5").Elsewhere("p0", "2027", "3").Target("1", measure: Measure.Rank(Measure.Level, World.Group(null, "ningbo", "p0", "p1"))).AsOf("2028-03-01");
        Assert.Equal((AttainmentVerdict.Undetermined, AttainmentStatus.NotAssessable), (result.Verdict, result.Status));
        Assert.Contains(UndeterminedReason.PeersUnknown, result.Reasons);
    }

    [Fact]
    public void Rank_OnItsWay_IsPacedFromItsBaseline() // (15 − 12) / (15 − 10) against 3/5
    {
        AttainmentResult result = Ranked().Told(Place, "2022", "15").Told(Place, "2025", "12").AsOf("2026-03-01");
        Assert.Equal(("Open, OnSchedule", 0.6m, 0.6m), (result.Outcome(), result.Progress.Point, result.Expected.Point));
    }

    [Fact]
    public void Rank_ReachedBeforeDue_IsToBeHeld() => Assert.Equal("Open, AttainedEarly", Ranked().Told(Place, "2022", "15").Told(Place, "2025", "9").AsOf("2026-03-01").Outcome());

    [Fact]
    public void Rank_HeldFromTheStart_IsOnSchedule() => Assert.Equal("Open, OnSchedule", Ranked().Told(Place, "2022", "9").Told(Place, "2025", "10").AsOf("2026-03-01").Outcome());

    [Fact]
    public void Rank_LostSinceTheStart_IsBehind() => Assert.Equal("Open, Behind", Ranked().Told(Place, "2022", "9").Told(Place, "2025", "11").AsOf("2026-03-01").Outcome());

    [Fact]
    public void Rank_NothingPublished_IsInProgress() => // both reasons hold
        Assert.Equal("Open, InProgress(NoEvidence, BaselineMissing)", Ranked().AsOf("2026-03-01").Outcome());

    [Fact]
    public void Rank_PastDueAndOnlyEarlierPlaces_AwaitsData() => Assert.Equal("Open, AwaitingData(NotPublishedYet)", Ranked().Told(Place, "2025", "9").AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("2022", AttainmentVerdict.Attained)]
    [InlineData("2020", AttainmentVerdict.Undetermined)] // 2020 and 2021 are not known
    public void RankInHistory_PastDue_NeedsTheWholePast(string since, AttainmentVerdict expected)
    {
        World world = Enumerable.Range(2022, 6).Aggregate(Money.Since(since), (so, year) => so.Level($"{year}", $"{year - 2000}"));
        Assert.Equal(expected, world.Target("1", measure: Measure.RankInHistory()).AsOf("2028-03-01").Verdict); // 创历史新高
    }

    [Theory]
    [InlineData("30", "Attained, Attained")]
    [InlineData("20", "NotAttained, Missed")]
    public void Share_PastDue_IsDerivedFromBoth(string part, string expected) => // of 100, at least 25 %
        Assert.Equal(expected, Money.Level("2027", part).Elsewhere("ningbo", "2027", "100", indicator: Gdp).Target("≥ 25", measure: Measure.ShareOf(Gdp.Code)).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Share_PastDueWithoutTheWhole_IsNotAssessable()
    {
        AttainmentResult result = (Money with { Others = [Gdp] }).Level("2027", "30").Target("≥ 25", measure: Measure.ShareOf(Gdp.Code)).AsOf("2028-03-01");
        Assert.Equal((AttainmentVerdict.Undetermined, AttainmentStatus.NotAssessable), (result.Verdict, result.Status));
    }

    [Fact]
    public void Share_OnItsWay_IsPacedFromItsBaseline() // (22 − 20) / (25 − 20) against 2/5
    {
        Measure share = Measure.ShareOf(Gdp.Code);
        AttainmentResult result = (Money with { Others = [Gdp] }).Told(share, "2022", "20").Told(share, "2024", "22").Target("≥ 25", measure: share).AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", 0.4m), (result.Outcome(), result.Progress.Point));
    }

    [Theory]
    [InlineData("3.5", "Attained, Attained")]
    [InlineData("3.3", "NotAttained, Missed")] // 高于 excludes the benchmark itself
    public void Relative_PastDue_IsHeldAgainstTheBenchmark(string value, string expected) =>
        Assert.Equal(expected, Ratio.Level("2027", value).Elsewhere("zhejiang", "2027", "3.3").Target("> 0", measure: Ahead).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("8", "Attained, Attained")]
    [InlineData("9", "Attained, Attained")] // the favourable side
    [InlineData("7", "Undetermined, NotAssessable(ToleranceUndefined)")]
    public void Relative_InStep_IsAroundZero(string growth, string expected) // 与全省同步
    {
        Measure measure = Measure.RelativeTo(Benchmark.Of(SubjectId.Parse("zhejiang")), Measure.Growth());
        World world = Money.Growth("2027", growth).Elsewhere("zhejiang", "2027", "8", Measure.Growth()).Target("~0", measure: measure);
        Assert.Equal(expected, world.AsOf("2028-03-01").Outcome());
    }

    [Theory]
    [InlineData("7", "Attained, Attained")]
    [InlineData("6.9", "NotAttained, Missed")]
    public void Relative_InStep_WithinOnePoint(string growth, string expected)
    {
        Measure measure = Measure.RelativeTo(Benchmark.Of(SubjectId.Parse("zhejiang")), Measure.Growth());
        World world = Money.Growth("2027", growth).Elsewhere("zhejiang", "2027", "8", Measure.Growth()).Target("~0", measure: measure);
        Assert.Equal(expected, (world with { Policy = new AssessmentPolicy { Tolerance = Tolerance.Absolute(Quantity.PercentagePoints(1)) } }).AsOf("2028-03-01").Outcome());
    }

    [Theory]
    [InlineData("200", "Attained, Attained")]
    [InlineData("199.99", "NotAttained, Missed")]
    [InlineData("≥ 150", "Undetermined, NotAssessable(RangeOverlaps)")]
    public void Multiple_PastDue_IsDecidedByMultiplication(string value, string expected) => Assert.Equal(expected, Doubled.Level("2027", value).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Multiple_OfAThird_IsDecidedByMultiplication() => // 3 · (1/3) has no decimal: 100 is 33.33… times 3
        Assert.Equal("Attained, Attained", Money.Level("2022", "3").Level("2027", "7").Target("[2.3333, 2.3334]", "2023/2027", measure: Measure.Multiple()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Multiple_OnItsWay_StartsAtOne() // (1.5 − 1) / (2 − 1) against 2/5
    {
        AttainmentResult result = Doubled.Level("2024", "150").AsOf("2025-03-01");
        Assert.Equal(("Open, Ahead", 0.5m, 0.4m, 0.5m), (result.Outcome(), result.Progress.Point, result.Expected.Point, result.Gap.Point));
    }

    [Fact]
    public void Multiple_ReachedBeforeDue_IsToBeHeld() => Assert.Equal("Open, AttainedEarly", Doubled.Level("2024", "210").AsOf("2025-03-01").Outcome());

    [Fact]
    public void Multiple_Fallen_IsBehind() => Assert.Equal(("Open, Behind", -0.1m), (Doubled.Level("2024", "90").AsOf("2025-03-01").Outcome(), Doubled.Level("2024", "90").AsOf("2025-03-01").Progress.Point));

    [Fact]
    public void Multiple_OnABaseOfZeroPastDue_SaysNonPositiveBase() =>
        Assert.Equal("Undetermined, NotAssessable(NonPositiveBase)", Money.Level("2022", "0").Level("2027", "300").Target("≥ 2", "2023/2027", measure: Measure.Multiple()).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("1800", "Attained, Attained")]
    [InlineData("1799", "NotAttained, Missed")]
    public void Change_PastDue_IsOnTheYearBeforeTheSpan(string value, string expected) =>
        Assert.Equal(expected, Firms.Level("2022", "1600").Level("2027", value).Target("≥ 200", "2023/2027", measure: Measure.Change()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Change_OnItsWay_MayBeBehind() // 40 of 200 against 2/5
    {
        AttainmentResult result = Firms.Level("2022", "1600").Level("2024", "1640").Target("≥ 200", "2023/2027", measure: Measure.Change()).AsOf("2025-03-01");
        Assert.Equal(("Open, Behind", 0.2m, 160m), (result.Outcome(), result.Progress.Point, result.Gap.Point));
    }

    [Fact]
    public void Change_OfOneLaterYear_IsNoEvidenceForASpan() => // 2024 alone does not run from the window's start
        Assert.Equal("Open, InProgress(NoEvidence)", Firms.Change("2024", "150").Target("≥ 200", "2023/2027", measure: Measure.Change()).AsOf("2025-03-01").Outcome());
}
