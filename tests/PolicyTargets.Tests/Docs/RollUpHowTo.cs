using System.Text.Json;
using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/how-to/roll-up.md, run, and what the page says about it. The numbers are made up.</summary>
public class RollUpHowTo
{
    private static readonly LocalDate Day = new(2016, 9, 14);

    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly SubjectId yinzhou = SubjectId.Parse("yinzhou");
    private static readonly SubjectId haishu = SubjectId.Parse("haishu");
    private static readonly SubjectId jiangdong = SubjectId.Parse("jiangdong");

    private static readonly DivisionRegistry divisions = new(
        [
            AdministrativeUnit.Of(SubjectId.Parse("ningbo"), Version("330200", "宁波市", "Ningbo", null, null) with { Level = AdministrativeLevel.Prefecture, Parent = null }),
            AdministrativeUnit.Of(jiangdong, Version("330204", "江东区", "Jiangdong", null, Day)),
            AdministrativeUnit.Of(yinzhou, Version("330212", "鄞州区", "Yinzhou", null, Day), Version("330212", "鄞州区", "Yinzhou", Day, null) with { Boundary = 1 }),
            AdministrativeUnit.Of(haishu, Version("330203", "海曙区", "Haishu", null, Day), Version("330203", "海曙区", "Haishu", Day, null) with { Boundary = 1 }),
            AdministrativeUnit.Of(SubjectId.Parse("fenghua"), Version("330283", "奉化市", "Fenghua", null, Day), Version("330213", "奉化区", "Fenghua", Day, null)),
        ],
        [
            new() { Id = "merge", Kind = DivisionChangeKind.Merge, EffectiveOn = Day, Predecessors = [jiangdong, yinzhou], Successors = [yinzhou] },
            new() { Id = "transfer", Kind = DivisionChangeKind.PartialTransfer, EffectiveOn = Day, Predecessors = [yinzhou], Successors = [haishu], Weights = [new(yinzhou, haishu, WeightBasis.Population, 0.25m)] },
        ],
        [new() { Id = SubjectId.Parse("zone"), Name = new("高新区", "hi-tech zone"), Host = yinzhou, Counting = AreaCounting.InHost }]);

    private static readonly ObservationSet observations = new(
        new IndicatorCatalogue(labs),
        Seen("jiangdong", 2015, 8), Seen("yinzhou", 2015, 40), Seen("haishu", 2015, 10), Seen("haishu", 2017, 30), Seen("fenghua", 2017, 20), Seen("ningbo", 2017, 160), Seen("zone", 2017, 12),
        Seen("yinzhou", 2017, 100) with { Known = Known.MoreThan(Quantity.Count(100, "家")) });

    [Fact]
    public void Parent()
    {
        RollUpResult city = new RollUpCalculator().RollUp(
            observations, divisions, labs.Code, parent: SubjectId.Parse("ningbo"), ReportingPeriod.Year(2017), asOf: new LocalDate(2018, 6, 30));
        Console.WriteLine(city);            // ningbo labs 2017: (150, ∞) 家 (3 of 3 children)
        Console.WriteLine(city.Difference); // (-∞, 10) 家

        Assert.Equal(["ningbo labs 2017: (150, ∞) 家 (3 of 3 children)", "(-∞, 10) 家"], Console.TakeLines());
        string page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "roll-up.md")).ReplaceLineEndings("\n");
        Assert.Contains(city.ToText(Language.English), page, StringComparison.Ordinal);

        RollUpRecord record = RollUpRecord.Of(city);
        Console.WriteLine(JsonSerializer.Serialize(record, PolicyTargetsJson.Context.RollUpRecord)); // {"parent":"ningbo",… "range":{"lower":150,"lowerInclusive":false,"upper":null,…
        Console.WriteLine(record.Coverage.Censored[0]);                                             // yinzhou

        string[] lines = [.. Console.TakeLines()];
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("{\"parent\":\"ningbo\",", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"range\":{\"lower\":150,\"lowerInclusive\":false,\"upper\":null,", lines[0], StringComparison.Ordinal);
        Assert.Equal("yinzhou", lines[1]);
    }

    [Fact]
    public void OneTerritory()
    {
        ConcordedSeries series = new ConcordanceCalculator().Concord(
            observations, divisions, labs.Code, unit: SubjectId.Parse("yinzhou"), boundariesOf: new LocalDate(2017, 12, 31), asOf: new LocalDate(2018, 6, 30), WeightBasis.Population);
        foreach (ConcordedValue value in series.Values)
        {
            Console.WriteLine(value); // 2015: [38, 38] 家 (apportioned (Population, 0.75)) …
        }

        Assert.Equal(["2015: [38, 38] 家 (apportioned (Population, 0.75))", "2017: (100, ∞) 家 (exact)"], Console.TakeLines());
        ConcordedSeries open = new ConcordanceCalculator().Concord(observations, divisions, labs.Code, yinzhou, new LocalDate(2017, 12, 31), new LocalDate(2018, 6, 30));
        Assert.Equal("2015: [8, 48] 家 (partial (yinzhou))", open.Values[0].ToString());
        Assert.Equal(series.ToString(), ConcordedSeriesRecord.Of(series, divisions).ToString());
    }

    private static DivisionVersion Version(string code, string chinese, string english, LocalDate? from, LocalDate? until) => new()
    {
        Validity = new(from, until),
        Name = new(chinese, english),
        Code = DivisionCode.Parse(code),
        Level = AdministrativeLevel.County,
        Parent = SubjectId.Parse("ningbo"),
    };

    private static Observation Seen(string subject, int year, decimal value) => new()
    {
        Id = ObservationId.Parse($"{subject}-{year}"),
        Measurand = new(SubjectId.Parse(subject), labs.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = Known.Exactly(Quantity.Count(value, "家")),
    };
}
