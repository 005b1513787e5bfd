using BenchmarkDotNet.Attributes;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Benchmarks;

/// <summary>Checking a whole catalogue, every record and all of them beside each other. The baseline only looks for values told twice and for units that do not fit.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private readonly CatalogueChecker _checker = new();
    private PolicyCatalogue _catalogue = PolicyCatalogue.Empty;

    /// <summary>Gets or sets the number of observations: ten a subject, with growths, and a fifth as many targets.</summary>
    [Params(1_000, 10_000, 100_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Prepare() => _catalogue = Catalogue(Observations);

    [Benchmark]
    public int Check() => _checker.Check(_catalogue).Findings.Count;

    [Benchmark(Baseline = true)]
    public int DuplicatesAndUnits() =>
        _catalogue.Observations.GroupBy(o => (o.Measurand.Subject, o.Measurand.Indicator, o.Measurand.Measure, o.Measurand.Period)).Count(group => group.Skip(1).Any())
        + _catalogue.Observations.Count(o => !o.Known.Unit!.ConvertsTo(o.Measurand.Measure.UnitFor(Data.Labs)))
        + _catalogue.Targets.Count(t => !t.Bound.Unit!.ConvertsTo(t.Measurand.Measure.UnitFor(Data.Labs)));

    private static PolicyCatalogue Catalogue(int count)
    {
        var report = new SourceDocument { Id = "report", Title = "报告" };
        Observation[] levels = [.. Data.Observations(count / 2).Select(level => level with { Source = new Citation(report, "一") })];
        Observation[] growths =
        [
            .. levels.Select(level => level with
            {
                Id = ObservationId.Parse(level.Id.Text + "g"),
                Measurand = level.Measurand with { Measure = Measure.Growth() },
                Known = Known.Exactly(new Quantity(decimal.Round(100m * Of(level) / (Of(level) - 1), 1) - 100, Unit.Percent, 0.05m)),
            }),
        ];
        Target[] targets =
        [
            .. Enumerable.Range(0, count / 5).Select(n => Data.Target(n / 4 % (count / 20)) with
            {
                Id = TargetId.Parse($"t{n}"),
                Measurand = Data.Target(n / 4 % (count / 20)).Measurand with { Period = ReportingPeriod.Year(2025 + (n % 4)) },
                Bound = Bound.AtLeast(Quantity.Count(30 + (n % 4), "家")),
                IssuedOn = new LocalDate(2025, 4, 1),
                Source = new Citation(report, "二"),
            }),
        ];
        return new PolicyCatalogue
        {
            Subjects = new SubjectCatalogue(levels.Select(level => level.Measurand.Subject).Distinct().Select(id => new Organisation { Id = id, Name = new LocalizedText(id.Text) })),
            Observations = Data.Set([.. levels, .. growths]),
            Targets = targets,
        };
    }

    private static decimal Of(Observation level) => ((RangeKnown)level.Known).Range.Point!.Value;
}
