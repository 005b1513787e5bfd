using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;

namespace PolicyTargets.Benchmarks;

/// <summary>One series of six years by the second version of Open SDG, with and without building the question. The baseline is the formula with its classes and scores on plain arrays, which knows no missing base
/// year, no zero, no change of sign and no reasons.</summary>
[MemoryDiagnoser]
public class ProgressBenchmarks
{
    private ProgressWorld[] _worlds = [];
    private ProgressQuestion[] _questions = [];
    private int _next;

    [GlobalSetup]
    public void Prepare()
    {
        _worlds = ProgressWorld.Many(1024);
        _questions = [.. _worlds.Select(world => world.Question())];
    }

    [Benchmark(Baseline = true)]
    public double NaiveFormula() => _worlds[_next = (_next + 1) & 1023].Naive().Score;

    [Benchmark]
    public double Assess() => ProgressMethods.OpenSdg2.Assess(_questions[_next = (_next + 1) & 1023]).Score!.Value;

    [Benchmark]
    public double AskAndAssess() => ProgressMethods.OpenSdg2.Assess(_worlds[_next = (_next + 1) & 1023].Question()).Score!.Value;
}

/// <summary>Series of six years as JSON Lines in, results as JSON Lines out, in memory. The baseline parses each line into a document, computes the plain formula and serializes a small object.</summary>
[MemoryDiagnoser]
public class ProgressPipeBenchmarks
{
    private const int Records = 10_000;
    private readonly ProgressPipe _pipe = new(ProgressMethods.OpenSdg2);
    private readonly byte[] _room = new byte[8 << 20];
    private byte[] _input = [];

    [GlobalSetup]
    public void Prepare() => _input = Encoding.UTF8.GetBytes(string.Concat(ProgressWorld.Many(Records).Select((world, n) => world.Line(n) + "\n")));

    [Benchmark(OperationsPerInvoke = Records)]
    public long Pipe()
    {
        using var output = new MemoryStream(_room);
        return _pipe.Run(new MemoryStream(_input), output).Records;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Records)]
    public long DocumentPerLine()
    {
        using var output = new MemoryStream(_room);
        using var reader = new StreamReader(new MemoryStream(_input));
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement record = document.RootElement;
            var world = new ProgressWorld(
                [.. record.GetProperty("series").EnumerateArray().Select(point => int.Parse(point[0].GetString()!, System.Globalization.CultureInfo.InvariantCulture))],
                [.. record.GetProperty("series").EnumerateArray().Select(point => point[1].GetDouble())],
                record.GetProperty("direction").GetString() == "increase",
                record.GetProperty("target").GetDouble());
            (double value, double score, string status) = world.Naive();
            JsonSerializer.Serialize(output, new { id = record.GetProperty("id").GetString(), method = "open-sdg-2", value, score, status, baseValue = world.Values[0], currentValue = world.Values[^1] });
            output.WriteByte((byte)'\n');
        }

        return output.Position;
    }
}

/// <summary>One series as plain arrays.</summary>
internal sealed record ProgressWorld(int[] Years, double[] Values, bool IsIncrease, double Target)
{
    private const int TargetYear = 2030;

    internal static ProgressWorld[] Many(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(n => One(random, isIncrease: n % 3 == 0))];
    }

    /// <summary>The formula that a team would write.</summary>
    internal (double Value, double Score, string Status) Naive()
    {
        (double first, double last) = (Values[0], Values[^1]);
        double observed = Math.Pow(last / first, 1.0 / (Years[^1] - Years[0])) - 1;
        double required = Math.Pow(Target / first, 1.0 / (TargetYear - Years[0])) - 1;
        double value = (IsIncrease ? 1 : -1) * observed / Math.Abs(required);
        if (IsIncrease ? last >= Target : last <= Target)
        {
            return (value, 5, "target_achieved");
        }

        double score = Math.Clamp(value >= 0.6 ? (7.1429 * value) - 4.2857 : (4.1667 * value) - 2.5, -5, 5);
        return (value, score, value >= 0.95 ? "substantial_progress" : value >= 0.6 ? "moderate_progress" : value >= 0 ? "limited_progress" : "deterioration");
    }

    internal ProgressQuestion Question()
    {
        Span<(int, double)> points = stackalloc (int, double)[Years.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = (Years[i], Values[i]);
        }

        return new() { Series = ProgressSeries.Of(points), Direction = IsIncrease ? ProgressDirection.Increase : ProgressDirection.Decrease, Target = Target, TargetYear = TargetYear };
    }

    internal string Line(int id) => FormattableString.Invariant(
        $"{{\"id\":\"s{id}\",\"series\":[{string.Join(',', Years.Zip(Values, (year, value) => FormattableString.Invariant($"[\"{year}\",{value}]")))}],\"direction\":\"{(IsIncrease ? "increase" : "decrease")}\",\"target\":{Target},\"targetPeriod\":\"{TargetYear}\"}}");

    private static ProgressWorld One(Random random, bool isIncrease)
    {
        double first = Math.Round(1 + (random.NextDouble() * 200), 2);
        double growth = (random.NextDouble() * 0.13) - 0.08;
        return new([.. Enumerable.Range(2015, 6)], [.. Enumerable.Range(0, 6).Select(n => Math.Round(first * Math.Pow(1 + growth, n), 3))], isIncrease, Math.Round(first * (isIncrease ? 1.5 : 0.6), 2));
    }
}
