using NodaTime;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Tests.Serialization;

/// <summary>A made-up county with one target in each state that a record can be in.</summary>
internal static class Tongxiang
{
    internal const string Text = """
        {
          "documents": [{"id": "report", "title": "工作总结", "publishedOn": "2025-02-01"}],
          "subjects": [
            {"id": "tongxiang", "kind": "administrative-unit", "name": {"zh": "桐乡市", "en": "Tongxiang"}, "level": "county", "code": "330483"},
            {"id": "institute", "kind": "organisation", "name": {"zh": "某研究院"}, "location": "tongxiang"}
          ],
          "indicators": [
            {"code": "labs", "name": {"zh": "实验室数", "en": "laboratories"}, "unit": "家", "direction": "higher", "nature": "stock"},
            {"code": "rate", "name": {"zh": "投入强度", "en": "intensity"}, "unit": "%", "direction": "higher", "nature": "ratio", "numerator": "投入", "denominator": "产值", "lag": "P9M", "aliases": ["强度"]},
            {"code": "deaths", "name": {"zh": "事故数", "en": "accidents"}, "unit": "起事故", "direction": "lower", "nature": "flow"},
            {"code": "award", "name": {"zh": "获奖", "en": "award"}, "scale": "occurrence", "direction": "none", "nature": "happening"}
          ],
          "units": [{"code": "起事故", "name": {"zh": "起", "en": "accidents"}, "dimension": "count", "integral": true}],
          "observations": [
            {"id": "labs-2022", "subject": "tongxiang", "indicator": "labs", "period": "2022", "value": {"exactly": 10}, "publishedOn": "2023-02-01"},
            {"id": "labs-2024", "subject": "tongxiang", "indicator": "labs", "period": "2024", "value": {"exactly": 14}, "status": "provisional", "source": {"document": "report", "locator": "一"}},
            {"id": "rate-2024", "subject": "tongxiang", "indicator": "rate", "period": "2024", "value": {"moreThan": 2.50}, "source": {"document": "report", "locator": "二"}}
          ],
          "plans": [{"id": "plan", "name": {"zh": "规划", "en": "Plan"}, "period": "2023/2027", "issuedOn": "2023-01-15"}],
          "targets": [
            {"id": "t-labs", "plan": "plan", "subject": "tongxiang", "indicator": "labs", "period": "2027", "bound": {"atLeast": 20}, "commitment": "strive", "commitmentWord": "力争", "bindingForce": "obligatory",
             "responsible": ["市科技局", "市财政局"], "statement": "S1", "source": {"document": "report", "locator": "三"}},
            {"id": "t-rate", "plan": "plan", "subject": "tongxiang", "indicator": "rate", "period": "2027", "bound": {"moreThan": 3.00}},
            {"id": "t-deaths", "plan": "plan", "subject": "institute", "indicator": "deaths", "period": "2027", "bound": {"atMost": 0}},
            {"id": "t-around", "plan": "plan", "subject": "tongxiang", "indicator": "rate", "measure": "growth", "period": "2025", "bound": {"approximately": 10}},
            {"id": "t-award", "plan": "plan", "subject": "tongxiang", "indicator": "award", "period": "2023/2027", "recurrence": "each-year", "bound": {"atLeast": "已发生"}, "scope": "省级"}
          ]
        }
        """;

    internal static LocalDate Day { get; } = new(2025, 4, 30);

    internal static PolicyCatalogue Catalogue { get; } = CatalogueFiles.Read(Text).GetOrThrow();

    internal static IReadOnlyList<AttainmentResult> Results { get; } = new AttainmentCalculator().Assess(Catalogue.Plan("plan"), Catalogue, Day);

    internal static AttainmentResult Result(string id) => Results.Single(result => result.Target.Id.Text == id);

    /// <summary>The result of a target with another bound.</summary>
    internal static AttainmentResult Result(string id, Bound bound) => new AttainmentCalculator().Assess(Target(id) with { Bound = bound }, Catalogue, Day);

    internal static Target Target(string id) => Catalogue.Plan("plan").Targets.Single(target => target.Id.Text == id);
}
