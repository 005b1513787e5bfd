using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>A small world for tests of benefits: an expense, a whole that is claimed, a certificate, one benefit at a time.</summary>
internal static class BenefitWorld
{
    internal static LocalDate Day { get; } = new(2025, 6, 30);

    internal static AmountFact Expense { get; } = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan);

    internal static AmountFact Firms { get; } = Fact.Amount("new-firms", new LocalizedText("新增企业", "New firms"), Unit.Parse("家"));

    internal static Fact<bool> Certified { get; } = Fact.Flag("certified", new LocalizedText("已认定", "Certified"));

    internal static RuleCode Code { get; } = RuleCode.Parse("grant");

    internal static Unit TenThousand { get; } = Unit.Parse("万元");

    /// <summary>0 to 1 million at 20 %, to 5 million at 10 %, above at 5 %.</summary>
    internal static BracketTable ThreeBrackets { get; } = new(
        new Bracket(Quantity.Yuan(0), Quantity.Percent(20)), new Bracket(Quantity.Yuan(1_000_000), Quantity.Percent(10)), new Bracket(Quantity.Yuan(5_000_000), Quantity.Percent(5)));

    /// <summary>10 % of the expense, at least 50 000, at most 500 000.</summary>
    internal static BenefitFormula Tenth { get; } =
        BenefitFormula.Proportional(Expense, Quantity.Percent(10)).AtLeast(Quantity.Yuan(50_000)).AtMost(Quantity.Yuan(500_000));

    internal static PolicyBenefit Benefit(BenefitFormula formula, string code = "grant") =>
        new() { Code = RuleCode.Parse(code), Name = new LocalizedText("研发补助", "R&D grant"), Formula = formula, Currency = Unit.Yuan };

    internal static BenefitCeiling Ceiling(Term<Quantity> amount, params string[] benefits) => new()
    {
        Code = RuleCode.Parse("ceiling"),
        Name = new LocalizedText("各项奖补合计", "All grants together"),
        Benefits = [.. benefits.Select(RuleCode.Parse)],
        Amount = amount,
    };

    internal static RuleSet Set(params IEnumerable<PolicyBenefit> benefits) => new RuleSet().With(benefits);

    internal static BoundCase Case(RuleSet rules, params IEnumerable<FactValue> facts) => rules.At(Day).Bind(new RuleCase { Facts = new FactSet(facts) });

    internal static BenefitResult Compute(PolicyBenefit benefit, params IEnumerable<FactValue> facts) => Case(Set(benefit), facts).Compute(benefit.Code);

    internal static Computation Amount(BenefitFormula formula, params IEnumerable<FactValue> facts) => Compute(Benefit(formula), facts).Amount;

    internal static FactValue Spent(decimal yuan) => Expense.Is(Quantity.Yuan(yuan));

    /// <summary>The benefits grant-0, grant-1 … each of one amount, on facts of their own.</summary>
    internal static (PolicyBenefit[] Benefits, FactValue[] Facts) Several(params IReadOnlyList<QuantityRange?> amounts)
    {
        AmountFact[] facts = [.. amounts.Select((_, i) => Fact.Amount($"base-{i}", new LocalizedText($"基数{i}", $"Base {i}"), Unit.Yuan))];
        return ([.. facts.Select((fact, i) => Benefit(BenefitFormula.Proportional(fact, Quantity.Multiple(1)), $"grant-{i}"))],
            [.. facts.Zip(amounts).Where(pair => pair.Second is not null).Select(pair => pair.First.Is(pair.Second!))]);
    }

    internal static QuantityRange Yuan(decimal? low, decimal? high, bool lowIncluded = true, bool highIncluded = true) => QuantityRange.Create(low, lowIncluded, high, highIncluded, Unit.Yuan)!;
}
