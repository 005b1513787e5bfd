using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>One bad record among good ones; § marks the place that the finding must name.</content>
public sealed partial class CatalogueReaderTests
{
    private const string Seen = "\"subject\": \"city\", \"indicator\": \"rate\", \"period\": \"2024\"";
    private const string Series = "\"name\": {\"zh\": \"某\"}, \"unit\": \"%\", \"direction\": \"higher\", \"nature\": \"ratio\"";

    public static TheoryData<string, string, string, string> Unknown => new()
    {
        { "indicators", """{"code": "m", "name": {"zh": "某"}, §"unit": "furlong", "direction": "higher", "nature": "ratio"}""", "CAT006", "unit" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"unit": "家"}}""", "CAT006", "value.unit" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"unit": "furlong"}}""", "CAT006", "value.unit" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1, §"unit": "pp"}}""", "CAT006", "bound.unit" },
        { "observations", """{"id": "m", "subject": "city", "indicator": "rate", §"period": "2027-Q5", "value": {"exactly": 1}}""", "CAT005", "period" },
        { "observations", """{"id": "m", "subject": "city", "indicator": "rate", §"period": "二〇二七", "value": {"exactly": 1}}""", "CAT005", "period" },
        { "plans", """{"id": "m", "name": {"zh": "某"}, §"period": ".."}""", "CAT005", "period" },
        { "plans", """{"id": "m", "name": {"zh": "某"}, "period": "2025", §"issuedOn": "2025-02-30"}""", "CAT005", "issuedOn" },
        { "documents", """{"id": "m", "title": "某", §"publishedOn": "13.3.2025"}""", "CAT005", "publishedOn" },
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", §"code": "33x"}""", "CAT005", "code" },
        { "indicators", $$$"""{§"code": "a b", {{{Series}}}}""", "CAT005", "code" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"lag": "nine months"}""", "CAT005", "lag" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"lag": "P4294967305M"}""", "CAT005", "lag" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"frequency": "W"}""", "CAT005", "frequency" },
        { "indicators", """{"code": "m", "name": {"zh": "某"}, "unit": "%", §"direction": "up", "nature": "ratio"}""", "CAT005", "direction" },
        { "indicators", """{"code": "m", "name": {"zh": "某"}, "unit": "%", "direction": "higher", §"nature": "mood"}""", "CAT005", "nature" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, §"status": "rumoured"}""", "CAT005", "status" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, §"measure": "median", "value": {"exactly": 1}}""", "CAT005", "measure" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "measure": "change", §"comparedWith": "then", "value": {"exactly": 1}}""", "CAT005", "comparedWith" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"commitment": "hope"}""", "CAT005", "commitment" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"bindingForce": "iron"}""", "CAT005", "bindingForce" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"recurrence": "each-decade"}""", "CAT005", "recurrence" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"window": "soon"}""", "CAT005", "window" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, "baseline": {"value": {"exactly": 1}, §"period": "then"}}""", "CAT005", "baseline.period" },
    };

    public static TheoryData<string, string, string, string> Dangling => new()
    {
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", §"parent": "nowhere"}""", "CAT008", "parent" },
        { "subjects", """{"id": "m", "kind": "functional-area", "name": {"zh": "某"}, §"host": "nowhere"}""", "CAT008", "host" },
        { "subjects", """{"id": "m", "kind": "organisation", "name": {"zh": "某"}, §"location": "nowhere"}""", "CAT008", "location" },
        { "indicators", """{"code": "m", "name": {"zh": "某"}, §"scale": "nowhere", "direction": "none", "nature": "stage"}""", "CAT008", "scale" },
        { "observations", """{"id": "m", §"subject": "nowhere", "indicator": "rate", "period": "2024", "value": {"exactly": 1}}""", "CAT008", "subject" },
        { "observations", """{"id": "m", "subject": "city", §"indicator": "nowhere", "period": "2024", "value": {"exactly": 1}}""", "CAT008", "indicator" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, "source": {§"document": "nowhere"}}""", "CAT008", "source.document" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, §"restates": "nowhere"}""", "CAT008", "restates" },
        { "targets", $$$"""{"id": "m", §"plan": "nowhere", {{{Seen}}}, "bound": {"atLeast": 1}}""", "CAT008", "plan" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"restates": "nowhere"}""", "CAT008", "restates" },
    };

    public static TheoryData<string, string, string, string> Duplicates => new()
    {
        { "documents", """{§"id": "doc-a", "title": "又"}""", "CAT007", "id" },
        { "scales", """{§"id": "licence", "name": {"zh": "又"}, "grades": [{"code": "一"}, {"code": "二"}]}""", "CAT007", "id" },
        { "scales", """{§"id": "occurrence", "name": {"zh": "又"}, "grades": [{"code": "一"}, {"code": "二"}]}""", "CAT007", "id" },
        { "subjects", """{§"id": "city", "kind": "organisation", "name": {"zh": "又"}}""", "CAT007", "id" },
        { "indicators", $$$"""{§"code": "rate", {{{Series}}}}""", "CAT007", "code" },
        { "observations", $$$"""{§"id": "o-a", {{{Seen}}}, "value": {"exactly": 1}}""", "CAT007", "id" },
        { "plans", """{§"id": "plan-a", "name": {"zh": "又"}, "period": "2025"}""", "CAT007", "id" },
        { "targets", $$$"""{§"id": "t-a", {{{Seen}}}, "bound": {"atLeast": 1}}""", "CAT007", "id" },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    [MemberData(nameof(Dangling))]
    [MemberData(nameof(Duplicates))]
    [MemberData(nameof(WrongDivisions))]
    [MemberData(nameof(WrongTypes))]
    [MemberData(nameof(WrongMembers))]
    public void Read_BadRecord_IsNamedByItsPlace_AndTheOthersAreRead(string section, string record, string code, string path)
    {
        (string text, string place) = CatalogueFiles.Marked(CatalogueFiles.Text(section, record));
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((code, Severity.Error), (finding.Code.Text, finding.Severity));
        Assert.Equal($"file.json{place}: {section}[1]{(path.Length == 0 ? "" : "." + path)}", finding.Path);
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Theory]
    [InlineData("period", "\"2027-Q5\"", "2027-Q5")]
    [InlineData("period", "2027", "2027")]
    [InlineData("period", "[\"2027\"]", "[")]
    [InlineData("subject", "\"atlantis\"", "atlantis")]
    public void Finding_NamesWhatWasFound_InBothLanguages(string member, string value, string found)
    {
        string record = $$$"""{"id": "m", "subject": "city", "indicator": "rate", "period": "2024", "value": {"exactly": 1}}""".Replace(
            member == "period" ? "\"period\": \"2024\"" : "\"subject\": \"city\"", $"\"{member}\": {value}", StringComparison.Ordinal);
        Finding finding = Assert.Single(CatalogueFiles.Read(CatalogueFiles.Text("observations", record)).Findings);
        Assert.Contains(found, finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains(found, finding.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Finding_NamesTheRecord()
    {
        Finding finding = Assert.Single(CatalogueFiles.Read(CatalogueFiles.Text("plans", """{"id": "m", "name": {"zh": "某"}, "period": ".."}""")).Findings);
        Assert.Equal(["m"], finding.Objects);
    }

    [Fact]
    public void Duplicate_NamesTheFirstPlace()
    {
        Finding finding = Assert.Single(CatalogueFiles.Read(CatalogueFiles.Text("documents", """{"id": "doc-a", "title": "又"}""")).Findings);
        Assert.Contains("file.json(3,2): documents[0].id", finding.Message(Language.English), StringComparison.Ordinal);
    }
}
