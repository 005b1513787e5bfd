using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Benchmarks;

/// <summary>One target on a long series: what a monthly indicator with decades of data costs. The baseline walks the same observations once.</summary>
[MemoryDiagnoser]
public class SeriesBenchmarks
{
    private static readonly LocalDate AsOf = new(2025, 4, 30);
    private readonly AttainmentCalculator _calculator = new();
    private ObservationSet _observations = new(new IndicatorCatalogue());
    private Target? _target;

    /// <summary>Gets or sets the number of yearly observations.</summary>
    [Params(30, 1_000)]
    public int Years { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var labs = new Indicator { Code = IndicatorCode.Parse("labs"), Name = new LocalizedText("实验室"), Unit = Unit.Parse("家"), Direction = Direction.Higher, Nature = Nature.Flow };
        SubjectId subject = SubjectId.Parse("s");
        _observations = new ObservationSet(new IndicatorCatalogue(labs), Enumerable.Range(2025 - Years, Years).Select(year => new Observation
        {
            Id = ObservationId.Parse($"o{year}"),
            Measurand = new(subject, labs.Code, Measure.Growth(), ReportingPeriod.Year(year)),
            Known = Known.Exactly(Quantity.Percent(5)),
        }));
        _target = new Target
        {
            Id = TargetId.Parse("t"),
            Measurand = new(subject, labs.Code, Measure.Growth(), ReportingPeriod.Years(2025 - Years, 2027)),
            Bound = Bound.AtLeast(Quantity.Percent(4)),
            Recurrence = Recurrence.Each(Frequency.Annual),
        };
    }

    [Benchmark]
    public AttainmentStatus EachYear() => _calculator.Assess(_target!, _observations, AsOf).Status;

    [Benchmark(Baseline = true)]
    public bool NaiveScan() => _observations.All(observation => ((RangeKnown)observation.Known).Range.Lower >= 4);
}
