namespace PolicyTargets.Serialization;

/// <summary>What records show of bounds and readings: the numbers as printed.</summary>
internal static class Printed
{
    /// <summary>The bound as printed; around a number it is that number, and <c>approximate</c> says so.</summary>
    internal static QuantityRange? Range(Bound bound) => bound switch
    {
        RangeBound ranged => ranged.Range,
        FloorAndStretchBound both => both.Range,
        ApproximatelyBound around => QuantityRange.Exactly(around.Value),
        AssignedBound { Registered: { } registered } => Range(registered),
        _ => null,
    };

    internal static bool IsApproximate(Bound bound) => bound is ApproximatelyBound || (bound is AssignedBound { Registered: { } registered } && IsApproximate(registered));

    /// <summary>The values; null where words stand for them.</summary>
    internal static QuantityRange? Values(Reading? reading) =>
        reading is null or { Stated: not null } ? null : reading.Around is { } around ? QuantityRange.Exactly(around) : reading.Range;
}
