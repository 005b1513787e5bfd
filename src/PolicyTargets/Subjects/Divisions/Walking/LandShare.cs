namespace PolicyTargets;

/// <summary>The least and the greatest share that it can be.</summary>
internal readonly record struct LandShare(decimal Least, decimal Most)
{
    internal static LandShare Whole { get; } = new(1, 1);

    internal LandShare Times(decimal least, decimal most) => new(Least * least, Most * most);

    internal LandShare Plus(LandShare other) => new(Least + other.Least, Math.Min(1, Most + other.Most));
}
