using NodaTime;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Observations.Territory;

/// <summary>Made-up indicators, and what they are for the units of a drawn world.</summary>
internal static class TerritoryFigures
{
    internal static readonly LocalDate Today = new(2030, 1, 1);

    internal static readonly Indicator Labs = Of("labs", "实验室", Unit.Parse("家"), Nature.Stock);
    internal static readonly Indicator Visits = Of("visits", "到访", Unit.Parse("家"), Nature.Flow);
    internal static readonly Indicator Size = Of("size", "规模", Unit.Parse("家"), Nature.Stock);
    internal static readonly Indicator Balance = Of("balance", "差额", Unit.Parse("亿元"), Nature.Flow);

    internal static readonly Indicator Rate = Of("rate", "比率", Unit.Percent, Nature.Ratio) with
    {
        Numerator = "labs",
        Denominator = "size",
        Composition = Composition.Quotient(Labs.Code, Size.Code),
    };

    internal static readonly Indicator Mean = Of("mean", "均值", Unit.Percent, Nature.Ratio) with { SpatialAggregation = Aggregation.WeightedMean, Weight = Size.Code };
    internal static readonly Indicator Place = Of("place", "位次", Unit.Rank, Nature.Rank);
    internal static readonly IndicatorCatalogue All = new(Labs, Visits, Size, Balance, Rate, Mean, Place);

    internal static Observation Seen(SubjectId subject, Indicator indicator, int year, Known known, ObservationStatus status = ObservationStatus.Final) => new()
    {
        Id = ObservationId.Parse($"{subject}-{indicator.Code}-{year}"),
        Measurand = new(subject, indicator.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
        Status = status,
    };

    internal static Observation Seen(SubjectId subject, Indicator indicator, int year, decimal value, ObservationStatus status = ObservationStatus.Final) =>
        Seen(subject, indicator, year, Known.Exactly(new Quantity(value, indicator.Unit)), status);

    /// <summary>The true values of one year for the units of its last day, in the boundaries that figures follow.</summary>
    internal static IEnumerable<Observation> Truths(DivisionWorld world, Indicator indicator, int year) =>
        from unit in world.UnitsOn(EndOf(year)) select Seen(unit, indicator, year, indicator == Size ? world.SizeOf(unit, EndOf(year)) : world.ValueOf(unit, EndOf(year), year));

    internal static LocalDate EndOf(int year) => new(year, 12, 31);

    private static Indicator Of(string code, string name, Unit unit, Nature nature) =>
        new() { Code = IndicatorCode.Parse(code), Name = new(name, code), Unit = unit, Direction = Direction.Higher, Nature = nature };
}
