using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>One fault in a form of <see cref="Algebra"/>; § marks the place that the finding must name.</content>
public sealed partial class CatalogueReaderTests
{
    private const string Group = "\"id\": \"m\", \"kind\": \"peer-group\", \"name\": {\"zh\": \"某\"}";
    private const string Stock = "\"code\": \"m\", \"name\": {\"zh\": \"某\"}, \"unit\": \"家\", \"direction\": \"higher\", \"nature\": \"stock\"";
    private const string Of = "\"id\": \"m\", \"subject\": \"yinzhou\", \"indicator\": \"labs\", \"period\": \"2027\"";

    public static TheoryData<string, string, string, string> WrongSubjects => new()
    {
        { "subjects", $$$"""{ {{{Group}}}, §"members": ["cixi", "nowhere"]}""", "CAT008", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"members": "cixi"}""", "CAT004", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"members": ["cixi", 5]}""", "CAT004", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"members": ["cixi", "cixi"]}""", "CAT004", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"members": ["cixi", "a b"]}""", "CAT005", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"members": ["cixi", "m"]}""", "CAT005", "members" },
        { "subjects", $$$"""{ {{{Group}}}, §"size": 0}""", "CAT004", "size" },
        { "subjects", $$$"""{ {{{Group}}}, §"size": 1.5}""", "CAT004", "size" },
        { "subjects", $$$"""{ {{{Group}}}, §"size": "89"}""", "CAT004", "size" },
        { "subjects", $$$"""{ {{{Group}}}, §"size": 2147483648}""", "CAT004", "size" },
        { "subjects", $$$"""{ {{{Group}}}, §"level": "county"}""", "CAT002", "level" },
        { "subjects", $$$"""{ {{{Group}}}, §"validFrom": "2016"}""", "CAT005", "validFrom" },
        { "subjects", $$$"""{ {{{Group}}}, "validFrom": "2016-09-14", §"validUntil": "2016-09-14"}""", "CAT005", "validUntil" },
        { "subjects", $$$"""{ {{{Group}}}, §"successors": ["cixi", "nowhere"]}""", "CAT008", "successors" },
        { "subjects", $$$"""{ {{{Group}}}, §"successors": ["m"]}""", "CAT005", "successors" },
        { "subjects", """{"id": "m", "kind": "organisation", "name": {"zh": "某"}, §"members": ["cixi"]}""", "CAT002", "members" },
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", §"size": 3}""", "CAT002", "size" },
        { "subjects", """{"id": "m", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", §"parent": "m"}""", "CAT005", "parent" },
        { "breaks", """§{"on": "2020-01-01", "subject": "cixi"}""", "CAT003", "" },
        { "breaks", """{§"kind": "merger", "on": "2020-01-01", "subject": "cixi"}""", "CAT005", "kind" },
        { "breaks", """§{"kind": "boundary", "subject": "cixi"}""", "CAT003", "" },
        { "breaks", """{"kind": "boundary", §"on": "2020", "subject": "cixi"}""", "CAT005", "on" },
        { "breaks", """§{"kind": "boundary", "on": "2020-01-01", "indicator": "labs"}""", "CAT003", "" },
        { "breaks", """§{"kind": "definition", "on": "2020-01-01", "subject": "cixi"}""", "CAT003", "" },
        { "breaks", """{"kind": "boundary", "on": "2020-01-01", §"subject": "nowhere"}""", "CAT008", "subject" },
        { "breaks", """{"kind": "definition", "on": "2020-01-01", §"indicator": "nowhere"}""", "CAT008", "indicator" },
        { "breaks", """{"kind": "boundary", "on": "2020-01-01", "subject": "cixi", §"bridge": 0}""", "CAT004", "bridge" },
        { "breaks", """{"kind": "boundary", "on": "2020-01-01", "subject": "cixi", §"bridge": "2"}""", "CAT004", "bridge" },
        { "breaks", """{"kind": "boundary", "on": "2020-01-01", "subject": "cixi", §"colour": 1}""", "CAT002", "colour" },
        { "breaks", """{"kind": "boundary", §"on": "2016-09-14", "subject": "yinzhou", "bridge": 0.9}""", "CAT007", "on" },
    };

    public static TheoryData<string, string, string, string> WrongIndicators => new()
    {
        { "indicators", $$$"""{ {{{Stock}}}, §"seriesStart": "2010/.."}""", "CAT005", "seriesStart" },
        { "indicators", $$$"""{ {{{Stock}}}, §"notComparableWith": ["labs", "a b"]}""", "CAT005", "notComparableWith" },
        { "indicators", $$$"""{ {{{Stock}}}, §"notComparableWith": ["m"]}""", "CAT005", "notComparableWith" },
        { "indicators", $$$"""{ {{{Stock}}}, §"notComparableWith": "labs"}""", "CAT004", "notComparableWith" },
        { "indicators", $$$"""{ {{{Stock}}}, §"seriesStart": "since ever"}""", "CAT005", "seriesStart" },
        { "indicators", $$$"""{ {{{Stock}}}, §"seriesStart": 2010}""", "CAT004", "seriesStart" },
        { "indicators", $$$"""{ {{{Stock}}}, §"domain": {"floorAndStretch": [0, 10]}}""", "CAT004", "domain" },
        { "indicators", $$$"""{ {{{Stock}}}, §"domain": {"qualitative": "大"}}""", "CAT004", "domain" },
        { "indicators", $$$"""{ {{{Stock}}}, §"composition": "labs"}""", "CAT004", "composition" },
        { "indicators", $$$"""{ {{{Stock}}}, §"composition": {}}""", "CAT004", "composition" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {§"sum": []}}""", "CAT004", "composition.sum" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {§"sum": ["labs"]}}""", "CAT004", "composition.sum" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {§"sum": [{"indicator": "labs"}, {"indicator": "labs"}]}}""", "CAT004", "composition.sum" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs"}, {§"indicator": "nowhere"}]}}""", "CAT008", "composition.sum[1].indicator" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{§"indicator": "m", "scope": "国家级"}]}}""", "CAT005", "composition.sum[0].indicator" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs"}, §{"aspect": "level"}]}}""", "CAT003", "composition.sum[1]" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs", §"aspect": "growth"}]}}""", "CAT005", "composition.sum[0].aspect" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs", §"weight": 2}]}}""", "CAT002", "composition.sum[0].weight" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs"}], §"of": "growth"}}""", "CAT005", "composition.of" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"sum": [{"indicator": "labs"}], §"numerator": "labs"}}""", "CAT002", "composition.numerator" },
        { "indicators", $$$"""{ {{{Stock}}}, §"composition": {"numerator": "labs"}}""", "CAT003", "composition" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"numerator": "labs", "denominator": "gdp", §"of": "change"}}""", "CAT002", "composition.of" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"numerator": "labs", §"denominator": "nowhere"}}""", "CAT008", "composition.denominator" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {"numerator": "labs", §"denominator": "labs"}}""", "CAT005", "composition.denominator" },
        { "indicators", $$$"""{ {{{Stock}}}, "composition": {§"numerator": "m", "denominator": "labs"}}""", "CAT005", "composition.numerator" },
    };

    public static TheoryData<string, string, string, string> WrongMeasures => new()
    {
        { "observations", Claim("""§"measure": "median" """), "CAT005", "measure" },
        { "observations", Claim("""§"comparedWith": "2020" """), "CAT002", "comparedWith" },
        { "observations", Claim(""" "measure": "sum", §"per": "A" """), "CAT002", "per" },
        { "observations", Claim(""" "measure": "growth", §"of": "change" """), "CAT002", "of" },
        { "observations", Claim(""" "measure": "additions", §"peers": "counties" """), "CAT002", "peers" },
        { "observations", Claim(""" "measure": "average", §"comparedWith": "2020" """), "CAT002", "comparedWith" },
        { "observations", Claim(""" "measure": "average", §"of": "growth" """), "CAT005", "of" },
        { "observations", Claim(""" "measure": "average", §"of": 5 """), "CAT004", "of" },
        { "observations", Claim(""" "measure": "average", §"per": "W" """), "CAT005", "per" },
        { "observations", Claim(""" "measure": "average", "of": "change", §"comparedWith": "then" """), "CAT005", "comparedWith" },
        { "observations", Claim(""" "measure": "rank" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "change", "of": "rank" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "rank", §"peers": "nowhere" """), "CAT008", "peers" },
        { "observations", Claim(""" "measure": "rank-of-growth", §"peers": "ningbo" """), "CAT008", "peers" },
        { "observations", Claim(""" "measure": "rank-of-change", §"peers": ["counties"] """), "CAT004", "peers" },
        { "observations", Claim(""" "measure": "rank", "peers": "counties", §"of": "rank" """), "CAT005", "of" },
        { "observations", Claim(""" "measure": "rank", "peers": "counties", §"comparedWith": "2020" """), "CAT002", "comparedWith" },
        { "observations", Claim(""" "measure": "rank-in-history", §"peers": "counties" """), "CAT002", "peers" },
        { "observations", Claim(""" "measure": "tier" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "tier", §"scale": "nowhere" """), "CAT008", "scale" },
        { "observations", Claim(""" "measure": "level", §"scale": "tiers" """), "CAT002", "scale" },
        { "observations", Claim(""" "measure": "share" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "share", §"whole": "ningbo" """), "CAT008", "whole" },
        { "observations", Claim(""" "measure": "share", §"whole": "labs" """), "CAT005", "whole" },
        { "observations", Claim(""" "measure": "contribution" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "contribution", §"whole": "gdp" """), "CAT008", "whole" },
        { "observations", Claim(""" "measure": "contribution", §"whole": "yinzhou" """), "CAT005", "whole" },
        { "observations", Claim(""" "measure": "contribution", "whole": "ningbo", §"of": "rank" """), "CAT005", "of" },
        { "observations", Claim(""" "measure": "relative" """, "§"), "CAT003", "" },
        { "observations", Claim(""" "measure": "relative", §"benchmark": "nowhere" """), "CAT008", "benchmark" },
        { "observations", Claim(""" "measure": "relative", §"benchmark": "yinzhou" """), "CAT005", "benchmark" },
        { "observations", Claim(""" "measure": "relative", §"benchmark": 5 """), "CAT004", "benchmark" },
        { "observations", Claim(""" "measure": "relative", §"benchmark": {} """), "CAT004", "benchmark" },
        { "observations", Claim(""" "measure": "relative", §"benchmark": {"subject": "yinzhou", "indicator": "labs"} """), "CAT004", "benchmark" },
        { "observations", Claim(""" "measure": "relative", "benchmark": {§"subject": "nowhere"} """), "CAT008", "benchmark.subject" },
        { "observations", Claim(""" "measure": "relative", "benchmark": {§"indicator": "nowhere"} """), "CAT008", "benchmark.indicator" },
        { "observations", Claim(""" "measure": "relative", "benchmark": {"subject": "cixi", §"scope": "某"} """), "CAT002", "benchmark.scope" },
        { "observations", Claim(""" "measure": "growth", §"benchmark": "cixi" """), "CAT002", "benchmark" },
    };

    public static TheoryData<string, string, string, string> WrongAmounts => new()
    {
        { "observations", $$$"""{ {{{Of}}}, "value": {§"stated": 5}}""", "CAT004", "value.stated" },
        { "observations", $$$"""{ {{{Of}}}, "value": {§"stated": " "}}""", "CAT004", "value.stated" },
        { "observations", $$$"""{ {{{Of}}}, §"value": {"stated": "前列", "exactly": 3}}""", "CAT004", "value" },
        { "observations", $$$"""{ {{{Of}}}, "value": {"stated": "前列", §"unit": "家"}}""", "CAT002", "value.unit" },
        { "observations", $$$"""{ {{{Of}}}, "value": {§"missing": "lost"}}""", "CAT005", "value.missing" },
        { "observations", $$$"""{ {{{Of}}}, "value": {§"missing": null}}""", "CAT004", "value.missing" },
        { "observations", $$$"""{ {{{Of}}}, "value": {§"floorAndStretch": [1, 2]}}""", "CAT002", "value.floorAndStretch" },
        { "observations", $$$"""{ {{{Of}}}, "value": {§"qualitative": "前列"}}""", "CAT002", "value.qualitative" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"stated": "前列"}}""", "CAT002", "bound.stated" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"floorAndStretch": 5}}""", "CAT004", "bound.floorAndStretch" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"floorAndStretch": [5]}}""", "CAT004", "bound.floorAndStretch" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"floorAndStretch": [5, 2]}}""", "CAT004", "bound.floorAndStretch" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"floorAndStretch": [2, 5], §"unit": "元"}}""", "CAT006", "bound.unit" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"atLeast": 5, §"unit": 5}}""", "CAT004", "bound.unit" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"assignedBy": true}}""", "CAT004", "bound.assignedBy" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"assignedBy": "国家", §"unit": "家"}}""", "CAT002", "bound.unit" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"assignedBy": "国家", §"registered": {} }}""", "CAT004", "bound.registered" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"assignedBy": "国家", "registered": {"atLeast": 5, §"unit": "元"} }}""", "CAT006", "bound.registered.unit" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"assignedBy": "国家", "registered": {"atLeast": 5}, §"registeredOn": "soon"}}""", "CAT005", "bound.registeredOn" },
        { "targets", $$$"""{ {{{Of}}}, §"bound": {"assignedBy": "国家", "registeredOn": "2024-01-01"}}""", "CAT003", "bound" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"atLeast": 5, §"registered": {"atLeast": 5} }}""", "CAT002", "bound.registered" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {§"qualitative": ["一", "二"]}}""", "CAT004", "bound.qualitative" },
        { "targets", $$$"""{ {{{Of}}}, "bound": {"qualitative": "前列", §"halfUnit": 5}}""", "CAT002", "bound.halfUnit" },
        { "targets", Goal("""§"supersedes": "nowhere" """), "CAT008", "supersedes" },
        { "targets", Goal("""§"supersedes": "m" """), "CAT005", "supersedes" },
        { "targets", Goal("""§"supersedes": ["first"] """), "CAT004", "supersedes" },
        { "targets", Goal("""§"restates": "m" """), "CAT005", "restates" },
        { "targets", Goal("""§"trajectory": "steep" """), "CAT005", "trajectory" },
        { "targets", Goal("""§"trajectory": 5 """), "CAT004", "trajectory" },
        { "targets", Goal("""§"trajectory": {} """), "CAT004", "trajectory" },
        { "targets", Goal("""§"trajectory": {"seasonal": [1, 1], "milestones": []} """), "CAT004", "trajectory" },
        { "targets", Goal(""" "trajectory": {"seasonal": [1, 1], §"colour": 1} """), "CAT002", "trajectory.colour" },
        { "targets", Goal(""" "trajectory": {§"seasonal": 4} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"seasonal": [1, 2, 3]} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"seasonal": [1, -1]} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"seasonal": [0, 0]} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"seasonal": [1, "1"]} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"seasonal": [70000000000000000000000000000, 70000000000000000000000000000]} """), "CAT004", "trajectory.seasonal" },
        { "targets", Goal(""" "trajectory": {§"milestones": []} """), "CAT004", "trajectory.milestones" },
        { "targets", Goal(""" "trajectory": {§"milestones": {"period": "2025", "value": {"exactly": 16}}} """), "CAT004", "trajectory.milestones" },
        { "targets", Goal(""" "trajectory": {§"milestones": [{"period": "2025", "value": {"exactly": 16}}, {"period": "2025-12", "value": {"exactly": 17}}]} """), "CAT004", "trajectory.milestones" },
        { "targets", Goal(""" "trajectory": {"milestones": [§{"value": {"exactly": 16}}]} """), "CAT003", "trajectory.milestones[0]" },
        { "targets", Goal(""" "trajectory": {"milestones": [{"period": "2025", "value": {"exactly": 16}}, {§"period": "2026/..", "value": {"exactly": 17}}]} """), "CAT005", "trajectory.milestones[1].period" },
        { "targets", Goal(""" "trajectory": {"milestones": [{"period": "2025", "value": {§"atLeast": 16}}]} """), "CAT002", "trajectory.milestones[0].value.atLeast" },
        { "targets", Goal(""" "trajectory": {"milestones": [{"period": "2025", "value": {"exactly": 16, §"unit": "元"}}]} """), "CAT006", "trajectory.milestones[0].value.unit" },
        { "targets", Goal(""" "trajectory": {"milestones": [{"period": "2025", "value": {"exactly": 16}, §"status": "final"}]} """), "CAT002", "trajectory.milestones[0].status" },
    };

    [Theory]
    [MemberData(nameof(WrongSubjects))]
    [MemberData(nameof(WrongIndicators))]
    [MemberData(nameof(WrongMeasures))]
    [MemberData(nameof(WrongAmounts))]
    public void Read_BadForm_IsNamedByItsPlace_AndTheOthersAreRead(string section, string record, string code, string path)
    {
        (string text, string place) = CatalogueFiles.Marked(Algebra.Text(section, record));
        CatalogueReadResult read = CatalogueFiles.Read(text);
        Finding finding = Assert.Single(read.Findings);
        Assert.Equal((code, $"file.json{place}: {section}[1]{(path.Length == 0 ? "" : "." + path)}"), (finding.Code.Text, finding.Path));
        CatalogueFiles.AssertSame(Algebra.Catalogue, read.Catalogue);
    }

    /// <summary>What is superfluous beside a measure is told with what the measure takes.</summary>
    [Theory]
    [InlineData(""" "measure": "sum", "per": "A" """, "nothing more for the measure sum")]
    [InlineData(""" "measure": "rank", "of": "growth", "peers": "counties", "per": "A" """, "of, peers, comparedWith for the measure rank of growth")]
    public void Finding_OfASuperfluousMember_SaysWhatTheMeasureTakes(string measure, string remedy) =>
        Assert.Contains(remedy, Assert.Single(CatalogueFiles.Read(Algebra.Text("observations", Claim(measure))).Findings).Message(Language.English), StringComparison.Ordinal);

    /// <summary>A measure that is not understood leaves open what else may stand there.</summary>
    [Theory]
    [InlineData(""" "measure": "median", "peers": "nowhere", "per": 5 """, "CAT005")]
    [InlineData(""" "measure": "average", "of": "median", "per": 5 """, "CAT005")]
    [InlineData(""" "measure": "rank", "peers": "nowhere" """, "CAT008")]
    public void Read_MeasureThatIsNotUnderstood_GivesOneFinding(string measure, string code) =>
        Assert.Equal([code], CatalogueFiles.Read(Algebra.Text("observations", Claim(measure))).Findings.Select(finding => finding.Code.Text));

    private static string Claim(string measure, string mark = "") => $$$"""{{{mark}}}{ {{{Of}}}, {{{measure}}}, "value": {"stated": "某"}}""";

    private static string Goal(string member) => "{ " + Of + ", \"bound\": {\"atLeast\": 20}, " + member + "}";
}
