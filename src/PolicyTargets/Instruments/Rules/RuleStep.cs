namespace PolicyTargets.Instruments;

/// <summary>What a node of a <see cref="RuleExplanation"/> speaks of.</summary>
public enum RuleStep
{
    /// <summary>The rule. The root.</summary>
    Rule = 0,

    /// <summary>That no version of the rule is in force on the day. A root.</summary>
    NotInForce = 1,

    /// <summary>A published value and its bound.</summary>
    Criterion = 2,

    /// <summary>A fact's amount and its bound.</summary>
    Amount = 3,

    /// <summary>A fact that holds or does not.</summary>
    Flag = 4,

    /// <summary>A fact that has one of several values or does not.</summary>
    Choice = 5,

    /// <summary>A fact's value and a test of one's own.</summary>
    Predicate = 6,

    /// <summary>Every part.</summary>
    All = 7,

    /// <summary>Some part.</summary>
    Any = 8,

    /// <summary>So many parts.</summary>
    AtLeast = 9,

    /// <summary>Not the part.</summary>
    Not = 10,

    /// <summary>Each sub-period.</summary>
    Each = 11,

    /// <summary>Several periods in a row.</summary>
    Streak = 12,

    /// <summary>One of these periods.</summary>
    Period = 13,

    /// <summary>A demand on some cases only; the first child is the guard.</summary>
    When = 14,

    /// <summary>What of the time lies in no whole sub-period, or is still to come.</summary>
    Rest = 15,
}
