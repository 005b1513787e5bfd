using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Serialization;

/// <content>Good records with one thing changed: the schema and the reader say the same of their form.</content>
public sealed partial class CatalogueSchemaTests
{
    private static readonly string[] IdMembers = ["id", "code", "number"];
    private static readonly FindingCode[] OfForm = [FindingCodes.WrongType, FindingCodes.UnknownMember, FindingCodes.MissingMember];

    /// <summary>Each list has a record with all its members, so that none is forgotten below.</summary>
    [Fact]
    public void Records_OfTheTests_HaveEveryMemberOfTheSchema()
    {
        HashSet<string> used = [.. Records(CatalogueFiles.Text()).Concat(Records(Algebra.Text())).Concat(Records(Extra)).SelectMany(record => record.Json.Select(member => $"{record.Section}.{member.Key}"))];
        Offenders.None(
            from list in Sections.All
            let name = ((string)SchemaCheck.Json["properties"]![list]!["items"]!["$ref"]!).Split('/')[^1]
            from members in name == "subject" ? Forms(name) : [Definitions[name]!.AsObject()]
            from member in members["properties"]!.AsObject()
            where !used.Contains($"{list}.{member.Key}")
            select $"{list}.{member.Key}",
            "A member of the schema stands in a record of the tests");
    }

    [Fact]
    public void Dropped_IsRefusedByBoth_OrByNone() => AssertAgree(Full().Where(mutant => mutant.What.StartsWith(Mutants.Dropped, StringComparison.Ordinal)), isRefusedByBoth: true);

    [Fact]
    public void Changed_IsRefusedWhereTheReaderFindsAFaultOfForm() => AssertAgree(Full(), isRefusedByBoth: false);

    /// <summary>The same of every record of the Ningbo catalogue.</summary>
    [Fact]
    public void Ningbo_Changed_IsRefusedWhereTheReaderFindsAFaultOfForm() =>
        AssertAgree(
            Catalogues.Where(path => path.Contains("Ningbo", StringComparison.Ordinal)).SelectMany(path => Records(File.ReadAllText(path))).SelectMany(record => Mutants.Few(record.Section, record.Json)),
            NingboCatalogue.Load(),
            isRefusedByBoth: false);

    private static string Extra => """
        {
          "indicators": [{"code": "extra", "name": {"zh": "某"}, "unit": "%", "direction": "higher", "nature": "ratio", "notComparableWith": ["rate"], "seriesStart": "2010", "weight": "rate", "composition": {"numerator": "rate", "denominator": "licensed"}}],
          "subjects": [
            {"id": "body", "kind": "organisation", "name": {"zh": "某"}, "location": "city", "validFrom": "2016-01-01", "validUntil": "2020-01-01", "successors": ["zone"]},
            {"id": "group", "kind": "peer-group", "name": {"zh": "某"}, "members": ["city", "zone"], "size": 2}, {"id": "s-part", "kind": "administrative-unit", "name": {"zh": "某"}, "level": "county", "parent": "city"},
            {"id": "grown", "kind": "administrative-unit", "level": "province", "code": "..", "parent": "city", "versions": [
              {"validUntil": "2000-01-01", "name": {"zh": "某县"}, "level": "county", "code": "330227", "kind": "county", "parent": "zone", "relation": "entrusted", "attributes": ["sub-provincial", "provincial-capital"]},
              {"validFrom": "2000-01-01", "name": {"zh": "某区"}, "level": "county", "code": "own:A.1", "kind": "district", "parent": "city", "boundary": 2}
            ]},
            {"id": "estate", "kind": "functional-area", "name": {"zh": "某"}, "hosts": [{"unit": "city", "share": 0.75}, {"unit": "body"}], "counting": "separately"}
          ],
          "observations": [
            {"id": "o-more", "subject": "city", "indicator": "rate", "scope": "某", "measure": "relative", "of": "rank-of-growth", "comparedWith": "2020", "peers": "group", "benchmark": {"subject": "zone", "indicator": "licensed"}, "period": "2023/2024", "recurrence": "each-year", "value": {"between": [1, 2], "unit": "rank"}, "baseline": {"value": {"stated": "某"}, "period": "2021"}, "restates": "o-a"},
            {"id": "o-per", "subject": "city", "indicator": "rate", "measure": "average", "per": "Q", "period": "2024", "value": {"exactly": 1}}, {"id": "o-tier", "subject": "city", "indicator": "rate", "measure": "tier", "scale": "tiers", "period": "2024", "value": {"exactly": "第一档"}},
            {"id": "o-part", "subject": "city", "indicator": "rate", "measure": "contribution", "whole": "zone", "period": "2024", "value": {"exactly": 1}}, {"id": "o-later", "subject": "city", "indicator": "rate", "period": "2025", "value": {"range": {"lower": 3, "lowerInclusive": false, "upper": 5}}, "publishedOn": "unknown", "claim": "o-part"},
            {"id": "o-deep", "subject": "city", "indicator": "rate", "measure": "rank-in-history", "of": {"measure": "relative", "of": "growth", "benchmark": "zone", "comparedWith": "2020"}, "period": "2024", "value": {"exactly": 1}}
          ],
          "targets": [
            {"id": "t-way", "subject": "city", "indicator": "rate", "measure": "change", "of": "share", "whole": "licensed", "comparedWith": "2020", "period": "2027", "recurrence": "each-quarter", "bound": {"assignedBy": "省", "registered": {"floorAndStretch": [5, 6]}, "registeredOn": "2024-01-01"}, "trajectory": {"milestones": [{"period": "2025", "value": {"exactly": 3, "halfUnit": 0.5}}]}, "supersedes": "t-a"},
            {"id": "t-tier", "subject": "city", "indicator": "rate", "measure": "tier", "scale": "tiers", "period": "2027", "bound": {"atLeast": "第一档"}, "trajectory": {"seasonal": [1, 2]}}, {"id": "t-per", "subject": "city", "indicator": "rate", "measure": "average", "per": "Q", "period": "2027", "bound": {"qualitative": "某"}, "trajectory": "linear"},
            {"id": "t-rank", "subject": "city", "indicator": "rate", "measure": "rank", "peers": "group", "period": "2027", "bound": {"atMost": 3}}, {"id": "t-relative", "subject": "city", "indicator": "rate", "measure": "relative", "benchmark": "zone", "period": "2027", "bound": {"moreThan": 3}}
          ],
          "parameters": [
            {"id": "pp-tier", "instrument": "grant", "subject": "city", "indicator": "rate", "scope": "某", "measure": "tier", "of": "growth", "comparedWith": "2020", "scale": "tiers", "period": "2027", "bound": {"atLeast": "第一档"}},
            {"id": "pp-rank", "instrument": "grant", "subject": "city", "indicator": "rate", "measure": "rank", "of": "share", "whole": "licensed", "peers": "group", "period": "2027", "bound": {"atMost": 3}}, {"id": "pp-relative", "instrument": "grant", "subject": "city", "indicator": "rate", "measure": "relative", "benchmark": "zone", "period": "2027", "bound": {"moreThan": 3}},
            {"id": "pp-per", "instrument": "grant", "subject": "city", "indicator": "rate", "measure": "average", "per": "Q", "period": "2027", "bound": {"lessThan": 3}}
          ],
          "initiatives": [{"code": "until", "name": {"zh": "某"}, "validUntil": "2020-01-01"}, {"code": "always", "name": {"zh": "某"}, "validFrom": ".."}],
          "breaks": [{"kind": "definition", "on": "2021-01-01", "indicator": "rate", "subject": "city", "bridge": 2}]
        }
        """;

    private static IEnumerable<Mutant> Full() =>
        Records(CatalogueFiles.Text()).Concat(Records(Algebra.Text())).Concat(Records(Extra)).SelectMany(record => Mutants.Many(record.Section, record.Json));

    /// <summary>What the records of the tests may name, all of it.</summary>
    private static PolicyCatalogue Below() =>
        CatalogueFiles.Read(Extra, new CatalogueReader(CatalogueFiles.Clean).Read(CatalogueFile.Json("algebra.json", Without(Algebra.Text(), "scales"))).GetOrThrow()).GetOrThrow();

    private static string Without(string file, string section)
    {
        JsonObject json = SchemaCheck.Parse(file);
        json.Remove(section);
        return json.ToJsonString();
    }

    private static IEnumerable<(string Section, JsonObject Json)> Records(string file) =>
        SchemaCheck.Parse(file).Where(list => list.Value is JsonArray).SelectMany(list => list.Value!.AsArray().Select(record => (list.Key, record!.AsObject())));

    private static IEnumerable<JsonObject> Forms(string definition) =>
        Definitions[definition]!["anyOf"]!.AsArray().Select(form => (string?)form!["$ref"]).OfType<string>().Select(name => Definitions[name.Split('/')[^1]]!.AsObject());

    private static void AssertAgree(IEnumerable<Mutant> mutants, bool isRefusedByBoth) => AssertAgree(mutants, Below(), isRefusedByBoth);

    /// <summary>Reads the changed records, each under an id of its own, on top of what they name, and holds each against the schema.</summary>
    private static void AssertAgree(IEnumerable<Mutant> changed, PolicyCatalogue below, bool isRefusedByBoth)
    {
        Mutant[] mutants = [.. changed.Select(WithNewId)];
        CatalogueReadResult read = new CatalogueReader(below).Read(mutants.Select((mutant, index) =>
            CatalogueFile.Json(index.ToString(CultureInfo.InvariantCulture), $"{{\"{mutant.Section}\": [{mutant.Record.ToJsonString()}]}}")));
        ILookup<int, Finding> findings = read.Findings.ToLookup(finding => int.Parse(finding.Path[..finding.Path.IndexOf('(', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
        Assert.NotEmpty(mutants);
        Offenders.None(
            from index in Enumerable.Range(0, mutants.Length)
            let isRefused = SchemaCheck.Errors(mutants[index].Section, mutants[index].Record.ToJsonString()).Count > 0
            let found = findings[index].Where(finding => finding.Code != FindingCodes.DuplicateId).ToArray()
            where isRefused ? found.Length == 0 : isRefusedByBoth ? found.Length > 0 : found.Any(finding => OfForm.Contains(finding.Code))
            select $"{(isRefused ? "only the schema refuses" : "only the reader refuses")} {mutants[index]} {found.FirstOrDefault()}",
            "The schema refuses a record whose form the reader refuses, and accepts one that the reader reads");
    }

    /// <summary>The record under an id that nothing else has, unless it is the id that was changed.</summary>
    private static Mutant WithNewId(Mutant mutant, int index)
    {
        foreach (string member in IdMembers.Where(member => mutant.Record[member]?.GetValueKind() == JsonValueKind.String && !mutant.What.EndsWith(" " + member, StringComparison.Ordinal)).Take(mutant.Section == "subjects" ? 1 : 2))
        {
            mutant.Record[member] = FormattableString.Invariant($"m{index}");
        }

        return mutant;
    }
}
