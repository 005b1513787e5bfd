using NodaTime;

namespace PolicyTargets;

/// <summary>Where the land of one unit lies in the end.</summary>
/// <param name="Shares">The units that have some of it.</param>
/// <param name="IsLost">Whether some went where nobody says.</param>
/// <param name="Changes">The changes on the way; may name one twice.</param>
internal sealed record LandWalk(IReadOnlyDictionary<SubjectId, LandShare> Shares, bool IsLost, IReadOnlyList<DivisionChange> Changes)
{
    /// <summary>Walks from day to day, then counts back from each end: the range of a share is that over all ways in which the unknown parts can be divided.</summary>
    internal static LandWalk Of(SubjectId unit, IReadOnlyDictionary<SubjectId, LandStep[]> steps, LocalDate from, LocalDate to, WeightBasis? basis)
    {
        var owners = new HashSet<SubjectId> { unit };
        var days = new List<List<(SubjectId Unit, LandDivision Division)>>();
        var changes = new List<DivisionChange>();
        bool isLost = false;
        for (LocalDate day = from; Next(owners, steps, day, to) is { } next; day = next)
        {
            List<(SubjectId Unit, LandDivision Division)> divisions = [];
            foreach (SubjectId owner in owners)
            {
                if (steps.GetValueOrDefault(owner)?.FirstOrDefault(step => step.Day == next) is { } step)
                {
                    divisions.Add((owner, step.Divide(basis)));
                    changes.AddRange(step.Changes);
                }
            }

            owners.ExceptWith(divisions.Select(item => item.Unit));
            owners.UnionWith(divisions.SelectMany(item => item.Division.Parts).Select(part => part.To).OfType<SubjectId>());
            isLost |= divisions.Exists(item => item.Division.Parts.Any(part => part.To is null));
            days.Add(divisions);
        }

        return new(owners.Select(end => (end, share: Arriving(unit, end, days))).Where(item => item.share.Most > 0).ToDictionary(item => item.end, item => item.share), isLost, changes);
    }

    private static LandShare Arriving(SubjectId unit, SubjectId end, List<List<(SubjectId Unit, LandDivision Division)>> days)
    {
        var arriving = new Dictionary<SubjectId, LandShare> { [end] = LandShare.Whole };
        for (int i = days.Count - 1; i >= 0; i--)
        {
            LandShare[] before = [.. days[i].Select(item => item.Division.Gather(to => to is null ? LandShare.None : arriving.GetValueOrDefault(to)))];
            for (int j = 0; j < before.Length; j++)
            {
                arriving[days[i][j].Unit] = before[j];
            }
        }

        return arriving.GetValueOrDefault(unit);
    }

    private static LocalDate? Next(HashSet<SubjectId> owners, IReadOnlyDictionary<SubjectId, LandStep[]> steps, LocalDate after, LocalDate to) =>
        owners.Select(owner => steps.GetValueOrDefault(owner)?.FirstOrDefault(step => step.Day > after && step.Day <= to)?.Day).Min();
}
