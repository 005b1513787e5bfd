namespace PolicyTargets;

/// <summary>How an administrative unit belongs to its parent.</summary>
public enum ParentRelation
{
    /// <summary>下辖: the parent governs it.</summary>
    Subordinate = 0,

    /// <summary>代管: the parent runs it on behalf of the province, as a prefecture-level city does for a county-level one.</summary>
    Entrusted = 1,

    /// <summary>省直辖: a unit of counties' rank that the province governs itself; the parent is the province.</summary>
    Direct = 2,
}
