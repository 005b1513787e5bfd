using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What an indicator says of itself.</summary>
internal static class IndicatorRules
{
    internal static void Check(Indicator indicator, in Place place, Setting setting, FindingList findings)
    {
        string owner = indicator.Code.Text;
        CheckParts(indicator, place, findings);
        if (indicator.SpatialAggregation == Aggregation.Sum && indicator.Nature is Nature.Ratio or Nature.Rank or Nature.Index or Nature.Stage or Nature.Happening)
        {
            findings.Add(FindingCodes.SumOfNonAdditive, place.At("SpatialAggregation"), owner, Setting.Of("indicator", indicator), Setting.Word("nature", indicator.Nature.ToString()), Setting.Word("axis", "areas"));
        }

        if (!Fits(indicator.Unit, indicator.Nature))
        {
            Mismatch(indicator, "nature", indicator.Unit, place.At("Unit"), findings);
        }
        else if (indicator.Domain is { } domain && !domain.Unit.ConvertsTo(indicator.Unit))
        {
            Mismatch(indicator, "domain", domain.Unit, place.At("Domain"), findings);
        }

        foreach (IndicatorCode other in indicator.NotComparableWith)
        {
            References.Check(other, place.At("NotComparableWith"), owner, setting, findings);
        }

        foreach (IndicatorCode component in Components(indicator))
        {
            if (component != indicator.Code)
            {
                References.Check(component, place.At("Composition"), owner, setting, findings);
            }
        }

        References.CheckLength(indicator.Name, "Name", place, owner, findings);
        References.CheckLength(indicator.Numerator, "Numerator", place, owner, findings);
        References.CheckLength(indicator.Denominator, "Denominator", place, owner, findings);
        References.CheckLength(indicator.Aliases, "Aliases", place, owner, findings);
    }

    /// <summary>The series that an indicator is put together from; empty where it is not.</summary>
    internal static IEnumerable<IndicatorCode> Components(Indicator indicator) => indicator.Composition switch
    {
        SumComposition sum => sum.Components.Select(component => component.Indicator),
        QuotientComposition quotient => [quotient.Numerator, quotient.Denominator],
        _ => [],
    };

    private static void CheckParts(Indicator indicator, in Place place, FindingList findings)
    {
        if (indicator.Nature != Nature.Ratio || indicator.Composition is QuotientComposition || (indicator.Numerator is not null && indicator.Denominator is not null))
        {
            return;
        }

        string part = indicator.Numerator is not null ? "denominator" : indicator.Denominator is not null ? "numerator" : "numerator and denominator";
        findings.Add(FindingCodes.RatioWithoutParts, place.At(indicator.Numerator is null ? "Numerator" : "Denominator"), indicator.Code.Text, Setting.Of("indicator", indicator), Setting.Word("part", part));
    }

    private static void Mismatch(Indicator indicator, string what, Unit unit, string path, FindingList findings) =>
        findings.Add(FindingCodes.UnitDoesNotFitNature, path, indicator.Code.Text, Setting.Of("indicator", indicator), Setting.Word("what", what), Setting.Named("unit", unit.Code, unit.Name));

    private static bool Fits(Unit unit, Nature nature)
    {
        Dimension dimension = unit.Dimension;
        return nature switch
        {
            Nature.Rank => dimension == Dimension.Rank,
            Nature.Stage or Nature.Happening => unit.Scale is not null,
            Nature.Index => unit.Scale is null && dimension != Dimension.Rank && dimension != Dimension.Count && dimension != Dimension.PercentagePoint,
            Nature.Ratio => unit.Scale is null && dimension != Dimension.Rank && dimension != Dimension.Count && dimension != Dimension.PercentagePoint && dimension != Dimension.Index,
            _ => unit.Scale is null && dimension != Dimension.Rank && dimension != Dimension.Percent && dimension != Dimension.PercentagePoint && dimension != Dimension.Index && dimension != Dimension.Multiple,
        };
    }
}
