using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Benchmarks;

/// <summary>Made-up evidence of any size: subjects with one series of yearly values each.</summary>
internal static class Data
{
    internal static readonly LocalDate AsOf = new(2025, 4, 30);

    private const int FirstYear = 2015;
    private const int Years = 10;

    internal static readonly Indicator Labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new LocalizedText("实验室"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    /// <summary>Ten yearly values of each of so many subjects.</summary>
    internal static Observation[] Observations(int count) =>
    [
        .. Enumerable.Range(0, count).Select(n => new Observation
        {
            Id = ObservationId.Parse($"o{n}"),
            Measurand = new(Subject(n / Years), Labs.Code, Measure.Level, ReportingPeriod.Year(FirstYear + (n % Years))),
            Known = Known.Exactly(Quantity.Count(10 + (n % Years), "家")),
            PublishedOn = new LocalDate(FirstYear + (n % Years) + 1, 3, 1),
        }),
    ];

    internal static ObservationSet Set(IEnumerable<Observation> observations) => new(new IndicatorCatalogue(Labs), observations);

    internal static Target Target(int subject) => new()
    {
        Id = TargetId.Parse($"t{subject}"),
        Measurand = new(Subject(subject), Labs.Code, Measure.Level, ReportingPeriod.Year(2027)),
        Bound = Bound.AtLeast(Quantity.Count(30, "家")),
        Window = ReportingPeriod.Years(2023, 2027),
    };

    private static SubjectId Subject(int number) => SubjectId.Parse($"subject-{number}");
}
