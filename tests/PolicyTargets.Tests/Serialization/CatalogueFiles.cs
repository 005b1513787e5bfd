using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <summary>A good catalogue file with two records in each section, one record a line, and ways to spoil it.</summary>
internal static class CatalogueFiles
{
    internal const string Name = "file.json";

    /// <summary>Gets each section with its first and last record; each names only records before it.</summary>
    internal static IReadOnlyList<(string Section, string First, string Last)> Sections { get; } =
    [
        ("documents", """{"id": "doc-a", "title": "甲文件", "issuer": "某局", "publishedOn": "2025-03-13"}""", """{"id": "doc-z", "title": "乙文件"}"""),
        ("units", """{"code": "艘", "name": {"zh": "艘", "en": "ships"}, "dimension": "count", "integral": true}""", """{"code": "吨标准煤", "name": {"zh": "吨标准煤"}, "dimension": "energy", "size": 29307.6}"""),
        ("scales", """{"id": "licence", "name": {"zh": "审批"}, "grades": [{"code": "申报", "en": "applied for"}, {"code": "获批"}]}""", """{"id": "tiers", "name": {"zh": "档次"}, "grades": [{"code": "第二档"}, {"code": "第一档"}]}"""),
        ("subjects", """{"id": "city", "kind": "administrative-unit", "name": {"zh": "甲市", "en": "A"}, "level": "prefecture", "code": "330200"}""", """{"id": "zone", "kind": "functional-area", "name": {"zh": "乙区"}, "host": "city", "counting": "both"}"""),
        ("divisionChanges", """{"id": "act-a", "kind": "partial-transfer", "approvedOn": "2016-09-05", "effectiveOn": "2016-09-14", "estimated": true, "statisticsFrom": "2017-01-01", "predecessors": ["zone"], "successors": ["zone", "city"], "weights": [{"from": "zone", "to": "city", "basis": "population", "share": 0.25}], "source": {"document": "doc-a", "locator": "一"}}""",
            """{"id": "act-z", "kind": "rename", "effectiveOn": "2002-04-01"}"""),
        ("indicators", """{"code": "rate", "name": {"zh": "某率"}, "unit": "%", "direction": "higher", "nature": "ratio", "domain": {"between": [0, 100]}, "frequency": "Q", "lag": "P9M", "numerator": "甲", "denominator": "乙", "spatialAggregation": "weighted-mean", "aliases": ["率"]}""",
            """{"code": "licensed", "name": {"zh": "某事获批"}, "scale": "licence", "direction": "none", "nature": "stage", "scopes": [{"zh": "整体", "en": "whole"}, {"zh": "部分"}], "scopeParts": [{"whole": "整体", "part": "部分"}]}"""),
        ("breaks", """{"on": "2016-09-14", "kind": "boundary", "subject": "city", "bridge": 1.25}""", """{"on": "2022-01-01", "kind": "definition", "indicator": "rate"}"""),
        ("observations", """{"id": "o-a", "subject": "city", "indicator": "rate", "period": "2024", "value": {"exactly": 12.5, "halfUnit": 0.05}, "status": "provisional", "statement": "S1", "source": {"document": "doc-a", "locator": "一"}}""",
            """{"id": "o-z", "subject": "zone", "indicator": "licensed", "period": "2024", "value": {"exactly": "申报"}, "publishedOn": "2025-01-02", "revision": true}"""),
        ("plans", """{"id": "plan-a", "name": {"zh": "甲规划", "en": "Plan A"}, "period": "2023/2027", "issuer": "某府", "issuedOn": "2023-01-31", "issuedOnEstimated": true, "monitoring": [{"each": "M", "kind": "monitor"}, {"each": "A", "kind": "evaluate"}]}""", """{"id": "plan-z", "name": {"zh": "乙规划"}, "period": "2025"}"""),
        ("tasks", """{"number": "一、1", "plan": "plan-a", "title": {"zh": "甲任务", "en": "Task A"}, "responsible": ["甲局", "有关部门"], "source": {"document": "doc-a", "locator": "一、1", "legibility": "ambiguous"}}""",
            """{"number": "一、2", "plan": "plan-a", "title": {"zh": "乙任务"}}"""),
        ("targets", """{"id": "t-a", "plan": "plan-a", "task": "一、1", "subject": "city", "indicator": "rate", "period": "2027", "bound": {"atLeast": 15}, "baseline": {"value": {"exactly": 10}, "period": "2022"}, "window": "2023/2027", "commitment": "strive", "commitmentWord": "力争", "bindingForce": "obligatory", "responsible": ["甲局", "乙局"], "issuedOn": "2023-02-01", "withdrawnOn": "2026-01-01", "statement": "S2", "source": {"document": "doc-a", "locator": "二"}}""",
            """{"id": "t-z", "subject": "zone", "indicator": "licensed", "period": "2027", "scope": "整体", "bound": {"atLeast": "获批"}, "restates": "t-a"}"""),
        ("decompositions", """{"whole": "t-a", "parts": ["t-z"], "method": "weighted", "coverage": "must-equal", "tolerance": {"exactly": 0.5, "unit": "%"}, "weight": "rate", "source": {"document": "doc-a", "locator": "二"}}""",
            """{"whole": "t-z", "method": "unstated", "coverage": "informational"}"""),
        ("instruments", """{"code": "grant", "name": {"zh": "补助", "en": "Grant"}, "kind": "subsidy", "types": ["stip/2021/PI008", "own/1/A"], "class": {"zh": "后补助", "en": "ex-post subsidy"}, "funding": "post-subsidy", "budget": {"amount": {"exactly": 4, "unit": "亿元"}, "period": "2023"}, "lead": "甲局", "supporting": ["乙局"], "validFrom": "2023-01-01", "validUntil": "2028-01-01", "targets": [{"target": "t-a", "contribution": {"zh": "一半"}}, {"target": "t-z"}], "evaluations": [{"name": {"zh": "评估", "en": "review"}, "period": "2024", "source": {"document": "doc-a", "locator": "四"}}], "legalSource": {"document": "doc-a", "locator": "三"}, "issuers": ["甲局"], "beneficiaries": [{"zh": "企业", "en": "firms"}, {"zh": "高校"}], "start": "2023", "indicators": ["rate"], "sources": [{"document": "doc-a", "locator": "三"}]}""",
            """{"code": "rule", "name": {"zh": "规则"}, "kind": "regulation"}"""),
        ("parameters", """{"id": "p-a", "instrument": "grant", "plan": "plan-a", "task": "一、1", "subject": "city", "indicator": "rate", "period": "2023/2027", "recurrence": "each-year", "bound": {"atLeast": 50}, "commitment": "promote", "commitmentWord": "支持", "statement": "S3", "source": {"document": "doc-a", "locator": "三"}}""",
            """{"id": "p-z", "instrument": "rule", "subject": "city", "indicator": "rate", "period": "..", "bound": {"exactly": 75}, "responsible": ["乙局"], "restates": "p-a"}"""),
        ("initiatives", """{"code": "package", "name": {"zh": "若干措施", "en": "Package"}, "instruments": ["grant", "rule"], "lead": "甲局", "supporting": ["乙局"], "plan": "plan-a", "validFrom": "2023-01-01", "budget": {"amount": {"moreThan": 20000000000}, "band": "stip/2021/BR15"}, "source": {"document": "doc-a", "locator": "一"}}""",
            """{"code": "small", "name": {"zh": "小事"}, "instruments": ["rule"], "budget": {"status": "not-applicable"}}"""),
    ];

    internal static IReadOnlyList<string> Ids { get; } = [.. Sections.SelectMany(section => new[] { section.First, section.Last }).Select(IdOf)];

    private static readonly string[] UnitCodes = ["艘", "吨标准煤"];

    internal static PolicyCatalogue Clean { get; } = Read(Text()).GetOrThrow();

    /// <summary>The file, with one more record between the two of a section.</summary>
    internal static string Text(string? section = null, string? record = null) => Text(Sections.Select(each => (each.Section, new[] { each.First, each.Last })), section, record);

    /// <summary>A file of sections, with one more record behind the first of one of them.</summary>
    internal static string Text(IEnumerable<(string Section, string[] Records)> sections, string? section, string? record) =>
        "{\n" + string.Join(",\n", sections.Select(each => $"\"{each.Section}\": [\n{string.Join(",\n", each.Section == section ? [each.Records[0], record!, .. each.Records[1..]] : each.Records)}\n]")) + "\n}\n";

    internal static CatalogueReadResult Read(string text, PolicyCatalogue? below = null) => new CatalogueReader(below).Read(CatalogueFile.Json(Name, text));

    internal static CatalogueReadResult Read(byte[] content) => new CatalogueReader().Read(CatalogueFile.Json(Name, content));

    /// <summary>A text without its mark §, and line and column of the mark, counted from 1.</summary>
    internal static (string Text, string Place) Marked(string text)
    {
        int mark = text.IndexOf('§', StringComparison.Ordinal);
        string[] before = text[..mark].Split('\n');
        return (text.Remove(mark, 1), FormattableString.Invariant($"({before.Length},{before[^1].Length + 1})"));
    }

    /// <summary>Every id and code in a catalogue.</summary>
    internal static IEnumerable<string> IdsOf(PolicyCatalogue catalogue) =>
    [
        .. catalogue.Documents.Select(document => document.Id),
        .. UnitCodes.Where(code => catalogue.Units.TryParse(code, out _)),
        .. catalogue.Scales.Select(scale => scale.Id), .. catalogue.Subjects.Select(subject => subject.Id.Text), .. catalogue.Indicators.Select(indicator => indicator.Code.Text),
        .. catalogue.Observations.Breaks.Select(item => NodaTime.Text.LocalDatePattern.Iso.Format(item.On)), .. catalogue.Observations.Select(observation => observation.Id.Text), .. catalogue.Plans.Select(plan => plan.Id.Text),
        .. catalogue.Plans.SelectMany(plan => plan.Targets).Concat(catalogue.Targets).Select(target => target.Id.Text),
        .. catalogue.Plans.SelectMany(plan => plan.Tasks).Select(task => task.Number), .. catalogue.Instruments.Select(instrument => instrument.Code.Text),
        .. catalogue.Instruments.SelectMany(instrument => instrument.Parameters).Select(parameter => parameter.Id.Text),
        .. catalogue.Initiatives.Select(initiative => initiative.Code.Text), .. catalogue.DivisionChanges.Select(change => change.Id), .. catalogue.Decompositions.Select(decomposition => decomposition.Whole.Text),
    ];

    internal static void AssertSame(PolicyCatalogue expected, PolicyCatalogue actual)
    {
        Assert.Equal(expected.Documents, actual.Documents);
        Assert.Equal(expected.Scales, actual.Scales);
        Assert.Equal(expected.Subjects, actual.Subjects);
        Assert.Equal(expected.Indicators, actual.Indicators);
        Assert.Equal(expected.Observations.Breaks, actual.Observations.Breaks);
        Assert.Equal(expected.Observations, actual.Observations);
        Assert.Equal(expected.Plans, actual.Plans);
        Assert.Equal(expected.Targets, actual.Targets);
        Assert.Equal(expected.Instruments, actual.Instruments);
        Assert.Equal(expected.Initiatives, actual.Initiatives);
        Assert.Equal(expected.DivisionChanges, actual.DivisionChanges);
        Assert.Equal(expected.Decompositions, actual.Decompositions);
    }

    /// <summary>The id or code of a record that is written as above.</summary>
    internal static string IdOf(string record) => record.Split('"')[3];
}
