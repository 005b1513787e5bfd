using System.Text.Json;

namespace PolicyTargets.Tool.Tests;

public sealed class DivisionFindTests
{
    private static readonly string[] Members =
        ["id", "code", "name", "level", "kind", "parent", "validFrom", "validUntil", "successors", "predecessors", "exactness", "share"];

    [Fact]
    public void Find_Code_IsAnsweredOnItsDay()
    {
        ToolRun run = Divisions("find", "330283", "--at", "2015-12-31");
        Assert.Equal((0, ""), (run.Status, run.Error));
        JsonElement record = Assert.Single(run.Records);
        Assert.Equal("fenghua 330283 county county-level-city 330200 1990-01-01 2016-09-14", ToolRun.Words(record, "id code level kind parent validFrom validUntil"));
        Assert.Equal("""{"zh":"奉化市","en":"Fenghua"}""", record.GetProperty("name").GetRawText());
        Assert.Equal("""["330213"]""", record.GetProperty("successors").GetRawText());
        Assert.Empty(Members.Except(record.EnumerateObject().Select(member => member.Name)));
    }

    [Theory]
    [InlineData("330212")]
    [InlineData("鄞州区")]
    [InlineData("鄞州")]
    [InlineData("Yinzhou District")]
    [InlineData("yinzhou")]
    [InlineData(" 鄞州区 ")]
    public void Find_CodeNameOrId_IsOneUnit(string asked)
    {
        ToolRun run = Divisions("find", asked);
        Assert.Equal((0, "", "330212"), (run.Status, run.Error, Assert.Single(run.Texts("code"))));
    }

    [Theory]
    [InlineData("2016", "2016-09-14")] // a year is its last day
    [InlineData("2016-09-14", "2016-09-14")]
    [InlineData("2016-09-13", "2002-02-01")]
    [InlineData("2015", "2002-02-01")]
    [InlineData("2002", "2002-02-01")]
    public void Find_At_GivesTheVersionOfTheDay(string day, string validFrom) => Assert.Equal([validFrom], Divisions("find", "330212", "--at", day).Texts("validFrom"));

    [Fact]
    public void Find_WithoutADay_GivesWhatStandsStill()
    {
        ToolRun run = Divisions("find", "临平区"); // since the latest change on record, of 2021-04-09
        Assert.Equal((0, ""), (run.Status, run.Error));
        JsonElement record = Assert.Single(run.Records);
        Assert.Equal(("2021-04-09", JsonValueKind.Null), (record.GetProperty("validFrom").GetString(), record.GetProperty("validUntil").ValueKind));
    }

    [Fact]
    public void Find_CodeOutOfUse_AnswersWithWhoBoreItLast_AndSaysWhoHasTheLand()
    {
        ToolRun run = Divisions("find", "330204", "--at", "2020");
        Assert.Equal(0, run.Status);
        JsonElement record = Assert.Single(run.Records);
        Assert.Equal(("jiangdong", "2016-09-14", """["330212"]"""), (record.GetProperty("id").GetString(), record.GetProperty("validUntil").GetString(), record.GetProperty("successors").GetRawText()));
        Assert.Equal("'330204' (Jiangdong District 330204) has been out of use since 2016-09-14; on 2020-12-31 its land belongs to Yinzhou District 330212.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void Find_CodeNotYetInUse_AnswersWithWhoWillBearIt()
    {
        ToolRun run = Divisions("find", "330213", "--at", "2015");
        Assert.Equal((0, "fenghua"), (run.Status, Assert.Single(run.Texts("id"))));
        Assert.Contains("2016-09-14", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NameOfSeveral_AnswersWithAllOfThem()
    {
        ToolRun run = Divisions("find", "城区", "--at", "1985");
        Assert.Equal(0, run.Status);
        Assert.Equal(["nanhu", "huzhou-urban"], run.Texts("id"));
        Assert.Contains("within", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("嘉兴市")]
    [InlineData("330400")]
    [InlineData("jiaxing")]
    public void Find_Within_NarrowsAName(string within)
    {
        ToolRun run = Divisions("find", "城区", "--at", "1985", "--within", within);
        Assert.Equal((0, "", "nanhu"), (run.Status, run.Error, Assert.Single(run.Texts("id"))));
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("亚特兰蒂斯")]
    [InlineData("nuts-2021:DE21")]
    [InlineData("33020")]
    public void Find_WhatNeverWas_IsAnErrorInItsPlace(string asked)
    {
        ToolRun run = Divisions("find", asked);
        Assert.Equal(1, run.Status);
        JsonElement record = Assert.Single(run.Records);
        Assert.Equal((asked, "Unknown"), (record.GetProperty("id").GetString(), record.GetProperty("error").GetProperty("code").GetString()));
        Assert.Contains(asked, record.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(asked, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_SaysBelowItWhatToKnow()
    {
        ToolRun run = ToolRun.Of("divisions", "find", "330204", "--lang", "zh");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("│ jiangdong │ 330204 │ 江东区 │ 市辖区 │ 宁波市 │ 1983-07-27 │ 2016-09-14 │", run.Out, StringComparison.Ordinal);
        Assert.Equal("“330204”(江东区 330204)自2016-09-14起停用;2021-04-09其地域属于鄞州区 330212。", run.OutLines[^1]);
    }

    [Fact]
    public void Table_OfNothing_IsEmpty()
    {
        ToolRun run = ToolRun.Of("divisions", "find", "999999", "--lang", "zh");
        Assert.Equal((1, "", "没有叫“999999”的区划;请核对代码或名称,或换一份区划表。\n"), (run.Status, run.Out, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Csv_HasARowAUnit()
    {
        ToolRun run = ToolRun.Of("divisions", "find", "330283", "--at", "2015", "--format", "csv");
        Assert.Equal(
            [
                "id,code,name.zh,name.en,level,kind,parent,relation,attributes,boundary,validFrom,validUntil,successors,predecessors,exactness,share",
                "fenghua,330283,奉化市,Fenghua,county,county-level-city,330200,entrusted,,0,1990-01-01,2016-09-14,330213,339010,,",
            ],
            run.OutLines);
    }

    [Fact]
    public void Life_IsTheWholeLifeInOneCall()
    {
        ToolRun run = Divisions("life", "奉化区");
        Assert.Equal((0, ""), (run.Status, run.Error));
        JsonElement life = Assert.Single(run.Records);
        Assert.Equal("fenghua", life.GetProperty("id").GetString());
        Assert.Equal(["332223", "330224", "339010", "330283", "330213"], life.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("code").GetString()));
        Assert.Equal("fenghua-district-2016", life.GetProperty("changes").EnumerateArray().Last().GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("奉化区")]
    [InlineData("奉化市")] // a former name
    [InlineData("332223")]
    [InlineData("fenghua")]
    public void Life_IsFoundByAnyCodeOrNameOfIt(string asked)
    {
        ToolRun run = ToolRun.Of("divisions", "life", asked, "--format", "csv");
        Assert.Equal((0, 6), (run.Status, run.OutLines.Count));
        Assert.All(run.OutLines.Skip(1), row => Assert.StartsWith("fenghua,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Life_AsText_TellsVersionsAndChanges()
    {
        ToolRun run = ToolRun.Of("divisions", "life", "330212", "--lang", "zh");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("2016-09-14 – .. 鄞州区 330212,属宁波市", run.OutLines[^1]);
        Assert.Contains(run.OutLines, line => line.StartsWith("2016-09-14 部分区域划转:鄞州区 330212 → 海曙区 330203", StringComparison.Ordinal));
    }

    [Fact]
    public void Output_WritesTheFile()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(new ToolRun(0, "", ""), Divisions("find", "330212", "--output", folder.At("out.jsonl")));
        Assert.Equal(Divisions("find", "330212").Out, File.ReadAllText(folder.At("out.jsonl")));
    }

    internal static ToolRun Divisions(params string[] args) => ToolRun.Of(["divisions", .. args, "--format", "jsonl"]);
}
