using NodaTime;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Tool;

/// <summary>Some results under one heading.</summary>
/// <param name="Plan">The plan; null for targets that belong to none.</param>
/// <param name="Results">The results, in printed order.</param>
internal sealed record ResultGroup(Plan? Plan, IReadOnlyList<AttainmentResult> Results);

/// <summary>Which targets of a catalogue the arguments ask for.</summary>
internal sealed class Selection
{
    private readonly PolicyCatalogue _catalogue;
    private readonly SubjectId[]? _subjects;
    private readonly HashSet<TargetId> _others;
    private readonly IReadOnlyList<Plan> _plans;
    private readonly IReadOnlyList<Target> _free;

    /// <param name="catalogue">Everything.</param>
    /// <param name="plan">The id of a plan; null for all.</param>
    /// <param name="subject">A code, id or name; null for all.</param>
    /// <param name="below">The catalogue whose own targets are not wanted; null where they are.</param>
    internal Selection(PolicyCatalogue catalogue, string? plan, string? subject, PolicyCatalogue? below)
    {
        _catalogue = catalogue;
        _plans = plan is not null ? [catalogue.Plans.FirstOrDefault(known => known.Id.Text == plan) ?? throw NoPlan(plan)] : catalogue.Plans;
        _free = plan is null ? catalogue.Targets : [];
        _others = [.. (below?.Plans.SelectMany(known => known.Targets) ?? []).Concat(below?.Targets ?? []).Select(target => target.Id)];
        _subjects = subject is null ? null : [.. catalogue.Subjects.Where(known => IsCalled(known, subject)).Select(known => known.Id)];
        if (_subjects is [])
        {
            throw new ToolException($"--subject {subject}: the catalogue has no such subject; it has {string.Join(", ", catalogue.Subjects.Select(known => known.Id))}.");
        }
    }

    internal IReadOnlyList<ResultGroup> Assess(AttainmentCalculator calculator, LocalDate? asOf)
    {
        LocalDate day = asOf ?? _catalogue.LatestPublication ?? throw new ToolException("the catalogue holds no date of publication; say --as-of DATE.");
        return
        [
            .. _plans.Select(plan => new ResultGroup(plan, calculator.Assess(plan with { Targets = [.. plan.Targets.Where(IsWanted)] }, _catalogue, day))),
            .. _free.Any(IsWanted) ? [new ResultGroup(null, calculator.Assess(_free.Where(IsWanted), _catalogue.Observations, day))] : Array.Empty<ResultGroup>(),
        ];
    }

    private bool IsWanted(Target target) => !_others.Contains(target.Id) && (_subjects is null || _subjects.Contains(target.Measurand.Subject));

    private static bool IsCalled(Subject subject, string text) =>
        subject.Id.Text == text || subject.Name.Chinese == text || subject.Name.English == text || (subject as AdministrativeUnit)?.Code?.Text == text;

    private ToolException NoPlan(string plan) => new($"--plan {plan}: the catalogue has no such plan; it has {string.Join(", ", _catalogue.Plans.Select(known => known.Id))}.");
}
