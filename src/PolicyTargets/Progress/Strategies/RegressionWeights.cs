namespace PolicyTargets.Progress;

/// <summary>How the years of a series weigh in a regression.</summary>
public enum RegressionWeights
{
    /// <summary>All alike.</summary>
    None = 0,

    /// <summary>By their number, the first year being 1: later years weigh more.</summary>
    LinearIndex = 1,

    /// <summary>By the time from the first year to the year predicted, over the time from the year itself: the first weighs 1, and those near the year predicted most.</summary>
    TimeRatio = 2,
}
