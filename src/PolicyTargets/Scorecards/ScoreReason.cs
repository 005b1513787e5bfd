namespace PolicyTargets.Scorecards;

/// <summary>Why there is no score.</summary>
public enum ScoreReason
{
    /// <summary>There is no value to make a score of.</summary>
    Missing = 0,

    /// <summary>The two ends are one value, or the peers are fewer than two or have all one value.</summary>
    ZeroRange = 1,

    /// <summary>A value is 0 or less where the formula wants positive ones.</summary>
    NotPositive = 2,

    /// <summary>The target or the reference is no better than the worst of the peers, from which the way to it is counted.</summary>
    NotBetterThanWorst = 3,

    /// <summary>Fewer members have a score than the aggregation wants.</summary>
    TooFewMembers = 4,

    /// <summary>The members that have a score weigh nothing.</summary>
    NoWeight = 5,

    /// <summary>The number is too large to be computed.</summary>
    Overflow = 6,
}
