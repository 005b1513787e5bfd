namespace PolicyTargets;

/// <summary>What a node of an <see cref="Explanation"/> says.</summary>
public enum ExplanationStep
{
    /// <summary>What was asked: the target and the day. The root.</summary>
    Asked = 0,

    /// <summary>The reading that the target was held against.</summary>
    Actual = 1,

    /// <summary>The level that the way starts from.</summary>
    Baseline = 2,

    /// <summary>A reading that another one was derived from.</summary>
    Input = 3,

    /// <summary>The rule by which a reading was derived; its children are the inputs.</summary>
    Derivation = 4,

    /// <summary>A published statement behind a reading.</summary>
    Observation = 5,

    /// <summary>How one sub-period came out.</summary>
    SubPeriod = 6,

    /// <summary>How the actual lies to the bound.</summary>
    Comparison = 7,

    /// <summary>How the actual lies to the stretch.</summary>
    Stretch = 8,

    /// <summary>The distance still to go.</summary>
    Gap = 9,

    /// <summary>The share of the way gone.</summary>
    Progress = 10,

    /// <summary>The share of the way planned, and the time gone by.</summary>
    Expected = 11,

    /// <summary>The change that each remaining period needs.</summary>
    RequiredChange = 12,

    /// <summary>The growth that each remaining period needs.</summary>
    RequiredGrowth = 13,

    /// <summary>Where the present pace leads.</summary>
    Projection = 14,

    /// <summary>That the outcome depends on rounding.</summary>
    Rounding = 15,

    /// <summary>Verdict, status and reasons. The last node.</summary>
    Conclusion = 16,

    /// <summary>The share of a ceiling that is used, by which an amount so far is paced instead of by progress.</summary>
    CeilingUsed = 17,

    /// <summary>That the value of the due period was published as missing, and why.</summary>
    Missing = 18,
}
