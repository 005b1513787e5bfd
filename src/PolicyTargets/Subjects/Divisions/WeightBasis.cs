namespace PolicyTargets;

/// <summary>By what the share of a territory is measured that goes from one unit to another.</summary>
public enum WeightBasis
{
    /// <summary>Area.</summary>
    Area = 0,

    /// <summary>Inhabitants.</summary>
    Population = 1,

    /// <summary>Output: gross domestic product.</summary>
    Output = 2,

    /// <summary>Enterprises.</summary>
    Enterprises = 3,
}
