using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What one observation says, held against its indicator and its subject.</summary>
internal static class ObservationRules
{
    internal static void Check(Observation observation, in Place place, Setting setting, FindingList findings)
    {
        string owner = observation.Id.Text;
        CitationRules.Check(observation.Source, place, owner, findings);
        References.CheckLength(observation.Statement, "Statement", place, owner, findings);
        References.CheckLength((observation.Known as StatedKnown)?.Text, "Known", place, owner, findings);
        CheckRestated(observation, place, setting, findings);
        if (MeasurandRules.Check(observation.Measurand, Recurrence.Once, place, owner, setting, findings) is not { } indicator)
        {
            return;
        }

        CheckValue(observation, indicator, place, setting, findings);
        CheckTime(observation, indicator, place, setting, findings);
    }

    private static void CheckRestated(Observation observation, in Place place, Setting setting, FindingList findings)
    {
        if (observation.Restates is { } restated && setting.Catalogue.Observations.Find(restated) is null)
        {
            References.Missing(findings, place.At("Restates"), observation.Id.Text, "observation", restated.Text, "observations");
        }
    }

    private static void CheckValue(Observation observation, Indicator indicator, in Place place, Setting setting, FindingList findings)
    {
        (Measurand measurand, Known known) = (observation.Measurand, observation.Known);
        if (known is MissingKnown && observation.Status != ObservationStatus.Final)
        {
            findings.Add(FindingCodes.ValueContradictsStatus, place.At("Status"), observation.Id.Text,
                setting.Of("indicator", measurand), setting.Of("period", measurand.Period), Setting.Word("status", observation.Status.ToString()));
        }

        if (known.Unit is not { } unit)
        {
            return;
        }

        Unit expected = measurand.Measure.UnitFor(indicator);
        if (!unit.ConvertsTo(expected))
        {
            findings.Add(FindingCodes.ObservationUnitMismatch, place.At("Known"), observation.Id.Text,
                setting.Of("indicator", measurand), setting.Of("period", measurand.Period), Setting.Named("actualUnit", unit.Code, unit.Name), Setting.Named("expectedUnit", expected.Code, expected.Name));
            return;
        }

        QuantityRange domain = measurand.Measure.DomainFor(indicator);
        QuantityRange? range = known is ApproximatelyKnown { Value: var around } ? QuantityRange.Exactly(around) : Printed(known, domain.Unit);
        if (range is not null && (known is RangeKnown ? range.ToAdmissible(domain) is null : !domain.Overlaps(range)))
        {
            findings.Add(FindingCodes.OutsideDomain, place.At("Known"), observation.Id.Text,
                setting.Of("indicator", measurand), setting.Of("period", measurand.Period), setting.Of("value", known), domain.Overlaps(range) ? Setting.Word("domain", "whole numbers") : Setting.Of("domain", domain));
        }
    }

    private static void CheckTime(Observation observation, Indicator indicator, in Place place, Setting setting, FindingList findings)
    {
        ReportingPeriod period = observation.Measurand.Period;
        bool isShort = indicator.Nature == Nature.Flow && observation.Measurand.Measure is LevelMeasure or SumMeasure && period.WholeMonths() < indicator.Frequency.Months();
        if (observation.Known is not MissingKnown && (isShort || observation.Status == ObservationStatus.Partial))
        {
            findings.Add(FindingCodes.PartialPeriod, place.At("Measurand.Period"), observation.Id.Text,
                setting.Of("indicator", observation.Measurand), setting.Of("period", period), Setting.Word("frequency", indicator.Frequency.ToString()));
        }

        if (setting.Find(observation.Measurand.Subject) is { Validity: var validity } subject && validity != Validity.Always && period is { Start: { } start, End: { } end } && !(validity.Contains(indicator.IsKeyedByEnd ? end : start) && validity.Contains(end)))
        {
            string code = (subject as AdministrativeUnit)?.Code?.Text ?? "none";
            findings.Add(FindingCodes.AreaNotInForce, place.At("Measurand.Subject"), observation.Id.Text,
                Setting.Named("area", subject.Id.Text, subject.Name), Setting.Word("code", code), setting.Of("period", period),
                subject.Successors.Count == 0 ? Setting.Word("successors", "none") : setting.Of("successors", subject.Successors));
        }
    }

    /// <summary>What is known in a unit as it may have been before it was rounded; null where it has no exact ends.</summary>
    internal static QuantityRange? Printed(Known known, Unit unit) =>
        known.ToRange(RoundingPolicy.Printed) is { } range && range.TryConvert(unit, out QuantityRange? converted) ? converted : null;
}
