using NodaTime;
using PolicyTargets.Progress;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of docs/how-to/assess-progress.md, run. The series are made up.</summary>
public class ProgressHowTo
{
    private static readonly ProgressQuestion question = new()
    {
        Series = ProgressSeries.Of((2015, 100), (2016, 98), (2017, 97), (2018, 94), (2019, 92), (2020, 90)),
        Direction = ProgressDirection.Decrease,
        Target = 60,
    };

    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    [Fact]
    public void OneSeries_ByOneMethod()
    {
        var question = new ProgressQuestion
        {
            Series = ProgressSeries.Of((2015, 100), (2016, 98), (2017, 97), (2018, 94), (2019, 92), (2020, 90)),
            Direction = ProgressDirection.Decrease,
            Target = 60, // by 2030, the method's own year
        };
        ProgressResult result = ProgressMethods.OpenSdg2.Assess(question);
        Console.WriteLine(result); // open-sdg-2: 0.62278 moderate_progress
        Console.WriteLine(result.NeutralStatus); // Accelerate
        Console.WriteLine($"{result.Base} → {result.Current}"); // 2015: 100 → 2020: 90

        Assert.Equal(["open-sdg-2: 0.62278 moderate_progress", "Accelerate", "2015: 100 → 2020: 90"], Console.TakeLines());
        Assert.Equal(ProgressHowTo.question, question);
        Assert.Equal(0.16274, result.Score!.Value, 5);

        ProgressResult none = ProgressMethods.OpenSdg2.Assess(question with { BaseYear = 2021 });
        Console.WriteLine($"{none.Status}, {none.Reason}"); // not_available, BaseAfterData
        ProgressResult zero = ProgressMethods.OpenSdg2.Assess(question with { Target = 0, BaseYear = 2014 });
        Console.WriteLine($"{zero}: {zero.Substitutions}"); // open-sdg-2: 0.03891 limited_progress: ZeroTarget, BaseYear

        Assert.Equal(["not_available, BaseAfterData", "open-sdg-2: 0.03891 limited_progress: ZeroTarget, BaseYear"], Console.TakeLines());
    }

    [Fact]
    public void AllMethods_SideBySide()
    {
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            ProgressResult answer = method.Assess(question with { TargetYear = 2030 });
            Console.WriteLine($"{answer.NeutralStatus,-13} {answer}");
        }

        string text = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "how-to", "assess-progress.md")).ReplaceLineEndings("\n");
        Assert.Contains($"```text\n{string.Join('\n', Console.TakeLines())}\n```", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Thresholds_OfOnesOwn()
    {
        var stricter = new Dictionary<string, double> { ["med"] = 0.7 };
        Console.WriteLine(ProgressMethods.OpenSdg2.Assess(question with { Thresholds = stricter })); // open-sdg-2: 0.62278 limited_progress

        Assert.Equal(["open-sdg-2: 0.62278 limited_progress"], Console.TakeLines());
    }

    [Fact]
    public void Series_Together()
    {
        ProgressMethod method = ProgressMethods.OpenSdg2;
        ProgressResult women = method.Assess(question with { Series = ProgressSeries.Of((2015, 100), (2020, 80)) });
        ProgressResult men = method.Assess(question);
        ProgressResult unknown = method.Assess(question with { Series = ProgressSeries.Of((2015, 100)) });
        ProgressAggregate indicator = method.Aggregation!.Of(women, men, unknown);
        Console.WriteLine(indicator); // 2.5814 substantial_progress (2 of 3)
        Console.WriteLine(string.Join(", ", indicator.Dropped)); // 2
        ProgressAggregate goal = method.Aggregation.OfGroups(indicator, method.Aggregation.Of(men));
        Console.WriteLine(goal); // 1.3721 moderate_progress (2 of 2)

        Assert.Equal(["2.5814 substantial_progress (2 of 3)", "2", "1.3721 moderate_progress (2 of 2)"], Console.TakeLines());

        var counts = new ProgressCounts(women, men, unknown);
        Console.WriteLine($"{counts}, {counts.Behind} behind"); // 1 of 3 met or on track, 1 behind

        Assert.Equal(["1 of 3 met or on track, 1 behind"], Console.TakeLines());
    }

    [Fact]
    public void PublishedValues()
    {
        var observations = new ObservationSet(
            new IndicatorCatalogue(labs),
            Seen(2015, Known.Exactly(Quantity.Count(10, "家"))),
            Seen(2018, Known.MoreThan(Quantity.Count(12, "家"))),
            Seen(2020, Known.Exactly(Quantity.Count(14, "家"))));
        var measurand = new Measurand(SubjectId.Parse("ningbo"), labs.Code, Measure.Level, ReportingPeriod.Years(2015, 2024));
        PublishedSeries published = PublishedSeries.Of(observations, measurand, asOf: new LocalDate(2025, 6, 30));
        Console.WriteLine(published); // 2015: 10, 2020: 14 家 (1 left out)
        foreach ((int year, ReadingResult known) in published.LeftOut)
        {
            Console.WriteLine($"{year}: {known}"); // 2018: (12, ∞) 家 (2018; labs-2018)
        }

        Console.WriteLine(ProgressMethods.CnSchedule.Assess(new() { Series = published.Series, Direction = ProgressDirection.Increase, Target = 20, TargetYear = 2025 }));
        // cn-schedule: -0.1 滞后于序时进度

        Assert.Equal(["2015: 10, 2020: 14 家 (1 left out)", "2018: (12, ∞) 家 (2018; labs-2018)", "cn-schedule: -0.1 滞后于序时进度"], Console.TakeLines());
    }

    [Fact]
    public void Parity()
    {
        var parity = new ProgressQuestion
        {
            Series = ProgressSeries.Of((2015, 0.8), (2020, 1.1)), // girls per boy
            Direction = ProgressDirection.Toward,
            Toward = new TowardValue(1, Low: 0.97, High: 1.03, TowardForm.Ratio),
        };
        ProgressResult result = ProgressMethods.OpenSdg2.Assess(parity);
        Console.WriteLine($"{result}: {result.Base} → {result.Current}"); // open-sdg-2: 1.70949 substantial_progress: 2015: 1.25 → 2020: 1.1

        Assert.Equal(["open-sdg-2: 1.70949 substantial_progress: 2015: 1.25 → 2020: 1.1"], Console.TakeLines());
    }

    [Fact]
    public void Limit()
    {
        var literate = new ProgressQuestion { Series = ProgressSeries.Of((2015, 95), (2021, 97)), Direction = ProgressDirection.Increase };
        Console.WriteLine(ProgressMethods.OpenSdg2.Assess(literate)); // open-sdg-2: 0.00348 limited_progress
        ProgressResult near = ProgressMethods.OpenSdg2.Assess(literate with { Limit = 100 });
        Console.WriteLine($"{near}: {near.Substitutions}"); // open-sdg-2: 0.00348 substantial_progress: ScaledThresholds

        Assert.Equal(["open-sdg-2: 0.00348 limited_progress", "open-sdg-2: 0.00348 substantial_progress: ScaledThresholds"], Console.TakeLines());
    }

    [Fact]
    public void MethodOfOnesOwn()
    {
        var lights = new ProgressMethod
        {
            Id = "city-lights",
            Version = "2026",
            Name = new("红黄绿灯", "City lights"),
            Source = "City of Coast, notice 3/2026",
            Conformance = ProgressConformance.Exact,
            Anchoring = Anchoring.BaseYear(2015, BaseRule.NextAvailable),
            WithTarget = new()
            {
                Measure = ProgressMeasure.AheadOfSchedule,
                Bands = new(ProgressBand.From(0, "green", NeutralStatus.OnTrack), ProgressBand.From(-0.1, "yellow", NeutralStatus.Accelerate), ProgressBand.Else("red", NeutralStatus.Insufficient)),
                WhenMet = ProgressBand.From(0, "green", NeutralStatus.Met),
            },
        };
        Console.WriteLine(lights.Assess(question with { TargetYear = 2030 })); // city-lights: -0.08333 yellow

        Assert.Equal(["city-lights: -0.08333 yellow"], Console.TakeLines());
        Assert.Equal("green", lights.Assess(question with { TargetYear = 2030, Series = ProgressSeries.Of((2015, 100), (2020, 60)) }).Status);

        ProgressMeasure pointsAYear = ProgressMeasure.Of("points a year", needsTarget: false, anchors =>
            anchors.Current.Year == anchors.Base.Year ? Measured.None(ProgressReason.TooFewPoints)
            : Measured.Of(anchors.Sign * (anchors.Current.Value - anchors.Base.Value) / (anchors.Current.Year - anchors.Base.Year)));
        ProgressMethod trend = lights with
        {
            Id = "city-trend",
            WithTarget = null,
            WithoutTarget = new() { Measure = pointsAYear, Bands = new(ProgressBand.From(1, "green", NeutralStatus.OnTrack), ProgressBand.Else("red", NeutralStatus.Insufficient)) },
        };
        Console.WriteLine(trend.Assess(question with { Target = null })); // city-trend: 2 green

        Assert.Equal(["city-trend: 2 green"], Console.TakeLines());
    }

    private static Observation Seen(int year, Known known) => new()
    {
        Id = ObservationId.Parse($"labs-{year}"),
        Measurand = new(SubjectId.Parse("ningbo"), labs.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = known,
    };
}
