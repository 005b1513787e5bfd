using System.Collections;
using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The bands of a method, best first: a value belongs to the first whose edge it reaches. Which side of an edge is closed is part of the method.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ProgressBands : IReadOnlyList<ProgressBand>
{
    private readonly ProgressBand[] _bands;

    /// <summary>Creates bands.</summary>
    /// <param name="bands">At least one, all with lower edges, which fall, or all with upper ones, which rise; the last one has none (<see cref="ProgressBand.Else"/>).</param>
    /// <exception cref="ArgumentNullException"><paramref name="bands"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no band, an edge is out of order, or the last band has one.</exception>
    public ProgressBands(params IEnumerable<ProgressBand> bands)
    {
        _bands = [.. Require.NotNull(bands)];
        if (_bands.Length == 0 || !double.IsNegativeInfinity(_bands[^1].Edge))
        {
            throw new ArgumentException($"Bands end with one that takes all the rest: {nameof(ProgressBand)}.{nameof(ProgressBand.Else)}.", nameof(bands));
        }

        for (int i = 1; i < _bands.Length - 1; i++)
        {
            if (_bands[i].IsUpper != _bands[0].IsUpper || (_bands[0].IsUpper ? _bands[i].Edge <= _bands[i - 1].Edge : _bands[i].Edge >= _bands[i - 1].Edge))
            {
                throw new ArgumentException($"Lower edges fall and upper edges rise: '{_bands[i]}' may not stand behind '{_bands[i - 1]}'.", nameof(bands));
            }
        }
    }

    /// <summary>Gets whether the labels are turned round for a series that is wanted to fall, so that the edges keep their closed sides on the raw value.</summary>
    public bool AreMirrored { get; init; }

    /// <summary>Gets the number of bands.</summary>
    public int Count => _bands.Length;

    /// <summary>Gets a band by its place, the best first.</summary>
    /// <param name="index">From 0 up to, but without, <see cref="Count"/>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public ProgressBand this[int index] => _bands[index];

    /// <summary>The band of a value.</summary>
    /// <param name="value">A number.</param>
    /// <param name="sign">1 for a series that is wanted to rise, -1 for one that is wanted to fall; counts where the labels <see cref="AreMirrored"/>.</param>
    /// <returns>The band; the last one for NaN.</returns>
    public ProgressBand Of(double value, int sign = 1) => Of(value, sign, EdgeScale.None);

    /// <summary>The band of a value, with edges changed for one question.</summary>
    /// <param name="value">A number.</param>
    /// <param name="sign">1 for a series that is wanted to rise, -1 for one that is wanted to fall; counts where the labels <see cref="AreMirrored"/>.</param>
    /// <param name="edges">What happens to the edges.</param>
    /// <returns>The band.</returns>
    public ProgressBand Of(double value, int sign, EdgeScale edges)
    {
        int found = _bands.Length - 1;
        for (int i = 0; i < _bands.Length - 1; i++)
        {
            if (_bands[i].Holds(value, edges.Apply(_bands[i].Edge, _bands[i].Name, _bands[i].IsFixed)))
            {
                found = i;
                break;
            }
        }

        return _bands[AreMirrored && sign < 0 ? _bands.Length - 1 - found : found];
    }

    /// <summary>Every band, the best first.</summary>
    /// <returns>The bands.</returns>
    public IEnumerator<ProgressBand> GetEnumerator() => ((IEnumerable<ProgressBand>)_bands).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The bands.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", _bands.AsEnumerable());
}
