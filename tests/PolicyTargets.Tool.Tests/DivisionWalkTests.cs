using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

/// <summary>Trees and walks: of the Ningbo catalogue, and of a small one of its own with shares on record.</summary>
public sealed class DivisionWalkTests
{
    private const string Own = """
        {
          "subjects": [
            {"id": "north", "kind": "administrative-unit", "versions": [
              {"validUntil": "2020-01-01", "name": {"zh": "北县", "en": "North"}, "code": "990121", "level": "county"},
              {"validFrom": "2020-01-01", "name": {"zh": "北县", "en": "North"}, "code": "990121", "level": "county", "boundary": 1}]},
            {"id": "south", "kind": "administrative-unit", "versions": [{"validFrom": "2020-01-01", "name": {"zh": "南县", "en": "South"}, "code": "990122", "level": "county"}]}
          ],
          "divisionChanges": [
            {"id": "c", "kind": "establish", "effectiveOn": "2020-01-01", "predecessors": ["north"], "successors": ["north", "south"],
             "weights": [{"from": "north", "to": "south", "basis": "area", "share": 0.25}, {"from": "north", "to": "south", "basis": "population", "share": 0.125}]}
          ]
        }
        """;

    [Fact]
    public void Tree_ListsTheUnitAndAllBelowIt()
    {
        ToolRun run = DivisionFindTests.Divisions("tree", "330000", "--at", "2015");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal((1 + 11 + 90, "zhejiang"), (run.Records.Count, run.Texts("id").First()));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 12)]
    [InlineData("2", 102)]
    [InlineData("99", 102)]
    public void Tree_Depth_IsTheNumberOfLevelsBelow(string depth, int count) => Assert.Equal(count, DivisionFindTests.Divisions("tree", "zhejiang", "--at", "2015", "--depth", depth).Records.Count);

    [Fact]
    public void Tree_AsTable_IsIndented()
    {
        ToolRun run = ToolRun.Of("divisions", "tree", "ningbo", "--at", "2015", "--lang", "zh");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("│ jiangdong │ 330204 │   江东区 │", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Successors_SayHowMuchOfTheLandEachHas()
    {
        ToolRun run = DivisionFindTests.Divisions("successors", "330212", "--from", "2015", "--to", "2017");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["haishu", "yinzhou"], run.Texts("id"));
        Assert.Equal(["partial", "partial"], run.Texts("exactness"));
        Assert.All(run.Records, record => Assert.Equal(JsonValueKind.Null, record.GetProperty("share").ValueKind));
    }

    [Theory]
    [InlineData("江东区", "yinzhou exact 1")]
    [InlineData("330283", "fenghua exact 1")]
    public void Successors_WhereAllGoesToOne_AreExact(string asked, string expected)
    {
        JsonElement record = Assert.Single(DivisionFindTests.Divisions("successors", asked, "--from", "2015").Records);
        Assert.Equal(expected, $"{ToolRun.Words(record, "id exactness")} {record.GetProperty("share").GetRawText()}");
    }

    [Fact]
    public void Predecessors_AreThoseThatHadTheLand()
    {
        ToolRun run = DivisionFindTests.Divisions("predecessors", "330212", "--from", "2015", "--to", "2017");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(["jiangdong irreversible", "yinzhou irreversible"], run.Records.Select(record => ToolRun.Words(record, "id exactness")));
    }

    [Theory]
    [InlineData("area", "north apportioned 0.75, south apportioned 0.25")]
    [InlineData("population", "north apportioned 0.875, south apportioned 0.125")]
    [InlineData("output", "north partial null, south partial null")]
    [InlineData(null, "north partial null, south partial null")]
    public void Basis_ApportionsByTheSharesOnRecord(string? basis, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", Own);
        ToolRun run = DivisionFindTests.Divisions(["successors", "north", "--from", "2019", "--catalogue", folder.Path, .. basis is null ? (string[])[] : ["--basis", basis]]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(expected, string.Join(", ", run.Records.Select(record => $"{ToolRun.Words(record, "id exactness")} {record.GetProperty("share").GetRawText()}")));
    }

    [Theory]
    [InlineData("en", "North 990121, 2019-12-31 → 2020-01-01: apportioned by area")]
    [InlineData("zh", "北县 990121, 2019-12-31 → 2020-01-01: 按面积分摊")]
    public void Table_EndsWithTheOutcome(string lang, string last)
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", Own);
        ToolRun run = ToolRun.Of("divisions", "successors", "north", "--from", "2019", "--basis", "area", "--catalogue", folder.Path, "--lang", lang);
        Assert.Equal((0, "", last), (run.Status, run.Error, run.OutLines[^1]));
        Assert.Contains(" 25% ", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The way back says where the land came from, not where it went.</summary>
    [Theory]
    [InlineData("en", "South 990122, 2020-01-01 → 2019-12-31: partial, it was a part only; the rest went to North")]
    [InlineData("zh", "南县 990122, 2020-01-01 → 2019-12-31: 部分对应,原区划的地域另归:北县")]
    public void WayBack_OfAPart_SaysWhoHasTheRest(string lang, string last)
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", Own);
        Assert.Equal(last, ToolRun.Of("divisions", "predecessors", "south", "--from", "2019", "--to", "2020-01-01", "--basis", "area", "--catalogue", folder.Path, "--lang", lang).OutLines[^1]);
    }

    [Theory]
    [InlineData("en", "West 990123, 2020-12-31 → 2019-12-31: partial, where the land came from is not recorded")]
    [InlineData("zh", "西县 990123, 2020-12-31 → 2019-12-31: 部分对应,其地域来源无记载")]
    public void WayBack_BeforeTheBeginning_SaysThatNothingIsOnRecord(string lang, string said)
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """{"subjects": [{"id": "west", "kind": "administrative-unit", "versions": [{"validFrom": "2020-01-01", "name": {"zh": "西县", "en": "West"}, "code": "990123", "level": "county"}]}]}""");
        Assert.Equal(said, ToolRun.Of("divisions", "predecessors", "west", "--from", "2019", "--to", "2020", "--catalogue", folder.Path, "--lang", lang).OutLines[^1]);
    }

    [Theory]
    [InlineData("deep")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Depth_IsAWholeNumber(string depth) =>
        Assert.Equal([$"policy-targets: --depth {depth}: write a whole number, 0 or more."], DivisionFindTests.Divisions("tree", "ningbo", "--depth", depth).ErrorLines);

    [Theory]
    [InlineData("successors 330204 --from 2016 --to 2020", "330204", "Retired")] // 2016 is its last day
    [InlineData("successors 330213 --from 2015 --to 2020", "330213", "NotYet")]
    [InlineData("predecessors 330204 --from 2015 --to 2020", "330204", "Retired")]
    [InlineData("tree 330204 --at 2020", "330204", "Retired")]
    [InlineData("tree 城区 --at 1985", "城区", "Ambiguous")]
    [InlineData("life 999999", "999999", "Unknown")]
    public void VerbOfOneUnit_WithoutOneUnit_IsAnErrorInItsPlace(string line, string asked, string state)
    {
        ToolRun run = DivisionFindTests.Divisions(line.Split(' '));
        Assert.Equal(1, run.Status);
        JsonElement record = Assert.Single(run.Records);
        Assert.Equal((asked, state), (record.GetProperty("id").GetString(), record.GetProperty("error").GetProperty("code").GetString()));
        Assert.Equal(record.GetProperty("error").GetProperty("message").GetString(), Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Catalogue_WithABadRecord_AnswersAndReportsIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", Own);
        folder.Write("bad.json", """{"subjects": [{"id": "x", "kind": "continent", "name": {"zh": "某洲"}}]}""");
        ToolRun run = DivisionFindTests.Divisions("find", "北县", "--catalogue", folder.Path);
        Assert.Equal((1, "north"), (run.Status, Assert.Single(run.Texts("id"))));
        Assert.Contains("bad.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_WithoutDivisions_KnowsNone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """{"subjects": [{"id": "x", "kind": "organisation", "name": {"zh": "某院"}}]}""");
        Assert.Equal(1, DivisionFindTests.Divisions("find", "x", "--catalogue", folder.Path).Status);
    }
}
