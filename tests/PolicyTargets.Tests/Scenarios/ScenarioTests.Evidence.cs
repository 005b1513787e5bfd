namespace PolicyTargets.Tests.Scenarios;

/// <content>What counts as evidence, and what is secured: 21–28, 32–34, 54, 62.</content>
public sealed partial class ScenarioTests
{
    private static readonly World EachYearAtLeast20 = new World(Direction.Higher).EachYear("≥ 20");

    [Fact]
    public void Scenario_21_OneYearNeverPublished()
    {
        AttainmentResult result = EachYearAtLeast20.Level("2024", "20").Level("2025", "21").Level("2026", "22").Level("2027", "23").AsOf("2028-06-01");
        Assert.Equal("Open, AwaitingData(NotPublishedYet)", result.Outcome());
        Assert.Equal(["2023: Open(NotPublishedYet)", "2024: Attained", "2025: Attained", "2026: Attained", "2027: Attained"], result.Parts());
    }

    [Fact]
    public void Scenario_22_OneYearMissed_IsMissedAtOnce()
    {
        AttainmentResult result = EachYearAtLeast20.Level("2023", "21").Level("2024", "19", status: ObservationStatus.Provisional).AsOf("2025-06-01");
        Assert.Equal("NotAttained, Missed", result.Outcome());
        Assert.Equal(ObservationStatus.Provisional, result.DataStatus);
    }

    [Fact]
    public void Scenario_23_EveryPublishedYearHolds()
    {
        AttainmentResult result = EachYearAtLeast20.Level("2023", "21").Level("2024", "20").AsOf("2025-06-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(["2023: Attained", "2024: Attained", "2025: Open", "2026: Open", "2027: Open"], result.Parts());
    }

    [Fact]
    public void Scenario_24_OpenEnded_IsMetSoFar()
    {
        AttainmentResult result = new World(Direction.Higher).EachYear("≥ 20", "2021/..")
            .Level("2021", "20").Level("2022", "21").Level("2023", "22").Level("2024", "23").AsOf("2025-06-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(["2021: Attained", "2022: Attained", "2023: Attained", "2024: Attained", "2025: Open"], result.Parts());
    }

    [Fact]
    public void Scenario_25_YearToDateSecuresAFloor() =>
        Assert.Equal("Attained, AttainedEarly", new World(Direction.Higher, Nature.Flow, "项").Level("2025-01-01/P8M", "104").Target("≥ 100", "2025", "2025").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Scenario_26_YearToDateBreaksACeiling() =>
        Assert.Equal("NotAttained, Missed", new World(Direction.Lower, Nature.Flow, "项").Level("2025-01-01/P8M", "12").Target("≤ 10", "2025", "2025").AsOf("2025-10-01").Outcome());

    [Fact]
    public void Scenario_27_FlowOfALaterYear_IsToBeHeld()
    {
        AttainmentResult result = new World(Direction.Lower, Nature.Flow, "项").Level("2024", "9").Target("≤ 10").AsOf("2025-03-01");
        Assert.Equal("Open, AttainedEarly", result.Outcome());
    }

    [Fact]
    public void Scenario_28_GrowthOfAnotherYear_IsNoEvidence()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "万元")
            .Growth("2023", "54").Target("≥ 30", "2025", "2023/2025", Measure.Growth()).AsOf("2025-06-01");
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome());
    }

    [Fact]
    public void Scenario_32_SumIsSecuredByItsParts()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "项")
            .Level("2024", "300").Level("2025", "320").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2026-03-01");
        Assert.Equal("Attained, AttainedEarly", result.Outcome());
        Assert.Equal("[620, ∞) 项", result.Actual?.Range.ToString());
    }

    [Fact]
    public void Scenario_33_RankOnItsWay()
    {
        AttainmentResult result = Ranked.Level("2022", "15").AsOf("2026-03-01");
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(0.6m, result.Progress.Point);
        Assert.Equal(0.6m, result.Expected.Point);
    }

    [Fact]
    public void Scenario_33_RankWithoutBase_StartsFromItsEarliestReading()
    {
        AttainmentResult result = Ranked.AsOf("2026-03-01");
        Assert.Equal("Open, Behind", result.Outcome());
        Assert.Equal(8m, result.Baseline?.Range.Point);
    }

    [Fact]
    public void Scenario_34_PastDueWithoutTheDueValue()
    {
        AttainmentResult result = new World(Direction.Lower, Nature.Rank, "rank").Level("2024", "8").Target("[1, 10]").AsOf("2028-03-01");
        Assert.Equal("Open, AwaitingData(NotPublishedYet)", result.Outcome());
        Assert.Equal((8m, ReportingPeriod.Year(2024)), (result.Actual?.Range.Point, result.Actual?.Period));
    }

    [Fact]
    public void Scenario_54_GrowthOfAQuarter_IsYearOnYear()
    {
        ReadingResult result = new World(Direction.Higher, Nature.Flow, "万元")
            .Level("2024-Q1", "100").Level("2024-Q4", "120").Level("2025-Q1", "110").Read(Measure.Growth(), "2025-Q1");
        Assert.Equal(10m, result.Reading?.Range.Point); // on 2024-Q4 it would be −8.33
    }

    [Fact]
    public void Scenario_62_OneYearUndecided()
    {
        AttainmentResult result = EachYearAtLeast20.Level("2023", "> 18").Level("2024", "20").Level("2025", "21").Level("2026", "22").Level("2027", "23").AsOf("2028-06-01");
        Assert.Equal("Undetermined, NotAssessable(RangeOverlaps)", result.Outcome());
        Assert.Equal(["2023: Undetermined(RangeOverlaps)", "2024: Attained", "2025: Attained", "2026: Attained", "2027: Attained"], result.Parts());
    }

    private static World Ranked => new World(Direction.Lower, Nature.Rank, "rank").Level("2024", "8").Level("2025", "12").Target("[1, 10]");
}
