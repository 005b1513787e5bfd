namespace PolicyTargets;

/// <summary>How a search for a division ended.</summary>
public enum DivisionAnswerState
{
    /// <summary>One unit bears the code or name on the day.</summary>
    Found = 0,

    /// <summary>Several do; none is guessed.</summary>
    Ambiguous = 1,

    /// <summary>None does any more, but some did.</summary>
    Retired = 2,

    /// <summary>None does yet, but some will.</summary>
    NotYet = 3,

    /// <summary>None ever did.</summary>
    Unknown = 4,
}
