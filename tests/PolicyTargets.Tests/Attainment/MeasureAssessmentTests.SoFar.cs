using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Amounts that count up: sums, averages, additions, average growth; what they secure and how they are paced.</content>
public sealed partial class MeasureAssessmentTests
{
    private static readonly World Grown = Money.Level("2022", "100").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()); // 1.2⁵ = 2.48832

    private static World Yearly(World world, string first, string second, string bound, Measure measure) =>
        world.Told(measure is AdditionsMeasure ? measure : Measure.Level, "2023", first).Told(measure is AdditionsMeasure ? measure : Measure.Level, "2024", second).Target(bound, "2023/2027", measure: measure);

    private static string Standing(World world, string first, string second, string bound, Measure measure) => Yearly(world, first, second, bound, measure).AsOf("2025-03-01").Outcome();

    [Theory]
    [InlineData("510", "Attained, Attained")]
    [InlineData("499", "NotAttained, Missed")]
    public void Average_PastDue_IsTheSumPerYear(string sum, string expected) => // 102 and 99.8 a year
        Assert.Equal(expected, Tasks.Sum("2023/2027", sum).Target("≥ 100", "2023/2027", measure: Measure.Average()).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("80", "Open, Behind")] // 160 of 500: 0.32 against 0.40
    [InlineData("100", "Open, OnSchedule")] // 200 of 500, though the average so far is in range
    [InlineData("120", "Open, Ahead")] // 240 of 500: 0.48
    public void Average_SoFar_IsPace(string yearly, string expected) => Assert.Equal(expected, Standing(Money, yearly, yearly, "≥ 100", Measure.Average()));

    [Fact]
    public void Average_PrintedSoFar_IsPace() => // 年均120 over 2023–2024
        Assert.Equal("Open, Ahead", Money.Told(Measure.Average(), "2023/2024", "120").Target("≥ 100", "2023/2027", measure: Measure.Average()).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Average_OfANonNegativeFlow_IsSecuredByItsParts() => // 510 in two years is at least 102 a year over five
        Assert.Equal("Attained, AttainedEarly", Standing(Tasks, "300", "210", "≥ 100", Measure.Average()));

    [Fact]
    public void Average_OfAFlowThatMayFall_IsNotSecured() => Assert.Equal("Open, Ahead", Standing(Money, "300", "210", "≥ 100", Measure.Average()));

    [Fact]
    public void Average_PastItsCeiling_IsMissed() => // 510 in two years is more than 100 a year over five
        Assert.Equal("NotAttained, Missed", Standing(Accidents, "300", "210", "≤ 100", Measure.Average()));

    [Theory]
    [InlineData("80", "Open, OnSchedule")] // 0.32 of the ceiling used, 0.40 of the span gone
    [InlineData("110", "Open, OnSchedule")] // 0.44: within the band
    [InlineData("130", "Open, Behind")] // 0.52
    public void Average_UnderACeiling_IsPacedTheOtherWayRound(string yearly, string expected) => Assert.Equal(expected, Standing(Accidents, yearly, yearly, "≤ 100", Measure.Average()));

    [Fact]
    public void Average_WithAYearMissing_IsStillSecured() => // 2023 unknown, 2024 alone 600
        Assert.Equal("Attained, AttainedEarly", Tasks.Level("2024", "600").Target("≥ 100", "2023/2027", measure: Measure.Average()).AsOf("2025-03-01").Outcome());

    [Theory]
    [InlineData("60", "Open, Behind")] // 120 of 500: 0.24
    [InlineData("105", "Open, OnSchedule")] // 0.42
    [InlineData("150", "Open, Ahead")] // 0.60
    public void Additions_SoFar_ArePace(string yearly, string expected) => Assert.Equal(expected, Standing(Firms, yearly, yearly, "≥ 500", Measure.Additions));

    [Fact]
    public void Additions_SoFar_StartAtZero() => Assert.Equal(0.42m, Yearly(Firms, "105", "105", "≥ 500", Measure.Additions).AsOf("2025-03-01").Progress.Point);

    [Fact]
    public void Additions_Reached_AreSecured() => Assert.Equal("Attained, AttainedEarly", Standing(Firms, "300", "200", "≥ 500", Measure.Additions));

    [Fact]
    public void Additions_ReachedByAYearToDate_AreSecured() =>
        Assert.Equal("Attained, AttainedEarly", Firms.Told(Measure.Additions, "2025-01-01/P8M", "104").Target("≥ 100", "2025", "2025", Measure.Additions).AsOf("2025-10-01").Outcome());

    [Fact]
    public void Additions_PastTheirCeiling_AreMissed() =>
        Assert.Equal("NotAttained, Missed", Standing(Firms with { Indicator = Firms.Indicator with { Direction = Direction.Lower } }, "300", "201", "≤ 500", Measure.Additions));

    [Fact]
    public void Additions_UnderACeiling_ArePacedTheOtherWayRound() =>
        Assert.Equal("Open, Behind", Standing(Firms with { Indicator = Firms.Indicator with { Direction = Direction.Lower } }, "200", "100", "≤ 500", Measure.Additions)); // 0.60

    [Fact]
    public void Additions_PrintedOverTheSpan_CountBeforeDue() =>
        Assert.Equal("Open, Ahead", Firms.Told(Measure.Additions, "2023/2024", "300").Target("≥ 500", "2023/2027", measure: Measure.Additions).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Additions_FromTheStock_AreNoEvidence() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Firms.Level("2022", "100").Level("2024", "400").Target("≥ 500", "2023/2027", measure: Measure.Additions).AsOf("2025-03-01").Outcome());

    [Fact]
    public void Sum_OfFourYears_SecuresWhatItNeedsOfTheFifth() => // 400 of 400 with a year to come
        Assert.Equal("Attained, AttainedEarly", Enumerable.Range(2023, 4).Aggregate(Tasks, (so, year) => so.Level($"{year}", "100")).Target("≥ 400", "2023/2027", measure: Measure.Sum).AsOf("2027-03-01").Outcome());

    [Fact]
    public void Sum_JustUsedUp_IsNotMissed() => // 1000 of at most 1000: nothing more may come, but it is not broken
        Assert.Equal("Open, Behind", Standing(Accidents, "500", "500", "≤ 1000", Measure.Sum));

    [Fact]
    public void Sum_OfAFlowThatMayFall_IsNeverInRangeNow() => Assert.Equal("Open, Ahead", Standing(Money, "300", "300", "≥ 500", Measure.Sum));

    [Theory]
    [InlineData("150", "Open, OnSchedule", 0.3360)] // 0.5 / 1.48832 against 0.44 / 1.48832 = 0.2956
    [InlineData("160", "Open, Ahead", 0.4031)] // 0.6 / 1.48832
    [InlineData("130", "Open, Behind", 0.2016)] // 0.3 / 1.48832
    public void AverageGrowth_SoFar_IsPacedAsItsMultiple(string value, string expected, double progress)
    {
        AttainmentResult result = Grown.Level("2024", value).AsOf("2025-03-01");
        Assert.Equal(expected, result.Outcome());
        Outcomes.Near((decimal)progress, (decimal)progress, result.Progress);
        Outcomes.Near(0.2956m, 0.2956m, result.Expected);
    }

    [Fact]
    public void AverageGrowth_FarAboveSoFar_IsNotAttainedEarly() => Assert.Equal("Open, Ahead", Grown.Level("2023", "150").AsOf("2024-03-01").Outcome());

    [Fact]
    public void AverageGrowth_FromTheYearsGrowth_IsPaced() => // 1.3 · 1.2 = 1.56: 0.56 / 1.48832 = 0.3763
        Outcomes.Near(0.3763m, 0.3763m, (Grown with { Observations = [] }).Growth("2023", "30").Growth("2024", "20").AsOf("2025-03-01").Progress);

    [Theory]
    [InlineData("248.832", "Attained, Attained")]
    [InlineData("248.831", "NotAttained, Missed")]
    public void AverageGrowth_PastDue_IsDecidedByMultiplication(string value, string expected) => Assert.Equal(expected, Grown.Level("2027", value).AsOf("2028-03-01").Outcome());

    [Theory]
    [InlineData("0", "NonPositiveBase")]
    [InlineData("≥ -1", "NonPositiveBase")]
    public void AverageGrowth_OnABaseNotSurelyPositive_IsNotAssessable(string start, string reason)
    {
        World world = Money.Level("2022", start).Level("2027", "300").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth());
        Assert.Equal($"Undetermined, NotAssessable({reason})", world.AsOf("2028-03-01").Outcome());
    }

    [Fact]
    public void AverageGrowth_PrintedForTheSpan_Decides() =>
        Assert.Equal("NotAttained, Missed", Money.Told(Measure.AverageGrowth(), "2023/2027", "19.9").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2028-03-01").Outcome());

    [Fact]
    public void AverageGrowth_PrintedSoFar_IsPaced() // 30 % a year for two years: 0.69 / 1.48832
    {
        AttainmentResult result = Money.Told(Measure.AverageGrowth(), "2023/2024", "30").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2025-03-01");
        Assert.Equal("Open, Ahead", result.Outcome());
        Outcomes.Near(0.4636m, 0.4636m, result.Progress);
    }

    [Fact]
    public void AverageGrowth_OfALaterSpan_IsNoEvidence() =>
        Assert.Equal("Open, InProgress(NoEvidence)", Money.Told(Measure.AverageGrowth(), "2024/2025", "30").Target("≥ 20", "2023/2027", measure: Measure.AverageGrowth()).AsOf("2026-03-01").Outcome());

    [Fact]
    public void Average_SecuredBeforeItIsDue_IsTheLeastOfTheWholeTime() // 600 of 500 in five years: at least 120 a year, whatever comes
    {
        AttainmentResult result = Yearly(Tasks, "300", "300", "≥ 100", Measure.Average()).AsOf("2025-03-01");
        Assert.Equal(("Attained, AttainedEarly", "2023/2027", 120m, 1.2m), (result.Outcome(), $"{result.Actual?.Period}", result.Actual?.Range.Lower, result.Progress.Range?.Lower));
    }

    [Fact]
    public void Ceiling_OnAYearToDate_SaysHowMuchIsUsed()
    {
        AttainmentResult result = new World(Direction.Lower, Nature.Flow, "项").Level("2025-01-01/P8M", "5").Target("≤ 10", "2025", "2025").AsOf("2025-10-01");
        Assert.Equal(0.5m, result.CeilingUsed.Point);
        Assert.Contains(result.Explain().Children, node => node.Step == ExplanationStep.CeilingUsed);
        Assert.DoesNotContain(result.Explain().Children, node => node.Step == ExplanationStep.Progress);
    }
}
