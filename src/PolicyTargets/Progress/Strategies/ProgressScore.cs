using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>How a measure becomes a score: straight pieces, each from an edge up, cut off at the ends of the scale.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ProgressScore
{
    private readonly ScorePiece[] _pieces;

    /// <summary>Creates a scorer.</summary>
    /// <param name="least">The lower end of the scale.</param>
    /// <param name="most">The upper end of the scale.</param>
    /// <param name="pieces">At least one, with falling edges; the last one from minus infinity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pieces"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no piece, an edge does not fall, the last one is not minus infinity, or the scale has no length.</exception>
    public ProgressScore(double least, double most, params IEnumerable<ScorePiece> pieces)
    {
        _pieces = [.. Require.NotNull(pieces)];
        if (_pieces.Length == 0 || !double.IsNegativeInfinity(_pieces[^1].From) || _pieces.Zip(_pieces.Skip(1)).Any(pair => pair.Second.From >= pair.First.From))
        {
            throw new ArgumentException("The pieces of a score have falling edges, and the last one begins at minus infinity.", nameof(pieces));
        }

        (Least, Most) = least < most ? (least, most) : throw new ArgumentException("The lower end of a scale is below its upper end.", nameof(least));
    }

    /// <summary>Gets the lower end of the scale.</summary>
    public double Least { get; }

    /// <summary>Gets the upper end of the scale.</summary>
    public double Most { get; }

    /// <summary>Gets the value from which on the upper end is given where the base is at its natural limit.</summary>
    /// <value>0 unless stated.</value>
    public double FullFrom { get; init; }

    /// <summary>The score of a value.</summary>
    /// <param name="value">A number.</param>
    /// <returns>From <see cref="Least"/> to <see cref="Most"/>, ends included, unless a piece goes on beyond them; <see cref="Least"/> for NaN.</returns>
    public double Of(double value) => Of(value, EdgeScale.None);

    /// <summary>The score of a value, with edges changed for one question.</summary>
    /// <param name="value">A number.</param>
    /// <param name="edges">What happens to the edges. On a piece with an edge the value is divided by their divisor; where that is 0, all from <see cref="FullFrom"/> on get the upper end.</param>
    /// <returns>From <see cref="Least"/> to <see cref="Most"/>, unless a piece goes on beyond them.</returns>
    public double Of(double value, EdgeScale edges)
    {
        if (edges.ScoreDivisor == 0 && value >= FullFrom)
        {
            return Most;
        }

        foreach (ScorePiece piece in _pieces)
        {
            if (value >= edges.Apply(piece.From, piece.Name))
            {
                double score = (double.IsNegativeInfinity(piece.From) ? piece.Slope * value : piece.Slope * value / edges.ScoreDivisor) + piece.Intercept;
                return score < Least && !piece.IsOpenBelow ? Least : score > Most && !piece.IsOpenAbove ? Most : score;
            }
        }

        return Least;
    }

    /// <summary>The pieces.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", _pieces);
}
