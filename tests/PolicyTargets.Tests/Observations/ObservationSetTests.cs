using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

public sealed partial class ObservationSetTests
{
    private static readonly string[] SameEnd = ["2027", "2023/2027", "2027-12-31"];

    private static World Firms => new(Direction.Higher, Nature.Stock, "家");

    private static World Spending => new(Direction.Higher, Nature.Flow, "万元");

    private static World Intensity => new(Direction.Higher);

    [Fact]
    public void Set_KeepsTheOrderGiven()
    {
        World world = Firms.Level("2024", "2").Level("2023", "1");
        Assert.Equal(world.Observations, world.Evidence);
    }

    [Fact]
    public void Set_MayBeEmpty() => Assert.Empty(Firms.Evidence);

    [Fact]
    public void Find_KnownId_GivesTheObservation()
    {
        World world = Firms.Level("2023", "1").Level("2024", "2");
        Assert.Same(world.Observations[1], world.Evidence.Find(ObservationId.Parse("o2")));
    }

    [Fact]
    public void Find_UnknownId_GivesNull() => Assert.Null(Firms.Evidence.Find(ObservationId.Parse("o1")));

    [Fact]
    public void With_NewObservations_LeavesTheSetAsItWas()
    {
        World world = Firms.Level("2023", "1").Level("2024", "2");
        ObservationSet before = Firms.Level("2023", "1").Evidence;
        ObservationSet after = before.With(world.Observations[1]);
        Assert.Equal((1, 2), (before.Count, after.Count));
    }

    [Fact]
    public void With_AnIdThatIsThere_Throws()
    {
        World world = Firms.Level("2023", "1");
        ArgumentException exception = Assert.Throws<ArgumentException>(() => world.Evidence.With(world.Observations[0]));
        Assert.Contains("o1", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_OneIdTwice_Throws()
    {
        World world = Firms.Level("2023", "1");
        Assert.Throws<ArgumentException>(() => new ObservationSet(new IndicatorCatalogue(world.Indicator), world.Observations[0], world.Observations[0]));
    }

    [Fact]
    public void Constructor_UnknownIndicator_NamesObservationAndIndicator()
    {
        World world = Firms.Level("2023", "1");
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ObservationSet(new IndicatorCatalogue(), world.Observations));
        Assert.Contains("o1", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'x'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_Null_Throw()
    {
        ObservationSet set = Firms.Evidence;
        Assert.Throws<ArgumentNullException>(() => new ObservationSet(null!));
        Assert.Throws<ArgumentNullException>(() => set.With(null!));
        Assert.Throws<ArgumentNullException>(() => set.Find(null!));
        Assert.Throws<ArgumentNullException>(() => set.Read(null!, default));
        Assert.Throws<ArgumentNullException>(() => set.PublicationOf(null!));
    }

    [Fact]
    public void Read_UnknownIndicator_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => new ObservationSet(new IndicatorCatalogue()).Read(Firms.Of(Measure.Level, "2024"), default));

    [Fact]
    public void PublicationOf_PrintedDate_IsThatDate()
    {
        World world = Firms.Level("2024", "1", "2025-02-03");
        Assert.Equal(new LocalDate(2025, 2, 3), world.Evidence.PublicationOf(world.Observations[0]));
    }

    [Fact]
    public void PublicationOf_NoDateNoLag_IsTheEndOfThePeriod()
    {
        World world = Firms.Level("2024", "1");
        Assert.Equal(new LocalDate(2024, 12, 31), world.Evidence.PublicationOf(world.Observations[0]));
    }

    [Fact]
    public void PublicationOf_NoDate_AddsTheIndicatorsLag()
    {
        World world = (Firms with { Indicator = Firms.Indicator with { PublicationLag = Period.FromMonths(10) } }).Level("2024", "1");
        Assert.Equal(new LocalDate(2025, 10, 31), world.Evidence.PublicationOf(world.Observations[0]));
    }

    [Theory]
    [InlineData("2025-02-02", 1)]
    [InlineData("2025-02-03", 2)]
    public void AsOf_KeepsWhatIsOutByTheEndOfTheDay(string day, int expected) =>
        Assert.Equal(expected, Firms.Level("2023", "1").Level("2024", "2", "2025-02-03").Evidence.AsOf(World.Day(day)).Count);

    [Theory]
    [InlineData("2025-10-30", null)]
    [InlineData("2025-10-31", 1)]
    public void Read_WithinTheLag_IsNotPublishedYet(string day, int? expected)
    {
        World world = (Firms with { Indicator = Firms.Indicator with { PublicationLag = Period.FromMonths(10) } }).Level("2024", "1");
        Assert.Equal(expected, world.Read(Measure.Level, "2024", day).Reading?.Range.Point);
    }

    [Fact]
    public void Read_OnADay_IsReadingWhatAsOfKeeps() => PropertyCheck.Holds(Arbitraries.AnyWorld, Arbitraries.AssessmentDay, (world, day) =>
    {
        Measurand measurand = world.Goal.Measurand;
        Assert.Equal(world.Evidence.AsOf(day).Read(measurand, new LocalDate(2040, 1, 1)), world.Evidence.Read(measurand, day));
    });

    [Theory]
    [InlineData("2027")]
    [InlineData("2023/2027")]
    [InlineData("2027-12-31")]
    [InlineData("2027-12")]
    [InlineData("2027-Q4")]
    public void Read_StockWithTheSameEnd_IsOneKey(string asked) =>
        Assert.All(SameEnd, told => Assert.Equal(7m, Firms.Level(told, "7").Read(Measure.Level, asked).Reading?.Range.Point));

    [Theory]
    [InlineData("2023/2027")]
    [InlineData("2027-12-31")]
    [InlineData("2027-12")]
    public void Read_FlowWithTheSameEnd_IsAnotherKey(string asked) => Assert.Null(Spending.Level("2027", "7").Read(Measure.Level, asked).Reading);

    [Fact]
    public void Read_StockChangeWithTheSameEnds_IsOneKey()
    {
        World world = Firms.Change("2023/2027", "7");
        Assert.Equal(7m, world.Read(Measure.Change(ReportingPeriod.Year(2022)), "2027").Reading?.Range.Point);
        Assert.Equal(7m, world.Read(Measure.Change(ReportingPeriod.Parse("2022-12-31")), "2027-12-31").Reading?.Range.Point);
        Assert.Null(world.Read(Measure.Change(), "2027").Reading);
    }

    [Fact]
    public void Read_PrintedBaseThatIsTheNaturalOne_IsOneKey() =>
        Assert.Equal(7m, Spending.Growth("2025", "7").Read(Measure.Growth(ReportingPeriod.Year(2024)), "2025").Reading?.Range.Point);

    [Fact]
    public void Read_OtherSubjectOrScope_IsAnotherSeries()
    {
        World world = Firms.Level("2024", "7");
        Assert.Null(world.Evidence.Read(world.Of(Measure.Level, "2024") with { Subject = SubjectId.Parse("hangzhou") }, World.Day("2030-01-01")).Reading);
        Assert.Null(world.Evidence.Read(world.Of(Measure.Level, "2024", "规上"), World.Day("2030-01-01")).Reading);
    }

    [Fact]
    public void Read_Nothing_SaysNoEvidence()
    {
        ReadingResult result = Firms.Level("2023", "7").Read(Measure.Level, "2024");
        Assert.Null(result.Reading);
        Assert.Equal([UndeterminedReason.NoEvidence], result.Reasons);
        Assert.False(result.IsPublished);
    }

    [Fact]
    public void ToString_Observation_IsIdMeasurandAndValue() => Assert.Equal("o1 ningbo x level 2024 = 7 家", Firms.Level("2024", "7").Observations[0].ToString());

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() => PropertyCheck.Holds(Cultures.Foreign, culture => Assert.Equal(
        "[3.08, 3.08] % (2023; o1)", Cultures.Under(culture, () => Intensity.Level("2023", "3.08").Read(Measure.Level, "2023").ToString())));
}
