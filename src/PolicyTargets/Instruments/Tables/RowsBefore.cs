namespace PolicyTargets.Instruments;

/// <summary>The rows that may overlap one, among those before it: the rows that lie in a segment of its on the axis that tells rows apart best.</summary>
/// <remarks>n rows that each have a value of their own on some axis are compared n times, not n². Rows are asked for in order, each once.</remarks>
internal sealed class RowsBefore
{
    private readonly SegmentSet[][] _boxes;
    private readonly int _axis;
    private readonly Dictionary<int, List<int>>? _rowsIn;

    /// <param name="axes">How many segments each axis has.</param>
    /// <param name="boxes">The boxes of the rows.</param>
    internal RowsBefore(int[] axes, SegmentSet[][] boxes)
    {
        _boxes = boxes;
        (_axis, long pairs) = axes.Select((count, axis) => (axis, Pairs(axis, count))).MinBy(candidate => candidate.Item2);

        // Rows that share many segments meet there again and again: then all pairs are fewer.
        _rowsIn = pairs < (long)boxes.Length * boxes.Length / 2 ? [] : null;
    }

    /// <summary>The earlier rows that may overlap a row, in order.</summary>
    internal IEnumerable<int> Meeting(int row)
    {
        if (_rowsIn is null)
        {
            return Enumerable.Range(0, row);
        }

        SortedSet<int> met = [];
        foreach (int segment in _boxes[row][_axis].Segments())
        {
            if (!_rowsIn.TryGetValue(segment, out List<int>? there))
            {
                _rowsIn[segment] = there = [];
            }

            met.UnionWith(there);
            there.Add(row);
        }

        return met;
    }

    /// <summary>How often two rows meet in a segment.</summary>
    private long Pairs(int axis, int count)
    {
        int[] rows = new int[count];
        foreach (int segment in _boxes.SelectMany(box => box[axis].Segments()))
        {
            rows[segment]++;
        }

        return rows.Sum(own => (long)own * (own - 1) / 2);
    }
}
