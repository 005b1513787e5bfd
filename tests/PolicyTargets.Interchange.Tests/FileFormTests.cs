using System.Globalization;
using System.Text;

namespace PolicyTargets.Interchange.Tests;

/// <summary>Encodings, line ends, files and folders.</summary>
public sealed class FileFormTests
{
    private static readonly string Codes = Tables.Text("330103,浙江省,北市,下城区,县级,弃用,1981,2021,330105", "330105,浙江省,北市,拱墅区,县级,在用,1981,,330103[1996]");
    private const string Names = "330000\t浙江省\n330100\t杭州市\n330102\t上城区\n";

    [Theory]
    [InlineData(false, "\n")]
    [InlineData(false, "\r\n")]
    [InlineData(true, "\n")]
    [InlineData(true, "\r\n")]
    public void LineEndsAndByteOrderMarks_MakeNoDifference(bool hasMark, string lineEnd)
    {
        byte[] mark = hasMark ? [0xEF, 0xBB, 0xBF] : [];
        DivisionTableResult codes = Read("t.csv", [.. mark, .. Encoding.UTF8.GetBytes(Codes.Replace("\n", lineEnd, StringComparison.Ordinal))]);
        DivisionTableResult names = Read("2016.tsv", [.. mark, .. Encoding.UTF8.GetBytes(Names.Replace("\n", lineEnd, StringComparison.Ordinal))]);

        Assert.Empty(codes.Findings.Concat(names.Findings));
        Assert.Equal(Tables.ReadText(Codes).Registry, codes.Registry);
        Assert.Equal(["浙江省", "杭州市", "上城区"], names.Registry.Select(unit => unit.Name.Chinese));
    }

    [Fact]
    public void ChineseEncoding_IsRead()
    {
        Encoding chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        Assert.Equal(["浙江省", "杭州市", "上城区"], Read("2016.txt", chinese.GetBytes(Names)).Registry.Select(unit => unit.Name.Chinese));
        Assert.Equal(Tables.ReadText(Codes).Registry, Read("t.csv", chinese.GetBytes(Codes)).Registry);
    }

    [Theory]
    [InlineData("2016.tsv", new byte[] { 0x31, 0x09, 0xFF, 0xFF }, "it is encoded neither in UTF-8 nor in GB 18030")]
    [InlineData("2016.tsv", new byte[] { 0x31, 0x32 }, "its first line is neither the heading of a table of codes nor divided by a tab")]
    [InlineData("2016.tsv", new byte[0], "its first line is neither the heading of a table of codes nor divided by a tab")]
    [InlineData("GB2260.tsv", new byte[] { 0x31, 0x09, 0x32 }, "its name does not end in the date of a revision: a year, a month or a day, such as 2016, 201607, 20160731")]
    [InlineData("201613.tsv", new byte[] { 0x31, 0x09, 0x32 }, "its name does not end in the date of a revision: a year, a month or a day, such as 2016, 201607, 20160731")]
    public void FileInNoForm_IsRefused(string name, byte[] content, string problem)
    {
        DivisionTableResult read = Read(name, content);

        Assert.Equal($"TBL001 error at {name}: The file is not readable as a table of divisions: {problem}. Nothing of it was read.", Assert.Single(read.Findings).ToString());
        Assert.Empty(read.Registry);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void Culture_MakesNoDifference(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            DivisionTableResult read = Tables.ReadText(Codes + "330106,浙江省,北市,西湖区,县级,在用,x,,\n");

            Assert.Equal(["cn-330000-1981", "cn-330100-1981", "cn-330103-1981", "cn-330105-1981", "cn-330200-1981"], read.Registry.Select(unit => unit.Id.Text));
            Assert.Equal(["1996 PartialTransfer 330105-1981 → 330103-1981", "2021 Merge 330103-1981 + 330105-1981 → 330105-1981"], read.Registry.Story());
            Assert.Equal("t.csv(7,7)", Assert.Single(read.Findings).Path);
            Assert.Equal("5 divisions, 2 changes, 0 functional areas; 1 findings", read.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Folder_GivesItsRevisionsInTheOrderOfTime_AndSaysWhatItPassesOver()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a-2017.tsv", "330000\t浙江省\n330100\t新市\n");
        folder.Write("b-201512", "330000\t浙江省\n330100\t旧市\n");
        folder.Write("notes.md", "none");
        DivisionTableResult read = new DivisionTableReader().Read(folder.Path);

        Assert.Equal(["旧市", "新市"], read.Registry.Unit("cn-330100-201512").Versions.Select(version => version.Name.Chinese));
        Assert.Equal("TBL006 info at notes.md(1,1): Passed over: 1 file of a type that holds no table.", Assert.Single(read.Findings).ToString());
    }

    [Fact]
    public void FileAndFolder_GiveTheSame()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("result.csv", Codes);

        Assert.Equal(new DivisionTableReader().Read(folder.Path).Registry, new DivisionTableReader().Read(path).Registry);
        Assert.Equal(5, new DivisionTableReader().Read(path).Registry.Count);
    }

    [Fact]
    public void ReadersAndStreams_GiveTheSame()
    {
        using var text = new StringReader(Codes);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(Codes));
        var file = DivisionTableFile.Of("t.csv", bytes);

        Assert.True(file.Content.Span.SequenceEqual(DivisionTableFile.Of("t.csv", text).Content.Span));
        Assert.Equal($"t.csv ({Encoding.UTF8.GetByteCount(Codes)} bytes)", file.ToString());
    }

    [Fact]
    public void TwoTables_DoNotGoTogether()
    {
        (string, string)[] files = [("a.csv", Codes), ("b.csv", Codes), ("2016.tsv", Names)];

        Assert.Equal(["b.csv", "2016.tsv"], Tables.Revisions(files).Findings.Select(finding => finding.Path));
        Assert.Equal(["a.csv"], Tables.Revisions(files[2], files[0]).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void MissingFile_IsTheCallersMistake()
    {
        Assert.Throws<FileNotFoundException>(() => new DivisionTableReader().Read(Path.Combine(Path.GetTempPath(), "no-such-table.csv")));
        Assert.Throws<ArgumentException>(() => new DivisionTableReader().Read(" "));
    }

    [Fact]
    public void Reading_CanBeStopped() =>
        Assert.Throws<OperationCanceledException>(() => new DivisionTableReader().Read([DivisionTableFile.Of("t.csv", Codes)], new CancellationToken(canceled: true)));

    private static DivisionTableResult Read(string name, byte[] content) => new DivisionTableReader().Read([DivisionTableFile.Of(name, content)]);
}
