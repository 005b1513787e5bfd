using System.Collections.Frozen;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <content>What the policies of the set pay.</content>
public sealed partial class RuleSet
{
    private RuleSet(RuleSet other, IEnumerable<PolicyBenefit> benefits, IEnumerable<BenefitCeiling> ceilings)
    {
        (Indicators, _rules, Rounding, Tolerance) = (other.Indicators, other._rules, other.Rounding, other.Tolerance);
        (Benefits, Ceilings) = (ValueList<PolicyBenefit>.Of(benefits), ValueList<BenefitCeiling>.Of(ceilings));
        var facts = other._facts.ToDictionary();
        BenefitChecks.Sound(this, facts);
        _facts = facts.ToFrozenDictionary();
    }

    /// <summary>Gets the benefits, every version of each, in the order given.</summary>
    public IReadOnlyList<PolicyBenefit> Benefits { get; } = ValueList<PolicyBenefit>.Empty;

    /// <summary>Gets the ceilings, every version of each, in the order in which they act.</summary>
    public IReadOnlyList<BenefitCeiling> Ceilings { get; } = ValueList<BenefitCeiling>.Empty;

    /// <summary>This set and more benefits.</summary>
    /// <param name="benefits">The benefits, every version of each, in the order wanted for reports.</param>
    /// <returns>A set with both; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="benefits"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two versions of one benefit are in force on the same days; a rule or ceiling has its code; a number in it does not give an amount in its currency; a share
    /// or a ratio is not one; a threshold is no whole number of what is counted; an eligibility looks at an unknown indicator; or two facts have one code and differ.</exception>
    public RuleSet With(params IEnumerable<PolicyBenefit> benefits) => new(this, Benefits.Concat(Require.NotNull(benefits)), Ceilings);

    /// <summary>This set and more ceilings.</summary>
    /// <param name="ceilings">The ceilings, every version of each, in the order in which they act.</param>
    /// <returns>A set with both; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ceilings"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Two versions of one ceiling are in force on the same days; a rule or benefit has its code; it names no benefit, one twice or one that the set does
    /// not have; its amount is negative or does not convert to the currency of a benefit.</exception>
    public RuleSet With(params IEnumerable<BenefitCeiling> ceilings) => new(this, Benefits, Ceilings.Concat(Require.NotNull(ceilings)));
}
