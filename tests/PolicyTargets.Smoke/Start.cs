using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Validation;

namespace PolicyTargets.Smoke;

/// <summary>What a small program does between its start and its end: reads a catalogue of its own, validates it, and assesses a target with registered services.</summary>
internal static class Start
{
    private const string Catalogue =
        """
        {
          "documents": [ { "id": "report-2025", "title": "海岸市2024年科技工作总结", "issuer": "海岸市科技局", "publishedOn": "2025-03-01" } ],
          "subjects": [ { "id": "coast", "kind": "administrative-unit", "name": { "zh": "海岸市", "en": "Coast City" }, "level": "prefecture" } ],
          "indicators": [ { "code": "labs", "name": { "zh": "重点实验室数", "en": "key laboratories" }, "unit": "家", "direction": "higher", "nature": "stock" } ],
          "observations": [ { "id": "labs-2024", "subject": "coast", "indicator": "labs", "period": "2024", "value": { "exactly": 23 }, "source": { "document": "report-2025", "locator": "1" } } ],
          "plans": [ { "id": "coast-2025", "name": { "zh": "海岸市2025年科技工作要点", "en": "Coast City, 2025" }, "period": "2025", "issuer": "海岸市科技局", "issuedOn": "2025-03-01" } ],
          "targets": [ { "id": "labs-2025", "plan": "coast-2025", "subject": "coast", "indicator": "labs", "period": "2025", "bound": { "atLeast": 26 }, "source": { "document": "report-2025", "locator": "2" } } ]
        }
        """;

    internal static bool IsRight()
    {
        CatalogueReadResult read = new CatalogueReader().Read(CatalogueFile.Json("coast.json", Catalogue));
        PolicyCatalogue coast = read.GetOrThrow();
        using ServiceProvider services = new ServiceCollection().AddPolicyTargets(options => options.Catalogue = coast).BuildServiceProvider();
        ConsistencyReport report = services.GetRequiredService<CatalogueChecker>().Check(coast);
        Plan plan = coast.Plan("coast-2025");
        FluentValidation.Results.ValidationResult late = services.GetRequiredService<IValidator<Target>>().Validate(plan.Targets[0] with { Measurand = plan.Targets[0].Measurand with { Period = ReportingPeriod.Year(2030) } });
        AttainmentResult result = services.GetRequiredService<AttainmentCalculator>().Assess(plan, coast, asOf: new LocalDate(2025, 4, 30)).Single();
        Console.WriteLine(result);
        return result is { Verdict: AttainmentVerdict.Open, Gap.Point: 3m } && !report.HasErrors && late.ToFindings().Single().Code == FindingCodes.DueOutsidePlan
            && IsRightJson(coast, plan, result);
    }

    /// <summary>A record of the result, and the plan itself, out and back.</summary>
    private static bool IsRightJson(PolicyCatalogue coast, Plan plan, AttainmentResult result)
    {
        string record = JsonSerializer.Serialize(AttainmentRecord.Of(result, coast), PolicyTargetsJson.Context.AttainmentRecord);
        JsonSerializerOptions options = new JsonSerializerOptions { TypeInfoResolver = PolicyTargetsJsonContext.Default }.AddPolicyTargets(coast);
        var plans = (JsonTypeInfo<Plan>)options.GetTypeInfo(typeof(Plan));
        return record.Contains("\"gap\":{\"lower\":3,", StringComparison.Ordinal)
            && JsonSerializer.Deserialize(record, PolicyTargetsJson.Context.AttainmentRecord)?.Status == result.Status
            && JsonSerializer.Deserialize(JsonSerializer.Serialize(plan, plans), plans) == plan;
    }
}
