using BenchmarkDotNet.Attributes;

namespace PolicyTargets.Benchmarks;

/// <summary>One level target against a set of any size, without explanation: what a dashboard pays for each line on each refresh. The baseline is the naive formula on decimals that were
/// looked up before.</summary>
[MemoryDiagnoser]
public class AssessBenchmarks
{
    private const int Targets = 256;
    private readonly AttainmentCalculator _calculator = new();
    private Target[] _targets = [];
    private ObservationSet _observations = Data.Set([]);
    private Dictionary<(SubjectId Subject, int Year), decimal> _values = [];
    private int _next;

    /// <summary>Gets or sets the number of observations, ten a subject.</summary>
    [Params(10_000, 1_000_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        Observation[] observations = Data.Observations(Observations);
        _observations = Data.Set(observations);
        _values = observations.ToDictionary(o => (o.Measurand.Subject, o.Measurand.Period.Start!.Value.Year), o => ((RangeKnown)o.Known).Range.Lower!.Value);
        _targets = [.. Enumerable.Range(0, Targets).Select(n => Data.Target(n * (Observations / 10 / Targets)))];
        foreach (Target target in _targets)
        {
            _calculator.Assess(target, _observations, Data.AsOf);
        }
    }

    [Benchmark]
    public AttainmentStatus OneTarget() => _calculator.Assess(_targets[_next++ % Targets], _observations, Data.AsOf).Status;

    [Benchmark(Baseline = true)]
    public decimal NaiveFormula()
    {
        Target target = _targets[_next++ % Targets];
        decimal bound = ((RangeBound)target.Bound).Range.Lower!.Value;
        (decimal start, decimal actual) = (_values[(target.Measurand.Subject, 2022)], _values[(target.Measurand.Subject, 2024)]);
        return (actual - start) / (bound - start);
    }
}
