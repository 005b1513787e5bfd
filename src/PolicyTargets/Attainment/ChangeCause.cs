namespace PolicyTargets;

/// <summary>Why a result is another one on a later day.</summary>
public enum ChangeCause
{
    /// <summary>The target was adjusted, or its assigned number registered.</summary>
    AdjustedTarget = 0,

    /// <summary>A value came out for a period that had none.</summary>
    NewData = 1,

    /// <summary>A value that was used came out anew, or was taken back.</summary>
    RevisedData = 2,

    /// <summary>A date went by: of issue, withdrawal, or the due date.</summary>
    TimePassed = 3,
}
