using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Generators;

/// <summary>Draws catalogues in which every property of every aggregate is set now and then, and everything that is named is there.</summary>
internal sealed partial class CatalogueDraw
{
    private static readonly Unit Own = Unit.Define("标准煤吨", new LocalizedText("吨标准煤", "tonnes of coal"), Dimension.Of("coal"), 1.5m);
    private static readonly OrdinalScale Stages = new("stages", new LocalizedText("阶段", "stages"), new Grade("拟订", "drafted"), new Grade("出台"), new Grade("实施", "in effect"));
    private static readonly SubjectId City = SubjectId.Parse("city");
    private static readonly SubjectId Province = SubjectId.Parse("province");
    private static readonly SubjectId[] Subjects = [City, Province, SubjectId.Parse("zone"), SubjectId.Parse("lab")];
    private static readonly SourceDocument Dated = new() { Id = "dated", Title = "公报", Issuer = "统计局", PublishedOn = new LocalDate(2024, 3, 1) };
    private static readonly SourceDocument Undated = new() { Id = "undated", Title = "方案 \"二\"" };
    private readonly Dice _dice;
    private readonly Indicator[] _indicators;
    private readonly Subject[] _places;
    private readonly PeerGroup _peers;

    private CatalogueDraw(Dice dice)
    {
        _dice = dice;
        _peers = new PeerGroup { Id = SubjectId.Parse("peers"), Name = Name(), Members = _dice.OnceIn(2) ? [City, Province] : [], Size = Maybe(_dice.Below(20) + 1) };
        _indicators = [.. new[] { Unit.Percent, Unit.Parse("家"), Own, Unit.Yuan, Unit.Parse("件/万人"), Stages.Unit, Unit.Rank }.Select(Indicator)];
        _places = [.. SubjectRecords()];
    }

    internal static (PolicyCatalogue Catalogue, IReadOnlyList<int> Tape) Draw(Dice dice) => (new CatalogueDraw(dice).Catalogue(), dice.Thrown);

    private PolicyCatalogue Catalogue()
    {
        Observation[] observations = [.. Some(6, Observation)];
        Target[] loose = [.. Some(3, i => Target($"loose.{i}", null))];
        Plan[] plans = [.. Some(2, Plan)];
        TargetId[] targets = [.. plans.SelectMany(plan => plan.Targets).Concat(loose).Select(target => target.Id)];
        PolicyInstrument[] instruments = [.. Some(3, i => Instrument(i, plans, targets))];
        var breaks = new[]
        {
            new SeriesBreak { Kind = BreakKind.Boundary, On = Day(), Subject = City, Bridge = Maybe(1.25m) },
            new SeriesBreak { Kind = BreakKind.Definition, On = Day(), Indicator = _indicators[0].Code, Subject = MaybeNull(Province) },
        };
        var divided = new PolicyCatalogue { Subjects = new SubjectCatalogue([.. _places, _peers]), DivisionChanges = [.. Some(3, Change)] };
        SeriesBreak[] stated = [.. breaks.Take(_dice.Below(3))];
        return divided with
        {
            Documents = [Dated, Undated],
            Units = UnitCatalogue.Default.With(Own),
            Scales = [OrdinalScale.Occurrence, Stages],
            Observations = new ObservationSet(new IndicatorCatalogue(_indicators), observations).WithBreaks(stated.Concat(SeriesBreak.BoundariesOf(divided.Divisions).Where(item => !stated.Any(told => IsSame(told, item))))),
            Plans = plans,
            Targets = loose,
            Decompositions = Decompositions([.. plans.SelectMany(plan => plan.Targets), .. loose]),
            Instruments = instruments,
            Initiatives = [.. Some(2, i => Initiative(i, plans, instruments))],
        };
    }

    private IEnumerable<Subject> SubjectRecords() =>
    [
        new AdministrativeUnit { Id = City, Name = Name(), Level = AdministrativeLevel.Prefecture, Code = MaybeNull(DivisionCode.Parse("330200")), Parent = MaybeNull(Province), Validity = Validity(), Successors = _dice.OnceIn(3) ? [Subjects[2]] : [], Versions = Versions() },
        new AdministrativeUnit { Id = Province, Name = Name(), Level = AdministrativeLevel.Province },
        new FunctionalArea { Id = Subjects[2], Name = Name(), Hosts = Hosts(), Counting = Maybe(_dice.Of(Enum.GetValues<AreaCounting>())), Validity = Validity() },
        Grown(),
        new Organisation { Id = Subjects[3], Name = Name(), Location = MaybeNull(City) },
    ];

    private Indicator Indicator(Unit unit, int index) => new()
    {
        Code = IndicatorCode.Parse($"i{index}"),
        Name = Name(),
        Unit = unit,
        Direction = _dice.Of(Direction.Higher, Direction.Lower, Direction.None),
        Nature = unit.Scale is not null ? _dice.Of(Nature.Stage, Nature.Happening) : unit == Unit.Rank ? Nature.Rank : _dice.Of(Nature.Stock, Nature.Flow, Nature.Ratio, Nature.Index),
        Domain = unit.Scale is null ? MaybeNull(Range(unit)) : null,
        Frequency = Frequency(),
        PublicationLag = _dice.OnceIn(2) ? _dice.Of(NodaTime.Period.FromMonths(9), NodaTime.Period.FromDays(20), NodaTime.Period.FromYears(1), NodaTime.Period.FromWeeks(2)) : null,
        Numerator = Words(),
        Denominator = Words(),
        SpatialAggregation = Maybe(_dice.Of(Enum.GetValues<Aggregation>())),
        Weight = index < 6 && _dice.OnceIn(3) ? IndicatorCode.Parse("i6") : null,
        Aliases = Bodies(),
        Scopes = [.. Some(2, _ => Name())],
        ScopeParts = _dice.OnceIn(3) ? [new ScopePart(Words(), "规上")] : [],
        NotComparableWith = index < 6 && _dice.OnceIn(3) ? [IndicatorCode.Parse("i6")] : [],
        SeriesStart = Maybe(ReportingPeriod.Year(2001)),
        Composition = index > 1 || !_dice.OnceIn(2) ? null
            : index == 0 ? Composition.Quotient(IndicatorCode.Parse("i2"), IndicatorCode.Parse("i3"))
            : Composition.Sum(_dice.Of(ComponentAspect.Level, ComponentAspect.Change), [new IndicatorComponent(IndicatorCode.Parse("i2"), _dice.Of(ComponentAspect.Level, ComponentAspect.Additions), Words())]),
    };

    private Observation Observation(int index)
    {
        (Measurand measurand, Unit unit) = Measurand();
        return new Observation
        {
            Id = ObservationId.Parse($"o{index}"),
            Measurand = measurand,
            Known = Known(unit),
            Status = _dice.Of(Enum.GetValues<ObservationStatus>()),
            PublishedOn = Maybe(Day()),
            IsRevision = _dice.OnceIn(3),
            Restates = index > 0 && _dice.OnceIn(4) ? ObservationId.Parse("o0") : null,
            Claim = index > 0 && _dice.OnceIn(4) ? ObservationId.Parse("o0") : null,
            Statement = Words(),
            Source = Source(),
        };
    }

    private Plan Plan(int index)
    {
        PlanTask[] tasks = [.. Some(2, i => new PlanTask { Number = $"{i + 1}", Title = Name(), ResponsibleBodies = Bodies(), Source = Source() })];
        return new Plan
        {
            Id = PlanId.Parse($"p{index}"),
            Name = Name(),
            Period = _dice.Of(ReportingPeriod.Years(2023, 2027), ReportingPeriod.Year(2025)),
            Issuer = Words(),
            IssuedOn = Maybe(Day()),
            IsIssuedOnEstimated = _dice.OnceIn(3),
            Monitoring = _dice.OnceIn(3) ? [new MonitoringRound(Frequency(), _dice.Of(Enum.GetValues<MonitoringKind>()))] : [],
            Tasks = tasks,
            Targets = [.. Some(3, i => Target($"p{index}.{i}", tasks is [var task, ..] ? task.Number : null))],
        };
    }

    private Target Target(string id, string? task)
    {
        (Measurand measurand, Unit unit) = Measurand();
        Indicator indicator = _indicators.First(item => item.Code == measurand.Indicator);
        return new Target
        {
            Id = TargetId.Parse(id),
            Measurand = measurand,
            Bound = Bound(unit),
            Recurrence = Recurrence(),
            Window = Maybe(ReportingPeriod.Years(2024, 2027)),
            Baseline = _dice.OnceIn(3) ? new Baseline(Known(indicator.Unit), ReportingPeriod.Year(2022)) : null,
            Trajectory = Trajectory(unit),
            Commitment = _dice.Of(Enum.GetValues<Commitment>()),
            CommitmentWord = Words(),
            BindingForce = _dice.Of(Enum.GetValues<BindingForce>()),
            Task = _dice.OnceIn(2) ? task : null,
            ResponsibleBodies = Bodies(),
            IssuedOn = Maybe(Day()),
            WithdrawnOn = Maybe(Day()),
            Statement = Words(),
            Source = Source(),
        };
    }

    private PolicyInstrument Instrument(int index, Plan[] plans, TargetId[] targets) => new()
    {
        Code = InstrumentCode.Parse($"n{index}"),
        Name = Name(),
        Kind = _dice.Of(Enum.GetValues<InstrumentKind>()),
        Types = _dice.OnceIn(2) ? [TaxonomyCode.Parse("stip/2021/PI008")] : [],
        LocalClass = MaybeNull(Name()),
        Funding = _dice.Of(Enum.GetValues<FundingMode>()),
        Budget = Budget(),
        LeadBody = Words(),
        SupportingBodies = Bodies(),
        Validity = Maybe(Validity()),
        Issuers = Bodies(),
        Beneficiaries = [.. Some(2, _ => Name())],
        Start = Maybe(ReportingPeriod.Year(2023)),
        Indicators = _dice.OnceIn(2) ? [_indicators[0].Code] : [],
        Targets = targets.Length > 0 && _dice.OnceIn(2) ? [new TargetContribution(targets[0], MaybeNull(Name()))] : [],
        Evaluations = _dice.OnceIn(3) ? [new InstrumentEvaluation(Name(), Maybe(ReportingPeriod.Year(2024)), Source())] : [],
        LegalSource = Source(),
        Sources = _dice.OnceIn(2) ? [new Citation(Dated, "三、7")] : [],
        Parameters = [.. Some(2, i => Parameter($"n{index}.{i}", plans))],
    };

    private InstrumentParameter Parameter(string id, Plan[] plans)
    {
        (Measurand measurand, Unit unit) = Measurand();
        Plan? plan = _dice.OnceIn(2) ? plans.FirstOrDefault() : null;
        return new InstrumentParameter
        {
            Id = ParameterId.Parse(id),
            Measurand = measurand,
            Value = Bound(unit),
            Recurrence = Recurrence(),
            Commitment = _dice.Of(Enum.GetValues<Commitment>()),
            CommitmentWord = Words(),
            Plan = plan?.Id,
            Task = plan?.Tasks is [var task, ..] && _dice.OnceIn(2) ? task.Number : null,
            ResponsibleBodies = Bodies(),
            Statement = Words(),
            Source = Source(),
        };
    }

    private PolicyInitiative Initiative(int index, Plan[] plans, PolicyInstrument[] instruments) => new()
    {
        Code = InitiativeCode.Parse($"v{index}"),
        Name = Name(),
        Instruments = [.. instruments.Select(instrument => instrument.Code)],
        LeadBody = Words(),
        SupportingBodies = Bodies(),
        Plan = plans is [var plan, ..] && _dice.OnceIn(2) ? plan.Id : null,
        Validity = Maybe(Validity()),
        Budget = Budget(),
        Source = Source(),
    };
}
