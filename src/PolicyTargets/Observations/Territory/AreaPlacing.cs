using NodaTime;

namespace PolicyTargets;

/// <summary>Says for each functional area on the land of a unit whether the sum of the unit's children lacks it.</summary>
internal static class AreaPlacing
{
    private enum Site
    {
        Outside,
        Parent,
        Child,
        Below,
        Gone,
    }

    internal static IEnumerable<RollUpArea> Of(DivisionRegistry divisions, SubjectId parent, LocalDate day) =>
        from area in divisions.Areas
        where area.Validity.Contains(day)
        let hosts = area.Hosts.Select(host => (Host: host, At: SiteOf(divisions, host.Unit, parent, day))).ToArray()
        where hosts.Any(host => host.At.Site != Site.Outside)
        select Treated(area, hosts);

    private static RollUpArea Treated(FunctionalArea area, (AreaHost Host, (Site Site, SubjectId? Child) At)[] hosts)
    {
        if (area.Counting is not AreaCounting.Separately)
        {
            return new(area, area.Counting is null ? AreaTreatment.CountingUnknown : AreaTreatment.WithinHosts);
        }

        ILookup<Site, (AreaHost Host, (Site Site, SubjectId? Child) At)> by = hosts.ToLookup(host => host.At.Site);
        if (by.Contains(Site.Parent) || by.Contains(Site.Gone))
        {
            return new(area, by.Contains(Site.Parent) ? AreaTreatment.ParentIsHost : AreaTreatment.HostNotInForce);
        }

        decimal? stated = area.Hosts.All(host => host.Share is not null) ? area.Hosts.Sum(host => host.Share) : null;
        if (stated < 1 - DivisionWeight.Slack)
        {
            return new(area, AreaTreatment.ShareUnknown); // the rest lies where nobody says
        }

        // All of it lies in units whose own figures lack it, or all of it in one whose figures hold it.
        if (hosts.All(host => host.At.Site == Site.Child))
        {
            return new(area, AreaTreatment.Added, 1);
        }

        if (hosts.All(host => host.At.Site == Site.Below) && hosts.Select(host => host.At.Child).Distinct().Count() == 1)
        {
            return new(area, AreaTreatment.WithinChildren);
        }

        if (stated > 1 + DivisionWeight.Slack || hosts.Any(host => host.At.Site is Site.Child or Site.Below && host.Host.Share is null))
        {
            return new(area, AreaTreatment.ShareUnknown);
        }

        return by.Contains(Site.Child) ? new(area, AreaTreatment.Added, Math.Min(1, by[Site.Child].Sum(host => host.Host.Share!.Value))) : new(area, AreaTreatment.WithinChildren);
    }

    private static (Site Site, SubjectId? Child) SiteOf(DivisionRegistry divisions, SubjectId host, SubjectId parent, LocalDate day)
    {
        if (host == parent)
        {
            return (Site.Parent, null);
        }

        if (divisions.Find(host, day) is not { } standing)
        {
            return (divisions.Find(host)?.Life.Any(version => version.Parent == parent) ?? false ? Site.Gone : Site.Outside, null);
        }

        if (standing.Version.Parent == parent)
        {
            return (Site.Child, host);
        }

        Division? child = divisions.AncestorsOf(host, day).FirstOrDefault(above => above.Version.Parent == parent);
        return child is null ? (Site.Outside, null) : (Site.Below, child.Id);
    }
}
