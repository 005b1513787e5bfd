namespace PolicyTargets.Scorecards;

/// <summary>The scale of an indicator on a dashboard, straight between four values: 0 at the worst, 1 where red begins, 2 where green begins, 3 at the best; beyond the ends it stays 0 and 3.</summary>
/// <remarks>Source: SDSN, SDG Index and Dashboards 2018, detailed methodology (sdsna/2018GlobalIndex at 77cb335). <see cref="Dashboard"/> gives the colours.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ThresholdScale
{
    /// <summary>A scale. The values rise, or they fall where less is better; neighbours may be equal.</summary>
    /// <param name="worst">The value that gets 0.</param>
    /// <param name="red">The value that gets 1: what is worse is red.</param>
    /// <param name="green">The value that gets 2: it and what is better is green.</param>
    /// <param name="best">The value that gets 3.</param>
    /// <exception cref="ArgumentException">A value is no finite number, the ends are equal, or the values are not in order.</exception>
    public ThresholdScale(double worst, double red, double green, double best)
    {
        (Worst, Red) = (Numbers.Finite(worst, nameof(worst)), Numbers.Finite(red, nameof(red)));
        (Green, Best) = (Numbers.Finite(green, nameof(green)), Numbers.Finite(best, nameof(best)));
        if (!(worst < best ? worst <= red && red <= green && green <= best : worst > best && worst >= red && red >= green && green >= best))
        {
            throw new ArgumentException("The values are to rise or to fall, from the worst to the best.", nameof(best));
        }
    }

    /// <summary>Gets the value that gets 0.</summary>
    public double Worst { get; }

    /// <summary>Gets the value that gets 1.</summary>
    public double Red { get; }

    /// <summary>Gets the value that gets 2.</summary>
    public double Green { get; }

    /// <summary>Gets the value that gets 3.</summary>
    public double Best { get; }

    /// <summary>The place of a value on the scale.</summary>
    /// <param name="value">The value; null where it is missing.</param>
    /// <returns>From 0 to 3, or why there is none.</returns>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public Scored Of(double? value) => Numbers.Finite(value, nameof(value)) is not { } number ? Scored.None(ScoreReason.Missing)
        : Reaches(number, Best) ? Scored.Of(3)
        : Reaches(number, Green) ? Numbers.Share(number, Green, Best).Then(static share => 2 + share)
        : Reaches(number, Red) ? Numbers.Share(number, Red, Green).Then(static share => 1 + share)
        : Reaches(number, Worst) ? Numbers.Share(number, Worst, Red)
        : Scored.Of(0);

    /// <summary>The four values.</summary>
    /// <returns><c>42.3 | 15 | 7.5 | 0</c>, from the worst to the best.</returns>
    public override string ToString() => FormattableString.Invariant($"{Worst} | {Red} | {Green} | {Best}");

    private bool Reaches(double value, double edge) => Best > Worst ? value >= edge : value <= edge;
}
