using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Observations;

/// <content>Values of parts: of the quarters of a year, of the components of a composite, of a part of the population.</content>
public sealed partial class DerivedReadingTests
{
    private static readonly string[] EightQuarters = [.. Enumerable.Range(0, 8).Select(number => $"{2023 + (number / 4)}-Q{1 + (number % 4)}")];

    private static Indicator Teams => Named("teams", "家", Nature.Stock);

    /// <summary>Labs and teams that stand side by side.</summary>
    private static World Together(ComponentAspect labs = ComponentAspect.Level) => Firms with
    {
        Indicator = Firms.Indicator with { Composition = Composition.Sum(labs, new IndicatorComponent(Labs.Code, labs), new IndicatorComponent(Teams.Code)) },
        Others = [Labs, Teams],
    };

    private static World Quarterly(World world) => EightQuarters.Aggregate(world with { Indicator = world.Indicator with { Frequency = Frequency.Quarterly } }, (told, quarter) => told.Level(quarter, "10"));

    /// <summary>A flow of 10 a quarter is 40 a year on average; a stock of 10 at the end of each is 10.</summary>
    [Fact]
    public void Average_OfQuarters_IsOfYearsForAFlowAndOfMomentsForAStock()
    {
        Assert.Equal("[40, 40]", Quarterly(Money).Read(Measure.Average(), "2023/2024").Shown());
        Assert.Equal("[10, 10]", Quarterly(Firms).Read(Measure.Average(), "2023/2024").Shown());
    }

    [Fact]
    public void Average_OfChangesWithoutAny_IsNone() => Assert.Equal("NoEvidence", Firms.Level("2023", "5").Level("2024", "7").Read(Measure.Average(Measure.Additions), "2023/2024").Shown());

    [Fact]
    public void Change_OfAComposite_IsThatOfItsComponents() => Assert.Equal(
        "[5, 5]", Together().Elsewhere("ningbo", "2024", "3", Measure.Change(), Labs).Elsewhere("ningbo", "2024", "2", Measure.Change(), Teams).Read(Measure.Change(), "2024").Shown());

    [Fact]
    public void Additions_OfAComposite_AreThoseOfItsComponents() => Assert.Equal(
        "[5, 5]", Together().Elsewhere("ningbo", "2024", "3", Measure.Additions, Labs).Elsewhere("ningbo", "2024", "2", Measure.Additions, Teams).Read(Measure.Additions, "2024").Shown());

    [Fact]
    public void Sum_OfAComposite_IsThatOfItsComponents() => Assert.Equal(
        "[5, 5]", Together().Elsewhere("ningbo", "2023/2025", "3", Measure.Sum, Labs).Elsewhere("ningbo", "2023/2025", "2", Measure.Sum, Teams).Read(Measure.Sum, "2023/2025").Shown());

    /// <summary>Growth does not add up.</summary>
    [Fact]
    public void Growth_OfAComposite_IsNoSum() => Assert.Equal(
        "NoEvidence", Together().Elsewhere("ningbo", "2024", "3", Measure.Growth(), Labs).Elsewhere("ningbo", "2024", "2", Measure.Growth(), Teams).Read(Measure.Growth(), "2024").Shown());

    /// <summary>A gain beside a level is the change of the composite and nothing else.</summary>
    [Theory]
    [InlineData("change", "[5, 5]")]
    [InlineData("level", "NoEvidence")]
    [InlineData("additions", "NoEvidence")]
    public void Measure_OfAMixedComposite_IsTheOneThatItsComponentsAddUpTo(string measure, string expected) => Assert.Equal(expected,
        Together(ComponentAspect.Change).Elsewhere("ningbo", "2024", "3", Measure.Change(), Labs).Elsewhere("ningbo", "2024", "3", Measure.Additions, Labs).Elsewhere("ningbo", "2024", "3", null, Labs)
            .Elsewhere("ningbo", "2024", "2", null, Teams).Elsewhere("ningbo", "2024", "2", Measure.Additions, Teams)
            .Read(measure switch { "change" => Measure.Change(), "level" => Measure.Level, _ => Measure.Additions }, "2024").Shown());

    /// <summary>12 labs to 3 awards: 4 to one, 400 %.</summary>
    [Theory]
    [InlineData("x", "[4, 4]")]
    [InlineData("%", "[400, 400]")]
    public void Quotient_IsInTheUnitOfTheComposite(string unit, string expected) => Assert.Equal(expected,
        Quotient(new World(Direction.Higher, Nature.Ratio, unit)).Elsewhere("ningbo", "2024", "12", indicator: Labs).Elsewhere("ningbo", "2024", "3", indicator: Awards).Read(Measure.Level, "2024").Shown());

    /// <summary>Of the same indicator the benchmark is of the same part of the population; another indicator has parts of its own.</summary>
    [Fact]
    public void Distance_OfAPartOfThePopulation_IsFromTheSamePartOfTheSameIndicator()
    {
        World world = Ratio.Level("2024", "5", scope: "规上").Elsewhere("zhejiang", "2024", "3");
        Assert.Equal("BenchmarkUnknown", Scoped(world, AgainstProvince));
        World told = world.Level("2024", "4", scope: "规上");
        Observation last = told.Observations[^1];
        Assert.Equal("[1, 1]", Scoped(told with { Observations = told.Observations.SetItem(2, last with { Measurand = last.Measurand with { Subject = Province } }) }, AgainstProvince));
        Indicator whole = Named("whole", "%", Nature.Ratio);
        Assert.Equal("[2, 2]", Scoped(Ratio.Level("2024", "5", scope: "规上").Elsewhere("zhejiang", "2024", "3", indicator: whole), Measure.RelativeTo(Benchmark.Of(Province, whole.Code))));
    }

    [Fact]
    public void Place_AmongPeersAllKnown_IsWithoutCaveat()
    {
        Measure rank = Measure.Rank(Measure.Level, World.Group(2, "ningbo", "hangzhou"));
        Assert.Null(Ratio.Level("2024", "5").Elsewhere("hangzhou", "2024", "7").Read(rank, "2024").Reading?.Caveat);
        Assert.Equal("[2, 2]", Ratio.Level("2024", "5").Elsewhere("hangzhou", "2024", "7").Read(rank, "2024").Shown());
    }

    /// <summary>Nobody knows how long the past is.</summary>
    [Fact]
    public void PlaceInHistory_OfASeriesWithoutAStart_IsOpen()
    {
        ReadingResult place = Ratio.Level("2023", "5").Level("2024", "4").Read(Measure.RankInHistory(), "2024");
        Assert.Equal(("[2, ∞)", UndeterminedReason.PeersUnknown), (place.Shown(), place.Reading?.Caveat));
    }

    /// <summary>Nothing falls by more than all of itself over three years, and no decimal holds what grows a hundred million times over a year for five.</summary>
    [Theory]
    [InlineData("-273", "NonPositiveBase")]
    [InlineData("10000000000", "Overflow")]
    public void Multiple_OfAnAverageGrowthThatIsNone_SaysWhy(string growth, string reason) =>
        Assert.Equal(reason, new World(Direction.Higher, Nature.Index, "index").Told(Measure.AverageGrowth(), "2023/2027", growth).Read(Measure.Multiple(), "2023/2027").Shown());

    /// <summary>The rough 1.2万 and a floor below it agree; the floor makes 1.2万 no finer, so that 12480 to the last digit counts.</summary>
    [Fact]
    public void Level_OfARoughNumberAFloorAndAFineNumber_IsTheFineOne() => Assert.Equal(
        "[12480, 12480]", Firms.Level("2024", "12000 ± 500", "2025-01-01").Level("2024", "> 11000", "2025-02-01").Level("2024", "12480 ± 0.5", "2025-03-01").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Level_OfAFineNumberAFloorAndARoughNumber_IsTheFineOne() => Assert.Equal(
        "[12480, 12480]", Firms.Level("2024", "12480 ± 0.5", "2025-01-01").Level("2024", "> 11000", "2025-02-01").Level("2024", "12000 ± 500", "2025-03-01").Read(Measure.Level, "2024").Shown());

    [Fact]
    public void Break_SaysWhatBrokeAndWhen()
    {
        Assert.Equal("Boundary yinzhou * 2016-09-14", Firms.Broken(BreakKind.Boundary, "2016-09-14", subject: "yinzhou").Breaks[0].ToString());
        Assert.Equal("Definition * x 2016-09-14 × 1.5", Firms.Broken(BreakKind.Definition, "2016-09-14", 1.5m, indicator: "x").Breaks[0].ToString());
    }

    [Theory]
    [InlineData("~5", "~5 家 (2024; o1)")]
    [InlineData("5", "[5, 5] 家 (2024; o1)")]
    public void Reading_SaysValuePeriodAndSources(string known, string expected) => Assert.Equal(expected, Firms.Level("2024", known).Read(Measure.Level, "2024").Reading?.ToString());

    [Fact]
    public void Reading_OfWords_SaysThem() => Assert.Equal("前列 (2024; o1)", Firms.Noted("2024", Known.Stated("前列")).Read(Measure.Level, "2024").Reading?.ToString());

    private static string Scoped(World world, Measure measure) =>
        world.Evidence.Read(world.Of(measure, "2024", "规上"), World.Day("2040-01-01"), RoundingPolicy.Exact, null).Shown();
}
