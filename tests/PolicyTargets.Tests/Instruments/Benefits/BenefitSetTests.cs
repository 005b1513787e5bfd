using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Instruments.Rules;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>What a set refuses of benefits and ceilings, with the code and what to do.</summary>
public class BenefitSetTests
{
    private static readonly Unit Dollar = Unit.Money("USD");

    public static TheoryData<string, PolicyBenefit> Wrong => new()
    {
        { "flat", Benefit(BenefitFormula.Flat(new Quantity(1, Dollar))) },
        { "floor", Benefit(Tenth.AtLeast(new Quantity(1, Dollar))) },
        { "cap", Benefit(Tenth.AtMost(Quantity.Percent(1))) },
        { "rate", Benefit(BenefitFormula.Proportional(Expense, Quantity.Yuan(1))) },
        { "base", Benefit(BenefitFormula.Proportional(Firms, Quantity.Percent(1))) },
        { "ratio", Benefit(BenefitFormula.Matching(Firms, Quantity.Multiple(1))) },
        { "money matched", Benefit(BenefitFormula.Matching(Firms, new Quantity(1, Unit.Per(Unit.Yuan, Firms.Unit)))) },
        { "negative ratio", Benefit(BenefitFormula.Matching(Expense, Quantity.Multiple(-1))) },
        { "half a firm", Benefit(BenefitFormula.Brackets(Firms, PerFirm(new Quantity(2.5m, Firms.Unit)))) },
        { "threshold", Benefit(BenefitFormula.Brackets(Firms, ThreeBrackets)) },
        { "threshold in money", Benefit(BenefitFormula.Brackets(Firms, new BracketTable(new Bracket(Quantity.Yuan(0), new Quantity(1, Unit.Per(Unit.Yuan, Firms.Unit)))))) },
        { "bracket", Benefit(BenefitFormula.Brackets(Expense, new BracketTable(new Bracket(Quantity.Yuan(0), Quantity.Yuan(1))))) },
        { "share", Benefit(BenefitFormula.ShareFloor(Expense, Quantity.Percent(101))) },
        { "negative share", Benefit(BenefitFormula.ShareFloor(Expense, Quantity.Percent(-1))) },
        { "inside", Benefit(BenefitFormula.Sum(Tenth, BenefitFormula.Flat(new Quantity(1, Dollar)).AtMost(Quantity.Yuan(1)))) },
        { "currency", Benefit(Tenth) with { Currency = Dollar } },
        { "no money", Benefit(BenefitFormula.Flat(Quantity.Percent(1))) with { Currency = Unit.Percent } },
        { "rounding", Benefit(Tenth) with { Rounding = new AmountRounding(new Quantity(1, Dollar), MidpointRounding.ToEven) } },
        { "later version", Benefit(BenefitFormula.Flat(new DatedParameter<Quantity>(new LocalizedText("额"), new DatedValue<Quantity>(Quantity.Yuan(1), Validity.Always), new DatedValue<Quantity>(new Quantity(1, Dollar), Validity.Always)))) },
    };

    public static TheoryData<string, BenefitCeiling> WrongCeilings => new()
    {
        { "unknown", Ceiling(Quantity.Yuan(1), "other") },
        { "none", Ceiling(Quantity.Yuan(1)) },
        { "twice", Ceiling(Quantity.Yuan(1), "grant", "grant") },
        { "negative", Ceiling(Quantity.Yuan(-1), "grant") },
        { "currency", Ceiling(new Quantity(1, Dollar), "grant") },
        { "code", Ceiling(Quantity.Yuan(1), "grant") with { Code = Code } },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void With_Benefit_ThatCannotBePaid_IsRefused(string what, PolicyBenefit benefit)
    {
        Assert.NotEmpty(what);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Set(benefit));

        Assert.StartsWith("Benefit grant: ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("benefits", refusal.ParamName);
    }

    [Theory]
    [MemberData(nameof(WrongCeilings))]
    public void With_Ceiling_ThatCannotCut_IsRefused(string what, BenefitCeiling ceiling)
    {
        Assert.NotEmpty(what);
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth)).With(ceiling));

        Assert.StartsWith($"Ceiling {ceiling.Code}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("ceilings", refusal.ParamName);
    }

    [Fact]
    public void With_TwoVersionsOnOneDay_IsRefused()
    {
        Assert.Contains("RUL001", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth), Benefit(Tenth))).Message, StringComparison.Ordinal);
        Assert.Contains("RUL001", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth)).With(Ceiling(Quantity.Yuan(1), "grant"), Ceiling(Quantity.Yuan(2), "grant"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_CodeOfARule_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new RuleSet(RuleWorld.Rule(Certified)).With(Benefit(Tenth, RuleWorld.Code.Text)));

    [Fact]
    public void With_FactDeclaredOtherwise_IsRefused()
    {
        AmountFact other = Fact.Amount(Expense.Code.Text, new LocalizedText("别的"), Unit.Yuan);

        Assert.Contains("rd-expense", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth), Benefit(BenefitFormula.Proportional(other, Quantity.Percent(1)), "other"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_KeepsWhatTheSetHas()
    {
        var rules = new RuleSet(RuleWorld.Rule(Certified)) { Rounding = RoundingPolicy.Printed };
        RuleSet more = rules.With(Benefit(Tenth)).With(Ceiling(Quantity.Yuan(1), "grant")).With(Benefit(Tenth, "second"));

        Assert.Equal((1, 2, 1, RoundingPolicy.Printed), (more.Count, more.Benefits.Count, more.Ceilings.Count, more.Rounding));
        Assert.Equal([Certified, Expense], more.Facts.OrderBy(fact => fact.Code.Text));
        Assert.Empty(rules.Benefits);
        Assert.Equal(RuleVerdict.Satisfied, Case(more, Certified.Is(true)).Evaluate(RuleWorld.Code).Verdict);
    }

    [Fact]
    public void RulesInForce_ListTheVersionsOfTheDay()
    {
        RulesInForce rules = Set(Benefit(Tenth), Benefit(Tenth, "ended") with { Validity = new Validity(null, Day) }).With(Ceiling(Quantity.Yuan(1), "grant", "ended")).At(Day);

        Assert.Equal(Code, Assert.Single(rules.Benefits).Code);
        Assert.Single(rules.Ceilings);
        Assert.Equal(1, rules.Bind(new RuleCase { Facts = new FactSet(Spent(1_000_000)) }).ComputeAll().Total.Point);
    }

    [Fact]
    public void BracketTable_OutOfOrder_IsRefused()
    {
        Bracket first = new(Quantity.Yuan(0), Quantity.Percent(1));

        Assert.Throws<ArgumentException>(() => new BracketTable());
        Assert.Throws<ArgumentException>(() => new BracketTable(first with { From = Quantity.Yuan(1) }));
        Assert.Throws<ArgumentException>(() => new BracketTable(first, first));
        Assert.Throws<ArgumentException>(() => new BracketTable(first, first with { From = new Quantity(1, Dollar) }));
        Assert.Throws<ArgumentException>(() => new BracketTable(first, first with { From = Quantity.Yuan(2), Rate = Quantity.Multiple(1) }));
        Assert.Throws<ArgumentException>(() => new BracketTable([first], Quantity.Yuan(0)));
    }

    [Fact]
    public void AmountRounding_WithoutStepOrMode_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AmountRounding(Quantity.Yuan(0), MidpointRounding.ToEven));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AmountRounding(Quantity.Yuan(1), (MidpointRounding)9));
    }

    [Fact]
    public void Sum_OfNothing_IsRefused() => Assert.Throws<ArgumentException>(() => BenefitFormula.Sum());

    [Fact]
    public void ToString_IsOneLine()
    {
        Assert.Equal("min(max(rd-expense × 10 %, 50000 元), 500000 元)", Tenth.ToString());
        Assert.Equal("rd-expense matched by 1 x + at least 75 % of rd-expense", BenefitFormula.Sum(BenefitFormula.Matching(Expense, Quantity.Multiple(1)), BenefitFormula.ShareFloor(Expense, Quantity.Percent(75))).ToString());
        Assert.Equal("rd-expense in brackets 0 元 to 1000000 元: 20 %; 1000000 元 to 5000000 元: 10 %; 5000000 元 on: 5 %", BenefitFormula.Brackets(Expense, ThreeBrackets).ToString());
        Assert.Equal("grant v2 [.., ..)", (Benefit(Tenth) with { Version = "2" }).ToString());
        Assert.Equal("ceiling [.., ..)", Ceiling(Quantity.Yuan(1), "grant").ToString());
        Assert.Equal("grant: 100000 元 (Satisfied); total: 100000 元", Case(Set(Benefit(Tenth)), Spent(1_000_000)).ComputeAll().ToString());
        Assert.Equal("Rate 10 %: 100000 元", Compute(Benefit(Tenth), Spent(1_000_000)).Lines[1].ToString());
        Assert.Equal("100 元 ToEven", new AmountRounding(Quantity.Yuan(100), MidpointRounding.ToEven).ToString());
    }

    [Fact]
    public void Values_WithEqualParts_AreEqual()
    {
        Assert.Equal(BenefitFormula.Proportional(Expense, Quantity.Percent(10)).AtLeast(Quantity.Yuan(50_000)).AtMost(Quantity.Yuan(500_000)), Tenth);
        Assert.Equal(new BracketTable(ThreeBrackets.Brackets), ThreeBrackets);
        Assert.Equal(Compute(Benefit(Tenth), Spent(1)), Compute(Benefit(Tenth), Spent(1)));
    }

    [Fact]
    public void With_Refusal_NamesTheParameter()
    {
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => new RuleSet(RuleWorld.Rule(Certified), RuleWorld.Rule(Certified))).ParamName);
        Assert.Equal("benefits", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth), Benefit(Tenth))).ParamName);
        Assert.Equal("ceilings", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth)).With(Ceiling(Quantity.Yuan(1), "grant"), Ceiling(Quantity.Yuan(2), "grant"))).ParamName);
    }

    // 2.5万家 are 25 000 firms, which is a whole number of them.
    [Fact]
    public void With_ThresholdInALargerUnit_IsTaken() =>
        Assert.Equal(2, Set(Benefit(BenefitFormula.Brackets(Firms, PerFirm(new Quantity(2.5m, Unit.Parse("万家")))))).Benefits[0].Formula.All.OfType<BracketsFormula>().Single().Table.All().Single().Brackets.Count);

    [Fact]
    public void Ceiling_WithoutACode_IsRefused() =>
        Assert.Contains("null", Assert.Throws<ArgumentException>(() => Ceiling(Quantity.Yuan(1), "grant") with { Benefits = [null!] }).Message, StringComparison.Ordinal);

    [Fact]
    public void Bracket_WithAnotherStart_HasNoEnd() => Assert.Null((ThreeBrackets.Brackets[0] with { From = Quantity.Yuan(7_000_000) }).To);

    [Fact]
    public void BracketTable_Refusal_NamesWhatIsWrong()
    {
        Bracket first = new(Quantity.Yuan(0), Quantity.Percent(1));

        Assert.StartsWith("Thresholds ascend in one unit; 0 元, then 1 USD is not so.", Assert.Throws<ArgumentException>(() => new BracketTable([first], new Quantity(1, Dollar))).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "Rates have one unit; 1 %, then 1 x is not so.",
            Assert.Throws<ArgumentException>(() => new BracketTable(first, new Bracket(Quantity.Yuan(2), Quantity.Multiple(1)))).Message, StringComparison.Ordinal);
    }

    /// <summary>Money for each firm up to a threshold, and for each above it.</summary>
    private static BracketTable PerFirm(Quantity threshold) =>
        new(new Bracket(new Quantity(0, Firms.Unit), new Quantity(2, Unit.Per(Unit.Yuan, Firms.Unit))), new Bracket(threshold, new Quantity(1, Unit.Per(Unit.Yuan, Firms.Unit))));
}
