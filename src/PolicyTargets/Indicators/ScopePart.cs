namespace PolicyTargets;

/// <summary>A statement that one scope of an indicator is part of another: readings of the part are a floor for stages and counts of the whole.</summary>
/// <param name="Whole">The wider scope, as it stands in measurands; null for the indicator without scope.</param>
/// <param name="Part">The narrower scope.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ScopePart(string? Whole, string Part)
{
    /// <summary>The part and the whole: <c>海洋材料 ⊂ 材料</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Part} ⊂ {Whole ?? "(all)"}";
}
