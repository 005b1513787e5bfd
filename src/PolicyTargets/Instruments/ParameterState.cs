namespace PolicyTargets.Instruments;

/// <summary>How a day lies to the versions of a parameter.</summary>
public enum ParameterState
{
    /// <summary>No version says anything about the day: there is none at all, the day lies between two of them, or several that overlap claim it.</summary>
    Undefined,

    /// <summary>One version is in force.</summary>
    InForce,

    /// <summary>The first version is still to come.</summary>
    NotYetInForce,

    /// <summary>The last version has ended.</summary>
    Expired,
}
