namespace PolicyTargets.Progress;

/// <summary>Measures on straight lines.</summary>
internal static class Linear
{
    /// <summary>The change from base to current by year.</summary>
    internal static double AverageChange(in ProgressAnchors anchors) => (anchors.Current.Value - anchors.Base.Value) / (anchors.Current.Year - anchors.Base.Year);

    internal static Measured Change(in ProgressAnchors anchors) =>
        anchors.Current.Year <= anchors.Base.Year ? Measured.None(ProgressReason.TooFewPoints) : Measured.Of(AverageChange(anchors), anchors.Sign * AverageChange(anchors));

    /// <summary>The average change, placed by its sign and that of the last change: 3 for both right, 2 for the average, 1 for the last one, 0 for neither.</summary>
    internal static Measured SignPair(in ProgressAnchors anchors)
    {
        if (anchors.Current.Year <= anchors.Base.Year)
        {
            return Measured.None(ProgressReason.TooFewPoints);
        }

        double average = AverageChange(anchors);
        bool isLastRight = anchors.Sign * (anchors.Current.Value - anchors.Series[^2].Value) > 0;
        return Measured.Of(average, (anchors.Sign * average > 0 ? 2 : 0) + (isLastRight ? 1 : 0));
    }

    internal static Measured Miss(in ProgressAnchors anchors)
    {
        if (anchors.Current.Year <= anchors.Base.Year || anchors.TargetYear is not { } year || year < anchors.Current.Year)
        {
            return Measured.None(anchors.Current.Year <= anchors.Base.Year ? ProgressReason.TooFewPoints : anchors.TargetYear is null ? ProgressReason.TargetYearMissing : ProgressReason.TargetDatePassed);
        }

        double missing = Math.Abs(anchors.Target!.Value - anchors.Current.Value);
        double expected = anchors.Current.Value + (AverageChange(anchors) * (year - anchors.Current.Year));
        double miss = anchors.Sign * (anchors.Target.Value - expected) / missing;

        // What moves the right way misses less than all, even in the target's own year.
        return missing == 0 ? Measured.Of(0) : anchors.Sign * AverageChange(anchors) > 0 && miss >= 1 ? Measured.Of(miss, Math.BitDecrement(1)) : Measured.Of(miss);
    }

    internal static Measured RequiredRateShare(in ProgressAnchors anchors)
    {
        if ((anchors.Current.Year <= anchors.Base.Year ? ProgressReason.TooFewPoints : Growth.UnsoundYear(anchors)) is { } reason)
        {
            return Measured.None(reason);
        }

        double missing = anchors.Sign * (anchors.Target!.Value - anchors.Base.Value);
        return missing <= 0 ? Measured.Beyond(anchors.IsMet ? double.PositiveInfinity : double.NegativeInfinity, ProgressReason.BaseMeetsTarget)
            : Measured.Of(anchors.Sign * AverageChange(anchors) / (missing / (anchors.TargetYear!.Value - anchors.Base.Year)));
    }

    internal static Measured PlannedShare(in ProgressAnchors anchors, double factor)
    {
        double planned = Math.Abs(anchors.Target!.Value - anchors.Base.Value);
        return planned == 0 ? Measured.None(ProgressReason.BaseEqualsTarget) : Measured.Of(anchors.Sign * factor * (anchors.Current.Value - anchors.Base.Value) / planned);
    }

    /// <summary>The share of the planned change less the share of the time that is past.</summary>
    internal static Measured AheadOfSchedule(in ProgressAnchors anchors)
    {
        if ((Growth.UnsoundYear(anchors) ?? (anchors.Current.Year <= anchors.Base.Year ? ProgressReason.TooFewPoints : null)) is { } reason)
        {
            return Measured.None(reason);
        }

        Measured share = PlannedShare(anchors, 1);
        double elapsed = (double)(anchors.Current.Year - anchors.Base.Year) / (anchors.TargetYear!.Value - anchors.Base.Year);
        return share.Value is { } made ? Measured.Of(made - elapsed) : share;
    }

    /// <summary>Actual over target for a series that is wanted to rise, target over actual for one that is wanted to fall, at most 1; times a factor.</summary>
    internal static Measured Completion(in ProgressAnchors anchors, double factor)
    {
        (double actual, double target) = (anchors.Current.Value, anchors.Target!.Value);
        return anchors.IsMet ? Measured.Of(factor)
            : target == 0 || actual == 0 ? Measured.Of(0)
            : actual / target < 0 ? Measured.None(ProgressReason.SignChange)
            : Measured.Of(factor * Math.Min(1, anchors.Sign > 0 ? actual / target : target / actual));
    }

    internal static Measured PeerDistance(in ProgressAnchors anchors) =>
        anchors.PeerDeviation is not { } deviation ? Measured.None(ProgressReason.NoPeers)
        : anchors.IsMet ? Measured.Of(0)
        : deviation == 0 ? Measured.None(ProgressReason.ZeroDispersion)
        : Measured.Of(anchors.Sign * (anchors.Target!.Value - anchors.Current.Value) / deviation);
}
