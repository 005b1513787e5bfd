using NodaTime;
using PolicyTargets;
using PolicyTargets.Instruments;
using PolicyTargets.Testing;
using Xunit;

namespace RuleTests;

public class CityRuleTests
{
    private static readonly RulesInForce Rules = CityRules.All.At(new LocalDate(2025, 6, 30));

    /// <summary>The bureau's report of 13 March 2025 says 20.8 % for 2024.</summary>
    [Fact]
    public void BudgetGrowth_Of2024_KeepsTheFloor() =>
        RuleCases.For("ningbo").In("2024").Publishing(CityRules.Ningbo.Observations).AsOf(2025, 3, 13).Under(Rules).ShouldSatisfy(CityRules.BudgetGrowth);

    [Fact]
    public void BudgetGrowth_IsOpenUntilItIsPublished() =>
        RuleCases.For("ningbo").In("2024").Publishing(CityRules.Ningbo.Observations).AsOf(2025, 3, 12).Under(Rules).ShouldBeUndecided(CityRules.BudgetGrowth, UndeterminedReason.NoEvidence);

    /// <summary>What people who do not program wrote down: cases.json beside this file.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Table(string name) => RuleTable.Read(Text, CityRules.All).Case(name).Run().ThrowIfFailed();

    public static TheoryData<string> Names => [.. RuleTable.Read(Text, CityRules.All).Cases.Select(one => one.Name)];

    /// <summary>A test of the tests: a case that expects the wrong thing fails, and says why.</summary>
    [Fact]
    public void WrongExpectation_FailsWithTheAccount()
    {
        RuleAssertionException failed = Assert.Throws<RuleAssertionException>(() =>
            RuleCases.For("platform").In("2024").Stating(CityRules.YoungShare.Is(Quantity.Percent(49.9m), ReportingPeriod.Year(2024))).Under(Rules).ShouldSatisfy(CityRules.YoungLeaders));

        Assert.Contains("expected Satisfied, found Violated", failed.Message, StringComparison.Ordinal);
        Assert.Contains("49.9%", failed.Message, StringComparison.Ordinal);
    }

    private static string Text => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "city.cases.json"));
}
