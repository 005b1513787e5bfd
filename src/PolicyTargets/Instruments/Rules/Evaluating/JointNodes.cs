namespace PolicyTargets.Instruments;

/// <summary>A node that joins others.</summary>
internal abstract class JointNode(Condition? condition, RuleNode[] parts) : RuleNode(condition)
{
    private protected abstract RuleStep Step { get; }

    internal override Possible Ask(BoundCase known)
    {
        var joint = new Joint(this);
        foreach (RuleNode part in parts)
        {
            joint.Add(part.Ask(known));
        }

        return joint.Result;
    }

    internal override void AddReasons(BoundCase known, ref ulong reasons)
    {
        foreach (RuleNode part in parts)
        {
            if (part.Ask(known).ToVerdict() == RuleVerdict.Indeterminate)
            {
                part.AddReasons(known, ref reasons);
            }
        }
    }

    internal override RuleExplanation Explain(BoundCase known)
    {
        var joint = new Joint(this);
        RuleExplanation[] children = [.. parts.Select(part => part.Explain(known))];
        foreach (RuleExplanation child in children)
        {
            joint.Add(child.Possible);
        }

        return new RuleExplanation(Step, joint.Result, children) { Condition = Condition };
    }

    /// <summary>What several answers give together.</summary>
    private protected abstract Possible Join(in Joint joint);

    /// <summary>What is kept of answers while they are added one by one.</summary>
    private protected struct Joint(JointNode node)
    {
        internal Possible All { get; private set; } = Possible.NotApplicable;

        internal Possible Any { get; private set; } = Possible.NotApplicable;

        internal int Surely { get; private set; }

        internal int Possibly { get; private set; }

        internal bool AnyViolated { get; private set; }

        internal readonly Possible Result => node.Join(this);

        internal void Add(Possible answer)
        {
            All = All.And(answer);
            Any = Any.Or(answer);
            Surely += answer == Possible.Satisfied ? 1 : 0;
            Possibly += answer.Has(Possible.Satisfied) ? 1 : 0;
            AnyViolated |= answer.Has(Possible.Violated);
        }
    }
}

/// <summary>Every part: of a list, of each sub-period, of a streak.</summary>
internal sealed class AllNode(Condition condition, RuleStep step, RuleNode[] parts) : JointNode(condition, parts)
{
    private protected override RuleStep Step => step;

    private protected override Possible Join(in Joint joint) => joint.All;
}

/// <summary>Some part.</summary>
internal sealed class AnyNode(Condition condition, RuleNode[] parts) : JointNode(condition, parts)
{
    private protected override RuleStep Step => RuleStep.Any;

    private protected override Possible Join(in Joint joint) => joint.Any;
}

/// <summary>So many parts.</summary>
internal sealed class AtLeastNode(AtLeastCondition condition, RuleNode[] parts) : JointNode(condition, parts)
{
    private protected override RuleStep Step => RuleStep.AtLeast;

    private protected override Possible Join(in Joint joint) =>
        PossibleOutcomes.AtLeast(condition.Count, joint.Surely, joint.Possibly, joint.AnyViolated, joint.All.Has(Possible.NotApplicable));
}

/// <summary>Not the part.</summary>
internal sealed class NotNode(NotCondition condition, RuleNode part) : JointNode(condition, [part])
{
    private protected override RuleStep Step => RuleStep.Not;

    private protected override Possible Join(in Joint joint) => joint.All.Negated();
}

/// <summary>A part in one of several periods.</summary>
internal sealed class PeriodNode(ReportingPeriod period, RuleNode part) : JointNode(null, [part])
{
    private protected override RuleStep Step => RuleStep.Period;

    internal override RuleExplanation Explain(BoundCase known) => base.Explain(known) with { Period = period };

    private protected override Possible Join(in Joint joint) => joint.All;
}

/// <summary>No whole sub-period, not enough of them, or those still to come: nothing can be said.</summary>
internal sealed class NoPeriodNode(Condition? condition, RuleStep step) : RuleNode(condition)
{
    internal override Possible Ask(BoundCase known) => Possible.Undecided;

    internal override void AddReasons(BoundCase known, ref ulong reasons) => reasons |= ReasonBits.Of(UndeterminedReason.PartialPeriod);

    internal override RuleExplanation Explain(BoundCase known) => new(step, Possible.Undecided) { Condition = Condition, Reasons = ReasonBits.Listed(ReasonBits.Of(UndeterminedReason.PartialPeriod)) };
}

/// <summary>Sub-periods for which nothing is demanded.</summary>
internal sealed class NotDemandedNode(EachCondition condition) : RuleNode(condition)
{
    internal override Possible Ask(BoundCase known) => Possible.NotApplicable;

    internal override void AddReasons(BoundCase known, ref ulong reasons)
    {
    }

    internal override RuleExplanation Explain(BoundCase known) => new(RuleStep.Each, Possible.NotApplicable) { Condition = Condition };
}

/// <summary>A demand on some cases only; branches that are surely not taken are not asked.</summary>
internal sealed class WhenNode(WhenCondition condition, RuleNode guard, RuleNode then, RuleNode? otherwise) : RuleNode(condition)
{
    internal override Possible Ask(BoundCase known)
    {
        Possible holds = guard.Ask(known);
        return PossibleOutcomes.Choose(holds, IsTaken(holds) ? then.Ask(known) : Possible.None, IsLeft(holds) ? otherwise?.Ask(known) ?? Possible.NotApplicable : Possible.None);
    }

    internal override void AddReasons(BoundCase known, ref ulong reasons)
    {
        Possible holds = guard.Ask(known);
        foreach (RuleNode? part in (ReadOnlySpan<RuleNode?>)[guard, IsTaken(holds) ? then : null, IsLeft(holds) ? otherwise : null])
        {
            if (part is not null && part.Ask(known).ToVerdict() == RuleVerdict.Indeterminate)
            {
                part.AddReasons(known, ref reasons);
            }
        }
    }

    internal override RuleExplanation Explain(BoundCase known)
    {
        RuleExplanation holds = guard.Explain(known);
        RuleExplanation? first = IsTaken(holds.Possible) ? then.Explain(known) : null;
        RuleExplanation? second = IsLeft(holds.Possible) ? otherwise?.Explain(known) : null;
        Possible possible = PossibleOutcomes.Choose(holds.Possible, first?.Possible ?? Possible.None, second?.Possible ?? Possible.NotApplicable);
        return new RuleExplanation(RuleStep.When, possible, new[] { holds, first, second }.OfType<RuleExplanation>()) { Condition = Condition };
    }

    private static bool IsTaken(Possible guard) => guard.Has(Possible.Satisfied);

    private static bool IsLeft(Possible guard) => guard.Has(Possible.Violated | Possible.NotApplicable);
}
