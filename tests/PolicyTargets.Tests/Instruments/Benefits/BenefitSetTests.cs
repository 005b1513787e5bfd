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
        { "threshold", Benefit(BenefitFormula.Brackets(Firms, ThreeBrackets)) },
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
        Assert.Contains("grant", Assert.Throws<ArgumentException>(() => Set(benefit)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongCeilings))]
    public void With_Ceiling_ThatCannotCut_IsRefused(string what, BenefitCeiling ceiling)
    {
        Assert.NotEmpty(what);
        Assert.Contains(ceiling.Code.Text, Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth)).With(ceiling)).Message, StringComparison.Ordinal);
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
    public void Refusals_NameTheBenefitOrTheCeiling()
    {
        PolicyBenefit perFirm = Benefit(BenefitFormula.Matching(Firms, new Quantity(5, Unit.Per(Unit.Yuan, Unit.Parse("家")))));
        PolicyBenefit below = Benefit(BenefitFormula.Matching(Expense, Quantity.Multiple(-1)));

        Assert.StartsWith("Benefit grant: the ratio in", Assert.Throws<ArgumentException>(() => Set(perFirm)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Benefit grant: the ratio in", Assert.Throws<ArgumentException>(() => Set(below)).Message, StringComparison.Ordinal);
        Assert.StartsWith("Ceiling ceiling: a ceiling names", Assert.Throws<ArgumentException>(() => Set(Benefit(Tenth)).With(new BenefitCeiling { Code = RuleCode.Parse("ceiling"), Name = new LocalizedText("上限"), Amount = Quantity.Yuan(1), Benefits = [null!] })).Message, StringComparison.Ordinal);
    }

    /// <summary>A bracket that is moved has no end until a table gives it one.</summary>
    [Fact]
    public void Bracket_WithAnotherBeginning_ForgetsItsEnd() => Assert.Null((ThreeBrackets.Brackets[0] with { From = Quantity.Yuan(5_000_000) }).To);

    [Fact]
    public void Money_PerSomething_IsNoMoney()
    {
        Assert.True(Unit.Yuan.Dimension.IsMoney);
        Assert.True(Unit.Money("USD").Dimension.IsMoney);
        Assert.False(Unit.Per(Unit.Yuan, Unit.Parse("家")).Dimension.IsMoney);
        Assert.False(Unit.Percent.Dimension.IsMoney);
    }

    [Fact]
    public void Thresholds_InAnotherUnit_AreRefused() =>
        Assert.Contains("thresholds", Assert.Throws<ArgumentException>(() => Set(Benefit(BenefitFormula.Brackets(Expense, new BracketTable(new Bracket(Quantity.Count(0, "家"), Quantity.Percent(10))))))).Message, StringComparison.Ordinal);

    [Fact]
    public void Brackets_OfADatedTable_SayWhereTheyAreLaidDown()
    {
        var source = new Citation(new SourceDocument { Id = "d", Title = "办法" }, "第五条");
        var table = new DatedParameter<BracketTable>(new LocalizedText("分段"), new DatedValue<BracketTable>(ThreeBrackets, Validity.Always) { Source = source });

        BenefitResult result = Compute(Benefit(BenefitFormula.Brackets(Expense, table)), Spent(2_000_000));

        Assert.All(result.Lines.Where(line => line.Step == BenefitStep.Bracket), line => Assert.Equal(source, line.Source));
    }

    /// <summary>What is 0 whatever is left is not cut, and no reason stands beside it.</summary>
    [Fact]
    public void Ceiling_ThatCutsNothing_GivesNoReason()
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(null, Yuan(0, 0), Yuan(5, 5));

        BenefitReport report = Case(Set(benefits).With(Ceiling(Quantity.Yuan(100), "grant-0", "grant-1", "grant-2")), facts).ComputeAll();

        Assert.Empty(report.Results[1].Reasons);
        Assert.Equal([UndeterminedReason.FactUnstated], report.Results[2].Reasons);
    }

    /// <summary>The total is in the currency of the first benefit, however the others are written.</summary>
    [Fact]
    public void Total_IsInTheFirstCurrency()
    {
        PolicyBenefit first = Benefit(BenefitFormula.Flat(Quantity.Yuan(20_000)), "grant-0") with { Currency = TenThousand };
        PolicyBenefit second = Benefit(BenefitFormula.Flat(Quantity.Yuan(10_000)), "grant-1");

        Computation total = Case(Set(second, first).With(Ceiling(new Quantity(2.5m, TenThousand), "grant-0", "grant-1"))).ComputeAll().Total;

        Assert.Equal("25000 元", total.ToString());
        Assert.Equal("2.5 万元", Case(Set(first, second).With(Ceiling(Quantity.Yuan(25_000), "grant-1", "grant-0"))).ComputeAll().Total.ToString());
    }
}
