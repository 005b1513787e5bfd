namespace PolicyTargets;

/// <summary>How far a printed number is trusted.</summary>
public enum RoundingPolicy
{
    /// <summary>Printed numbers are taken as they stand.</summary>
    Exact = 0,

    /// <summary>Every observed number x with a half-unit h may be anything in <c>[x − h, x + h)</c>; bounds stay as printed.</summary>
    Printed = 1,
}
