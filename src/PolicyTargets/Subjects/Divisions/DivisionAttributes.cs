namespace PolicyTargets;

/// <summary>What distinguishes an administrative unit among those of its level.</summary>
[Flags]
public enum DivisionAttributes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>副省级: its offices rank half a step below a province's.</summary>
    SubProvincial = 1,

    /// <summary>计划单列市: planned by the State apart from its province.</summary>
    SeparatelyPlanned = 2,

    /// <summary>省会: the seat of the province.</summary>
    ProvincialCapital = 4,
}
