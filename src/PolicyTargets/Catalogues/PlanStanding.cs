using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Catalogues;

/// <summary>A plan among the other plans of a catalogue, whose targets may adjust its targets and be adjusted by them.</summary>
internal sealed class PlanStanding
{
    private readonly HashSet<TargetId> _own;
    private readonly Target[] _all;
    private readonly ILookup<TargetId, Target> _byId;

    /// <param name="plan">The plan; where it is another version of one in the catalogue, its own targets count.</param>
    /// <param name="catalogue">The catalogue.</param>
    internal PlanStanding(Plan plan, PolicyCatalogue catalogue)
    {
        Target[] own = [.. Require.NotNull(plan).Targets.Select(plan.Complete)];
        _own = [.. own.Select(target => target.Id)];
        Target[] others = own.Concat(TargetsOf(catalogue)).All(target => target.Supersedes is null) ? []
            : [.. TargetsOf(catalogue).Where(target => !_own.Contains(target.Id)).Select(target => catalogue.PlanOf(target.Id)?.Complete(target) ?? target)];
        _all = [.. own, .. others];
        _byId = _all.ToLookup(target => target.Id);
    }

    /// <summary>The plan's commitments on a day, in printed order: without what a target of whatever plan stands in the place of by then, and without adjustments still to come.</summary>
    internal IReadOnlyList<Target> InForce(LocalDate date) => [.. Everywhere(date).Where(target => _own.Contains(target.Id))];

    /// <summary>The plan's commitments on a day, and those of other plans where any target of the catalogue adjusts another.</summary>
    internal IReadOnlyList<Target> Everywhere(LocalDate date) => [.. Supersession.InForce(_all, date)];

    /// <summary>The target among those of an earlier day that another one stands in the place of; the target itself where there is none.</summary>
    internal Target Before(Target target, IReadOnlyList<Target> earlier) => Supersession.Predecessor(target, earlier, _byId) ?? target;

    private static IEnumerable<Target> TargetsOf(PolicyCatalogue catalogue) => catalogue.Plans.SelectMany(plan => plan.Targets).Concat(catalogue.Targets);
}
