using NodaTime;
using PolicyTargets;

namespace EfCore;

/// <summary>An observation in the database: the claim itself, and beside it what SQL asks for.</summary>
internal sealed class ObservationRow
{
    private ObservationRow()
    {
    }

    public required ObservationId Id { get; init; }

    /// <summary>The whole observation. It alone is read back; the other columns follow from it.</summary>
    public required Observation Claim { get; init; }

    public required SubjectId Subject { get; init; }

    public required IndicatorCode Indicator { get; init; }

    public required string Measure { get; init; }

    public ReportingPeriod Period { get; private set; }

    public LocalDate? PeriodEnd { get; private set; }

    public LocalDate? PublishedOn { get; private set; }

    /// <summary>What the value may be; null for "around", for words, and where it is missing.</summary>
    public RangeColumns? Value { get; private set; }

    public static ObservationRow Of(Observation observation, IndicatorCatalogue indicators)
    {
        Measurand measurand = observation.Measurand;
        return new()
        {
            Id = observation.Id,
            Claim = observation,
            Subject = measurand.Subject,
            Indicator = measurand.Indicator,
            Measure = $"{measurand.Measure}",
            Period = measurand.Period,
            PeriodEnd = measurand.Period.End,
            PublishedOn = observation.PublishedOn,
            Value = RangeColumns.Of(observation.Known.ToRange(), measurand.Measure.UnitFor(indicators.Get(measurand.Indicator))),
        };
    }
}
