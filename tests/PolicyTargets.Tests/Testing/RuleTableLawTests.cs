using PolicyTargets.Instruments;
using PolicyTargets.Testing;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

public class RuleTableLawTests
{
    /// <summary>What the builders say and what a table says are one case.</summary>
    [Fact]
    public void TableOfWhatIsTrue_Passes() => PropertyCheck.Holds(DrawnTable.All, drawn => RuleTable.Read(drawn.True, Rules).Run().ThrowIfFailed());

    [Fact]
    public void OneWrongExpectation_FailsItsCaseAndNoOther() =>
        PropertyCheck.Holds(DrawnTable.All, drawn => Assert.Equal(
            drawn.Cases.Select((_, place) => place != drawn.Chosen),
            RuleTable.Read(drawn.WithOneError, Rules).Run().Results.Select(result => result.Passed)));

    /// <summary>The message of a table and that of an assertion tell the same.</summary>
    [Fact]
    public void FailedCase_TellsTheAccountOfTheAssertion() =>
        PropertyCheck.Holds(DrawnTable.All, drawn =>
        {
            RuleTableResult failed = RuleTable.Read(drawn.WithOneError, Rules).Run().Results[drawn.Chosen];
            UnmetExpectation unmet = Assert.Single(failed.Unmet);
            Assert.StartsWith($"{unmet}\n", Assert.Throws<RuleAssertionException>(() => failed.Case.Known.Evaluate(Eligible, ExplanationLevel.Full).ShouldBe(Other(drawn))).Message, StringComparison.Ordinal);
            Assert.Contains(unmet.Account.Split('\n')[0], failed.ToString(), StringComparison.Ordinal);
        });

    private static RuleVerdict Other(DrawnTable drawn) => (RuleVerdict)(((int)drawn.Cases[drawn.Chosen].Eligible + 1) % 4);
}
