using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/concepts/decomposition.md, and what docs/concepts/validation.md says of divisions, run. The values are made up.</summary>
public class DecompositionPage
{
    private static readonly SubjectId City = SubjectId.Parse("city");
    private static readonly SubjectId East = SubjectId.Parse("east");
    private static readonly SubjectId West = SubjectId.Parse("west");

    private static readonly PolicyCatalogue Known = PolicyCatalogue.Empty with
    {
        Subjects = new SubjectCatalogue(Unit(City, null), Unit(East, City), Unit(West, City)),
        Observations = new ObservationSet(new IndicatorCatalogue(
            new Indicator { Code = IndicatorCode.Parse("labs"), Name = new("实验室数", "laboratories"), Unit = PolicyTargets.Unit.Parse("家"), Direction = Direction.Higher, Nature = Nature.Stock },
            new Indicator { Code = IndicatorCode.Parse("intensity"), Name = new("强度", "intensity"), Unit = PolicyTargets.Unit.Percent, Direction = Direction.Higher, Nature = Nature.Ratio, Numerator = "经费", Denominator = "生产总值" })),
        Targets =
        [
            Promised("city-2027", City, "labs", Quantity.Count(200, "家")),
            Promised("east-2027", East, "labs", Quantity.Count(120, "家")),
            Promised("west-2027", West, "labs", Quantity.Count(70, "家")),
            Promised("city-intensity", City, "intensity", Quantity.Percent(3)),
            Promised("east-intensity", East, "intensity", Quantity.Percent(3)),
        ],
    };

    [Fact]
    public void Split()
    {
        PolicyCatalogue catalogue = Known;
        var split = new Decomposition
        {
            Whole = TargetId.Parse("city-2027"),
            Parts = [TargetId.Parse("east-2027"), TargetId.Parse("west-2027")],
            Method = DecompositionMethod.Additive,
            Coverage = DecompositionCoverage.MustEqual,
        };
        ConsistencyReport report = new CatalogueChecker().Check(catalogue with { Decompositions = [split] });
        Console.WriteLine(report.Findings.Single());
        // DEC001 error at Decompositions[city-2027].Parts: The parts of "city-2027" come to at least 190 entities and miss the whole, at least 200 entities, by 10 entities; check them.

        Assert.Equal(
            ["DEC001 error at Decompositions[city-2027].Parts: The parts of \"city-2027\" come to at least 190 entities and miss the whole, at least 200 entities, by 10 entities; check them."], Console.TakeLines());
        Assert.Equal("“city-2027”分解合计≥190家,达不到上级目标≥200家,相差10家;请核对。", report.Findings.Single().Message(Language.Chinese));

        ConsistencyReport ratios = new CatalogueChecker().Check(catalogue with { Decompositions = [split with { Whole = TargetId.Parse("city-intensity"), Parts = [TargetId.Parse("east-intensity")] }] });
        Console.WriteLine(ratios.Findings.Single());
        // DEC003 error at Decompositions[city-intensity].Method: "city-intensity": intensity does not add up over areas; weigh the parts, or give each the value of the whole.

        Assert.Equal(["DEC003 error at Decompositions[city-intensity].Method: \"city-intensity\": intensity does not add up over areas; weigh the parts, or give each the value of the whole."], Console.TakeLines());

        Assert.Empty(new CatalogueChecker().Check(catalogue with { Decompositions = [split with { Tolerance = Quantity.Count(10, "家") }] }).Findings);
        Assert.Empty(new CatalogueChecker().Check(catalogue with { Decompositions = [split with { Coverage = DecompositionCoverage.Informational }] }).Findings);
        Assert.Empty(new CatalogueChecker().Check(catalogue with { Decompositions = [split with { Method = DecompositionMethod.FloorEach }] }).Findings);
    }

    [Fact]
    public void Divisions()
    {
        var day = new LocalDate(2016, 9, 14);
        AdministrativeUnit unit = AdministrativeUnit.Of(East, new DivisionVersion { Name = new("东县"), Level = AdministrativeLevel.County, Validity = new(null, day) });
        var divisions = new DivisionRegistry([unit, Unit(West, null)], [new DivisionChange { Id = "2016-158", Kind = DivisionChangeKind.Merge, EffectiveOn = day, Predecessors = [East], Successors = [West] }]);
        ConsistencyReport report = new CatalogueChecker().Check(divisions);
        Console.WriteLine(report.Findings.Single());
        // DIV002 error at DivisionChanges[2016-158]: Division change "2016-158" (merged, 2016-09-14): a merge has two units or more before it, and one after it; correct it.

        Assert.Equal(["DIV002 error at DivisionChanges[2016-158]: Division change \"2016-158\" (merged, 2016-09-14): a merge has two units or more before it, and one after it; correct it."], Console.TakeLines());
    }

    private static AdministrativeUnit Unit(SubjectId id, SubjectId? parent) => new() { Id = id, Name = new(id.Text), Level = AdministrativeLevel.County, Parent = parent };

    private static Target Promised(string id, SubjectId subject, string indicator, Quantity value) =>
        new() { Id = TargetId.Parse(id), Measurand = new(subject, IndicatorCode.Parse(indicator), Measure.Level, ReportingPeriod.Year(2027)), Bound = Bound.AtLeast(value) };
}
