using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>Who is paid, what is not stated, and which version counts.</summary>
public class BenefitCaseTests
{
    private static readonly PolicyBenefit ForCertified = Benefit(Tenth) with { Eligibility = Certified };

    private static readonly DatedParameter<Quantity> Rate = new(
        new LocalizedText("补助比例"),
        new DatedValue<Quantity>(Quantity.Percent(10), new Validity(new LocalDate(2024, 1, 1), new LocalDate(2025, 7, 1))),
        new DatedValue<Quantity>(Quantity.Percent(15), new Validity(new LocalDate(2025, 7, 1), null)));

    [Fact]
    public void Compute_MissingFact_GivesTheReason_NeverZero()
    {
        BenefitResult result = Compute(Benefit(Tenth));

        Assert.Null(result.Amount.Range);
        Assert.Equal([UndeterminedReason.FactUnstated], result.Reasons);
        Assert.Equal(Expense, result.Lines[0].Base);
        Assert.Null(result.Lines[0].Fact);
    }

    [Fact]
    public void Compute_YearlyFact_IsTakenForThePeriod()
    {
        AmountFact yearly = Fact.Amount("yearly", new LocalizedText("年度费用"), Unit.Yuan, Frequency.Annual);
        RulesInForce rules = Set(Benefit(BenefitFormula.Proportional(yearly, Quantity.Percent(10)))).At(Day);
        var facts = new FactSet(yearly.Is(Quantity.Yuan(100), ReportingPeriod.Year(2023)), yearly.Is(Quantity.Yuan(200), ReportingPeriod.Year(2024)));

        Assert.Equal(20, rules.Bind(new RuleCase { Period = ReportingPeriod.Year(2024), Facts = facts }).Compute(Code).Amount.Point);
        Assert.Equal([UndeterminedReason.PartialPeriod], rules.Bind(new RuleCase { Period = ReportingPeriod.Years(2023, 2024), Facts = facts }).Compute(Code).Amount.Reasons);
    }

    [Fact]
    public void Compute_NotEligible_IsExactlyZero_AlsoWithoutABase()
    {
        BenefitResult result = Compute(ForCertified, Certified.Is(false));

        Assert.Equal((RuleVerdict.Violated, 0m), (result.Eligibility, result.Amount.Point));
        Assert.Equal(Unit.Yuan, result.Amount.Range!.Unit);
        Assert.Empty(result.Reasons);
        Assert.Equal((BenefitStep.Eligibility, RuleVerdict.Violated), (result.Lines[^1].Step, result.Lines[^1].Verdict));
    }

    [Fact]
    public void Compute_NotApplicable_DemandsNothing_AndIsTheAmount()
    {
        BenefitResult result = Compute(Benefit(Tenth) with { Eligibility = Condition.When(Certified, Certified) }, Certified.Is(false), Spent(1_000_000));

        Assert.Equal((RuleVerdict.NotApplicable, 100_000m), (result.Eligibility, result.Amount.Point));
        Assert.Empty(result.Reasons);
    }

    /// <summary>A condition that holds neither gives nor takes, beside whatever it stands: not applicable is the identity of <c>All</c>.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void Compute_WithOneMoreTrueCondition_IsTheSame(bool? certified)
    {
        Condition holds = Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(1)));
        var some = Condition.When(Certified, Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(2_000_000))));
        FactValue[] facts = [Spent(1_000_000), .. certified is { } known ? [Certified.Is(known)] : (FactValue[])[]];

        Assert.Equal(Compute(Benefit(Tenth) with { Eligibility = some }, facts).Amount, Compute(Benefit(Tenth) with { Eligibility = Condition.All(some, holds) }, facts).Amount);
    }

    // Certified or not, nothing that is demanded fails: the amount is known, though not whether anything is demanded.
    [Fact]
    public void Compute_SatisfiedOrNotApplicable_IsTheAmount()
    {
        PolicyBenefit benefit = Benefit(Tenth) with { Eligibility = Condition.When(Certified, Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(1)))) };
        BenefitResult result = Compute(benefit, Spent(1_000_000));

        Assert.Equal((RuleVerdict.Indeterminate, 100_000m), (result.Eligibility, result.Amount.Point));
        Assert.Equal([UndeterminedReason.FactUnstated], result.Reasons);
    }

    [Fact]
    public void Compute_Eligible_IsTheAmount() => Assert.Equal(100_000, Compute(ForCertified, Certified.Is(true), Spent(1_000_000)).Amount.Point);

    [Fact]
    public void Compute_EligibilityOpen_IsAnythingFromZeroToTheAmount()
    {
        BenefitResult result = Compute(ForCertified, Spent(1_000_000));

        Assert.Equal(RuleVerdict.Indeterminate, result.Eligibility);
        Assert.Equal(Yuan(0, 100_000), result.Amount.Range);
        Assert.Equal([UndeterminedReason.FactUnstated], result.Reasons);
    }

    [Fact]
    public void Compute_EligibilityOpen_WithoutABase_HasNoAmount() => Assert.Null(Compute(ForCertified).Amount.Range);

    // 1 000 000 × 10 % to the last day of June, × 15 % from the first of July, nothing in force before 2024.
    [Theory]
    [InlineData("2025-06-30", 100_000)]
    [InlineData("2025-07-01", 150_000)]
    public void Compute_Parameter_ActsFromItsDay(string day, decimal amount) => Assert.Equal(amount, On(day).Amount.Point);

    [Fact]
    public void Compute_ParameterNotInForce_IsAReason() => Assert.Equal([UndeterminedReason.ParameterNotInForce], On("2023-12-31").Reasons);

    [Fact]
    public void Compute_Versions_ActFromTheirDays()
    {
        RuleSet rules = Set(
            Benefit(BenefitFormula.Flat(Quantity.Yuan(1))) with { Version = "1", Validity = new Validity(new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1)) },
            Benefit(BenefitFormula.Flat(Quantity.Yuan(2))) with { Version = "2", Validity = new Validity(new LocalDate(2025, 1, 1), null) });
        BenefitResult none = rules.At(new LocalDate(2023, 1, 1)).Bind(new RuleCase()).Compute(Code);

        Assert.Equal(1, rules.At(new LocalDate(2024, 12, 31)).Bind(new RuleCase()).Compute(Code).Amount.Point);
        Assert.Equal("2", Case(rules).Compute(Code).Benefit!.Version);
        Assert.Equal((null, RuleVerdict.NotApplicable, 0), (none.Benefit, none.Eligibility, none.Lines.Count));
        Assert.Equal((null, 0), (none.Amount.Range, none.Reasons.Count));
        Assert.Throws<KeyNotFoundException>(() => Case(rules).Compute(RuleCode.Parse("other")));
    }

    [Fact]
    public void Lines_HoldEveryNumberAndItsSource()
    {
        var source = new Citation(new SourceDocument { Id = "d", Title = "办法" }, "第三条");
        var rate = new DatedParameter<Quantity>(new LocalizedText("比例"), new DatedValue<Quantity>(Quantity.Percent(10), Validity.Always) { Source = source });
        BenefitResult result = Compute(Benefit(BenefitFormula.Proportional(Expense, rate).AtMost(Quantity.Yuan(500_000))) with { Rounding = new AmountRounding(Quantity.Yuan(100), MidpointRounding.ToZero) }, Spent(3_000_050));

        Assert.Equal([BenefitStep.Base, BenefitStep.Rate, BenefitStep.Cap, BenefitStep.Rounding], result.Lines.Select(line => line.Step));
        Assert.Equal([3_000_050m, 300_005m, 300_005m, 300_000m], result.Lines.Select(line => line.Amount.Point));
        Assert.Equal([null, source, null, null], result.Lines.Select(line => line.Source));
        Assert.Equal(Quantity.Percent(10), result.Lines[1].Term!.Value);
    }

    [Fact]
    public void Lines_OfBrackets_HoldTheSourceOfTheTable()
    {
        var source = new Citation(new SourceDocument { Id = "d", Title = "办法" }, "第四条");
        var table = new DatedParameter<BracketTable>(new LocalizedText("分段"), new DatedValue<BracketTable>(ThreeBrackets, Validity.Always) { Source = source });

        Assert.Equal([null, source, source, source, null], Compute(Benefit(BenefitFormula.Brackets(Expense, table)), Spent(6_000_000)).Lines.Select(line => line.Source));
    }

    [Fact]
    public void ComputeAll_TestThatThrows_IsAFault_AndTheOthersArePaid()
    {
        PolicyBenefit broken = Benefit(Tenth, "broken") with { Eligibility = Condition.Where(Certified, new LocalizedText("试"), _ => throw new InvalidOperationException()) };
        BenefitReport report = Case(Set(Benefit(Tenth), broken), Spent(1_000_000), Certified.Is(true)).ComputeAll();

        Assert.Equal(broken.Code, Assert.Single(report.Faults).Rule);
        Assert.Equal(100_000, Assert.Single(report.Results).Amount.Point);
        Assert.Equal((null, 0), (report.Total.Range, report.Total.Reasons.Count));
    }

    [Fact]
    public void ComputeAll_Cancelled_Stops() => Assert.Throws<OperationCanceledException>(() => Case(Set(Benefit(Tenth))).ComputeAll(new CancellationToken(canceled: true)));

    private static BenefitResult On(string day) =>
        Set(Benefit(BenefitFormula.Proportional(Expense, Rate))).At(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Bind(new RuleCase { Facts = new FactSet(Spent(1_000_000)) }).Compute(Code);
}
