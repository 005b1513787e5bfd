using NodaTime;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code and the claims of docs/concepts/attainment.md, run.</summary>
public class AttainmentPage
{
    private static readonly SubjectId city = SubjectId.Parse("our-city");

    private static readonly Indicator laboratories = Indicator("labs", Nature.Stock, Unit.Parse("家"), Direction.Higher);
    private static readonly Indicator accidents = Indicator("accidents", Nature.Flow, Unit.Parse("次"), Direction.Lower);
    private static readonly Indicator intensity = Indicator("rd-intensity", Nature.Ratio, Unit.Percent, Direction.Higher);
    private static readonly Indicator projects = Indicator("projects", Nature.Flow, Unit.Parse("项"), Direction.Higher);

    private static readonly Target target = Promise("labs", laboratories, Measure.Level, ReportingPeriod.Year(2027), Bound.AtLeast(Quantity.Count(20, "家"))) with
    {
        Window = ReportingPeriod.Years(2023, 2027),
        IssuedOn = new LocalDate(2023, 2, 1),
    };

    private static readonly ObservationSet observations = new(
        new IndicatorCatalogue(laboratories),
        Seen(laboratories, 2022, Known.Exactly(Quantity.Count(10, "家"))),
        Seen(laboratories, 2024, Known.Exactly(Quantity.Count(14, "家"))),
        Seen(laboratories, 2025, Known.MoreThan(Quantity.Count(15, "家"))),
        Seen(laboratories, 2026, Known.Exactly(Quantity.Count(21, "家"))),
        Seen(laboratories, 2027, Known.Exactly(Quantity.Count(20, "家"))));

    private static readonly Target promise = Promise("rd", intensity, Measure.Level, ReportingPeriod.Year(2024), Bound.AtLeast(Quantity.Percent(3.69m)));
    private static readonly ObservationSet printed = new(new IndicatorCatalogue(intensity), Seen(intensity, 2024, Known.Exactly(Quantity.Percent(3.69m).WithHalfUnit(0.005m))));
    private static readonly LocalDate day = new(2025, 10, 1);

    [Fact]
    public void Life()
    {
        foreach (LocalDate day in new[] { new LocalDate(2023, 1, 1), new LocalDate(2024, 6, 30), new LocalDate(2025, 6, 30), new LocalDate(2026, 6, 30), new LocalDate(2027, 6, 30), new LocalDate(2028, 1, 1), new LocalDate(2028, 6, 30) })
        {
            Console.WriteLine(new AttainmentCalculator().Assess(target, observations, day));
        }
        // labs: Open, NotIssued
        // labs: Open, InProgress(NoEvidence)      nothing from within the window yet
        // labs: Open, OnSchedule                  14 in 2024: 4 of 10 gone after 2 of 5 years
        // labs: Open, InProgress(RangeOverlaps)   more than 15 in 2025: on schedule or ahead
        // labs: Open, AttainedEarly               21 in 2026: in range, still to be held
        // labs: Open, AwaitingData(NotPublishedYet)
        // labs: Attained, Attained                20 in 2027

        Assert.Equal(
            [
                "labs: Open, NotIssued", "labs: Open, InProgress(NoEvidence)", "labs: Open, OnSchedule", "labs: Open, InProgress(RangeOverlaps)", "labs: Open, AttainedEarly",
                "labs: Open, AwaitingData(NotPublishedYet)", "labs: Attained, Attained",
            ],
            Console.TakeLines());
    }

    [Fact]
    public void Figures()
    {
        AttainmentResult result = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2025, 6, 30));
        Console.WriteLine($"{result.Progress} of {result.Expected} planned, {result.Elapsed} of the time"); // 0.4 x of 0.4 x planned, 2/5 of the time
        Console.WriteLine($"{result.Gap} to go, {result.RequiredChange} each of the years left"); // 6 家 to go, 2 家 each of the years left

        Assert.Equal(["0.4 x of 0.4 x planned, 2/5 of the time", "6 家 to go, 2 家 each of the years left"], Console.TakeLines());

        AttainmentResult early = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2027, 6, 30));
        Assert.Equal(("0 家", "-1 家"), (early.Gap.ToString(), early.Margin.ToString()));
        AttainmentResult open = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2026, 6, 30));
        Assert.Equal("[0.6, ∞) x", open.Progress.ToString());
    }

    [Theory]
    [InlineData(44, "0.6 x")]
    [InlineData(55, "-0.5 x")]
    public void Progress_OfAFallingTarget(int actual, string progress)
    {
        Target falling = Promise("accidents", accidents, Measure.Level, ReportingPeriod.Year(2025), Bound.AtMost(Quantity.Count(40, "次"))) with { Window = ReportingPeriod.Years(2021, 2025) };
        var known = new ObservationSet(new IndicatorCatalogue(accidents), Seen(accidents, 2020, Known.Exactly(Quantity.Count(50, "次"))), Seen(accidents, 2023, Known.Exactly(Quantity.Count(actual, "次"))));

        Assert.Equal(progress, new AttainmentCalculator().Assess(falling, known, new LocalDate(2024, 6, 30)).Progress.ToString());
    }

    [Fact]
    public void Rounding()
    {
        AttainmentResult exact = new AttainmentCalculator().Assess(promise, printed, day);
        Console.WriteLine($"{exact}, rounding sensitive: {exact.IsRoundingSensitive}"); // rd: Attained, Attained, rounding sensitive: True
        var careful = new AttainmentCalculator(new AssessmentPolicy { Rounding = RoundingPolicy.Printed });
        Console.WriteLine(careful.Assess(promise, printed, day)); // rd: Undetermined, NotAssessable(RangeOverlaps)

        Assert.Equal(["rd: Attained, Attained, rounding sensitive: True", "rd: Undetermined, NotAssessable(RangeOverlaps)"], Console.TakeLines());
    }

    [Fact]
    public void Total_SoFar_SecuresAFloorAndBreaksACeiling()
    {
        AttainmentResult Total(Bound bound) => new AttainmentCalculator().Assess(
            Promise("total", projects, Measure.Sum, ReportingPeriod.Years(2023, 2027), bound),
            new ObservationSet(new IndicatorCatalogue(projects), Seen(projects, 2023, Known.Exactly(Quantity.Count(50, "项"))), Seen(projects, 2024, Known.Exactly(Quantity.Count(54, "项")))),
            new LocalDate(2025, 6, 30));

        Assert.Equal("total: Attained, AttainedEarly", Total(Bound.AtLeast(Quantity.Count(100, "项"))).ToString());
        Assert.Equal("total: NotAttained, Missed", Total(Bound.AtMost(Quantity.Count(100, "项"))).ToString());
        AttainmentResult ceiling = Total(Bound.AtMost(Quantity.Count(200, "项")));
        Assert.Equal(("total: Open, Behind", "0.52 x", "0.4 x"), (ceiling.ToString(), ceiling.CeilingUsed.ToString(), ceiling.Expected.ToString()));
    }

    [Fact]
    public void YearToDate_IsEvidenceForItsOwnYearOnly()
    {
        var known = new ObservationSet(
            new IndicatorCatalogue(projects),
            Seen(projects, 2024, Known.Exactly(Quantity.Count(41, "项"))) with { Measurand = new(city, projects.Code, Measure.Level, ReportingPeriod.YearToDate(2024, 6)), PublishedOn = new LocalDate(2024, 7, 20) });
        AttainmentResult Of(int year) => new AttainmentCalculator().Assess(
            Promise("projects", projects, Measure.Level, ReportingPeriod.Year(year), Bound.AtLeast(Quantity.Count(80, "项"))) with { Window = ReportingPeriod.Years(2024, year) }, known, new LocalDate(2024, 8, 1));

        Assert.Equal(("projects: Open, OnSchedule", "6/12"), (Of(2024).ToString(), Of(2024).Elapsed.ToString()));
        Assert.Equal("projects: Open, InProgress(NoEvidence, BaselineMissing)", Of(2025).ToString());
    }

    [Fact]
    public void EveryYear()
    {
        Target each = Promise("each", projects, Measure.Level, ReportingPeriod.Years(2023, 2025), Bound.AtLeast(Quantity.Count(10, "项"))) with { Recurrence = Recurrence.Each(Frequency.Annual) };
        var known = new ObservationSet(new IndicatorCatalogue(projects), Seen(projects, 2023, Known.Exactly(Quantity.Count(12, "项"))), Seen(projects, 2024, Known.Exactly(Quantity.Count(9, "项"))));
        AttainmentResult result = new AttainmentCalculator().Assess(each, known, new LocalDate(2025, 6, 30));

        Assert.Equal("each: NotAttained, Missed", result.ToString());
        Assert.Equal(["2023: Attained", "2024: NotAttained", "2025: Open"], result.SubVerdicts.Select(sub => sub.ToString()));
    }

    [Fact]
    public void Progress_WithoutABase_HasAReason()
    {
        AttainmentResult Assess(ObservationSet known) => new AttainmentCalculator().Assess(target, known, new LocalDate(2025, 6, 30));

        Assert.Equal("none (BaselineMissing)", Assess(new ObservationSet(new IndicatorCatalogue(laboratories), Seen(laboratories, 2024, Known.Exactly(Quantity.Count(14, "家"))))).Progress.ToString());
        Assert.Equal("none (DefinitionBreak)", Assess(observations.WithBreaks(new SeriesBreak { Kind = BreakKind.Definition, On = new LocalDate(2023, 1, 1) })).Progress.ToString());
    }

    private static Indicator Indicator(string code, Nature nature, Unit unit, Direction direction) =>
        new() { Code = IndicatorCode.Parse(code), Name = new(code, code), Unit = unit, Direction = direction, Nature = nature };

    private static Target Promise(string id, Indicator indicator, Measure measure, ReportingPeriod period, Bound bound) =>
        new() { Id = TargetId.Parse(id), Measurand = new(city, indicator.Code, measure, period), Bound = bound };

    private static Observation Seen(Indicator indicator, int year, Known known) => new()
    {
        Id = ObservationId.Parse($"{indicator.Code}-{year}"),
        Measurand = new(city, indicator.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
        PublishedOn = new LocalDate(year + 1, 3, 1),
    };
}
