using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Cuts an account down to what stands in the way.</summary>
internal static class Failures
{
    internal static RuleExplanation Of(RuleExplanation root) =>
        root.Verdict is RuleVerdict.Satisfied or RuleVerdict.NotApplicable ? With(root, []) : Cut(root, Possible.Violated);

    /// <summary>Keeps the parts that may come out as what is looked for: violated, or below a denial satisfied.</summary>
    private static RuleExplanation Cut(RuleExplanation node, Possible lookedFor) => With(node, node.Step switch
    {
        RuleStep.Not => node.Children.Select(child => Cut(child, lookedFor.Negated())),
        RuleStep.When => node.Children.Where((child, index) => index == 0 || IsInTheWay(child, lookedFor)).Select((child, index) => index == 0 ? child : Cut(child, lookedFor)),
        RuleStep.AtLeast => node.Children.Where(child => child.Possible != lookedFor.Negated()).Select(child => Cut(child, lookedFor)), // one that is not applicable is missing from the count
        _ => node.Children.Where(child => IsInTheWay(child, lookedFor)).Select(child => Cut(child, lookedFor)),
    });

    private static bool IsInTheWay(RuleExplanation node, Possible lookedFor) => node.Possible.Has(lookedFor) || node.Verdict == RuleVerdict.Indeterminate;

    private static RuleExplanation With(RuleExplanation node, IEnumerable<RuleExplanation> children) => node with { Children = ValueList<RuleExplanation>.Of(children) };
}
