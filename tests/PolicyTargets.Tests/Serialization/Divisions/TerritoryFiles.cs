using NodaTime;

namespace PolicyTargets.Tests.Serialization.Divisions;

/// <summary>Numbers for the units of <see cref="DivisionFiles"/>, and a zone in two of them. The numbers are made up.</summary>
internal static class TerritoryFiles
{
    private static readonly LocalDate Day = new(2018, 6, 30);

    private static readonly Indicator Labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    internal static DivisionRegistry Registry { get; } = new(
        DivisionFiles.Registry,
        DivisionFiles.Registry.Changes,
        [
            new() { Id = SubjectId.Parse("zone"), Name = new("高新区", "hi-tech zone"), Counting = AreaCounting.Separately, Hosts = [new(DivisionFiles.Yinzhou)] },
            new() { Id = SubjectId.Parse("port"), Name = new("保税区", "bonded zone"), Counting = AreaCounting.InHost, Hosts = [new(SubjectId.Parse("haishu"))] },
        ]);

    /// <summary>Gets a sum with a part that is known as a range, one that is provisional, one that is missing, and an area that is added.</summary>
    internal static RollUpResult City { get; } = new RollUpCalculator().RollUp(Seen, Registry, Labs.Code, SubjectId.Parse("ningbo"), ReportingPeriod.Year(2017), Day);

    /// <summary>Gets a roll-up for which there is nothing.</summary>
    internal static RollUpResult Nothing { get; } = new RollUpCalculator().RollUp(Seen, Registry, Labs.Code, SubjectId.Parse("ningbo"), ReportingPeriod.Year(2010), Day);

    /// <summary>Gets a series that is apportioned before the change.</summary>
    internal static ConcordedSeries ByArea { get; } = Concord(WeightBasis.Area);

    /// <summary>Gets the same without weights.</summary>
    internal static ConcordedSeries Open { get; } = Concord(null);

    private static ObservationSet Seen => new(
        new IndicatorCatalogue(Labs),
        Value("jiangdong", 2015, Known.Exactly(Quantity.Count(8, "家"))),
        Value("yinzhou", 2015, Known.Exactly(Quantity.Count(40, "家"))),
        Value("haishu", 2017, Known.Exactly(Quantity.Count(30, "家"))) with { Status = ObservationStatus.Provisional },
        Value("yinzhou", 2017, Known.MoreThan(Quantity.Count(100, "家"))),
        Value("zone", 2017, Known.Exactly(Quantity.Count(12, "家"))),
        Value("ningbo", 2017, Known.Exactly(Quantity.Count(160, "家"))));

    private static ConcordedSeries Concord(WeightBasis? basis) => new ConcordanceCalculator().Concord(Seen, Registry, Labs.Code, DivisionFiles.Yinzhou, DivisionFiles.After, Day, basis);

    private static Observation Value(string subject, int year, Known known) => new()
    {
        Id = ObservationId.Parse($"{subject}-{year}"),
        Measurand = new(SubjectId.Parse(subject), Labs.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
    };
}
