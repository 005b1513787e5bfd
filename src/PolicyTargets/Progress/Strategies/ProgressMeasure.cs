using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The one number that a method takes from a series: a ratio of growth rates, a projected miss, a share of the planned change. Total: a number or a reason.</summary>
/// <remarks>Shares and ratios are of 1, not of 100: 0.95 for 95 %. Growth is compound growth a year, as a share: 0.015 for 1.5 %. None is rounded or cut off unless it says so.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ProgressMeasure
{
    private readonly Computation _compute;

    private ProgressMeasure(string name, bool needsTarget, Computation compute) => (Name, NeedsTarget, _compute) = (name, needsTarget, compute);

    /// <summary>Gets the annual growth observed, relative to the growth required, as it is: negative where the two point in different directions.</summary>
    public static ProgressMeasure GrowthRatio { get; } = new("growth ratio", true, static (in anchors) => Growth.Ratio(anchors, isDirected: false));

    /// <summary>Gets the annual growth observed in the wanted direction, relative to the size of the growth required. Series below 0 are read the other way round.</summary>
    public static ProgressMeasure DirectedGrowthRatio { get; } = new("directed growth ratio", true, static (in anchors) => Growth.Ratio(anchors, isDirected: true));

    /// <summary>Gets the annual growth observed in the wanted direction: positive is wanted. Series below 0 are read the other way round.</summary>
    public static ProgressMeasure DirectedGrowth { get; } = new("directed growth", false, Growth.Directed);

    /// <summary>Gets the annual growth observed in the wanted direction: positive is wanted. Series below 0 are read as they are.</summary>
    public static ProgressMeasure SignedGrowth { get; } = new("growth in the wanted direction", false, Growth.TimesSign);

    /// <summary>Gets the annual growth observed, as it is.</summary>
    public static ProgressMeasure AnnualGrowth { get; } = new("annual growth", false, Growth.Observed);

    /// <summary>Gets the share of the planned change that is reached if the series goes on growing at its present rate: geometric projection, linear share.</summary>
    public static ProgressMeasure GeometricProjectionShare { get; } = new("geometric projection share", true, Growth.ProjectedShare);

    /// <summary>Gets the annual growth that leads from the base to the target, as it is. It does not look at the current value.</summary>
    public static ProgressMeasure RequiredGrowth { get; } = new("required growth", true, Growth.Required);

    /// <summary>Gets what is missing at the target year if the series goes on by its average change, relative to what is missing now: 0 or less where the target is
    /// reached, 1 where nothing moves or the target year is the current one.</summary>
    public static ProgressMeasure LinearProjectionMiss { get; } = new("linear projection miss", true, Linear.Miss);

    /// <summary>Gets the average change by year from base to current value, in the unit of the series, as it is; bands look at it in the wanted direction.</summary>
    public static ProgressMeasure AverageChange { get; } = new("average change", false, Linear.Change);

    /// <summary>Gets the average change by year, as it is; bands look at its sign and that of the last change: 3 where both are wanted, 2 the average, 1 the last one, 0 neither.</summary>
    public static ProgressMeasure AverageAndLastChange { get; } = new("average and last change", false, Linear.SignPair);

    /// <summary>Gets the share of the planned change less the share of the time that is past (序时进度): 0 on schedule, negative behind.</summary>
    public static ProgressMeasure AheadOfSchedule { get; } = new("ahead of schedule", true, Linear.AheadOfSchedule);

    /// <summary>Gets the annual change observed, relative to the annual change required from the base on. Where base and current value meet the target there is no number, and the place is above all edges; where the base did
    /// and the current value does not, it is below them.</summary>
    public static ProgressMeasure RequiredRateShare { get; } = new("share of the required rate", true, Linear.RequiredRateShare);

    /// <summary>Gets the distance to the target in standard deviations of the peers; 0 where it is met.</summary>
    public static ProgressMeasure PeerDistance { get; } = new("distance in standard deviations", true, Linear.PeerDistance);

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets whether it needs a target.</summary>
    public bool NeedsTarget { get; }

    /// <summary>The share of the planned change that is made, times a factor: 0 at the base, the factor at the target, negative for the wrong way.</summary>
    /// <param name="factor">The value at the target: 1 for a share, 10 for an index from 0 to 10.</param>
    /// <returns>The measure.</returns>
    public static ProgressMeasure PlannedShare(double factor = 1) => new("planned share", true, (in anchors) => Linear.PlannedShare(anchors, factor));

    /// <summary>The share of the planned change that is reached in the target year if the logit of the series, from 0 to its limit, goes on by the mean of its annual changes from point to point; times a factor,
    /// which is also the most. Without a limit it is 100.</summary>
    /// <param name="factor">The value at the target.</param>
    /// <returns>The measure.</returns>
    public static ProgressMeasure LogitProjectionShare(double factor) => new("logit projection share", true, (in anchors) => Logit.Share(anchors, factor));

    /// <summary>Actual over target for a series that is wanted to rise, target over actual for one that is wanted to fall, at most 1; times a factor. A target of 0 that is not met gives 0.</summary>
    /// <param name="factor">The value of a target that is met: 1 for a share, 100 for a percentage.</param>
    /// <returns>The measure.</returns>
    public static ProgressMeasure Completion(double factor = 1) => new("completion", true, (in anchors) => Linear.Completion(anchors, factor));

    /// <summary>What a regression line through the series misses of the target in its year, in percent of the planned change; 0 where it reaches the target.</summary>
    /// <param name="weights">How the years are weighed.</param>
    /// <returns>The measure.</returns>
    public static ProgressMeasure RegressionGap(RegressionWeights weights) => new($"regression gap ({weights})", true, (in anchors) => Regression.Gap(anchors, weights));

    /// <summary>A measure of one's own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="needsTarget">Whether it needs a target; it is not asked without one.</param>
    /// <param name="compute">The number, or the reason why there is none.</param>
    /// <returns>The measure.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="compute"/> is null.</exception>
    public static ProgressMeasure Of(string name, bool needsTarget, Func<ProgressAnchors, Measured> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return new(Require.Text(name), needsTarget, (in anchors) => compute(anchors));
    }

    /// <summary>The name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal Measured Compute(in ProgressAnchors anchors) => NeedsTarget && anchors.Target is null ? Measured.None(ProgressReason.TargetMissing) : _compute(anchors);

    /// <summary>Takes the anchors by reference: there are many, and they are handed on for every series.</summary>
    private delegate Measured Computation(in ProgressAnchors anchors);
}
