using NodaTime;

namespace PolicyTargets;

/// <summary>Gathers what several changes of one day do to one unit.</summary>
internal sealed class LandDrafts(Func<SubjectId, AdministrativeUnit?> find)
{
    private readonly Dictionary<(SubjectId Unit, LocalDate Day), (HashSet<SubjectId> To, bool IsLost, List<DivisionChange> Changes)> _drafts = [];

    internal void Add(DivisionChange change)
    {
        foreach (SubjectId unit in change.Predecessors)
        {
            if (change.Kind == DivisionChangeKind.ParentChange)
            {
                AddParents(unit, change);
            }
            else if (change.MovesLand && !(change.Kind == DivisionChangeKind.Merge && change.Successors.Contains(unit)))
            {
                // What comes to a part of the unit stays within it: a county cut out of a province that it belongs to.
                SubjectId[] others = [.. change.Successors.Where(successor => !IsWithin(successor, unit, change.EffectiveOn))];
                if (others.Length > 0 || change.Successors.Count == 0)
                {
                    Put(unit, change, others, others.Length == 0);
                }
            }
        }
    }

    /// <summary>A unit that ends without a change that says where its land went: to its successors, where it names some.</summary>
    internal void AddEnd(AdministrativeUnit unit)
    {
        if (unit.Life[^1].Validity.Until is { } day && !_drafts.ContainsKey((unit.Id, day)))
        {
            _drafts[(unit.Id, day)] = ([.. unit.Successors.Where(successor => successor != unit.Id)], unit.Successors.Count == 0, []);
        }
    }

    internal IEnumerable<LandStep> Steps()
    {
        foreach (((SubjectId unit, LocalDate day), (HashSet<SubjectId> to, bool isLost, List<DivisionChange> changes)) in _drafts)
        {
            bool keeps = find(unit)?.At(day) is not null;

            // Of a unit that ends with known receivers nothing is lost: the abolition alone does not name those that its parts came to.
            SubjectId?[] destinations = isLost && (keeps || to.Count == 0) ? [.. to, null] : [.. to];
            yield return new LandStep(day, unit, keeps, destinations, changes);
        }
    }

    /// <summary>A unit that comes to another parent takes its land along: from each unit above it that is so no longer, to the one of the same level that is so now, else to its new parent.</summary>
    private void AddParents(SubjectId unit, DivisionChange change)
    {
        List<AdministrativeUnit> before = Above(unit, change.EffectiveOn.PlusDays(-1));
        List<AdministrativeUnit> after = Above(unit, change.EffectiveOn);
        List<AdministrativeUnit> gained = [.. after.Where(above => before.TrueForAll(other => other.Id != above.Id))];
        foreach (AdministrativeUnit lost in before.Where(above => after.TrueForAll(other => other.Id != above.Id)))
        {
            AdministrativeLevel? level = lost.At(change.EffectiveOn.PlusDays(-1))?.Level;
            AdministrativeUnit? to = gained.Find(above => above.At(change.EffectiveOn)?.Level == level) ?? gained.FirstOrDefault();
            Put(lost.Id, change, to is null ? [] : [to.Id], to is null);
        }
    }

    /// <summary>The units above one on a day, its parent first.</summary>
    private List<AdministrativeUnit> Above(SubjectId unit, LocalDate day)
    {
        List<AdministrativeUnit> above = [];
        for (SubjectId? next = find(unit)?.At(day)?.Parent; next is not null && find(next) is { } known && !above.Contains(known); next = known.At(day)?.Parent)
        {
            above.Add(known);
        }

        return above;
    }

    private void Put(SubjectId unit, DivisionChange change, IEnumerable<SubjectId> to, bool isLost)
    {
        (SubjectId, LocalDate) key = (unit, change.EffectiveOn);
        if (!_drafts.TryGetValue(key, out (HashSet<SubjectId> To, bool IsLost, List<DivisionChange> Changes) draft))
        {
            draft = ([], false, []);
        }

        draft.To.UnionWith(to);
        draft.Changes.Add(change);
        _drafts[key] = draft with { IsLost = draft.IsLost || isLost };
    }

    private bool IsWithin(SubjectId? inner, SubjectId outer, LocalDate day)
    {
        var seen = new HashSet<SubjectId>();
        for (SubjectId? at = inner; at is not null && seen.Add(at); at = find(at)?.At(day)?.Parent)
        {
            if (at == outer)
            {
                return true;
            }
        }

        return false;
    }
}
