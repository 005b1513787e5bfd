using BenchmarkDotNet.Attributes;

namespace PolicyTargets.Benchmarks;

/// <summary>Range arithmetic, paid for each figure of each result. The baseline is plain decimal arithmetic on numbers that happen to be exact.</summary>
[MemoryDiagnoser]
public class RangeBenchmarks
{
    private static readonly QuantityRange Target = QuantityRange.Exactly(Quantity.Count(200, "家"));
    private static readonly QuantityRange Actual = QuantityRange.Between(Quantity.Count(140, "家"), Quantity.Count(160, "家"));
    private static readonly QuantityRange Start = QuantityRange.Between(Quantity.Count(90, "家"), Quantity.Count(110, "家"));

    [Benchmark]
    public RangeResult Progress() => (Target - Actual) / (Target - Start);

    [Benchmark(Baseline = true)]
    public decimal NaiveProgress() => (200m - 150m) / (200m - 100m);
}
