using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What a plan says of itself, its tasks and its targets one by one.</summary>
internal static class PlanRules
{
    internal static void Check(Plan plan, in Place place, Setting setting, FindingList findings, CancellationToken cancellationToken)
    {
        string owner = plan.Id.Text;
        if (plan.Period is not { Start: not null, End: { } end })
        {
            findings.Add(FindingCodes.PlanPeriodUnbounded, place.At("Period"), owner, Setting.Named("plan", owner, plan.Name), setting.Of("period", plan.Period));
        }
        else if (plan.IssuedOn > end)
        {
            findings.Add(FindingCodes.IssuedAfterPlan, place.At("IssuedOn"), owner, Setting.Named("plan", owner, plan.Name), Setting.Of("issued", plan.IssuedOn.Value), setting.Of("period", plan.Period));
        }

        References.CheckLength(plan.Name, "Name", place, owner, findings);
        References.CheckLength(plan.Issuer, "Issuer", place, owner, findings);
        string prefix = place.Inside;
        Dictionary<string, PlanTask> tasks = CheckTasks(plan, prefix, findings);
        CheckTargets(plan, tasks, prefix, setting, findings, cancellationToken);
    }

    private static Dictionary<string, PlanTask> CheckTasks(Plan plan, string prefix, FindingList findings)
    {
        var tasks = new Dictionary<string, PlanTask>(StringComparer.Ordinal);
        foreach (PlanTask task in plan.Tasks)
        {
            var place = new Place(prefix, "Tasks", task.Number);
            References.CheckLength(task.Title, "Title", place, task.Number, findings);
            References.CheckLength(task.ResponsibleBodies, "ResponsibleBodies", place, task.Number, findings);
            CitationRules.Check(task.Source, place, task.Number, findings);
            tasks.TryAdd(task.Number, task);
        }

        Duplicates.Check(plan.Tasks.Select(task => new Place(prefix, "Tasks", task.Number)), "task", findings);
        return tasks;
    }

    private static void CheckTargets(Plan plan, Dictionary<string, PlanTask> tasks, string prefix, Setting setting, FindingList findings, CancellationToken cancellationToken)
    {
        bool hasBodies = plan.Tasks.Any(task => task.ResponsibleBodies.Count > 0) || plan.Targets.Any(target => target.ResponsibleBodies.Count > 0);
        HashSet<TargetId> asked = [.. plan.Targets.Where(target => target.Restates is not null && HasBodies(target, tasks)).Select(target => target.Restates!)];
        HashSet<TargetId> led = [.. plan.Targets.Where(target => HasBodies(target, tasks)).Select(target => target.Id)];
        foreach (Target target in plan.Targets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = new Place(prefix, "Targets", target.Id.Text);
            bool isDangling = target.Task is { } number && !tasks.ContainsKey(number);
            bool hasLead = isDangling || HasBodies(target, tasks) || asked.Contains(target.Id) || (target.Restates is { } restated && led.Contains(restated));
            TargetRules.Check(target, plan, hasLead, place, setting, findings);
            if (isDangling)
            {
                References.Missing(findings, place.At("Task"), target.Id.Text, "task", target.Task!, "tasks");
            }

            if (hasBodies && !hasLead && target.Restates is null && target.BindingForce != BindingForce.Obligatory)
            {
                findings.Add(FindingCodes.NoResponsibleBody, place.At("ResponsibleBodies"), target.Id.Text, Setting.Word("target", target.Id.Text));
            }
        }
    }

    private static bool HasBodies(Target target, Dictionary<string, PlanTask> tasks) =>
        target.ResponsibleBodies.Count > 0 || (target.Task is { } number && tasks.TryGetValue(number, out PlanTask? task) && task.ResponsibleBodies.Count > 0);
}
