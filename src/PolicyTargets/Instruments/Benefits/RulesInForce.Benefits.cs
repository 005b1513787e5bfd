using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <content>The benefits and ceilings in force.</content>
public sealed partial class RulesInForce
{
    /// <summary>Gets the versions of benefits in force, in the order of the set.</summary>
    public IReadOnlyList<PolicyBenefit> Benefits => field ??= ValueList<PolicyBenefit>.Of(_set.Benefits.Where(benefit => benefit.Validity.Contains(Date)));

    /// <summary>Gets the versions of ceilings in force, in the order in which they act.</summary>
    public IReadOnlyList<BenefitCeiling> Ceilings => field ??= ValueList<BenefitCeiling>.Of(_set.Ceilings.Where(ceiling => ceiling.Validity.Contains(Date)));

    /// <summary>The version of a benefit in force; null where there is none.</summary>
    internal PolicyBenefit? Find(RuleCode code) => Benefits.FirstOrDefault(benefit => benefit.Code == Require.NotNull(code))
        ?? (_set.Benefits.Any(benefit => benefit.Code == code) ? null : throw new KeyNotFoundException(
            $"The rule set has no benefit '{code}'{(_set.Has(code) ? $", but a rule; ask {nameof(BoundCase)}.{nameof(BoundCase.Evaluate)}" : $"; it has {string.Join(", ", _set.Benefits.Select(benefit => benefit.Code).Distinct())}")}."));
}
