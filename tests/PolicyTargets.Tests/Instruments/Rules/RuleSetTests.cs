using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Instruments.Rules.RuleWorld;

namespace PolicyTargets.Tests.Instruments.Rules;

public class RuleSetTests
{
    private static readonly Fact<bool> Certified = Fact.Flag("is-certified", new LocalizedText("已认定", "certified"));
    private static readonly Fact<bool> Listed = Fact.Flag("is-listed", new LocalizedText("已入库", "listed"));
    private static readonly AmountFact Expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
    private static readonly LocalDate Change = new(2024, 1, 1);

    private static readonly RuleSet Two = new(
        Rule(Certified) with { Version = "1", Validity = new Validity(new LocalDate(2020, 1, 1), Change) },
        Rule(Listed) with { Version = "2", Validity = new Validity(Change, new LocalDate(2027, 1, 1)) });

    [Theory]
    [InlineData("2019-12-31", RuleVerdict.NotApplicable, null)]
    [InlineData("2020-01-01", RuleVerdict.Satisfied, "1")]
    [InlineData("2023-12-31", RuleVerdict.Satisfied, "1")]
    [InlineData("2024-01-01", RuleVerdict.Violated, "2")]
    [InlineData("2026-12-31", RuleVerdict.Violated, "2")]
    [InlineData("2027-01-01", RuleVerdict.NotApplicable, null)]
    public void At_PicksTheVersionOfTheDay(string date, RuleVerdict verdict, string? version)
    {
        RulesInForce rules = Two.At(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        RuleOutcome outcome = rules.Evaluate(Code, new RuleCase { Facts = new(Certified.Is(true), Listed.Is(false)) }, ExplanationLevel.Full);

        Assert.Equal((verdict, version), (outcome.Verdict, outcome.Rule?.Version));
        Assert.Equal(version is null ? RuleStep.NotInForce : RuleStep.Rule, outcome.Explanation!.Step);
        Assert.Equal(version is null ? 0 : 1, rules.Rules.Count);
    }

    [Fact]
    public void Set_KnowsWhatItHolds()
    {
        Assert.Equal(2, Two.Count);
        Assert.Equal([Code], Two.Codes);
        Assert.Equal(["is-certified", "is-listed"], Two.Facts.Select(fact => fact.Code.Text).Order(StringComparer.Ordinal));
        Assert.Equal("rules: 1, in versions: 2", Two.ToString());
        Assert.Equal("rules in force on 2024-01-01: 1", Two.At(Change).ToString());
    }

    [Fact]
    public void VersionsOnTheSameDays_AreRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => new RuleSet(
            Rule(Certified) with { Version = "1", Validity = new Validity(null, Change.PlusDays(1)) },
            Rule(Listed) with { Version = "2", Validity = new Validity(Change, null) }));

        Assert.StartsWith("rule v1 [.., 2024-01-02) and rule v2 [2024-01-01, ..) are in force on the same days (RUL001); end the earlier version on the day the later one begins.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownIndicator_IsRefused() =>
        Assert.Contains(
            "Rule rule: the indicator 'nowhere' is not among the indicators of the set",
            Assert.Throws<ArgumentException>(() => new RuleSet(RuleWorld.Indicators, Rule(Criterion.Of(IndicatorCode.Parse("nowhere"), Measure.Level, Bound.AtLeast(Quantity.Percent(1)))))).Message, StringComparison.Ordinal);

    /// <summary>Percent of a growth in yuan is a mistake, wherever in the condition it stands.</summary>
    [Fact]
    public void BoundInAnotherUnit_IsRefused()
    {
        Assert.Contains("state it in %", Refusal(Criterion.Of(Spending, Measure.Growth(), Bound.AtLeast(Quantity.Yuan(20)))), StringComparison.Ordinal);
        Assert.Contains("state it in 元", Refusal(Condition.Not(Condition.EachYear(Condition.Of(Expense, Bound.AtLeast(Quantity.Percent(20)))))), StringComparison.Ordinal);
        Assert.Contains("state it in 元", Refusal(Condition.When(Certified, Certified, Condition.Of(Expense, new DatedParameter<Bound>(new LocalizedText("下限"), new DatedValue<Bound>(Bound.AtMost(Quantity.Percent(1)), Validity.Always))))), StringComparison.Ordinal);
    }

    [Fact]
    public void FactDeclaredTwice_IsRefused() =>
        Assert.Contains("declare each fact once", Refusal(Condition.All(Certified, Fact.Flag("is-certified", new LocalizedText("另一个")))), StringComparison.Ordinal);

    [Fact]
    public void LookingBackAtAFactWithoutPeriods_IsRefused() =>
        Assert.Contains("declare it with a frequency", Refusal(Condition.Of(Fact.Amount("staff", new LocalizedText("员工"), Unit.Parse("人")), Bound.AtLeast(Quantity.Count(1, "人")), 1)), StringComparison.Ordinal);

    [Fact]
    public void StatedFact_ThatNoRuleAsksFor_IsRefused()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Two.At(Change).Bind(new RuleCase { Facts = new(Expense.Is(Quantity.Yuan(1), ReportingPeriod.Year(2024))) }));
        ArgumentException other = Assert.Throws<ArgumentException>(() => Two.At(Change).Bind(new RuleCase { Facts = new(Fact.Flag("is-listed", new LocalizedText("另一个")).Is(true)) }));

        Assert.Contains("'rd-expense 2024 = 1 元', which no rule of the set asks for; they ask for is-certified, is-listed.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("as that kind of fact", other.Message, StringComparison.Ordinal);
    }

    /// <summary>What no rule in force asks for about the period is not dropped in silence.</summary>
    [Fact]
    public void StatedFact_OfAnotherVersionOrPeriod_IsListed()
    {
        BoundCase listed = Two.At(Change).Bind(new RuleCase { Facts = new(Certified.Is(true), Listed.Is(true)) });
        FactSet years = new(Expense.Is(Quantity.Yuan(1), ReportingPeriod.Year(2023)), Expense.Is(Quantity.Yuan(2), ReportingPeriod.Year(2024)));
        BoundCase dated = new RuleSet(Rule(Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(2))))).At(Day).Bind(new RuleCase { Period = ReportingPeriod.Year(2024), Facts = years });

        Assert.Equal(["is-certified = true"], listed.Unused.Select(value => value.ToString()));
        Assert.Equal(["rd-expense 2023 = 1 元"], dated.Unused.Select(value => value.ToString()));
        Assert.Equal(RuleVerdict.Satisfied, dated.Evaluate(Code).Verdict);
    }

    /// <summary>Rules about facts can be asked all the same.</summary>
    [Fact]
    public void CaseWithoutASubject_IsOpenWhereARuleLooksAtIt()
    {
        RuleOutcome outcome = Ask(Condition.All(Certified, Criterion.Of(Spending, Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)))), new RuleCase { Period = ReportingPeriod.Year(2024), Facts = new(Certified.Is(true)) });

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.SubjectUnstated], outcome.Reasons);
    }

    [Fact]
    public void UnknownRule_IsRefused() =>
        Assert.Contains("it has rule", Assert.Throws<KeyNotFoundException>(() => Two.At(Change).Evaluate(RuleCode.Parse("other"), new RuleCase())).Message, StringComparison.Ordinal);

    /// <summary>A test that throws is a fault of the program: never an outcome, and no end of the others.</summary>
    [Fact]
    public void ThrowingTest_IsAFault()
    {
        Fact<LocalDate> founded = Fact.Day("founded", new LocalizedText("成立日", "founded"));
        Condition throwing = Condition.Where(founded, new LocalizedText("成立满一年", "a year old"), _ => throw new InvalidOperationException("no calendar"));
        RuleSet rules = new(Rule(Condition.Any(Certified, throwing)), Rule(Certified) with { Code = RuleCode.Parse("sound") });
        BoundCase known = rules.At(Day).Bind(new RuleCase { Facts = new(Certified.Is(true), founded.Is(Day)) });

        RuleFaultException thrown = Assert.Throws<RuleFaultException>(() => known.Evaluate(Code));
        RuleReport report = known.EvaluateAll(ExplanationLevel.Full);

        Assert.Equal("Rule rule: the test '成立满一年 (a year old)' threw on founded = 2025-06-30: InvalidOperationException: no calendar", thrown.Message);
        Assert.IsType<InvalidOperationException>(thrown.InnerException);
        Assert.Equal([thrown.Message], report.Faults.Select(fault => fault.ToString()));
        Assert.Equal(["sound: Satisfied"], report.Outcomes.Select(outcome => outcome.ToString()));
    }

    /// <summary>Not stated, it is not asked: what is unknown cannot be at fault.</summary>
    [Fact]
    public void ThrowingTest_OfAnUnknownFact_IsIndeterminate()
    {
        Condition throwing = Condition.Where(Fact.Day("founded", new LocalizedText("成立日")), new LocalizedText("从不"), _ => throw new InvalidOperationException());

        Assert.Equal(RuleVerdict.Indeterminate, Ask(throwing, new RuleCase()).Verdict);
    }

    [Fact]
    public void EvaluateAll_CanBeStopped() =>
        Assert.Throws<OperationCanceledException>(() => Two.At(Change).Bind(new RuleCase()).EvaluateAll(cancellationToken: new CancellationToken(canceled: true)));

    /// <summary>A number without a version in force is a reason; nothing throws the night it ends.</summary>
    [Fact]
    public void ParameterWithoutAVersionInForce_IsIndeterminate()
    {
        var floor = new DatedParameter<Bound>(new LocalizedText("下限"), new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(1)), new Validity(null, Day)));

        RuleOutcome outcome = Ask(Condition.Of(Expense, floor), new RuleCase { Period = ReportingPeriod.Year(2024), Facts = new(Expense.Is(Quantity.Yuan(2), ReportingPeriod.Year(2024))) });

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.ParameterNotInForce], outcome.Reasons);
    }

    private static string Refusal(Condition condition) => Assert.Throws<ArgumentException>(() => new RuleSet(RuleWorld.Indicators, Rule(condition))).Message;
}
