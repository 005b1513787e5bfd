using PolicyTargets.Internal;

namespace PolicyTargets.Scorecards;

/// <summary>The values of the peers, turned round where less is better, so that more is better from here on.</summary>
internal sealed class PeerValues
{
    private readonly double?[] _values;
    private readonly double[] _sorted;

    internal PeerValues(IEnumerable<double?> values, Direction better)
    {
        Sign = better switch
        {
            Direction.Higher => 1,
            Direction.Lower => -1,
            _ => throw new ArgumentOutOfRangeException(nameof(better), better, "The direction is to be Higher or Lower."),
        };
        _values = [.. Require.NotNull(values).Select(value => Sign * Numbers.Finite(value, nameof(values)))];
        _sorted = [.. _values.Where(value => value is not null).Select(value => value!.Value).Order()];
    }

    internal int Sign { get; }

    internal int Count => _sorted.Length;

    /// <summary>Gets the worst value; 0 where there is none, and then nobody asks.</summary>
    internal double Worst => Count == 0 ? 0 : _sorted[0];

    internal double Best => Count == 0 ? 0 : _sorted[^1];

    /// <summary>Gets whether the peers have all one value, or are fewer than two.</summary>
    internal bool AreEqual => Worst == Best;

    internal IEnumerable<double> Present => _sorted;

    internal double? At(int index) => index >= 0 && index < _values.Length
        ? _values[index] : throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such peer.");

    internal int Worse(double value) => Boundary(value, isAfter: false);

    internal int Better(double value) => Count - Boundary(value, isAfter: true);

    internal IReadOnlyList<Scored> Each(Func<double, Scored> score) => ValueList<Scored>.Of(_values.Select(value => value is { } number ? score(number) : Scored.None(ScoreReason.Missing)));

    /// <summary>The place before the first, or after the last, of the values that equal one.</summary>
    private int Boundary(double value, bool isAfter)
    {
        (int low, int high) = (0, Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _sorted[middle] < value || (isAfter && _sorted[middle] == value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
