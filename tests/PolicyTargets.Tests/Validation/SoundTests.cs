using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>Ordinary data that look like a fault at first glance, and faults that look ordinary; each with the codes that it must give, mostly none.</summary>
public class SoundTests
{
    private static readonly LocalDate Early = new(2024, 1, 10);
    private static readonly LocalDate Late = new(2024, 9, 1);

    private static readonly (string What, string Codes, Action<Draft> Change)[] Table =
    [
        ("a month and a year that end on one day", "", d => { Flow(d, 1000, 1100); d.Observations.AddRange([d.Seen("m", "v", ReportingPeriod.Month(2023, 12), Count(90)), Grown(d, "v")]); }),
        ("a quarter promised after a year was counted", "", d => { Flow(d, 1000, 1200); d.Targets.Add(Promised(d, "q", "v", ReportingPeriod.Quarter(2024, 2), 320)); }),
        ("half a year promised after a year was counted", "", d => { Flow(d, 1000, 1200); d.Targets.Add(Promised(d, "q", "v", ReportingPeriod.YearToDate(2024, 6), 700)); }),
        ("a month promised below the same month a year earlier", "TGT004", d => { Flow(d, 1000, 1200); d.Observations.Add(d.Seen("m", "v", ReportingPeriod.Month(2023, 12), Count(100))); d.Targets.Add(Promised(d, "q", "v", ReportingPeriod.Month(2024, 12), 90)); }),
        ("a base revised after the growth was published", "", d => { Flow(d, 1000, 1100); d.Observations.AddRange([Grown(d, "v"), d.Seen("r", "v", ReportingPeriod.Year(2022), Count(1040)) with { PublishedOn = Late, IsRevision = true }]); }),
        ("a level revised after the growth was published", "", d => { Flow(d, 1000, 1100); d.Observations.AddRange([Grown(d, "v"), d.Seen("r", "v", ReportingPeriod.Year(2023), Count(1140)) with { PublishedOn = Late, IsRevision = true }]); }),
        ("a revision of the same day counts", "", d => { Flow(d, 1000, 1090); d.Observations.AddRange([Grown(d, "v"), d.Seen("r", "v", ReportingPeriod.Year(2023), Count(1100)) with { IsRevision = true }]); }),
        ("growth across a bridged break", "", d => { Flow(d, 1000, 1650); d.Observations.Add(Grown(d, "v")); Break(d, 1.5m); }),
        ("growth across a break without bridge", "OBS007", d => { Flow(d, 1000, 1650); d.Observations.Add(Grown(d, "v")); Break(d, null); }),
        ("a fall across a break", "", d => { Flow(d, 1000, 700); Break(d, null); }),
        ("milestones of an increment count from 0", "", d => d.ChangeTarget("labs-change", t => t with { Trajectory = Milestones(8, 15) })),
        ("milestones of a sum count from 0", "", d => d.ChangeTarget("projects-sum", t => t with { Trajectory = Milestones(100, 220) })),
        ("a last milestone within a corridor", "", d => d.ChangeTarget("labs-level", t => t with { Bound = Bound.Between(Draft.Count(45), Draft.Count(55)), Trajectory = Milestones(30, 50), Statement = null })),
        ("increment and level of no statement", "", d => { d.ChangeTarget("labs-level", t => t with { Statement = null }); d.ChangeTarget("labs-change", t => t with { Statement = null, Bound = Bound.AtLeast(Draft.Count(40)) }); }),
        ("a yearly target that was adjusted", "", d => { d.ChangeTarget("projects-3", t => t with { Bound = Bound.AtLeast(Draft.Count(105)) }); d.Targets.Add(Promised(d, "b", "projects", ReportingPeriod.Year(2026), 120) with { Supersedes = TargetId.Parse("projects-3") }); }),
        ("a total that was adjusted", "", d => { d.ChangeTarget("projects-sum", t => t with { Bound = Bound.AtLeast(Draft.Count(400)) }); d.Targets.Add(d.Promised("b", "projects", d.Span, Bound.AtLeast(Draft.Count(480)), Measure.Sum) with { Supersedes = TargetId.Parse("projects-sum") }); }),
        ("a target withdrawn", "", d => d.ChangeTarget("zone-firms", t => t with { WithdrawnOn = new LocalDate(2025, 1, 1), Baseline = new Baseline(Count(60), ReportingPeriod.Year(2023)) })),
        ("a share in another unit of money", "", d => { d.Indicators.AddRange([Money("v", Unit.Yuan), Money("w", Unit.Parse("万元"))]); d.Observations.AddRange([d.Seen("a", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(2_500_000))), d.Seen("b", "w", ReportingPeriod.Year(2023), Known.Exactly(new Quantity(1000, Unit.Parse("万元")))), d.Seen("c", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(25)), Measure.ShareOf(IndicatorCode.Parse("w")))]); }),
        ("a later plan adjusts a restatement", "", d => { d.Targets.Add(Percent(d, "task", 3.75m) with { Restates = TargetId.Parse("intensity-level") }); d.FurtherPlans.Add(d.Plan with { Id = PlanId.Parse("later"), IssuedOn = new LocalDate(2025, 2, 1), Targets = [Percent(d, "n", 3.9m) with { Supersedes = TargetId.Parse("task") }] }); }),
        ("a start published again after the issue", "", d => { Flow(d, 100, 90, isWatched: true); d.ChangeObservation("v-1", o => o with { PublishedOn = Early }); d.Observations.AddRange([d.Seen("c", "v", ReportingPeriod.Year(2023), Count(-10), Measure.Change()), d.Seen("again", "v", ReportingPeriod.Year(2023), Count(90)) with { PublishedOn = Late, Source = null }]); d.Targets.Add(Promised(d, "t", "v", ReportingPeriod.Year(2024), 95)); }),
        ("a start known only roughly", "", d => { d.Observations.AddRange([d.Seen("i-0", "intensity", ReportingPeriod.Year(2021), Known.Exactly(Quantity.Percent(3.9m))), d.Seen("i-1", "intensity", ReportingPeriod.Year(2023), Known.Approximately(Quantity.Percent(3.5m)))]); }),
        ("a stage promised again after it was given up", "", d => { d.ChangeTarget("approval-level", t => t with { WithdrawnOn = new LocalDate(2025, 1, 1) }); Again(d); }),
        ("a stage promised again after it was reached late", "TGT003", d => { d.Observations.Add(d.Seen("late", "approval", ReportingPeriod.Date(new LocalDate(2026, 1, 10)), Known.Exactly(Draft.Approval.Grade("获批"))) with { PublishedOn = new LocalDate(2026, 1, 10) }); Again(d); }),
        ("a cumulative value revised downward", "", d => d.ChangeObservation("grants-8", o => o with { Known = Count(30), IsRevision = true })),
        ("an earlier window revised upward later", "", d => d.Observations.Add(d.Seen("up", "grants", ReportingPeriod.YearToDate(2023, 5), Count(80)) with { PublishedOn = Late, IsRevision = true })),
        ("a fall below an earlier window, past a vague one", "OBS008", d => { d.Observations.Add(d.Seen("vague", "grants", ReportingPeriod.YearToDate(2023, 6), Known.MoreThan(Draft.Count(20)))); d.ChangeObservation("grants-8", o => o with { Known = Count(30) }); }),
        ("seasons", "", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Frequency = Frequency.Quarterly }); d.Observations.AddRange([Q(d, 2022, 1, 50), Q(d, 2022, 4, 140), Q(d, 2023, 1, 60)]); }),
        ("a season below the same one a year earlier", "OBS013", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Frequency = Frequency.Quarterly }); d.Observations.AddRange([Q(d, 2022, 1, 70), Q(d, 2022, 4, 50), Q(d, 2023, 1, 60)]); }),
        ("a base named only roughly", "", d => { d.ChangeTarget("labs-level", Rough); d.ChangeTarget("labs-change", Rough); }),
        ("look-alikes of look-alikes", "", d => { d.Indicators.AddRange([Alike("a", "b"), Alike("b", "c"), Alike("c")]); d.Observations.AddRange([d.Seen("oa", "a", ReportingPeriod.Year(2023), Count(1)), d.Seen("oc", "c", ReportingPeriod.Year(2023), Count(2))]); }),
        ("ensured, striven for, sought", "", d => { d.ChangeTarget("intensity-level", t => t with { Commitment = Commitment.Ensure }); d.Targets.AddRange([Percent(d, "b", 4) with { Commitment = Commitment.Strive, Bound = Bound.Approximately(Quantity.Percent(4)) }, Percent(d, "c", 4.2m) with { Commitment = Commitment.Seek }]); }),
        ("loose targets of two documents", "TGT013", d => d.LooseTargets.AddRange([Percent(d, "a", 4) with { Task = null, Measurand = Draft.Of("coverage", ReportingPeriod.Year(2030)) }, Percent(d, "b", 5) with { Task = null, Measurand = Draft.Of("coverage", ReportingPeriod.Year(2030)), Source = new Citation(d.Report, "四") }])),
        ("competitors in one plan beside a later plan", "TGT010", d => { d.Targets.Add(Percent(d, "b", 4)); d.FurtherPlans.Add(d.Plan with { Id = PlanId.Parse("later"), IssuedOn = new LocalDate(2025, 2, 1), Targets = [Percent(d, "n", 4.4m)] }); }),
        ("more than where it starts", "", d => d.ChangeTarget("zone-firms", t => t with { Bound = Bound.MoreThan(Draft.Count(60)), Baseline = new Baseline(Count(60), ReportingPeriod.Year(2023)) })),
        ("a start within a corridor", "", d => d.ChangeTarget("zone-firms", t => t with { Bound = Bound.Between(Draft.Count(50), Draft.Count(70)), Baseline = new Baseline(Count(60), ReportingPeriod.Year(2023)) })),
        ("a start between floor and stretch", "", d => d.ChangeTarget("zone-firms", t => t with { Bound = Bound.FloorAndStretch(Draft.Count(50), Draft.Count(70)), Baseline = new Baseline(Count(60), ReportingPeriod.Year(2023)) })),
        ("a start beyond the stretch", "TGT004", d => d.ChangeTarget("zone-firms", t => t with { Bound = Bound.FloorAndStretch(Draft.Count(50), Draft.Count(55)), Baseline = new Baseline(Count(60), ReportingPeriod.Year(2023)) })),
        ("whole things that grow", "", d => { d.ChangeTarget("labs-level", t => t with { Bound = Bound.AtLeast(Draft.Count(317)), Baseline = new Baseline(Count(264), ReportingPeriod.Year(2023)) }); d.ChangeTarget("labs-change", t => t with { Measurand = Draft.Of("labs", ReportingPeriod.Year(2027), Measure.Growth(ReportingPeriod.Year(2023))), Bound = Bound.AtLeast(Quantity.Percent(20)), Baseline = null }); }),
        ("an obligatory headline whose task names the lead", "", d => { d.ChangeTarget("intensity-level", t => t with { BindingForce = BindingForce.Obligatory, Task = null }); d.Targets.Add(Percent(d, "task", 3.75m) with { Restates = TargetId.Parse("intensity-level") }); }),
        ("one slip in the middle", "OBS006", d => { d.ChangeObservation("firms-1", o => o with { Known = Count(1_000_000) }); d.Observations.Add(d.Seen("firms-2", "firms", ReportingPeriod.Year(2024), Count(130)) with { PublishedOn = new LocalDate(2025, 1, 10) }); }),
        ("a slip in the first value", "OBS006", d => { d.ChangeObservation("firms-0", o => o with { Known = Count(1_000_000) }); d.Observations.Add(d.Seen("firms-2", "firms", ReportingPeriod.Year(2024), Count(130)) with { PublishedOn = new LocalDate(2025, 1, 10) }); }),
        ("a slip below zero", "OBS006", d => { d.Indicators.Add(Money("v", Unit.Yuan)); d.Observations.AddRange([d.Seen("a", "v", ReportingPeriod.Year(2022), Known.Exactly(Quantity.Yuan(-1_700_000))), d.Seen("b", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(-170)))]); }),
        ("part of a year below a year", "OBS012", d => d.ChangeObservation("firms-1", o => o with { Known = Count(70), Status = ObservationStatus.Partial })),
        ("a missing part of a year", "OBS002", d => d.ChangeObservation("coverage-1", o => o with { Known = Known.Missing(MissingStatus.NotYetAvailable), Status = ObservationStatus.Partial })),
        ("a task that is not there", "CAT008", d => d.ChangeTarget("rank", t => t with { Task = "九" })),
        ("an obligatory target under a task that is not there", "CAT008", d => d.ChangeTarget("rank", t => t with { Task = "九", BindingForce = BindingForce.Obligatory })),
        ("a value contradicted once and confirmed again", "OBS009", d => d.Observations.AddRange([d.Seen("x", "firms", ReportingPeriod.Year(2023), Count(119)) with { PublishedOn = Late, Source = null }, d.Seen("y", "firms", ReportingPeriod.Year(2023), Count(120)) with { PublishedOn = new LocalDate(2024, 12, 1), Source = null }])),
        ("a part larger than the whole", "OBS010", d => d.ChangeObservation("active-1", o => o with { Known = Count(121) })),
        ("a declared part larger than the whole", "OBS010", d => { d.ChangeIndicator("firms", i => i with { ScopeParts = [new ScopePart(null, "规上")] }); d.ChangeObservation("active-1", o => o with { Known = Count(121) }); }),
        ("a parameter that restates another number", "STM003", d => Draft.Change(d.Instruments, _ => true, i => i with { Parameters = [.. i.Parameters, i.Parameters[0] with { Id = PolicyTargets.Instruments.ParameterId.Parse("again"), Restates = i.Parameters[0].Id, Value = Bound.AtLeast(Draft.Count(12)) }] })),
        ("a vaguer value published later", "STM001", d => { Flow(d, 1000, 1300); d.Observations.AddRange([d.Seen("vague", "v", ReportingPeriod.Year(2022), Known.MoreThan(Draft.Count(500))) with { PublishedOn = new LocalDate(2023, 6, 1), Source = null }, Grown(d, "v")]); }),
        ("an increment that does not exceed", "TGT021", d => { d.ChangeTarget("labs-level", t => t with { Bound = Bound.MoreThan(Draft.Count(50)), Statement = "S9" }); }),
        ("a decrement that is too small", "TGT021", d => { d.Indicators.Add(Draft.Counted("v", Nature.Stock) with { Direction = Direction.Lower }); d.Targets.AddRange([Promised(d, "l", "v", ReportingPeriod.Year(2027), 80) with { Bound = Bound.AtMost(Draft.Count(80)), Baseline = new Baseline(Count(100), ReportingPeriod.Year(2023)) }, d.Promised("c", "v", ReportingPeriod.Year(2027), Bound.AtMost(Draft.Count(-10)), Measure.Change(ReportingPeriod.Year(2023)))]); }),
        ("about 120 % of a coverage", "OBS005", d => d.ChangeObservation("coverage-1", o => o with { Known = Known.Approximately(Quantity.Percent(120)) })),
        ("a promise of about 120 %", "TGT022", d => d.Targets.Add(Percent(d, "c", 1) with { Measurand = Draft.Of("coverage", ReportingPeriod.Year(2027)), Bound = Bound.Approximately(Quantity.Percent(120)) })),
        ("an obligatory number that is set elsewhere", "TGT006", d => d.ChangeTarget("intensity-level", t => t with { BindingForce = BindingForce.Obligatory, Bound = Bound.Assigned("省") })),
        ("additions that overlap a change second", "TGT019", d => d.Targets.AddRange([d.Promised("g0", "firms", ReportingPeriod.Year(2023), Bound.AtLeast(Draft.Count(3)), Measure.Additions) with { Measurand = Draft.Of("firms", ReportingPeriod.Year(2024), Measure.Additions) }, d.Promised("g1", "firms", ReportingPeriod.Year(2027), Bound.AtLeast(Draft.Count(3)), Measure.Additions)])),
        ("a baseline in another unit", "MEA005", d => d.ChangeTarget("zone-firms", t => t with { Baseline = new Baseline(Known.Exactly(Quantity.Yuan(3)), ReportingPeriod.Year(2023)) })),
        ("a break of nothing", "CAT008", d => d.Breaks.Add(new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(2020, 1, 1), Indicator = IndicatorCode.Parse("nothing") })),
        ("a group that is not there", "CAT008", d => d.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Measure = Measure.Rank(Measure.Level, Draft.Cities with { Id = SubjectId.Parse("nobody") }) } })),
        ("one statement id in two documents", "", d => { d.Indicators.Add(Money("v", Unit.Yuan)); d.Observations.Add(d.Seen("a", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(3))) with { Statement = "1", Source = new Citation(d.Document, "一") }); d.ChangeObservation("projects-1", o => o with { Statement = "1" }); }),
        ("a huge level behind a fall", "", d => { d.Indicators.Add(Money("v", Unit.Yuan)); d.Observations.AddRange([d.Seen("l", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(792_281_000_000_000_000_000_000m))), d.Seen("g", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(-99.999m)), Measure.Growth())]); }),
        ("firm between two ends, striven for beyond", "", d => { d.ChangeTarget("intensity-level", t => t with { Bound = Bound.FloorAndStretch(Quantity.Percent(3.7m), Quantity.Percent(3.8m)) }); d.Targets.Add(Percent(d, "b", 4) with { Commitment = Commitment.Strive }); }),
        ("ensured what the province sets, striven for a number", "", d => { d.ChangeTarget("intensity-level", t => t with { Commitment = Commitment.Ensure, Bound = Bound.Assigned("省") }); d.Targets.Add(Percent(d, "b", 4) with { Commitment = Commitment.Strive }); }),
        ("striven for less than what is ensured", "TGT010", d => { d.ChangeTarget("intensity-level", t => t with { Commitment = Commitment.Ensure }); d.Targets.Add(Percent(d, "b", 3.5m) with { Commitment = Commitment.Strive }); }),
        ("striven for on the other side", "TGT010", d => { d.ChangeTarget("intensity-level", t => t with { Commitment = Commitment.Ensure }); d.Targets.Add(Percent(d, "b", 4) with { Commitment = Commitment.Strive, Bound = Bound.AtMost(Quantity.Percent(4)) }); }),
        ("repeated rounded", "", d => { d.Observations.AddRange([d.Seen("i", "intensity", ReportingPeriod.Year(2023), Known.Exactly(new Quantity(3.08m, Unit.Percent, 0.005m))), d.Seen("j", "intensity", ReportingPeriod.Year(2023), Known.Exactly(new Quantity(3.1m, Unit.Percent, 0.05m))) with { Restates = ObservationId.Parse("i"), PublishedOn = Late }]); d.ChangeTarget("intensity-level", t => t); }),
        ("an obligatory headline that restates a led target", "", d => d.Targets.Add(Percent(d, "h", 3.75m) with { Task = null, BindingForce = BindingForce.Obligatory, Restates = TargetId.Parse("intensity-level") })),
        ("a total striven for before the one that is ensured", "", d => { d.ChangeTarget("projects-sum", t => t with { Commitment = Commitment.Ensure }); d.Targets.Insert(0, d.Promised("b", "projects", d.Span, Bound.AtLeast(Draft.Count(500)), Measure.Sum) with { Commitment = Commitment.Strive }); }),
        ("a level striven for before the one that is ensured", "", d => { d.ChangeTarget("labs-level", t => t with { Commitment = Commitment.Ensure }); d.Targets.Insert(0, Promised(d, "b", "labs", ReportingPeriod.Year(2027), 55) with { Commitment = Commitment.Strive, Statement = "S2" }); }),
        ("totals and years of different documents", "", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow)); d.LooseTargets.Add(Loose(d.Promised("s", "v", ReportingPeriod.Years(2024, 2025), Bound.AtLeast(Draft.Count(500)), Measure.Sum), "A")); d.LooseTargets.AddRange([Loose(Promised(d, "y4", "v", ReportingPeriod.Year(2024), 90), "B"), Loose(Promised(d, "y5", "v", ReportingPeriod.Year(2025), 90), "C")]); }),
        ("a restatement that also adjusts, beside a competitor", "TGT010", d => { d.Targets.Add(Percent(d, "x", 3.75m) with { Restates = TargetId.Parse("intensity-level"), Supersedes = TargetId.Parse("intensity-level") }); d.Targets.Add(Percent(d, "c", 4)); }),
        ("a base withdrawn by a revision", "", d => { Flow(d, 1300, 1100, isWatched: true); d.Observations.AddRange([Grown(d, "v"), d.Seen("w", "v", ReportingPeriod.Year(2022), Known.Missing(MissingStatus.Withdrawn)) with { IsRevision = true }]); }),
        ("a whole revised after the share was published", "", d => { d.Indicators.AddRange([Money("v", Unit.Yuan), Money("w", Unit.Yuan)]); d.Observations.AddRange([Yuan(d, "a", "v", 250), Yuan(d, "b", "w", 1000), d.Seen("c", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(25)), Measure.ShareOf(IndicatorCode.Parse("w"))), Yuan(d, "r", "w", 1100) with { PublishedOn = Late, IsRevision = true }]); }),
        ("a whole that slipped", "OBS006", d => { d.Indicators.AddRange([Money("v", Unit.Yuan), Money("w", Unit.Yuan)]); d.Observations.AddRange([Yuan(d, "a", "v", 250), Yuan(d, "z", "w", 900) with { Measurand = Draft.Of("w", ReportingPeriod.Year(2022)) }, Yuan(d, "b", "w", 100_000), d.Seen("c", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(25)), Measure.ShareOf(IndicatorCode.Parse("w")))]); }),
        ("an old growth quoted after the level was revised", "", d => { Flow(d, 1000, 1100); d.Observations.AddRange([Grown(d, "v"), d.Seen("r", "v", ReportingPeriod.Year(2023), Count(1110)) with { PublishedOn = Late, IsRevision = true }, Grown(d, "v") with { Id = ObservationId.Parse("g2"), PublishedOn = new LocalDate(2024, 12, 1), Source = null }]); }),
        ("part of a year with its growth", "OBS012 OBS012", d => { Flow(d, 1000, 700); d.ChangeObservation("v-1", o => o with { Status = ObservationStatus.Partial }); d.Observations.Add(Grown(d, "v") with { Status = ObservationStatus.Partial }); }),
        ("a start that was revised later", "TGT016", d => { d.ChangeObservation("firms-1", o => o with { Status = ObservationStatus.Provisional }); d.Observations.Add(d.Seen("r", "firms", ReportingPeriod.Year(2023), Count(126)) with { PublishedOn = new LocalDate(2024, 9, 1), IsRevision = true }); }),
        ("a start confirmed later", "", d => { d.ChangeObservation("firms-1", o => o with { Status = ObservationStatus.Provisional }); d.Observations.Add(d.Seen("r", "firms", ReportingPeriod.Year(2023), Count(120)) with { PublishedOn = new LocalDate(2024, 9, 1), IsRevision = true, Source = null }); }),
        ("a revision here, a contradiction there, on one day", "OBS009", d => d.Observations.AddRange([d.Seen("r", "firms", ReportingPeriod.Year(2023), Count(119)) with { PublishedOn = Late, IsRevision = true, Source = null }, d.Seen("x", "firms", ReportingPeriod.Year(2023), Count(131)) with { PublishedOn = Late, Source = new Citation(d.Document, "五") }])),
        ("a fall beside the growth of its December", "OBS013", d => { Flow(d, 1000, 900, isWatched: true); d.Observations.Add(d.Seen("m", "v", ReportingPeriod.Month(2023, 12), Known.Exactly(Quantity.Percent(5)), Measure.Growth())); }),
        ("two parts each with its own stage", "", d => { d.ChangeTarget("approval-level", t => t with { Measurand = t.Measurand with { Scope = "甲大学" } }); d.FurtherPlans.Add(d.Plan with { Id = PlanId.Parse("later"), IssuedOn = new LocalDate(2026, 2, 1), Targets = [d.Promised("again", "approval", ReportingPeriod.Year(2026), Bound.AtLeast(Draft.Approval.Grade("获批"))) with { Measurand = Draft.Of("approval", ReportingPeriod.Year(2026), null, "乙医院") }] }); }),
        ("full coverage beside patents", "", d => { d.Observations.RemoveAll(o => o.Id.Text == "active-1"); d.ChangeObservation("coverage-1", o => o with { Known = Known.Exactly(Quantity.Percent(100)) }); d.Observations.Add(d.Seen("p", "projects", ReportingPeriod.Year(2022), Count(5000), scope: "规上")); }),
        ("a plain part at another time", "", d => d.ChangeObservation("active-1", o => o with { Measurand = Draft.Of("firms", ReportingPeriod.Date(new LocalDate(2023, 6, 30)), null, "规上") })),
        ("a part of a part that is larger", "OBS010", d => { d.ChangeIndicator("firms", i => i with { ScopeParts = [new ScopePart("规上", "小微规上")] }); d.Observations.Add(d.Seen("small", "firms", ReportingPeriod.Year(2023), Count(90), scope: "小微规上")); }),
        ("slipped for two years", "OBS006", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow)); d.Observations.AddRange([Y(d, 2020, 100), Y(d, 2021, 110), Y(d, 2022, 11_000), Y(d, 2023, 11_500), Y(d, 2024, 120), Y(d, 2025, 130)]); }),
        ("a break of a hundred times", "", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow)); d.Observations.AddRange([Y(d, 2022, 10), Y(d, 2023, 1010)]); Break(d, 100); }),
        ("a week after most of a year", "", d => { d.Indicators.Add(Draft.Counted("v", Nature.Stock) with { Nature = Nature.Index, Unit = Unit.Index }); d.Observations.AddRange([d.Seen("a", "v", ReportingPeriod.Dates(new LocalDate(2023, 1, 1), new LocalDate(2023, 11, 11)), Known.Exactly(new Quantity(1000, Unit.Index))), d.Seen("b", "v", ReportingPeriod.Dates(new LocalDate(2023, 11, 12), new LocalDate(2023, 11, 18)), Known.Exactly(new Quantity(10, Unit.Index)))]); }),
        ("the level of a flow over some dates", "MEA001", d => d.ChangeTarget("projects-sum", t => t with { Measurand = Draft.Of("projects", ReportingPeriod.Dates(new LocalDate(2024, 1, 1), new LocalDate(2027, 6, 30))) })),
        ("the change of a tier", "MEA002", d => d.ChangeTarget("intensity-level", t => t with { Measurand = Draft.Of("intensity", ReportingPeriod.Year(2027), Measure.ChangeOf(Measure.Tier(Measure.Level, Draft.Approval))), Bound = Bound.AtLeast(new Quantity(1, Draft.Approval.Unit)) })),
        ("an obligatory number set elsewhere twice over", "TGT006", d => d.ChangeTarget("intensity-level", t => t with { BindingForce = BindingForce.Obligatory, Bound = Bound.Assigned("市", Bound.Assigned("省")) })),
        ("a place beyond the members that are named", "TGT007", d => { Draft.Change(d.Subjects, x => x is PeerGroup, x => ((PeerGroup)x) with { Size = null, Members = [Draft.City, Draft.Zone] }); d.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Measure = Measure.Rank(Measure.Level, Draft.Cities with { Size = null }) } }); }),
        ("a repeats b, which adjusts a", "CAT009", d => { d.Targets.Add(Percent(d, "x", 3.75m) with { Restates = TargetId.Parse("intensity-level") }); d.ChangeTarget("intensity-level", t => t with { Supersedes = TargetId.Parse("x") }); }),
        ("a quarter and the same three months", "", d => { d.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Frequency = Frequency.Quarterly }); d.Observations.AddRange([d.Seen("q", "v", ReportingPeriod.Quarter(2023, 1), Count(7)), d.Seen("y", "v", ReportingPeriod.YearToDate(2023, 3), Count(7))]); }),
    ];

    public static TheoryData<string> Cases => [.. Table.Select(item => item.What)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_GivesItsCodes(string what)
    {
        (_, string codes, Action<Draft> change) = Table.Single(item => item.What == what);
        var draft = new Draft(2023, 1);
        change(draft);

        IReadOnlyList<Finding> findings = new CatalogueChecker().Check(draft.ToCatalogue()).Findings;

        Assert.True(codes == string.Join(' ', findings.Select(finding => finding.Code.Text)), $"{what}: {string.Join("\n", findings)}");
    }

    [Fact]
    public void Verified_NothingOfAPartOfTheYear_NorOfTwoDocuments()
    {
        var draft = new Draft(2023, 1);
        draft.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Frequency = Frequency.Monthly });
        draft.Observations.Add(draft.Seen("ytd", "v", ReportingPeriod.YearToDate(2027, 5), Count(200)) with { PublishedOn = new LocalDate(2027, 6, 10) });
        draft.Targets.Add(draft.Promised("ceiling", "v", ReportingPeriod.Year(2027), Bound.AtMost(Draft.Count(500))));
        draft.Indicators.Add(Money("w", Unit.Yuan));
        draft.Observations.Add(draft.Seen("a", "w", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(3))) with { Statement = "1", Source = new Citation(draft.Document, "一") });
        draft.ChangeObservation("projects-1", o => o with { Statement = "1" });

        Assert.DoesNotContain(new CatalogueChecker().Check(draft.ToCatalogue()).Verified, identity => identity.Kind is IdentityKind.TargetKept or IdentityKind.AmountPerThing);
    }

    /// <summary>An observation that happens to have a target's id is none of the draft's business.</summary>
    [Fact]
    public void DraftPlan_IsToldNothingOfANamesake()
    {
        var draft = new Draft(2023, 1);
        draft.Observations.Add(draft.Seen("rank", "coverage", ReportingPeriod.Year(2022), Known.Exactly(Quantity.Percent(120))));

        Assert.Empty(new CatalogueChecker().Check(draft.Plan with { Targets = draft.Targets }, draft.ToCatalogue()).Findings);
    }

    private static Known Count(decimal number) => Known.Exactly(Draft.Count(number));

    private static Observation Yuan(Draft draft, string id, string indicator, decimal value) => draft.Seen(id, indicator, ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(value)));

    private static Observation Y(Draft draft, int year, int value) => draft.Seen($"y{year}", "v", ReportingPeriod.Year(year), Count(value)) with { PublishedOn = new LocalDate(year + 1, 1, 10) };

    private static Target Loose(Target target, string document) => target with { Task = null, Source = new Citation(new SourceDocument { Id = document, Title = document }, "一") };

    private static Indicator Money(string code, Unit unit) => Draft.Counted(code, Nature.Flow) with { Unit = unit };

    private static Indicator Alike(string code, params string[] others) => Draft.Counted(code, Nature.Stock) with { NotComparableWith = [.. others.Select(IndicatorCode.Parse)] };

    /// <summary>A flow of two years; a fall of it is only told where more of it is better.</summary>
    private static void Flow(Draft draft, int before, int value, bool isWatched = false)
    {
        draft.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Frequency = Frequency.Monthly, Direction = isWatched || value >= before ? Direction.Higher : Direction.None });
        draft.Observations.AddRange([draft.Seen("v-0", "v", ReportingPeriod.Year(2022), Count(before)) with { PublishedOn = new LocalDate(2023, 1, 10) }, draft.Seen("v-1", "v", ReportingPeriod.Year(2023), Count(value))]);
    }

    private static Observation Grown(Draft draft, string indicator) => draft.Seen("g", indicator, ReportingPeriod.Year(2023), Known.Exactly(new Quantity(10, Unit.Percent, 0.05m)), Measure.Growth());

    private static Observation Q(Draft draft, int year, int quarter, int value) => draft.Seen($"q{year}{quarter}", "v", ReportingPeriod.Quarter(year, quarter), Count(value));

    private static Target Promised(Draft draft, string id, string indicator, ReportingPeriod due, int value) => draft.Promised(id, indicator, due, Bound.AtLeast(Draft.Count(value)));

    private static Target Percent(Draft draft, string id, decimal value) => draft.Promised(id, "intensity", ReportingPeriod.Year(2027), Bound.AtLeast(Quantity.Percent(value)));

    private static void Break(Draft draft, decimal? bridge) => draft.Breaks.Add(new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(2023, 1, 1), Indicator = IndicatorCode.Parse("v"), Bridge = bridge });

    private static Trajectory Milestones(int first, int second) => Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), Draft.Count(first)), new TrajectoryPoint(ReportingPeriod.Year(2025), Draft.Count(second)));

    private static Target Rough(Target target) => target with { Baseline = new Baseline(Known.Approximately(Draft.Count(20)), ReportingPeriod.Year(2023)) };

    private static void Again(Draft draft) => draft.FurtherPlans.Add(draft.Plan with
    {
        Id = PlanId.Parse("later"),
        IssuedOn = new LocalDate(2026, 2, 1),
        Targets = [draft.Promised("again", "approval", ReportingPeriod.Year(2026), Bound.AtLeast(Draft.Approval.Grade("获批")))],
    });
}
