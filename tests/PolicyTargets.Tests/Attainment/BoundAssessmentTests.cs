using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Bounds other than plain ranges on their way and when due: floor with stretch, assigned, in words, around; values in words or missing.</summary>
public sealed class BoundAssessmentTests
{
    private static World Ratio => new(Direction.Higher);

    private static World Stretched => Promised(Ratio.Level("2022", "3").Target("≥ 5"), world => Bound.FloorAndStretch(world.Amount(5), world.Amount(5.5m)));

    private static World Promised(World world, Func<World, Bound> bound) => world.Promising(bound(world));

    private static World AssignedOn(string? day) =>
        Promised(Ratio.Level("2022", "0").Level("2024", "40").Target("≥ 0"), world => Bound.Assigned("省", Bound.AtLeast(world.Amount(100)), day is null ? null : World.Day(day)));

    [Fact]
    public void FloorAndStretch_OnItsWay_IsPacedToTheFloor() // (4 − 3) / (5 − 3) against 2/5
    {
        AttainmentResult result = Stretched.Level("2024", "4").AsOf("2025-03-01");
        Assert.Equal(("Open, Ahead", 0.5m, 1m), (result.Outcome(), result.Progress.Point, result.Gap.Point));
    }

    [Theory]
    [InlineData("4", BoundRelation.Outside)]
    [InlineData("5.2", BoundRelation.Outside)]
    [InlineData("5.5", BoundRelation.Inside)]
    [InlineData("[5.4, 5.6]", BoundRelation.Undecided)]
    public void FloorAndStretch_OnItsWay_ReportsTheStretch(string value, BoundRelation stretch) => Assert.Equal(stretch, Stretched.Level("2024", value).AsOf("2025-03-01").Stretch);

    [Fact]
    public void FloorAndStretch_FloorReached_IsEarlyWhateverTheStretch() => Assert.Equal("Open, AttainedEarly", Stretched.Level("2024", "5").AsOf("2025-03-01").Outcome());

    [Fact]
    public void FloorAndStretch_RangeAcrossTheStretchWhenDue_IsAttained() => // the stretch is never demanded
        Assert.Equal("Attained, Attained", Stretched.Level("2027", "[5, 6]").AsOf("2028-03-01").Outcome());

    [Fact]
    public void FloorAndStretch_WithoutAnActual_HasNoStretch() => Assert.Null(Stretched.AsOf("2025-03-01").Stretch);

    [Fact]
    public void OtherBounds_HaveNoStretch() => Assert.Null(Ratio.Level("2024", "4").Target("≥ 5").AsOf("2025-03-01").Stretch);

    [Fact]
    public void FloorAndStretch_Falling_IsPacedToTheUpperEnd() // 3 accidents or 2: from 7 to 3, 5 is half-way
    {
        World world = new World(Direction.Lower).Level("2022", "7").Level("2024", "5").Target("≤ 3");
        AttainmentResult result = world.Promising(Bound.FloorAndStretch(world.Amount(2), world.Amount(3))).AsOf("2025-03-01");
        Assert.Equal((0.5m, 2m, BoundRelation.Outside), (result.Progress.Point, result.Gap.Point, result.Stretch));
    }

    [Theory]
    [InlineData("2025-04-30", "Undetermined, NotAssessable(AssignmentUnknown)")]
    [InlineData("2025-05-01", "Open, OnSchedule")] // 0.4 against 0.4
    public void Assigned_RegisteredOnADay_CountsFromThatDay(string day, string expected) => Assert.Equal(expected, AssignedOn("2025-05-01").AsOf(day).Outcome());

    [Fact]
    public void Assigned_RegisteredWithoutADay_AlwaysCounts() => Assert.Equal("Open, OnSchedule", AssignedOn(null).AsOf("2025-01-01").Outcome());

    [Fact]
    public void Assigned_RegisteredLater_GivesAnotherAssessment() // 12a of the golden cases
    {
        World world = Promised(Ratio.Level("2027", "26").Target("≥ 0"), _ => Bound.Assigned("省"));
        Assert.Equal("Undetermined, NotAssessable(AssignmentUnknown)", world.AsOf("2028-03-01").Outcome());
        Assert.Equal("NotAttained, Missed", world.Promising(((AssignedBound)world.Goal.Bound).Register(Bound.AtLeast(Quantity.Percent(27)))).AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void Assigned_BeforeItsIssue_IsNotIssued() // row 1 comes before row 2
    {
        World world = AssignedOn("2025-05-01");
        Assert.Equal("Open, NotIssued", (world with { Goal = world.Goal with { IssuedOn = World.Day("2025-02-01") } }).AsOf("2025-01-31").Outcome());
    }

    [Theory]
    [InlineData("2025-03-01")]
    [InlineData("2028-03-01")]
    public void Qualitative_IsNeverDecided(string day) =>
        Assert.Equal("Undetermined, NotAssessable(Qualitative)", Promised(Ratio.Level("2024", "4").Level("2027", "9").Target("≥ 0"), _ => Bound.Qualitative("全省前列")).AsOf(day).Outcome());

    [Fact]
    public void Qualitative_WithNothingPublished_IsNotAssessableEither() =>
        Assert.Equal("Undetermined, NotAssessable(Qualitative)", Promised(Ratio.Target("≥ 0"), _ => Bound.Qualitative("取得新突破")).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Qualitative_Withdrawn_IsWithdrawn() // row 1 comes before row 2
    {
        World world = Promised(Ratio.Target("≥ 0"), _ => Bound.Qualitative("取得新突破"));
        Assert.Equal("Open, Withdrawn", (world with { Goal = world.Goal with { WithdrawnOn = World.Day("2025-01-01") } }).AsOf("2025-03-01").Outcome());
    }

    [Fact]
    public void Around_OnItsWay_IsPacedToTheNumber() // inner is [100, ∞): 0.4 against 0.4, 60 to go
    {
        AttainmentResult result = Ratio.Level("2022", "0").Level("2024", "40").Target("~100").AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", 0.4m, 60m), (result.Outcome(), result.Progress.Point, result.Gap.Point));
    }

    [Fact]
    public void Around_OnItsWayWithTolerance_IsPacedToItsNearEdge() => // inner is [95, ∞): 38 / 95
        Assert.Equal(0.4m, Ratio.Level("2022", "0").Level("2024", "38").Target("~100").WithTolerance(5).AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Around_PassedBeforeDue_IsToBeHeld() => Assert.Equal("Open, AttainedEarly", Ratio.Level("2022", "0").Level("2024", "105").Target("~100").AsOf("2025-03-01").Outcome());

    [Theory]
    [InlineData(Direction.Higher, "101", "Attained, Attained")]
    [InlineData(Direction.Higher, "99", "Undetermined, NotAssessable(ToleranceUndefined)")]
    [InlineData(Direction.Lower, "99", "Attained, Attained")]
    [InlineData(Direction.Lower, "101", "Undetermined, NotAssessable(ToleranceUndefined)")]
    public void Around_WhenDue_IsKeptOnItsFavourableSide(Direction direction, string value, string expected) =>
        Assert.Equal(expected, new World(direction).Level("2027", value).Target("~100").AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("104.9", "Attained, Attained")]
    [InlineData("105.1", "NotAttained, Missed")]
    public void Around_FallingWithTolerance_ReachesAbove(string value, string expected) =>
        Assert.Equal(expected, new World(Direction.Lower).Level("2027", value).Target("~100").WithTolerance(5).AsOf("2028-03-01").Outcome());

    [Fact]
    public void ApproximateValue_WhenDue_IsUndecided() =>
        Assert.Equal("Undetermined, NotAssessable(ToleranceUndefined)", Ratio.Level("2027", "~100").Target("≥ 90").AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("≥ 95", "Attained, Attained")]
    [InlineData("≥ 96", "Undetermined, NotAssessable(RangeOverlaps)")]
    [InlineData("≥ 106", "NotAttained, Missed")]
    public void ApproximateValue_WithTolerance_IsARange(string bound, string expected) => // [95, 105]
        Assert.Equal(expected, Ratio.Level("2027", "~100").Target(bound).WithTolerance(5).AsOf("2028-03-01").Outcome());

    [Fact]
    public void ValueInWords_WhenDue_IsUndecided()
    {
        AttainmentResult result = Ratio.Noted("2027", Known.Stated("位居前列")).Target("≥ 90").AsOf("2028-03-01");
        Assert.Equal((AttainmentVerdict.Undetermined, AttainmentStatus.NotAssessable), (result.Verdict, result.Status));
    }

    [Theory]
    [InlineData(MissingStatus.NotYetAvailable)]
    [InlineData(MissingStatus.NotCollected)]
    public void MissingValue_WhenDue_AwaitsDataAndShowsTheLastReading(MissingStatus status)
    {
        AttainmentResult result = Ratio.Level("2026", "80").Noted("2027", Known.Missing(status)).Target("≥ 90").AsOf("2028-03-01");
        Assert.Equal(("Open, AwaitingData(NotPublishedYet)", 80m), (result.Outcome(), result.Actual?.Range.Point));
    }

    [Fact]
    public void WithdrawnValue_WhenDue_IsAwaitedAgain()
    {
        World world = Ratio.Level("2027", "95", "2028-01-20").Noted("2027", Known.Missing(MissingStatus.Withdrawn), "2028-02-20").Target("≥ 90");
        Assert.Equal("Attained, Attained", world.AsOf("2028-02-19").Outcome());
        Assert.Equal("Open, AwaitingData(NotPublishedYet)", world.AsOf("2028-02-20").Outcome());
    }

    [Fact]
    public void NotYetAvailable_AfterANumber_LeavesTheVerdict() =>
        Assert.Equal("Attained, Attained", Ratio.Level("2027", "95", "2028-01-20").Noted("2027", Known.Missing(MissingStatus.NotYetAvailable), "2028-02-20").Target("≥ 90").AsOf("2028-03-01").Outcome());

    [Fact]
    public void EachYear_Assigned_IsNotAssessable() =>
        Assert.Equal("Undetermined, NotAssessable(AssignmentUnknown)", Ratio.Level("2024", "9").EachYear("≥ 0").Promising(Bound.Assigned("国家")).AsOf("2025-03-01").Outcome());

    [Fact]
    public void EachYear_FloorAndStretch_DemandsTheFloorOnly()
    {
        World world = Ratio.Level("2023", "5").Level("2024", "5.2").EachYear("≥ 0", "2023/2024");
        Assert.Equal("Attained, Attained", Promised(world, so => Bound.FloorAndStretch(so.Amount(5), so.Amount(5.5m))).AsOf("2025-03-01").Outcome());
    }

    [Fact]
    public void EachQuarter_OneMissed_IsMissedAtOnce()
    {
        World world = new World(Ratio.Indicator with { Frequency = Frequency.Quarterly }).Level("2025-Q1", "21").Level("2025-Q2", "19").EachYear("≥ 20", "2025");
        AttainmentResult result = (world with { Goal = world.Goal with { Recurrence = Recurrence.Each(Frequency.Quarterly) } }).AsOf("2025-08-01");
        Assert.Equal("NotAttained, Missed", result.Outcome());
        Assert.Equal(["2025-Q1: Attained", "2025-Q2: NotAttained", "2025-Q3: Open", "2025-Q4: Open"], result.Parts());
    }

    [Fact]
    public void EachYear_MissedThenWithdrawn_IsWithdrawn()
    {
        World world = Ratio.Level("2024", "19").EachYear("≥ 20");
        Assert.Equal("Open, Withdrawn", (world with { Goal = world.Goal with { WithdrawnOn = new LocalDate(2025, 6, 1) } }).AsOf("2025-06-01").Outcome());
    }

    [Fact]
    public void EachYear_OfARank_IsDecidedYearByYear()
    {
        Measure place = Measure.Rank(Measure.Level, World.Group(89));
        World world = Ratio.Told(place, "2023", "9").Told(place, "2024", "10").Target("[1, 10]", "2023/2024", null, place);
        Assert.Equal("Attained, Attained", (world with { Goal = world.Goal with { Recurrence = Recurrence.Each(Frequency.Annual) } }).AsOf("2025-03-01").Outcome());
    }

    [Fact]
    public void EachYear_OpenEndedAndMissed_IsMissed() => Assert.Equal("NotAttained, Missed", Ratio.Level("2022", "21").Level("2023", "19").EachYear("≥ 20", "2021/..").AsOf("2025-06-01").Outcome());

    [Fact]
    public void EachYear_NothingHoldsYet_IsInProgress() => // elapsed and unpublished, so not one holds
        Assert.Equal("Open, InProgress(NoEvidence)", Ratio.EachYear("≥ 20", "2024/2027").AsOf("2025-06-01").Outcome());

    /// <summary>Both ends of the bound are one point; on the way to it nothing is past its far end.</summary>
    [Theory]
    [InlineData("40", "Open, OnSchedule")]
    [InlineData("60", "Open, Ahead")]
    [InlineData("120", "Open, Behind")]
    public void Exactly_OnItsWay_IsPaced(string known, string expected) =>
        Assert.Equal(expected, new World(Direction.Higher).Level("2022", "0").Level("2024", known).Target("100").AsOf("2025-03-01").Outcome());

    [Fact]
    public void Words_AfterANumber_DoNotHideIt()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2022", "0").Level("2023", "20").Noted("2024", Known.Stated("前列")).Target("≥ 100").AsOf("2025-03-01");
        Assert.Equal(("Open, OnSchedule", "2023"), (result.Outcome(), $"{result.Actual?.Period}"));
    }

    [Fact]
    public void Geometric_FromAStartKnownOnOneSide_SaysWhy()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "亿元").Level("2022", "> 50").Level("2024", "60").Target("≥ 100").Along(Trajectory.Geometric).AsOf("2025-03-01");
        Assert.Equal("Open, InProgress(RangeOverlaps)", result.Outcome());
    }
}
