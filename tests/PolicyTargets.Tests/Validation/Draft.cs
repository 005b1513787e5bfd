using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Validation;

/// <summary>A small catalogue in which nothing is wrong, to be changed in one place. Years and amounts can be shifted, so that no rule can lean on them.</summary>
internal sealed class Draft
{
    internal static readonly SubjectId City = SubjectId.Parse("city");
    internal static readonly SubjectId Zone = SubjectId.Parse("zone");
    internal static readonly OrdinalScale Approval = new("approval", new LocalizedText("审批", "approval"), new Grade("申报"), new Grade("获批"), new Grade("建成"));
    internal static readonly PeerGroup Cities = new() { Id = SubjectId.Parse("cities"), Name = new LocalizedText("各市", "cities"), Size = 11 };
    private static readonly Unit Firms = Unit.Parse("家");

    private readonly decimal _scale;

    internal Draft(int year, decimal scale)
    {
        (Year, _scale) = (year, scale);
        Report = new SourceDocument { Id = "report", Title = "工作总结", PublishedOn = new LocalDate(year + 1, 1, 10) };
        Document = new SourceDocument { Id = "plan", Title = "行动计划", PublishedOn = new LocalDate(year + 1, 2, 1) };
        Subjects =
        [
            new AdministrativeUnit { Id = SubjectId.Parse("province"), Name = new LocalizedText("省", "Province"), Level = AdministrativeLevel.Province },
            new AdministrativeUnit { Id = City, Name = new LocalizedText("市", "City"), Level = AdministrativeLevel.Prefecture, Parent = SubjectId.Parse("province") },
            new FunctionalArea { Id = Zone, Name = new LocalizedText("高新区", "Zone"), Host = City },
            Cities,
        ];
        Indicators =
        [
            Counted("firms", Nature.Stock),
            Counted("labs", Nature.Stock),
            Counted("projects", Nature.Flow),
            Counted("grants", Nature.Flow) with { Frequency = Frequency.Monthly },
            new Indicator { Code = IndicatorCode.Parse("spending"), Name = new LocalizedText("研发经费", "R&D spending"), Unit = Unit.Yuan, Direction = Direction.Higher, Nature = Nature.Flow, Domain = QuantityRange.AtLeast(Quantity.Yuan(0)), PublicationLag = Period.FromMonths(9) },
            Percentage("intensity") with { Numerator = "研发经费", Denominator = "生产总值" },
            Percentage("coverage") with { Numerator = "有活动企业", Denominator = "全部企业", Domain = QuantityRange.Between(Quantity.Percent(0), Quantity.Percent(100)) },
            new Indicator { Code = IndicatorCode.Parse("approval"), Name = new LocalizedText("审批进度", "Approval"), Unit = Approval.Unit, Direction = Direction.Higher, Nature = Nature.Stage },
            new Indicator { Code = IndicatorCode.Parse("place"), Name = new LocalizedText("位次", "Place"), Unit = Unit.Rank, Direction = Direction.Lower, Nature = Nature.Rank },
        ];
        Observations =
        [
            Seen("firms-0", "firms", ReportingPeriod.Year(year - 1), Firm(100)),
            Seen("firms-1", "firms", ReportingPeriod.Year(year), Firm(120)),
            Seen("projects-1", "projects", ReportingPeriod.Year(year), Firm(110)),
            Seen("projects-growth", "projects", ReportingPeriod.Year(year), Known.Exactly(new Quantity(10, Unit.Percent, 0.05m)), Measure.Growth()),
            Seen("spending-1", "spending", ReportingPeriod.Year(year), Known.MoreThan(Quantity.Yuan(5_000_000m * scale))),
            Seen("coverage-1", "coverage", ReportingPeriod.Year(year), Known.Exactly(Quantity.Percent(80)), scope: "规上"),
            Seen("active-1", "firms", ReportingPeriod.Year(year), Firm(70), scope: "规上"),
            Seen("grants-5", "grants", ReportingPeriod.YearToDate(year, 5), Firm(40)),
            Seen("grants-8", "grants", ReportingPeriod.YearToDate(year, 8), Firm(70)),
            Seen("approval-1", "approval", ReportingPeriod.Year(year), Known.Exactly(Approval.Grade("申报"))),
        ];
        Targets =
        [
            Promised("firms-level", "firms", ReportingPeriod.Year(year + 4), Floor(200)) with { Baseline = new Baseline(Firm(120), ReportingPeriod.Year(year)), Statement = "S1" },
            Promised("firms-change", "firms", ReportingPeriod.Year(year + 4), Floor(80), Measure.Change(ReportingPeriod.Year(year))) with { Baseline = new Baseline(Firm(120), ReportingPeriod.Year(year)), Statement = "S1" },
            Promised("labs-level", "labs", ReportingPeriod.Year(year + 4), Bound.AtLeast(Count(50))) with { Baseline = new Baseline(Known.Exactly(Count(20)), ReportingPeriod.Year(year)), Statement = "S2" },
            Promised("labs-change", "labs", ReportingPeriod.Year(year + 4), Bound.AtLeast(Count(30)), Measure.Change(ReportingPeriod.Year(year))) with { Baseline = new Baseline(Known.Exactly(Count(20)), ReportingPeriod.Year(year)), Statement = "S2" },
            Promised("projects-sum", "projects", Span, Floor(480), Measure.Sum),
            .. Enumerable.Range(1, 4).Select(i => Promised($"projects-{i}", "projects", ReportingPeriod.Year(year + i), Floor(120))),
            Promised("intensity-level", "intensity", ReportingPeriod.Year(year + 4), Bound.AtLeast(Quantity.Percent(3.75m))),
            Promised("approval-level", "approval", ReportingPeriod.Year(year + 2), Bound.AtLeast(Approval.Grade("获批"))),
            Promised("rank", "spending", ReportingPeriod.Year(year + 4), Bound.AtMost(Quantity.Rank(3)), Measure.Rank(Measure.Level, Cities)),
            Promised("spending-growth", "spending", Span, Bound.AtLeast(Quantity.Percent(20)), Measure.AverageGrowth()),
            Promised("zone-firms", "firms", ReportingPeriod.Year(year + 4), Floor(60)) with { Measurand = new Measurand(Zone, IndicatorCode.Parse("firms"), Measure.Level, ReportingPeriod.Year(year + 4)) },
        ];
        Instruments =
        [
            new PolicyInstrument
            {
                Code = InstrumentCode.Parse("subsidy"), Name = new LocalizedText("补助", "Subsidy"), Kind = InstrumentKind.Subsidy, Indicators = [IndicatorCode.Parse("spending")], Sources = [new Citation(Report, "")],
                Types = [TaxonomyCode.Parse("stip/2021/PI008")], LeadBody = "科技局", SupportingBodies = ["财政局"], Budget = BudgetAmount.Exact(Quantity.Yuan(1_000_000)), Targets = [new TargetContribution(TargetId.Parse("rank"))],
                Parameters =
                [
                    new InstrumentParameter { Id = ParameterId.Parse("floor"), Measurand = Of("firms", ReportingPeriod.From(year + 1)), Value = Floor(10), Recurrence = Recurrence.Each(Frequency.Annual), Source = new Citation(Report, "三") },
                ],
            },
        ];
        Initiatives = [new PolicyInitiative { Code = InitiativeCode.Parse("package"), Name = new LocalizedText("若干措施", "Package"), Instruments = [InstrumentCode.Parse("subsidy")], Plan = PlanId.Parse("plan"), Source = new Citation(Document, "一") }];
        Plan = new Plan
        {
            Id = PlanId.Parse("plan"),
            Name = new LocalizedText("行动计划", "Action plan"),
            Period = Span,
            IssuedOn = new LocalDate(year + 1, 2, 1),
            Tasks = [new PlanTask { Number = "一", Title = new LocalizedText("任务", "Task"), ResponsibleBodies = ["科技局"], Source = new Citation(Document, "一") }],
        };
    }

    internal int Year { get; }

    internal ReportingPeriod Span => ReportingPeriod.Years(Year + 1, Year + 4);

    internal SourceDocument Report { get; }

    internal SourceDocument Document { get; }

    internal List<Subject> Subjects { get; }

    internal List<Indicator> Indicators { get; }

    internal List<Observation> Observations { get; }

    internal List<SeriesBreak> Breaks { get; } = [];

    internal List<Target> Targets { get; }

    internal List<Target> LooseTargets { get; } = [];

    internal List<PolicyInstrument> Instruments { get; }

    internal List<PolicyInitiative> Initiatives { get; }

    internal List<Plan> FurtherPlans { get; } = [];

    internal List<DivisionChange> Changes { get; } = [];

    internal List<Decomposition> Splits { get; } = [];

    internal Plan Plan { get; set; }

    internal LocalDate? AssessOn { get; set; }

    internal static Indicator Counted(string code, Nature nature) => new() { Code = IndicatorCode.Parse(code), Name = new LocalizedText(code), Unit = Firms, Direction = Direction.Higher, Nature = nature };

    internal static Indicator Percentage(string code) => new() { Code = IndicatorCode.Parse(code), Name = new LocalizedText(code), Unit = Unit.Percent, Direction = Direction.Higher, Nature = Nature.Ratio };

    internal static Measurand Of(string indicator, ReportingPeriod period, Measure? measure = null, string? scope = null) => new(City, IndicatorCode.Parse(indicator), measure ?? Measure.Level, period, scope);

    /// <summary>A number of things, larger in a larger draft.</summary>
    internal Quantity Amount(decimal number) => new(number * _scale, Firms);

    internal static Quantity Count(decimal number) => new(number, Firms);

    internal Known Firm(decimal number) => Known.Exactly(Amount(number));

    internal Bound Floor(decimal number) => Bound.AtLeast(Amount(number));

    internal Observation Seen(string id, string indicator, ReportingPeriod period, Known known, Measure? measure = null, string? scope = null) => new()
    {
        Id = ObservationId.Parse(id),
        Measurand = Of(indicator, period, measure, scope),
        Known = known,
        Source = new Citation(Report, "一、1"),
        PublishedOn = Report.PublishedOn,
    };

    internal Target Promised(string id, string indicator, ReportingPeriod due, Bound bound, Measure? measure = null) => new()
    {
        Id = TargetId.Parse(id),
        Measurand = Of(indicator, due, measure),
        Bound = bound,
        Task = "一",
        Source = new Citation(Document, "二、3"),
    };

    internal void ChangeTarget(string id, Func<Target, Target> change) => Change(Targets, target => target.Id.Text == id, change);

    internal void ChangeObservation(string id, Func<Observation, Observation> change) => Change(Observations, observation => observation.Id.Text == id, change);

    internal void ChangeIndicator(string code, Func<Indicator, Indicator> change) => Change(Indicators, indicator => indicator.Code.Text == code, change);

    internal static void Change<T>(List<T> list, Predicate<T> which, Func<T, T> change)
    {
        int index = list.FindIndex(which);
        list[index] = change(list[index]);
    }

    internal PolicyCatalogue ToCatalogue() => new()
    {
        Documents = [Report, Document],
        Subjects = new SubjectCatalogue(Subjects),
        Observations = Breaks.Count == 0 ? new ObservationSet(new IndicatorCatalogue(Indicators), Observations) : new ObservationSet(new IndicatorCatalogue(Indicators), Observations).WithBreaks(Breaks),
        Plans = [Plan with { Targets = Targets }, .. FurtherPlans],
        Targets = LooseTargets,
        Instruments = Instruments,
        Initiatives = Initiatives,
        DivisionChanges = Changes,
        Decompositions = Splits,
    };

    public override string ToString() => FormattableString.Invariant($"draft of {Year}, times {_scale}");
}
