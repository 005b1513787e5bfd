using NodaTime;
using PolicyTargets.Instruments;

namespace PolicyTargets.Tests.Validation;

/// <content>Faults between claims.</content>
internal static partial class Mutations
{
    private static IEnumerable<Mutation> Sets =>
    [
        new("INS001", "Instruments[subsidy].LeadBody", d => ChangeInstrument(d, i => i with { LeadBody = null })),
        new("INS001", "Instruments[subsidy].SupportingBodies", d => ChangeInstrument(d, i => i with { SupportingBodies = ["财政局", "科技局"] })),
        new("INS001", "Instruments[subsidy].SupportingBodies", d => ChangeInstrument(d, i => i with { SupportingBodies = ["财政局", "财政局"] })),
        new("INS001", "Instruments[subsidy].Types", d => ChangeInstrument(d, i => i with { Types = [] })),
        new("INS001", "Instruments[subsidy].Types", d => ChangeInstrument(d, i => i with { Types = [.. i.Types, TaxonomyCode.Parse("stip/2021/PI999")] })),
        new("INS002", "Initiatives[package].Instruments", d => Draft.Change(d.Initiatives, _ => true, i => i with { Instruments = [] })),
        new("INS002", "Initiatives[package].Instruments", d => Draft.Change(d.Initiatives, _ => true, i => i with { Instruments = [.. i.Instruments, .. i.Instruments] })),
        new("INS003", "Instruments[subsidy].Budget", d => ChangeInstrument(d, i => i with { Budget = BudgetAmount.Exact(Quantity.Count(50, "家")) })),
        new("INS003", "Initiatives[package].Budget", d => Draft.Change(d.Initiatives, _ => true, i => i with { Budget = BudgetAmount.Band(QuantityRange.MoreThan(Quantity.Percent(5))) })),
        new("RUL001", "Instruments[subsidy].Parameters[second].Measurand.Period", d => Draft.Change(d.Instruments, _ => true, i => i with
        {
            Parameters = [.. i.Parameters, i.Parameters[0] with { Id = PolicyTargets.Instruments.ParameterId.Parse("second"), Value = d.Floor(12), Measurand = Draft.Of("firms", ReportingPeriod.From(d.Year + 3)) }],
        })),
        new("TGT009", P + "Targets[projects-sum].Bound", d => d.ChangeTarget("projects-3", t => t with { Bound = d.Floor(119) })),
        new("TGT009", P + "Targets[projects-sum].Bound", d =>
        {
            d.Targets.RemoveAll(t => t.Id.Text is "projects-1" or "projects-2" or "projects-3" or "projects-4");
            d.Targets.Add(d.Promised("projects-each", "projects", d.Span, d.Floor(121)) with { Recurrence = Recurrence.Each(Frequency.Annual) });
        }),
        new("TGT010", P + "Targets[intensity-too].Measurand", d => d.Targets.Add(d.Promised("intensity-too", "intensity", ReportingPeriod.Year(d.Year + 4), Bound.AtLeast(Quantity.Percent(3.8m))))),
        new("TGT010", P + "Targets[firms-too].Measurand", d => d.Targets.Add(d.Promised("firms-too", "firms", ReportingPeriod.Date(new LocalDate(d.Year + 4, 12, 31)), d.Floor(210)))),
        new("TGT013", "Plans[later].Targets[intensity-too].Measurand", d => d.FurtherPlans.Add(d.Plan with
        {
            Id = PlanId.Parse("later"), IssuedOn = new LocalDate(d.Year + 2, 2, 1), Targets = [d.Promised("intensity-too", "intensity", ReportingPeriod.Year(d.Year + 4), Bound.AtLeast(Quantity.Percent(3.8m)))],
        })),
        new("TGT016", P + "Targets[firms-level].Baseline", d => d.ChangeObservation("firms-1", o => o with { Status = ObservationStatus.Provisional })),
        new("TGT017", P + "Targets[zone-firms].Bound", d => d.ChangeTarget("zone-firms", t => t with { Baseline = new Baseline(Known.Exactly(d.Amount(0.005m)), ReportingPeriod.Year(d.Year)) })),
        new("TGT018", P + "Targets[spending-growth].Measurand.Measure", d => d.Targets.Add(d.Promised("spending-each", "spending", d.Span, Bound.AtLeast(Quantity.Percent(20)), Measure.Growth()) with { Recurrence = Recurrence.Each(Frequency.Annual) })),
        new("TGT019", P + "Targets[firms-new].Measurand.Measure", d => d.Targets.Add(d.Promised("firms-new", "firms", ReportingPeriod.Year(d.Year + 4), d.Floor(30), Measure.Additions))),
        new("TGT020", "Plans[later].Targets[approval-again].Bound", d => d.FurtherPlans.Add(d.Plan with
        {
            Id = PlanId.Parse("later"), IssuedOn = new LocalDate(d.Year + 3, 2, 1), Targets = [d.Promised("approval-again", "approval", ReportingPeriod.Year(d.Year + 3), Bound.AtLeast(Draft.Approval.Grade("获批")))],
        })),
        new("TGT021", P + "Targets[labs-change].Bound", d => d.ChangeTarget("labs-change", t => t with { Statement = "S3", Bound = Bound.AtLeast(Draft.Count(29)) })),
        new("STM001", P + "Targets[firms-level].Bound", d => d.ChangeTarget("firms-level", t => t with { Bound = d.Floor(201) })),
        new("STM001", "Observations[firms-1].Known", d => d.Observations.Add(d.Seen("firms-growth", "firms", ReportingPeriod.Year(d.Year), Known.Exactly(new Quantity(21, Unit.Percent, 0.4m)), Measure.Growth()))),
        new("STM001", "Observations[firms-1].Known", d => d.Observations.Add(d.Seen("firms-multiple", "firms", ReportingPeriod.Year(d.Year), Known.Exactly(Quantity.Multiple(2)), Measure.Multiple()))),
        new("STM001", "Observations[spending-share].Known", d =>
        {
            d.Observations.Add(d.Seen("spending-share", "projects", ReportingPeriod.Year(d.Year), Known.Exactly(new Quantity(50, Unit.Percent, 0.5m)), Measure.ShareOf(IndicatorCode.Parse("firms"))));
        }),
        new("STM002", "Observations[labs-growth].Known", d =>
        {
            d.Observations.Add(d.Seen("labs-1", "labs", ReportingPeriod.Year(d.Year - 3), Known.Exactly(Draft.Count(264))));
            d.Observations.Add(d.Seen("labs-growth", "labs", ReportingPeriod.Year(d.Year - 3), Known.Exactly(new Quantity(17.8m, Unit.Percent, 0.05m)), Measure.Growth()));
        }),
        new("STM003", P + "Targets[intensity-too].Restates", d => d.Targets.Add(d.Promised("intensity-too", "intensity", ReportingPeriod.Year(d.Year + 4), Bound.AtLeast(Quantity.Percent(3.8m))) with { Restates = TargetId.Parse("intensity-level") })),
        new("STM003", P + "Targets[firms-too].Restates", d => d.Targets.Add(d.Promised("firms-too", "firms", ReportingPeriod.Year(d.Year + 4), d.Floor(200)) with { Restates = TargetId.Parse("intensity-level") })),
        new("STM003", "Observations[firms-too].Restates", d => d.Observations.Add(d.Seen("firms-too", "firms", ReportingPeriod.Year(d.Year - 2), d.Firm(90)) with { Restates = ObservationId.Parse("firms-0") })),
        new("STM004", P + "Targets[labs-change].Baseline", d =>
        {
            d.ChangeTarget("labs-level", t => t with { Baseline = null });
            d.ChangeTarget("labs-change", t => t with { Baseline = null });
        }),
    ];
}
