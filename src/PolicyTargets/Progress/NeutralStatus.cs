namespace PolicyTargets.Progress;

/// <summary>The labels of all methods on one scale, to set their results side by side.</summary>
public enum NeutralStatus
{
    /// <summary>No result; the reason is given.</summary>
    NotAssessable = 0,

    /// <summary>The target is met.</summary>
    Met = 1,

    /// <summary>Fast enough to meet it.</summary>
    OnTrack = 2,

    /// <summary>In the right direction, to be accelerated.</summary>
    Accelerate = 3,

    /// <summary>In the right direction, far too slow.</summary>
    Insufficient = 4,

    /// <summary>Hardly any change.</summary>
    Stagnant = 5,

    /// <summary>In the wrong direction.</summary>
    Away = 6,
}
