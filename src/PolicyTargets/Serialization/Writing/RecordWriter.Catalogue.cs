using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <content>Whole catalogues.</content>
internal sealed partial class RecordWriter
{
    internal void Members(PolicyCatalogue catalogue, string? schema = null)
    {
        Text(Sections.Schema, schema);
        json.WriteNumber(Sections.Version, CatalogueSchema.Version);
        Objects(Sections.Documents, catalogue.Documents, Members);
        Objects(Sections.Units, catalogue.Units.Added, Members);
        Objects(Sections.Scales, catalogue.Scales.Where(scale => scale != OrdinalScale.Occurrence), Members);
        Objects(Sections.Subjects, catalogue.Subjects, Members);
        Objects(Sections.DivisionChanges, catalogue.DivisionChanges, Members);
        Objects(Sections.Indicators, catalogue.Indicators, Members);
        Objects(Sections.Breaks, BoundaryBreaks.StatedIn(catalogue), Members);
        Objects(Sections.Observations, catalogue.Observations, Members);
        Objects(Sections.Plans, catalogue.Plans, Members);
        Objects(Sections.Tasks, catalogue.Plans.SelectMany(plan => plan.Tasks, (plan, task) => (plan, task)), item => Members(item.task, item.plan.Id));
        Objects(Sections.Targets, catalogue.Plans.SelectMany(plan => plan.Targets, (plan, target) => (Plan: (PlanId?)plan.Id, Target: target)).Concat(catalogue.Targets.Select(target => (Plan: (PlanId?)null, Target: target))), item => Members(item.Target, item.Plan));
        Objects(Sections.Decompositions, catalogue.Decompositions, Members);
        Objects(Sections.Instruments, catalogue.Instruments, Members);
        Objects(Sections.Parameters, catalogue.Instruments.SelectMany(instrument => instrument.Parameters, (instrument, parameter) => (instrument, parameter)), item => Members(item.parameter, item.instrument.Code));
        Objects(Sections.Initiatives, catalogue.Initiatives, Members);
    }
}
