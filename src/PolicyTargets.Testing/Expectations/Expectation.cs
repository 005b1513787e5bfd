using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Testing;

/// <summary>What a test expects of one rule or benefit.</summary>
internal abstract record Expectation(RuleCode Code)
{
    /// <summary>Null where it is met; only where it is not, an account is made.</summary>
    internal abstract UnmetExpectation? Check(BoundCase known, PolicyCatalogue? names);

    /// <summary>A word with the reasons behind it.</summary>
    private protected static string With(string word, params IReadOnlyCollection<UndeterminedReason> reasons) => reasons.Count == 0 ? word : $"{word} ({string.Join(", ", reasons)})";
}

/// <summary>A verdict, and for an indeterminate one a reason.</summary>
internal sealed record OutcomeExpectation(RuleCode Code, RuleVerdict Verdict, UndeterminedReason? Reason = null) : Expectation(Code)
{
    internal override UnmetExpectation? Check(BoundCase known, PolicyCatalogue? names) =>
        IsMet(known.Evaluate(Code)) ? null : Check(known.Evaluate(Code, ExplanationLevel.Full), known.Rules.Set.Indicators, names);

    internal UnmetExpectation? Check(RuleOutcome outcome, IndicatorCatalogue indicators, PolicyCatalogue? names) => IsMet(outcome) ? null : new UnmetExpectation(
        Code,
        With($"{Verdict}", Reason is { } reason ? [reason] : []),
        With($"{outcome.Verdict}", outcome.Reasons),
        outcome.Explanation is { } account ? new RuleExplanationWriter(names?.Subjects ?? new SubjectCatalogue(), indicators, Language.English).Write(account)
            : $"(no account: evaluate with {nameof(ExplanationLevel)}.{nameof(ExplanationLevel.Full)} to see why)");

    private bool IsMet(RuleOutcome outcome) => outcome.Verdict == Verdict && (Reason is not { } reason || outcome.Reasons.Contains(reason));
}

/// <summary>An amount, without ceilings; or, without a range, that none can be computed.</summary>
internal sealed record AmountExpectation(RuleCode Code, QuantityRange? Range, UndeterminedReason? Reason = null) : Expectation(Code)
{
    internal override UnmetExpectation? Check(BoundCase known, PolicyCatalogue? names)
    {
        BenefitResult result = known.Compute(Code);
        return IsMet(result) ? null : new UnmetExpectation(
            Code,
            Range is null ? With("no amount", Reason is { } reason ? [reason] : []) : new RangeKnown(Range).ToString(),
            result.Amount.ToString(),
            new BenefitWriter(Language.English).Write(result));
    }

    /// <summary>A quotient that no decimal holds counts as one value, hence the second comparison.</summary>
    private bool IsMet(BenefitResult result) => Range is null
        ? result.Amount.Range is null && (Reason is not { } reason || result.Reasons.Contains(reason))
        : result.Amount.Range is { } found && Range.TryConvert(found.Unit, out QuantityRange? wanted) && (wanted == found || (wanted.Point is { } point && point == result.Amount.Point));
}
