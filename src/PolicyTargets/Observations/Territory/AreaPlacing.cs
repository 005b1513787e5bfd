using NodaTime;

namespace PolicyTargets;

/// <summary>Says for each functional area on the land of a unit whether the sum of the unit's children lacks it.</summary>
internal static class AreaPlacing
{
    private enum Place
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
        let hosts = area.Hosts.Select(host => (Host: host, At: PlaceOf(divisions, host.Unit, parent, day))).ToArray()
        where hosts.Any(host => host.At.Place != Place.Outside)
        select Treated(area, hosts);

    private static RollUpArea Treated(FunctionalArea area, (AreaHost Host, (Place Place, SubjectId? Child) At)[] hosts)
    {
        if (area.Counting is not AreaCounting.Separately)
        {
            return new(area, area.Counting is null ? AreaTreatment.CountingUnknown : AreaTreatment.WithinHosts);
        }

        ILookup<Place, (AreaHost Host, (Place Place, SubjectId? Child) At)> by = hosts.ToLookup(host => host.At.Place);
        if (by.Contains(Place.Parent) || by.Contains(Place.Gone))
        {
            return new(area, by.Contains(Place.Parent) ? AreaTreatment.ParentIsHost : AreaTreatment.HostNotInForce);
        }

        // All of it lies in units whose own figures lack it, or all of it in one whose figures hold it.
        if (hosts.All(host => host.At.Place == Place.Child))
        {
            return new(area, AreaTreatment.Added, 1);
        }

        if (hosts.All(host => host.At.Place == Place.Below) && hosts.Select(host => host.At.Child).Distinct().Count() == 1)
        {
            return new(area, AreaTreatment.WithinChildren);
        }

        if (hosts.Any(host => host.At.Place is Place.Child or Place.Below && host.Host.Share is null))
        {
            return new(area, AreaTreatment.ShareUnknown);
        }

        return by.Contains(Place.Child) ? new(area, AreaTreatment.Added, Math.Min(1, by[Place.Child].Sum(host => host.Host.Share!.Value))) : new(area, AreaTreatment.WithinChildren);
    }

    private static (Place Place, SubjectId? Child) PlaceOf(DivisionRegistry divisions, SubjectId host, SubjectId parent, LocalDate day)
    {
        if (host == parent)
        {
            return (Place.Parent, null);
        }

        if (divisions.Find(host, day) is not { } standing)
        {
            return (divisions.Find(host)?.Life.Any(version => version.Parent == parent) ?? false ? Place.Gone : Place.Outside, null);
        }

        if (standing.Version.Parent == parent)
        {
            return (Place.Child, host);
        }

        Division? child = divisions.AncestorsOf(host, day).FirstOrDefault(above => above.Version.Parent == parent);
        return child is null ? (Place.Outside, null) : (Place.Below, child.Id);
    }
}
