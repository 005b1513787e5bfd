namespace PolicyTargets.Scorecards;

/// <summary>The colours of a dashboard, the worst first.</summary>
public enum DashboardColour
{
    /// <summary>Too little is known.</summary>
    Gray = 0,

    /// <summary>Far from the threshold.</summary>
    Red = 1,

    /// <summary>Nearer to red than to green.</summary>
    Orange = 2,

    /// <summary>Nearer to green than to red.</summary>
    Yellow = 3,

    /// <summary>The threshold is met.</summary>
    Green = 4,
}
