using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A node that asks the case itself.</summary>
internal abstract class LeafNode(Condition condition) : RuleNode(condition)
{
    internal sealed override void AddReasons(BoundCase known, ref ulong reasons)
    {
        if (ReasonIn(known) is { } reason)
        {
            reasons |= ReasonBits.Of(reason);
        }
        else if (this is CriterionNode criterion)
        {
            foreach (UndeterminedReason obstacle in criterion.Obstacles(known))
            {
                reasons |= ReasonBits.Of(obstacle);
            }
        }
    }

    /// <summary>Why the case does not decide; null where it does, or where the reading says.</summary>
    private protected abstract UndeterminedReason? ReasonIn(BoundCase known);

    private protected static Possible Of(BoundRelation relation) => relation switch
    {
        BoundRelation.Inside => Possible.Satisfied,
        BoundRelation.Outside => Possible.Violated,
        _ => Possible.Undecided,
    };

    private protected static IReadOnlyList<UndeterminedReason> One(UndeterminedReason? reason) => reason is { } one ? [one] : ValueList<UndeterminedReason>.Empty;
}

/// <summary>A published value and its bound.</summary>
/// <param name="condition">What is asked.</param>
/// <param name="slot">Where the answer stands; −1 where the period cannot be named.</param>
/// <param name="bound">The bound in force; null where no version is.</param>
/// <param name="sets">The bound in the unit of the measure; null without a bound or a number.</param>
internal sealed class CriterionNode(CriterionCondition condition, int slot, DatedValue<Bound>? bound, BoundSets? sets) : LeafNode(condition)
{
    internal override Possible Ask(BoundCase known)
    {
        KnownReading? answer = slot < 0 ? null : known.Reading(slot);
        return answer is null ? Possible.Undecided
            : answer.IsNotApplicable ? Possible.NotApplicable
            : sets is null ? Possible.Undecided : Of(answer.Relate(sets));
    }

    internal override RuleExplanation Explain(BoundCase known)
    {
        Possible possible = Ask(known);
        KnownReading? answer = slot < 0 ? null : known.Reading(slot);
        Reading? reading = answer?.For(sets);
        ulong reasons = 0;
        if (possible == Possible.Undecided)
        {
            AddReasons(known, ref reasons);
        }

        return new RuleExplanation(RuleStep.Criterion, possible)
        {
            Condition = Condition,
            Measurand = slot < 0 ? null : known.Measurand(slot),
            Bound = bound,
            Reading = reading,
            Missing = answer?.Result.Missing,
            Evidence = known.EvidenceFor(reading),
            Reasons = ReasonBits.Listed(reasons),
        };
    }

    internal IReadOnlyList<UndeterminedReason> Obstacles(BoundCase known) => slot < 0 ? ValueList<UndeterminedReason>.Empty : known.Reading(slot).Result.Reasons;

    private protected override UndeterminedReason? ReasonIn(BoundCase known) =>
        bound is null ? UndeterminedReason.ParameterNotInForce
        : slot < 0 ? UndeterminedReason.PartialPeriod
        : known.Reading(slot).Reading is not { } reading ? null
        : sets is null ? (bound.Value is QualitativeBound ? UndeterminedReason.Qualitative : UndeterminedReason.AssignmentUnknown)
        : sets.Relate(reading).Reason;
}

/// <summary>A question about a fact.</summary>
/// <param name="condition">What is asked.</param>
/// <param name="slot">Where the value stands; −1 where the case's period has no value of the fact.</param>
internal abstract class FactNode(Condition condition, int slot) : LeafNode(condition)
{
    internal sealed override Possible Ask(BoundCase known) => slot >= 0 && known.Fact(slot) is { } value ? Test(value) : Possible.Undecided;

    internal sealed override RuleExplanation Explain(BoundCase known) => new(Step, Ask(known))
    {
        Condition = Condition,
        Fact = slot < 0 ? null : known.Fact(slot),
        Bound = Bound,
        Reasons = Ask(known) == Possible.Undecided ? One(ReasonIn(known)) : ValueList<UndeterminedReason>.Empty,
    };

    private protected virtual DatedValue<Bound>? Bound => null;

    private protected abstract RuleStep Step { get; }

    private protected abstract Possible Test(FactValue value);

    private protected override UndeterminedReason? ReasonIn(BoundCase known) => slot < 0 ? UndeterminedReason.PartialPeriod : known.Fact(slot) is null ? UndeterminedReason.FactUnstated : null;
}

/// <summary>An amount and its bound.</summary>
internal sealed class AmountNode(AmountCondition condition, int slot, DatedValue<Bound>? bound, BoundSets? sets) : FactNode(condition, slot)
{
    private protected override DatedValue<Bound>? Bound => bound;

    private protected override RuleStep Step => RuleStep.Amount;

    private protected override Possible Test(FactValue value) => sets is null ? Possible.Undecided : Of(sets.Relate(value.Range!));

    private protected override UndeterminedReason? ReasonIn(BoundCase known) =>
        bound is null ? UndeterminedReason.ParameterNotInForce
        : base.ReasonIn(known) is { } reason ? reason
        : sets is not null ? (bound.Value is ApproximatelyBound ? UndeterminedReason.ToleranceUndefined : UndeterminedReason.RangeOverlaps)
        : bound.Value is QualitativeBound ? UndeterminedReason.Qualitative : UndeterminedReason.AssignmentUnknown;
}

/// <summary>Whether a fact holds.</summary>
internal sealed class FlagNode(FlagCondition condition, int slot) : FactNode(condition, slot)
{
    private protected override RuleStep Step => RuleStep.Flag;

    private protected override Possible Test(FactValue value) => (bool)value.Value ? Possible.Satisfied : Possible.Violated;
}

/// <summary>Whether a fact has one of several values.</summary>
internal sealed class ChoiceNode(ChoiceCondition condition, int slot) : FactNode(condition, slot)
{
    private readonly string[] _values = [.. condition.Values];

    private protected override RuleStep Step => RuleStep.Choice;

    private protected override Possible Test(FactValue value) => Array.IndexOf(_values, value.Text) >= 0 ? Possible.Satisfied : Possible.Violated;
}

/// <summary>A test of the consumer's own.</summary>
internal sealed class PredicateNode(PredicateCondition condition, int slot, RuleCode rule) : FactNode(condition, slot)
{
    private protected override RuleStep Step => RuleStep.Predicate;

    private protected override Possible Test(FactValue value)
    {
        try
        {
            return condition.Test(value.Value) ? Possible.Satisfied : Possible.Violated;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new RuleFaultException(new RuleFault(rule, condition.Text, value, exception));
        }
    }
}
