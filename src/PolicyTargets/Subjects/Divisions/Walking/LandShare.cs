namespace PolicyTargets;

/// <summary>The least and the greatest share that it can be.</summary>
internal readonly record struct LandShare(decimal Least, decimal Most)
{
    internal static LandShare None => default;

    internal static LandShare Whole { get; } = new(1, 1);
}
