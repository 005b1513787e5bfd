using System.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Whole files: encodings, malformed JSON, several files, files on top of a catalogue.</content>
public sealed partial class CatalogueReaderTests
{
    [Fact]
    public void Read_CommentsAndTrailingCommas_AreAllowed()
    {
        string text = CatalogueFiles.Text().Replace("\n]", ",\n]", StringComparison.Ordinal).Replace("\"plans\": [", "// the plans\n\"plans\": [ /* two */", StringComparison.Ordinal);
        CatalogueReadResult read = CatalogueFiles.Read(text.Replace("\n}\n", ",\n}\n// the end\n", StringComparison.Ordinal));
        Assert.Empty(read.Findings);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    [InlineData(" ")]
    public void Read_LineEnds_DoNotMatter(string lineEnd) =>
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, CatalogueFiles.Read(CatalogueFiles.Text().ReplaceLineEndings(lineEnd)).GetOrThrow());

    [Fact]
    public void Read_ByteOrderMark_IsSkipped_AndDoesNotShiftColumns()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("{\"plan\": []}")];
        Assert.Equal("file.json(1,2): plan", Assert.Single(CatalogueFiles.Read(marked).Findings).Path);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, CatalogueFiles.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CatalogueFiles.Text())]).GetOrThrow());
    }

    [Fact]
    public void Read_Schema_MayStandBesideTheSections() => Assert.Empty(CatalogueFiles.Read("""{"$schema": "https://example.org/catalogue.json", "plans": []}""").Findings);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("// nothing")]
    [InlineData("{")]
    [InlineData("{\"plans\"")]
    [InlineData("{\"plans\": [")]
    [InlineData("{'plans': []}")]
    [InlineData("plans")]
    [InlineData("\0")]
    public void Read_NoJson_IsOneFinding(string text)
    {
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Assert.Equal(FindingCodes.UnreadableFile, Assert.Single(read.Findings).Code);
        Assert.Equal((0, 0), (read.Catalogue.Plans.Count, read.Catalogue.Indicators.Count));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    public void Read_JsonThatIsNoObject_IsOneFinding(string text) => Assert.Equal(FindingCodes.WrongType, Assert.Single(CatalogueFiles.Read(text).Findings).Code);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Read_AnotherEncoding_IsOneFinding(string encoding)
    {
        Encoding other = Encoding.GetEncoding(encoding);
        CatalogueReadResult read = CatalogueFiles.Read([.. other.Preamble, .. other.GetBytes(CatalogueFiles.Text())]);
        Assert.Equal(FindingCodes.UnreadableFile, Assert.Single(read.Findings).Code);
    }

    [Fact]
    public void Read_UnknownSection_IsNamed_AndTheOthersAreRead()
    {
        (string text, string place) = CatalogueFiles.Marked(CatalogueFiles.Text().Replace("\"plans\"", "§\"observation\": [{\"id\": \"m\"}],\n\"plans\"", StringComparison.Ordinal));
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.UnknownMember, $"file.json{place}"), (finding.Code, finding.Path.Split(": ")[0]));
        Assert.Contains("observations", finding.Message(Language.English), StringComparison.Ordinal);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"none\"")]
    public void Read_SectionThatIsNoList_IsNamed_AndTheOthersAreRead(string value)
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text().Insert(1, $"\n\"targets\": {value},"));
        Assert.Equal((FindingCodes.WrongType, "file.json(2,1)"), (Assert.Single(read.Findings).Code, read.Findings[0].Path.Split(": ")[0]));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_MalformedInTheMiddle_KeepsWhatStandsBefore()
    {
        (string text, string place) = CatalogueFiles.Marked(CatalogueFiles.Text("plans", "{\"id\": \"m\", §period}"));
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Finding finding = read.Findings.Single(finding => finding.Code == FindingCodes.UnreadableFile);
        Assert.Equal($"file.json{place}", finding.Path);
        Assert.Equal(CatalogueFiles.Clean.Observations, read.Catalogue.Observations);
        Assert.Equal(["plan-a"], read.Catalogue.Plans.Select(plan => plan.Id.Text));
        Assert.Empty(read.Catalogue.Targets);
    }

    [Theory]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData(", \"plans\": []")]
    public void Read_TextBehindTheEnd_IsAFinding_AndTheRecordsAreRead(string trailing)
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text() + trailing);
        Assert.Equal(FindingCodes.UnreadableFile, Assert.Single(read.Findings).Code);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(20_000)]
    public void Read_DeepNesting_IsAFinding(int depth)
    {
        string deep = new string('[', depth) + new string(']', depth);
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("documents", $"{{\"id\": \"m\", \"title\": {deep}}}"));
        Assert.Equal(FindingCodes.UnreadableFile, read.Findings[0].Code);
        Assert.Equal("doc-a", read.Catalogue.Documents[0].Id);
    }

    [Fact]
    public void Read_SectionThatStandsTwice_IsNotLost()
    {
        CatalogueReadResult read = CatalogueFiles.Read("""{"documents": [{"id": "a", "title": "甲"}], "documents": [{"id": "b", "title": "乙"}]}""");
        Assert.True(read.HasErrors || read.Catalogue.Documents.Count == 2);
    }

    [Fact]
    public void Read_FilesInAnyOrder_NameEachOthersRecords()
    {
        IEnumerable<CatalogueFile> files = CatalogueFiles.Sections.Select(section => CatalogueFile.Json(section.Section, $"{{\"{section.Section}\": [{section.First}, {section.Last}]}}"));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, new CatalogueReader().Read(files.Reverse()).GetOrThrow());
    }

    [Fact]
    public void Read_RecordsInAnyOrder_NameEachOther()
    {
        string text = """
            {"subjects": [{"id": "child", "kind": "administrative-unit", "name": {"zh": "县"}, "level": "county", "parent": "parent"},
                          {"id": "parent", "kind": "administrative-unit", "name": {"zh": "市"}, "level": "prefecture"}]}
            """;
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Assert.Empty(read.Findings);
        Assert.Equal(2, read.Catalogue.Subjects.Count);
    }

    [Fact]
    public void Read_DuplicateAcrossFiles_NamesBothPlaces_AndKeepsTheFirst()
    {
        CatalogueReadResult read = new CatalogueReader().Read(
            CatalogueFile.Json("one.json", """{"documents": [{"id": "d", "title": "甲"}]}"""),
            CatalogueFile.Json("two.json", "{\"documents\": [\n  {\"id\": \"d\", \"title\": \"乙\"}]}"));
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((FindingCodes.DuplicateId, "two.json(2,4): documents[0].id"), (finding.Code, finding.Path));
        Assert.Contains("one.json(1,", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Equal("甲", Assert.Single(read.Catalogue.Documents).Title);
    }

    [Fact]
    public void Read_UnreadableFile_DoesNotHideTheOthers()
    {
        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("bad.json", "{"), CatalogueFile.Json(CatalogueFiles.Name, CatalogueFiles.Text()));
        Assert.StartsWith("bad.json(1,", Assert.Single(read.Findings).Path, StringComparison.Ordinal);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_OnTopOfACatalogue_KeepsIt_AndMayNameItsRecords()
    {
        string more = """{"targets": [{"id": "more", "plan": "plan-a", "subject": "city", "indicator": "rate", "period": "2027", "bound": {"atLeast": 20}}]}""";
        PolicyCatalogue read = CatalogueFiles.Read(more, CatalogueFiles.Clean).GetOrThrow();
        Assert.Equal(["t-a", "more"], read.Plan("plan-a").Targets.Select(target => target.Id.Text));
        Assert.Equal(CatalogueFiles.Clean.Observations, read.Observations);
        Assert.Equal(CatalogueFiles.Clean.Targets, read.Targets);
    }

    [Fact]
    public void Read_OnTopOfACatalogue_MayNotUseItsIds()
    {
        CatalogueReadResult read = CatalogueFiles.Read($"{{\"documents\": [{CatalogueFiles.Sections[0].First}]}}", CatalogueFiles.Clean);
        Assert.Equal(FindingCodes.DuplicateId, Assert.Single(read.Findings).Code);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_NoFiles_IsWhatLiesBelow()
    {
        Assert.Empty(new CatalogueReader().Read().Catalogue.Plans);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, new CatalogueReader(CatalogueFiles.Clean).Read().GetOrThrow());
    }

    [Fact]
    public void GetOrThrow_WithErrors_ListsEveryFinding()
    {
        CatalogueReadResult read = CatalogueFiles.Read("""{"documents": [{"id": "a"}, {"title": "b"}]}""");
        FormatException exception = Assert.Throws<FormatException>(read.GetOrThrow);
        Assert.Equal(2, read.Findings.Count);
        Assert.All(read.Findings, finding => Assert.Contains(finding.Path, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new CatalogueReader().Read((IEnumerable<CatalogueFile>)null!));
}
