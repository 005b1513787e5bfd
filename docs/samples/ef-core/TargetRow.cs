using NodaTime;
using PolicyTargets;

namespace EfCore;

/// <summary>A target in the database: the claim itself, and beside it what SQL asks for.</summary>
internal sealed class TargetRow
{
    private TargetRow()
    {
    }

    public required TargetId Id { get; init; }

    /// <summary>The whole target. It alone is read back; the other columns follow from it.</summary>
    public required Target Claim { get; init; }

    public PlanId? Plan { get; private set; }

    /// <summary>The place within its plan, in printed order.</summary>
    public int Position { get; private set; }

    public required SubjectId Subject { get; init; }

    public required IndicatorCode Indicator { get; init; }

    public required string Measure { get; init; }

    public ReportingPeriod Period { get; private set; }

    /// <summary>The last day of the period, to compare and sort by: the text of a period does not sort.</summary>
    public LocalDate? Due { get; private set; }

    /// <summary>Where the bound may be kept; null for words and for what is not yet assigned.</summary>
    public RangeColumns? Bound { get; private set; }

    public static TargetRow Of(Target target, PlanId? plan, int position, IndicatorCatalogue indicators)
    {
        Measurand measurand = target.Measurand;
        Indicator indicator = indicators.Get(measurand.Indicator);
        QuantityRange? outer = target.Bound.Outer(measurand.Measure.DirectionFor(indicator), tolerance: null);
        return new()
        {
            Id = target.Id,
            Claim = target,
            Plan = plan,
            Position = position,
            Subject = measurand.Subject,
            Indicator = measurand.Indicator,
            Measure = $"{measurand.Measure}",
            Period = measurand.Period,
            Due = measurand.Period.End,
            Bound = RangeColumns.Of(outer, measurand.Measure.UnitFor(indicator)),
        };
    }
}
