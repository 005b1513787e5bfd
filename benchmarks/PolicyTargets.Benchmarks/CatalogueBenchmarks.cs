using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Ningbo;

namespace PolicyTargets.Benchmarks;

/// <summary>Every target of the reference catalogue, with all kinds of measures: what the tool's main job computes. The baseline divides a bound by the latest level of the same indicator.</summary>
[MemoryDiagnoser]
public class CatalogueBenchmarks
{
    private readonly AttainmentCalculator _calculator = new();
    private readonly PolicyCatalogue _ningbo = NingboCatalogue.Load();
    private LocalDate _asOf;

    [GlobalSetup]
    public void Prepare() => _asOf = _ningbo.LatestPublication!.Value;

    [Benchmark]
    public int AllTargets() => _ningbo.Plans.Sum(plan => _calculator.Assess(plan, _ningbo, _asOf).Count);

    [Benchmark]
    public int AllTargetsWithEveryFigure() =>
        _ningbo.Plans.SelectMany(plan => _calculator.Assess(plan, _ningbo, _asOf)).Count(result => result.Gap.Range is not null | result.RequiredChange.Range is not null | result.IsRoundingSensitive);

    [Benchmark(Baseline = true)]
    public decimal NaiveRatios()
    {
        decimal sum = 0;
        ILookup<IndicatorCode, Observation> byIndicator = _ningbo.Observations.ToLookup(observation => observation.Measurand.Indicator);
        foreach (Target target in _ningbo.Plans.SelectMany(plan => plan.Targets))
        {
            decimal? latest = (byIndicator[target.Measurand.Indicator].MaxBy(observation => observation.Measurand.Period)?.Known as RangeKnown)?.Range.Lower;
            sum += latest is { } value && target.Bound is RangeBound { Range.Lower: > 0 and var bound } ? value / bound : 0;
        }

        return sum;
    }
}
