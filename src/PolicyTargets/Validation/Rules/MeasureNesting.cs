namespace PolicyTargets.Validation;

/// <summary>How deep measures and bounds are nested, found without recursion: what is built by hand may be deeper than any stack.</summary>
internal static class MeasureNesting
{
    /// <summary>More than any document says: a change of the rank of the growth is three.</summary>
    internal const int Limit = 8;

    internal static Measure? Inner(Measure measure) => measure switch
    {
        AverageMeasure average => average.Of,
        ChangeMeasure change => change.Of,
        RankMeasure rank => rank.Of,
        RankInHistoryMeasure rank => rank.Of,
        TierMeasure tier => tier.Of,
        ContributionMeasure contribution => contribution.Of,
        RelativeMeasure relative => relative.Of,
        _ => null,
    };

    internal static int Depth(Measure measure)
    {
        int depth = 1;
        for (Measure? inner = Inner(measure); inner is not null; inner = Inner(inner))
        {
            depth++;
        }

        return depth;
    }

    internal static int Depth(Bound? bound)
    {
        int depth = 1;
        for (; bound is AssignedBound assigned; bound = assigned.Registered)
        {
            depth++;
        }

        return depth;
    }
}
