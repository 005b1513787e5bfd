namespace PolicyTargets;

/// <summary>Why an operation on ranges has no result.</summary>
public enum ArithmeticFault
{
    /// <summary>The result is larger than a decimal holds (about 7.9 × 10²⁸).</summary>
    Overflow = 0,

    /// <summary>The divisor may be 0.</summary>
    ZeroDenominator = 1,

    /// <summary>The units do not go together in this operation.</summary>
    UnitMismatch = 2,
}
