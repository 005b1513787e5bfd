using System.Reflection;

namespace PolicyTargets.Tests.Scenarios;

/// <summary>The small cases that say what every word means; each is a test, named by its number.</summary>
public sealed partial class ScenarioTests
{
    private const int Cases = 62;

    [Fact]
    public void Scenarios_HaveATestEach() => Assert.Equal(
        Enumerable.Range(1, Cases).Select(number => FormattableString.Invariant($"Scenario_{number:00}")),
        typeof(ScenarioTests).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name)
            .Where(name => name.StartsWith("Scenario_", StringComparison.Ordinal)).Select(name => name[..11]).Distinct().Order(StringComparer.Ordinal));
}
