using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Testing;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the page on testing rules, run.</summary>
public class TestingPages
{
    private static readonly Indicator Spending = new()
    {
        Code = IndicatorCode.Parse("st-spending"),
        Name = new LocalizedText("财政科技投入", "S&T spending"),
        Unit = Unit.Yuan,
        Direction = Direction.Higher,
        Nature = Nature.Flow,
        Frequency = Frequency.Annual,
    };

    private static readonly AmountFact Expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
    private static readonly Fact<bool> Certified = Fact.Flag("is-certified", new LocalizedText("已认定为高新技术企业", "Certified as a high-tech enterprise"));
    private static readonly RuleCode Eligible = RuleCode.Parse("eligible");
    private static readonly RuleCode Grant = RuleCode.Parse("grant");
    private static readonly LocalDate Raised = new(2024, 1, 1);

    private static readonly DatedParameter<Bound> Floor = new(
        new LocalizedText("研发费用下限", "Least R&D expense"),
        new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(3_000_000)), new Validity(null, Raised)),
        new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(5_000_000)), new Validity(Raised, null)));

    private static readonly RuleSet Rules = new RuleSet(
        new PolicyRule { Code = Eligible, Name = new LocalizedText("申报条件", "Conditions of application"), Condition = Condition.All(Certified, Condition.Of(Expense, Floor)) })
        .With(new PolicyBenefit
        {
            Code = Grant,
            Name = new LocalizedText("研发补助", "R&D grant"),
            Formula = BenefitFormula.Proportional(Expense, Quantity.Percent(10)).AtMost(Quantity.Yuan(500_000)),
            Currency = Unit.Yuan,
            Eligibility = Certified,
        });

    [Fact]
    public void Cases()
    {
        ReportingPeriod year = ReportingPeriod.Year(2024);
        RulesInForce rules = Rules.At(new LocalDate(2024, 12, 31));
        CaseBuilder firm = RuleCases.Stating(Certified.Is(true)).In("2024");

        firm.Stating(Expense.Is(Quantity.Yuan(6_000_000), year)).Under(rules)
            .ShouldSatisfy(Eligible)
            .ShouldBePaid(Grant, Quantity.Yuan(500_000));
        firm.Stating(Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(4_000_000)), year)).Under(rules)
            .ShouldBeUndecided(Eligible, UndeterminedReason.RangeOverlaps)
            .ShouldBePaid(Grant, QuantityRange.Between(Quantity.Yuan(400_000), Quantity.Yuan(500_000), isLowerIncluded: false));
        firm.Under(rules)
            .ShouldBeUndecided(Eligible)
            .ShouldHaveNoAmount(Grant, UndeterminedReason.FactUnstated);

        string message = Assert.Throws<RuleAssertionException>(() => firm.Stating(Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(4_000_000)), year)).Under(rules).ShouldSatisfy(Eligible)).Message;
        Assert.Equal(BlockOf("```text\n"), message + "\n");
    }

    [Fact]
    public void PublishedValues()
    {
        RuleCode growth = RuleCode.Parse("fiscal-growth");
        Criterion twentyPercent = Criterion.Of(Spending.Code, Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)));
        RuleSet cities = new(new IndicatorCatalogue(Spending), new PolicyRule { Code = growth, Name = new LocalizedText("财政科技投入增速", "Growth of S&T spending"), Condition = twentyPercent });
        RulesInForce inForce = cities.At(new LocalDate(2024, 12, 31));
        CaseBuilder city = RuleCases.For("ningbo").In("2024")
            .Publishing(new IndicatorCatalogue(Spending), Published.Growth("st-spending", "2024", Quantity.Percent(20.8m)).On(2025, 3, 13));

        city.AsOf(2025, 6, 30).Under(inForce).ShouldSatisfy(growth);
        city.AsOf(2025, 1, 31).Under(inForce).ShouldBeUndecided(growth, UndeterminedReason.NoEvidence);
    }

    [Fact]
    public void Tables()
    {
        string json = BlockOf("```json\n");
        RuleTable table = RuleTable.Read(json, Rules);
        RuleTableReport report = table.Run();
        report.ThrowIfFailed();                      // all cases in one test
        table.Case("large firm").Run().ThrowIfFailed(); // or one by one: list table.Cases in a theory

        string wrong = json.Replace("\"rd-expense\": { \"2024\": 6000000 }", "\"rd-expence\": { \"2024\": 6000000 }", StringComparison.Ordinal).Replace("\"satisfied\" },\n      \"amounts\": { \"grant\": 500000", "\"yes\" },\n      \"amounts\": { \"grant\": 500000", StringComparison.Ordinal);
        Assert.Equal(4, report.Results.Count);
        Assert.Equal(BlockOf("```text\nThe rule"), Assert.Throws<FormatException>(() => RuleTable.Read(wrong, Rules)).Message["The rule".Length..] + "\n");
    }

    [Fact]
    public void PackagePage()
    {
        (RuleSet rules, Fact<bool> certified, AmountFact expense, RuleCode eligible, RuleCode grant) = (Rules, Certified, Expense, Eligible, Grant);
        (LocalDate date, string json) = (new(2024, 12, 31), BlockOf("```json\n"));
        BoundCase firm = RuleCases.For("acme").In("2024").Stating(certified.Is(true), expense.Is(Quantity.Yuan(6_000_000), ReportingPeriod.Year(2024))).Under(rules.At(date));
        firm.ShouldSatisfy(eligible).ShouldBePaid(grant, Quantity.Yuan(500_000));

        RuleTable.Read(json, rules).Run().ThrowIfFailed();
    }

    private static Gen<FactSet> FactSets(IEnumerable<Fact> facts, ReportingPeriod period) =>
        from values in Gen.CollectToArray(facts, fact => Values(fact, fact.Per is null ? null : period))
        select new FactSet(values.OfType<FactValue>());

    private static Gen<FactValue?> Values(Fact fact, ReportingPeriod? period) => fact switch
    {
        Fact<bool> flag => Gen.Elements<FactValue?>(null, flag.Is(false, period), flag.Is(true, period)),
        AmountFact amount =>
            from million in Gen.Choose(-1, 8)
            from width in Gen.Elements(0, 0, 2)
            let low = new Quantity(million * 1_000_000m, amount.Unit)
            let high = new Quantity((million + width) * 1_000_000m, amount.Unit)
            select million < 0 ? null : amount.Is(QuantityRange.Between(low, high), period),
        _ => throw new NotSupportedException($"Say how to draw {fact}."),
    };

    private static Arbitrary<RuleCase> RuleCasesOf(RuleSet rules, ReportingPeriod period) =>
        FactSets(rules.Facts, period).Select(facts => new RuleCase { Period = period, Facts = facts }).ToArbitrary();

    private static RuleVerdict Verdict(RuleSet rules, LocalDate date, RuleCase @case) => rules.At(date).Evaluate(Eligible, @case).Verdict;

    [Fact]
    public void Tightening() =>
        Prop.ForAll(RuleCasesOf(Rules, ReportingPeriod.Year(2024)), @case =>
            Verdict(Rules, Raised, @case) != RuleVerdict.Satisfied || Verdict(Rules, Raised.PlusDays(-1), @case) == RuleVerdict.Satisfied)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Unknown_NeverDecidesWrongly() =>
        Prop.ForAll(RuleCasesOf(Rules, ReportingPeriod.Year(2024)), Gen.Choose(0, 3).ToArbitrary(), (@case, kept) =>
        {
            RuleCase less = @case with { Facts = new FactSet(@case.Facts.Where((_, place) => (kept >> place & 1) == 1)) };
            RuleVerdict early = Verdict(Rules, Raised, less);
            return early == RuleVerdict.Indeterminate || early == Verdict(Rules, Raised, @case);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Change_ActsFromItsDate() =>
        Prop.ForAll(Gen.Choose(0, 8).ToArbitrary(), Gen.Choose(-400, 400).ToArbitrary(), (million, days) =>
        {
            LocalDate date = Raised.PlusDays(days);
            FactValue spent = Expense.Is(Quantity.Yuan(million * 1_000_000m), ReportingPeriod.Year(2023));
            var @case = new RuleCase { Period = ReportingPeriod.Year(2023), Facts = new FactSet(Certified.Is(true), spent) };
            return (Verdict(Rules, date, @case) == RuleVerdict.Satisfied) == (million >= (date < Raised ? 3 : 5));
        }).QuickCheckThrowOnFailure();

    /// <summary>The rest of the first block of the page that begins so.</summary>
    private static string BlockOf(string begin)
    {
        string text = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "test-rules.md"));
        int start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
