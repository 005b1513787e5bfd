namespace PolicyTargets.Tests.Scenarios;

/// <content>Measures and bounds beyond levels and ranges: 19, 20, 29–31, 50–53.</content>
public sealed partial class ScenarioTests
{
    [Theory]
    [InlineData("3", "Attained, Attained", BoundRelation.Outside)]
    [InlineData("4", "NotAttained, Missed", BoundRelation.Outside)]
    [InlineData("1", "Attained, Attained", BoundRelation.Inside)]
    public void Scenario_19_FloorAndStretch_Falling(string known, string expected, BoundRelation stretch)
    {
        World world = new World(Direction.Lower, Nature.Flow, "项").Level("2027", known).Target("≤ 3");
        AttainmentResult result = world.Promising(Bound.FloorAndStretch(world.Amount(2), world.Amount(3))).AsOf("2028-03-01");
        Assert.Equal((expected, stretch), (result.Outcome(), result.Stretch));
    }

    [Theory]
    [InlineData("5.8", "Attained, Attained", BoundRelation.Inside)]
    [InlineData("5", "Attained, Attained", BoundRelation.Outside)]
    [InlineData("4.9", "NotAttained, Missed", BoundRelation.Outside)]
    public void Scenario_20_FloorAndStretch_Rising(string known, string expected, BoundRelation stretch)
    {
        World world = new World(Direction.Higher).Level("2027", known).Target("≥ 5");
        AttainmentResult result = world.Promising(Bound.FloorAndStretch(world.Amount(5), world.Amount(5.5m))).AsOf("2028-03-01");
        Assert.Equal((expected, stretch), (result.Outcome(), result.Stretch));
    }

    [Fact]
    public void Scenario_20_BetweenBothLimits_IsMissedAbove() =>
        Assert.Equal("NotAttained, Missed", new World(Direction.Higher).Level("2027", "5.8").Target("[5, 5.5]").AsOf("2028-03-01").Outcome());

    [Fact]
    public void Scenario_29_AverageGrowth_IsPacedAsItsMultiple()
    {
        AttainmentResult result = Spending.Growth("2023", "20.8").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2025-01-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Outcomes.Near(0.1398m, 0.1398m, result.Progress);
        Outcomes.Near(0.1344m, 0.1344m, result.Expected);
        Assert.Equal(19.80m, decimal.Round(result.RequiredGrowth.Point!.Value, 2));
    }

    [Fact]
    public void Scenario_29_GrowthOfALaterYearAlone_SaysNothingFromTheStart()
    {
        AttainmentResult result = Spending.Growth("2024", "20.8").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome());
        Assert.Equal(19.80m, decimal.Round(result.RequiredGrowth.Point!.Value, 2));
    }

    [Fact]
    public void Scenario_30_AverageGrowth_IsDecidedByMultiplication()
    {
        // 1.07 to the 7th power: no decimal root gives back exactly 7 %.
        World world = Spending.Level("2020", "100").Level("2027", "160.578147647843").Target("≥ 7", "2021/2027", "2021/2027", Measure.AverageGrowth());
        AttainmentResult result = world.AsOf("2028-03-01");
        Assert.Equal("Attained, Attained", result.Outcome());
        Assert.Equal("0 pp", result.Gap.ToString());
    }

    [Fact]
    public void Scenario_31_MultipleOfAnUnknownBase() =>
        Assert.Equal("Undetermined, NotAssessable(BaselineMissing)",
            Spending.Level("2027", "300").Target("≥ 2", "2023/2027", measure: Measure.Multiple()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Scenario_50_AssignedElsewhere()
    {
        World world = new World(Direction.Higher, Nature.Flow, "项").Level("2027", "26").Target("≥ 0");
        Assert.Equal("Undetermined, NotAssessable(AssignmentUnknown)", world.Promising(Bound.Assigned("省")).AsOf("2028-03-01").Outcome());
        Assert.Equal("Attained, Attained", world.Promising(Bound.Assigned("省", Bound.AtLeast(world.Amount(25)))).AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Scenario_51_HigherThanTheProvincialAverage()
    {
        World world = new World(Direction.Higher).Level("2027", "3.5").Target("> 0", measure: Measure.RelativeTo(Benchmark.Of(Province)));
        Assert.Equal("Attained, Attained", world.Elsewhere("zhejiang", "2027", "3.3").AsOf("2028-03-01").Outcome());
        Assert.Equal("Undetermined, NotAssessable(BenchmarkUnknown)", world.AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Scenario_52_GrowthHigherThanTheProvincialAverage()
    {
        World world = Spending.Growth("2027", "9").Elsewhere("zhejiang", "2027", "8", Measure.Growth());
        Assert.Equal("Attained, Attained", world.Target("> 0", measure: Measure.RelativeTo(Benchmark.Of(Province), Measure.Growth())).AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Scenario_53_RankAmongPeersKnownInPart()
    {
        string[] peers = ["60", "55", "40", "40", "30", "30", "20", "10", "> 45", "> 52"];
        World world = Enumerable.Range(0, peers.Length).Aggregate(Spending.Level("2027", "50"), (so, number) => so.Elsewhere($"peer{number}", "2027", peers[number]));
        var group = new PeerGroup { Id = SubjectId.Parse("peers"), Name = new("某组"), Members = [.. peers.Select((_, number) => SubjectId.Parse($"peer{number}"))] };
        Assert.Equal("[4, 5] rank", world.Read(Measure.Rank(Measure.Level, group), "2027").Reading?.Range.ToString());
    }

    private static SubjectId Province => SubjectId.Parse("zhejiang");

    private static World Spending => new(Direction.Higher, Nature.Flow, "亿元");
}
