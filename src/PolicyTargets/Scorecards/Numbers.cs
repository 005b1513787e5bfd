namespace PolicyTargets.Scorecards;

/// <summary>Checks and one quotient that the functions of scorecards share.</summary>
internal static class Numbers
{
    internal static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentException("A value is no finite number; a missing one is null.", name);

    internal static double? Finite(double? value, string name) => value is { } number ? Finite(number, name) : null;

    /// <summary>Where a value lies between two ends: 0 at the first, 1 at the second.</summary>
    internal static Scored Share(double value, double zero, double one)
    {
        (double part, double range) = (value - zero, one - zero);
        return range == 0 ? Scored.None(ScoreReason.ZeroRange)
            : double.IsFinite(range) ? Scored.Of(part / range)
            : Scored.None(ScoreReason.Overflow);
    }

    internal static Scored Then(this Scored scored, Func<double, double> change) => scored.Value is { } value ? Scored.Of(change(value)) : scored;
}
