namespace PolicyTargets.Instruments;

/// <summary>A condition made ready for one day and one period: its parts, and the places in a case where their answers stand.</summary>
internal abstract class RuleNode(Condition? condition)
{
    internal Condition? Condition { get; } = condition;

    /// <summary>The outcomes that the case leaves possible.</summary>
    internal abstract Possible Ask(BoundCase known);

    /// <summary>Adds why the case does not decide, a bit a reason; called only where it does not.</summary>
    internal abstract void AddReasons(BoundCase known, ref ulong reasons);

    /// <summary>The same with its account.</summary>
    internal abstract RuleExplanation Explain(BoundCase known);
}
