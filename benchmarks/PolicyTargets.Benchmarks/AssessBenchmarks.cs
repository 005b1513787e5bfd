using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Benchmarks;

/// <summary>Assessing many targets against a set of observations: what a dashboard pays on each refresh. The baseline is the naive way, a scan and a ratio of doubles.</summary>
[MemoryDiagnoser]
public class AssessBenchmarks
{
    private static readonly LocalDate AsOf = new(2025, 4, 30);
    private Target[] _targets = [];
    private ObservationSet _observations = new(new IndicatorCatalogue());
    private readonly AttainmentCalculator _calculator = new();

    /// <summary>Gets or sets the number of subjects, each with one target and three observations.</summary>
    [Params(100, 10_000)]
    public int Subjects { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var labs = new Indicator { Code = IndicatorCode.Parse("labs"), Name = new LocalizedText("实验室"), Unit = Unit.Parse("家"), Direction = Direction.Higher, Nature = Nature.Stock };
        SubjectId[] subjects = [.. Enumerable.Range(0, Subjects).Select(n => SubjectId.Parse($"s{n}"))];
        _observations = new ObservationSet(new IndicatorCatalogue(labs), subjects.SelectMany((subject, n) => Enumerable.Range(2022, 3).Select(year => new Observation
        {
            Id = ObservationId.Parse($"{subject}-{year}"),
            Measurand = new(subject, labs.Code, Measure.Level, ReportingPeriod.Year(year)),
            Known = Known.Exactly(Quantity.Count(n + year - 2000, "家")),
            PublishedOn = new LocalDate(year + 1, 3, 1),
        })));
        _targets = [.. subjects.Select((subject, n) => new Target
        {
            Id = TargetId.Parse($"t-{subject}"),
            Measurand = new(subject, labs.Code, Measure.Level, ReportingPeriod.Year(2027)),
            Bound = Bound.AtLeast(Quantity.Count(n + 40, "家")),
            Window = ReportingPeriod.Years(2023, 2027),
        })];
    }

    [Benchmark]
    public int Calculator() => _calculator.Assess(_targets, _observations, AsOf).Count;

    [Benchmark(Baseline = true)]
    public double NaiveRatio()
    {
        double sum = 0;
        ILookup<SubjectId, Observation> bySubject = _observations.ToLookup(observation => observation.Measurand.Subject);
        foreach (Target target in _targets)
        {
            Observation latest = bySubject[target.Measurand.Subject].Where(observation => observation.PublishedOn <= AsOf).MaxBy(observation => observation.Measurand.Period)!;
            sum += (double)((RangeKnown)latest.Known).Range.Lower!.Value / (double)((RangeBound)target.Bound).Range.Lower!.Value;
        }

        return sum;
    }
}
