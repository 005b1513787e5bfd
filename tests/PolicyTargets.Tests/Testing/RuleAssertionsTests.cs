using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Testing;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

public class RuleAssertionsTests
{
    private static readonly BoundCase Large = RuleCases.For("ningbo").In("2024").AsOf(2025, 6, 30)
        .Stating(Certified.Is(true), Expense.Is(Quantity.Yuan(6_000_000), Year))
        .Publishing(Catalogue, Published.Growth("spending", "2024", Quantity.Percent(20.8m)).On(2025, 3, 13)).Under(InForce);

    private static readonly BoundCase Vague = RuleCases.For("ningbo").In("2024")
        .Stating(Certified.Is(true), Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(4_000_000)), Year)).Under(InForce);

    private static readonly BoundCase Uncertified = RuleCases.For("ningbo").In("2024").Stating(Certified.Is(false)).Under(InForce);

    [Fact]
    public void WhatHolds_PassesAndCanBeChained()
    {
        Assert.Same(Large, Large.ShouldSatisfy(Eligible).ShouldSatisfy(Growing).ShouldNotFallUnder(Past).ShouldBePaid(Grant, Quantity.Yuan(500_000)).ShouldBePaid(Grant, new Quantity(50, Unit.Parse("万元"))));
        Vague.ShouldBeUndecided(Eligible).ShouldBeUndecided(Eligible, UndeterminedReason.RangeOverlaps).ShouldBeUndecided(Growing, UndeterminedReason.NoEvidence)
            .ShouldBePaid(Grant, QuantityRange.Between(Quantity.Yuan(400_000), Quantity.Yuan(500_000), isLowerIncluded: false));
        Uncertified.ShouldViolate(Eligible).ShouldBePaid(Grant, Quantity.Yuan(0));
        RuleCases.For("ningbo").In("2024").Stating(Certified.Is(true)).Under(InForce).ShouldHaveNoAmount(Grant).ShouldHaveNoAmount(Grant, UndeterminedReason.FactUnstated);
        Large.Evaluate(Eligible).ShouldBe(RuleVerdict.Satisfied).ShouldBe(RuleVerdict.Satisfied);
    }

    /// <summary>An account would ask the test in the rule again.</summary>
    [Fact]
    public void WhatHolds_MakesNoAccount()
    {
        int asked = 0;
        RuleSet rules = new(new PolicyRule { Code = Eligible, Name = new LocalizedText("规则"), Condition = Condition.Where(Founded, new LocalizedText("计数"), _ => ++asked > 0) });
        BoundCase known = RuleCases.Stating(Founded.Is(Day)).Under(rules.At(Day));

        known.ShouldSatisfy(Eligible);
        Assert.Equal(1, asked);

        known.Evaluate(Eligible, ExplanationLevel.Full);
        Assert.True(asked > 2, "an account that did not ask again would show nothing here");
    }

    [Fact]
    public void Failure_TellsWhatWasExpectedFoundAndWhy() =>
        Assert.Equal(
            """
            eligible: expected Satisfied, found Indeterminate (RangeOverlaps)
            Case: ningbo 2024, facts: 2
            Rule “Rule eligible (eligible; in force on 2024-12-31)”: indeterminate
              All of these: indeterminate
                Certified; stated yes: satisfied
                R&D expense in 2024 is to be at least 5 million yuan; stated more than 4 million yuan: indeterminate (known range does not decide)
            """.ReplaceLineEndings("\n"),
            Failure(() => Vague.ShouldSatisfy(Eligible)));

    [Fact]
    public void Failure_NamesSubjectsWhereACatalogueKnowsThem()
    {
        var names = new PolicyCatalogue { Subjects = new SubjectCatalogue(TestSubjects.City("ningbo", "宁波市", "Ningbo city")) };

        string with = Failure(() => Large.ShouldViolate(Growing, names));
        string without = Failure(() => Large.ShouldViolate(Growing));

        Assert.StartsWith("city-growth: expected Violated, found Satisfied\n", with, StringComparison.Ordinal);
        Assert.Contains("Ningbo city", with, StringComparison.Ordinal);
        Assert.Contains("published on 2025-03-13", without, StringComparison.Ordinal);
        Assert.DoesNotContain("Ningbo city", without, StringComparison.Ordinal);
    }

    [Fact]
    public void EachAssertion_Fails()
    {
        Assert.StartsWith("eligible: expected Violated, found Satisfied", Failure(() => Large.ShouldViolate(Eligible)), StringComparison.Ordinal);
        Assert.StartsWith("eligible: expected NotApplicable, found Satisfied", Failure(() => Large.ShouldNotFallUnder(Eligible)), StringComparison.Ordinal);
        Assert.StartsWith("past: expected Satisfied, found NotApplicable", Failure(() => Large.ShouldSatisfy(Past)), StringComparison.Ordinal);
        Assert.StartsWith("eligible: expected Indeterminate, found Satisfied", Failure(() => Large.ShouldBeUndecided(Eligible)), StringComparison.Ordinal);
        Assert.StartsWith("eligible: expected Indeterminate (NoEvidence), found Indeterminate (RangeOverlaps)", Failure(() => Vague.ShouldBeUndecided(Eligible, UndeterminedReason.NoEvidence)), StringComparison.Ordinal);
        Assert.StartsWith("grant: expected 1 元, found 500000 元", Failure(() => Large.ShouldBePaid(Grant, Quantity.Yuan(1))), StringComparison.Ordinal);
        Assert.StartsWith("grant: expected 500000 元, found (400000, 500000] 元", Failure(() => Vague.ShouldBePaid(Grant, Quantity.Yuan(500_000))), StringComparison.Ordinal);
        Assert.StartsWith("grant: expected 1 人, found 500000 元", Failure(() => Large.ShouldBePaid(Grant, Quantity.Count(1, "人"))), StringComparison.Ordinal);
        Assert.StartsWith("grant: expected no amount (NoEvidence), found 500000 元", Failure(() => Large.ShouldHaveNoAmount(Grant, UndeterminedReason.NoEvidence)), StringComparison.Ordinal);
    }

    [Fact]
    public void FailureOfAnAmount_HasItsSteps()
    {
        string message = Failure(() => Large.ShouldBePaid(Grant, Quantity.Yuan(600_000)));

        Assert.StartsWith("grant: expected 600000 元, found 500000 元\nCase: ningbo 2024, facts: 2, as of 2025-06-30\nR&D grant: ", message, StringComparison.Ordinal);
        Assert.Contains("× 10%", message, StringComparison.Ordinal);
    }

    [Fact]
    public void FailureOfAnOutcome_HasItsAccountWhereItWasAskedFor()
    {
        string with = Failure(() => Large.Evaluate(Growing, ExplanationLevel.Full).ShouldBe(RuleVerdict.Violated));
        string without = Failure(() => Vague.Evaluate(Eligible).ShouldBe(RuleVerdict.Indeterminate, UndeterminedReason.NoEvidence));

        Assert.Contains("\nCase: ningbo 2024, facts: 2, as of 2025-06-30\nRule “Rule city-growth (city-growth; in force on 2024-12-31)”: satisfied\n", with, StringComparison.Ordinal);
        Assert.Contains("Budget expenditure on S&T", with, StringComparison.Ordinal);
        Assert.Equal("eligible: expected Indeterminate (NoEvidence), found Indeterminate (RangeOverlaps)\n(no account: evaluate with ExplanationLevel.Full to see why)", without);
    }

    [Fact]
    public void UnknownCodes_AreRefused()
    {
        Assert.Throws<KeyNotFoundException>(() => Large.ShouldSatisfy(RuleCode.Parse("other")));
        Assert.Throws<KeyNotFoundException>(() => Large.ShouldBePaid(RuleCode.Parse("other"), Quantity.Yuan(1)));
    }

    /// <summary>A program that is broken is no case that came out otherwise.</summary>
    [Fact]
    public void FaultOfTheProgram_StaysOne()
    {
        RuleSet rules = new(new PolicyRule { Code = Eligible, Name = new LocalizedText("规则"), Condition = Condition.Where(Founded, new LocalizedText("从不"), _ => throw new InvalidOperationException()) });

        Assert.Throws<RuleFaultException>(() => RuleCases.Stating(Founded.Is(Day)).Under(rules.At(Day)).ShouldSatisfy(Eligible));
    }

    private static string Failure(Func<object> assertion) => Assert.Throws<RuleAssertionException>(assertion).Message;
}
