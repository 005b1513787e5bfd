using System.Collections;
using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The values of one series, a year each, in the order of the years. A missing year is absent, never 0.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class ProgressSeries : IReadOnlyList<ProgressPoint>, IEquatable<ProgressSeries>
{
    private readonly ProgressPoint[] _points;

    private ProgressSeries(ProgressPoint[] points, int count) => (_points, Count) = (points, count);

    /// <summary>Gets the series without values.</summary>
    public static ProgressSeries Empty { get; } = new([], 0);

    /// <summary>Gets the number of years with a value.</summary>
    public int Count { get; }

    /// <summary>Gets a value by its place in the order of the years.</summary>
    /// <param name="index">From 0 up to, but without, <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public ProgressPoint this[int index] => (uint)index < (uint)Count ? _points[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such place in the series.");

    /// <summary>A series of points.</summary>
    /// <param name="points">The points in any order; may be empty.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="points"/> is null.</exception>
    /// <exception cref="ArgumentException">Two points have one year, or a value is no finite number.</exception>
    public static ProgressSeries Of(params IEnumerable<ProgressPoint> points) => Take([.. Require.NotNull(points)]);

    /// <summary>A series of years and values.</summary>
    /// <param name="points">The points in any order.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentException">Two points have one year, or a value is no finite number.</exception>
    public static ProgressSeries Of(params ReadOnlySpan<(int Year, double Value)> points)
    {
        var own = new ProgressPoint[points.Length];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = new(points[i].Year, points[i].Value);
        }

        return Take(own);
    }

    /// <summary>The place of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>-1 where the year has no value.</returns>
    public int IndexOf(int year)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_points[i].Year == year)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The series up to a year.</summary>
    /// <param name="year">The last year, included.</param>
    /// <returns>What is known of the years up to it; may be empty.</returns>
    public ProgressSeries UpTo(int year)
    {
        int count = Count;
        while (count > 0 && _points[count - 1].Year > year)
        {
            count--;
        }

        return count == Count ? this : new(_points, count);
    }

    /// <summary>The series with each value replaced.</summary>
    /// <param name="change">What becomes of a value; gives finite numbers.</param>
    /// <returns>A series of the same years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">A new value is no finite number.</exception>
    public ProgressSeries Select(Func<double, double> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var own = new ProgressPoint[Count];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = new(_points[i].Year, change(_points[i].Value));
        }

        return Take(own);
    }

    /// <summary>Whether another series has the same years and values.</summary>
    /// <param name="other">Another series.</param>
    /// <returns>Whether all points are equal.</returns>
    public bool Equals(ProgressSeries? other) => other is not null && Points.SequenceEqual(other.Points);

    /// <summary>Whether an object is a series of the same years and values.</summary>
    /// <param name="obj">Any object.</param>
    /// <returns>Whether all points are equal.</returns>
    public override bool Equals(object? obj) => Equals(obj as ProgressSeries);

    /// <summary>The hash of size and last point.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Count, Count == 0 ? default : _points[Count - 1]);

    /// <summary>Every point, in the order of the years.</summary>
    /// <returns>The points.</returns>
    public IEnumerator<ProgressPoint> GetEnumerator() => _points.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The points.</summary>
    /// <returns><c>2015: 100, 2020: 90</c>.</returns>
    public override string ToString() => string.Join(", ", this.AsEnumerable());

    internal ReadOnlySpan<ProgressPoint> Points => _points.AsSpan(0, Count);

    /// <summary>A series of points that nobody else holds.</summary>
    internal static ProgressSeries Take(ProgressPoint[] points)
    {
        for (int i = 1; i < points.Length; i++)
        {
            if (points[i].Year <= points[i - 1].Year)
            {
                Array.Sort(points, static (one, other) => one.Year.CompareTo(other.Year));
                break;
            }
        }

        for (int i = 0; i < points.Length; i++)
        {
            if (!double.IsFinite(points[i].Value) || (i > 0 && points[i].Year == points[i - 1].Year))
            {
                throw new ArgumentException(
                    double.IsFinite(points[i].Value) ? $"The year {Texts.Plain(points[i].Year)} stands twice in the series." : $"The value of {Texts.Plain(points[i].Year)} is no finite number; leave a missing year out.",
                    nameof(points));
            }
        }

        return points.Length == 0 ? Empty : new(points, points.Length);
    }
}
