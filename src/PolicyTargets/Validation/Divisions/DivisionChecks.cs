using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Administrative units beside each other and beside the changes that made them; functional areas beside their hosts. Each list is gone through once.</summary>
internal static class DivisionChecks
{
    internal static void Check(DivisionContext context)
    {
        OverlapChecks.Check(context);
        foreach (AdministrativeUnit unit in context.Registry)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            VersionChecks.Check(unit, context);
        }

        ParentCircleChecks.Check(context);
        Duplicates.Check(context.Registry.Changes.Select(change => new Place(null, "DivisionChanges", change.Id)), "change", context.Findings);
        foreach (DivisionChange change in context.Registry.Changes)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            ChangeChecks.Check(change, context);
        }

        BoundaryChecks.Check(context);
        foreach (FunctionalArea area in context.Registry.Areas)
        {
            CheckHosts(area, context);
        }
    }

    private static void CheckHosts(FunctionalArea area, DivisionContext context)
    {
        var place = new Place(null, "Subjects", area.Id.Text);
        foreach (AreaHost host in context.IsAlone ? area.Hosts : [])
        {
            context.CheckKnown(host.Unit, place.At("Hosts"), area.Id.Text);
        }

        SubjectId? repeated = area.Hosts.GroupBy(host => host.Unit).FirstOrDefault(group => group.Count() > 1)?.Key;
        decimal sum = area.Hosts.Sum(host => host.Share ?? 0);
        MessageArgument? problem = repeated is not null ? MessageTable.Clause("problem", "repeated", "hosts.repeated", context.Of("unit", repeated))
            : sum > 1 + DivisionWeight.Slack ? MessageTable.Clause("problem", "over", "hosts.over", Setting.Rough("sum", sum)) : null;
        if (problem is { } told)
        {
            context.Findings.Add(FindingCodes.HostsInconsistent, place.At("Hosts"), [area.Id.Text, .. area.Hosts.Select(host => host.Unit.Text).Distinct()], Setting.Named("area", area.Id.Text, area.Name), told);
        }
    }
}
