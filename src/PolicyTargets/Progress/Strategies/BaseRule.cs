namespace PolicyTargets.Progress;

/// <summary>Where the point that progress is counted from is looked for.</summary>
public enum BaseRule
{
    /// <summary>In the base year alone.</summary>
    Exact = 0,

    /// <summary>In the base year, else in the next year that has a value.</summary>
    NextAvailable = 1,

    /// <summary>In the base year, else one year later, one year earlier, two years later, and so on. A series that ends before the base year has none.</summary>
    NearestAlternating = 2,

    /// <summary>In the first year that has a value.</summary>
    First = 3,

    /// <summary>A number of years before the current point, and in that year alone.</summary>
    Window = 4,

    /// <summary>A number of values before the last one, or as many as there are from the least number on.</summary>
    LastPoints = 5,
}
