namespace PolicyTargets.Validation;

/// <summary>Which calculation over several claims was found to hold.</summary>
public enum IdentityKind
{
    /// <summary>A level is its base and the change since.</summary>
    LevelIsBaseAndChange,

    /// <summary>A level is its base times one and the growth.</summary>
    LevelIsBaseTimesGrowth,

    /// <summary>A level and its growth say what the base was.</summary>
    BaseBehindGrowth,

    /// <summary>A level and its multiple say what the base was.</summary>
    LevelIsMultipleOfBase,

    /// <summary>A part is its share of the whole; or a part and a whole say what the share is.</summary>
    ShareOfWhole,

    /// <summary>A change and its contribution say what the change of the whole was.</summary>
    WholeBehindContribution,

    /// <summary>An amount and a number of things of one statement say how much falls to each.</summary>
    AmountPerThing,

    /// <summary>An amount and a ratio that it is the numerator of say what the denominator was.</summary>
    DenominatorBehindRatio,

    /// <summary>A claim that restates another one says the same.</summary>
    Restated,

    /// <summary>Two publications of one value agree, the one perhaps vaguer than the other.</summary>
    Confirmed,

    /// <summary>What an average growth makes over its years.</summary>
    Compounded,

    /// <summary>How far it is from the start of a target to its bound, in all and a year.</summary>
    WayToTarget,

    /// <summary>The yearly targets add to the total of the plan.</summary>
    YearsMakeTotal,

    /// <summary>A promised increment reaches the promised level.</summary>
    IncrementReachesLevel,

    /// <summary>A value that is known keeps a bound that was promised.</summary>
    TargetKept,

    /// <summary>A promised growth beside the last one that was published.</summary>
    LastGrowth,

    /// <summary>What the components of a composite add to.</summary>
    PartsOfComposite,
}
