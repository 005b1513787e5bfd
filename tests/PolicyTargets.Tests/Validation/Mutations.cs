using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Validation;

/// <summary>The table of faults, at least one for each code that a checker gives.</summary>
internal static partial class Mutations
{
    internal static readonly Mutation[] All = [.. Records, .. Values, .. Promises, .. Sets, .. Divisions, .. Splits];

    private const string P = "Plans[plan].";

    private static IEnumerable<Mutation> Records =>
    [
        new("CAT007", P + "Targets[rank]", d => d.Targets.Add(d.Targets.Single(t => t.Id.Text == "rank"))),
        new("CAT007", P + "Tasks[一]", d => d.Plan = d.Plan with { Tasks = [.. d.Plan.Tasks, .. d.Plan.Tasks] }),
        new("CAT007", "Plans[old]", d => d.FurtherPlans.AddRange(Enumerable.Repeat(d.Plan with { Id = PlanId.Parse("old"), Targets = [] }, 3))),
        new("CAT007", "Instruments[subsidy].Parameters[floor]", d => Draft.Change(d.Instruments, _ => true, i => i with { Parameters = [.. i.Parameters, .. i.Parameters] })),
        new("CAT008", P + "Targets[rank].Restates", d => d.ChangeTarget("rank", t => t with { Restates = TargetId.Parse("nowhere") })),
        new("CAT008", P + "Targets[rank].Supersedes", d => d.ChangeTarget("rank", t => t with { Supersedes = TargetId.Parse("nowhere") })),
        new("CAT008", P + "Targets[rank].Task", d => d.ChangeTarget("rank", t => t with { Task = "九", ResponsibleBodies = ["科技局"] })),
        new("CAT008", P + "Targets[intensity-level].Measurand.Subject", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Subject = SubjectId.Parse("nowhere") } })),
        new("CAT008", P + "Targets[intensity-level].Measurand.Indicator", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Indicator = IndicatorCode.Parse("nothing") } })),
        new("CAT008", "Observations[coverage-1].Restates", d => d.ChangeObservation("coverage-1", o => o with { Restates = ObservationId.Parse("nowhere") })),
        new("CAT008", "Subjects[city].Parent", d => Draft.Change(d.Subjects, s => s.Id == Draft.City, s => ((AdministrativeUnit)s) with { Parent = SubjectId.Parse("nowhere") })),
        new("CAT008", "Subjects[zone].Successors", d => Draft.Change(d.Subjects, s => s.Id == Draft.Zone, s => s with { Successors = [SubjectId.Parse("nowhere")] })),
        new("CAT008", "Subjects[cities].Members", d => Draft.Change(d.Subjects, s => s is PeerGroup, s => ((PeerGroup)s) with { Members = [SubjectId.Parse("nowhere")] })),
        new("CAT008", "Indicators[labs].NotComparableWith", d => d.ChangeIndicator("labs", i => i with { NotComparableWith = [IndicatorCode.Parse("nothing")] })),
        new("CAT008", "Indicators[labs].Composition", d => d.ChangeIndicator("labs", i => i with { Composition = Composition.Sum(new IndicatorComponent(IndicatorCode.Parse("nothing"))) })),
        new("CAT008", "Instruments[subsidy].Indicators", d => Draft.Change(d.Instruments, _ => true, i => i with { Indicators = [IndicatorCode.Parse("nothing")] })),
        new("CAT008", "Instruments[subsidy].Targets", d => ChangeInstrument(d, i => i with { Targets = [new TargetContribution(TargetId.Parse("nowhere"))] })),
        new("CAT008", "Initiatives[package].Instruments", d => Draft.Change(d.Initiatives, _ => true, i => i with { Instruments = [.. i.Instruments, InstrumentCode.Parse("nowhere")] })),
        new("CAT008", "Initiatives[package].Plan", d => Draft.Change(d.Initiatives, _ => true, i => i with { Plan = PlanId.Parse("nowhere") })),
        new("CAT007", "Initiatives[package]", d => d.Initiatives.AddRange(d.Initiatives.ToArray())),
        new("CAT008", "Instruments[subsidy].Parameters[floor].Plan", d => ChangeParameter(d, p => p with { Plan = PlanId.Parse("nowhere") })),
        new("CAT008", "Instruments[subsidy].Parameters[floor].Restates", d => ChangeParameter(d, p => p with { Restates = ParameterId.Parse("nowhere") })),
        new("CAT008", P + "Targets[rank].Measurand.Measure.Whole", d => d.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Measure = Measure.ShareOf(IndicatorCode.Parse("nothing")) }, Bound = Bound.AtLeast(Quantity.Percent(3)) })),
        new("CAT009", P + "Targets[intensity-level].Restates", d =>
        {
            d.Targets.Add(d.Targets.Single(t => t.Id.Text == "intensity-level") with { Id = TargetId.Parse("intensity-too"), Restates = TargetId.Parse("intensity-level") });
            d.ChangeTarget("intensity-level", t => t with { Restates = TargetId.Parse("intensity-too") });
        }),
        new("CAT009", P + "Targets[intensity-level].Supersedes", d => d.ChangeTarget("intensity-level", t => t with { Supersedes = t.Id })),
        new("CAT009", "Subjects[city].Parent", d => Draft.Change(d.Subjects, s => s.Id.Text == "province", s => ((AdministrativeUnit)s) with { Parent = Draft.City })),
        new("CAT009", "Indicators[labs].Composition", d =>
        {
            d.ChangeIndicator("labs", i => i with { Composition = Composition.Sum(new IndicatorComponent(IndicatorCode.Parse("place"))) });
            d.ChangeIndicator("place", i => i with { Composition = Composition.Sum(new IndicatorComponent(IndicatorCode.Parse("labs"))) });
        }),
        new("CAT010", P + "Targets[rank].Statement", d => d.ChangeTarget("rank", t => t with { Statement = new string('长', 10_001) })),
        new("CAT010", "Indicators[labs].Name", d => d.ChangeIndicator("labs", i => i with { Name = new LocalizedText("室", new string('x', 20_000)) })),
        new("CIT001", P + "Targets[rank].Source.Locator", d => d.ChangeTarget("rank", t => t with { Source = new Citation(d.Document, " ") })),
        new("CIT001", "Observations[firms-0].Source.Locator", d => d.ChangeObservation("firms-0", o => o with { Source = new Citation(d.Report, "") })),
        new("CIT002", "Observations[firms-0].Source.Legibility", d => d.ChangeObservation("firms-0", o => o with { Source = o.Source! with { Legibility = Legibility.Damaged } })),
        new("IND001", "Indicators[intensity].Denominator", d => d.ChangeIndicator("intensity", i => i with { Denominator = null })),
        new("IND001", "Indicators[intensity].Numerator", d => d.ChangeIndicator("intensity", i => i with { Numerator = null })),
        new("IND002", "Indicators[intensity].SpatialAggregation", d => d.ChangeIndicator("intensity", i => i with { SpatialAggregation = Aggregation.Sum })),
        new("IND002", "Indicators[place].SpatialAggregation", d => d.ChangeIndicator("place", i => i with { SpatialAggregation = Aggregation.Sum })),
        new("IND003", "Indicators[place].Unit", d => d.ChangeIndicator("place", i => i with { Unit = Unit.Parse("家") })),
        new("IND003", "Indicators[added].Unit", d => d.Indicators.Add(Draft.Percentage("added") with { Nature = Nature.Flow })),
        new("IND003", "Indicators[labs].Domain", d => d.ChangeIndicator("labs", i => i with { Domain = QuantityRange.AtLeast(Quantity.Percent(0)) })),
        new("IND004", "Indicators[twin].Numerator", d => d.Indicators.Add(Draft.Percentage("twin") with { Numerator = "研发经费", Denominator = "生产总值" })),
        new("IND005", "Observations[active-1].Measurand.Indicator", d => d.ChangeIndicator("projects", i => i with { NotComparableWith = [IndicatorCode.Parse("firms")] })),
        new("PLN001", P + "Period", d => d.Plan = d.Plan with { Period = ReportingPeriod.From(d.Year + 1) }),
        new("PLN002", P + "IssuedOn", d => d.Plan = d.Plan with { IssuedOn = new LocalDate(d.Year + 5, 1, 1) }),
    ];

    private static IEnumerable<Mutation> Values =>
    [
        new("OBS001", "Observations[projects-growth].Known", d => d.ChangeObservation("projects-growth", o => o with { Known = Known.Exactly(Draft.Count(10)) })),
        new("OBS002", "Observations[coverage-1].Status", d => d.ChangeObservation("coverage-1", o => o with { Known = Known.Missing(MissingStatus.NotYetAvailable), Status = ObservationStatus.Provisional })),
        new("OBS003", "Observations[zone-1].Measurand.Subject", d =>
        {
            d.Observations.Add(d.Seen("zone-1", "projects", ReportingPeriod.Year(d.Year), d.Firm(10)) with { Measurand = Draft.Of("projects", ReportingPeriod.Year(d.Year)) with { Subject = Draft.Zone } });
            Draft.Change(d.Subjects, s => s.Id == Draft.Zone, s => s with { Validity = new Validity(new LocalDate(d.Year, 6, 1), null), Successors = [Draft.City] });
        }),
        new("OBS004", "Observations[firms-too].Measurand", d => d.Observations.Add(d.Seen("firms-too", "firms", ReportingPeriod.Year(d.Year), d.Firm(120)))),
        new("OBS004", "Observations[firms-too].Measurand", d => d.Observations.Add(d.Seen("firms-too", "firms", ReportingPeriod.Date(new LocalDate(d.Year, 12, 31)), d.Firm(121)))),
        new("OBS005", "Observations[coverage-1].Known", d => d.ChangeObservation("coverage-1", o => o with { Known = Known.Exactly(Quantity.Percent(120)) })),
        new("OBS005", "Observations[active-1].Known", d => d.ChangeObservation("active-1", o => o with { Known = Known.Exactly(new Quantity(12.5m, Unit.Parse("家"))) })),
        new("OBS006", "Observations[firms-1].Known", d => d.ChangeObservation("firms-1", o => o with { Known = d.Firm(1_000_000) })),
        new("OBS006", "Observations[firms-0].Known", d => d.ChangeObservation("firms-0", o => o with { Measurand = Draft.Of("firms", ReportingPeriod.Year(d.Year + 1)), PublishedOn = new LocalDate(d.Year + 2, 1, 10), Known = d.Firm(12_000) })),
        new("OBS007", "Observations[projects-growth].Measurand.Period", d => d.Breaks.Add(new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(d.Year, 3, 1), Indicator = IndicatorCode.Parse("projects") })),
        new("OBS007", P + "Targets[spending-growth].Measurand.Period", d => d.Breaks.Add(new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(d.Year + 2, 1, 1), Indicator = IndicatorCode.Parse("spending") })),
        new("OBS008", "Observations[grants-8].Known", d => d.ChangeObservation("grants-8", o => o with { Known = d.Firm(30) })),
        new("OBS009", "Observations[firms-late].Known", d => d.Observations.Add(d.Seen("firms-late", "firms", ReportingPeriod.Year(d.Year), d.Firm(119)) with { PublishedOn = new LocalDate(d.Year + 1, 6, 1), Source = null })),
        new("OBS010", "Observations[labs-all].Known", d =>
        {
            d.Observations.Add(d.Seen("labs-part", "labs", ReportingPeriod.Year(d.Year), Known.Exactly(Draft.Count(3)), scope: "市级"));
            d.Observations.Add(d.Seen("labs-all", "labs", ReportingPeriod.Date(new LocalDate(d.Year + 1, 1, 5)), Known.Exactly(Draft.Count(4))));
        }),
        new("OBS011", "Observations[coverage-1].Known", d => d.ChangeObservation("coverage-1", o => o with { Known = Known.Exactly(Quantity.Percent(100)) })),
        new("OBS012", "Observations[spending-1].Measurand.Period", d => d.ChangeObservation("spending-1", o => o with { Measurand = Draft.Of("spending", ReportingPeriod.YearToDate(d.Year, 9)) })),
        new("OBS012", "Observations[coverage-1].Measurand.Period", d => d.ChangeObservation("coverage-1", o => o with { Status = ObservationStatus.Partial })),
        new("OBS013", "Observations[firms-1].Known", d => d.ChangeObservation("firms-1", o => o with { Known = d.Firm(99) })),
        new("MEA001", P + "Targets[projects-sum].Measurand.Measure", d => d.ChangeTarget("projects-sum", t => t with { Measurand = Draft.Of("projects", d.Span) })),
        new("MEA002", P + "Targets[intensity-level].Measurand.Measure", d => d.ChangeTarget("intensity-level", t => t with { Measurand = Draft.Of("intensity", d.Span, Measure.Sum) })),
        new("MEA002", "Observations[approval-1].Measurand.Measure", d => d.ChangeObservation("approval-1", o => o with { Measurand = Draft.Of("approval", ReportingPeriod.Year(d.Year), Measure.Growth()), Known = Known.Exactly(Quantity.Percent(3)) })),
        new("MEA003", "Observations[coverage-1].Measurand.Measure", d => d.ChangeObservation("coverage-1", o => o with { Measurand = Draft.Of("coverage", ReportingPeriod.Years(d.Year - 2, d.Year), Measure.Average(), "规上") })),
        new("MEA004", "Observations[coverage-1].Measurand.Measure", d => d.ChangeObservation("coverage-1", o => o with { Measurand = Draft.Of("coverage", ReportingPeriod.Year(d.Year), Nested(9)) })),
        new("MEA004", P + "Targets[intensity-level].Bound", d => d.ChangeTarget("intensity-level", t => t with { Bound = Assigned(9) })),
        new("MEA005", P + "Targets[rank].Bound", d => d.ChangeTarget("rank", t => t with { Bound = Bound.AtMost(Draft.Count(3)) })),
        new("MEA005", "Instruments[subsidy].Parameters[floor].Value", d => ChangeParameter(d, p => p with { Value = Bound.AtLeast(Quantity.Yuan(3)) })),
    ];

    private static IEnumerable<Mutation> Promises =>
    [
        new("TGT001", P + "Targets[rank].Measurand.Period", d => d.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Period = ReportingPeriod.Year(d.Year + 5) } })),
        new("TGT001", P + "Targets[firms-level].Measurand.Period", d =>
        {
            d.ChangeTarget("firms-level", t => t with { Baseline = new Baseline(d.Firm(120), ReportingPeriod.Year(d.Year + 4)), Statement = null });
            d.Targets.RemoveAll(t => t.Id.Text == "firms-change");
        }),
        new("TGT002", P + "Targets[intensity-level].Bound", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Measure = Measure.Change() }, Bound = Bound.AtLeast(Quantity.Percent(0.1m)) })),
        new("TGT002", P + "Targets[spending-growth].Bound", d => d.ChangeTarget("spending-growth", t => t with { Bound = Bound.AtLeast(Quantity.PercentagePoints(20)) })),
        new("TGT002", P + "Targets[intensity-level].Measurand.Measure", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Measure = Measure.Growth() }, Bound = Bound.AtLeast(Quantity.Percent(10)) })),
        new("TGT003", P + "Targets[zone-firms].Bound", d => d.ChangeTarget("zone-firms", t => t with { Baseline = new Baseline(d.Firm(60), ReportingPeriod.Year(d.Year)) })),
        new("TGT004", P + "Targets[zone-firms].Bound", d => d.ChangeTarget("zone-firms", t => t with { Baseline = new Baseline(Known.MoreThan(d.Amount(60)), ReportingPeriod.Year(d.Year)) })),
        new("TGT004", P + "Targets[projects-1].Bound", d =>
        {
            d.Targets.RemoveAll(t => t.Id.Text == "projects-sum");
            d.ChangeTarget("projects-1", t => t with { Bound = d.Floor(109) });
        }),
        new("TGT005", P + "Targets[rank].CommitmentWord", d => d.ChangeTarget("rank", t => t with { CommitmentWord = "力争", Commitment = Commitment.Ensure })),
        new("TGT005", P + "Targets[intensity-level].CommitmentWord", d => d.ChangeTarget("intensity-level", t => t with { CommitmentWord = "不超过" })),
        new("TGT005", P + "Targets[intensity-level].CommitmentWord", d => d.ChangeTarget("intensity-level", t => t with { CommitmentWord = "左右" })),
        new("TGT006", P + "Targets[rank].Source", d => d.ChangeTarget("rank", t => t with { BindingForce = BindingForce.Obligatory, Source = null })),
        new("TGT006", P + "Targets[rank].ResponsibleBodies", d => d.ChangeTarget("rank", t => t with { BindingForce = BindingForce.Obligatory, Task = null })),
        new("TGT006", P + "Targets[rank].Bound", d => d.ChangeTarget("rank", t => t with { BindingForce = BindingForce.Obligatory, Bound = Bound.Qualitative("前列") })),
        new("TGT007", P + "Targets[rank].Bound", d => d.ChangeTarget("rank", t => t with { Bound = Bound.AtMost(Quantity.Rank(12)) })),
        new("TGT007", P + "Targets[rank].Bound", d => d.ChangeTarget("rank", t => t with { Bound = Bound.AtMost(new Quantity(0, Unit.Rank)) })),
        new("TGT011", P + "Targets[spending-due].Measurand.Period", d =>
        {
            d.Targets.Add(d.Promised("spending-due", "spending", ReportingPeriod.Year(d.Year + 1), Bound.AtLeast(Quantity.Yuan(900_000_000_000m))));
            d.AssessOn = new LocalDate(d.Year + 2, 3, 1);
        }),
        new("TGT012", P + "Targets[intensity-level].Trajectory", d => d.ChangeTarget("intensity-level", t => t with { Trajectory = Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(d.Year + 1), Quantity.Percent(3.2m)), new TrajectoryPoint(ReportingPeriod.Year(d.Year + 2), Quantity.Percent(3.1m)), new TrajectoryPoint(ReportingPeriod.Year(d.Year + 3), Quantity.Percent(3.5m))) })),
        new("TGT014", P + "Targets[intensity-level].Measurand.Period", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Period = ReportingPeriod.Unstated } })),
        new("TGT014", P + "Targets[intensity-level].Measurand.Period", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Period = ReportingPeriod.From(d.Year + 1) }, Recurrence = Recurrence.Each(Frequency.Annual) })),
        new("TGT015", P + "Targets[rank].ResponsibleBodies", d => d.ChangeTarget("rank", t => t with { Task = null })),
        new("TGT022", P + "Targets[coverage-level].Bound", d => d.Targets.Add(d.Promised("coverage-level", "coverage", ReportingPeriod.Year(d.Year + 4), Bound.AtLeast(Quantity.Percent(120))))),
        new("TGT023", P + "Targets[intensity-level].Measurand.Measure.Benchmark", d => d.ChangeTarget("intensity-level", t => t with { Measurand = t.Measurand with { Measure = Measure.RelativeTo(Benchmark.Of(SubjectId.Parse("province"))) }, Bound = Bound.AtLeast(Quantity.PercentagePoints(0)) })),
    ];

    private static void ChangeInstrument(Draft draft, Func<PolicyInstrument, PolicyInstrument> change) => Draft.Change(draft.Instruments, _ => true, change);

    private static void ChangeParameter(Draft draft, Func<InstrumentParameter, InstrumentParameter> change) => Draft.Change(draft.Instruments, _ => true, i => i with { Parameters = [.. i.Parameters.Select(change)] });

    internal static Measure Nested(int depth) => Enumerable.Range(1, depth - 1).Aggregate(Measure.Level, (inner, _) => Measure.RelativeTo(Benchmark.Of(Draft.City), inner));

    internal static Bound Assigned(int depth) => Enumerable.Range(1, depth).Aggregate(Bound.AtLeast(Quantity.Percent(3)), (inner, _) => Bound.Assigned("省", inner));
}
