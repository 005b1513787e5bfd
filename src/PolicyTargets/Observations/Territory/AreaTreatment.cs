namespace PolicyTargets;

/// <summary>What a <see cref="RollUpResult"/> does with the figures of a functional area.</summary>
public enum AreaTreatment
{
    /// <summary>It is reported separately, and added once.</summary>
    Added = 0,

    /// <summary>Its figures are within those of its hosts.</summary>
    WithinHosts = 1,

    /// <summary>It is reported separately from units below the children, whose own figures hold it.</summary>
    WithinChildren = 2,

    /// <summary>It is reported separately from the unit itself, whose figures are without it.</summary>
    ParentIsHost = 3,

    /// <summary>Nobody says where its figures are counted.</summary>
    CountingUnknown = 4,

    /// <summary>It is reported separately, and nobody says which share of it lies in which host, or the shares are not the whole: the sum lacks it, and is a floor.</summary>
    ShareUnknown = 5,

    /// <summary>It is reported separately from a host that does not stand on the day: the sum lacks it, and is a floor.</summary>
    HostNotInForce = 6,
}
