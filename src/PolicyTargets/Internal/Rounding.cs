namespace PolicyTargets.Internal;

/// <summary>Which way a result that does not fit a decimal is rounded.</summary>
internal enum Rounding
{
    /// <summary>Toward negative infinity: for lower ends.</summary>
    Down,

    /// <summary>Toward positive infinity: for upper ends.</summary>
    Up,
}
