namespace PolicyTargets;

/// <summary>What kind of value an indicator has, which decides what a period means for it and how it is evidenced.</summary>
public enum Nature
{
    /// <summary>Adds up over time: spending, projects started. Its value belongs to a whole period.</summary>
    Flow = 0,

    /// <summary>Stands at a moment: certified enterprises. Its value belongs to the end of a period.</summary>
    Stock = 1,

    /// <summary>One thing divided by another: R&amp;D intensity, coverage. Does not add up.</summary>
    Ratio = 2,

    /// <summary>A place in an order.</summary>
    Rank = 3,

    /// <summary>An index number without unit or true zero.</summary>
    Index = 4,

    /// <summary>A grade that stays once reached, until a later reading says otherwise: 拟订 &lt; 出台 &lt; 实施.</summary>
    Stage = 5,

    /// <summary>What occurs in a period or does not, and may recur: an award.</summary>
    Happening = 6,
}
