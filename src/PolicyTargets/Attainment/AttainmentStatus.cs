namespace PolicyTargets;

/// <summary>Where a target stands, in the words of the State's own mid-term review.</summary>
public enum AttainmentStatus
{
    /// <summary>未下达: not issued by the day asked about.</summary>
    NotIssued = 0,

    /// <summary>已撤销: no longer stands.</summary>
    Withdrawn = 1,

    /// <summary>无法判定: due, and not to be decided for the reasons given.</summary>
    NotAssessable = 2,

    /// <summary>已实现: kept.</summary>
    Attained = 3,

    /// <summary>未实现: not kept.</summary>
    Missed = 4,

    /// <summary>提前实现: kept before it is due; with an open verdict it must still be held.</summary>
    AttainedEarly = 5,

    /// <summary>待数据: past due, and the value is not published.</summary>
    AwaitingData = 6,

    /// <summary>快于预期: above the band around planned progress.</summary>
    Ahead = 7,

    /// <summary>符合预期: within the band, or in range from the start and held.</summary>
    OnSchedule = 8,

    /// <summary>滞后: below the band, or fallen out of range.</summary>
    Behind = 9,

    /// <summary>推进中: under way; the reasons say why no more can be said.</summary>
    InProgress = 10,
}
