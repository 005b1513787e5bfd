namespace PolicyTargets.Progress;

/// <summary>A straight line through weighed points, carried to a year.</summary>
internal static class Regression
{
    internal static Measured Gap(in ProgressAnchors anchors, RegressionWeights weights)
    {
        double planned = Math.Abs(anchors.Target!.Value - anchors.Base.Value);
        if (anchors.IsMet || planned == 0)
        {
            return anchors.IsMet ? Measured.Of(0) : Measured.None(ProgressReason.BaseEqualsTarget);
        }

        if (anchors.Series.Count < 2 || anchors.TargetYear is not { } year || year <= anchors.Current.Year)
        {
            return Measured.None(anchors.Series.Count < 2 ? ProgressReason.TooFewPoints : anchors.TargetYear is null ? ProgressReason.TargetYearMissing : ProgressReason.TargetDatePassed);
        }

        double missing = anchors.Sign * (anchors.Target.Value - Predict(anchors.Series, year, weights));
        return missing <= 0 ? Measured.Of(0) : Measured.Of(100 * missing / planned);
    }

    /// <summary>The value of the line in a year after all points, of which there are two at least.</summary>
    internal static double Predict(ProgressSeries series, int year, RegressionWeights weights)
    {
        ReadOnlySpan<ProgressPoint> points = series.Points;
        int first = points[0].Year;
        (double sum, double times, double values, double squares, double products) = (0, 0, 0, 0, 0);
        foreach (ProgressPoint point in points)
        {
            double time = point.Year - first;
            double weight = weights switch
            {
                RegressionWeights.LinearIndex => time + 1,
                RegressionWeights.TimeRatio => (double)(year - first) / (year - point.Year),
                _ => 1,
            };
            sum += weight;
            times += weight * time;
            values += weight * point.Value;
            squares += weight * time * time;
            products += weight * time * point.Value;
        }

        double slope = ((sum * products) - (times * values)) / ((sum * squares) - (times * times));
        return ((values - (slope * times)) / sum) + (slope * (year - first));
    }
}
