using PolicyTargets.Internal;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Internal;

/// <summary>Exact numbers drawn from an interval: its closed ends, numbers close to its open ends, far out where it is unbounded, the middle and 0.</summary>
internal static class IntervalSamples
{
    private static readonly Rational Near = Rational.Ten(-10);
    private static readonly Rational Far = Rational.Ten(12);

    /// <summary>Membership, written a second time on exact fractions.</summary>
    internal static bool Holds(Interval interval, Rational x) =>
        (interval.Low is not { } low || x > low || (x == low && interval.LowIncluded))
        && (interval.High is not { } high || x < high || (x == high && interval.HighIncluded));

    internal static IReadOnlyList<Rational> Of(Interval interval) =>
        [.. Candidates(interval.Low, interval.High).Append(Rational.Zero).Distinct().Where(x => Holds(interval, x))];

    /// <summary>Enough numbers to decide every relation of two intervals: all their ends, one between each two of them, one beyond on either side.</summary>
    internal static IReadOnlyList<Rational> Deciding(params Interval[] intervals)
    {
        Rational[] ends = [.. intervals.SelectMany(i => new[] { i.Low, i.High }).Append(0m).OfType<decimal>().Select(end => (Rational)end).Distinct().Order()];
        return [ends[0] - 1, .. ends, .. ends.Zip(ends.Skip(1), (a, b) => (a + b) / 2), ends[^1] + 1];
    }

    private static Rational[] Candidates(decimal? low, decimal? high) => (low, high) switch
    {
        (null, null) => [-1, 1, Rational.Zero - Far, Far],
        ({ } l, null) => [l, l + Near, (Rational)l + 1, l + Far],
        (null, { } h) => [h, h - Near, (Rational)h - 1, h - Far],
        ({ } l, { } h) => [l, l + Near, ((Rational)l + h) / 2, h - Near, h],
    };
}
