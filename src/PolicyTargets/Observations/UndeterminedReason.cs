namespace PolicyTargets;

/// <summary>Why something could not be computed or decided. Where several hold, they are listed in this order.</summary>
public enum UndeterminedReason
{
    /// <summary>Nothing was published about the target within its window.</summary>
    NoEvidence = 0,

    /// <summary>The target is past due and the value of its due period is not out.</summary>
    NotPublishedYet = 1,

    /// <summary>The target has no due date.</summary>
    DueDateUnstated = 2,

    /// <summary>No value of the base period is known.</summary>
    BaselineMissing = 3,

    /// <summary>The baseline already keeps the bound, so there is no way to go.</summary>
    BaselineInRange = 4,

    /// <summary>The baseline is the target itself.</summary>
    BaselineEqualsTarget = 5,

    /// <summary>Growth needs a base that is surely greater than 0.</summary>
    NonPositiveBase = 6,

    /// <summary>A divisor may be 0.</summary>
    ZeroDenominator = 7,

    /// <summary>A completion rate has no meaning for a target of 0.</summary>
    ZeroTarget = 8,

    /// <summary>What is known lies partly in the bound and partly outside.</summary>
    RangeOverlaps = 9,

    /// <summary>Something is "around" a number, and nobody has said how far around reaches.</summary>
    ToleranceUndefined = 10,

    /// <summary>The number is set elsewhere and not registered.</summary>
    AssignmentUnknown = 11,

    /// <summary>The target is in words that no machine decides.</summary>
    Qualitative = 12,

    /// <summary>The values of the peers are not known.</summary>
    PeersUnknown = 13,

    /// <summary>The value of the benchmark is not known.</summary>
    BenchmarkUnknown = 14,

    /// <summary>The unit of a value or of the bound does not convert to the measure's.</summary>
    UnitMismatch = 15,

    /// <summary>The territory changed between base and value.</summary>
    BoundaryBreak = 16,

    /// <summary>The definition changed between base and value.</summary>
    DefinitionBreak = 17,

    /// <summary>Only a part of the period is known.</summary>
    PartialPeriod = 18,

    /// <summary>Readings contradict each other, or what can occur at all.</summary>
    ContradictoryReadings = 19,

    /// <summary>A number grew larger than a decimal holds.</summary>
    Overflow = 20,

    /// <summary>A number that a policy lays down has no version in force on the day.</summary>
    ParameterNotInForce = 21,

    /// <summary>The case before a rule does not state the fact.</summary>
    FactUnstated = 22,

    /// <summary>The case before a rule names no subject whose published values could be looked at.</summary>
    SubjectUnstated = 23,

    /// <summary>The values of the parts of a territory do not give that of the whole: a place, an index, a grade, a share of something that is not said.</summary>
    NotAggregable = 24,

    /// <summary>Values of parts of the territory are not known, or what they are put together from.</summary>
    PartsUnknown = 25,
}
