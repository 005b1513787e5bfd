using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Interchange;

namespace PolicyTargets.Benchmarks;

/// <summary>Finding a unit by its code on a day, in a national table: by the registry, and by running through all versions.</summary>
[MemoryDiagnoser]
public class DivisionBenchmarks
{
    private readonly DivisionRegistry _registry = new DivisionTableReader().Read([DivisionTableFile.Of("result.csv", DivisionData.Table())]).Registry;
    private readonly LocalDate _at = new(2015, 12, 31);
    private List<(AdministrativeUnit Unit, DivisionVersion Version)> _all = [];
    private DivisionCode[] _codes = [];
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        _all = [.. _registry.SelectMany(unit => unit.Life.Select(version => (unit, version)))];
        _codes = [.. _all.Where(item => item.Version.Validity.Contains(_at)).Select(item => item.Version.Code!)];
    }

    [Benchmark]
    public DivisionAnswer Find() => _registry.Find(_codes[_next = (_next + 1) % _codes.Length], _at);

    [Benchmark(Baseline = true)]
    public AdministrativeUnit ListFind()
    {
        DivisionCode code = _codes[_next = (_next + 1) % _codes.Length];
        return _all.Find(item => item.Version.Code == code && item.Version.Validity.Contains(_at)).Unit;
    }
}
