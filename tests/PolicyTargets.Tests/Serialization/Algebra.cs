using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <summary>A worked catalogue file that uses every form of subject, indicator, break, measure, value, bound and path once. What may stand behind the record that names it does.</summary>
internal static class Algebra
{
    private const string Labs = "\"subject\": \"yinzhou\", \"indicator\": \"labs\", \"period\"";
    private const string Spending = "\"subject\": \"yinzhou\", \"indicator\": \"spending\", \"period\"";

    internal static IReadOnlyList<(string Section, string[] Records)> Sections { get; } =
    [
        ("scales", ["""{"id": "tiers", "name": {"zh": "档次"}, "grades": [{"code": "第二档"}, {"code": "第一档"}]}"""]),
        ("subjects",
        [
            """{"id": "counties", "kind": "peer-group", "name": {"zh": "全市各区(县、市)", "en": "the city's counties"}, "members": ["yinzhou", "cixi"]}""",
            """{"id": "province-counties", "kind": "peer-group", "name": {"zh": "全省89个县市区"}, "size": 89}""",
            """{"id": "yinzhou", "kind": "administrative-unit", "name": {"zh": "鄞州区"}, "level": "county", "parent": "ningbo"}""",
            """{"id": "cixi", "kind": "administrative-unit", "name": {"zh": "慈溪市"}, "level": "county", "parent": "ningbo"}""",
            """{"id": "ningbo", "kind": "administrative-unit", "name": {"zh": "宁波市"}, "level": "prefecture"}""",
        ]),
        ("indicators",
        [
            """{"code": "intensity", "name": {"zh": "投入强度"}, "unit": "%", "direction": "higher", "nature": "ratio", "composition": {"numerator": "spending", "denominator": "gdp"}}""",
            """{"code": "platforms", "name": {"zh": "平台数"}, "unit": "家", "direction": "higher", "nature": "stock", "composition": {"of": "change", "sum": [{"indicator": "labs", "aspect": "change", "scope": "国家级"}, {"indicator": "institutions"}]}}""",
            """{"code": "labs", "name": {"zh": "实验室数"}, "unit": "家", "direction": "higher", "nature": "stock", "seriesStart": "2010"}""",
            """{"code": "institutions", "name": {"zh": "新设机构数"}, "unit": "家", "direction": "higher", "nature": "flow"}""",
            """{"code": "spending", "name": {"zh": "研发经费"}, "unit": "元", "direction": "higher", "nature": "flow"}""",
            """{"code": "gdp", "name": {"zh": "生产总值"}, "unit": "元", "direction": "higher", "nature": "flow"}""",
            """{"code": "drafted", "name": {"zh": "方案出台"}, "scale": "occurrence", "direction": "higher", "nature": "stage"}""",
        ]),
        ("breaks",
        [
            """{"kind": "boundary", "on": "2016-09-14", "subject": "yinzhou", "bridge": 0.8}""",
            """{"kind": "definition", "on": "2022-01-01", "indicator": "labs", "subject": "cixi"}""",
        ]),
        ("observations",
        [
            $$$"""{"id": "level", {{{Labs}}}: "2024", "measure": "level", "value": {"exactly": 14}}""",
            $$$"""{"id": "sum", {{{Spending}}}: "2021/2024", "measure": "sum", "value": {"atLeast": 3, "unit": "亿元"}}""",
            $$$"""{"id": "average", {{{Spending}}}: "2021/2024", "measure": "average", "per": "Q", "value": {"moreThan": 5000}}""",
            $$$"""{"id": "average-of-change", {{{Labs}}}: "2021/2024", "measure": "average", "of": "change", "comparedWith": "2020", "value": {"exactly": 2.5}}""",
            $$$"""{"id": "change", {{{Labs}}}: "2024", "measure": "change", "comparedWith": "2020", "value": {"lessThan": 9}}""",
            $$$"""{"id": "change-of-rank", {{{Labs}}}: "2024", "measure": "change", "of": "rank", "peers": "province-counties", "value": {"exactly": -2}}""",
            $$$"""{"id": "additions", {{{Labs}}}: "2024", "measure": "additions", "value": {"atMost": 3}}""",
            $$$"""{"id": "growth", {{{Spending}}}: "2024", "measure": "growth", "value": {"between": [10, 12]}}""",
            $$$"""{"id": "average-growth", {{{Spending}}}: "2021/2024", "measure": "average-growth", "comparedWith": "2019", "value": {"approximately": 11}}""",
            $$$"""{"id": "multiple", {{{Spending}}}: "2024", "measure": "multiple", "comparedWith": "2020", "value": {"atLeast": 2}}""",
            $$$"""{"id": "rank", {{{Labs}}}: "2024", "measure": "rank", "peers": "counties", "value": {"exactly": 1}}""",
            $$$"""{"id": "rank-of-additions", {{{Labs}}}: "2024", "measure": "rank", "of": "additions", "peers": "counties", "value": {"exactly": 1}}""",
            $$$"""{"id": "rank-of-change", {{{Labs}}}: "2024", "measure": "rank-of-change", "peers": "counties", "comparedWith": "2020", "value": {"exactly": 2}}""",
            $$$"""{"id": "rank-of-growth", {{{Spending}}}: "2024", "measure": "rank-of-growth", "peers": "province-counties", "value": {"atMost": 10}}""",
            $$$"""{"id": "rank-in-history", {{{Labs}}}: "2024", "measure": "rank-in-history", "value": {"exactly": 1}}""",
            $$$"""{"id": "rank-in-history-of-growth", {{{Spending}}}: "2024", "measure": "rank-in-history", "of": "growth", "value": {"exactly": 1}}""",
            $$$"""{"id": "tier", {{{Labs}}}: "2024", "measure": "tier", "scale": "tiers", "value": {"exactly": "第一档"}}""",
            $$$"""{"id": "share", {{{Spending}}}: "2024", "measure": "share", "whole": "gdp", "value": {"exactly": 3.1}}""",
            $$$"""{"id": "contribution", {{{Spending}}}: "2024", "measure": "contribution", "whole": "ningbo", "comparedWith": "2023", "value": {"exactly": 22.5}}""",
            $$$"""{"id": "relative", {{{Spending}}}: "2024", "measure": "relative", "benchmark": "counties", "value": {"stated": "前列"}}""",
            $$$"""{"id": "relative-of-growth", {{{Spending}}}: "2024", "measure": "relative", "of": "growth", "comparedWith": "2020", "benchmark": {"indicator": "gdp"}, "value": {"missing": "not-yet-available"}}""",
            $$$"""{"id": "relative-of-both", {{{Spending}}}: "2024", "measure": "relative", "benchmark": {"subject": "ningbo", "indicator": "gdp"}, "value": {"missing": "withdrawn"}}""",
        ]),
        ("plans", ["""{"id": "old", "name": {"zh": "老规划"}, "period": "2021/2025", "issuedOn": "2021-03-01"}""", """{"id": "new", "name": {"zh": "新规划"}, "period": "2023/2027", "issuedOn": "2023-03-01"}"""]),
        ("targets",
        [
            $$$"""{"id": "adjusted", "plan": "new", {{{Labs}}}: "2027", "bound": {"floorAndStretch": [20, 30]}, "trajectory": "linear", "supersedes": "first"}""",
            $$$"""{"id": "first", "plan": "old", {{{Labs}}}: "2025", "bound": {"atLeast": 15}, "trajectory": "geometric"}""",
            $$$"""{"id": "assigned", "plan": "new", {{{Labs}}}: "2024", "bound": {"assignedBy": "国家"}}""",
            $$$"""{"id": "registered", "plan": "new", {{{Labs}}}: "2024", "bound": {"assignedBy": "省", "registered": {"approximately": 14}, "registeredOn": "2024-02-01"}}""",
            $$$"""{"id": "qualitative", "plan": "new", {{{Labs}}}: "2027", "bound": {"qualitative": "取得新突破"}}""",
            $$$"""{"id": "seasonal", "plan": "new", {{{Spending}}}: "2025", "bound": {"atLeast": 8}, "trajectory": {"seasonal": [1, 2, 3, 4]}}""",
            $$$"""{"id": "milestones", "plan": "new", {{{Labs}}}: "2027", "bound": {"atLeast": 20}, "trajectory": {"milestones": [{"period": "2025", "value": {"exactly": 0.0016, "unit": "万家"}}, {"period": "2024", "value": {"exactly": 12}}]}}""",
            """{"id": "stage", "plan": "new", "subject": "yinzhou", "indicator": "drafted", "period": "2024", "bound": {"qualitative": "加快出台"}}""",
        ]),
    ];

    internal static PolicyCatalogue Catalogue { get; } = CatalogueFiles.Read(Text()).GetOrThrow();

    internal static LocalDate Day { get; } = new(2025, 4, 30);

    /// <summary>The file, with one more record behind the first of a section.</summary>
    internal static string Text(string? section = null, string? record = null) => CatalogueFiles.Text(Sections, section, record);

    internal static Observation Seen(string id) => Catalogue.Observations.Find(ObservationId.Parse(id))!;

    internal static Target Target(string id) => Catalogue.Plans.SelectMany(plan => plan.Targets).Single(target => target.Id.Text == id);
}
