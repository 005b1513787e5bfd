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
        References.CheckLength(instrument.SupportingBodies, "SupportingBodies", place, owner, findings);
        CheckRoles(instrument, place, findings);
        CheckBudget(instrument.Budget, place, owner, findings);
        foreach (TargetContribution link in instrument.Targets)
        {
            References.Check(link.Target, place.At("Targets"), owner, setting, findings);
        }

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

    internal static void Check(PolicyInitiative initiative, in Place place, Setting setting, FindingList findings)
    {
        string owner = initiative.Code.Text;
        References.CheckLength(initiative.Name, "Name", place, owner, findings);
        CitationRules.Check(initiative.Source, place, owner, findings, isClaim: false);
        CheckBudget(initiative.Budget, place, owner, findings);
        foreach (InstrumentCode code in initiative.Instruments)
        {
            if (!setting.Has(code))
            {
                References.Missing(findings, place.At("Instruments"), owner, "instrument", code.Text, "instruments");
            }
        }

        if (initiative.Plan is { } plan && setting.Catalogue.FindPlan(plan) is null)
        {
            References.Missing(findings, place.At("Plan"), owner, "plan", plan.Text, "plans");
        }

        if (initiative.Instruments.Count == 0 || initiative.Instruments.Distinct().Count() < initiative.Instruments.Count)
        {
            findings.Add(
                FindingCodes.UnclearInitiative, place.At("Instruments"), owner, Setting.Named("initiative", owner, initiative.Name), Setting.Word("problem", initiative.Instruments.Count == 0 ? "no instrument" : "instrument repeated"));
        }
    }

    /// <summary>One lead, named once; a type, and one that its taxonomy has.</summary>
    private static void CheckRoles(PolicyInstrument instrument, in Place place, FindingList findings)
    {
        if (instrument.LeadBody is null)
        {
            Unclear("LeadBody", Setting.Word("problem", "no lead"), place);
        }
        else if (instrument.SupportingBodies.Contains(instrument.LeadBody))
        {
            Unclear("SupportingBodies", Setting.Word("problem", "lead repeated"), place);
        }

        if (instrument.SupportingBodies.Distinct().Count() < instrument.SupportingBodies.Count)
        {
            Unclear("SupportingBodies", Setting.Word("problem", "body repeated"), place);
        }

        if (instrument.Types.Count == 0)
        {
            Unclear("Types", Setting.Word("problem", "no type"), place);
        }

        foreach (TaxonomyCode type in instrument.Types.Where(type => Taxonomy.StipInstruments2021 is var stip && stip.Covers(type) && stip.NameOf(type) is null))
        {
            Unclear("Types", Setting.Said("problem", type.ToString(), $"分类{type.Scheme}({type.Version}版)没有{type.Code}", $"the taxonomy {type.Scheme} has no {type.Code} in version {type.Version}"), place);
        }

        void Unclear(string member, MessageArgument problem, in Place at) =>
            findings.Add(FindingCodes.UnclearInstrument, at.At(member), instrument.Code.Text, Setting.Named("instrument", instrument.Code.Text, instrument.Name), problem);
    }

    private static void CheckBudget(BudgetAmount budget, in Place place, string owner, FindingList findings)
    {
        Unit? unit = budget switch { ExactBudget exact => exact.Amount.Unit, BandBudget band => band.Range.Unit, _ => null };
        if (unit is { Dimension.IsMoney: false })
        {
            findings.Add(FindingCodes.BudgetIsNoMoney, place.At("Budget"), owner, Setting.Word("item", owner), Setting.Word("budget", budget.ToString()));
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
