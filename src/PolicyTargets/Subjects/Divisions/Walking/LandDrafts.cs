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
                SubjectId[] others = [.. change.Successors.Where(successor => successor != unit)];
                Put(unit, change, others, others.Length == 0);
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

    /// <summary>A unit that comes to another parent takes its land along, from the one to the other.</summary>
    private void AddParents(SubjectId unit, DivisionChange change)
    {
        AdministrativeUnit? child = find(unit);
        SubjectId? before = child?.At(change.EffectiveOn.PlusDays(-1))?.Parent;
        SubjectId? after = child?.At(change.EffectiveOn)?.Parent;
        if (before is null || before == after || IsWithin(after, before, change.EffectiveOn))
        {
            return;
        }

        bool isOutside = after is null || IsWithin(before, after, change.EffectiveOn.PlusDays(-1));
        Put(before, change, isOutside ? [] : [after!], isOutside);
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
