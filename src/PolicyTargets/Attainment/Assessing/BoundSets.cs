using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The inner and outer set of a bound in the unit of a measure, and how readings lie to them.</summary>
internal sealed class BoundSets
{
    private readonly bool _leavesRoom;
    private readonly QuantityRange? _stretch;

    private BoundSets(QuantityRange printed, QuantityRange outer, bool leavesRoom, QuantityRange? stretch)
    {
        (Printed, Inner, _leavesRoom) = (printed, printed.ToAdmissible(), leavesRoom);
        Outer = ReferenceEquals(printed, outer) ? Inner : outer.ToAdmissible();
        _stretch = stretch?.ToAdmissible();
    }

    /// <summary>Gets the inner set with its ends as printed.</summary>
    internal QuantityRange Printed { get; }

    /// <summary>Gets the inner set with whole ends where the unit is integral; null when no whole number lies in it.</summary>
    internal QuantityRange? Inner { get; }

    internal bool IsFloor => Printed is { Lower: not null, Upper: null };

    internal bool IsCeiling => Printed is { Lower: null, Upper: not null };

    private QuantityRange? Outer { get; }

    /// <returns>Null when the unit of the bound does not convert, or it has no number.</returns>
    internal static BoundSets? Of(Bound bound, Direction direction, Unit unit, Tolerance? tolerance)
    {
        if (bound.Inner(direction, tolerance)?.TryConvert(unit, out QuantityRange? printed) is not true || printed is null)
        {
            return null;
        }

        QuantityRange? outer = printed;
        if (bound is ApproximatelyBound && bound.Outer(direction, tolerance)?.TryConvert(unit, out outer) is not true)
        {
            return null;
        }

        QuantityRange? stretch = null;
        _ = (bound as FloorAndStretchBound)?.Stretch(direction)?.TryConvert(unit, out stretch);
        return new BoundSets(printed, outer!, leavesRoom: printed != outer, stretch);
    }

    /// <summary>How a reading lies to the bound, and why it is undecided.</summary>
    internal (BoundRelation Relation, UndeterminedReason? Reason) Relate(Reading reading)
    {
        BoundRelation relation = Relate(reading, Inner, Outer);
        return (relation, relation != BoundRelation.Undecided ? null
            : reading.Stated is not null ? UndeterminedReason.Qualitative
            : _leavesRoom || reading.Around is not null ? UndeterminedReason.ToleranceUndefined
            : reading.Caveat ?? UndeterminedReason.RangeOverlaps);
    }

    /// <summary>Why values that can occur do not decide; meaningless where they do.</summary>
    internal UndeterminedReason ReasonFor => _leavesRoom ? UndeterminedReason.ToleranceUndefined : UndeterminedReason.RangeOverlaps;

    /// <summary>How values that can occur lie to the bound; allocates nothing.</summary>
    internal BoundRelation Relate(QuantityRange admissible) => Relate(admissible, Inner, Outer);

    /// <summary>How a reading lies to the stretch; null where the bound has none.</summary>
    internal BoundRelation? RelateToStretch(Reading reading) => _stretch is null ? null : Relate(reading, _stretch, _stretch);

    private static BoundRelation Relate(Reading reading, QuantityRange? inner, QuantityRange? outer)
    {
        if (reading.Ratio is { } ratio)
        {
            return inner is not null && ratio.IsWithin(Factors(inner)) ? BoundRelation.Inside : outer is null || ratio.Misses(Factors(outer)) ? BoundRelation.Outside : BoundRelation.Undecided;
        }

        return Relate(reading.Range.ToAdmissible() ?? reading.Range, inner, outer);
    }

    private static BoundRelation Relate(QuantityRange known, QuantityRange? inner, QuantityRange? outer) =>
        inner is not null && inner.Contains(known) ? BoundRelation.Inside
        : outer is null || !outer.Overlaps(known) ? BoundRelation.Outside : BoundRelation.Undecided;

    /// <summary>A bound on growth or on a multiple as exact factors.</summary>
    private static FractionInterval Factors(QuantityRange bound) =>
        FractionInterval.Of(bound.Interval, bound.Unit.Dimension == Dimension.Percent ? Fraction.FactorOf : Fraction.Of);
}
