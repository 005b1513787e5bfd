using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Benchmarks;

/// <summary>One rule of ten criteria on one case. The baseline is the same rule written out as ten comparisons of decimals, which knows no ranges, no dates and no reasons.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly RuleWorld _world = new(criteria: 10, rules: 1);
    private RulesInForce _rules = null!;
    private RuleCase _stated = null!;
    private RuleCase _published = null!;
    private BoundCase _ofFacts = null!;
    private BoundCase _ofReadings = null!;
    private decimal[] _values = [];

    [GlobalSetup]
    public void Prepare()
    {
        _rules = _world.OnFacts.At(RuleWorld.Day);
        (_stated, _published, _values) = (_world.Stated(0), _world.Published(0), _world.Values(0));
        _ofFacts = _rules.Bind(_stated);
        _ofReadings = _world.OnReadings.At(RuleWorld.Day).Bind(_published);
    }

    [Benchmark(Baseline = true)]
    public bool IfChain() => RuleWorld.IfChain(_values, 0);

    [Benchmark]
    public RuleOutcome Facts() => _ofFacts.Evaluate(RuleWorld.Code(0));

    [Benchmark]
    public RuleOutcome Readings() => _ofReadings.Evaluate(RuleWorld.Code(0));

    [Benchmark]
    public RuleOutcome FactsWithAccount() => _ofFacts.Evaluate(RuleWorld.Code(0), ExplanationLevel.Full);

    [Benchmark]
    public BoundCase BindFacts() => _rules.Bind(_stated);

    [Benchmark]
    public BoundCase BindReadings() => _ofReadings.Rules.Bind(_published);
}

/// <summary>Twenty rules of five criteria on many subjects, each bound once and asked all rules.</summary>
[MemoryDiagnoser]
public class RuleSetBenchmarks
{
    private readonly RuleWorld _world = new(criteria: 5, rules: 20);

    [Params(1_000, 100_000)]
    public int Subjects { get; set; }

    [GlobalSetup]
    public void Prepare() => _world.Publish(Subjects);

    [Benchmark(Baseline = true)]
    public int IfChains()
    {
        int satisfied = 0;
        for (int subject = 0; subject < Subjects; subject++)
        {
            decimal[] values = _world.Values(subject);
            for (int rule = 0; rule < 20; rule++)
            {
                satisfied += RuleWorld.IfChain(values, rule) ? 1 : 0;
            }
        }

        return satisfied;
    }

    [Benchmark]
    public int Facts() => Ask(_world.OnFacts, _world.Stated);

    [Benchmark]
    public int Readings() => Ask(_world.OnReadings, _world.Published);

    private int Ask(RuleSet set, Func<int, RuleCase> @case)
    {
        RulesInForce rules = set.At(RuleWorld.Day);
        int satisfied = 0;
        for (int subject = 0; subject < Subjects; subject++)
        {
            satisfied += rules.Bind(@case(subject)).EvaluateAll().Outcomes.Count(outcome => outcome.Verdict == RuleVerdict.Satisfied);
        }

        return satisfied;
    }
}

/// <summary>Rules with floors on amounts, once about facts and once about published values.</summary>
internal sealed class RuleWorld
{
    internal static readonly LocalDate Day = new(2025, 6, 30);
    private static readonly RuleCode[] Codes = [.. Enumerable.Range(0, 20).Select(rule => RuleCode.Parse($"rule-{rule}"))];
    private readonly int _criteria;
    private readonly AmountFact[] _facts;
    private readonly Indicator[] _indicators;
    private ObservationSet _observations;

    internal RuleWorld(int criteria, int rules)
    {
        _criteria = criteria;
        _facts = [.. Enumerable.Range(0, criteria).Select(n => Fact.Amount($"amount-{n}", new LocalizedText($"金额{n}"), Unit.Yuan, Frequency.Annual))];
        _indicators = [.. Enumerable.Range(0, criteria).Select(n => new Indicator { Code = IndicatorCode.Parse($"indicator-{n}"), Name = new LocalizedText($"指标{n}"), Unit = Unit.Yuan, Direction = Direction.Higher, Nature = Nature.Flow })];
        var catalogue = new IndicatorCatalogue(_indicators);
        OnFacts = new RuleSet(Enumerable.Range(0, rules).Select(rule => Rule(rule, n => Condition.Of(_facts[n], Floor(rule, n)))));
        OnReadings = new RuleSet(catalogue, Enumerable.Range(0, rules).Select(rule => Rule(rule, n => Criterion.Of(_indicators[n].Code, Measure.Level, Floor(rule, n)))));
        _observations = new ObservationSet(catalogue);
        Publish(1);
    }

    internal RuleSet OnFacts { get; }

    internal RuleSet OnReadings { get; }

    internal static RuleCode Code(int rule) => Codes[rule];

    /// <summary>The if-chain that a team would write.</summary>
    internal static bool IfChain(decimal[] values, int rule)
    {
        for (int n = 0; n < values.Length; n++)
        {
            if (values[n] < Least(rule, n))
            {
                return false;
            }
        }

        return true;
    }

    internal void Publish(int subjects) => _observations = new ObservationSet(
        new IndicatorCatalogue(_indicators),
        Enumerable.Range(0, subjects).SelectMany(subject => _indicators.Select((indicator, n) => new Observation
        {
            Id = ObservationId.Parse($"o{subject}-{n}"),
            Measurand = new Measurand(Subject(subject), indicator.Code, Measure.Level, ReportingPeriod.Year(2024)),
            Known = Known.Exactly(Quantity.Yuan(Value(subject, n))),
            PublishedOn = new LocalDate(2025, 3, 1),
        })));

    internal decimal[] Values(int subject) => [.. Enumerable.Range(0, _criteria).Select(n => Value(subject, n))];

    internal RuleCase Stated(int subject) => new()
    {
        Period = ReportingPeriod.Year(2024),
        Facts = new FactSet(_facts.Select((fact, n) => fact.Is(Quantity.Yuan(Value(subject, n)), ReportingPeriod.Year(2024)))),
    };

    internal RuleCase Published(int subject) => new() { Subject = Subject(subject), Period = ReportingPeriod.Year(2024), Observations = _observations };

    private static SubjectId Subject(int subject) => SubjectId.Parse($"s{subject}");

    private static decimal Value(int subject, int n) => 1_000_000m + (subject % 97 * 10_000) + n;

    private static decimal Least(int rule, int n) => 1_000_000m + (rule * 1_000) + n;

    private static Bound Floor(int rule, int n) => Bound.AtLeast(Quantity.Yuan(Least(rule, n)));

    private PolicyRule Rule(int rule, Func<int, Condition> condition) => new() { Code = Codes[rule], Name = new LocalizedText($"规则{rule}"), Condition = Condition.All(Enumerable.Range(0, _criteria).Select(condition)) };
}
