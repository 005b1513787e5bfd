namespace PolicyTargets;

/// <summary>How the values of several periods, or of several subjects, give the value of the whole.</summary>
public enum Aggregation
{
    /// <summary>They do not: a place, an index, a grade.</summary>
    None = 0,

    /// <summary>Their sum.</summary>
    Sum = 1,

    /// <summary>The last of them in time.</summary>
    Last = 2,

    /// <summary>The sum of their numerators over the sum of their denominators, never a mean of the ratios themselves.</summary>
    Ratio = 3,

    /// <summary>Their mean, weighted by something that each of them has.</summary>
    WeightedMean = 4,
}
