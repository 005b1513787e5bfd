using NodaTime;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code and the claims of docs/concepts/measurands-and-ranges.md, run.</summary>
public class MeasurandPage
{
    private static readonly SubjectId city = SubjectId.Parse("our-city");

    private static readonly Indicator rdIntensity = new()
    {
        Code = IndicatorCode.Parse("rd-intensity"),
        Name = new("R&D经费投入强度", "R&D intensity"),
        Unit = Unit.Percent,
        Direction = Direction.Higher,
        Nature = Nature.Ratio,
    };

    private static readonly Indicator firms = new()
    {
        Code = IndicatorCode.Parse("firms"),
        Name = new("高新技术企业数", "high-tech enterprises"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    /// <summary>Bounds, a tolerance in percent, and their inner and outer sets, null standing for the empty inner set and for an outer set without limits.</summary>
    public static TheoryData<Bound, int?, string?, string?> Sets => new()
    {
        { Bound.AtLeast(Quantity.Count(100, "家")), null, "[100, ∞) 家", "[100, ∞) 家" },
        { Bound.Approximately(Quantity.Count(100, "家")), null, "[100, ∞) 家", "(-∞, ∞) 家" },
        { Bound.Approximately(Quantity.Count(100, "家")), 5, "[95, ∞) 家", "[95, ∞) 家" },
        { Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(5.5m)), null, "[5, ∞) %", "[5, ∞) %" },
        { Bound.Assigned("省"), null, null, null },
        { Bound.Qualitative("前列"), null, null, null },
    };

    [Fact]
    public void Parts()
    {
        var promised = new Measurand(city, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2027));
        Measurand measured = promised with { Period = ReportingPeriod.Year(2023) };
        Console.WriteLine($"{promised} in {Bound.AtLeast(Quantity.Percent(3.75m))}"); // our-city rd-intensity level 2027 in [3.75, ∞) %
        Console.WriteLine($"{measured} = {Known.Exactly(Quantity.Percent(3.08m))}"); // our-city rd-intensity level 2023 = 3.08 %

        Assert.Equal(["our-city rd-intensity level 2027 in [3.75, ∞) %", "our-city rd-intensity level 2023 = 3.08 %"], Console.TakeLines());
    }

    [Fact]
    public void Verdicts()
    {
        var target = new Target
        {
            Id = TargetId.Parse("firms-2024"),
            Measurand = new(city, firms.Code, Measure.Level, ReportingPeriod.Year(2024)),
            Bound = Bound.MoreThan(Quantity.Count(10000, "家")),
        };
        foreach (Known known in new[] { Known.Exactly(Quantity.Count(10240, "家")), Known.Exactly(Quantity.Count(9600, "家")), Known.MoreThan(Quantity.Count(10500, "家")), Known.MoreThan(Quantity.Count(8800, "家")) })
        {
            var observations = new ObservationSet(new IndicatorCatalogue(firms), new Observation { Id = ObservationId.Parse("report"), Measurand = target.Measurand, Known = known });
            Console.WriteLine($"{known}: {new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2025, 4, 30)).Verdict}");
        }
        // 10240 家: Attained
        // 9600 家: NotAttained
        // (10500, ∞) 家: Attained
        // (8800, ∞) 家: Undetermined

        Assert.Equal(["10240 家: Attained", "9600 家: NotAttained", "(10500, ∞) 家: Attained", "(8800, ∞) 家: Undetermined"], Console.TakeLines());
    }

    [Fact]
    public void UndeterminedHasAReason_AndFirmsAreWhole()
    {
        AttainmentResult Against(Bound bound, Known known) => new AttainmentCalculator().Assess(
            new Target { Id = TargetId.Parse("firms"), Measurand = new(city, firms.Code, Measure.Level, ReportingPeriod.Year(2024)), Bound = bound },
            new ObservationSet(
                new IndicatorCatalogue(firms),
                new Observation { Id = ObservationId.Parse("report"), Measurand = new(city, firms.Code, Measure.Level, ReportingPeriod.Year(2024)), Known = known }),
            asOf: new LocalDate(2025, 4, 30));

        Assert.Equal([UndeterminedReason.RangeOverlaps], Against(Bound.MoreThan(Quantity.Count(10000, "家")), Known.MoreThan(Quantity.Count(8800, "家"))).Reasons);
        Assert.Equal(AttainmentVerdict.Attained, Against(Bound.AtLeast(Quantity.Count(10001, "家")), Known.MoreThan(Quantity.Count(10000, "家"))).Verdict);
        Assert.Equal([UndeterminedReason.ToleranceUndefined], Against(Bound.Approximately(Quantity.Count(100, "家")), Known.Exactly(Quantity.Count(97, "家"))).Reasons);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void InnerAndOuter(Bound bound, int? tolerance, string? inner, string? outer)
    {
        ArgumentNullException.ThrowIfNull(bound);
        Tolerance? reach = tolerance is { } percent ? Tolerance.Relative(percent) : null;

        Assert.Equal((inner, outer), (bound.Inner(Direction.Higher, reach)?.ToString(), bound.Outer(Direction.Higher, reach)?.ToString()));
    }

    [Fact]
    public void Stretch() =>
        Assert.Equal("[5.5, ∞) %", Assert.IsType<FloorAndStretchBound>(Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(5.5m))).Stretch(Direction.Higher)?.ToString());

    [Fact]
    public void HalfUnits()
    {
        Known printed = Known.Exactly(Quantity.Percent(3.69m).WithHalfUnit(0.005m));
        Console.WriteLine(printed.ToRange()); // [3.69, 3.69] %
        Console.WriteLine(printed.ToRange(RoundingPolicy.Printed)); // [3.685, 3.695) %

        Assert.Equal(["[3.69, 3.69] %", "[3.685, 3.695) %"], Console.TakeLines());
    }
}
