using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>The numbers of a column, or the days of a table, cut at the ends of all cells into segments that no row tells apart: what holds of one number of a segment holds of all.</summary>
internal sealed class Axis
{
    private readonly LocalizedText? _name;
    private readonly bool _isWhole;
    private readonly Func<Interval, Language, string> _write;
    private readonly Stretch _possible;
    private readonly (decimal Value, bool IsAfter)[] _cuts;

    /// <param name="name">The column's name; null for the days of a table.</param>
    /// <param name="isWhole">Whether the numbers are whole.</param>
    /// <param name="cells">The intervals of all cells; where numbers are whole, closed or unbounded.</param>
    /// <param name="write">Writes an interval.</param>
    /// <param name="possible">The numbers that an input may have; null for any.</param>
    /// <param name="stated">Those of which a table ought to say something; null for all that are possible.</param>
    internal Axis(LocalizedText? name, bool isWhole, IEnumerable<Interval> cells, Func<Interval, Language, string> write, Interval? possible = null, Interval? stated = null)
    {
        (_name, _isWhole, _write) = (name, isWhole, write);
        (Interval any, Interval told) = (possible ?? Interval.All, stated ?? possible ?? Interval.All);
        _cuts = [.. cells.Append(any).Append(told).SelectMany(cell => new[] { LowCut(cell), HighCut(cell) }).OfType<(decimal, bool)>().Distinct().Order()];
        _possible = Locate(any);
        (All, Possible, Stated) = (SegmentSet.Of(Count, new Stretch(0, Count - 1)), SegmentSet.Of(Count, _possible), SetOf([told]));
    }

    internal int Count => _cuts.Length + 1;

    /// <summary>Every segment: what a row without a cell takes.</summary>
    internal SegmentSet All { get; }

    /// <summary>The segments that an input may lie in.</summary>
    internal SegmentSet Possible { get; }

    /// <summary>The segments of which a table ought to say something: not the values that a column does not list.</summary>
    internal SegmentSet Stated { get; }

    internal SegmentSet SetOf(IEnumerable<Interval> cell) => SegmentSet.Of(Count, cell.Select(interval => Locate(interval)));

    /// <param name="value">The numbers that a value may have, closed or unbounded where numbers are whole; null for any that is possible.</param>
    internal Stretch Locate(Interval? value) => value is not { } numbers ? _possible : new(
        LowCut(numbers) is { } low ? CountCuts(low, orAt: true) : 0,
        HighCut(numbers) is { } high ? CountCuts(high, orAt: false) : _cuts.Length);

    /// <summary>The values of a set, behind the column's name: <c>staff: [1, 300], [1000, ∞)</c>.</summary>
    internal string Write(SegmentSet set, Language language) => $"{(_name is null ? "" : _name.In(language) + ": ")}{string.Join(", ", Intervals(set).Select(interval => _write(interval, language)))}";

    private IEnumerable<Interval> Intervals(SegmentSet set)
    {
        for (int first = 0; first < Count; first++)
        {
            if (set[first])
            {
                int last = first;
                while (last + 1 < Count && set[last + 1])
                {
                    last++;
                }

                yield return Between(first, last);
                first = last;
            }
        }
    }

    private Interval Between(int first, int last)
    {
        (decimal Value, bool IsAfter)? low = first > 0 ? _cuts[first - 1] : null;
        (decimal Value, bool IsAfter)? high = last < _cuts.Length ? _cuts[last] : null;
        Interval interval = Interval.Create(low?.Value, low is { IsAfter: false }, high?.Value, high is { IsAfter: true })!.Value;
        return _isWhole ? interval.Integers()!.Value : interval;
    }

    /// <summary>How many cuts lie below an end, or at it.</summary>
    private int CountCuts((decimal, bool) end, bool orAt)
    {
        (int low, int high) = (0, _cuts.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _cuts[middle].CompareTo(end) < (orAt ? 1 : 0) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Before an included end, after an excluded one.</summary>
    private static (decimal Value, bool IsAfter)? LowCut(Interval interval) => interval.Low is { } low ? (low, !interval.LowIncluded) : null;

    /// <summary>After an included end, before an excluded one; of whole numbers, before the next one, where the neighbour's cut may be.</summary>
    private (decimal Value, bool IsAfter)? HighCut(Interval interval) =>
        interval.High is not { } high ? null
        : _isWhole && interval.HighIncluded && high < decimal.MaxValue ? (high + 1, false)
        : (high, interval.HighIncluded);
}
