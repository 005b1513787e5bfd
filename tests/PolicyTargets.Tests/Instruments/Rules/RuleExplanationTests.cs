using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;
using static PolicyTargets.Tests.Instruments.Rules.RuleWorld;

namespace PolicyTargets.Tests.Instruments.Rules;

public class RuleExplanationTests
{
    private static readonly SourceDocument Report = new() { Id = "NB24", Title = "工作总结", PublishedOn = new LocalDate(2025, 3, 13) };
    private static readonly SourceDocument Measures = new() { Id = "LAW", Title = "若干措施", PublishedOn = new LocalDate(2022, 12, 1) };

    private static readonly AmountFact Expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
    private static readonly Fact<bool> Certified = Fact.Flag("is-certified", new LocalizedText("已认定为高新技术企业", "certified as HNTE"));
    private static readonly Fact<string> Sector = Fact.Choice("sector", new LocalizedText("行业", "sector"), "manufacturing", "software", "tobacco");
    private static readonly Fact<LocalDate> Founded = Fact.Day("founded", new LocalizedText("成立日", "day of founding"));

    private static readonly DatedParameter<Bound> Floor = new(
        new LocalizedText("增速下限", "growth floor"),
        new DatedValue<Bound>(Bound.AtLeast(Quantity.Percent(20)), new Validity(new LocalDate(2023, 1, 1), null)) { Source = new Citation(Measures, "第三条") });

    private static readonly PolicyRule Rule = new()
    {
        Code = Code,
        Name = new LocalizedText("财政科技投入增长机制", "Growth of budget expenditure"),
        Version = "2",
        Source = new Citation(Measures, "第三条"),
        Condition = Condition.All(
            Condition.EachYear(Condition.Of(new MeasurandPattern(Spending, Measure.Growth()), Floor)),
            Condition.Any(Certified, Condition.OneOf(Sector, "manufacturing", "software")),
            Condition.When(Certified, Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(5_000_000)))),
            Condition.Not(Condition.Where(Founded, new LocalizedText("当年成立", "founded in the year"), day => day.Year == 2024))),
    };

    private static readonly PolicyCatalogue Names = new()
    {
        Subjects = new SubjectCatalogue([new AdministrativeUnit { Id = City, Name = new LocalizedText("宁波市", "Ningbo"), Level = AdministrativeLevel.Prefecture }]),
        Observations = new ObservationSet(RuleWorld.Indicators),
    };

    [Fact]
    public void Full_TellsWhatWasAsked_FoundAndWhere()
    {
        RuleOutcome outcome = Asked(ExplanationLevel.Full, Certified.Is(true), Sector.Is("tobacco"), Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(3_000_000)), ReportingPeriod.Year(2024)));

        Assert.Equal(
            """
            规则“财政科技投入增长机制(rule,第2版;出自《若干措施》(2022-12-01)第三条;2025-06-30有效)”:无法判定
              下列各项均应满足:无法判定
                每年均应满足:满足
                  2024年:满足
                    2024年,宁波市财政科技投入增速应≥20%(出自《若干措施》(2022-12-01)第三条);实际为20.8%:满足
                      来源O-0:2024年,宁波市财政科技投入增速为20.8%(正式);《工作总结》(2025-03-13)一;2025-03-13公布
                下列各项应至少满足一项:满足
                  已认定为高新技术企业;所报为是:满足
                  行业应为其一:manufacturing、software;所报为tobacco:不满足
                仅对部分对象的要求:无法判定
                  适用对象:已认定为高新技术企业;所报为是:成立
                  则:2024年研发费用应≥500万元;所报为>300万元:无法判定(已知范围不足以判定)
                下列事项不得成立:无法判定
                  成立日:当年成立;所报为未报:无法判定(案例未说明)
            """.ReplaceLineEndings("\n"),
            outcome.Explain(Names, Language.Chinese));
        Assert.Equal(RuleVerdict.Indeterminate, outcome.Verdict);
    }

    [Fact]
    public void Failures_TellOnlyWhatStandsInTheWay()
    {
        RuleOutcome outcome = Asked(ExplanationLevel.Failures, Certified.Is(true), Sector.Is("tobacco"), Founded.Is(new LocalDate(2024, 5, 1)), Expense.Is(Quantity.Yuan(6_000_000), ReportingPeriod.Year(2024)));

        Assert.Equal(
            """
            Rule “Growth of budget expenditure (rule, version 2; from “若干措施” (2022-12-01), 第三条; in force on 2025-06-30)”: violated
              All of these: violated
                Not this: violated
                  day of founding: founded in the year; stated 2024-05-01: holds
            """.ReplaceLineEndings("\n"),
            outcome.Explain(Names, Language.English));
    }

    [Fact]
    public void Failures_OfASatisfiedRule_AreNone() =>
        Assert.Empty(Asked(ExplanationLevel.Failures, Certified.Is(true), Founded.Is(new LocalDate(2020, 5, 1)), Expense.Is(Quantity.Yuan(6_000_000), ReportingPeriod.Year(2024))).Explanation!.Children);

    [Fact]
    public void Leaf_HoldsItsEvidence()
    {
        RuleExplanation criterion = Asked(ExplanationLevel.Full).Explanation!.Children[0].Children[0].Children[0].Children[0];

        Assert.Equal(RuleStep.Criterion, criterion.Step);
        Assert.Equal("ningbo fiscal-st-expenditure growth 2024", criterion.Measurand!.ToString());
        Assert.Equal("第三条", criterion.Bound!.Source!.Locator);
        Assert.Equal("20.8 % (2024; O-0)", criterion.Reading!.ToString().Replace("[20.8, 20.8]", "20.8", StringComparison.Ordinal));
        Assert.Equal(["O-0 (2025-03-13)"], criterion.Evidence.Select(evidence => evidence.ToString()));
    }

    /// <summary>What is not there is said in words, in both languages.</summary>
    [Theory]
    [InlineData(Language.Chinese, "2024年,宁波市研发投入强度应≥3.5%;实际为未公布:无法判定(期内尚无数据)")]
    [InlineData(Language.English, "In 2024, R&D intensity of Ningbo is to be at least 3.5%; found nothing published: indeterminate (no data within its time)")]
    public void MissingValue_IsSaid(Language language, string expected)
    {
        RuleOutcome outcome = Ask(Criterion.Of(Intensity, Measure.Level, Bound.AtLeast(Quantity.Percent(3.5m))), About(ReportingPeriod.Year(2024), Published()), ExplanationLevel.Full);

        Assert.Contains(expected, outcome.Explain(Names, language), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingParameter_AndMissingPeriod_AreSaid()
    {
        var ended = new DatedParameter<Bound>(new LocalizedText("下限"), new DatedValue<Bound>(Bound.AtLeast(Quantity.Yuan(1)), new Validity(null, Day)));
        RuleCase month = new() { Subject = City, Period = ReportingPeriod.Month(2024, 3) };

        string told = Ask(Condition.All(Condition.Of(Expense, ended), Condition.Of(Expense, Bound.AtLeast(Quantity.Yuan(1))), Condition.Streak(3, Certified)), month, ExplanationLevel.Full).Explain(Names, Language.English);

        Assert.Equal(
            """
              All of these: indeterminate
                R&D expense is to keep a bound that has no version in force; stated nothing: indeterminate (part of the period only, no version of the parameter in force)
                R&D expense is to be at least 1 yuan; stated nothing: indeterminate (part of the period only)
                3 years in a row: indeterminate (part of the period only)
            """.ReplaceLineEndings("\n"),
            told[(told.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public void RuleNotInForce_IsSaid()
    {
        RuleOutcome outcome = new RuleSet(Rule with { Condition = Certified, Validity = new Validity(Day.PlusDays(1), null) }).At(Day).Evaluate(Code, new RuleCase(), ExplanationLevel.Full);

        Assert.Equal("Rule rule has no version in force on 2025-06-30: not applicable", outcome.Explain(Names, Language.English));
        Assert.Equal("规则rule在2025-06-30无有效版本:不适用", outcome.Explain(Names, Language.Chinese));
    }

    [Fact]
    public void OutcomeWithoutAccount_IsRefused() =>
        Assert.Contains("ExplanationLevel.Full", Assert.Throws<ArgumentException>(() => Ask(Certified, new RuleCase()).Explain(Names, Language.English)).Message, StringComparison.Ordinal);

    private static RuleOutcome Asked(ExplanationLevel level, params FactValue[] facts)
    {
        var observation = new Observation
        {
            Id = ObservationId.Parse("O-0"),
            Measurand = new Measurand(City, Spending, Measure.Growth(), ReportingPeriod.Year(2024)),
            Known = Known.Exactly(Quantity.Percent(20.8m)),
            PublishedOn = new LocalDate(2025, 3, 13),
            Source = new Citation(Report, "一"),
        };
        return new RuleSet(RuleWorld.Indicators, Rule).At(Day).Evaluate(Code, About(ReportingPeriod.Year(2024), new ObservationSet(RuleWorld.Indicators, observation)) with { Facts = new FactSet(facts) }, level);
    }
}
