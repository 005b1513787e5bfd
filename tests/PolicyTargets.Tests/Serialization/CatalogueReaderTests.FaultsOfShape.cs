using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Wrong types, wrong members, and one fault that must stay one finding.</content>
public sealed partial class CatalogueReaderTests
{
    public static TheoryData<string, string, string, string> WrongTypes => new()
    {
        { "documents", """{"id": "m", §"title": 5}""", "CAT004", "title" },
        { "documents", """{§"id": 5, "title": "某"}""", "CAT004", "id" },
        { "documents", """{"id": "m", §"title": null}""", "CAT004", "title" },
        { "documents", """{"id": "m", §"title": "  "}""", "CAT004", "title" },
        { "units", """{"code": "桶", "name": {"zh": "桶"}, "dimension": "count", §"size": "1"}""", "CAT004", "size" },
        { "units", """{"code": "桶", "name": {"zh": "桶"}, "dimension": "count", §"size": 0}""", "CAT004", "size" },
        { "units", """{"code": "桶", "name": {"zh": "桶"}, "dimension": "count", §"size": 1e400}""", "CAT004", "size" },
        { "units", """{"code": "桶", "name": {"zh": "桶"}, "dimension": "count", §"integral": "yes"}""", "CAT004", "integral" },
        { "units", """{§"code": "两 桶", "name": {"zh": "桶"}, "dimension": "count"}""", "CAT004", "code" },
        { "scales", """{"id": "m", "name": {"zh": "某"}, §"grades": {"code": "一"}}""", "CAT004", "grades" },
        { "scales", """{"id": "m", "name": {"zh": "某"}, §"grades": [{"code": "一"}]}""", "CAT004", "grades" },
        { "scales", """{"id": "m", "name": {"zh": "某"}, §"grades": [{"code": "一"}, {"code": "一"}]}""", "CAT004", "grades" },
        { "subjects", """{"id": "m", "kind": "organisation", §"name": "某"}""", "CAT004", "name" },
        { "subjects", """{"id": "m", "kind": "organisation", "name": {§"zh": 5}}""", "CAT004", "name.zh" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"aliases": "某"}""", "CAT004", "aliases" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"aliases": ["某", 5]}""", "CAT004", "aliases" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"scopeParts": ["某"]}""", "CAT004", "scopeParts" },
        { "observations", """{"id": "m", "subject": "city", "indicator": "rate", §"period": 2024, "value": {"exactly": 1}}""", "CAT004", "period" },
        { "observations", """{"id": "m", "subject": "city", "indicator": "rate", §"period": null, "value": {"exactly": 1}}""", "CAT004", "period" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, §"value": 12.5}""", "CAT004", "value" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, §"value": {}}""", "CAT004", "value" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, §"value": {"atLeast": 1, "atMost": 2}}""", "CAT004", "value" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"exactly": "12.5"}}""", "CAT004", "value.exactly" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"exactly": null}}""", "CAT004", "value.exactly" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"exactly": 1e400}}""", "CAT004", "value.exactly" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"exactly": 123456789012345678901234567890123}}""", "CAT004", "value.exactly" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"between": [1]}}""", "CAT004", "value.between" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {§"between": [2, 1]}}""", "CAT004", "value.between" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"halfUnit": -1}}""", "CAT004", "value.halfUnit" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"halfUnit": 0}}""", "CAT004", "value.halfUnit" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"halfUnit": "half"}}""", "CAT004", "value.halfUnit" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, §"revision": 1}""", "CAT004", "revision" },
        { "observations", """{"id": "m", "subject": "zone", "indicator": "licensed", "period": "2024", "value": {§"exactly": "撤销"}}""", "CAT004", "value.exactly" },
        { "observations", """{"id": "m", "subject": "zone", "indicator": "licensed", "period": "2024", "value": {§"exactly": 1}}""", "CAT004", "value.exactly" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, §"bound": [15]}""", "CAT004", "bound" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"responsible": "某局"}""", "CAT004", "responsible" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"source": "doc-a"}""", "CAT004", "source" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, "baseline": {"value": {§"exactly": true}, "period": "2022"}}""", "CAT004", "baseline.value.exactly" },
        { "targets", "§5", "CAT004", "" },
        { "targets", "§null", "CAT004", "" },
        { "targets", "§[[{}]]", "CAT004", "" },
    };

    public static TheoryData<string, string, string, string> WrongMembers => new()
    {
        { "documents", """{"id": "m", "title": "某", §"titel": "某"}""", "CAT002", "titel" },
        { "units", """{"code": "桶", "name": {"zh": "桶"}, "dimension": "count", §"colour": 1}""", "CAT002", "colour" },
        { "scales", """{"id": "m", "name": {"zh": "某"}, "grades": [{"code": "一"}, {"code": "二"}], §"colour": 1}""", "CAT002", "colour" },
        { "subjects", """{"id": "m", "kind": "organisation", "name": {"zh": "某", §"fr": "x"}}""", "CAT002", "name.fr" },
        { "subjects", """{"id": "m", "kind": "organisation", "name": {"zh": "某"}, §"level": "county"}""", "CAT002", "level" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"colour": 1}""", "CAT002", "colour" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1, §"colour": 1}}""", "CAT002", "value.colour" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, §"plan": "plan-a"}""", "CAT002", "plan" },
        { "plans", """{"id": "m", "name": {"zh": "某"}, "period": "2025", §"targets": []}""", "CAT002", "targets" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, §"colour": {"deep": [{"er": 1}]}}""", "CAT002", "colour" },
        { "targets", $$$"""{"id": "m", {{{Seen}}}, "bound": {"atLeast": 1}, "source": {"document": "doc-a", §"page": 5}}""", "CAT002", "source.page" },
        { "documents", """§{"title": "某"}""", "CAT003", "" },
        { "documents", """§{"id": "m"}""", "CAT003", "" },
        { "scales", """{"id": "m", §"name": {"en": "x"}, "grades": [{"code": "一"}, {"code": "二"}]}""", "CAT003", "name" },
        { "subjects", """§{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}}""", "CAT003", "" },
        { "indicators", """§{"code": "m", "name": {"zh": "某"}, "unit": "%", "nature": "ratio"}""", "CAT003", "" },
        { "indicators", """§{"code": "m", "name": {"zh": "某"}, "direction": "higher", "nature": "ratio"}""", "CAT003", "" },
        { "observations", """§{"id": "m", "subject": "city", "indicator": "rate", "value": {"exactly": 1}}""", "CAT003", "" },
        { "observations", $$$"""§{"id": "m", {{{Seen}}}}""", "CAT003", "" },
        { "observations", $$$"""{"id": "m", {{{Seen}}}, "value": {"exactly": 1}, §"source": {"locator": "一"}}""", "CAT003", "source" },
        { "plans", """§{"id": "m", "name": {"zh": "某"}}""", "CAT003", "" },
        { "targets", $$$"""§{ {{{Seen}}}, "bound": {"atLeast": 1}}""", "CAT003", "" },
    };

    /// <summary>Gets records whose one fault leaves the meaning of other members open; those are not to be complained about.</summary>
    public static TheoryData<string, string, string> FaultsWithCompany => new()
    {
        { "subjects", """{"id": "m", "kind": "planet", "name": {"zh": "某"}, "level": "county", "code": "330205", "parent": "city"}""", "CAT005" },
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "hamlet", "code": "330205", "parent": "city"}""", "CAT005" },
        { "subjects", """{"id": "a b", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", "code": "330205", "parent": "city"}""", "CAT005" },
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": 5, "level": "county", "code": "330205", "parent": "city"}""", "CAT004" },
        { "indicators", """{"code": "m", "name": {"zh": "某"}, "unit": "furlong", "direction": "higher", "nature": "ratio", "domain": {"atLeast": 0}}""", "CAT006" },
        { "indicators", """{"code": 5, "name": {"zh": "某"}, "unit": "%", "direction": "higher", "nature": "ratio"}""", "CAT004" },
        { "targets", """{"id": "m", "subject": "nowhere", "indicator": "rate", "period": "2027", "bound": {"atLeast": 1}, "baseline": {"value": {"exactly": 1}, "period": "2022"}}""", "CAT008" },
        { "targets", """{"id": "m", "subject": "city", "indicator": "rate", "period": "2027-Q9", "bound": {"atLeast": 1}, "baseline": {"value": {"exactly": 1}, "period": "2022"}}""", "CAT005" },
        { "targets", """{"id": "m", "subject": "city", "indicator": "nowhere", "period": "2027", "bound": {"atLeast": 1}, "baseline": {"value": {"exactly": 1}, "period": "2022"}}""", "CAT008" },
        { "observations", """{"id": "m", "subject": "city", "indicator": "rate", "period": "2024", "measure": 5, "comparedWith": "2020", "value": {"exactly": 1}}""", "CAT004" },
    };

    [Theory]
    [MemberData(nameof(FaultsWithCompany))]
    public void Read_OneFault_GivesOneFinding(string section, string record, string code)
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text(section, record));
        Assert.Equal([code], read.Findings.Select(finding => finding.Code.Text));
        CatalogueFiles.AssertSame(CatalogueFiles.Clean, read.Catalogue);
    }

    [Fact]
    public void Read_MemberThatStandsTwice_IsRefused()
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("documents", """{"id": "m", "title": "某", "title": "又"}"""));
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal("CAT004", finding.Code.Text);
        Assert.StartsWith("file.json(4,", finding.Path, StringComparison.Ordinal);
        Assert.EndsWith("documents[1].title", finding.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnitCodeThatMeansAnotherUnit_IsRefused()
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text("units", """{"code": "元", "name": {"zh": "元"}, "dimension": "count"}"""));
        Assert.Contains("units[1]", Assert.Single(read.Findings).Path, StringComparison.Ordinal);
        Assert.Equal(Unit.Yuan, read.Catalogue.Units.Parse("元"));
    }

    [Fact]
    public void Read_DomainAroundANumber_IsRefused() =>
        Assert.Single(CatalogueFiles.Read(CatalogueFiles.Text("indicators", $$$"""{"code": "m", {{{Series}}}, "domain": {"approximately": 3}}""")).Findings);

    [Fact]
    public void Read_RecordThatNamesARefusedOne_IsNotLostSilently()
    {
        string text = CatalogueFiles.Text().Replace("\"period\": \"2023/2027\", \"issuer\"", "\"period\": \"x\", \"issuer\"", StringComparison.Ordinal);
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Assert.Equal(["CAT005", "CAT008"], read.Findings.Select(finding => finding.Code.Text).Take(2));
        Assert.Equal(["plan-a", "一、1"], read.Findings.Select(finding => finding.Objects[0]).Take(2));
    }
}
