namespace PolicyTargets;

/// <summary>What was asked of a registry.</summary>
/// <param name="Text">The code or name.</param>
/// <param name="Within">The unit that it should belong to; null for any.</param>
/// <param name="IsCode">Whether it is a code.</param>
internal readonly record struct DivisionQuestion(string Text, SubjectId? Within, bool IsCode);
