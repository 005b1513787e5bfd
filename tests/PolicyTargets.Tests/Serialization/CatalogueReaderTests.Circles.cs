using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Names within a list: behind each other, dangling in a row, round in a circle.</content>
public sealed partial class CatalogueReaderTests
{
    private const string County = "\"kind\": \"administrative-unit\", \"name\": {\"zh\": \"某\"}, \"level\": \"county\"";
    private const string Count = "\"name\": {\"zh\": \"某\"}, \"unit\": \"家\", \"direction\": \"higher\", \"nature\": \"stock\"";
    private const string Value = "\"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2024\", \"value\": {\"exactly\": 1}";
    private const string Promise = "\"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2027\", \"bound\": {\"atLeast\": 1}";

    /// <summary>Gets records a, b, c of which a and b lead round in a circle, and c into it.</summary>
    public static TheoryData<string, string> Circles => new()
    {
        { "subjects", $$$"""{"id": "a", {{{County}}}, "parent": "b"}, {"id": "b", {{{County}}}, "parent": "a"}, {"id": "c", {{{County}}}, "parent": "a"}""" },
        { "subjects", """{"id": "a", "kind": "peer-group", "name": {"zh": "某"}, "members": ["city", "b"]}, {"id": "b", "kind": "peer-group", "name": {"zh": "某"}, "members": ["a"]}, {"id": "c", "kind": "peer-group", "name": {"zh": "某"}, "members": ["b"]}""" },
        { "indicators", $$$"""{"code": "a", {{{Count}}}, "composition": {"sum": [{"indicator": "rate"}, {"indicator": "b"}]}}, {"code": "b", {{{Count}}}, "composition": {"numerator": "rate", "denominator": "a"}}, {"code": "c", {{{Count}}}, "composition": {"sum": [{"indicator": "b", "aspect": "change"}]}}""" },
        { "observations", $$$"""{"id": "a", {{{Value}}}, "restates": "b"}, {"id": "b", {{{Value}}}, "restates": "a"}, {"id": "c", {{{Value}}}, "restates": "b"}""" },
        { "targets", $$$"""{"id": "a", {{{Promise}}}, "supersedes": "b"}, {"id": "b", {{{Promise}}}, "supersedes": "a"}, {"id": "c", {{{Promise}}}, "supersedes": "b"}""" },
        { "targets", $$$"""{"id": "a", {{{Promise}}}, "supersedes": "b"}, {"id": "b", {{{Promise}}}, "restates": "a"}, {"id": "c", {{{Promise}}}, "supersedes": "b", "restates": "t-a"}""" },
    };

    [Theory]
    [MemberData(nameof(Circles))]
    public void Read_Circle_IsAFindingForEachRecordThatLeadsIntoIt(string section, string records)
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text(section, records));
        Assert.Equal([("CAT005", "a"), ("CAT005", "b"), ("CAT005", "c")], read.Findings.Select(finding => (finding.Code.Text, finding.Objects[0])));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_WhatNamesARefusedRecord_IsRefusedInTurn()
    {
        string records = $$$"""{"id": "a", {{{Promise}}}, "supersedes": "b"}, {"id": "b", {{{Promise}}}, "restates": "c"}, {"id": "c", {{{Promise}}}, "supersedes": "nowhere"}, {"id": "d", {{{Promise}}}, "restates": "t-a"}""";
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("targets", records));
        Assert.Equal([("CAT008", "c"), ("CAT008", "b"), ("CAT008", "a")], read.Findings.Select(finding => (finding.Code.Text, finding.Objects[0])));
        Assert.Equal(["d", "t-z"], read.Catalogue.Targets.Select(target => target.Id.Text));
    }

    /// <summary>The one that names nothing wrong stays, though another of its id does.</summary>
    [Fact]
    public void Read_DuplicateThatNamesNothing_DoesNotTakeTheFirstWithIt()
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("targets", $$$"""{"id": "t-a", {{{Promise}}}, "supersedes": "nowhere"}"""));
        Assert.Equal(["CAT007"], read.Findings.Select(finding => finding.Code.Text));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_TwoUnknownMembersOfAGroup_AreTwoFindings()
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("subjects", """{"id": "m", "kind": "peer-group", "name": {"zh": "某"}, "members": ["x", "city", "y"]}"""));
        Assert.Equal(["CAT008", "CAT008"], read.Findings.Select(finding => finding.Code.Text));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    /// <summary>A long row of records, each naming the next, costs no more than its length.</summary>
    [Theory]
    [InlineData("nowhere", 5_000)]
    [InlineData("r-0", 5_000)]
    public void Read_LongRow_ThatEndsBadly_IsRefusedWhole(string end, int length)
    {
        IEnumerable<string> records = Enumerable.Range(0, length).Select(i => FormattableString.Invariant($"{{\"id\": \"r-{i}\", {County}, \"parent\": \"{(i == length - 1 ? end : "r-" + (i + 1))}\"}}"));
        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("row.json", $"{{\"subjects\": [{string.Join(",\n", records)}]}}"));
        Assert.Equal(length, read.Findings.Count);
        Assert.Empty(read.Catalogue.Subjects);
    }
}
