using System.Text.Json;

namespace PolicyTargets.Tests.Progress;

/// <summary>Runs every vector of a method, and compares numbers.</summary>
internal static class VectorCheck
{
    /// <summary>Runs all vectors of a method, of which there are so many.</summary>
    internal static void Each(string method, int count, Action<string, JsonElement, JsonElement> check)
    {
        (string Case, JsonElement Inputs, JsonElement Expected)[] vectors = [.. Vectors.Of(method)];
        Assert.Equal(count, vectors.Length);
        foreach ((string name, JsonElement inputs, JsonElement expected) in vectors)
        {
            check($"{method}: {name}", inputs, expected);
        }
    }

    /// <summary>Equal to 1e-9 of the expected number; nothing where nothing is expected.</summary>
    internal static void Near(string name, double? expected, double? actual) =>
        Assert.True(expected is null ? actual is null : actual is { } value && Math.Abs(expected.Value - value) <= 1e-9 * Math.Max(1, Math.Abs(expected.Value)), $"{name}: {actual}, expected {expected}");

    /// <summary>Numbers one by one.</summary>
    internal static void Near(string name, IReadOnlyList<double?> expected, IReadOnlyList<double?> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            Near($"{name} [{i}]", expected[i], actual[i]);
        }
    }

    /// <summary>The numbers of a list; null for null.</summary>
    internal static double?[] Numbers(this JsonElement owner, string member) => [.. owner.GetProperty(member).EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Null ? (double?)null : item.GetDouble())];
}
