namespace PolicyTargets.Progress;

/// <summary>Compound annual growth, and what is made of it.</summary>
internal static class Growth
{
    /// <summary>(to / from)^(1 / years) − 1.</summary>
    internal static double Rate(double to, double from, int years) => Math.Pow(to / from, 1.0 / years) - 1;

    internal static Measured Observed(in ProgressAnchors anchors) =>
        Unsound(anchors) is { } reason ? Measured.None(reason) : Measured.Of(Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year));

    internal static Measured Directed(in ProgressAnchors anchors) =>
        Unsound(anchors) is { } reason ? Measured.None(reason)
        : Measured.Of(Orientation(anchors) * Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year));

    internal static Measured Ratio(in ProgressAnchors anchors, bool isDirected)
    {
        if ((Unsound(anchors) ?? UnsoundTarget(anchors)) is { } reason)
        {
            return Measured.None(reason);
        }

        double observed = Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year);
        double required = Rate(anchors.Target!.Value, anchors.Base.Value, anchors.TargetYear!.Value - anchors.Base.Year);
        return required == 0 ? Measured.None(ProgressReason.BaseEqualsTarget)
            : Measured.Of(isDirected ? Orientation(anchors) * observed / Math.Abs(required) : observed / required);
    }

    internal static Measured ProjectedShare(in ProgressAnchors anchors)
    {
        if ((Unsound(anchors) ?? UnsoundYear(anchors)) is { } reason)
        {
            return Measured.None(reason);
        }

        double planned = anchors.Target!.Value - anchors.Base.Value;
        double rate = Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year);
        double expected = anchors.Current.Value * Math.Pow(1 + rate, anchors.TargetYear!.Value - anchors.Current.Year);
        return planned == 0 ? Measured.None(ProgressReason.BaseEqualsTarget) : Measured.Of((expected - anchors.Base.Value) / planned);
    }

    internal static Measured Required(in ProgressAnchors anchors) =>
        UnsoundYear(anchors) is { } reason ? Measured.None(reason)
        : anchors.Base.Value == 0 ? Measured.None(ProgressReason.BaseIsZero)
        : anchors.Target!.Value / anchors.Base.Value < 0 ? Measured.None(ProgressReason.SignChange)
        : Measured.Of(Rate(anchors.Target.Value, anchors.Base.Value, anchors.TargetYear!.Value - anchors.Base.Year));

    /// <summary>Observed growth in the wanted direction over the size of the required one, as the second version of Open SDG divides: a target's year before the base is carried through the formula, and the growth towards a
    /// target of another sign is the complex root, of which the modulus is the size.</summary>
    internal static Measured RatioToSize(in ProgressAnchors anchors)
    {
        if ((Unsound(anchors) ?? SameYear(anchors)) is { } reason)
        {
            return Measured.None(reason);
        }

        double observed = Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year);
        int years = anchors.TargetYear!.Value - anchors.Base.Year;
        double change = anchors.Target!.Value / anchors.Base.Value;
        double size = change >= 0 ? Math.Abs(Math.Pow(change, 1.0 / years) - 1) : System.Numerics.Complex.Abs(System.Numerics.Complex.FromPolarCoordinates(Math.Pow(-change, 1.0 / years), Math.PI / years) - 1);
        return size == 0 ? Measured.None(ProgressReason.BaseEqualsTarget) : Measured.Of(Orientation(anchors) * observed / size);
    }

    /// <summary>Observed over required growth with both signs, as the first version of Open SDG divides: in plain floating point, where a required growth of 0 gives an infinite ratio.</summary>
    internal static Measured RatioOfBothSigns(in ProgressAnchors anchors)
    {
        if (SameYear(anchors) is { } reason || anchors.Current.Year <= anchors.Base.Year)
        {
            return Measured.None(SameYear(anchors) ?? ProgressReason.TooFewPoints);
        }

        double observed = Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year);
        double required = Rate(anchors.Target!.Value, anchors.Base.Value, anchors.TargetYear!.Value - anchors.Base.Year);
        return Plain(observed / required, anchors, required == 0 ? ProgressReason.BaseEqualsTarget : ProgressReason.SignChange);
    }

    /// <summary>Observed growth times the wanted direction in plain floating point, as the first version of Open SDG takes it: from a base of 0 it is infinite, and has a place all the same.</summary>
    internal static Measured PlainTimesSign(in ProgressAnchors anchors) =>
        anchors.Current.Year <= anchors.Base.Year ? Measured.None(ProgressReason.TooFewPoints)
        : Plain(anchors.Sign * Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year), anchors, ProgressReason.SignChange);

    private static Measured Plain(double value, in ProgressAnchors anchors, ProgressReason otherwise)
    {
        ProgressReason reason = anchors.Base.Value == 0 ? ProgressReason.BaseIsZero : otherwise;
        return double.IsFinite(value) ? Measured.Of(value) : double.IsNaN(value) ? Measured.None(reason) : Measured.Beyond(value, reason);
    }

    /// <summary>Observed growth times the wanted direction, values below 0 read as they are.</summary>
    internal static Measured TimesSign(in ProgressAnchors anchors) =>
        Unsound(anchors) is { } reason ? Measured.None(reason) : Measured.Of(anchors.Sign * Rate(anchors.Current.Value, anchors.Base.Value, anchors.Current.Year - anchors.Base.Year));

    /// <summary>The wanted direction, turned round for values below 0.</summary>
    private static int Orientation(in ProgressAnchors anchors) => anchors.Base.Value < 0 ? -anchors.Sign : anchors.Sign;

    private static ProgressReason? Unsound(in ProgressAnchors anchors) =>
        anchors.Current.Year <= anchors.Base.Year ? ProgressReason.TooFewPoints
        : anchors.Base.Value == 0 ? ProgressReason.BaseIsZero
        : anchors.Current.Value / anchors.Base.Value < 0 ? ProgressReason.SignChange
        : null;

    internal static ProgressReason? UnsoundYear(in ProgressAnchors anchors) =>
        anchors.TargetYear is not { } year ? ProgressReason.TargetYearMissing
        : year <= anchors.Base.Year ? ProgressReason.TargetDatePassed
        : null;

    private static ProgressReason? SameYear(in ProgressAnchors anchors) =>
        anchors.TargetYear is not { } year ? ProgressReason.TargetYearMissing
        : year == anchors.Base.Year ? ProgressReason.TargetDatePassed
        : null;

    private static ProgressReason? UnsoundTarget(in ProgressAnchors anchors) =>
        UnsoundYear(anchors) is { } reason ? reason
        : anchors.Target!.Value / anchors.Base.Value < 0 ? ProgressReason.SignChange
        : anchors.Target == anchors.Base.Value ? ProgressReason.BaseEqualsTarget
        : null;
}
