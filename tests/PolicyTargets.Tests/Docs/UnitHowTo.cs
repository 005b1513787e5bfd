using System.Text.RegularExpressions;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/how-to/own-unit.md, run, and what the page says about it.</summary>
public partial class UnitHowTo
{
    private static readonly string Page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "own-unit.md"));
    private static readonly string Json = JsonBlock().Match(Page).Groups[1].Value;

    private static Unit Ship { get; } = Unit.Counter("艘", "ships");

    private static UnitCatalogue Units { get; } = UnitCatalogue.Default.With(Ship)
        .With(Unit.Define("米", new LocalizedText("米", "metres"), Dimension.Of("length"))).With(Unit.Define("公里", new LocalizedText("公里", "kilometres"), Dimension.Of("length"), 1000m));

    [Fact]
    public void InCode()
    {
        Unit ship = Unit.Counter("艘", "ships");
        Unit metre = Unit.Define("米", new LocalizedText("米", "metres"), Dimension.Of("length"));
        Unit kilometre = Unit.Define("公里", new LocalizedText("公里", "kilometres"), Dimension.Of("length"), size: 1000m);
        UnitCatalogue units = UnitCatalogue.Default.With(ship).With(metre).With(kilometre);

        var line = new Quantity(186.5m, kilometre);
        line.TryConvert(metre, out Quantity? inMetres);
        Console.WriteLine(inMetres); // 186500 米

        Console.WriteLine(units.Parse("万艘").Dimension);      // count: a scale of writing before a unit
        Console.WriteLine(units.Parse("公里/万人").Dimension);  // length/count: the quotient of two
        Console.WriteLine(units.Parse("亿元/公里").Dimension);  // money:CNY/length

        Assert.Equal(["186500 米", "count", "length/count", "money:CNY/length"], Console.TakeLines());
        Assert.False(Unit.TryParse("艘", out _));
        Assert.Equal("3 艘", Quantity.Count(3, "艘").ToString());
        Assert.Equal(units.ToString(), units.With(Unit.Counter("艘", "vessels")).ToString()); // a name is no part of what a unit is
        Assert.Contains(
            "The code '艘' already means another unit (count).",
            Assert.Throws<ArgumentException>(() => units.With(Unit.Define("艘", new LocalizedText("艘"), Dimension.Of("fleet")))).Message, StringComparison.Ordinal);
        Assert.All(["USD", "万元", "元/人"], taken => Assert.Throws<ArgumentException>(() => units.With(Unit.Define(taken, new LocalizedText(taken), Dimension.Of("own")))));
        Assert.Empty(new CatalogueReader(PolicyCatalogue.Empty with { Units = units }).Read(CatalogueFile.Json("below.json", UnitsList().Replace(Json, ""))).Findings);
    }

    [Fact]
    public void InAFile()
    {
        string json = Json;
        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("units.json", json));
        Target metro = read.Catalogue.Targets[0];
        AttainmentResult result = new AttainmentCalculator().Assess(metro, read.Catalogue.Observations, asOf: new LocalDate(2025, 4, 30));
        Console.WriteLine(result.Gap); // 28.5 公里

        Assert.Empty(read.Findings);
        Assert.Equal(["28.5 公里"], Console.TakeLines());

        // The list of units in another file, read after those that use it.
        string others = UnitsList().Replace(Json, "");
        Assert.NotEqual(Json, others);
        Assert.Empty(new CatalogueReader().Read(CatalogueFile.Json("a.json", others), CatalogueFile.Json("b.json", $"{{ {UnitsList().Match(Json).Value} }}")).Findings);
    }

    [Fact]
    public void Stages()
    {
        var works = new OrdinalScale("works", new LocalizedText("工程进度", "stage of works"), new Grade("立项", "approved"), new Grade("开工", "begun"), new Grade("建成", "completed"));
        Bound completed = Bound.AtLeast(works.Grade("建成"));
        Console.WriteLine(works.Unit.Dimension);                                            // grade:works
        Console.WriteLine(QuantityRange.AtLeast(works.Grade("开工")).Contains(works.Grade("建成"))); // True

        Assert.Equal(["grade:works", "True"], Console.TakeLines());
        Assert.Same(works, completed.Unit!.Scale);
    }

    [Theory]
    [InlineData(186.5, "公里", "米", "186500 米")]
    [InlineData(12, "艘", "家", "12 家")]
    [InlineData(12, "件/万人", "件/人", "0.0012 件/人")]
    [InlineData(12, "万元", "CNY", "120000 CNY")]
    [InlineData(12, "USD", "元", null)]
    [InlineData(12, "%", "pp", null)]
    [InlineData(12, "%", "x", null)]
    [InlineData(12, "艘", "公里", null)]
    public void Conversions_AreAsTheTableSays(decimal amount, string from, string to, string? converted)
    {
        Assert.Equal(converted is not null, new Quantity(amount, Units.Parse(from)).TryConvert(Units.Parse(to), out Quantity? result));
        Assert.Equal(converted, result?.ToString());
    }

    [Fact]
    public void Percentages_AreAsTheTableSays()
    {
        QuantityRange three = QuantityRange.Exactly(Quantity.Percent(3.1m));

        Assert.Equal("[0.3, 0.3] pp", (three - QuantityRange.Exactly(Quantity.Percent(2.8m))).ToString());
        Assert.Equal("[3.3, 3.3] %", (three + QuantityRange.Exactly(Quantity.PercentagePoints(0.2m))).ToString());
        Assert.Contains("UnitMismatch", (three + QuantityRange.Exactly(Quantity.Percent(0.2m))).ToString(), StringComparison.Ordinal);
        Assert.Equal("(元/人)/天", Unit.Parse("元/人/天").Code);
        Assert.Equal(Unit.Per(Unit.Parse("件"), Unit.Parse("万人")), Unit.Parse("件/万人"));
        Assert.Equal("[10001, ∞) 艘", QuantityRange.MoreThan(new Quantity(10000, Ship)).ToAdmissible()!.ToString());
        Assert.Equal("(10000, ∞) 公里", QuantityRange.MoreThan(new Quantity(10000, Units.Parse("公里"))).ToAdmissible()!.ToString());
    }

    /// <summary>The messages on the page are those of the page's own file, broken in one place.</summary>
    [Theory]
    [InlineData("\"unit\": \"公里\", \"direction\"", "\"unit\": \"furlong\", \"direction\"")]
    [InlineData("\"unit\": \"米\" }, \"publishedOn\"", "\"unit\": \"艘\" }, \"publishedOn\"")]
    [InlineData("\"code\": \"米\", \"name\"", "\"code\": \"小时\", \"name\"")]
    public void Findings_AreWordForWordOnThePage(string right, string wrong)
    {
        Assert.Contains(right, Json, StringComparison.Ordinal);
        IReadOnlyList<Finding> findings = new CatalogueReader().Read(CatalogueFile.Json("units.json", Json.Replace(right, wrong, StringComparison.Ordinal))).Findings;

        Assert.Contains(findings[0].ToString(), Page, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownUnits_AreRefusedAsThePageSays()
    {
        IReadOnlyList<Finding> findings = new CatalogueReader().Read(CatalogueFile.Json("units.json", Json.Replace("\"unit\": \"公里\", \"direction\"", "\"unit\": \"furlong\", \"direction\"", StringComparison.Ordinal))).Findings;

        Assert.Equal([FindingCodes.UnknownUnit, FindingCodes.DanglingReference, FindingCodes.DanglingReference], findings.Select(finding => finding.Code));
        Assert.Contains(Assert.Throws<FormatException>(() => Units.Parse("furlong")).Message, Page, StringComparison.Ordinal);
        Assert.False(Units.TryParse("furlong", out _));
    }

    [Fact]
    public void ObjectsInCode_GetTheFindingsOfThePage()
    {
        PolicyCatalogue catalogue = new CatalogueReader().Read(CatalogueFile.Json("units.json", Json)).Catalogue;
        Observation half = catalogue.Observations.Single() with { Id = ObservationId.Parse("ships-2024"), Measurand = new(SubjectId.Parse("our-city"), IndicatorCode.Parse("ships"), Measure.Level, ReportingPeriod.Year(2024)), Known = Known.Exactly(new Quantity(12.5m, Ship)) };
        Observation wrong = half with { Id = ObservationId.Parse("ships-2023"), Measurand = half.Measurand with { Period = ReportingPeriod.Year(2023) }, Known = Known.Exactly(new Quantity(12m, Units.Parse("公里"))) };
        Target target = catalogue.Targets[0] with { Bound = Bound.AtLeast(new Quantity(3, Ship)) };
        PolicyCatalogue odd = catalogue.With(half, wrong) with { Targets = [target] };

        string[] found = [.. new CatalogueChecker().Check(odd).Findings.Select(finding => finding.Code.Text)];
        Assert.All(["OBS005", "OBS001", "MEA005"], code => Assert.Contains(code, found));
        Assert.Equal([UndeterminedReason.UnitMismatch], new AttainmentCalculator().Assess(target, odd.Observations, asOf: new LocalDate(2025, 4, 30)).Reasons);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("\"units\": \\[.*?\\],\n", RegexOptions.Singleline)]
    private static partial Regex UnitsList();
}
