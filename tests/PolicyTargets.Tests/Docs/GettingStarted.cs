using NodaTime;
using PolicyTargets;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/getting-started.md and of the package page, run.</summary>
public class GettingStarted
{
    [Fact]
    public void OwnTarget()
    {
        var city = new AdministrativeUnit { Id = SubjectId.Parse("our-city"), Name = new LocalizedText("我市", "our city"), Level = AdministrativeLevel.Prefecture };
        var rdIntensity = new Indicator
        {
            Code = IndicatorCode.Parse("rd-intensity"),
            Name = new LocalizedText("R&D经费投入强度", "R&D intensity"),
            Unit = Unit.Percent,
            Direction = Direction.Higher,
            Nature = Nature.Ratio,
            Numerator = "R&D经费",
            Denominator = "地区生产总值",
        };
        var observations = new ObservationSet(
            new IndicatorCatalogue(rdIntensity),
            new Observation
            {
                Id = ObservationId.Parse("report-2022"),
                Measurand = new(city.Id, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2022)),
                Known = Known.Exactly(Quantity.Percent(2.9m)),
                PublishedOn = new LocalDate(2023, 10, 20),
            },
            new Observation
            {
                Id = ObservationId.Parse("report-2023"),
                Measurand = new(city.Id, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2023)),
                Known = Known.Exactly(Quantity.Percent(3.08m)),
                PublishedOn = new LocalDate(2024, 10, 18),
            });

        var target = new Target
        {
            Id = TargetId.Parse("our-plan.rd-intensity"),
            Measurand = new(city.Id, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2027)),
            Bound = Bound.AtLeast(Quantity.Percent(3.75m)),
            Window = ReportingPeriod.Years(2023, 2027),
        };
        AttainmentResult result = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2025, 3, 13));
        Console.WriteLine(result); // our-plan.rd-intensity: Open, OnSchedule
        Console.WriteLine(result.Gap); // 0.67 pp
        Console.WriteLine(result.RequiredChange); // 0.1675 pp
        Console.WriteLine(result.Elapsed); // 1/5

        var writer = new ClaimWriter(new SubjectCatalogue(city), observations.Indicators, Language.English);
        Console.WriteLine(writer.Write(result));
        // By 2027, R&D intensity of our city is to be at least 3.75%; latest 3.08% (2023); 0.67 percentage points to go; …

        ObservationSet vague = observations.With(new Observation
        {
            Id = ObservationId.Parse("revised-2023"),
            Measurand = new(city.Id, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2023)),
            Known = Known.MoreThan(Quantity.Percent(3)),
            PublishedOn = new LocalDate(2025, 1, 10),
            IsRevision = true,
        });
        Console.WriteLine(new AttainmentCalculator().Assess(target, vague, asOf: new LocalDate(2025, 3, 13))); // our-plan.rd-intensity: Open, InProgress(RangeOverlaps)

        IReadOnlyList<string> lines = Console.TakeLines();
        Assert.Equal(["our-plan.rd-intensity: Open, OnSchedule", "0.67 pp", "0.1675 pp", "1/5"], lines.Take(4));
        Assert.StartsWith("By 2027, R&D intensity of our city is to be at least 3.75%; latest 3.08% (2023); 0.67 percentage points to go; ", lines[4], StringComparison.Ordinal);
        Assert.Equal("our-plan.rd-intensity: Open, InProgress(RangeOverlaps)", lines[5]);
    }
}
