namespace PolicyTargets.Internal;

/// <summary>An interval whose ends are exact fractions; null ends are unbounded.</summary>
internal readonly record struct FractionInterval(Fraction? Low, bool LowIncluded, Fraction? High, bool HighIncluded)
{
    internal static FractionInterval Of(Interval interval, Func<decimal, Fraction> convert) =>
        new(interval.Low is { } low ? convert(low) : null, interval.LowIncluded, interval.High is { } high ? convert(high) : null, interval.HighIncluded);
}
