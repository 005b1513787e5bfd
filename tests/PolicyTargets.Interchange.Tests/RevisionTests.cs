using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Tests;

/// <summary>Units that are made of codes and names, one revision after the other.</summary>
public sealed class RevisionTests
{
    private static readonly string[] Children = ["cn-330102-2016", "cn-339001-2016", "cn-310101-2016"];
    private static readonly string[] Orphans = ["cn-110101-2016", "cn-429004-2016"];
    private const string Top = "330000\t浙江省\n330100\t杭州市\n";

    [Fact]
    public void SameCodeAndName_IsOneVersion_OfATimeWithoutEnd()
    {
        DivisionRegistry registry = Read(("2014", Top), ("2015", Top), ("2016", Top));

        Assert.Equal(["330100 杭州市 [2014-01-01, ..)"], registry.Unit("cn-330100-2014").Versions.Select(version => version.ToString()));
        Assert.Equal(("cn-330000-2014", DivisionKind.PrefectureLevelCity), (registry.Unit("cn-330100-2014").Parent!.Text, registry.Unit("cn-330100-2014").Versions[0].Kind));
        Assert.Empty(registry.Changes);
    }

    [Fact]
    public void AnotherNameUnderACode_IsARename()
    {
        DivisionRegistry registry = Read(("GB2260-200712", Top + "330102\t上城区\n"), ("GB2260-201607", Top + "330102\t新城区\n"));

        Assert.Equal(["330102 上城区 [2007-12-01, 2016-07-01)", "330102 新城区 [2016-07-01, ..)"], registry.Unit("cn-330102-200712").Versions.Select(version => version.ToString()));
        Assert.Equal(["2016-07-01 Rename 330102-200712 → 330102-200712"], registry.Story());
    }

    [Fact]
    public void AnotherKindUnderACode_IsAChangeOfKind() =>
        Assert.Equal(["2016 KindChange 330122-2015 → 330122-2015"], Read(("2015", Top + "330122\t桐庐县\n"), ("2016", Top + "330122\t桐庐市\n")).Story());

    [Theory]
    [InlineData("330102\t甲区\n", "330102\t乙区\n330103\t甲区\n")] // the old name went on under another code
    [InlineData("330102\t甲区\n330103\t乙区\n", "330102\t乙区\n")] // the new name came from another code
    public void NameThatStandsUnderAnotherCode_MakesAnotherUnit(string before, string after)
    {
        DivisionRegistry registry = Read(("2015", Top + before), ("2016", Top + after));

        Assert.Equal(("cn-330102-2015", "cn-330102-2016"), (registry.Bearer("330102", 2015), registry.Bearer("330102", 2016)));
        Assert.Empty(registry.Changes);
    }

    [Fact]
    public void CodeThatIsGone_EndsWithoutSuccessors_AndOneThatComesBackIsAnotherUnit()
    {
        DivisionRegistry registry = Read(("2014", Top + "330103\t下城区\n"), ("20150630", Top), ("2016", Top + "330103\t下城区\n"));

        Assert.Equal("[2014-01-01, 2015-06-30)", registry.Unit("cn-330103-2014").Validity.ToString());
        Assert.Empty(registry.Unit("cn-330103-2014").Successors);
        Assert.Equal(Exactness.Partial(), registry.Concord(SubjectId.Parse("cn-330103-2014"), Tables.Day(2014), Tables.Day(2020)).Exactness);
        Assert.Equal("cn-330103-2016", registry.Bearer("330103", 2016));
    }

    [Fact]
    public void RevisionsAreTakenInTheOrderOfTime() =>
        Assert.Equal(["旧区", "新区"], Read(("2016", Top + "330102\t新区\n"), ("2015", Top + "330102\t旧区\n")).Unit("cn-330102-2015").Versions.Select(version => version.Name.Chinese));

    [Fact]
    public void Parent_IsThePrefectureOfTheCode_ElseTheProvince()
    {
        DivisionRegistry registry = Read(("2016", Top + "330102\t上城区\n339001\t直市\n310000\t上海市\n310101\t黄浦区\n"));

        Assert.Equal(
            [("cn-330100-2016", ParentRelation.Subordinate), ("cn-330000-2016", ParentRelation.Direct), ("cn-310000-2016", ParentRelation.Subordinate)],
            Children.Select(id => registry.Unit(id).Versions[0]).Select(version => (version.Parent!.Text, version.Relation)));
    }

    [Fact]
    public void PrefectureThatComesLater_IsAnotherParent()
    {
        DivisionRegistry registry = Read(("2015", "330000\t浙江省\n330901\t海市\n"), ("2016", "330000\t浙江省\n330900\t舟市\n330901\t海市\n"));

        Assert.Equal(["cn-330000-2015", "cn-330900-2016"], registry.Unit("cn-330901-2015").Versions.Select(version => version.Parent!.Text));
        Assert.Equal(["2016 ParentChange 330901-2015 → 330901-2015"], registry.Story());
    }

    [Fact]
    public void FourColumns_NameTheirRevisions()
    {
        DivisionTableResult read = Tables.Revisions(("all.tsv", "Source\tRevision\tCode\tName\nmca\t201512\t330000\t浙江省\nmca\t2017\t330000\t浙江省\nmca\t2017\t330100\t杭州市\nnbs\t2017\t330100\t杭州\nnbs\t2017\t330200\t宁波\n"));

        Assert.Equal(["cn-330000-201512", "cn-330100-2017"], read.Registry.Select(unit => unit.Id.Text));
        Assert.Equal(
            "TBL002 error at all.tsv(5,1): 'nbs' in column 'Source' cannot be used; expected mca: a registry is made of one source, and all 2 rows of this one were left out. The row was left out.",
            Assert.Single(read.Findings).ToString());
    }

    [Fact]
    public void Summaries_AreNoDivisions_AndAreCounted()
    {
        DivisionTableResult read = Tables.Revisions(("2016.tsv", "代码\t名称\n110000\t北京市\n110100\t市辖区\n110101\t东城区\n420000\t湖北省\n429000\t省直辖县级行政区划\n429004\t仙桃市\n"));

        Assert.Equal("TBL006 info at 2016.tsv(3,1): Passed over: 2 rows that sum up others (市辖区, 县, 省直辖 and the like) and are no divisions.", Assert.Single(read.Findings).ToString());
        Assert.Equal(["cn-110000-2016", "cn-420000-2016"], Orphans.Select(id => read.Registry.Unit(id).Parent!.Text));
    }

    [Theory]
    [InlineData("33010\t杭州市", 1, "33010", "a code of 6 digits")]
    [InlineData("code\t杭州市", 1, "code", "a code of 6 digits")]
    [InlineData("330100\t ", 2, "", "a text that is not blank")]
    [InlineData("330100", 1, "330100", "2 columns, divided by tabs")]
    [InlineData("330100\t杭州市\t5", 1, "330100 杭州市 5", "2 columns, divided by tabs")]
    public void BadCell_RefusesItsRow_AndNoOther(string row, int column, string found, string expected)
    {
        DivisionTableResult read = Tables.Revisions(("2016.tsv", $"330000\t浙江省\n{row}\n330200\t宁波市\n"));
        Finding finding = Assert.Single(read.Findings);

        Assert.Equal((FindingCodes.RefusedRow, $"2016.tsv(2,{column})"), (finding.Code, finding.Path));
        Assert.StartsWith($"'{found}' in column '{(column == 1 ? "Code" : "Name")}' cannot be used; expected {expected}.", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal(2, read.Registry.Count);
    }

    [Theory]
    [InlineData("\t2016\t330100\t杭州市", 1, "Source")]
    [InlineData("mca\t16\t330100\t杭州市", 2, "Revision")]
    [InlineData("mca\t2016\t3301\t杭州市", 3, "Code")]
    [InlineData("mca\t2016\t330100\t", 4, "Name")]
    public void BadCellOfFour_RefusesItsRow(string row, int column, string title)
    {
        Finding finding = Assert.Single(Tables.Revisions(("all.tsv", $"Source\tRevision\tCode\tName\nmca\t2016\t330000\t浙江省\n{row}\n")).Findings);

        Assert.Equal($"all.tsv(3,{column})", finding.Path);
        Assert.Contains($"column '{title}'", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void CodeTwiceInARevision_KeepsTheFirst_AndMissingParentIsSaidOnce()
    {
        DivisionTableResult read = Tables.Revisions(("2015.tsv", "330100\t杭州市\n330100\t别市\n"), ("2016.tsv", "330100\t杭州市\n"));

        Assert.Equal(["TBL003 2015.tsv(2,1)", "TBL005 2015.tsv(1,1)"], read.Findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Equal(["杭州市"], read.Registry.Select(unit => unit.Name.Chinese));
    }

    private static DivisionRegistry Read(params (string Name, string Text)[] files)
    {
        DivisionTableResult read = Tables.Revisions([.. files.Select(file => (file.Name + ".tsv", file.Text))]);
        Assert.Empty(read.Findings);
        return read.Registry;
    }
}
