using System.Text.Json;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of <c>reference/json.md</c>.</summary>
public class JsonPages
{
    [Fact]
    public void Json()
    {
        Console.TakeLines();
        PolicyCatalogue catalogue = NingboCatalogue.Load();

        JsonSerializerOptions options = new JsonSerializerOptions().AddPolicyTargets(catalogue);
        Target target = catalogue.Plan("cixi-2025").Targets[0];
        string json = JsonSerializer.Serialize(target, options);
        Target? back = JsonSerializer.Deserialize<Target>(json, options);
        Console.WriteLine(back == target); // True

        const string Wrong = """{ "id": "mine", "subject": "cixi", "indicator": "rd-intensity", "period": "2025", "bound": { "atLeast": 3.2, "unit": "吨" }, "notes": null }""";
        try
        {
            JsonSerializer.Deserialize<Target>(Wrong, options);
        }
        catch (PolicyJsonException exception)
        {
            Console.WriteLine(exception.Findings[0].Message(Language.English)); // The unit '吨' cannot be used: expected a unit of the dimension percent, for example %.
            Console.WriteLine(exception.PathOf(exception.Findings[0])); // $.bound.unit
            Console.WriteLine(exception.PathOf(exception.Findings[1])); // $.notes
        }

        string file = new CatalogueWriter(schema: "catalogue.schema.json").ToJson(catalogue);
        PolicyCatalogue same = new CatalogueReader().Read(CatalogueFile.Json("catalogue.json", file)).GetOrThrow();

        AttainmentResult result = new AttainmentCalculator().Assess(target, catalogue.Observations, asOf: new LocalDate(2025, 4, 30));
        string written = JsonSerializer.Serialize(result, options);
        AttainmentRecord? record = JsonSerializer.Deserialize(written, PolicyTargetsJson.Context.AttainmentRecord);
        Console.WriteLine(record?.Status == result.Status); // True

        Assert.Equal(catalogue.Plans, same.Plans);
        Assert.Equal(
            [
                "True",
                "The unit '吨' cannot be used: expected a unit of the dimension percent, for example %.",
                "$.bound.unit",
                "$.notes",
                "True",
            ],
            Console.TakeLines());
    }
}
