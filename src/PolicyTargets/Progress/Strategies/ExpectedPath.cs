namespace PolicyTargets.Progress;

/// <summary>The value that a year should have on the way from one point to another; and beyond, if the way goes on.</summary>
/// <threadsafety>Stateless; safe to share.</threadsafety>
public static class ExpectedPath
{
    /// <summary>On a straight line: the same change every year.</summary>
    /// <param name="from">Where the way begins.</param>
    /// <param name="to">A later point: the target, or the current one where the line is carried on.</param>
    /// <param name="year">The year asked for; also before or after both.</param>
    /// <returns>The value, or the reason why there is none.</returns>
    public static Measured Linear(ProgressPoint from, ProgressPoint to, int year) =>
        to.Year <= from.Year ? Measured.None(ProgressReason.TargetDatePassed) : Measured.Of(from.Value + ((to.Value - from.Value) * Share(from, to, year)));

    /// <summary>By compound growth: the same rate every year.</summary>
    /// <param name="from">Where the way begins; not 0.</param>
    /// <param name="to">A later point of the same sign; not 0.</param>
    /// <param name="year">The year asked for; also before or after both.</param>
    /// <returns>The value, or the reason why there is none.</returns>
    public static Measured Geometric(ProgressPoint from, ProgressPoint to, int year) =>
        to.Year <= from.Year ? Measured.None(ProgressReason.TargetDatePassed)
        : from.Value == 0 ? Measured.None(ProgressReason.BaseIsZero)
        : to.Value == 0 || to.Value < 0 != from.Value < 0 ? Measured.None(ProgressReason.SignChange)
        : Measured.Of(from.Value * Math.Pow(to.Value / from.Value, Share(from, to, year)));

    private static double Share(ProgressPoint from, ProgressPoint to, int year) => ((double)year - from.Year) / ((double)to.Year - from.Year);
}
