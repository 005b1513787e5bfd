namespace PolicyTargets.Tests.Serialization;

/// <content>One fault in the life of a unit, in a change, in an area or in a split; § marks the place that the finding must name.</content>
public sealed partial class CatalogueReaderTests
{
    private const string Life = "\"id\": \"m\", \"kind\": \"administrative-unit\"";
    private const string Stood = "\"name\": {\"zh\": \"某\"}, \"level\": \"county\"";
    private const string Area = "\"id\": \"m\", \"kind\": \"functional-area\", \"name\": {\"zh\": \"某\"}";
    private const string Act = "\"id\": \"m\", \"kind\": \"rename\", \"effectiveOn\": \"2016-09-14\"";
    private const string Split = "\"whole\": \"t-a\", \"method\": \"additive\", \"coverage\": \"at-least\"";

    public static TheoryData<string, string, string, string> WrongDivisions => new()
    {
        { "subjects", $$$"""{ {{{Life}}}, §"versions": []}""", "CAT004", "versions" },
        { "subjects", $$$"""{ {{{Life}}}, §"versions": {}}""", "CAT004", "versions" },
        { "subjects", $$$"""{ {{{Life}}}, §"versions": [{ {{{Stood}}}, "validFrom": "2000-01-01"}, { {{{Stood}}}, "validFrom": "2000-01-01"}]}""", "CAT004", "versions" },
        { "subjects", $$$"""{ {{{Life}}}, §"versions": [{ {{{Stood}}}, "validFrom": "2000-01-01"}, { {{{Stood}}}, "validUntil": "2000-01-01"}]}""", "CAT004", "versions" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [§{"level": "county"}]}""", "CAT003", "versions[0]" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{"name": {"zh": "某"}, §"level": "hamlet"}]}""", "CAT005", "versions[0].level" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"kind": "borough"}]}""", "CAT005", "versions[0].kind" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"relation": "loose"}]}""", "CAT005", "versions[0].relation" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"attributes": ["big"]}]}""", "CAT005", "versions[0].attributes" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"attributes": ["sub-provincial", "sub-provincial"]}]}""", "CAT005", "versions[0].attributes" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"boundary": 1.5}]}""", "CAT004", "versions[0].boundary" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"boundary": -1}]}""", "CAT004", "versions[0].boundary" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"code": "nuts-2021:"}]}""", "CAT005", "versions[0].code" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"parent": "nowhere"}]}""", "CAT008", "versions[0].parent" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, "validUntil": "2000-01-01", §"parent": "nowhere"}]}""", "CAT008", "versions[0].parent" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"parent": "m"}]}""", "CAT005", "versions[0].parent" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, §"since": "2000"}]}""", "CAT002", "versions[0].since" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, "validFrom": "2000-01-01"}], §"validUntil": "1999-01-01"}""", "CAT005", "validUntil" },
        { "subjects", $$$"""{ {{{Life}}}, "versions": [{ {{{Stood}}}, "validUntil": "2000-01-01"}], §"validFrom": "2010-01-01"}""", "CAT005", "validFrom" },
        { "subjects", $$$"""{ {{{Life}}}, {{{Stood}}}, §"code": ".."}""", "CAT005", "code" },
        { "subjects", $$$"""{ {{{Life}}}, {{{Stood}}}, §"validUntil": ".."}""", "CAT005", "validUntil" },
        { "subjects", $$$"""{ {{{Life}}}, {{{Stood}}}, §"hosts": []}""", "CAT002", "hosts" },
        { "subjects", $$$"""{ {{{Area}}}, §"versions": [{ {{{Stood}}} }]}""", "CAT002", "versions" },
        { "subjects", $$$"""{ {{{Area}}}, §"host": "city", "hosts": [{"unit": "city"}]}""", "CAT002", "host" },
        { "subjects", $$$"""{ {{{Area}}}, §"hosts": [{"unit": "city"}, {"unit": "city", "share": 1}]}""", "CAT004", "hosts" },
        { "subjects", $$$"""{ {{{Area}}}, "hosts": [{"unit": "city", §"share": 1.5}]}""", "CAT004", "hosts[0].share" },
        { "subjects", $$$"""{ {{{Area}}}, "hosts": [{§"unit": "nowhere"}]}""", "CAT008", "hosts[0].unit" },
        { "subjects", $$$"""{ {{{Area}}}, "hosts": [§{"share": 1}]}""", "CAT003", "hosts[0]" },
        { "subjects", $$$"""{ {{{Area}}}, §"counting": "twice"}""", "CAT005", "counting" },
        { "divisionChanges", """§{"id": "m", "kind": "rename"}""", "CAT003", "" },
        { "divisionChanges", """{"id": "m", §"kind": "swap", "effectiveOn": "2016-09-14"}""", "CAT005", "kind" },
        { "divisionChanges", """{"id": "m", "kind": "rename", §"effectiveOn": "2016"}""", "CAT005", "effectiveOn" },
        { "divisionChanges", $$$"""{ {{{Act}}}, §"predecessors": ["city", "nowhere"]}""", "CAT008", "predecessors" },
        { "divisionChanges", $$$"""{ {{{Act}}}, §"successors": ["city", "city"]}""", "CAT004", "successors" },
        { "divisionChanges", $$$"""{ {{{Act}}}, "weights": [{"from": "city", §"to": "nowhere", "basis": "area", "share": 0.5}]}""", "CAT008", "weights[0].to" },
        { "divisionChanges", $$$"""{ {{{Act}}}, "weights": [{"from": "city", "to": "zone", §"basis": "gdp", "share": 0.5}]}""", "CAT005", "weights[0].basis" },
        { "divisionChanges", $$$"""{ {{{Act}}}, "weights": [{"from": "city", "to": "zone", "basis": "area", §"share": 2}]}""", "CAT004", "weights[0].share" },
        { "divisionChanges", $$$"""{ {{{Act}}}, "weights": [§{"from": "city", "to": "zone", "basis": "area"}]}""", "CAT003", "weights[0]" },
        { "divisionChanges", $$$"""{ {{{Act}}}, "source": {§"document": "nowhere"}}""", "CAT008", "source.document" },
        { "divisionChanges", """{§"id": "act-a", "kind": "rename", "effectiveOn": "2016-09-14"}""", "CAT007", "id" },
        { "decompositions", """{§"whole": "nowhere", "method": "additive", "coverage": "at-least"}""", "CAT008", "whole" },
        { "decompositions", $$$"""{ {{{Split}}}, §"parts": ["nowhere"]}""", "CAT008", "parts" },
        { "decompositions", $$$"""{ {{{Split}}}, §"parts": ["t-z", "t-a"]}""", "CAT005", "parts" },
        { "decompositions", $$$"""{ {{{Split}}}, §"parts": ["t-z", "t-z"]}""", "CAT004", "parts" },
        { "decompositions", """{"whole": "t-a", §"method": "halving", "coverage": "at-least"}""", "CAT005", "method" },
        { "decompositions", """§{"whole": "t-a", "method": "additive"}""", "CAT003", "" },
        { "decompositions", $$$"""{ {{{Split}}}, "tolerance": {"exactly": 1, §"unit": "家"}}""", "CAT006", "tolerance.unit" },
        { "decompositions", $$$"""{ {{{Split}}}, "tolerance": {§"atLeast": 1}}""", "CAT002", "tolerance.atLeast" },
        { "decompositions", $$$"""{ {{{Split}}}, §"tolerance": 1}""", "CAT004", "tolerance" },
        { "decompositions", $$$"""{ {{{Split}}}, §"weight": "nowhere"}""", "CAT008", "weight" },
        { "decompositions", """{§"whole": "t-a", "parts": ["t-z"], "method": "additive", "coverage": "at-least"}""", "CAT007", "whole" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"weight": "nowhere"}""", "CAT008", "weight" },
        { "indicators", $$$"""{"code": "m", {{{Series}}}, §"weight": "m"}""", "CAT005", "weight" },
    };
}
