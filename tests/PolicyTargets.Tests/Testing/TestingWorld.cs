using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Testing;

/// <summary>Rules and a benefit to write tests of: about a firm's facts and about what is published of a city.</summary>
internal static class TestingWorld
{
    internal static LocalDate Day { get; } = new(2024, 12, 31);

    internal static ReportingPeriod Year { get; } = ReportingPeriod.Year(2024);

    internal static AmountFact Expense { get; } = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);

    internal static AmountFact Staff { get; } = Fact.Amount("staff", new LocalizedText("员工", "Staff"), Unit.Parse("人"));

    internal static Fact<bool> Certified { get; } = Fact.Flag("is-certified", new LocalizedText("已认定", "Certified"));

    internal static Fact<LocalDate> Founded { get; } = Fact.Day("founded", new LocalizedText("成立日", "Founded"));

    internal static Fact<string> Sector { get; } = Fact.Choice("sector", new LocalizedText("行业", "Sector"), "industry", "services");

    internal static RuleCode Eligible { get; } = RuleCode.Parse("eligible");

    internal static RuleCode Growing { get; } = RuleCode.Parse("city-growth");

    internal static RuleCode Past { get; } = RuleCode.Parse("past");

    internal static RuleCode Grant { get; } = RuleCode.Parse("grant");

    internal static IndicatorCatalogue Catalogue { get; } = new(
        new Indicator { Code = IndicatorCode.Parse("spending"), Name = new LocalizedText("财政科技投入", "Budget expenditure on S&T"), Unit = Unit.Yuan, Direction = Direction.Higher, Nature = Nature.Flow, Frequency = Frequency.Annual },
        new Indicator { Code = IndicatorCode.Parse("rd-intensity"), Name = new LocalizedText("研发投入强度", "R&D intensity"), Unit = Unit.Percent, Direction = Direction.Higher, Nature = Nature.Ratio, Frequency = Frequency.Annual });

    internal static RuleSet Rules { get; } = new RuleSet(
        Catalogue,
        Rule(Eligible, Condition.All(Certified, Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(5_000_000))))),
        Rule(Growing, Criterion.Of(IndicatorCode.Parse("spending"), Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)))),
        Rule(RuleCode.Parse("profile"), Condition.Any(Condition.Of(Staff, Bound.AtLeast(Quantity.Count(10, "人"))), Condition.Where(Founded, new LocalizedText("早", "early"), day => day.Year < 2020), Condition.OneOf(Sector, "industry"))),
        Rule(Past, Certified) with { Validity = new Validity(null, new LocalDate(2024, 1, 1)) })
        .With(new PolicyBenefit
        {
            Code = Grant,
            Name = new LocalizedText("研发补助", "R&D grant"),
            Currency = Unit.Yuan,
            Eligibility = Certified,
            Formula = BenefitFormula.Proportional(Expense, Quantity.Percent(10)).AtMost(Quantity.Yuan(500_000)),
        });

    internal static RulesInForce InForce { get; } = Rules.At(Day);

    private static PolicyRule Rule(RuleCode code, Condition condition) => new() { Code = code, Name = new LocalizedText($"规则{code}", $"Rule {code}"), Condition = condition };
}
