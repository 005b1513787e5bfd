using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What an instrument says of itself, and the values that it lays down one by one.</summary>
internal static class InstrumentRules
{
    internal static void Check(PolicyInstrument instrument, in Place place, Setting setting, FindingList findings)
    {
        string owner = instrument.Code.Text;
        References.CheckLength(instrument.Name, "Name", place, owner, findings);
        References.CheckLength(instrument.Issuers, "Issuers", place, owner, findings);
        foreach (IndicatorCode code in instrument.Indicators)
        {
            References.Check(code, place.At("Indicators"), owner, setting, findings);
        }

        foreach (Citation source in instrument.Sources)
        {
            CitationRules.Check(source, place, owner, findings, isClaim: false);
        }

        foreach (InstrumentParameter parameter in instrument.Parameters)
        {
            Check(parameter, new Place(place.Inside, "Parameters", parameter.Id.Text), setting, findings);
        }
    }

    private static void Check(InstrumentParameter parameter, in Place place, Setting setting, FindingList findings)
    {
        string owner = parameter.Id.Text;
        CitationRules.Check(parameter.Source, place, owner, findings);
        References.Check(parameter.Restates, place.At("Restates"), owner, setting, findings);
        References.CheckLength(parameter.Statement, "Statement", place, owner, findings);
        References.CheckLength(parameter.ResponsibleBodies, "ResponsibleBodies", place, owner, findings);
        References.CheckLength(parameter.CommitmentWord, "CommitmentWord", place, owner, findings);
        References.CheckLength((BoundRules.Registered(parameter.Value) as QualitativeBound)?.Text, "Value", place, owner, findings);
        if (parameter.Plan is { } plan && setting.Catalogue.FindPlan(plan) is null)
        {
            References.Missing(findings, place.At("Plan"), owner, "plan", plan.Text, "plans");
        }

        if (MeasurandRules.Check(parameter.Measurand, parameter.Recurrence, place, owner, setting, findings) is { } indicator)
        {
            BoundRules.Check(parameter.Value, "Value", parameter.Measurand, indicator, place, owner, findings);
        }
    }
}
