using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Edges: both ends of a bound, the first and last day of a period, what several publications say.</content>
public partial class AttainmentCalculatorTests
{
    private static World Ratio => new(Direction.Lower);

    [Theory]
    [InlineData("1", "[1, 1] pp")]
    [InlineData("6", "[-2, -2] pp")]
    [InlineData("≥ 5", "(-∞, -1] pp")]
    [InlineData("≤ 1", "[1, ∞) pp")]
    public void Margin_OfTwoLimits_IsFromTheNearerOne(string actual, string margin) =>
        Assert.Equal(margin, Ratio.Level("2027", actual).Target("[2, 4]").AsOf("2028-03-01").Margin.Range?.ToString());

    [Fact]
    public void Progress_FromTheExcludedLimitItself_HasNoWay() =>
        Assert.Equal([UndeterminedReason.BaselineEqualsTarget], Ratio.Level("2022", "25").Level("2024", "24").Target("< 25").AsOf("2025-03-01").Progress.Reasons);

    [Fact]
    public void Progress_FromJustOutside_IsComputed() =>
        Assert.NotNull(Ratio.Level("2022", "> 25").Level("2024", "28").Target("≤ 25").AsOf("2025-03-01").Progress.Range);

    [Fact]
    public void Progress_FromTheIncludedLimit_StartsInRange() =>
        Assert.Equal([UndeterminedReason.BaselineInRange], Ratio.Level("2022", "25").Level("2024", "28").Target("≤ 25").AsOf("2025-03-01").Progress.Reasons);

    [Fact]
    public void EachYear_OpenEnded_IncludesTheYearThatBeginsToday() =>
        Assert.Equal(["2024: Attained", "2025: Open"], Ratio.Level("2024", "5").EachYear("≤ 10", "2024/..").AsOf("2025-01-01").Parts());

    [Fact]
    public void EachYear_OnTheLastDay_IsNotOver() =>
        Assert.Equal("Open, OnSchedule", Ratio.Level("2026", "5").Level("2027", "5", published: "2027-12-01").EachYear("≤ 10", "2026/2027").AsOf("2027-12-31").Outcome());

    [Fact]
    public void EachYear_Unstated_HasNoDueDate() =>
        Assert.Equal("Open, InProgress(NoEvidence, DueDateUnstated)", Ratio.EachYear("≤ 10", "..").AsOf("2025-03-01").Outcome());

    [Theory]
    [InlineData("104", "2024: Attained")]
    [InlineData("60", "2024: Open(NotPublishedYet)")]
    public void EachYear_PastYearKnownInPart_CountsWhereItIsSecured(string soFar, string part) =>
        Assert.Equal(part, Tasks.Level("2024-01-01/P8M", soFar).EachYear("≥ 100", "2024/2027").AsOf("2025-06-01").Parts()[0]);

    [Fact]
    public void EachYear_BaseMissing_IsUndetermined()
    {
        World world = Spending.Level("2024", "100").Target("≥ 20", "2024/2027", null, Measure.Growth());
        AttainmentResult result = (world with { Goal = world.Goal with { Recurrence = Recurrence.Each(Frequency.Annual) } }).AsOf("2025-06-01");

        Assert.Equal(("2024: Undetermined(BaselineMissing)", "Open, InProgress(BaselineMissing)"), (result.Parts()[0], result.Outcome()));
    }

    [Fact]
    public void Assess_WrongUnitBeforeItIsDue_IsInProgress()
    {
        World world = Firms.Target("≥ 10");
        Assert.Equal("Open, InProgress(UnitMismatch)", (world with { Goal = world.Goal with { Bound = Bound.AtLeast(Quantity.Percent(3)) } }).AsOf("2025-03-01").Outcome());
    }

    [Fact]
    public void Assess_SumWithAGap_ShowsWhatIsSecured() =>
        Assert.Equal("[60, ∞) 项", Tasks.Level("2025-01-01/P8M", "60").Target("≥ 500", "2023/2027", measure: Measure.Sum).AsOf("2025-10-01").Actual?.Range.ToString());

    [Fact]
    public void Assess_GrowthWithoutBaseBeforeItIsDue_SaysSo() =>
        Assert.Equal("Open, InProgress(BaselineMissing)", Spending.Level("2025", "100", published: "2025-12-01").Target("≥ 10", "2025", "2025", Measure.Growth()).AsOf("2025-12-15").Outcome());

    [Theory]
    [InlineData("[5, 6.5]", "Open, OnSchedule")]
    [InlineData("[5, 8]", "Open, InProgress(RangeOverlaps)")]
    [InlineData("[7.5, 8]", "Open, Behind")]
    public void Assess_ShareOfACeilingKnownAsARange_IsOnScheduleUpToTheUpperEdge(string used, string outcome)
    {
        World world = new(Spending.Indicator with { Direction = Direction.Lower, Domain = QuantityRange.AtLeast(Quantity.Yuan(0)) });
        Assert.Equal(outcome, world.Level("2025-01-01/P8M", used).Target("≤ 10", "2025", "2025").AsOf("2025-10-01").Outcome());
    }

    [Fact]
    public void Read_ThreeThatContradictOnOneDay_IsNoReading() =>
        Assert.Equal([UndeterminedReason.ContradictoryReadings], Firms.Level("2024", "225").Level("2024", "215").Level("2024", "205").Read(Measure.Level, "2024").Reasons);

    [Fact]
    public void Read_StatusOfTwoThatSayTheSame_IsTheMoreFinal() =>
        Assert.Equal(ObservationStatus.Final, Firms.Level("2024", "231", "2025-01-01", ObservationStatus.Provisional).Level("2024", "231", "2025-03-01").Read(Measure.Level, "2024").Reading?.Status);

    [Fact]
    public void Read_StatusWhereItTakesTwo_IsTheLessFinal() =>
        Assert.Equal(ObservationStatus.Provisional, Firms.Level("2024", "≥ 225", "2025-01-01", ObservationStatus.Provisional).Level("2024", "≤ 235", "2025-03-01").Read(Measure.Level, "2024").Reading?.Status);

    [Theory]
    [InlineData("12000 ± 500", "12400 ± 500", 12400)]
    [InlineData("12000 ± 500", "12480 ± 0.5", 12480)]
    [InlineData("12480 ± 0.5", "12000 ± 500", 12480)]
    public void Read_AgreeingAsPrinted_IsTheFinerThenTheLater(string first, string second, int expected) =>
        Assert.Equal(expected, Firms.Level("2024", first, "2025-01-01").Level("2024", second, "2025-03-01").Read(Measure.Level, "2024").Reading?.Range.Point);

    [Fact]
    public void Read_PartOfThePopulation_IncludesItsOwnNumber()
    {
        World world = Firms with { Indicator = Firms.Indicator with { ScopeParts = [new ScopePart(null, "规上")] } };
        Assert.Equal("[60, ∞) 家", world.Level("2024", "60", scope: "规上").Read(Measure.Level, "2024").Reading?.Range.ToString());
    }
}
