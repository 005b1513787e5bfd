using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Instruments.Benefits;
using PolicyTargets.Text;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Text;

public class BenefitWriterTests
{
    private static readonly BenefitWriter Chinese = new(Language.Chinese);
    private static readonly BenefitWriter English = new(Language.English);

    private static readonly DatedParameter<Quantity> Rate = new(new LocalizedText("比例"), new DatedValue<Quantity>(Quantity.Percent(10), new Validity(new LocalDate(2024, 1, 1), null))
    {
        Source = new Citation(new SourceDocument { Id = "d", Title = "补助办法", PublishedOn = new LocalDate(2023, 12, 1) }, "第三条"),
    });

    private static readonly PolicyBenefit Grant = Benefit(BenefitFormula.Proportional(Expense, Rate).AtLeast(Quantity.Yuan(50_000)).AtMost(Quantity.Yuan(500_000)));

    [Fact]
    public void Write_Result_TellsEveryStep()
    {
        BenefitResult result = Compute(Grant with { Rounding = new AmountRounding(Quantity.Yuan(100), MidpointRounding.AwayFromZero), Eligibility = Certified }, Spent(10_000_000), Certified.Is(true));

        Assert.Equal(
            """
            研发补助:50万元
              研发费用:1000万元
              ×10% = 100万元(《补助办法》(2023-12-01)第三条)
              不低于5万元 → 100万元
              不超过50万元 → 50万元
              按100元取整(四舍五入) → 50万元
              符合条件 → 50万元
            """.ReplaceLineEndings("\n"),
            Chinese.Write(result));
        Assert.Equal(
            """
            R&D grant: 500,000 yuan
              R&D expense: 10 million yuan
              × 10% = 1 million yuan (“补助办法” (2023-12-01), 第三条)
              at least 50,000 yuan → 1 million yuan
              at most 500,000 yuan → 500,000 yuan
              to whole steps of 100 yuan, half away from zero → 500,000 yuan
              eligible → 500,000 yuan
            """.ReplaceLineEndings("\n"),
            English.Write(result));
    }

    [Fact]
    public void Write_BracketsAndSum_TellTheParts() =>
        Assert.Equal(
            """
            研发补助:85万元
              研发费用:600万元
              0元至100万元的部分:100万元×20% = 20万元
              100万元至500万元的部分:400万元×10% = 40万元
              500万元以上的部分:100万元×5% = 5万元
              合计:20万元 + 40万元 + 5万元 = 65万元
              定额20万元 = 20万元
              合计:65万元 + 20万元 = 85万元
            """.ReplaceLineEndings("\n"),
            Chinese.Write(Compute(Benefit(BenefitFormula.Sum(BenefitFormula.Brackets(Expense, ThreeBrackets), BenefitFormula.Flat(Quantity.Yuan(200_000)))), Spent(6_000_000))));

    [Theory]
    [InlineData(1, "按1:1配套 = 300万元")]
    [InlineData(0.5, "按1:0.5配套 = 150万元")]
    public void Write_Matching_SaysTheRatio(decimal ratio, string line) =>
        Assert.Equal(line, Chinese.Write(Compute(Benefit(BenefitFormula.Matching(Expense, Quantity.Multiple(ratio))), Spent(3_000_000)).Lines[^1]));

    [Fact]
    public void Write_Ranges_TellsBothEnds()
    {
        Assert.Equal("不低于其75% → 150万元至200万元", Chinese.Write(Compute(Benefit(BenefitFormula.ShareFloor(Expense, Quantity.Percent(75))), Spent(2_000_000)).Lines[^1]));
        Assert.Equal("at most 500,000 yuan → more than 300,000 yuan and at most 500,000 yuan", English.Write(Compute(Grant, Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(3_000_000)))).Lines[^1]));
    }

    [Fact]
    public void Write_WhatIsNotKnown_SaysWhy()
    {
        Assert.StartsWith("研发补助:无法计算(案例未说明)\n  研发费用:无法计算(案例未说明)\n", Chinese.Write(Compute(Grant)), StringComparison.Ordinal);
        Assert.Equal("R&D grant: not computable (not stated by the case)", English.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, ThreeBrackets)))).Split('\n')[0]);
        Assert.Equal("by brackets = not computable (not stated by the case)", English.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, ThreeBrackets))).Lines[1]));
        Assert.Equal(
            "×(当日未定) = 无法计算(参数当日无有效版本)",
            Chinese.Write(Set(Grant).At(new LocalDate(2020, 1, 1)).Bind(new RuleCase { Facts = new FactSet(Spent(1)) }).Compute(Code).Lines[1]));
        Assert.Equal("grant:当日无有效版本", Chinese.Write(Case(Set(Grant with { Validity = new Validity(null, Day) })).Compute(Code)));
    }

    [Theory]
    [InlineData(null, "尚不能确定是否符合条件 → 0元至5万元")]
    [InlineData(false, "不符合条件 → 0元")]
    public void Write_Eligibility_SaysWhatFollows(bool? certified, string line) =>
        Assert.Equal(line, Chinese.Write(Compute(Grant with { Eligibility = Certified }, [Spent(1), .. certified is { } known ? [Certified.Is(known)] : (FactValue[])[]]).Lines[^1]));

    [Fact]
    public void Write_Report_TellsCeilingsFaultsAndTotal()
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(Yuan(600_000, 600_000), Yuan(400_000, 400_000));
        BenefitReport report = Case(Set(benefits).With(Ceiling(Quantity.Yuan(800_000), "grant-0", "grant-1")), facts).ComputeAll();
        PolicyBenefit broken = Benefit(Grant.Formula, "broken") with { Eligibility = Condition.Where(Certified, new LocalizedText("试"), _ => throw new InvalidOperationException()) };

        Assert.EndsWith(
            "\n  ×1倍 = 40万元\n  各项奖补合计不超过80万元,尚余20万元 → 20万元\n总计:80万元", Chinese.Write(report), StringComparison.Ordinal);
        Assert.EndsWith("All grants together at most 800,000 yuan, of which 200,000 yuan left → 200,000 yuan\nTotal: 800,000 yuan", English.Write(report), StringComparison.Ordinal);
        Assert.Equal("broken: a test in the rule failed\nTotal: not computable", English.Write(Case(Set(broken), Certified.Is(true)).ComputeAll()));
    }

    [Fact]
    public void Write_YearlyBase_NamesTheYear()
    {
        AmountFact yearly = Fact.Amount("yearly", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
        var known = new RuleCase { Period = ReportingPeriod.Year(2024), Facts = new FactSet(yearly.Is(Quantity.Yuan(200), ReportingPeriod.Year(2024))) };

        Assert.Equal("研发费用(2024年):200元", Chinese.Write(Set(Benefit(BenefitFormula.Proportional(yearly, Quantity.Percent(10)))).At(Day).Bind(known).Compute(Code).Lines[0]));
    }

    [Fact]
    public void Write_Benefit_NamesItsSource() =>
        Assert.StartsWith("研发补助:1元(《补助办法》(2023-12-01)第三条)\n", Chinese.Write(Compute(Benefit(BenefitFormula.Flat(Quantity.Yuan(1))) with { Source = Rate.Versions[0].Source })), StringComparison.Ordinal);

    [Fact]
    public void Writer_SaysItsLanguage() => Assert.Equal(("BenefitWriter in English", Language.English), (English.ToString(), English.Language));

    // 1234.567元 are 0.1234567万元; 10 % of 134.56789万元 are 134567.89元.
    [Fact]
    public void Write_EveryNumber_HasAllItsDigits()
    {
        Assert.Equal("×0.00003倍 = 300元", Chinese.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Multiple(0.00003m))), Spent(10_000_000)).Lines[^1]));
        Assert.Equal("× 0.00001% = 0.0001 yuan", English.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Percent(0.00001m))), Spent(1000)).Lines[^1]));
        Assert.Equal("定额1234.567元 = 0.1234567万元", Chinese.Write(Compute(Benefit(BenefitFormula.Flat(Quantity.Yuan(1234.567m))) with { Currency = TenThousand }).Lines[^1]));
        Assert.Equal(
            "100万元至500万元的部分:1345678.9元×10% = 134567.89元",
            Chinese.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, ThreeBrackets)), Expense.Is(new Quantity(234.56789m, TenThousand))).Lines[2]));
    }

    [Fact]
    public void Write_NotApplicable_SaysThatNothingIsDemanded()
    {
        BenefitLine line = Compute(Grant with { Eligibility = Condition.When(Certified, Certified) }, Spent(1_000_000), Certified.Is(false)).Lines[^1];

        Assert.Equal("条件对其不适用,不作要求 → 10万元", Chinese.Write(line));
        Assert.Equal("conditions not applicable: nothing is demanded → 100,000 yuan", English.Write(line));
    }

    // What is served before and has no amount may use up nothing or everything: the line names it, be it a fault or a fact that is not stated.
    [Fact]
    public void Write_Ceiling_NamesWhatIsNotKnownBefore()
    {
        PolicyBenefit broken = Benefit(Grant.Formula, "broken") with { Eligibility = Condition.Where(Certified, new LocalizedText("试"), _ => throw new InvalidOperationException()) };
        PolicyBenefit last = Benefit(BenefitFormula.Flat(Quantity.Yuan(200)), "last");
        AmountFact other = Fact.Amount("other", new LocalizedText("另"), Unit.Yuan);
        RuleSet rules = Set(broken, Benefit(BenefitFormula.Proportional(other, Quantity.Percent(1)), "unstated"), last).With(Ceiling(Quantity.Yuan(100), "broken", "unstated", "last"));
        BenefitLine line = Case(rules, Certified.Is(true)).ComputeAll().Results[^1].Lines[^1];

        Assert.Equal("各项奖补合计不超过100元,尚余0元至100元 → 0元至100元(broken、unstated金额未知)", Chinese.Write(line));
        Assert.Equal("All grants together at most 100 yuan, of which 0 yuan to 100 yuan left → 0 yuan to 100 yuan (not known: broken, unstated)", English.Write(line));
    }

    // Units that are scaled already are not scaled again; in English they are no units at all.
    [Fact]
    public void Write_ScaledUnits_AreNotStacked()
    {
        var perFirm = new Quantity(20, Unit.Per(TenThousand, Firms.Unit));
        PolicyBenefit grant = Benefit(BenefitFormula.Proportional(Firms, perFirm)) with { Rounding = new AmountRounding(new Quantity(1, TenThousand), MidpointRounding.ToZero) };
        BenefitResult firms = Compute(grant, Firms.Is(new Quantity(3, Firms.Unit)));
        BenefitLine flat = Compute(Benefit(BenefitFormula.Flat(new Quantity(12_000, TenThousand))) with { Currency = TenThousand }).Lines[^1];

        Assert.Equal("定额12000万元 = 12000万元", Chinese.Write(flat));
        Assert.Equal("flat 120 million yuan = 120 million yuan", English.Write(flat));
        Assert.Equal("×20万元/家 = 60万元", Chinese.Write(firms.Lines[1]));
        Assert.Equal("× 200,000 yuan per entity = 600,000 yuan", English.Write(firms.Lines[1]));
        Assert.Equal("to whole steps of 10,000 yuan, toward zero → 600,000 yuan", English.Write(firms.Lines[2]));
    }

    [Fact]
    public void Write_Factor_HasNoUnit()
    {
        Assert.Equal("× 1 = 5 yuan", English.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Multiple(1))), Spent(5)).Lines[^1]));
        Assert.Equal("at least 75% of it → 75 yuan to 100 yuan", English.Write(Compute(Benefit(BenefitFormula.ShareFloor(Expense, Quantity.Multiple(0.75m))), Spent(100)).Lines[^1]));
    }

    [Fact]
    public void Write_Sum_SetsSummandsApart()
    {
        BenefitLine line = Compute(Benefit(BenefitFormula.Sum(BenefitFormula.Flat(Quantity.Yuan(100)), BenefitFormula.Flat(Quantity.Yuan(-50)), BenefitFormula.ShareFloor(Expense, Quantity.Percent(75)))), Spent(100)).Lines[^1];

        Assert.Equal("sum: 100 yuan + (-50 yuan) + (75 yuan to 100 yuan) = 125 yuan to 150 yuan", English.Write(line));
        Assert.Equal("合计:100元 + (-50元) + (75元至100元) = 125元至150元", Chinese.Write(line));
    }

    [Fact]
    public void Write_TermNotInForce_LeavesItsPlaceOpen()
    {
        var later = new DatedParameter<Quantity>(new LocalizedText("额"), new DatedValue<Quantity>(Quantity.Yuan(1), new Validity(Day.PlusDays(1), null)));
        BenefitLine line = Compute(Benefit(BenefitFormula.Flat(Quantity.Yuan(5)).AtMost(later))).Lines[^1];

        Assert.Equal("不超过(当日未定) → 无法计算(参数当日无有效版本)", Chinese.Write(line));
        Assert.Equal("at most (none in force) → not computable (no version of the parameter in force)", English.Write(line));
    }

    [Theory]
    [InlineData(false, false, "more than 100 yuan and less than 200 yuan", ">100元且<200元")]
    [InlineData(true, false, "at least 100 yuan and less than 200 yuan", "≥100元且<200元")]
    [InlineData(false, true, "more than 100 yuan and at most 200 yuan", ">100元且≤200元")]
    [InlineData(true, true, "100 yuan to 200 yuan", "100元至200元")]
    public void Write_Range_TellsWhichEndsBelong(bool low, bool high, string english, string chinese)
    {
        BenefitLine line = Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Percent(10))), Expense.Is(Yuan(1000, 2000, low, high))).Lines[^1];

        Assert.Equal("× 10% = " + english, English.Write(line));
        Assert.Equal("×10% = " + chinese, Chinese.Write(line));
    }

    [Fact]
    public void Write_OneBracket_HasNoSum() =>
        Assert.Equal(
            "研发补助:100元\n  研发费用:1000元\n  0元以上的部分:1000元×10% = 100元",
            Chinese.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, new BracketTable(new Bracket(Quantity.Yuan(0), Quantity.Percent(10))))), Spent(1000))));
}
