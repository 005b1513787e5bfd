using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A target split up into others (任务分解): that of a city into those of its counties, that of a plan into those of its years.</summary>
/// <remarks>A record of valid values: whether the parts add up, and whether they can, is for a validator to say (<c>DEC001</c> and following).</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Decomposition
{
    /// <summary>Gets the target that is split up.</summary>
    public required TargetId Whole { get; init; }

    /// <summary>Gets the targets that it is split up into, in printed order; may be empty.</summary>
    public IReadOnlyList<TargetId> Parts { get; init => field = ValueList<TargetId>.Of(value); } = ValueList<TargetId>.Empty;

    /// <summary>Gets how it is split up. There is no default: adding up ratios by silence would be the mistake.</summary>
    public required DecompositionMethod Method { get; init; }

    /// <summary>Gets how the parts must compare with the whole. There is no default.</summary>
    public required DecompositionCoverage Coverage { get; init; }

    /// <summary>Gets by how much the parts may miss or exceed the whole, in a unit that converts; null for not at all.</summary>
    public Quantity? Tolerance { get; init; }

    /// <summary>Gets the series that weighs the parts where the method is <see cref="DecompositionMethod.Weighted"/>; null where it is not stated.</summary>
    public IndicatorCode? Weight { get; init; }

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>The whole, the method and the parts.</summary>
    /// <returns><c>city-2027 = Additive (east-2027, west-2027)</c>.</returns>
    public override string ToString() => $"{Whole} = {Method} ({string.Join(", ", Parts)})";
}
