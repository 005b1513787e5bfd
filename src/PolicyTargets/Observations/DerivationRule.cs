namespace PolicyTargets;

/// <summary>How a reading was derived from others. Each uses what was published, in one step, and each of its ranges once.</summary>
public enum DerivationRule
{
    /// <summary>A level from the level of the base and the change since: <c>base + change</c>.</summary>
    LevelAfterChange = 0,

    /// <summary>A level from a later level and the change between: <c>level − change</c>.</summary>
    LevelBeforeChange = 1,

    /// <summary>A level from the level of the base and the growth since: <c>base × (1 + growth)</c>.</summary>
    LevelAfterGrowth = 2,

    /// <summary>A level from a later level and the growth between: <c>level ÷ (1 + growth)</c>.</summary>
    LevelBeforeGrowth = 3,

    /// <summary>A total from its parts: <c>a + b + …</c>.</summary>
    Total = 4,

    /// <summary>A total from an average: <c>average × n</c>.</summary>
    TotalOfAverage = 5,

    /// <summary>An average from a total: <c>total ÷ n</c>.</summary>
    AverageOfTotal = 6,

    /// <summary>An average from its parts: <c>(a + b + …) ÷ n</c>.</summary>
    Mean = 7,

    /// <summary>A change from two values: <c>value − base</c>.</summary>
    Difference = 8,

    /// <summary>A change from the base and the growth: <c>base × growth</c>.</summary>
    ChangeOfGrowth = 9,

    /// <summary>A growth, multiple or average growth from two levels: <c>value ÷ base</c>.</summary>
    Ratio = 10,

    /// <summary>A growth or multiple from the level and its change: <c>change ÷ (level − change)</c>.</summary>
    RatioOfChange = 11,

    /// <summary>A growth, multiple or average growth from the growth of every period: <c>(1 + a) × (1 + b) × …</c>.</summary>
    Chain = 12,

    /// <summary>A growth, multiple or average growth from another one of the three over the same time.</summary>
    Restated = 13,

    /// <summary>A place from the values of the peers.</summary>
    PlaceAmongPeers = 14,

    /// <summary>A place from the subject's own past.</summary>
    PlaceInHistory = 15,

    /// <summary>A share from two values: <c>part ÷ whole</c>.</summary>
    Share = 16,

    /// <summary>A value from its share and the whole: <c>whole × share</c>.</summary>
    PartOfShare = 17,

    /// <summary>A contribution from two changes: <c>change ÷ change of the whole</c>.</summary>
    Contribution = 18,

    /// <summary>A difference from a benchmark: <c>value − benchmark</c>.</summary>
    DistanceFromBenchmark = 19,

    /// <summary>A value from the benchmark and the difference: <c>benchmark + difference</c>.</summary>
    ValueOfBenchmark = 20,

    /// <summary>A composite from its components: <c>a + b + …</c>.</summary>
    Components = 21,

    /// <summary>A composite from numerator and denominator: <c>numerator ÷ denominator</c>.</summary>
    Quotient = 22,

}
