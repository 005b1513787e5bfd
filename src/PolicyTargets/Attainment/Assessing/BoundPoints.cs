using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Where values lie beside a bound: on which side, and how far from which end.</summary>
internal static class BoundPoints
{
    /// <summary>The point of a bound nearest to values that lie wholly on one side of it; null where they do not.</summary>
    internal static decimal? Near(Interval bound, Interval values) =>
        bound.Low is { } low && LiesBelow(values, low, bound.LowIncluded) ? low
        : bound.High is { } high && LiesAbove(values, high, bound.HighIncluded) ? high : null;

    /// <summary>Whether values that came from a side lie wholly beyond the other end of a bound.</summary>
    internal static bool IsPastFarEnd(Interval bound, Interval values, Interval start) =>
        bound is { Low: { } low, High: { } high }
        && (LiesBelow(start, low, bound.LowIncluded) ? LiesAbove(values, high, bound.HighIncluded) : LiesBelow(values, low, bound.LowIncluded));

    /// <summary>The point that a margin is measured from: the only end, else the end nearer to the values.</summary>
    internal static decimal? ForMargin(Interval bound, Interval values) =>
        (bound.Low, bound.High) switch
        {
            ({ } low, null) => low,
            (null, { } high) => high,
            ({ } low, { } high) => values.Low is { } from && values.High is { } to ? (from - low <= high - to ? low : high)
                : values.High is null ? high : low,
            _ => null,
        };

    private static bool LiesBelow(Interval values, decimal end, bool isIncluded) =>
        values.High is { } high && (high < end || (high == end && !(isIncluded && values.HighIncluded)));

    private static bool LiesAbove(Interval values, decimal end, bool isIncluded) =>
        values.Low is { } low && (low > end || (low == end && !(isIncluded && values.LowIncluded)));
}
