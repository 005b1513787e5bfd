namespace PolicyTargets.Progress;

/// <summary>Why a method gives no result, or no value.</summary>
public enum ProgressReason
{
    /// <summary>The series has no value in the time looked at.</summary>
    NoData = 0,

    /// <summary>The method wants more values, values of years in a row, or one in the base year itself.</summary>
    TooFewPoints = 1,

    /// <summary>The base value is 0, from which no growth is counted.</summary>
    BaseIsZero = 2,

    /// <summary>Base and current value, or base and target, have different signs.</summary>
    SignChange = 3,

    /// <summary>Base and target are one value: there is no way to go.</summary>
    BaseEqualsTarget = 4,

    /// <summary>The base year is later than all values.</summary>
    BaseAfterData = 5,

    /// <summary>The target's year is not after the base year, or, where the method looks ahead, is before the current one.</summary>
    TargetDatePassed = 6,

    /// <summary>The method holds values against a target, and there is none.</summary>
    TargetMissing = 7,

    /// <summary>The method compares with peers, and nothing is known of them.</summary>
    NoPeers = 8,

    /// <summary>The peers have all one value.</summary>
    ZeroDispersion = 9,

    /// <summary>The target is words alone; for methods of one's own, no published one here says it.</summary>
    QualitativeOnly = 10,

    /// <summary>The method does not know such a question: a kind of target or a direction that its source does not treat.</summary>
    NotCovered = 11,

    /// <summary>The number is not finite: too large, or not defined.</summary>
    Overflow = 12,

    /// <summary>The base is beyond the target already: there is no way to go.</summary>
    BaseMeetsTarget = 13,

    /// <summary>The method needs the year of the target, and there is none.</summary>
    TargetYearMissing = 14,
}
