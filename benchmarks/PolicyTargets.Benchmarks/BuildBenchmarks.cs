using BenchmarkDotNet.Attributes;

namespace PolicyTargets.Benchmarks;

/// <summary>Indexing what was loaded: paid once for each set, and for each change of one. The baseline is a plain dictionary by subject and year.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private Observation[] _observations = [];

    /// <summary>Gets or sets the number of observations, ten a subject.</summary>
    [Params(10_000, 1_000_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Prepare() => _observations = Data.Observations(Observations);

    [Benchmark]
    public int Set() => Data.Set(_observations).Count;

    [Benchmark(Baseline = true)]
    public int PlainDictionary() => _observations.ToDictionary(o => (o.Measurand.Subject, o.Measurand.Period.Start!.Value.Year)).Count;
}
