namespace PolicyTargets.Validation;

/// <summary>How closely numbers agree.</summary>
public enum IdentityFit
{
    /// <summary>To the last digit.</summary>
    Exact,

    /// <summary>Within the half-units of what was printed rounded.</summary>
    Rounded,

    /// <summary>Only within one unit of the last printed digit: cut off, not rounded.</summary>
    LastDigit,
}
