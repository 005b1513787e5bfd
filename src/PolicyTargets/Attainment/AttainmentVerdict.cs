namespace PolicyTargets;

/// <summary>What can be said for good of a target on a day: attained, not attained, undetermined, or nothing yet.</summary>
public enum AttainmentVerdict
{
    /// <summary>Nothing final yet.</summary>
    Open = 0,

    /// <summary>The bound was surely kept.</summary>
    Attained = 1,

    /// <summary>The bound was surely not kept.</summary>
    NotAttained = 2,

    /// <summary>It is due, and the data do not decide.</summary>
    Undetermined = 3,
}
