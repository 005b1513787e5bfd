using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Happenings that should not occur, parts of a population, revisions.</content>
public partial class AttainmentCalculatorTests
{
    [Theory]
    [InlineData("2025-S1", "未发生", "2025-09-01", "Open, AttainedEarly")]
    [InlineData("2025-03", "已发生", "2025-09-01", "NotAttained, Missed")]
    public void Assess_ToBeAvoided_IsBrokenByOneOccurrence(string period, string grade, string asOf, string outcome) =>
        Assert.Equal(outcome, World.Award().Level(period, grade).Target("≤ 未发生", "2025", "2025").AsOf(asOf).Outcome());

    [Fact]
    public void Assess_AvoidedFirstThenOccurred_IsMissed() =>
        Assert.Equal("NotAttained, Missed", World.Award().Level("2025-S1", "未发生").Level("2025-09", "已发生").Target("≤ 未发生", "2025", "2025").AsOf("2026-06-01").Outcome());

    [Theory]
    [InlineData("60", BoundRelation.Undecided)]
    [InlineData("120", BoundRelation.Inside)]
    public void Compare_PartOfThePopulation_IsAFloor(string part, BoundRelation relation)
    {
        World world = Firms with { Indicator = Firms.Indicator with { ScopeParts = [new ScopePart(null, "规上")] } };
        Assert.Equal(relation, Compared(world.Level("2024", part, scope: "规上").Target("≥ 100")).Relation);
    }

    [Fact]
    public void Read_RevisionOnTheSameDay_Replaces() =>
        Assert.Equal(215m, Firms.Level("2024", "225").Level("2024", "215", revised: true).Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_RevisedToAnApproximateNumber_IsThatNumber() =>
        Assert.Equal(180m, Firms.Level("2024", "231", published: "2025-01-01").Level("2024", "~180", published: "2025-03-01", revised: true).Read(Measure.Level, "2024").Reading?.Around?.Amount);

    [Theory]
    [InlineData("231", ObservationStatus.Provisional, "> 200", ObservationStatus.Final, ObservationStatus.Provisional)]
    [InlineData("> 8800", ObservationStatus.Provisional, "8900", ObservationStatus.Final, ObservationStatus.Final)]
    public void Read_StatusOfSeveral_IsThatOfTheOneThatSaysItAll(string first, ObservationStatus firstStatus, string second, ObservationStatus secondStatus, ObservationStatus expected) =>
        Assert.Equal(expected, Firms.Level("2024", first, "2025-01-01", firstStatus).Level("2024", second, "2025-03-01", secondStatus).Read(Measure.Level, "2024").Reading?.Status);
}
