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
        SubjectId city = SubjectId.Parse("our-city");

        var observations = new ObservationSet(
            new IndicatorCatalogue(rdIntensity),
            new Observation
            {
                Id = ObservationId.Parse("2022"),
                Measurand = new(city, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2022)),
                Known = Known.Exactly(Quantity.Percent(2.9m)),
                PublishedOn = new LocalDate(2023, 10, 20),
            },
            new Observation
            {
                Id = ObservationId.Parse("2023"),
                Measurand = new(city, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2023)),
                Known = Known.Exactly(Quantity.Percent(3.08m)),
                PublishedOn = new LocalDate(2024, 10, 18),
            });

        var target = new Target
        {
            Id = TargetId.Parse("our-plan.rd-intensity"),
            Measurand = new(city, rdIntensity.Code, Measure.Level, ReportingPeriod.Year(2027)),
            Bound = Bound.AtLeast(Quantity.Percent(3.75m)),
            Window = ReportingPeriod.Years(2023, 2027),
        };
        AttainmentResult result = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2025, 3, 13));

        Console.WriteLine(result.Status);         // OnSchedule
        Console.WriteLine(result.Gap);            // 0.67 pp
        Console.WriteLine(result.RequiredChange); // 0.1675 pp a year
        Console.WriteLine(result.Elapsed);        // 1/5: a fifth of the time was gone at the end of 2023

        var writer = new ClaimWriter(new SubjectCatalogue(), observations.Indicators, Language.English);
        Console.WriteLine(writer.Write(result));
        // By 2027, R&D intensity of our-city is to be at least 3.75%; latest 3.08% (2023); 0.67 percentage points to go; …

        IReadOnlyList<string> lines = Console.TakeLines();
        Assert.Equal(["OnSchedule", "0.67 pp", "0.1675 pp", "1/5"], lines.Take(4));
        Assert.StartsWith("By 2027, R&D intensity of our-city is to be at least 3.75%; latest 3.08% (2023); 0.67 percentage points to go; ", lines[4], StringComparison.Ordinal);
    }
}
