using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the concept pages on measures, instruments and validation that is not run in <see cref="AlgebraPages"/>.</summary>
public class ConceptPages
{
    private static readonly SubjectId city = SubjectId.Parse("our-city");

    private static readonly Indicator firms = new()
    {
        Code = IndicatorCode.Parse("firms"),
        Name = new("高新技术企业数", "high-tech enterprises"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    /// <summary>Level, growth, its half-unit, base, and the codes found.</summary>
    public static TheoryData<decimal, decimal, decimal?, decimal?, string> PrintedNumbers => new()
    {
        { 110, 10, null, 100, "" },
        { 1101, 10.0m, 0.05m, 1001, "" },
        { 264, 17.8m, 0.05m, null, "STM002" },
        { 264, 17.6m, 0.05m, null, "STM001" },
    };

    [Fact]
    public void OneSeries_InSeveralMeasures()
    {
        var day = new LocalDate(2025, 6, 30);
        var firmsOfThreeYears = new ObservationSet(new IndicatorCatalogue(firms), Seen("2022", 2022, Firms(1000)), Seen("2023", 2023, Firms(1100)), Seen("2024", 2024, Firms(1210)));

        foreach (Measure measure in new[] { Measure.Level, Measure.Change(), Measure.Growth(), Measure.Multiple() })
        {
            Console.WriteLine($"{measure}: {firmsOfThreeYears.Read(new(city, firms.Code, measure, ReportingPeriod.Year(2024)), asOf: day).Reading}");
        }
        // level: [1210, 1210] 家 (2024; 2024)
        // change: [110, 110] 家 (2024; 2024, 2023)
        // growth: [10, 10] % (2024; 2024, 2023)
        // multiple: [1.1, 1.1] x (2024; 2024, 2023)

        Assert.Equal(
            ["level: [1210, 1210] 家 (2024; 2024)", "change: [110, 110] 家 (2024; 2024, 2023)", "growth: [10, 10] % (2024; 2024, 2023)", "multiple: [1.1, 1.1] x (2024; 2024, 2023)"],
            Console.TakeLines());
    }

    [Fact]
    public void FromInitiativeToRule()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        PolicyInitiative initiative = ningbo.Initiatives[0];
        PolicyInstrument growth = ningbo.FindInstrument(initiative.Instruments[0])!;
        Console.WriteLine($"{initiative.Plan} > {initiative.Code} > {growth.Code}, for {growth.Targets[0]}"); // ningbo-315-2023-2027 > plan-315 > fiscal-growth-rule-city, for P315-065
        foreach (InstrumentParameter parameter in growth.At(new LocalDate(2024, 6, 30)))
        {
            Console.WriteLine(parameter); // NBD-007 ningbo fiscal-st-expenditure growth .. in [20, ∞) %
        }

        PolicyRule demand = growth.ToRules()[0];
        Console.WriteLine($"{demand.Code}: {demand.Condition}"); // NBD-007: each-year(ningbo fiscal-st-expenditure growth in [20, ∞) %)

        Assert.Equal(
            [
                "ningbo-315-2023-2027 > plan-315 > fiscal-growth-rule-city, for P315-065", "NBD-007 ningbo fiscal-st-expenditure growth .. in [20, ∞) %",
                "NBD-007: each-year(ningbo fiscal-st-expenditure growth in [20, ∞) %)",
            ],
            Console.TakeLines());
    }

    [Fact]
    public void NumbersAsPrinted()
    {
        PolicyCatalogue catalogue = Catalogue(
            Seen("base", 2023, Known.MoreThan(Quantity.Count(1000, "家"))), Seen("level", 2024, Known.MoreThan(Quantity.Count(1120, "家"))), Seen("change", 2024, Firms(120), Measure.Change()));

        ConsistencyReport report = new CatalogueChecker().Check(catalogue);
        Console.WriteLine(report.Verified.Single());
        // LevelIsBaseAndChange base change level: more than 1,000 entities and 120 entities make more than 1,120 entities

        Assert.Equal(["LevelIsBaseAndChange base change level: more than 1,000 entities and 120 entities make more than 1,120 entities"], Console.TakeLines());
        Assert.Empty(report.Findings);
    }

    [Theory]
    [MemberData(nameof(PrintedNumbers))]
    public void LevelGrowthAndBase(decimal level, decimal growth, decimal? halfUnit, decimal? start, string codes)
    {
        PolicyCatalogue catalogue = Catalogue([
            Seen("level", 2024, Firms(level)), Seen("growth", 2024, Known.Exactly(Quantity.Percent(growth).WithHalfUnit(halfUnit)), Measure.Growth()),
            .. start is { } known ? new[] { Seen("base", 2023, Firms(known)) } : []]);

        Assert.Equal(codes, string.Join(", ", new CatalogueChecker().Check(catalogue).Findings.Select(finding => finding.Code.Text)));
    }

    private static PolicyCatalogue Catalogue(params Observation[] observations) => PolicyCatalogue.Empty with
    {
        Subjects = new SubjectCatalogue(new AdministrativeUnit { Id = city, Name = new LocalizedText("我市", "our city"), Level = AdministrativeLevel.Prefecture }),
        Observations = new ObservationSet(new IndicatorCatalogue(firms), observations),
    };

    private static Known Firms(decimal number) => Known.Exactly(Quantity.Count(number, "家"));

    private static Observation Seen(string id, int year, Known known, Measure? measure = null) => new()
    {
        Id = ObservationId.Parse(id),
        Measurand = new(city, firms.Code, measure ?? Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
        Statement = "s",
    };
}
