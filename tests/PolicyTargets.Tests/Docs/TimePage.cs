using NodaTime;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code and the claims of docs/concepts/time-and-vintages.md, run.</summary>
public class TimePage
{
    private static readonly SubjectId city = SubjectId.Parse("our-city");

    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly Observation speech = Seen("speech", 2024, Known.MoreThan(Quantity.Count(200, "家")), new LocalDate(2025, 1, 15));
    private static readonly Observation bulletin = Seen("bulletin", 2024, Known.Exactly(Quantity.Count(231, "家")), new LocalDate(2025, 3, 1));
    private static readonly Observation yearbook = Seen("yearbook", 2024, Known.Exactly(Quantity.Count(228, "家")), new LocalDate(2025, 10, 1)) with { IsRevision = true };

    private static readonly Measurand level = new(city, labs.Code, Measure.Level, ReportingPeriod.Year(2024));

    /// <summary>The kinds of period and their texts.</summary>
    public static TheoryData<ReportingPeriod, string> Texts => new()
    {
        { ReportingPeriod.Year(2027), "2027" },
        { ReportingPeriod.HalfYear(2027, 1), "2027-S1" },
        { ReportingPeriod.Quarter(2027, 1), "2027-Q1" },
        { ReportingPeriod.Month(2027, 3), "2027-03" },
        { ReportingPeriod.YearToDate(2024, 9), "2024-01-01/P9M" },
        { ReportingPeriod.Years(2023, 2027), "2023/2027" },
        { FiveYearPlan.Of(14).Period, "2021/2025" },
        { ReportingPeriod.Date(new LocalDate(2027, 12, 31)), "2027-12-31" },
        { ReportingPeriod.Dates(new LocalDate(2024, 1, 15), new LocalDate(2024, 3, 2)), "2024-01-15/2024-03-02" },
        { ReportingPeriod.From(2021), "2021/.." },
        { ReportingPeriod.Unstated, ".." },
    };

    /// <summary>What is published on 2025-06-01 after a bulletin of 231, and what counts then; null for nothing.</summary>
    public static TheoryData<Known, bool, string?> LaterPublications => new()
    {
        { Known.MoreThan(Quantity.Count(200, "家")), false, "[231, 231] 家" },
        { Known.Exactly(Quantity.Count(240, "家")), false, "[240, 240] 家" },
        { Known.MoreThan(Quantity.Count(200, "家")), true, "(200, ∞) 家" },
        { Known.Missing(MissingStatus.Withdrawn), false, null },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_AreWrittenAndRead(ReportingPeriod period, string text) =>
        Assert.Equal((text, period), (period.ToString(), ReportingPeriod.Parse(text)));

    [Fact]
    public void BasePeriods()
    {
        ReportingPeriod quarter = ReportingPeriod.Parse("2024-Q3");
        Console.WriteLine(quarter.PreviousComparable()); // 2023-Q3 (同比)
        Console.WriteLine(quarter.Previous()); // 2024-Q2 (环比)
        Console.WriteLine(Measure.Growth().BaseFor(quarter)); // 2023-Q3
        Console.WriteLine(Measure.Growth(comparedWith: quarter.Previous()).BaseFor(quarter)); // 2024-Q2
        Console.WriteLine(Measure.Growth().BaseFor(ReportingPeriod.Years(2023, 2027))); // 2022

        Assert.Equal(["2023-Q3", "2024-Q2", "2023-Q3", "2024-Q2", "2022"], Console.TakeLines());
    }

    [Fact]
    public void Vintages()
    {
        var observations = new ObservationSet(new IndicatorCatalogue(labs), speech, bulletin, yearbook);
        var measurand = new Measurand(city, labs.Code, Measure.Level, ReportingPeriod.Year(2024));
        Console.WriteLine(observations.Read(measurand, asOf: new LocalDate(2025, 2, 1)).Reading); // (200, ∞) 家 (2024; speech)
        Console.WriteLine(observations.Read(measurand, asOf: new LocalDate(2025, 6, 1)).Reading); // [231, 231] 家 (2024; speech, bulletin)
        Console.WriteLine(observations.Read(measurand, asOf: new LocalDate(2025, 12, 1)).Reading); // [228, 228] 家 (2024; yearbook)

        Assert.Equal(["(200, ∞) 家 (2024; speech)", "[231, 231] 家 (2024; speech, bulletin)", "[228, 228] 家 (2024; yearbook)"], Console.TakeLines());
        Assert.Equal([speech], observations.AsOf(new LocalDate(2025, 2, 1)));
    }

    [Theory]
    [MemberData(nameof(LaterPublications))]
    public void LaterPublication(Known known, bool isRevision, string? counts)
    {
        var observations = new ObservationSet(new IndicatorCatalogue(labs), bulletin, Seen("later", 2024, known, new LocalDate(2025, 6, 1)) with { IsRevision = isRevision });

        Assert.Equal(counts, observations.Read(level, new LocalDate(2025, 6, 1)).Reading?.Range.ToString());
    }

    [Fact]
    public void OneDay_ThatContradictsItself_IsNoReading()
    {
        var observations = new ObservationSet(new IndicatorCatalogue(labs), bulletin, Seen("other", 2024, Known.Exactly(Quantity.Count(240, "家")), new LocalDate(2025, 3, 1)));

        Assert.Equal([UndeterminedReason.ContradictoryReadings], observations.Read(level, new LocalDate(2025, 6, 1)).Reasons);
    }

    [Fact]
    public void RoundedLaterOne_Agrees()
    {
        var observations = new ObservationSet(
            new IndicatorCatalogue(labs),
            Seen("fine", 2024, Known.Exactly(Quantity.Count(12480, "家")), new LocalDate(2025, 3, 1)),
            Seen("coarse", 2024, Known.Exactly(Quantity.Count(12000, "家").WithHalfUnit(500)), new LocalDate(2025, 6, 1)));

        Assert.Equal("[12480, 12480] 家", observations.Read(level, new LocalDate(2025, 6, 1)).Reading?.Range.ToString());
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2020/2024")]
    [InlineData("2024-12-31")]
    public void Stock_IsKeyedByTheEndOfItsPeriod(string period)
    {
        var observations = new ObservationSet(new IndicatorCatalogue(labs), bulletin);

        Assert.Equal("[231, 231] 家", observations.Read(level with { Period = ReportingPeriod.Parse(period) }, new LocalDate(2025, 6, 1)).Reading?.Range.ToString());
    }

    [Fact]
    public void DayOfPublication_IsStated_OrTheEndAndTheLag()
    {
        Observation undated = bulletin with { PublishedOn = null };
        LocalDate Published(Indicator indicator, Observation observation) => new ObservationSet(new IndicatorCatalogue(indicator), observation).PublicationOf(observation);

        Assert.Equal(new LocalDate(2025, 3, 1), Published(labs, bulletin));
        Assert.Equal(new LocalDate(2025, 9, 30), Published(labs with { PublicationLag = Period.FromMonths(9) }, undated));
        Assert.Equal(new LocalDate(2024, 12, 31), Published(labs, undated));
    }

    [Fact]
    public void Breaks()
    {
        var day = new LocalDate(2025, 6, 1);
        var twoYears = new ObservationSet(new IndicatorCatalogue(labs), Seen("l2023", 2023, Known.Exactly(Quantity.Count(100, "家")), null), Seen("l2024", 2024, Known.Exactly(Quantity.Count(120, "家")), null));

        var redefined = new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(2024, 1, 1), Indicator = labs.Code };
        var growth = new Measurand(city, labs.Code, Measure.Growth(), ReportingPeriod.Year(2024));
        Console.WriteLine(twoYears.Read(growth, day).Reading); // [20, 20] % (2024; l2024, l2023)
        Console.WriteLine(string.Join(", ", twoYears.WithBreaks(redefined).Read(growth, day).Reasons)); // DefinitionBreak
        Console.WriteLine(twoYears.WithBreaks(redefined with { Bridge = 0.8m }).Read(growth, day).Reading); // [50, 50] % (2024; l2024, l2023)

        Assert.Equal(["[20, 20] % (2024; l2024, l2023)", "DefinitionBreak", "[50, 50] % (2024; l2024, l2023)"], Console.TakeLines());
    }

    [Fact]
    public void InForce()
    {
        var old = new Validity(new LocalDate(2018, 1, 1), new LocalDate(2023, 1, 1));
        Console.WriteLine($"{old}: {old.Contains(new LocalDate(2022, 12, 31))}, {old.Contains(new LocalDate(2023, 1, 1))}"); // [2018-01-01, 2023-01-01): True, False

        Assert.Equal(["[2018-01-01, 2023-01-01): True, False"], Console.TakeLines());
    }

    private static Observation Seen(string id, int year, Known known, LocalDate? published) => new()
    {
        Id = ObservationId.Parse(id),
        Measurand = new(city, labs.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
        PublishedOn = published,
    };
}
