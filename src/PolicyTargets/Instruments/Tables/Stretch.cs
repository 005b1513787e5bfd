namespace PolicyTargets.Instruments;

/// <summary>Where a value lies on an axis: in one segment if it is known, anywhere in a stretch of them if only a range is.</summary>
/// <param name="First">The first segment.</param>
/// <param name="Last">The last segment, included.</param>
internal readonly record struct Stretch(int First, int Last);
