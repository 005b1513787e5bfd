using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What is promised or laid down, held against what it is measured in.</summary>
internal static class BoundRules
{
    /// <summary>Checks that a bound is in the unit of its measure.</summary>
    /// <returns>Whether anything can be held against it.</returns>
    internal static bool Check(Bound bound, string member, Measurand measurand, Indicator indicator, in Place place, string owner, FindingList findings)
    {
        if (MeasureNesting.Depth(bound) is > MeasureNesting.Limit and var depth)
        {
            MeasurandRules.TooDeep(depth, place.At(member), owner, findings);
            return false;
        }

        Unit expected = measurand.Measure.UnitFor(indicator);
        if (bound.Unit is not { } unit || unit.ConvertsTo(expected))
        {
            return true;
        }

        bool isPoints = (unit.Dimension == Dimension.Percent && expected.Dimension == Dimension.PercentagePoint) || (unit.Dimension == Dimension.PercentagePoint && expected.Dimension == Dimension.Percent);
        if (isPoints)
        {
            findings.Add(FindingCodes.PercentAndPointConfused, place.At(member), owner, Setting.Word("target", owner), Setting.Word("unit", expected.Code), Setting.Word("targetUnit", unit.Code));
        }
        else
        {
            findings.Add(FindingCodes.BoundUnitMismatch, place.At(member), owner, Setting.Of("indicator", indicator), Setting.Named("actualUnit", unit.Code, unit.Name), Setting.Named("expectedUnit", expected.Code, expected.Name));
        }

        return false;
    }

    /// <summary>What a bound comes to once everything that is set elsewhere is registered; null where it is not.</summary>
    internal static Bound? Registered(Bound bound)
    {
        Bound? inner = bound;
        while (inner is AssignedBound assigned)
        {
            inner = assigned.Registered;
        }

        return inner;
    }

    /// <summary>The range of a bound as printed, in the unit of its measure; null where it has no exact ends.</summary>
    internal static QuantityRange? Printed(Bound bound, Unit unit)
    {
        QuantityRange? range = Registered(bound) switch { RangeBound exact => exact.Range, FloorAndStretchBound floor => floor.Range, _ => null };
        return range is not null && range.TryConvert(unit, out QuantityRange? converted) ? converted : null;
    }
}
