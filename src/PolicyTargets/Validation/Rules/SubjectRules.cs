namespace PolicyTargets.Validation;

/// <summary>What a subject says of itself and of those that it belongs to.</summary>
internal static class SubjectRules
{
    internal static void Check(Subject subject, in Place place, Setting setting, FindingList findings)
    {
        string owner = subject.Id.Text;
        References.CheckLength(subject.Name, "Name", place, owner, findings);
        References.Check(Above(subject), place.At(subject switch { AdministrativeUnit => "Parent", FunctionalArea => "Host", _ => "Location" }), owner, setting, findings);
        foreach (AreaHost host in subject is FunctionalArea { Hosts.Count: > 1 } area ? area.Hosts : [])
        {
            References.Check(host.Unit, place.At("Hosts"), owner, setting, findings);
        }

        foreach (SubjectId successor in subject.Successors)
        {
            References.Check(successor, place.At("Successors"), owner, setting, findings);
        }

        foreach (SubjectId member in (subject as PeerGroup)?.Members ?? [])
        {
            References.Check(member, place.At("Members"), owner, setting, findings);
        }
    }

    /// <summary>The subject that one belongs to; null where none is stated.</summary>
    internal static SubjectId? Above(Subject subject) => subject switch { AdministrativeUnit unit => unit.Parent, FunctionalArea area => area.Host, Organisation body => body.Location, _ => null };
}
