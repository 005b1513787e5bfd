using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Edges of measures: whole places but broken averages, one-sided bases, windows that do not start where the target's does.</content>
public sealed partial class MeasureAssessmentTests
{
    private static readonly OrdinalScale Classes = new("c", new LocalizedText("档次"), new Grade("第三档"), new Grade("第二档"), new Grade("第一档"));

    private static readonly Measure Tier = Measure.Tier(Measure.Level, Classes);

    [Theory]
    [InlineData("≤ 10", "Attained, Attained")] // is [1, 10]
    [InlineData("< 11", "Attained, Attained")]
    [InlineData("> 10", "NotAttained, Missed")] // is [11, ∞)
    public void Rank_KnownOnOneSide_IsAWholePlace(string place, string expected) => Assert.Equal(expected, Ranked().Told(Place, "2027", place).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Rank_First_IsTheBestThereIs() => Assert.Equal("Attained, Attained", Ranked("[1, 1]").Told(Place, "2027", "< 2").AsOf("2028-03-01").Outcome());

    [Fact]
    public void Rank_CloseToAPeer_IsRoundingSensitive() // printed 50 and 50.4: either may be first
    {
        World world = Money.Level("2027", "50 ± 0.5").Elsewhere("p0", "2027", "50.4 ± 0.5").Target("1", measure: Measure.Rank(Measure.Level, World.Group(null, "ningbo", "p0")));
        Assert.Equal(("NotAttained, Missed", true), (world.AsOf("2028-03-01").Outcome(), world.AsOf("2028-03-01").IsRoundingSensitive));
        Assert.Equal(AttainmentVerdict.Undetermined, world.AsPrinted().AsOf("2028-03-01").Verdict);
    }

    [Fact]
    public void Average_OfWholeThings_MayFallBetweenThem() // 499 / 5 = 99.8
    {
        AttainmentResult result = Tasks.Sum("2023/2027", "499").Target("≥ 100", "2023/2027", measure: Measure.Average()).AsOf("2028-03-01");
        Assert.Equal(("NotAttained, Missed", 0.2m), (result.Outcome(), result.Gap.Point));
    }

    [Fact]
    public void Average_JustAboveAnExcludedNumber_IsAttained() => // 100.2 is more than 100, though no whole number lies between
        Assert.Equal("Attained, Attained", Tasks.Sum("2023/2027", "501").Target("> 100", "2023/2027", measure: Measure.Average()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Relative_OfACountJustAboveTheAverage_IsAttained() => // 0.5 more
        Assert.Equal("Attained, Attained", Firms.Told(Ahead, "2027", "0.5").Target("> 0", measure: Ahead).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("≥ 100", "150", "NotAttained, Missed")] // at most 1.5 times
    [InlineData("(0, 100]", "200", "Attained, Attained")] // at least 2 times
    [InlineData("(0, 100]", "150", "Undetermined, NotAssessable(RangeOverlaps)")]
    public void Multiple_OnAOneSidedBase_IsOneSided(string start, string value, string expected) =>
        Assert.Equal(expected, Money.Level("2022", start).Level("2027", value).Target("≥ 2", "2023/2027", measure: Measure.Multiple()).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("≥ 33.33", "Attained, Attained")]
    [InlineData("≥ 33.34", "NotAttained, Missed")]
    public void Growth_OfAThird_IsDecidedByMultiplication(string bound, string expected) => // 4/3
        Assert.Equal(expected, Money.Level("2026", "3").Level("2027", "4").Target(bound, measure: Measure.Growth()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Growth_OfExactlyTheExcludedNumber_IsMissed() => // 7 · 1.01 = 7.07, and 1/7 has no decimal
        Assert.Equal("NotAttained, Missed", Money.Level("2026", "7").Level("2027", "7.07").Target("> 1", measure: Measure.Growth()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Growth_OfAYearToDate_IsNoEvidenceForTheYear() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Money.Growth("2025-01-01/P8M", "12").Target("≥ 10", "2025", "2025", Measure.Growth()).AsOf("2025-10-01").Outcome());

    [Fact]
    public void Change_OfOnePeriod_IsNoEvidenceForAnother() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Firms.Change("2024", "150").Target("≥ 100", "2025", "2023/2025", Measure.Change()).AsOf("2025-06-01").Outcome());

    [Fact]
    public void Change_WithTheTargetsOwnBaseline_StartsThere() // 100 of 200 since the printed 1600
    {
        AttainmentResult result = Firms.Level("2024", "1700").Target("≥ 200", "2023/2027", measure: Measure.Change()).Base("2022", "1600").AsOf("2025-03-01");
        Assert.Equal(("Open, Ahead", 0.5m), (result.Outcome(), result.Progress.Point));
    }

    [Fact]
    public void Multiple_WithTheTargetsOwnBaseline_IsDecidedOnIt() => // 1900 on the printed 900
        Assert.Equal("Attained, Attained", Money.Level("2027", "1900").Target("≥ 2", "2023/2027", measure: Measure.Multiple()).Base("2022", "900").AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("2027")]
    [InlineData("2023/2027")]
    [InlineData("2027-12-31")]
    public void Change_OfAStockOnAPrintedYear_IsOneKeyWhateverTheDueText(string due) // 50 of 100 since 2022
    {
        World world = Firms.Level("2022", "100").Level("2024", "150").Target("≥ 100", due, measure: Measure.Change(ReportingPeriod.Year(2022)));
        Assert.Equal(("Open, Ahead", 0.5m), (world.AsOf("2025-03-01").Outcome(), world.AsOf("2025-03-01").Progress.Point));
    }

    [Fact]
    public void Multiple_OnAPrintedYear_IsEvidencedToDate() // 到2027年较2022年翻一番: 1.5 in 2024
    {
        World world = Money.Level("2022", "100").Level("2024", "150").Target("≥ 2", measure: Measure.Multiple(ReportingPeriod.Year(2022)));
        Assert.Equal(("Open, Ahead", 0.5m), (world.AsOf("2025-03-01").Outcome(), world.AsOf("2025-03-01").Progress.Point));
    }

    [Fact]
    public void Additions_FromBeforeTheWindow_AreNoEvidence() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Firms.Told(Measure.Additions, "2021/2024", "600").Target("≥ 500", "2023/2027", measure: Measure.Additions).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Average_WithAYearToDate_IsSecuredByBoth() => // 300 + 210 is 102 a year over five
        Assert.Equal("Attained, AttainedEarly", Tasks.Level("2023", "300").Level("2024-01-01/P8M", "210").Target("≥ 100", "2023/2027", measure: Measure.Average()).AsOf("2024-10-01").Outcome());

    [Fact]
    public void Sum_WithAYearToDateOfALaterYear_IsPacedWithoutIt() => // evidence for its own year only: 100 of 500
        Assert.Equal(0.2m, Money.Level("2023", "100").Level("2024-01-01/P8M", "70").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2024-10-01").Progress.Point);

    [Fact]
    public void Sum_SecuredByYearToDateWindows_TakesTheLatest() => // 400 + 70, not 400 + 40 + 70
        Assert.Equal("[470, ∞) 项", Tasks.Level("2023", "400").Level("2024-01-01/P5M", "40").Level("2024-01-01/P8M", "70").Target("≥ 460", "2023/2027", measure: Measure.Sum).AsOf("2024-10-01").Actual?.Range.ToString());

    [Fact]
    public void Sum_CeilingPassedWithAYearMissing_IsMissedWhenDueToo() =>
        Assert.Equal("NotAttained, Missed", Accidents.Level("2023", "600").Level("2025", "500").Target("≤ 1000", "2023/2027", measure: Measure.Sum).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Sum_UnderItsCeilingWithAYearMissing_AwaitsData() => // the missing years may break it
        Assert.Equal(AttainmentStatus.AwaitingData, Accidents.Level("2023", "100").Level("2025", "100").Target("≤ 1000", "2023/2027", measure: Measure.Sum).AsOf("2028-03-01").Status);

    [Fact]
    public void Sum_UnderItsCeilingAndComplete_IsAttainedOnlyWhenDue()
    {
        World world = Enumerable.Range(2023, 5).Aggregate(Accidents, (so, year) => so.Level($"{year}", "100")).Target("≤ 500", "2023/2027", measure: Measure.Sum);
        Assert.Equal("Attained, Attained", world.AsOf("2028-03-01").Outcome());
        Assert.Equal(AttainmentVerdict.Open, world.AsOf("2027-06-01").Verdict);
    }

    [Fact]
    public void Milestones_OfAMultiple_StartAtOne() // 1.2 is a fifth of the way to 2
    {
        World world = Doubled.Level("2024", "150").Along(Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity.Multiple(1.2m))));
        Assert.Equal(0.2m, world.AsOf("2025-03-01").Expected.Point);
    }

    [Fact]
    public void Milestones_OfASum_StartAtZero() // 100 of 500
    {
        World world = Money.Level("2023", "60").Level("2024", "40").Target("≥ 500", "2023/2027", measure: Measure.Sum);
        AttainmentResult result = world.Along(Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), new Quantity(100, Unit.Parse("亿元"))))).AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", 0.2m), (result.Outcome(), result.Expected.Point));
    }

    [Theory]
    [InlineData("第一档", "Attained, Attained")]
    [InlineData("第二档", "Attained, Attained")]
    [InlineData("第三档", "NotAttained, Missed")]
    public void Tier_PastDue_IsDecidedByItsOrder(string tier, string expected) =>
        Assert.Equal(expected, Ratio.Told(Tier, "2027", tier).Target("≥ 第二档", measure: Tier).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Tier_OnItsWay_HasNoProgressAndNoGap()
    {
        AttainmentResult result = Ratio.Told(Tier, "2022", "第三档").Told(Tier, "2024", "第二档").Target("≥ 第一档", measure: Tier).AsOf("2025-03-01");
        Assert.Equal((AttainmentStatus.InProgress, null, null), (result.Status, result.Progress.Range, result.Gap.Range));
    }

    [Fact]
    public void Tier_ReachedBeforeDue_IsToBeHeld() => // a tier may be lost again
        Assert.Equal("Open, AttainedEarly", Ratio.Told(Tier, "2022", "第三档").Told(Tier, "2024", "第一档").Target("≥ 第二档", measure: Tier).AsOf("2025-03-01").Outcome());

    [Fact]
    public void AverageGrowth_AsPrinted_IsUndecidedAtTheEdge()
    {
        World world = Money.Level("2022", "100 ± 0.5").Level("2027", "248.832").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth());
        Assert.True(world.AsOf("2028-03-01").IsRoundingSensitive);
        Assert.Equal("Undetermined, NotAssessable(RangeOverlaps)", world.AsPrinted().AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Between_RisingIntoIt_IsPacedToTheNearEnd() => // (32 − 0) / (80 − 0)
        Assert.Equal(0.4m, Ratio.Level("2022", "0").Level("2024", "32").Target("[80, 100]").AsOf("2025-03-01").Progress.Point);

    [Theory]
    [InlineData("90", "Open, AttainedEarly")]
    [InlineData("110", "Open, Behind")]
    public void Between_RisingIntoOrPast_IsEarlyOrBehind(string value, string expected) => Assert.Equal(expected, Ratio.Level("2022", "0").Level("2024", value).Target("[80, 100]").AsOf("2025-03-01").Outcome());

    [Fact]
    public void Projection_OfAnAverageGrowth_IsAGrowth() => // 20.8 % so far leads to 20.8 % a year
        Outcomes.Near(20.8m, 20.8m, Money.Growth("2023", "20.8").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2025-01-01").Projection);

    [Theory]
    [InlineData("2022-12-31", 0)]
    [InlineData("2028-06-01", 1)]
    public void ExpectedOnDay_OutsideTheTime_IsItsNearerEnd(string day, int expected) =>
        Assert.Equal(expected, Ratio.Level("2022", "0").Target("≥ 100").AsOf(day).ExpectedOnDay.Point);

    [Fact]
    public void Composite_WhenDue_IsDecided() // net gain 3 and awards 4 make 7
    {
        Indicator labs = Gdp with { Code = IndicatorCode.Parse("labs"), Unit = Unit.Parse("家"), Nature = Nature.Stock }, awards = labs with { Code = IndicatorCode.Parse("awards"), Nature = Nature.Flow };
        var composition = Composition.Sum(ComponentAspect.Change, new IndicatorComponent(labs.Code, ComponentAspect.Change), new IndicatorComponent(awards.Code));
        World world = new World(Firms.Indicator with { Composition = composition }).Elsewhere("ningbo", "2027", "3", Measure.Change(), labs).Elsewhere("ningbo", "2027", "4", indicator: awards);
        Assert.Equal("Attained, Attained", world.Target("≥ 7", "2027", "2027", Measure.Change()).AsOf("2028-03-01").Outcome());
        Assert.Equal("NotAttained, Missed", world.Target("≥ 8", "2027", "2027", Measure.Change()).AsOf("2028-03-01").Outcome());
    }
}
