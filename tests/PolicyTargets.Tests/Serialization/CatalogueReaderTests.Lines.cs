using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>JSON Lines: one record a line.</content>
public sealed partial class CatalogueReaderTests
{
    private const string First = """{"id": "l-1", "subject": "city", "indicator": "rate", "period": "2025", "value": {"exactly": 13}}""";
    private const string Last = """{"id": "l-2", "subject": "city", "indicator": "rate", "period": "2026", "value": {"exactly": 14}}""";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n  \t\n")]
    public void Lines_AreRead_BlankOnesSkipped(string lineEnd)
    {
        CatalogueReadResult read = Lines(First + lineEnd + Last + lineEnd);
        Assert.Empty(read.Findings);
        Assert.Equal(["o-a", "o-z", "l-1", "l-2"], read.Catalogue.Observations.Select(seen => seen.Id.Text));
    }

    [Fact]
    public void Lines_WithoutLastLineEnd_OrWithAMark_AreRead() => Assert.Empty(Lines("\uFEFF" + First + "\n" + Last).Findings);

    [Fact]
    public void Lines_Empty_HoldNothing() => CatalogueFiles.AssertSame(CatalogueFiles.Clean, Lines("").GetOrThrow());

    [Fact]
    public void Lines_OfTargets_AreRead()
    {
        CatalogueReadResult read = new CatalogueReader(CatalogueFiles.Clean).Read(CatalogueFile.TargetLines("own.jsonl", "{\"id\": \"l\", \"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2027\", \"bound\": {\"atLeast\": 15}}"u8.ToArray()));
        Assert.Empty(read.Findings);
        Assert.Equal(["t-z", "l"], read.Catalogue.Targets.Select(target => target.Id.Text));
    }

    [Theory]
    [InlineData("§{", "CAT001", null)]
    [InlineData("§nonsense", "CAT001", null)]
    [InlineData("§[]", "CAT004", null)]
    [InlineData("§null", "CAT004", null)]
    [InlineData("""{"id": "m", §"subject": "nowhere", "indicator": "rate", "period": "2025", "value": {"exactly": 13}}""", "CAT008", "subject")]
    [InlineData("""{"id": "m", "subject": "city", "indicator": "rate", "period": "2025", "value": {"exactly": 13, §"unit": "家"}}""", "CAT006", "value.unit")]
    [InlineData("""  {"id": "m", "subject": "city", "indicator": "rate", §"period": "2025-Q7", "value": {"exactly": 13}}""", "CAT005", "period")]
    [InlineData("""{§"id": "l-1", "subject": "city", "indicator": "rate", "period": "2025", "value": {"exactly": 13}}""", "CAT007", "id")]
    public void Lines_BadOneAmongGoodOnes_IsNamedByItsPlace(string line, string code, string? path)
    {
        (string text, string place) = CatalogueFiles.Marked($"{First}\n\n{line}\n{Last}\n");
        CatalogueReadResult read = Lines(text);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((code, 3), (finding.Code.Text, LineOf(finding)));
        Assert.True(path is null || finding.Path == $"own.jsonl{place}: {path}", finding.Path);
        Assert.Equal(["l-1", "l-2"], read.Catalogue.Observations.Skip(2).Select(seen => seen.Id.Text));
    }

    [Theory]
    [InlineData("trailing")]
    [InlineData("{}")]
    [InlineData("]")]
    public void Lines_TextBehindTheRecord_IsAFinding(string trailing)
    {
        CatalogueReadResult read = Lines($"{First} {trailing}\n{Last}\n");
        Assert.Equal(("CAT001", 1), (Assert.Single(read.Findings).Code.Text, LineOf(read.Findings[0])));
        Assert.Equal(["l-2"], read.Catalogue.Observations.Skip(2).Select(seen => seen.Id.Text));
    }

    [Fact]
    public void Lines_ColumnsCountCharacters()
    {
        CatalogueReadResult read = Lines("{\"id\": \"宁波\", \"colour\": 1, \"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2025\", \"value\": {\"exactly\": 1}}");
        Assert.Equal("own.jsonl(1,14): colour", Assert.Single(read.Findings).Path);
    }

    private static CatalogueReadResult Lines(string text) =>
        new CatalogueReader(CatalogueFiles.Clean).Read(CatalogueFile.ObservationLines("own.jsonl", System.Text.Encoding.UTF8.GetBytes(text)));

    private static int LineOf(Finding finding) => int.Parse(finding.Path.Split('(', ',')[1], System.Globalization.CultureInfo.InvariantCulture);
}
