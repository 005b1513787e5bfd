namespace PolicyTargets;

/// <summary>A statement that one scope of an indicator is part of another: readings of the part are a floor for stages and counts of the whole.</summary>
/// <param name="Whole">The wider scope, as it stands in measurands; null for the indicator without scope.</param>
/// <param name="Part">The narrower scope.</param>
public sealed record ScopePart(string? Whole, string Part);
