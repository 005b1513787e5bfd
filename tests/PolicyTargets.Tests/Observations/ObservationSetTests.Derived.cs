using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Found or derived, and from what.</content>
public sealed partial class ObservationSetTests
{
    private static readonly string[] Both = ["o1", "o2"];

    [Fact]
    public void Read_PrintedLevel_IsFound()
    {
        Reading? reading = Firms.Level("2024", "7").Read(Measure.Level, "2024").Reading;
        Assert.Equal((7m, false), (reading?.Range.Point, reading?.IsDerived));
        Assert.Equal(["o1"], Ids(reading));
    }

    [Fact]
    public void Read_PrintedGrowthWithoutLevels_IsFound() => Assert.Equal(20.8m, Spending.Growth("2023", "20.8").Read(Measure.Growth(), "2023").Reading?.Range.Point);

    [Fact]
    public void Read_PrintedGrowthBesideLevels_IsFoundFirst()
    {
        Reading? reading = Spending.Level("2022", "100").Level("2023", "121").Growth("2023", "20.8").Read(Measure.Growth(), "2023").Reading;
        Assert.Equal((20.8m, false), (reading?.Range.Point, reading?.IsDerived));
        Assert.Equal(["o3"], Ids(reading));
    }

    [Fact]
    public void Read_LevelFromBaseAndChange_IsDerived() => AssertDerived("3.69 %", Intensity.Level("2023", "3.59").Change("2024", "0.10").Read(Measure.Level, "2024"), Both);

    [Fact]
    public void Read_LevelFromBaseAndGrowth_IsDerived() => AssertDerived("110 万元", Spending.Level("2023", "100").Growth("2024", "10").Read(Measure.Level, "2024"), Both);

    [Fact]
    public void Read_BaseFromLevelAndChange_IsDerived() => AssertDerived("3.59 %", Intensity.Level("2024", "3.69").Change("2024", "0.10").Read(Measure.Level, "2023"), Both);

    [Fact]
    public void Read_BaseFromLevelAndGrowth_IsDerived() => AssertDerived("100 万元", Spending.Level("2024", "110").Growth("2024", "10").Read(Measure.Level, "2023"), Both);

    [Fact]
    public void Read_ChangeFromLevels_IsDerived() => AssertDerived("0.1 pp", Intensity.Level("2023", "3.59").Level("2024", "3.69").Read(Measure.Change(), "2024"), Both);

    [Fact]
    public void Read_GrowthFromLevels_IsDerived() => AssertDerived("10 %", Spending.Level("2023", "100").Level("2024", "110").Read(Measure.Growth(), "2024"), Both);

    [Fact]
    public void Read_GrowthFromLevelAndChange_IsDerived() => AssertDerived("25 %", Spending.Level("2024", "125").Change("2024", "25").Read(Measure.Growth(), "2024"), Both);

    [Fact]
    public void Read_GrowthFromBaseAndChange_IsDerived() => AssertDerived("25 %", Spending.Level("2023", "100").Change("2024", "25").Read(Measure.Growth(), "2024"), Both);

    [Fact]
    public void Read_GrowthFromLevelAndChange_UsesTheLevelOnce()
    {
        QuantityRange? range = Spending.Level("2024", "[120, 125]").Change("2024", "20").Read(Measure.Growth(), "2024").Reading?.Range; // 20/100 and 20/105
        Outcomes.Near(19.0476m, range?.Lower);
        Outcomes.Near(20m, range?.Upper);
    }

    [Fact]
    public void Read_SumOfAFlow_IsDerivedFromItsYears() => AssertDerived("620 万元", Spending.Level("2023", "300").Level("2024", "320").Read(Measure.Sum, "2023/2024"), Both);

    [Fact]
    public void Read_SumWithAYearMissing_IsNoReading() => Assert.Null(Spending.Level("2023", "300").Level("2025", "320").Read(Measure.Sum, "2023/2025").Reading);

    [Fact]
    public void Read_YearOfAQuarterlyFlow_IsDerivedFromItsQuarters()
    {
        World quarterly = Spending with { Indicator = Spending.Indicator with { Frequency = Frequency.Quarterly } };
        ReadingResult result = quarterly.Level("2024-Q1", "1").Level("2024-Q2", "2").Level("2024-Q3", "3").Level("2024-Q4", "4").Read(Measure.Level, "2024");
        AssertDerived("10 万元", result, ["o1", "o2", "o3", "o4"]);
    }

    [Fact]
    public void Read_YearToDateWindows_AreNeverAdded()
    {
        World world = Spending.Level("2024-01-01/P5M", "40").Level("2024-01-01/P8M", "70").Level("2024-01-01/P11M", "95");
        Assert.Null(world.Read(Measure.Level, "2024").Reading);
        Assert.Null(world.Read(Measure.Sum, "2024").Reading);
    }

    [Fact]
    public void Read_SpanChange_IsOfItsLastYearOverTheYearBefore() =>
        AssertDerived("30 万元", Spending.Level("2022", "100").Level("2025", "999").Level("2027", "130").Read(Measure.Change(), "2023/2027"), ["o1", "o3"]);

    [Fact]
    public void Read_TwoStepsAway_IsNotDerived() => Assert.Null(Firms.Level("2023", "100").Change("2024", "10").Change("2025", "10").Read(Measure.Level, "2025").Reading);

    [Fact]
    public void Read_TwoWaysToDerive_DoNotDependOnTheOrderGiven()
    {
        World changeFirst = Spending.Level("2023", "100").Change("2024", "10").Growth("2024", "20");
        World growthFirst = Spending.Level("2023", "100").Growth("2024", "20").Change("2024", "10");
        Assert.Equal(changeFirst.Read(Measure.Level, "2024").Reading?.Range, growthFirst.Read(Measure.Level, "2024").Reading?.Range);
    }

    [Fact]
    public void Read_Derived_TakesTheLeastFinalStatus()
    {
        Reading? reading = Firms.Level("2023", "100", status: ObservationStatus.Estimated).Change("2024", "10").Read(Measure.Level, "2024").Reading;
        Assert.Equal(ObservationStatus.Estimated, reading?.Status);
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("0")]
    [InlineData("> -1")]
    [InlineData("[0, 5]")]
    public void Read_GrowthOnABaseNotSurelyPositive_SaysSo(string known)
    {
        ReadingResult result = Spending.Level("2023", known).Level("2024", "4").Read(Measure.Growth(), "2024");
        Assert.Null(result.Reading);
        Assert.Equal([UndeterminedReason.NonPositiveBase], result.Reasons);
        Assert.True(result.IsPublished);
    }

    [Fact]
    public void Read_GrowthOnABaseAboveAnOpenZero_IsComputed()
    {
        QuantityRange? growth = Spending.Level("2023", "(0, 5]").Level("2024", "4").Read(Measure.Growth(), "2024").Reading?.Range;
        Assert.Equal((-20m, true, null), (growth?.Lower, growth?.IsLowerIncluded, growth?.Upper));
    }

    [Fact]
    public void Read_GrowthWithoutBase_SaysBaselineMissing()
    {
        ReadingResult result = Spending.Level("2024", "4").Read(Measure.Growth(), "2024");
        Assert.Equal([UndeterminedReason.BaselineMissing], result.Reasons);
        Assert.True(result.IsPublished);
    }

    [Fact]
    public void Read_GrowthTooLarge_SaysOverflow()
    {
        ReadingResult result = Spending.Level("2023", "0.0000000000000000000000000001").Level("2024", "79228162514264337593543950335").Read(Measure.Growth(), "2024");
        Assert.Equal([UndeterminedReason.Overflow], result.Reasons);
    }

    private static void AssertDerived(string expected, ReadingResult result, string[] from)
    {
        Assert.True(result.Reading?.IsDerived);
        Assert.Equal(expected, result.Reading?.Range.Point is { } point ? new Quantity(point, result.Reading.Range.Unit).ToString() : $"{result}");
        Assert.Equal(from, Ids(result.Reading).Order(StringComparer.Ordinal));
    }

    private static string[] Ids(Reading? reading) => [.. (reading?.Observations ?? []).Select(id => id.Text)];
}
