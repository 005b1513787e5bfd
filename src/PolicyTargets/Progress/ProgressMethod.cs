using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Progress;

/// <summary>A published way to assess progress, as a versioned profile made of small strategies: prepare the series, pick base and current point, measure, look up the band, score.</summary>
/// <remarks>A method of one's own is a profile like any other. Methods compute in binary floating point, as their sources do; nothing is rounded.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProgressMethod
{
    /// <summary>Gets the id, for example <c>open-sdg-2</c>.</summary>
    public required string Id { get; init => field = Require.Text(value); }

    /// <summary>Gets the version: of the publication or of the program that is reproduced.</summary>
    public required string Version { get; init => field = Require.Text(value); }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>Gets where it is published: document, version, section.</summary>
    public required string Source { get; init => field = Require.Text(value); }

    /// <summary>Gets what is claimed of it.</summary>
    public required ProgressConformance Conformance { get; init; }

    /// <summary>Gets how the point is picked that progress is counted from.</summary>
    public required Anchoring Anchoring { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the year of a target where the question names none; null where the question must name it (<see cref="ProgressReason.TargetYearMissing"/>).</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets how the value of a base year without one is estimated, from the series, the year and the limit; null where it is not.</summary>
    public Func<ProgressSeries, int, double?, double>? EstimateBase { get; init; }

    /// <summary>Gets what stands in for a target of 0; null where 0 stays.</summary>
    public double? ZeroTargetAs { get; init; }

    /// <summary>Gets what stands in for a base of 0; null where 0 stays.</summary>
    public double? ZeroBaseAs { get; init; }

    /// <summary>Gets the label of a series that cannot be assessed, whatever the reason; null for none.</summary>
    public string? NotAvailable { get; init; }

    /// <summary>Gets the rule for a value to be reached by a year; null where the method has none.</summary>
    public ProgressRule? WithTarget { get; init; }

    /// <summary>Gets the rule for a value to be held every year; null where the method has none.</summary>
    public ProgressRule? WithConstantTarget { get; init; }

    /// <summary>Gets the rule for a direction alone; null where the method has none.</summary>
    public ProgressRule? WithoutTarget { get; init; }

    /// <summary>Gets whether a target by a year that is met already is treated as one to be held: by <see cref="WithConstantTarget"/>.</summary>
    public bool HoldsMetTargets { get; init; }

    /// <summary>Gets how scores of several series are put together; null where the method does not.</summary>
    public ProgressAggregation? Aggregation { get; init; }

    /// <summary>Assesses a series.</summary>
    /// <param name="question">The series with its direction, and what is known of target and base.</param>
    /// <returns>Measure, label and score, or the reason why there is none. A question of a kind that the method has no rule for gives <see cref="ProgressReason.NotCovered"/>, or
    /// <see cref="ProgressReason.TargetMissing"/> where it would have one with a target.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    public ProgressResult Assess(ProgressQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        (ProgressSeries series, int sign, double? target, ProgressSubstitutions substitutions, ProgressReason? unmirrored) = Prepare(question);
        if (series.Count == 0)
        {
            return Unassessed(unmirrored ?? ProgressReason.NoData, substitutions, target, null);
        }

        ProgressPoint current = series.Points[^1];
        (int index, bool isReplaced, ProgressReason missing) = Anchoring.Find(series, question.BaseYear);
        bool hasBase = index >= 0;
        ProgressPoint start = hasBase ? series.Points[index] : current;
        double given = start.Value;
        if (!hasBase && EstimateBase is { } estimate && estimate(series, question.BaseYear ?? Anchoring.Number, question.Limit) is var estimated && double.IsFinite(estimated))
        {
            (hasBase, start, substitutions) = (true, new(question.BaseYear ?? Anchoring.Number, estimated), substitutions | ProgressSubstitutions.Estimated);
        }

        if (start.Value == 0 && ZeroBaseAs is { } stand)
        {
            (start, substitutions) = (start with { Value = stand }, substitutions | ProgressSubstitutions.ZeroBase);
        }

        var anchors = new ProgressAnchors
        {
            Series = series,
            Base = start,
            Current = current,
            Sign = sign,
            Target = target,
            TargetYear = question.TargetYear ?? TargetYear,
            Limit = question.Limit,
            PeerDeviation = question.PeerDeviation,
        };
        return RuleFor(question, anchors) is not { } rule ? Unassessed(target is null && WithTarget is not null ? ProgressReason.TargetMissing : ProgressReason.NotCovered, substitutions, target, current)
            : Assess(rule, anchors, question, isReplaced ? substitutions | ProgressSubstitutions.BaseYear : substitutions, hasBase ? null : missing, given);
    }

    /// <summary>Id and version.</summary>
    /// <returns><c>open-sdg-2 (2.4.0)</c>.</returns>
    public override string ToString() => $"{Id} ({Version})";

    private (ProgressSeries Series, int Sign, double? Target, ProgressSubstitutions Substitutions, ProgressReason? Unmirrored) Prepare(ProgressQuestion question)
    {
        ProgressSeries series = question.AsOf is { } year ? question.Series.UpTo(year) : question.Series;
        double? target = question.Target;
        var substitutions = ProgressSubstitutions.None;
        int sign = question.Direction == ProgressDirection.Increase ? 1 : -1;
        if (question.Direction == ProgressDirection.Toward && CentreOf(question) is { } toward)
        {
            (target, substitutions) = (target ?? toward.Value, ProgressSubstitutions.Mirrored);
            foreach (ProgressPoint point in series.Points)
            {
                if (!toward.CanMirror(point.Value))
                {
                    return (ProgressSeries.Empty, sign, target, substitutions, point.Value < 0 && toward.Form == TowardForm.Ratio ? ProgressReason.SignChange : ProgressReason.Overflow);
                }
            }

            series = series.Select(toward.Mirror);
        }

        return target == 0 && ZeroTargetAs is { } stand ? (series, sign, stand, substitutions | ProgressSubstitutions.ZeroTarget, null) : (series, sign, target, substitutions, null);
    }

    private static TowardValue? CentreOf(ProgressQuestion question) => question.Toward ?? (question.Target is { } wanted ? new(wanted, wanted, wanted, TowardForm.Absolute) : null);

    private ProgressRule? RuleFor(ProgressQuestion question, in ProgressAnchors anchors) =>
        (question.Kind ?? (anchors.Target is null ? ProgressTargetKind.Direction : ProgressTargetKind.Target)) switch
        {
            ProgressTargetKind.Target when HoldsMetTargets && anchors.IsMet => WithConstantTarget,
            ProgressTargetKind.Target => WithTarget,
            ProgressTargetKind.Constant => WithConstantTarget,
            _ => WithoutTarget,
        };

    private ProgressResult Assess(ProgressRule rule, in ProgressAnchors anchors, ProgressQuestion question, ProgressSubstitutions substitutions, ProgressReason? missing, double given)
    {
        var edges = EdgeScale.None;
        if (question.Thresholds is { Count: > 0 } thresholds)
        {
            (edges, substitutions) = (edges with { Thresholds = thresholds }, substitutions | ProgressSubstitutions.Thresholds);
        }

        bool isRechosen = false;
        if (rule.Scaling is { } scaling && anchors.Limit is { } limit && missing is null)
        {
            double factor = scaling.Factor(given, limit);
            double other = OtherFactor(scaling, anchors, question, limit, out isRechosen);
            if (factor != 1 || other != 1)
            {
                (edges, substitutions) = (edges with { Factor = factor * other, Divisor = factor }, substitutions | ProgressSubstitutions.ScaledThresholds);
            }
        }

        int points = missing is not null ? 0 : anchors.Current.Year > anchors.Base.Year ? 2 : 1;
        bool isMet = points >= rule.PointsToMeet && (anchors.IsMet || IsNearLimit(rule, anchors) || (rule.IsMetAtLimit && !isRechosen && anchors.Target is null && anchors.Limit == anchors.Current.Value));
        Measured measured = isMet && rule.ValueWhenMet is { } value ? Measured.Of(value) : missing is { } reason ? Measured.None(reason) : rule.Measure.Compute(anchors);
        ProgressBand? band = isMet && rule.WhenMet is { } met ? met : double.IsNaN(measured.Position) ? null : (isMet ? rule.BandsWhenMet ?? rule.Bands : rule.Bands)?.Of(measured.Position, anchors.Sign, edges);
        return new ProgressResult
        {
            Method = this,
            Value = measured.Value,
            Score = isMet && rule.ScoreWhenMet is { } full ? full : measured.Value is { } measure ? rule.Score?.Of(measure, edges) : null,
            Status = band?.Status ?? (measured.Reason is null ? null : NotAvailable),
            NeutralStatus = band?.Neutral ?? NeutralStatus.NotAssessable,
            Base = missing is null ? anchors.Base : null,
            Current = anchors.Current,
            Target = anchors.Target,
            TargetYear = anchors.Target is null ? null : anchors.TargetYear,
            IsMet = isMet,
            Substitutions = substitutions,
            Reason = measured.Reason,
        };
    }

    private static bool IsNearLimit(ProgressRule rule, in ProgressAnchors anchors) =>
        rule.MetNearLimit > 0 && anchors.Target is { } target && target == anchors.Limit && Math.Abs(anchors.Current.Value - target) <= rule.MetNearLimit;

    private static double OtherFactor(LimitScaling scaling, in ProgressAnchors anchors, ProgressQuestion question, double limit, out bool isRechosen)
    {
        isRechosen = false;
        if (scaling.AlsoBy is not { } also || also.Find(anchors.Series, question.BaseYear) is not ( >= 0 and var index, _, _) || anchors.Series.Points[index].Year == anchors.Base.Year)
        {
            return 1;
        }

        isRechosen = true;
        return scaling.Factor(anchors.Series.Points[index].Value, limit);
    }

    private ProgressResult Unassessed(ProgressReason reason, ProgressSubstitutions substitutions, double? target, ProgressPoint? current) =>
        new() { Method = this, Status = NotAvailable, Reason = reason, Substitutions = substitutions, Target = target, Current = current };
}
