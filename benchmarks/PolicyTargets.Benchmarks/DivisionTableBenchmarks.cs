using BenchmarkDotNet.Attributes;
using PolicyTargets.Interchange;

namespace PolicyTargets.Benchmarks;

/// <summary>Loading a national table from memory. The baseline splits its lines and keeps the cells.</summary>
[MemoryDiagnoser]
public class DivisionTableBenchmarks
{
    private readonly DivisionTableReader _reader = new();
    private readonly string _table = DivisionData.Table();
    private DivisionTableFile[] _files = [];

    [GlobalSetup]
    public void Prepare() => _files = [DivisionTableFile.Of("result.csv", _table)];

    [Benchmark]
    public DivisionTableResult Read() => _reader.Read(_files);

    [Benchmark(Baseline = true)]
    public int SplitLines() => _table.Split('\n').Select(line => line.Split(',')).Where(cells => cells.Length == 9).ToLookup(cells => cells[0]).Count;
}
