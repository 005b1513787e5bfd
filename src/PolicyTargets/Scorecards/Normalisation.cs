namespace PolicyTargets.Scorecards;

/// <summary>Ways to bring values of different units to one scale on which more is better.</summary>
/// <remarks>
/// Between fixed ends a value has its score by itself; the other ways look at all peers, and a score moves when the peers change. Nothing is rounded. A value that is missing (null) stays missing and does not count among
/// the peers. Where less is better (<see cref="Direction.Lower"/>), values are turned round before, as COINr does.
/// Sources: SDSN, SDG Index, equation S1 (sdsna/2018GlobalIndex at 77cb335); COINr R/normalise.R at b968203 (functions <c>n_*</c>).
/// </remarks>
/// <threadsafety>Stateless; safe to share.</threadsafety>
public static class Normalisation
{
    /// <summary>A value between two ends: 0 at the worst, the full scale at the best. Where less is better, the worst is the greater one.</summary>
    /// <param name="value">The value; null where it is missing.</param>
    /// <param name="worst">The end that gets 0.</param>
    /// <param name="best">The end that gets the full scale.</param>
    /// <param name="scale">The full scale.</param>
    /// <param name="isCut">Whether a value beyond an end gets what the end gets.</param>
    /// <returns>The score, or why there is none.</returns>
    /// <remarks>Cut, it is the SDSN's normalisation and COINr's <c>n_goalposts</c>; not cut, COINr's <c>n_scaled</c>.</remarks>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public static Scored Between(double? value, double worst, double best, double scale = 100, bool isCut = true)
    {
        double full = Numbers.Finite(scale, nameof(scale));
        (double zero, double one) = (Numbers.Finite(worst, nameof(worst)), Numbers.Finite(best, nameof(best)));
        return Numbers.Finite(value, nameof(value)) is not { } number ? Scored.None(ScoreReason.Missing)
            : Numbers.Share(number, zero, one).Then(share => full * (isCut ? Math.Clamp(share, 0, 1) : share));
    }

    /// <summary>Each value between the worst and the best of the peers.</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="low">What the worst gets.</param>
    /// <param name="high">What the best gets.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>COINr's <c>n_minmax</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> MinMax(IEnumerable<double?> values, double low = 0, double high = 100, Direction better = Direction.Higher)
    {
        var peers = new PeerValues(values, better);
        (double start, double span) = (Numbers.Finite(low, nameof(low)), Numbers.Finite(high, nameof(high)) - low);
        return peers.Each(value => Numbers.Share(value, peers.Worst, peers.Best).Then(share => start + (span * share)));
    }

    /// <summary>How many standard deviations each value lies above the mean of the peers, brought to a mean and a deviation.</summary>
    /// <param name="values">The values of the peers, of which two must differ.</param>
    /// <param name="mean">The mean of the scores.</param>
    /// <param name="deviation">The standard deviation of the scores.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>The deviation is that of a sample (n − 1). COINr's <c>n_zscore</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> ZScore(IEnumerable<double?> values, double mean = 0, double deviation = 1, Direction better = Direction.Higher)
    {
        var peers = new PeerValues(values, better);
        (double centre, double spread) = (Numbers.Finite(mean, nameof(mean)), Numbers.Finite(deviation, nameof(deviation)));
        if (peers.AreEqual)
        {
            return peers.Each(_ => Scored.None(ScoreReason.ZeroRange));
        }

        double average = peers.Present.Sum() / peers.Count;
        double unit = Math.Sqrt(peers.Present.Sum(value => (value - average) * (value - average)) / (peers.Count - 1));
        return peers.Each(value => double.IsFinite(unit) ? Scored.Of(centre + (spread * ((value - average) / unit))) : Scored.None(ScoreReason.Overflow));
    }

    /// <summary>How far each value has come from the worst of the peers to a target: 0 for the worst, 1 at the target.</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="target">The target; better than the worst of the peers.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="isCapped">Whether what is beyond the target gets 1.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>The start is the worst of the peers and no base of one's own: scores move when the peers change. COINr's <c>n_dist2targ</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> ToTarget(IEnumerable<double?> values, double target, Direction better = Direction.Higher, bool isCapped = false)
    {
        var peers = new PeerValues(values, better);
        return To(peers, peers.Sign * Numbers.Finite(target, nameof(target)), isCapped);
    }

    /// <summary>How far each value has come from the worst of the peers to the best: 0 and 1 at these.</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>COINr's <c>n_dist2max</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> ToMaximum(IEnumerable<double?> values, Direction better = Direction.Higher) => MinMax(values, 0, 1, better);

    /// <summary>How far each value has come from the worst of the peers to one of them: 0 for the worst, 1 for that one.</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="reference">The place of that one among the values, from 0 on.</param>
    /// <param name="better">Which way is better.</param>
    /// <param name="isCapped">Whether what is better than that one gets 1.</param>
    /// <returns>A score for each value, in their order; none where that one has no value.</returns>
    /// <remarks>COINr's <c>n_dist2ref</c>, which counts places from 1 on.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, the direction is neither up nor down, or there is no such place.</exception>
    public static IReadOnlyList<Scored> ToReference(IEnumerable<double?> values, int reference, Direction better = Direction.Higher, bool isCapped = false)
    {
        var peers = new PeerValues(values, better);
        return peers.At(reference) is { } value ? To(peers, value, isCapped) : peers.Each(_ => Scored.None(ScoreReason.Missing));
    }

    /// <summary>Each value as a fraction of the greatest one.</summary>
    /// <param name="values">The values of the peers, of which the greatest is positive.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>COINr's <c>n_fracmax</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite.</exception>
    public static IReadOnlyList<Scored> OfMaximum(IEnumerable<double?> values)
    {
        var peers = new PeerValues(values, Direction.Higher);
        return peers.Each(value => peers.Best > 0 ? Scored.Of(value / peers.Best) : Scored.None(ScoreReason.NotPositive));
    }

    /// <summary>The place of each value: 1 for the best. Equals share the better place, and the next places stay empty (1, 2, 2, 4).</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>A place for each value, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> Rank(IEnumerable<double?> values, Direction better = Direction.Higher)
    {
        var peers = new PeerValues(values, better);
        return peers.Each(value => Scored.Of(peers.Better(value) + 1));
    }

    /// <summary>The Borda points of each value: how many of the peers are worse.</summary>
    /// <param name="values">The values of the peers.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>Points for each value, in their order.</returns>
    /// <remarks>COINr's <c>n_borda</c>; its <c>n_rank</c>, where the worst has 1, is one more.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> Borda(IEnumerable<double?> values, Direction better = Direction.Higher)
    {
        var peers = new PeerValues(values, better);
        return peers.Each(value => Scored.Of(peers.Worse(value)));
    }

    /// <summary>The share of the other peers that are worse than each value: 0 for the worst, 1 for a best one that nobody equals.</summary>
    /// <param name="values">The values of the peers, of which there must be two.</param>
    /// <param name="better">Which way is better.</param>
    /// <returns>A score for each value, in their order.</returns>
    /// <remarks>COINr's <c>n_prank</c>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">A number is not finite, or the direction is neither up nor down.</exception>
    public static IReadOnlyList<Scored> PercentileRank(IEnumerable<double?> values, Direction better = Direction.Higher)
    {
        var peers = new PeerValues(values, better);
        return peers.Each(value => peers.Count < 2 ? Scored.None(ScoreReason.ZeroRange) : Scored.Of((double)peers.Worse(value) / (peers.Count - 1)));
    }

    private static IReadOnlyList<Scored> To(PeerValues peers, double goal, bool isCapped) =>
        peers.Each(value => goal <= peers.Worst ? Scored.None(ScoreReason.NotBetterThanWorst) : Numbers.Share(value, peers.Worst, goal).Then(share => isCapped ? Math.Min(1, share) : share));
}
