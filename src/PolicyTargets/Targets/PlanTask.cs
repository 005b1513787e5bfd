using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>A task of a plan (任务): its heading and the bodies that are responsible for it and for the targets under it.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PlanTask
{
    /// <summary>Gets the number as printed, unique within the plan, for example <c>二、(一)1</c>.</summary>
    public required string Number { get; init => field = Require.Text(value); }

    /// <summary>Gets the heading.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets the responsible bodies in printed order; the first one leads. A group that the plan does not resolve (有关区〔县、市〕政府) stays as printed. Empty where none is printed.</summary>
    public IReadOnlyList<string> ResponsibleBodies { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the body that leads: the first of the list (列第一位的为牵头单位); null where none is printed.</summary>
    public string? LeadBody => ResponsibleBodies.Count == 0 ? null : ResponsibleBodies[0];

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Number and heading.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Number} {Title}";
}
