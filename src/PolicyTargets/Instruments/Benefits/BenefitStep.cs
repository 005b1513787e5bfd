namespace PolicyTargets.Instruments;

/// <summary>What a <see cref="BenefitLine"/> does.</summary>
public enum BenefitStep
{
    /// <summary>Takes a base from the case.</summary>
    Base = 0,

    /// <summary>States one amount for all.</summary>
    Flat = 1,

    /// <summary>Multiplies the base above it by a rate.</summary>
    Rate = 2,

    /// <summary>Matches the base above it by a ratio.</summary>
    Ratio = 3,

    /// <summary>Counts the part of the base that lies in one bracket.</summary>
    Bracket = 4,

    /// <summary>Spans from a share of the base above it to the whole.</summary>
    ShareFloor = 5,

    /// <summary>Adds parts, two or more: brackets, or formulas.</summary>
    Sum = 6,

    /// <summary>Raises the amount to a floor.</summary>
    Floor = 7,

    /// <summary>Cuts the amount to a cap.</summary>
    Cap = 8,

    /// <summary>Rounds the amount.</summary>
    Rounding = 9,

    /// <summary>Asks who is paid: the amount where the eligibility is satisfied or not applicable, nothing where it is violated, else anything between.</summary>
    Eligibility = 10,

    /// <summary>Cuts the amount to what a ceiling leaves.</summary>
    Ceiling = 11,
}
