using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;
using static PolicyTargets.Tests.Instruments.Rules.RuleWorld;

namespace PolicyTargets.Tests.Instruments.Rules;

/// <summary>Edges that a reader of the rules found by trying them.</summary>
public class RuleEdgeTests
{
    private static readonly Fact<bool> One = Fact.Flag("one", new LocalizedText("甲", "one"));
    private static readonly Fact<bool> Two = Fact.Flag("two", new LocalizedText("乙", "two"));
    private static readonly AmountFact Amount = Fact.Amount("amount", new LocalizedText("金额", "amount"), Unit.Yuan);
    private static readonly AmountFact Yearly = Fact.Amount("yearly", new LocalizedText("年额", "yearly amount"), Unit.Yuan, Frequency.Annual);

    /// <summary>The observations know the indicator by another unit than the rules: that decides nothing.</summary>
    [Fact]
    public void ReadingInAnotherUnit_IsUndecided()
    {
        IndicatorCatalogue other = new(RuleWorld.Indicators.Get(Intensity) with { Unit = Unit.Yuan });
        var published = new ObservationSet(other, new Observation { Id = ObservationId.Parse("o"), Measurand = new Measurand(City, Intensity, Measure.Level, ReportingPeriod.Year(2024)), Known = Known.Exactly(Quantity.Yuan(3)), PublishedOn = Day });

        RuleOutcome outcome = Ask(Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3))), About(ReportingPeriod.Year(2024), published));

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.UnitMismatch], outcome.Reasons);
    }

    /// <summary>A sum over the plan is demanded of the plan, whatever year is asked about; what recurs, of its own years only.</summary>
    [Fact]
    public void Parameter_AsARule_IsAboutItsOwnTime()
    {
        var plan = ReportingPeriod.Years(2023, 2027);
        InstrumentParameter sum = new() { Id = ParameterId.Parse("sum"), Measurand = new Measurand(City, Spending, Measure.Sum, plan), Value = Bound.AtLeast(Quantity.Yuan(100)) };
        InstrumentParameter each = new() { Id = ParameterId.Parse("each"), Measurand = new Measurand(City, Spending, Measure.Level, plan), Value = Bound.AtLeast(Quantity.Yuan(100)), Recurrence = Recurrence.Each(Frequency.Annual) };
        RuleSet rules = new(RuleWorld.Indicators, sum.ToRule(new LocalizedText("合计")), each.ToRule(new LocalizedText("每年")));
        ObservationSet published = Published((Spending, Measure.Level, 2024, Known.Exactly(Quantity.Yuan(25))), (Spending, Measure.Level, 2019, Known.Exactly(Quantity.Yuan(25))));

        Assert.Equal(RuleVerdict.Indeterminate, Verdict("sum", 2024));
        Assert.Equal(RuleVerdict.Violated, Verdict("each", 2024));
        Assert.Equal(RuleVerdict.NotApplicable, Verdict("each", 2019));
        Assert.Equal(RuleVerdict.Violated, rules.At(new LocalDate(2028, 3, 1)).Evaluate(RuleCode.Parse("each"), About(plan, published)).Verdict); // published after the plan's end
        Assert.Equal(new Validity(new LocalDate(2023, 1, 1), null), (each with { Measurand = each.Measurand with { Period = ReportingPeriod.Years(2023, 9999) } }).Validity);

        RuleVerdict Verdict(string code, int year) => rules.At(Day).Evaluate(RuleCode.Parse(code), About(ReportingPeriod.Year(year), published)).Verdict;
    }

    /// <summary>A number that was registered later than the day whose knowledge counts is not known.</summary>
    [Fact]
    public void AssignedNumber_IsKnownFromItsDay()
    {
        var assigned = Criterion.Of(Intensity, Measure.Level, Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(5)), new LocalDate(2025, 4, 1)));
        RuleCase @case = About(ReportingPeriod.Year(2024), Published((Intensity, Measure.Level, 2024, Known.Exactly(Quantity.Percent(4)))));
        RulesInForce rules = new RuleSet(RuleWorld.Indicators, Rule(assigned)).At(Day);

        Assert.Equal(RuleVerdict.Indeterminate, rules.Evaluate(Code, @case with { AsOf = new LocalDate(2025, 3, 31) }).Verdict);
        Assert.Equal(RuleVerdict.Violated, rules.Evaluate(Code, @case with { AsOf = new LocalDate(2025, 4, 1) }).Verdict);
        Assert.Equal(RuleVerdict.Violated, rules.Evaluate(Code, @case).Verdict);
    }

    [Fact]
    public void UnstatedPeriod_IsUndecided()
    {
        var undated = new ObservationSet(RuleWorld.Indicators, new Observation { Id = ObservationId.Parse("o"), Measurand = new Measurand(City, Intensity, Measure.Level, ReportingPeriod.Unstated), Known = Known.Exactly(Quantity.Percent(9)), PublishedOn = new LocalDate(2025, 1, 1) });

        RuleOutcome outcome = Ask(Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3))), About(ReportingPeriod.Unstated, undated));

        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
        Assert.Equal([UndeterminedReason.PartialPeriod], outcome.Reasons);
    }

    /// <summary>Half of 2023 and of 2025 were not asked: 2024 alone does not keep the whole, and breaks it alone.</summary>
    [Theory]
    [InlineData(3.5, RuleVerdict.Indeterminate)]
    [InlineData(2.5, RuleVerdict.Violated)]
    public void EachYear_OfATimeThatCutsYears_IsNeverKept(double intensity, RuleVerdict expected) =>
        Assert.Equal(expected, Ask(
            Condition.EachYear(Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3)))),
            About(ReportingPeriod.Dates(new LocalDate(2023, 7, 1), new LocalDate(2025, 6, 30)), Published((Intensity, Measure.Level, 2024, Known.Exactly(Quantity.Percent((decimal)intensity)))))).Verdict);

    /// <summary>The same window a year earlier (SEMANTICS §2).</summary>
    [Fact]
    public void PeriodsBack_OfAYearToDate_IsThatOfTheYearBefore() =>
        Assert.Equal("city spend level 2023-01-01/P6M", new MeasurandPattern(IndicatorCode.Parse("spend")) { PeriodsBack = 1 }.For(SubjectId.Parse("city"), ReportingPeriod.YearToDate(2024, 6))!.ToString());

    /// <summary>The days of a year are that year.</summary>
    [Fact]
    public void Fact_OfAYear_IsAskedOfTheDaysOfTheYear()
    {
        var days = ReportingPeriod.Dates(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));

        Assert.Equal(RuleVerdict.Satisfied, Ask(Condition.Of(Yearly, Bound.AtLeast(Quantity.Yuan(5))), new RuleCase { Period = days, Facts = new(Yearly.Is(Quantity.Yuan(5), ReportingPeriod.Year(2024))) }).Verdict);
        Assert.Equal(ReportingPeriod.Year(2024), Yearly.Is(Quantity.Yuan(5), days).Period);
    }

    [Fact]
    public void Reasons_AreThoseOfTheBoundAndOfTheValue()
    {
        RuleSet tolerant = new RuleSet(Rule(Condition.Of(Amount, Bound.Approximately(Quantity.Yuan(100))))) { Tolerance = Tolerance.Relative(10) };

        Assert.Equal([UndeterminedReason.RangeOverlaps], tolerant.At(Day).Evaluate(Code, new RuleCase { Facts = new(Amount.Is(QuantityRange.AtLeast(Quantity.Yuan(95)))) }).Reasons);
        Assert.Equal([UndeterminedReason.AssignmentUnknown, UndeterminedReason.FactUnstated], Ask(Condition.Of(Amount, Bound.Assigned("省")), new RuleCase()).Reasons);
        Assert.Equal([UndeterminedReason.NoEvidence, UndeterminedReason.AssignmentUnknown], Ask(Criterion.Of(Intensity, Measure.Level, Bound.Assigned("省")), About(ReportingPeriod.Year(2024), Published())).Reasons);
    }

    [Fact]
    public void WhatCannotBeAsked_IsRefusedWhenTheSetIsMade()
    {
        var overlapping = new DatedParameter<Bound>(new LocalizedText("下限"), new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(1)), new Validity(new LocalDate(2020, 1, 1), null)), new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(2)), new Validity(new LocalDate(2024, 1, 1), null)));
        Condition deep = Enumerable.Range(0, 20_000).Aggregate((Condition)One, (inner, _) => Condition.Not(inner));

        Assert.Contains("RUL001", Assert.Throws<ArgumentException>(() => new RuleSet(Rule(Condition.Of(Amount, overlapping)))).Message, StringComparison.Ordinal);
        Assert.Contains("state it in 元", Assert.Throws<ArgumentException>(() => new RuleSet(Rule(Condition.Of(Amount, Bound.AtLeast(new Quantity(decimal.MaxValue, Unit.Parse("亿元"))))))).Message, StringComparison.Ordinal);
        Assert.Contains("200 deep", Assert.Throws<ArgumentException>(() => new RuleSet(Rule(deep))).Message, StringComparison.Ordinal);
        Assert.Contains("ISO", Assert.Throws<ArgumentException>(() => new RuleSet(Rule(One)).At(new LocalDate(2024, 6, 30, CalendarSystem.Julian))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new FactSet(One.Is(true), null!));
        Assert.Throws<ArgumentNullException>(() => Rule(One) with { Name = null! });
        Assert.Throws<ArgumentException>(() => Fact.Choice("c", new LocalizedText("选"), "a", "a"));
        Assert.Throws<ArgumentNullException>(() => Fact.Choice("c", new LocalizedText("选"), "a").Is(null!));
        Assert.Equal(RuleVerdict.Indeterminate, Ask(Condition.Streak(int.MaxValue, One), new RuleCase { Period = ReportingPeriod.Year(2024), Facts = new(One.Is(true)) }).Verdict);
    }

    /// <summary>A part that is not applicable is missing from the count: it stands in the way.</summary>
    [Fact]
    public void Failures_OfACount_TellWhatIsNotApplicable()
    {
        RuleExplanation failures = Ask(Condition.AtLeast(2, One, Condition.When(Two, One)), new RuleCase { Facts = new(One.Is(true), Two.Is(false)) }, ExplanationLevel.Failures).Explanation!;

        Assert.Equal(RuleVerdict.Violated, failures.Verdict);
        Assert.Equal([RuleVerdict.NotApplicable], failures.Children[0].Children.Select(child => child.Verdict));
    }

    /// <summary>Each part of a demand on some only says what it is.</summary>
    [Fact]
    public void When_TellsWhomAndWhat()
    {
        Condition demand = Condition.When(Two, Condition.Of(Amount, Bound.AtLeast(Quantity.Yuan(10))), Condition.Of(Amount, Bound.AtLeast(Quantity.Yuan(5))));

        string told = Ask(demand, new RuleCase { Facts = new(Amount.Is(Quantity.Yuan(7))) }, ExplanationLevel.Full).Explain(PolicyCatalogue.Empty, Language.English);

        Assert.Equal(
            """
              Demanded of some only: indeterminate
                For whom: two; stated nothing: indeterminate (not stated by the case)
                Then: amount is to be at least 10 yuan; stated 7 yuan: violated
                Otherwise: amount is to be at least 5 yuan; stated 7 yuan: satisfied
            """.ReplaceLineEndings("\n"),
            told[(told.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Asked twice, told twice alike.</summary>
    [Fact]
    public void OutcomesAndCases_AreEqualByValue()
    {
        Condition condition = Condition.All(One, Condition.Of(Yearly, Bound.AtLeast(Quantity.Yuan(5))), Condition.Streak(2, Two));
        RuleSet rules = new(Rule(condition));
        RuleCase Stated() => new() { Period = ReportingPeriod.Month(2024, 3), Facts = new(One.Is(true), Two.Is(true)) };

        Assert.Equal(rules.At(Day).Evaluate(Code, Stated(), ExplanationLevel.Full), rules.At(Day).Evaluate(Code, Stated(), ExplanationLevel.Full));
        Assert.Equal(Stated(), Stated());
        Assert.Equal(new FactSet(One.Is(true), Two.Is(true)), new FactSet(Two.Is(true), One.Is(true)));
        Assert.NotEqual(new FactSet(One.Is(true)), new FactSet(One.Is(false)));
    }

    /// <summary>The reasons of the guard and of the branches that may be taken, and of no other.</summary>
    [Fact]
    public void Reasons_OfADemandOnSome_AreThoseOfWhatMayBeTaken()
    {
        Condition qualitative = Condition.Of(Amount, Bound.Qualitative("前列"));
        Condition ofYear = Condition.Of(Yearly, Bound.AtLeast(Quantity.Yuan(5)));
        Condition demand = Condition.When(Two, qualitative, ofYear);

        Assert.Equal([UndeterminedReason.Qualitative], Ask(demand, new RuleCase { Facts = new(Two.Is(true), Amount.Is(Quantity.Yuan(1))) }).Reasons);
        Assert.Equal([UndeterminedReason.PartialPeriod], Ask(demand, new RuleCase { Facts = new(Two.Is(false), Amount.Is(Quantity.Yuan(1))) }).Reasons);
        Assert.Equal([UndeterminedReason.Qualitative, UndeterminedReason.PartialPeriod, UndeterminedReason.FactUnstated], Ask(demand, new RuleCase { Facts = new(Amount.Is(Quantity.Yuan(1))) }).Reasons);
        Assert.Equal([UndeterminedReason.Qualitative], Ask(Criterion.Of(Intensity, Measure.Level, Bound.Qualitative("前列")), About(ReportingPeriod.Year(2024), Published((Intensity, Measure.Level, 2024, Known.Exactly(Quantity.Percent(4)))))).Reasons);
    }

    /// <summary>The guard is told whole, the branch only as far as it stands in the way.</summary>
    [Fact]
    public void Failures_OfADemandOnSome_TellTheGuardAndWhatFails()
    {
        Condition demand = Condition.When(Condition.Any(One, Two), Condition.All(One, Two));

        RuleExplanation when = Ask(demand, new RuleCase { Facts = new(One.Is(true), Two.Is(false)) }, ExplanationLevel.Failures).Explanation!.Children[0];

        Assert.Equal([RuleStep.Any, RuleStep.All], when.Children.Select(child => child.Step));
        Assert.Equal([2, 1], when.Children.Select(child => child.Children.Count));
        Assert.Equal(demand, when.Condition);
    }

    [Fact]
    public void RuleNotInForce_HasNoAccountUnlessAskedFor()
    {
        RulesInForce rules = new RuleSet(Rule(One) with { Validity = new Validity(null, Day) }).At(Day);

        Assert.Null(rules.Evaluate(Code, new RuleCase()).Explanation);
        Assert.Equal(Code, rules.Evaluate(Code, new RuleCase(), ExplanationLevel.Failures).Explanation!.Code);
    }

    [Fact]
    public void Unused_ListsEveryValue()
    {
        BoundCase known = new RuleSet(Rule(Condition.Of(Yearly, Bound.AtLeast(Quantity.Yuan(5))))).At(Day).Bind(new RuleCase
        {
            Period = ReportingPeriod.Year(2024),
            Facts = new(Yearly.Is(Quantity.Yuan(1), ReportingPeriod.Year(2022)), Yearly.Is(Quantity.Yuan(2), ReportingPeriod.Year(2023))),
        });

        Assert.Equal(["yearly 2022 = 1 元", "yearly 2023 = 2 元"], known.Unused.Select(value => value.ToString()));
        Assert.Equal("2024, facts: 2 under rules in force on 2025-06-30: 1", known.ToString());
    }

    /// <summary>Facts are one where code, name, period and choices are; predicates where they hold one delegate.</summary>
    [Fact]
    public void FactsAndTests_AreEqualByWhatTheyAre()
    {
        Func<bool, bool> test = value => value;
        Assert.NotEqual(One, Fact.Flag("one", new LocalizedText("甲", "other")));
        Assert.NotEqual(One, Fact.Flag("one", new LocalizedText("甲", "one"), Frequency.Annual));
        Assert.NotEqual(One, Fact.Flag("two", new LocalizedText("甲", "one")));
        Assert.Equal(Condition.Where(One, new LocalizedText("问"), test), Condition.Where(One, new LocalizedText("问"), test));
        Assert.NotEqual(Condition.Where(One, new LocalizedText("问"), test), Condition.Where(Two, new LocalizedText("问"), test));
        Assert.NotEqual(Condition.Where(One, new LocalizedText("问"), test), Condition.Where(One, new LocalizedText("他问"), test));
        Assert.NotEqual(Condition.Where(One, new LocalizedText("问"), test), Condition.Where(One, new LocalizedText("问"), value => value));
        Assert.Equal("one: 问", Condition.Where(One, new LocalizedText("问"), test).ToString());
    }

    /// <summary>Demanded for 2023 to 2027: what is still to come of that time keeps it open, and what lies outside does not.</summary>
    [Theory]
    [InlineData("2021/..", RuleVerdict.Indeterminate)]
    [InlineData("2021/2024", RuleVerdict.Satisfied)]
    [InlineData("2023/2024", RuleVerdict.Satisfied)]
    [InlineData("2021/2022", RuleVerdict.NotApplicable)]
    [InlineData("2028/..", RuleVerdict.NotApplicable)]
    [InlineData("2022-01-01/P18M", RuleVerdict.Indeterminate)]
    public void Each_WithinATime_IsWholeOverWhatIsDemanded(string period, RuleVerdict expected)
    {
        Condition each = Condition.Each(Frequency.Annual, Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3))), ReportingPeriod.Years(2023, 2027));
        ObservationSet published = Published([.. Enumerable.Range(2021, 4).Select(year => (Intensity, Measure.Level, year, Known.Exactly(Quantity.Percent(year < 2023 ? 2 : 3.5m))))]);

        Assert.Equal(expected, Ask(each, About(ReportingPeriod.Parse(period), published)).Verdict);
    }
}
