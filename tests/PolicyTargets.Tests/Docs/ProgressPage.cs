using NodaTime;
using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/concepts/progress.md, run, with the laboratories of docs/concepts/attainment.md.</summary>
public class ProgressPage
{
    private static readonly Indicator labs = new() { Code = IndicatorCode.Parse("labs"), Name = new("重点实验室数", "key laboratories"), Unit = Unit.Parse("家"), Direction = Direction.Higher, Nature = Nature.Stock };

    private static readonly Measurand measurand = new(SubjectId.Parse("our-city"), labs.Code, Measure.Level, ReportingPeriod.Year(2027));

    private static readonly Target target = new()
    {
        Id = TargetId.Parse("labs"),
        Measurand = measurand,
        Bound = Bound.AtLeast(Quantity.Count(20, "家")),
        Window = ReportingPeriod.Years(2023, 2027),
        IssuedOn = new LocalDate(2023, 2, 1),
    };

    private static readonly ObservationSet observations = new(
        new IndicatorCatalogue(labs),
        Seen(2022, Known.Exactly(Quantity.Count(10, "家"))),
        Seen(2024, Known.Exactly(Quantity.Count(14, "家"))),
        Seen(2025, Known.MoreThan(Quantity.Count(15, "家"))));

    [Fact]
    public void OneSeries_TwoQuestions()
    {
        LocalDate day = new(2026, 6, 30);
        Console.WriteLine(new AttainmentCalculator().Assess(target, observations, day)); // labs: Open, InProgress(RangeOverlaps)

        PublishedSeries published = PublishedSeries.Of(observations, target.Measurand with { Period = ReportingPeriod.Years(2022, 2027) }, day);
        var question = new ProgressQuestion { Series = published.Series, Direction = ProgressDirection.Increase, Target = 20, TargetYear = 2027, BaseYear = 2022 };
        Console.WriteLine(published); // 2022: 10, 2024: 14 家 (1 left out)
        Console.WriteLine(ProgressMethods.CnSchedule.Assess(question)); // cn-schedule: 0 达到或快于序时进度
        Console.WriteLine(ProgressMethods.OpenSdg2.Assess(question)); // open-sdg-2: 1.23213 substantial_progress
        Console.WriteLine(ProgressMethods.Destatis.Assess(question)); // destatis: TooFewPoints

        Assert.Equal(
            ["labs: Open, InProgress(RangeOverlaps)", "2022: 10, 2024: 14 家 (1 left out)", "cn-schedule: 0 达到或快于序时进度", "open-sdg-2: 1.23213 substantial_progress", "destatis: TooFewPoints"],
            Console.TakeLines());
    }

    private static Observation Seen(int year, Known known) => new()
    {
        Id = ObservationId.Parse($"labs-{year}"),
        Measurand = measurand with { Period = ReportingPeriod.Year(year) },
        Known = known,
        PublishedOn = new LocalDate(year + 1, 3, 1),
    };
}
