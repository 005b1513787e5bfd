namespace PolicyTargets;

/// <summary>The inner and outer set of a bound in the unit of a measure, and how readings lie to them.</summary>
internal sealed class BoundSets
{
    private readonly bool _leavesRoom;

    private BoundSets(QuantityRange printed, QuantityRange? inner, QuantityRange? outer, bool leavesRoom) =>
        (Printed, Inner, Outer, _leavesRoom) = (printed, inner, outer, leavesRoom);

    /// <summary>Gets the inner set with its ends as printed.</summary>
    internal QuantityRange Printed { get; }

    /// <summary>Gets the inner set with whole ends where the unit is integral; null when no whole number lies in it.</summary>
    internal QuantityRange? Inner { get; }

    internal bool IsFloor => Printed is { Lower: not null, Upper: null };

    internal bool IsCeiling => Printed is { Lower: null, Upper: not null };

    private QuantityRange? Outer { get; }

    /// <returns>Null when the unit of the bound does not convert.</returns>
    internal static BoundSets? Of(Bound bound, Direction direction, Unit unit, Tolerance? tolerance) =>
        bound.Inner(direction, tolerance) is { } inner && inner.TryConvert(unit, out QuantityRange? printed)
        && bound.Outer(direction, tolerance).TryConvert(unit, out QuantityRange? outer)
            ? new BoundSets(printed, printed.ToAdmissible(), outer.ToAdmissible(), leavesRoom: bound is ApproximatelyBound && printed != outer)
            : null;

    /// <summary>How a reading lies to the bound, and why it is undecided.</summary>
    internal (BoundRelation Relation, UndeterminedReason? Reason) Relate(Reading reading)
    {
        QuantityRange known = reading.Range.ToAdmissible() ?? reading.Range;
        return Inner is not null && Inner.Contains(known) ? (BoundRelation.Inside, null)
            : Outer is null || !Outer.Overlaps(known) ? (BoundRelation.Outside, null)
            : (BoundRelation.Undecided, _leavesRoom || reading.Around is not null ? UndeterminedReason.ToleranceUndefined : UndeterminedReason.RangeOverlaps);
    }

    /// <summary>The point of the bound nearest to values that lie wholly on one side of it; null where they do not.</summary>
    internal decimal? PointNear(QuantityRange range) =>
        Inner is null ? null
        : Inner.Lower is { } low && LiesBelow(range, low, Inner.IsLowerIncluded) ? low
        : Inner.Upper is { } high && LiesAbove(range, high, Inner.IsUpperIncluded) ? high : null;

    /// <summary>Whether values that came from a side lie wholly beyond the other end of the bound.</summary>
    internal bool IsPastFarEnd(QuantityRange range, decimal point) =>
        Inner is { Lower: { } low, Upper: { } high }
        && ((point == low && LiesAbove(range, high, Inner.IsUpperIncluded)) || (point == high && LiesBelow(range, low, Inner.IsLowerIncluded)));

    /// <summary>The point that a margin is measured from: the only end, else the end nearer to the values.</summary>
    internal decimal? MarginPoint(QuantityRange range) =>
        (Printed.Lower, Printed.Upper) switch
        {
            ({ } low, null) => low,
            (null, { } high) => high,
            ({ } low, { } high) => range.Lower is { } from && range.Upper is { } to ? (from - low <= high - to ? low : high)
                : range.Upper is null ? high : low,
            _ => null,
        };

    private static bool LiesBelow(QuantityRange range, decimal end, bool isIncluded) =>
        range.Upper is { } high && (high < end || (high == end && !(isIncluded && range.IsUpperIncluded)));

    private static bool LiesAbove(QuantityRange range, decimal end, bool isIncluded) =>
        range.Lower is { } low && (low > end || (low == end && !(isIncluded && range.IsLowerIncluded)));
}
