using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Instruments.Rules;

public class RuleLawTests
{
    /// <summary>What is said of what is partly known holds however the rest turns out.</summary>
    [Fact]
    public void Verdict_HoldsForEveryCompletion() =>
        PropertyCheck.Holds(DrawnRule.All, drawn =>
        {
            RuleVerdict verdict = drawn.Ask(drawn.Known).Verdict;
            Assert.All(drawn.Completions, facts => Assert.True(verdict == RuleVerdict.Indeterminate || drawn.Ask(facts).Verdict == verdict, $"{facts}"));
        });

    /// <summary>Indeterminate only where it matters: with each fact in one place only, some completion says otherwise than another.</summary>
    [Fact]
    public void Verdict_OfACompleteCase_IsNeverIndeterminate() =>
        PropertyCheck.Holds(DrawnRule.All, drawn => Assert.All(drawn.Completions, facts => Assert.NotEqual(RuleVerdict.Indeterminate, drawn.Ask(facts).Verdict)));

    [Fact]
    public void Explanation_HasTheVerdictOfTheOutcome_AtEveryLevel() =>
        PropertyCheck.Holds(DrawnRule.All, drawn =>
        {
            RuleOutcome plain = drawn.Ask(drawn.Known);
            foreach (ExplanationLevel level in new[] { ExplanationLevel.Failures, ExplanationLevel.Full })
            {
                RuleOutcome told = drawn.Ask(drawn.Known, level);
                Assert.Equal((plain.Verdict, plain.Verdict), (told.Verdict, told.Explanation!.Verdict));
                Assert.Equal(plain.Reasons, told.Reasons);
            }

            Assert.Null(plain.Explanation);
        });

    /// <summary>What stands in the way is told down to the facts, and nothing else.</summary>
    [Fact]
    public void Failures_AreAPartOfTheFullAccount() =>
        PropertyCheck.Holds(DrawnRule.All, drawn =>
        {
            RuleExplanation full = drawn.Ask(drawn.Known, ExplanationLevel.Full).Explanation!;
            RuleExplanation failures = drawn.Ask(drawn.Known, ExplanationLevel.Failures).Explanation!;

            Assert.Equal(full.Verdict is RuleVerdict.Violated or RuleVerdict.Indeterminate, failures.Children.Count > 0);
            Assert.True(IsPart(failures, full), $"{failures}{Environment.NewLine}{full}");
        });

    [Fact]
    public void TighterBound_NeverTurnsViolatedIntoSatisfied() =>
        PropertyCheck.Holds(DrawnRule.Monotone, Gen.Choose(1, 3).ToArbitrary(), (drawn, by) =>
        {
            (RuleVerdict loose, RuleVerdict tight) = (drawn.Ask(drawn.Known).Verdict, DrawnRule.Ask(DrawnRule.Tightened(drawn.Condition, by), drawn.Known).Verdict);
            Assert.False(loose == RuleVerdict.Violated && tight != RuleVerdict.Violated, $"{loose} became {tight}");
            Assert.False(loose != RuleVerdict.Satisfied && tight == RuleVerdict.Satisfied, $"{loose} became {tight}");
        });

    /// <summary>De Morgan, and the laws of idempotence and order, for what is partly known.</summary>
    [Fact]
    public void Logic_KeepsItsLaws() =>
        PropertyCheck.Holds(DrawnRule.All, DrawnRule.All, (one, other) =>
        {
            (Condition a, Condition b) = (one.Condition, other.Condition);
            Same(Condition.Not(Condition.All(a, b)), Condition.Any(Condition.Not(a), Condition.Not(b)));
            Same(Condition.Not(Condition.Any(a, b)), Condition.All(Condition.Not(a), Condition.Not(b)));
            Same(Condition.Not(Condition.Not(a)), a);
            Same(Condition.All(a, b), Condition.All(b, a));
            Same(Condition.Any(a, b), Condition.Any(b, a));
            Same(Condition.All(a, a), a);
            Same(Condition.AtLeast(1, a, b), Condition.Any(a, b));

            void Same(Condition left, Condition right) => Assert.Equal(DrawnRule.Ask(left, one.Known).Verdict, DrawnRule.Ask(right, one.Known).Verdict);
        });

    [Fact]
    public void ParameterChange_ActsOnlyFromItsDate() =>
        PropertyCheck.Holds(Arbitraries.Date, Arbitraries.Date, (change, date) =>
        {
            AmountFact share = Fact.Amount("share", new LocalizedText("奖励比例", "reward share"), Unit.Percent);
            var floor = new DatedParameter<Bound>(
                new LocalizedText("下限", "floor"),
                new DatedValue<Bound>(Bound.AtLeast(Quantity.Percent(70)), new Validity(null, change)),
                new DatedValue<Bound>(Bound.AtLeast(Quantity.Percent(75)), new Validity(change, null)));
            RuleOutcome outcome = new RuleSet(RuleWorld.Rule(Condition.Of(share, floor))).At(date).Evaluate(RuleWorld.Code, new RuleCase { Facts = new(share.Is(Quantity.Percent(72))) });

            Assert.Equal(date < change ? RuleVerdict.Satisfied : RuleVerdict.Violated, outcome.Verdict);
        });

    /// <summary>A version of a rule is asked on its own days and on no other.</summary>
    [Fact]
    public void Versions_AreAskedOnTheirDaysOnly() =>
        PropertyCheck.Holds(Arbitraries.Date.Generator.Three().ToArbitrary(), dates =>
        {
            (LocalDate from, LocalDate until, LocalDate date) = dates;
            Fact<bool> open = Fact.Flag("open", new LocalizedText("开放", "open"));
            var days = new Validity(LocalDate.Min(from, until), LocalDate.Max(from, until).PlusDays(1));
            RuleVerdict verdict = new RuleSet(RuleWorld.Rule(open) with { Validity = days }).At(date).Evaluate(RuleWorld.Code, new RuleCase { Facts = new(open.Is(true)) }).Verdict;

            Assert.Equal(days.Contains(date) ? RuleVerdict.Satisfied : RuleVerdict.NotApplicable, verdict);
        });

    [Fact]
    public void Outcome_DoesNotDependOnTheCulture() =>
        PropertyCheck.Holds(DrawnRule.All, Cultures.Foreign, (drawn, culture) =>
            Cultures.Under(culture, () => drawn.Ask(drawn.Known, ExplanationLevel.Full).ToString() + drawn.Condition + drawn.Known) == drawn.Ask(drawn.Known, ExplanationLevel.Full).ToString() + drawn.Condition + drawn.Known);

    private static bool IsPart(RuleExplanation part, RuleExplanation whole) =>
        part.Step == whole.Step && part.Verdict == whole.Verdict && part.Condition == whole.Condition
        && part.Children.All(child => whole.Children.Any(own => IsPart(child, own)));
}
