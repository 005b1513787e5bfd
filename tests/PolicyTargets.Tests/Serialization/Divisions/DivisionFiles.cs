using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.Divisions;

/// <summary>A catalogue file with the districts of Ningbo around 2016 (State Council, 国函〔2016〕158号): units with versions, what changed them, and the document that says so.</summary>
internal static class DivisionFiles
{
    internal const string Text = """
        // Units without a first day were there already.
        {
          "documents": [{"id": "gh-2016-158", "title": "国务院关于同意浙江省调整宁波市部分行政区划的批复", "issuer": "国务院", "publishedOn": "2016-09-14"}],
          "subjects": [
            {"id": "ningbo", "kind": "administrative-unit", "versions": [
              {"validUntil": "1994-02-25", "name": {"zh": "宁波市", "en": "Ningbo"}, "code": "330200", "level": "prefecture", "kind": "prefecture-level-city", "attributes": ["separately-planned"]},
              {"validFrom": "1994-02-25", "name": {"zh": "宁波市", "en": "Ningbo"}, "code": "330200", "level": "prefecture", "kind": "prefecture-level-city", "attributes": ["sub-provincial", "separately-planned"]}
            ]},
            {"id": "jiangdong", "kind": "administrative-unit", "versions": [{"validUntil": "2016-09-14", "name": {"zh": "江东区"}, "code": "330204", "level": "county", "kind": "district", "parent": "ningbo"}], "successors": ["yinzhou"]},
            {"id": "yinzhou", "kind": "administrative-unit", "versions": [
              {"validUntil": "2002-04-01", "name": {"zh": "鄞县", "en": "Yin County"}, "code": "330227", "level": "county", "kind": "county", "parent": "ningbo"},
              {"validFrom": "2002-04-01", "validUntil": "2016-09-14", "name": {"zh": "鄞州区", "en": "Yinzhou District"}, "code": "330212", "level": "county", "kind": "district", "parent": "ningbo"},
              {"validFrom": "2016-09-14", "name": {"zh": "鄞州区", "en": "Yinzhou District"}, "code": "330212", "level": "county", "kind": "district", "parent": "ningbo", "boundary": 1}
            ]},
            {"id": "haishu", "kind": "administrative-unit", "versions": [
              {"validUntil": "2016-09-14", "name": {"zh": "海曙区"}, "code": "330203", "level": "county", "kind": "district", "parent": "ningbo"},
              {"validFrom": "2016-09-14", "name": {"zh": "海曙区"}, "code": "330203", "level": "county", "kind": "district", "parent": "ningbo", "boundary": 1}
            ]},
            {"id": "yuyao", "kind": "administrative-unit", "versions": [{"validFrom": "1985-07-16", "name": {"zh": "余姚市"}, "level": "county", "kind": "county-level-city", "parent": "ningbo", "relation": "entrusted"}]}
          ],
          "divisionChanges": [
            {"id": "yinzhou-2002", "kind": "kind-change", "approvedOn": "2002-02-01", "effectiveOn": "2002-04-01", "predecessors": ["yinzhou"], "successors": ["yinzhou"]},
            {"id": "jiangdong-2016", "kind": "merge", "approvedOn": "2016-09-14", "effectiveOn": "2016-09-14", "predecessors": ["jiangdong", "yinzhou"], "successors": ["yinzhou"], "source": {"document": "gh-2016-158", "locator": "一"}},
            {"id": "yinzhou-west-2016", "kind": "partial-transfer", "approvedOn": "2016-09-14", "effectiveOn": "2016-09-14", "statisticsFrom": "2017-01-01", "predecessors": ["yinzhou"], "successors": ["haishu"], "weights": [{"from": "yinzhou", "to": "haishu", "basis": "area", "share": 0.4}], "source": {"document": "gh-2016-158"}}
          ]
        }
        """;

    internal static LocalDate Before { get; } = new(2015, 12, 31);

    internal static LocalDate After { get; } = new(2017, 12, 31);

    internal static SubjectId Yinzhou { get; } = SubjectId.Parse("yinzhou");

    internal static PolicyCatalogue Catalogue { get; } = CatalogueFiles.Read(Text).GetOrThrow();

    internal static DivisionRegistry Registry => Catalogue.Divisions;
}
