namespace PolicyTargets.Progress;

/// <summary>Projection on the logit scale, from 0 to a limit, by the mean of the annual changes from point to point.</summary>
internal static class Logit
{
    private const double Percent = 100;

    internal static Measured Share(in ProgressAnchors anchors, double factor)
    {
        if (anchors.Series.Count < 2)
        {
            return anchors.IsMet ? Measured.Of(factor) : Measured.None(ProgressReason.TooFewPoints);
        }

        if (anchors.TargetYear is not { } year)
        {
            return Measured.None(ProgressReason.TargetYearMissing);
        }

        double expected = Predict(anchors.Series, year, anchors.Limit);
        double made = anchors.Sign * factor * (expected - anchors.Base.Value);
        double planned = Math.Abs(anchors.Target!.Value - anchors.Base.Value);
        return anchors.Sign * (expected - anchors.Target.Value) >= 0 ? Measured.Of(factor)
            : planned == 0 ? Measured.Beyond(made / planned, ProgressReason.BaseEqualsTarget)
            : Measured.Of(made / planned);
    }

    /// <summary>The value in a year, before or after the points; the last value where there is no finite mean change.</summary>
    internal static double Predict(ProgressSeries series, int year, double? limit)
    {
        ReadOnlySpan<ProgressPoint> points = series.Points;
        double scale = limit ?? Percent;
        (double sum, int count) = (0, 0);
        for (int i = 1; i < points.Length; i++)
        {
            double change = (Of(points[i].Value, scale) - Of(points[i - 1].Value, scale)) / (points[i].Year - points[i - 1].Year);
            (sum, count) = double.IsNaN(change) ? (sum, count) : (sum + change, count + 1);
        }

        ProgressPoint last = points[^1];
        double mean = sum / count;
        return double.IsFinite(mean) ? scale / (1 + Math.Exp(-(Of(last.Value, scale) + (mean * (year - last.Year))))) : last.Value;
    }

    private static double Of(double value, double scale) => Math.Log(value / (scale - value));
}
