namespace PolicyTargets.Instruments;

/// <summary>A node that asks the case itself.</summary>
internal abstract class LeafNode(Condition condition) : RuleNode(condition)
{
    internal sealed override void AddReasons(BoundCase known, ref ulong reasons) => reasons |= ReasonsIn(known);

    /// <summary>Why the case does not decide, all of them, a bit a reason.</summary>
    private protected abstract ulong ReasonsIn(BoundCase known);

    /// <summary>Why a bound decides nothing whatever the value is; none where it can.</summary>
    private protected static ulong Unusable(DatedValue<Bound>? bound, BoundSets? sets) =>
        sets is not null ? 0 : ReasonBits.Of(bound is null ? UndeterminedReason.ParameterNotInForce : bound.Value is QualitativeBound ? UndeterminedReason.Qualitative : UndeterminedReason.AssignmentUnknown);

    private protected static Possible Of(BoundRelation relation) => relation switch
    {
        BoundRelation.Inside => Possible.Satisfied,
        BoundRelation.Outside => Possible.Violated,
        _ => Possible.Undecided,
    };
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
        return new RuleExplanation(RuleStep.Criterion, possible)
        {
            Condition = Condition,
            Measurand = slot < 0 ? null : known.Measurand(slot),
            Bound = bound,
            Reading = reading,
            Missing = answer?.Result.Missing,
            Evidence = known.EvidenceFor(reading),
            Reasons = ReasonBits.Listed(possible == Possible.Undecided ? ReasonsIn(known) : 0),
        };
    }

    private protected override ulong ReasonsIn(BoundCase known)
    {
        ulong reasons = Unusable(bound, sets);
        if (slot < 0)
        {
            return reasons | ReasonBits.Of(UndeterminedReason.PartialPeriod);
        }

        KnownReading answer = known.Reading(slot);
        foreach (UndeterminedReason obstacle in answer.Reading is null ? answer.Result.Reasons : [])
        {
            reasons |= ReasonBits.Of(obstacle);
        }

        return sets is not null && answer.ReasonFor(sets) is { } reason ? reasons | ReasonBits.Of(reason) : reasons;
    }
}

/// <summary>A question about a fact.</summary>
/// <param name="condition">What is asked.</param>
/// <param name="asked">The period that it is asked of; null for a fact without periods, and where the case's period has no value of it.</param>
/// <param name="slot">Where the value stands; −1 where the case's period has no value of the fact.</param>
internal abstract class FactNode(Condition condition, ReportingPeriod? asked, int slot) : LeafNode(condition)
{
    internal sealed override Possible Ask(BoundCase known) => slot >= 0 && known.Fact(slot) is { } value ? Test(value) : Possible.Undecided;

    internal sealed override RuleExplanation Explain(BoundCase known)
    {
        Possible possible = Ask(known);
        return new RuleExplanation(Step, possible)
        {
            Condition = Condition,
            Period = asked,
            Fact = slot < 0 ? null : known.Fact(slot),
            Bound = Bound,
            Reasons = ReasonBits.Listed(possible == Possible.Undecided ? ReasonsIn(known) : 0),
        };
    }

    private protected virtual DatedValue<Bound>? Bound => null;

    private protected abstract RuleStep Step { get; }

    private protected abstract Possible Test(FactValue value);

    private protected override ulong ReasonsIn(BoundCase known) =>
        slot < 0 ? ReasonBits.Of(UndeterminedReason.PartialPeriod) : known.Fact(slot) is null ? ReasonBits.Of(UndeterminedReason.FactUnstated) : 0;
}

/// <summary>An amount and its bound.</summary>
internal sealed class AmountNode(AmountCondition condition, ReportingPeriod? asked, int slot, DatedValue<Bound>? bound, BoundSets? sets) : FactNode(condition, asked, slot)
{
    private protected override DatedValue<Bound>? Bound => bound;

    private protected override RuleStep Step => RuleStep.Amount;

    private protected override Possible Test(FactValue value) => sets is null ? Possible.Undecided : Of(sets.Relate(value.Range!));

    private protected override ulong ReasonsIn(BoundCase known)
    {
        ulong reasons = base.ReasonsIn(known) | Unusable(bound, sets);
        return reasons != 0 ? reasons : ReasonBits.Of(sets!.ReasonFor);
    }
}

/// <summary>Whether a fact holds.</summary>
internal sealed class FlagNode(FlagCondition condition, ReportingPeriod? asked, int slot) : FactNode(condition, asked, slot)
{
    private protected override RuleStep Step => RuleStep.Flag;

    private protected override Possible Test(FactValue value) => (bool)value.Value ? Possible.Satisfied : Possible.Violated;
}

/// <summary>Whether a fact has one of several values.</summary>
internal sealed class ChoiceNode(ChoiceCondition condition, ReportingPeriod? asked, int slot) : FactNode(condition, asked, slot)
{
    private readonly string[] _values = [.. condition.Values];

    private protected override RuleStep Step => RuleStep.Choice;

    private protected override Possible Test(FactValue value) => Array.IndexOf(_values, value.Text) >= 0 ? Possible.Satisfied : Possible.Violated;
}

/// <summary>A test of the consumer's own.</summary>
internal sealed class PredicateNode(PredicateCondition condition, ReportingPeriod? asked, int slot, RuleCode rule) : FactNode(condition, asked, slot)
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
