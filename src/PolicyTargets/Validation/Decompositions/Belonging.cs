using NodaTime;

namespace PolicyTargets.Validation;

/// <summary>Whether a subject lies within another.</summary>
internal static class Belonging
{
    /// <summary>A unit and those that it belongs to on a day; where it no longer stands then, on its last day.</summary>
    internal static IEnumerable<SubjectId> Chain(SubjectId unit, LocalDate? day, DivisionRegistry divisions)
    {
        LocalDate on = day ?? LocalDate.MaxIsoValue;
        if (divisions.Find(unit) is { } known && divisions.Find(unit, on) is null && known.Life.Max(DivisionContext.End) is var end && end <= on)
        {
            on = end.DayBefore();
        }

        return divisions.AncestorsOf(unit, on).Select(above => above.Id).Prepend(unit);
    }

    /// <summary>Whether a subject surely does not lie within another; what nobody states is not sure.</summary>
    internal static bool IsOutside(Subject? inner, Subject? outer, LocalDate? day, DivisionRegistry divisions)
    {
        if (inner is null || outer is null || inner.Id == outer.Id)
        {
            return false;
        }

        SubjectId[] places = inner switch
        {
            AdministrativeUnit unit => [unit.Id],
            FunctionalArea area => [.. area.Hosts.Select(host => host.Unit)],
            Organisation { Location: { } location } => [location],
            _ => [],
        };
        return outer switch
        {
            PeerGroup group => group.Members.Count > 0 && inner is not PeerGroup && !group.Members.Contains(inner.Id),
            AdministrativeUnit => places.Length > 0 && !places.Any(place => Chain(place, day, divisions).Contains(outer.Id)),
            _ => false,
        };
    }
}
