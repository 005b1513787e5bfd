using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the pages on rules, run.</summary>
public class RulePages
{
    [Fact]
    public void Rules()
    {
        Fact<bool> certified = Fact.Flag("is-certified", new LocalizedText("已认定为高新技术企业", "certified as high-tech enterprise"));
        AmountFact expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);

        var eligible = new PolicyRule
        {
            Code = RuleCode.Parse("rd-subsidy-eligible"),
            Name = new LocalizedText("研发后补助申报条件", "Who may apply for the R&D subsidy"),
            Validity = new Validity(new LocalDate(2023, 1, 1), null),
            Condition = Condition.All(
                certified,
                Condition.Of(expense, Bound.AtLeast(Quantity.Yuan(5_000_000))),
                Condition.Streak(2, Condition.Of(expense, Bound.MoreThan(Quantity.Yuan(0))))),
        };

        RulesInForce rules = new RuleSet(eligible).At(new LocalDate(2024, 6, 30));
        var firm = new RuleCase
        {
            Period = ReportingPeriod.Year(2023),
            Facts = new FactSet(
                certified.Is(true),
                expense.Is(Quantity.Yuan(6_200_000), ReportingPeriod.Year(2023)),
                expense.Is(QuantityRange.MoreThan(Quantity.Yuan(3_000_000)), ReportingPeriod.Year(2022))),
        };
        RuleOutcome outcome = rules.Evaluate(eligible.Code, firm);
        Console.WriteLine(outcome); // rd-subsidy-eligible: Satisfied

        Assert.Equal(["rd-subsidy-eligible: Satisfied"], Console.TakeLines());

        RuleOutcome refused = rules.Evaluate(eligible.Code, firm with { Facts = new FactSet(certified.Is(false), expense.Is(Quantity.Yuan(6_200_000), ReportingPeriod.Year(2023))) }, ExplanationLevel.Failures);
        Console.WriteLine(refused.Explain(PolicyCatalogue.Empty, Language.English));
        // Rule “Who may apply for the R&D subsidy (rd-subsidy-eligible; in force on 2024-06-30)”: violated
        //   All of these: violated
        //     certified as high-tech enterprise; stated no: violated
        //     2 years in a row: indeterminate
        //       2022: indeterminate
        //         R&D expense in 2022 is to be more than 0 yuan; stated nothing: indeterminate (not stated by the case)

        Assert.Equal(
            """
            Rule “Who may apply for the R&D subsidy (rd-subsidy-eligible; in force on 2024-06-30)”: violated
              All of these: violated
                certified as high-tech enterprise; stated no: violated
                2 years in a row: indeterminate
                  2022: indeterminate
                    R&D expense in 2022 is to be more than 0 yuan; stated nothing: indeterminate (not stated by the case)
            """.ReplaceLineEndings("\n"),
            Assert.Single(Console.TakeLines()));
    }
}
