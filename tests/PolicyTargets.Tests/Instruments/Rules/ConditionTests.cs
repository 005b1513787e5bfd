using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Instruments.Rules.RuleWorld;

namespace PolicyTargets.Tests.Instruments.Rules;

public class ConditionTests
{
    private static readonly Criterion Floor = Criterion.Of(Spending, Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)));
    private static readonly Criterion Intense = Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3.5m)));
    private static readonly AmountFact Expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
    private static readonly Fact<bool> Certified = Fact.Flag("is-certified", new LocalizedText("已认定", "certified"));
    private static readonly Fact<string> Sector = Fact.Choice("sector", new LocalizedText("行业", "sector"), "manufacturing", "software", "tobacco");
    private static readonly Fact<LocalDate> Founded = Fact.Day("founded", new LocalizedText("成立日", "day of founding"));

    /// <summary>20.8 % in 2024 (NB24) against a floor of 20 %, with its neighbours on either side.</summary>
    [Theory]
    [InlineData(20.8, RuleVerdict.Satisfied)]
    [InlineData(20, RuleVerdict.Satisfied)]
    [InlineData(19.9, RuleVerdict.Violated)]
    public void Criterion_ComparesThePublishedValue(double growth, RuleVerdict expected) =>
        Assert.Equal(expected, Ask(Floor, About(ReportingPeriod.Year(2024), Published((Spending, Measure.Growth(), 2024, Known.Exactly(Quantity.Percent((decimal)growth)))))).Verdict);

    [Fact]
    public void Criterion_WithoutEvidence_IsIndeterminate()
    {
        RuleOutcome outcome = Ask(Floor, About(ReportingPeriod.Year(2024), Published()));

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.NoEvidence], outcome.Reasons);
    }

    /// <summary>More than 3 % decides nothing about 3.5 %, and everything about 2.8 %.</summary>
    [Theory]
    [InlineData(3.5, RuleVerdict.Indeterminate)]
    [InlineData(2.8, RuleVerdict.Satisfied)]
    public void CensoredValue_DecidesWhereItCan(double floor, RuleVerdict expected)
    {
        RuleOutcome outcome = Ask(
            Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent((decimal)floor))),
            About(ReportingPeriod.Year(2024), Published((Intensity, Measure.Level, 2024, Known.MoreThan(Quantity.Percent(3))))));

        Assert.Equal(expected, outcome.Verdict);
        Assert.Equal(expected == RuleVerdict.Indeterminate ? [UndeterminedReason.RangeOverlaps] : [], outcome.Reasons);
    }

    [Fact]
    public void UnknownPart_MattersOnlyWhereItCanChangeTheOutcome()
    {
        RuleCase oneKnown = About(ReportingPeriod.Year(2024), Published((Spending, Measure.Growth(), 2024, Known.Exactly(Quantity.Percent(20.8m)))));

        Assert.Equal(RuleVerdict.Indeterminate, Ask(Condition.All(Floor, Intense), oneKnown).Verdict);
        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.Any(Floor, Intense), oneKnown).Verdict);
        Assert.Equal(RuleVerdict.Violated, Ask(Condition.All(Condition.Not(Floor), Intense), oneKnown).Verdict);
        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.AtLeast(1, Floor, Intense), oneKnown).Verdict);
        Assert.Equal(RuleVerdict.Indeterminate, Ask(Condition.AtLeast(2, Floor, Intense), oneKnown).Verdict);
    }

    /// <summary>MODELS §12, golden case 10: a streak of 4 with years ✓ ✓ ? ✓ is indeterminate, not violated.</summary>
    [Fact]
    public void Streak_WithAMissingYear_IsIndeterminate()
    {
        ObservationSet observations = Published(Growth(2021), Growth(2022), Growth(2024));

        RuleOutcome outcome = Ask(Condition.Streak(4, Floor), About(ReportingPeriod.Year(2024), observations));

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.NoEvidence], outcome.Reasons);
        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.Streak(2, Floor), About(ReportingPeriod.Year(2022), observations)).Verdict);
        Assert.Equal(RuleVerdict.Violated, Ask(Condition.Streak(4, Floor), About(ReportingPeriod.Year(2024), Published(Growth(2021), Growth(2022, 19), Growth(2024)))).Verdict);
    }

    [Fact]
    public void EachYear_AsksEveryYearOfTheSpan()
    {
        var span = ReportingPeriod.Years(2023, 2025);

        Assert.Equal(RuleVerdict.Satisfied, AskEach(span, Growth(2023), Growth(2024), Growth(2025)));
        Assert.Equal(RuleVerdict.Indeterminate, AskEach(span, Growth(2023), Growth(2024)));
        Assert.Equal(RuleVerdict.Violated, AskEach(span, Growth(2023, 19.9m)));
        Assert.Equal(RuleVerdict.Satisfied, AskEach(ReportingPeriod.Year(2024), Growth(2024)));
    }

    [Fact]
    public void EachYear_OfAMonth_CannotBeSaid()
    {
        RuleOutcome outcome = Ask(Condition.EachYear(Floor), About(ReportingPeriod.Month(2024, 3), Published(Growth(2024))));

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.PartialPeriod], outcome.Reasons);
    }

    /// <summary>Published after the day, it is not known on the day.</summary>
    [Fact]
    public void AsOf_DecidesWhatIsKnown()
    {
        RuleCase @case = About(ReportingPeriod.Year(2024), Published(Growth(2024))); // published on 2025-03-13

        Assert.Equal(RuleVerdict.Indeterminate, Ask(Floor, @case with { AsOf = new LocalDate(2025, 3, 12) }).Verdict);
        Assert.Equal(RuleVerdict.Satisfied, Ask(Floor, @case with { AsOf = new LocalDate(2025, 3, 13) }).Verdict);
    }

    [Fact]
    public void Pattern_LooksBack_AtAnotherSubject_AndAtAScope()
    {
        RuleCase next = About(ReportingPeriod.Year(2025), Published(Growth(2024)));
        var pattern = new MeasurandPattern(Spending, Measure.Growth()) { PeriodsBack = 1 };

        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.Of(pattern, Bound.AtLeast(Quantity.Percent(20))), next).Verdict);
        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.Of(pattern with { Subject = City }, Bound.AtLeast(Quantity.Percent(20))), next with { Subject = null }).Verdict);
        Assert.Equal(RuleVerdict.Indeterminate, Ask(Condition.Of(pattern with { Scope = "规上工业企业" }, Bound.AtLeast(Quantity.Percent(20))), next).Verdict);
    }

    [Fact]
    public void MissingBecauseNotApplicable_IsNotApplicable() =>
        Assert.Equal(RuleVerdict.NotApplicable, Ask(Floor, About(ReportingPeriod.Year(2024), Published((Spending, Measure.Growth(), 2024, Known.Missing(MissingStatus.NotApplicable))))).Verdict);

    [Fact]
    public void Amount_ComparesTheYearAskedAbout()
    {
        Condition large = Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(5_000_000)));
        FactSet facts = new(Expense.Is(new Quantity(500, Unit.Parse("万元")), ReportingPeriod.Year(2023)), Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(4_000_000)), ReportingPeriod.Year(2024)));

        Assert.Equal(RuleVerdict.Satisfied, Stated(large, ReportingPeriod.Year(2023), facts));
        Assert.Equal(RuleVerdict.Indeterminate, Stated(large, ReportingPeriod.Year(2024), facts));
        Assert.Equal(RuleVerdict.Satisfied, Stated(Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(5_000_000)), periodsBack: 1), ReportingPeriod.Year(2024), facts));
        Assert.Equal(RuleVerdict.Indeterminate, Stated(large, ReportingPeriod.Year(2022), facts));
        Assert.Equal(RuleVerdict.Satisfied, Stated(Condition.EachYear(Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(4_000_000)))), ReportingPeriod.Years(2023, 2024), facts));
    }

    [Fact]
    public void Facts_FlagChoiceAndTest()
    {
        FactSet facts = new(Certified.Is(true), Sector.Is("software"), Founded.Is(new LocalDate(2020, 1, 1)));
        Condition young = Condition.Where(Founded, new LocalizedText("2019年后成立", "founded after 2019"), day => day.Year > 2019);

        Assert.Equal(RuleVerdict.Satisfied, Stated(Condition.All(Certified, young, Condition.OneOf(Sector, "software", "manufacturing")), default, facts));
        Assert.Equal(RuleVerdict.Violated, Stated(Condition.OneOf(Sector, "tobacco"), default, facts));
        Assert.Equal(RuleVerdict.Violated, Stated(Condition.Not(Certified), default, facts));
        Assert.Equal(RuleVerdict.Indeterminate, Stated(young, default, FactSet.Empty));
        Assert.Equal(RuleVerdict.Indeterminate, Stated(Certified, default, FactSet.Empty));
    }

    [Fact]
    public void When_DemandsOfSomeOnly()
    {
        Condition rule = Condition.When(Certified, Condition.OneOf(Sector, "software"));
        Condition forAll = Condition.When(Certified, Condition.OneOf(Sector, "software"), Condition.OneOf(Sector, "manufacturing"));

        Assert.Equal(RuleVerdict.Satisfied, Stated(rule, default, new(Certified.Is(true), Sector.Is("software"))));
        Assert.Equal(RuleVerdict.Violated, Stated(rule, default, new(Certified.Is(true), Sector.Is("tobacco"))));
        Assert.Equal(RuleVerdict.NotApplicable, Stated(rule, default, new(Certified.Is(false), Sector.Is("tobacco"))));
        Assert.Equal(RuleVerdict.Indeterminate, Stated(rule, default, new(Sector.Is("software")))); // satisfied or not applicable
        Assert.Equal(RuleVerdict.Satisfied, Stated(forAll, default, new(Certified.Is(false), Sector.Is("manufacturing"))));
        Assert.Equal(RuleVerdict.Violated, Stated(forAll, default, new(Sector.Is("tobacco")))); // violated either way
        Assert.Equal(RuleVerdict.Violated, Stated(Condition.All(rule, Condition.OneOf(Sector, "tobacco")), default, new(Sector.Is("software")))); // the guard does not matter
    }

    /// <summary>A guard keeps a test from values that it cannot take.</summary>
    [Fact]
    public void When_DoesNotAskABranchThatIsNotTaken()
    {
        Condition throwing = Condition.Where(Founded, new LocalizedText("从不", "never"), _ => throw new InvalidOperationException());

        Assert.Equal(RuleVerdict.NotApplicable, Stated(Condition.When(Certified, throwing), default, new(Certified.Is(false), Founded.Is(Day))));
        Assert.Equal(RuleVerdict.Satisfied, Stated(Condition.When(Certified, Certified, throwing), default, new(Certified.Is(true), Founded.Is(Day))));
    }

    [Fact]
    public void Conditions_HaveValueEqualityAndPrintThemselves()
    {
        Condition one = Condition.All(Floor, Condition.Not(Certified), Condition.Streak(3, Intense));

        Assert.Equal(one, Condition.All(Floor, Condition.Not(Certified), Condition.Streak(3, Intense)));
        Assert.NotEqual(one, Condition.Any(Floor, Condition.Not(Certified), Condition.Streak(3, Intense)));
        Assert.Equal("all(fiscal-st-expenditure growth in [20, ∞) %; not(is-certified); streak 3 each-year(rd-intensity level in [3.5, ∞) %))", one.ToString());
        Assert.Equal("at-least 1 (is-certified; sector in software)", Condition.AtLeast(1, Certified, Condition.OneOf(Sector, "software")).ToString());
        Assert.Equal("when is-certified then rd-expense, 1 back, in [1, ∞) 元 otherwise any(is-certified)", Condition.When(Certified, Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(1)), 1), Condition.Any(Certified)).ToString());
    }

    [Fact]
    public void Conditions_RefuseWhatMeansNothing()
    {
        Assert.Throws<ArgumentException>(() => Condition.All());
        Assert.Throws<ArgumentException>(() => Condition.Any());
        Assert.Throws<ArgumentOutOfRangeException>(() => Condition.AtLeast(0, Certified));
        Assert.Throws<ArgumentOutOfRangeException>(() => Condition.AtLeast(2, Certified));
        Assert.Throws<ArgumentOutOfRangeException>(() => Condition.Streak(1, Certified));
        Assert.Throws<ArgumentException>(() => Condition.OneOf(Sector, "agriculture"));
        Assert.Throws<ArgumentException>(() => Condition.OneOf(Sector));
    }

    private static (IndicatorCode Indicator, Measure Measure, int Year, Known Known) Growth(int year, decimal percent = 20.8m) => (Spending, Measure.Growth(), year, Known.Exactly(Quantity.Percent(percent)));

    private static RuleVerdict AskEach(ReportingPeriod period, params (IndicatorCode Indicator, Measure Measure, int Year, Known Known)[] values) =>
        Ask(Condition.EachYear(Floor), About(period, Published(values)) with { AsOf = new LocalDate(2026, 12, 31) }).Verdict;

    private static RuleVerdict Stated(Condition condition, ReportingPeriod period, FactSet facts) =>
        new RuleSet(Rule(condition), new PolicyRule { Code = RuleCode.Parse("all-facts"), Name = new LocalizedText("全部"), Condition = Condition.All(Certified, Condition.OneOf(Sector, "software"), Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(1))), Condition.Where(Founded, new LocalizedText("有"), _ => true)) })
            .At(Day).Evaluate(Code, new RuleCase { Period = period, Facts = facts }).Verdict;
}
