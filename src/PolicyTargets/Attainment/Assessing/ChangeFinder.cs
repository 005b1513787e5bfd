using NodaTime;

namespace PolicyTargets;

/// <summary>Finds what changed between two days, and why: time, then the target, then the data are let go on alone.</summary>
internal sealed class ChangeFinder(ObservationSet observations, AssessmentPolicy policy, LocalDate from, LocalDate to)
{
    internal AttainmentChange Find(Target before, Target after)
    {
        AttainmentResult start = Assess(before, from, from);
        AttainmentResult later = Assess(before with { Bound = before.Bound.KnownOn(from) }, to, from);
        AttainmentResult adjusted = Assess(after, to, from);
        AttainmentResult end = Assess(after, to, to);
        return new AttainmentChange(start, end,
        [
            .. IsAdjusted(before, after) ? [ChangeCause.AdjustedTarget] : Array.Empty<ChangeCause>(),
            .. OfData([.. adjusted.Readings], [.. end.Readings]).Distinct().Order(),
            .. IsAlike(start, later) ? Array.Empty<ChangeCause>() : [ChangeCause.TimePassed],
        ]);
    }

    private AttainmentResult Assess(Target target, LocalDate asOf, LocalDate publishedBy) =>
        new TargetAssessment(target, observations, asOf, policy, policy.Rounding).Assess(publishedBy);

    /// <summary>Whether something else is promised: another bound, also one that was registered meanwhile, another value, time or path.</summary>
    private bool IsAdjusted(Target before, Target after) =>
        before.Bound.KnownOn(from) != after.Bound.KnownOn(to) || before.Measurand != after.Measurand || before.Recurrence != after.Recurrence
        || before.Window != after.Window || before.Baseline != after.Baseline || before.Trajectory != after.Trajectory;

    /// <summary>A reading of something that had none is new; another one of the same is revised, and so is one that was taken back.</summary>
    private static IEnumerable<ChangeCause> OfData(Reading[] without, Reading[] with)
    {
        foreach (Reading reading in with)
        {
            Reading[] same = [.. without.Where(known => known.Measurand == reading.Measurand)];
            if (same.Length == 0)
            {
                yield return ChangeCause.NewData;
            }
            else if (!same.Any(known => known.Range == reading.Range && known.Around == reading.Around && known.Stated == reading.Stated))
            {
                yield return ChangeCause.RevisedData;
            }
        }

        if (with.Length < without.Length)
        {
            yield return ChangeCause.RevisedData;
        }
    }

    private static bool IsAlike(AttainmentResult a, AttainmentResult b) => a.Verdict == b.Verdict && a.Status == b.Status && a.Reasons.SequenceEqual(b.Reasons);
}
