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
        Assert.Equal("at most 500,000 yuan → 300,000 yuan to 500,000 yuan", English.Write(Compute(Grant, Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(3_000_000)))).Lines[^1]));
    }

    [Fact]
    public void Write_WhatIsNotKnown_SaysWhy()
    {
        Assert.StartsWith("研发补助:无法计算(案例未说明)\n  研发费用:无法计算(案例未说明)\n", Chinese.Write(Compute(Grant)), StringComparison.Ordinal);
        Assert.Equal("R&D grant: not computable (not stated by the case)", English.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, ThreeBrackets)))).Split('\n')[0]);
        Assert.Equal("by brackets = not computable (not stated by the case)", English.Write(Compute(Benefit(BenefitFormula.Brackets(Expense, ThreeBrackets))).Lines[1]));
        Assert.Equal(
            "×参数当日无有效版本 = 无法计算(参数当日无有效版本)",
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

    /// <summary>Nothing is rounded that a reader is to compute again.</summary>
    [Fact]
    public void Write_HasEveryDigit()
    {
        Assert.Contains("×0.00003倍 = 300元", Chinese.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Multiple(0.00003m))), Spent(10_000_000))), StringComparison.Ordinal);
        Assert.Contains("× 0.00001% = 0.0001 yuan", English.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Percent(0.00001m))), Spent(1000))), StringComparison.Ordinal);
        Assert.StartsWith("研发补助:0.1234567万元", Chinese.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Percent(10))) with { Currency = TenThousand }, Spent(12_345.67m))), StringComparison.Ordinal);
        Assert.StartsWith("研发补助:12000万元", Chinese.Write(Compute(Benefit(BenefitFormula.Proportional(Expense, Quantity.Percent(10))) with { Currency = TenThousand }, Spent(1_200_000_000))), StringComparison.Ordinal);
    }
}
