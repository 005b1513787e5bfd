using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>Assertions for any test framework: they throw where a case comes out otherwise, and the message is the account of the rule.</summary>
/// <remarks>One that holds makes no account and costs no more than the evaluation. A test in a rule that throws is a fault of the program and stays a <see cref="RuleFaultException"/>.</remarks>
public static class RuleAssertions
{
    /// <summary>The case satisfies the rule, whatever the data leave open.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="names">Knows the names of subjects, for the message; null for their ids.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    public static BoundCase ShouldSatisfy(this BoundCase known, RuleCode rule, PolicyCatalogue? names = null) => Meet(Require.NotNull(known), new OutcomeExpectation(rule, RuleVerdict.Satisfied), names);

    /// <summary>The case violates the rule, whatever the data leave open.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="names">Knows the names of subjects, for the message; null for their ids.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    public static BoundCase ShouldViolate(this BoundCase known, RuleCode rule, PolicyCatalogue? names = null) => Meet(Require.NotNull(known), new OutcomeExpectation(rule, RuleVerdict.Violated), names);

    /// <summary>The rule demands nothing of the case, or no version of it is in force on the day.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="names">Knows the names of subjects, for the message; null for their ids.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    public static BoundCase ShouldNotFallUnder(this BoundCase known, RuleCode rule, PolicyCatalogue? names = null) => Meet(Require.NotNull(known), new OutcomeExpectation(rule, RuleVerdict.NotApplicable), names);

    /// <summary>The data do not decide.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="because">A reason that is among those found; null for any.</param>
    /// <param name="names">Knows the names of subjects, for the message; null for their ids.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    public static BoundCase ShouldBeUndecided(this BoundCase known, RuleCode rule, UndeterminedReason? because = null, PolicyCatalogue? names = null) =>
        Meet(Require.NotNull(known), new OutcomeExpectation(rule, RuleVerdict.Indeterminate, because), names);

    /// <summary>The benefit pays the case exactly this amount, before ceilings.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="benefit">The benefit.</param>
    /// <param name="amount">The amount, in any unit that converts to the benefit's currency; 0 for a case that is not eligible.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no benefit of the code.</exception>
    public static BoundCase ShouldBePaid(this BoundCase known, RuleCode benefit, Quantity amount) => ShouldBePaid(known, benefit, QuantityRange.Exactly(amount));

    /// <summary>What the benefit pays the case, before ceilings, lies in exactly this range, as narrow as the data allow.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="benefit">The benefit.</param>
    /// <param name="amount">The range, in any unit that converts to the benefit's currency.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no benefit of the code.</exception>
    public static BoundCase ShouldBePaid(this BoundCase known, RuleCode benefit, QuantityRange amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return Meet(Require.NotNull(known), new AmountExpectation(benefit, amount), null);
    }

    /// <summary>What the benefit pays the case cannot be computed.</summary>
    /// <param name="known">The case under the rules of a day.</param>
    /// <param name="benefit">The benefit.</param>
    /// <param name="because">A reason that is among those found; null for any.</param>
    /// <returns>The case, for the next assertion.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="known"/> or the code is null.</exception>
    /// <exception cref="RuleAssertionException">It comes out otherwise.</exception>
    /// <exception cref="KeyNotFoundException">The set has no benefit of the code.</exception>
    public static BoundCase ShouldHaveNoAmount(this BoundCase known, RuleCode benefit, UndeterminedReason? because = null) => Meet(Require.NotNull(known), new AmountExpectation(benefit, null, because), null);

    /// <summary>An outcome is the one expected.</summary>
    /// <param name="outcome">The outcome; the message holds its account where it was asked for with one.</param>
    /// <param name="verdict">The verdict expected.</param>
    /// <param name="because">A reason that is among those found; null for any.</param>
    /// <param name="names">Knows the names of subjects and indicators, for the message; null for ids, and for the indicators that the case knows.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="RuleAssertionException">It is another.</exception>
    public static RuleOutcome ShouldBe(this RuleOutcome outcome, RuleVerdict verdict, UndeterminedReason? because = null, PolicyCatalogue? names = null)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        RuleCase? @case = outcome.Explanation?.Case;
        IndicatorCatalogue indicators = names?.Indicators ?? @case?.Observations?.Indicators ?? new IndicatorCatalogue();
        return new OutcomeExpectation(outcome.Code, verdict, because).Check(outcome, indicators, names) is { } unmet ? throw Failure(unmet, @case) : outcome;
    }

    private static BoundCase Meet(BoundCase known, Expectation expectation, PolicyCatalogue? names) => expectation.Check(known, names) is { } unmet ? throw Failure(unmet, known.Case) : known;

    private static RuleAssertionException Failure(UnmetExpectation unmet, RuleCase? @case) => new($"{unmet}{(@case is null ? "" : $"\nCase: {@case}")}\n{unmet.Account}");
}
