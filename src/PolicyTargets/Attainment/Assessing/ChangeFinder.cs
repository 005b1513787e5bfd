using NodaTime;

namespace PolicyTargets;

/// <summary>Finds what changed between two days, and why: each cause is let work alone, in turn.</summary>
internal sealed class ChangeFinder(ObservationSet observations, AssessmentPolicy policy, LocalDate from, LocalDate to)
{
    internal AttainmentChange Find(Target before, Target after)
    {
        AttainmentResult start = Assess(before, from, from);
        AttainmentResult adjusted = Assess(after with { IssuedOn = before.IssuedOn }, from, from);
        AttainmentResult later = Assess(after, to, from);
        AttainmentResult end = Assess(after, to, to);
        var causes = new List<ChangeCause>();
        bool isAdjusted = before.Bound.KnownOn(from) != after.Bound.KnownOn(to) || (before.Id != after.Id && !IsAlike(start, adjusted));
        if (isAdjusted || before.Measurand != after.Measurand)
        {
            causes.Add(ChangeCause.AdjustedTarget);
        }

        causes.AddRange(OfData(later, end));
        if (!IsAlike(isAdjusted ? Assess(after, from, from) : start, later) && !(isAdjusted && IsAlike(Unadjusted(before), start)))
        {
            causes.Add(ChangeCause.TimePassed);
        }

        return new AttainmentChange(start, end, causes.Order());
    }

    /// <summary>The old target on the later day with the old data: what time alone would have done.</summary>
    private AttainmentResult Unadjusted(Target before) => Assess(before, to, from);

    private AttainmentResult Assess(Target target, LocalDate asOf, LocalDate publishedBy) =>
        new TargetAssessment(target, observations, asOf, policy, policy.Rounding).Assess(publishedBy);

    /// <summary>A reading of a period that had none is new; another one of the same period is revised.</summary>
    private static IEnumerable<ChangeCause> OfData(AttainmentResult without, AttainmentResult with)
    {
        Reading[] old = [.. without.Readings];
        foreach (Reading reading in with.Readings)
        {
            Reading[] same = [.. old.Where(known => known.Measurand == reading.Measurand)];
            if (same.Length == 0)
            {
                yield return ChangeCause.NewData;
            }
            else if (!same.Any(known => known.Range == reading.Range && known.Around == reading.Around && known.Stated == reading.Stated))
            {
                yield return ChangeCause.RevisedData;
            }
        }

        if (old.Any(known => !with.Readings.Any(reading => reading.Measurand == known.Measurand)) && !with.Readings.Any(reading => old.All(known => known.Measurand != reading.Measurand)))
        {
            yield return ChangeCause.RevisedData; // taken back
        }
    }

    private static bool IsAlike(AttainmentResult a, AttainmentResult b) => a.Verdict == b.Verdict && a.Status == b.Status && a.Reasons.SequenceEqual(b.Reasons);
}
