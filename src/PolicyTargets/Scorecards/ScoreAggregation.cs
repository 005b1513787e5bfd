using PolicyTargets.Internal;

namespace PolicyTargets.Scorecards;

/// <summary>A way to put scores together: a weighted mean of one family, from the smallest score over the harmonic and the geometric mean to the arithmetic one. The lower the power, the less a good score makes up for a bad one.</summary>
/// <remarks>
/// A missing score is left out, said to be, and the weights of the others are rescaled; its place is never filled. Sources: COINr R/aggregate.R at b968203 (<c>a_amean</c>, <c>a_gmean</c>, <c>a_hmean</c>,
/// <c>a_genmean</c>; the last gives nothing where a score is missing, which is not followed); SDSN, whose goals and index are <see cref="Arithmetic"/> means without weights (sdsna/2018GlobalIndex at 77cb335).
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ScoreAggregation
{
    private const double LeastPower = 0.001;

    private ScoreAggregation(double power) => Power = power;

    /// <summary>Gets the arithmetic mean.</summary>
    public static ScoreAggregation Arithmetic { get; } = new(1);

    /// <summary>Gets the geometric mean, of positive scores.</summary>
    public static ScoreAggregation Geometric { get; } = new(0);

    /// <summary>Gets the harmonic mean, of positive scores.</summary>
    public static ScoreAggregation Harmonic { get; } = new(-1);

    /// <summary>Gets the smallest score, whatever the others are (Leontief).</summary>
    public static ScoreAggregation Minimum { get; } = new(double.NegativeInfinity);

    /// <summary>Gets the power: 1 arithmetic, 0 geometric, -1 harmonic, negative infinity the smallest.</summary>
    public double Power { get; }

    /// <summary>Gets the least share of members that must have a score, from 0 to 1, included.</summary>
    /// <value>0 unless stated: one is enough.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 1.</exception>
    public double LeastCoverage
    {
        get;
        init => field = value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The share is to be from 0 to 1.");
    }

    /// <summary>The generalised mean: the root of the mean of powers.</summary>
    /// <param name="power">The power. Negative ones want positive scores, positive ones but 1 want scores of 0 or more.</param>
    /// <returns>The aggregation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The power is no finite number, or so near to 0 that the root would lose its digits: nearer than 0.001, but 0, which is the geometric mean.</exception>
    public static ScoreAggregation Generalised(double power) =>
        double.IsFinite(power) && (power == 0 || Math.Abs(power) >= LeastPower) ? new(power) : throw new ArgumentOutOfRangeException(nameof(power), power, "The power is to be 0, or a finite number that is 0.001 or more away from it.");

    /// <summary>Puts scores together.</summary>
    /// <param name="scores">The scores; null where one is missing.</param>
    /// <param name="weights">A weight for each, 0 or more, of any sum; null for equal ones.</param>
    /// <returns>The mean, or why there is none, and the coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scores"/> is null.</exception>
    /// <exception cref="ArgumentException">A score is no finite number, a weight is negative or no finite number, or there are more or fewer weights than scores.</exception>
    public ScoreAggregate Of(IEnumerable<double?> scores, IEnumerable<double>? weights = null)
    {
        double?[] all = [.. Require.NotNull(scores).Select(score => Numbers.Finite(score, nameof(scores)))];
        double[] heavy = weights is null ? [.. all.Select(_ => 1.0)] : [.. weights.Select(weight => Numbers.Finite(weight, nameof(weights)))];
        if (heavy.Length != all.Length || heavy.Any(weight => weight < 0))
        {
            throw new ArgumentException(heavy.Length != all.Length ? "There is to be one weight for each score." : "A weight is negative.", nameof(weights));
        }

        int[] dropped = [.. Enumerable.Range(0, all.Length).Where(place => all[place] is null)];
        int used = all.Length - dropped.Length;
        (double Value, double Weight)[] members = [.. all.Zip(heavy).Where(member => member is { First: not null, Second: > 0 }).Select(member => (member.First!.Value, member.Second))];
        Scored score = used == 0 ? Scored.None(ScoreReason.Missing)
            : (double)used / all.Length < LeastCoverage ? Scored.None(ScoreReason.TooFewMembers)
            : members.Length == 0 ? Scored.None(ScoreReason.NoWeight)
            : Mean(members);
        return new() { Score = score, Expected = all.Length, Used = used, Dropped = dropped };
    }

    /// <summary>The kind of mean.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => Power switch
    {
        1 => "arithmetic mean",
        0 => "geometric mean",
        -1 => "harmonic mean",
        double.NegativeInfinity => "minimum",
        _ => FormattableString.Invariant($"mean of power {Power}"),
    };

    private Scored Mean((double Value, double Weight)[] members)
    {
        (double least, double most) = (members.Min(member => member.Value), members.Max(member => member.Value));
        if (Power == double.NegativeInfinity || Power == 1)
        {
            return Scored.Of(Power == 1 ? Average(members, static value => value) : least);
        }

        if (Power > 0 ? least < 0 : least <= 0)
        {
            return Scored.None(ScoreReason.NotPositive);
        }

        // Relative to the score that rules the sum, so that powers neither overflow nor vanish.
        double ruling = Power > 0 ? most : least;
        return Scored.Of(
            least == most ? most
            : Power == 0 ? Math.Exp(Average(members, Math.Log))
            : ruling * Math.Pow(Average(members, value => Math.Pow(value / ruling, Power)), 1 / Power));
    }

    private static double Average((double Value, double Weight)[] members, Func<double, double> change)
    {
        // Relative to the greatest weight: only their proportions count.
        double greatest = members.Max(member => member.Weight);
        (double sum, double total) = (0, 0);
        foreach ((double value, double weight) in members)
        {
            double share = weight / greatest;
            (sum, total) = (sum + (share * change(value)), total + share);
        }

        return sum / total;
    }
}
