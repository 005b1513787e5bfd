using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Scenarios;

/// <summary>A small world: one indicator, what was published about it, one target. Every word gives a new world.</summary>
/// <remarks>Numbers are written as the scenarios write them, in the indicator's (or the measure's) unit: <c>28</c>, <c>&gt; 8800</c>, <c>≤ 10</c>, <c>[9, 11]</c>,
/// <c>~100</c>, <c>3.59 ± 0.005</c> (with half-unit), <c>实施</c> and <c>≥ 实施</c> (grades).</remarks>
internal sealed record World
{
    internal static readonly SubjectId City = SubjectId.Parse("ningbo");

    internal World(Direction direction, Nature nature = Nature.Ratio, string unit = "%")
        : this(new Indicator { Code = IndicatorCode.Parse("x"), Name = new LocalizedText("某指标"), Unit = Unit.Parse(unit), Direction = direction, Nature = nature })
    {
    }

    internal World(Indicator indicator) => Indicator = indicator;

    internal Indicator Indicator { get; init; }

    internal ImmutableList<Observation> Observations { get; init; } = [];

    /// <summary>Gets further indicators that observations are about.</summary>
    internal ImmutableList<Indicator> Others { get; init; } = [];

    internal ImmutableList<SeriesBreak> Breaks { get; init; } = [];

    internal AssessmentPolicy Policy { get; init; } = AssessmentPolicy.Default;

    /// <summary>Gets the target, "at least 0 in 2027" while none is set.</summary>
    internal Target Goal
    {
        get => field ?? new Target { Id = TargetId.Parse("t"), Measurand = Of(Measure.Level, "2027"), Bound = Bound.AtLeast(new Quantity(0, Indicator.Unit)) };
        init;
    }

    internal ObservationSet Evidence => new ObservationSet(new IndicatorCatalogue(Others.Prepend(Indicator)), Observations).WithBreaks(Breaks);

    /// <summary>A stage with the grades of a scale, lowest first.</summary>
    internal static World Stage(params string[] grades) => Ordinal(new OrdinalScale("s", new LocalizedText("进度"), grades.Select(grade => new Grade(grade))), Nature.Stage);

    /// <summary>A happening: 未发生 &lt; 已发生.</summary>
    internal static World Award() => Ordinal(OrdinalScale.Occurrence, Nature.Happening);

    internal Measurand Of(Measure measure, string period, string? scope = null) => new(City, Indicator.Code, measure, ReportingPeriod.Parse(period), scope);

    internal World Level(string period, string known, string? published = null, ObservationStatus status = default, bool revised = false, string? scope = null) =>
        Told(Measure.Level, period, known, published, status, revised, scope);

    internal World Change(string period, string known, string? published = null) => Told(Measure.Change(), period, known, published);

    internal World Growth(string period, string known, string? published = null) => Told(Measure.Growth(), period, known, published);

    internal World Sum(string period, string known, string? published = null) => Told(Measure.Sum, period, known, published);

    internal World Told(Measure measure, string period, string known, string? published = null, ObservationStatus status = default, bool revised = false, string? scope = null) =>
        this with
        {
            Observations = Observations.Add(new Observation
            {
                Id = ObservationId.Parse(string.Create(CultureInfo.InvariantCulture, $"o{Observations.Count + 1}")),
                Measurand = Of(measure, period, scope),
                Known = KnownAs(known, measure.UnitFor(Indicator)),
                PublishedOn = published is null ? null : Day(published),
                Status = status,
                IsRevision = revised,
            }),
        };

    /// <summary>What was published about another subject, or another indicator, in that indicator's (or the measure's) unit.</summary>
    internal World Elsewhere(string subject, string period, string known, Measure? measure = null, Indicator? indicator = null, string? published = null)
    {
        World world = indicator is null || Others.Contains(indicator) ? this : this with { Others = Others.Add(indicator) };
        World told = (world with { Indicator = indicator ?? Indicator }).Told(measure ?? Measure.Level, period, known, published);
        Observation last = told.Observations[^1];
        return world with { Observations = told.Observations.SetItem(told.Observations.Count - 1, last with { Measurand = last.Measurand with { Subject = SubjectId.Parse(subject) } }) };
    }

    /// <summary>What was published about the level (or another measure) in a form that no text of the scenarios writes.</summary>
    internal World Noted(string period, Known known, string? published = null, Measure? measure = null)
    {
        World told = Told(measure ?? Measure.Level, period, "1", published);
        return told with { Observations = told.Observations.SetItem(told.Observations.Count - 1, told.Observations[^1] with { Known = known }) };
    }

    /// <summary>A declared break of the series, of everybody's unless a subject is named.</summary>
    internal World Broken(BreakKind kind, string on, decimal? bridge = null, string? subject = null, string? indicator = null) => this with
    {
        Breaks = Breaks.Add(new SeriesBreak
        {
            Kind = kind,
            On = Day(on),
            Bridge = bridge,
            Subject = subject is null ? null : SubjectId.Parse(subject),
            Indicator = indicator is null ? null : IndicatorCode.Parse(indicator),
        }),
    };

    /// <summary>The first period of the series is known.</summary>
    internal World Since(string period) => this with { Indicator = Indicator with { SeriesStart = ReportingPeriod.Parse(period) } };

    /// <summary>The same target with a path of its own.</summary>
    internal World Along(Trajectory trajectory) => this with { Goal = Goal with { Trajectory = trajectory } };

    /// <summary>A group of peers, known by its members, by its size or by neither.</summary>
    internal static PeerGroup Group(int? size, params string[] members) =>
        new() { Id = SubjectId.Parse("peers"), Name = new LocalizedText("某组"), Size = size, Members = [.. members.Select(SubjectId.Parse)] };

    /// <summary>The same target with a bound that no text of the scenarios writes.</summary>
    internal World Promising(Bound bound) => this with { Goal = Goal with { Bound = bound } };

    /// <summary>An amount in the measure's unit.</summary>
    internal Quantity Amount(decimal amount) => new(amount, Goal.Measurand.Measure.UnitFor(Indicator));

    /// <summary>A target of the level, unless another measure is named.</summary>
    internal World Target(string bound, string due = "2027", string? window = "2023/2027", Measure? measure = null) => this with
    {
        Goal = new Target
        {
            Id = TargetId.Parse("t"),
            Measurand = Of(measure ?? Measure.Level, due),
            Bound = BoundAs(bound, (measure ?? Measure.Level).UnitFor(Indicator)),
            Window = window is null ? null : ReportingPeriod.Parse(window),
        },
    };

    /// <summary>A target of the level for every year of a span.</summary>
    internal World EachYear(string bound, string span = "2023/2027")
    {
        World world = Target(bound, span, window: null);
        return world with { Goal = world.Goal with { Recurrence = Recurrence.Each(Frequency.Annual) } };
    }

    /// <summary>The start value that the target itself names.</summary>
    internal World Base(string period, string known) =>
        this with { Goal = Goal with { Baseline = new Baseline(KnownAs(known, Indicator.Unit), ReportingPeriod.Parse(period)) } };

    internal World WithTolerance(decimal percent) => this with { Policy = Policy with { Tolerance = Tolerance.Relative(percent) } };

    internal World AsPrinted() => this with { Policy = Policy with { Rounding = RoundingPolicy.Printed } };

    internal AttainmentResult AsOf(string day) => new AttainmentCalculator(Policy).Assess(Goal, Evidence, Day(day));

    internal ReadingResult Read(Measure measure, string period, string asOf = "2040-01-01") =>
        Evidence.Read(Of(measure, period), Day(asOf), Policy.Rounding, Policy.Tolerance);

    /// <summary>Everything, for a counterexample that can be read.</summary>
    public override string ToString() => string.Join("\n",
    [
        $"{Indicator.Direction} {Indicator.Nature}; {Goal}; window {Goal.Window}; {Goal.Recurrence}; base {Goal.Baseline}; issued {Goal.IssuedOn:uuuu-MM-dd}, withdrawn {Goal.WithdrawnOn:uuuu-MM-dd}; "
            + $"domain {Indicator.EffectiveDomain}; series from {Indicator.SeriesStart}; {Goal.Trajectory}; {Policy}; {Ranked}",
        .. Breaks.Select(item => $"{item}"),
        .. Observations.Select(observation => $"{observation}{((observation.Known as RangeKnown)?.HalfUnit is { } half ? $" ± {half}" : "")} {observation.PublishedOn:uuuu-MM-dd}{(observation.IsRevision ? " revised" : "")}"),
    ]);

    /// <summary>The group of a rank, member by member.</summary>
    private string Ranked => Goal.Measurand.Measure is RankMeasure { Peers: var peers } ? $"{string.Join(", ", peers.Members)} of {peers.Size}" : "";

    /// <summary>A range in the indicator's unit.</summary>
    internal QuantityRange Range(string text) => RangeAs(text, Indicator.Unit);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static Known KnownAs(string text, Unit unit)
    {
        string[] parts = text.Split(" ± ");
        return parts[0][0] == '~' ? Known.Approximately(Number(parts[0][1..], unit))
            : Known.Within(RangeAs(parts[0], unit), parts.Length > 1 ? decimal.Parse(parts[1], CultureInfo.InvariantCulture) : null);
    }

    internal static Bound BoundAs(string text, Unit unit) => text[0] == '~' ? Bound.Approximately(Number(text[1..], unit)) : Bound.Within(RangeAs(text, unit));

    internal static QuantityRange RangeAs(string text, Unit unit) => text[0] switch
    {
        '≥' => QuantityRange.AtLeast(Number(text[1..], unit)),
        '>' => QuantityRange.MoreThan(Number(text[1..], unit)),
        '≤' => QuantityRange.AtMost(Number(text[1..], unit)),
        '<' => QuantityRange.LessThan(Number(text[1..], unit)),
        '[' or '(' => Ends(text.Split(','), unit),
        _ => QuantityRange.Exactly(Number(text, unit)),
    };

    private static QuantityRange Ends(string[] ends, Unit unit) =>
        QuantityRange.Between(Number(ends[0][1..], unit), Number(ends[1][..^1], unit), ends[0][0] == '[', ends[1][^1] == ']');

    private static Quantity Number(string text, Unit unit) =>
        unit.Scale?.Grade(text.Trim()) ?? new Quantity(decimal.Parse(text, CultureInfo.InvariantCulture), unit);

    private static World Ordinal(OrdinalScale scale, Nature nature) =>
        new(new Indicator { Code = IndicatorCode.Parse("x"), Name = new LocalizedText("某事"), Unit = scale.Unit, Direction = Direction.Higher, Nature = nature });
}
