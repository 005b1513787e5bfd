namespace PolicyTargets;

/// <summary>Whether the value that a round of monitoring asks for is there.</summary>
public enum MonitoringState
{
    /// <summary>Nothing is asked for yet: no period that counts for the target is over.</summary>
    NotDue,

    /// <summary>It is there.</summary>
    Reported,

    /// <summary>It is due and not there yet, and its usual time of publication is still to come.</summary>
    Awaited,

    /// <summary>It is due and not there, although its usual time of publication is over.</summary>
    Late,
}
