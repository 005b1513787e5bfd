using System.Globalization;
using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

/// <content>Results of every kind of measure, changes between two days, summaries.</content>
public sealed partial class ClaimWriterTests
{
    public static TheoryData<ChangeCause> Causes => [.. Enum.GetValues<ChangeCause>()];

    /// <summary>A rank is a place, and what is missing to it are places to move up.</summary>
    [Fact]
    public void Write_ResultOfARank_SpeaksOfPlaces()
    {
        AttainmentResult result = Assess(
            Goal(Zhejiang.Place, Measure.Level, "2027", Bound.AtMost(Quantity.Rank(10))) with { Window = ReportingPeriod.Years(2023, 2027) },
            "2025-01-01",
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Place, Measure.Level, "2022"), Known.Exactly(Quantity.Rank(20))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Place, Measure.Level, "2024"), Known.Exactly(Quantity.Rank(16))));
        Assert.Equal("到2027年,宁波市国家高新区综合排名应居前10位;最新居第16位(2024年);尚差6位;已完成进程的40%,按期应为40%;此后每期需前移2位;符合预期。", Zhejiang.Chinese.Write(result));
        Assert.Equal("By 2027, rank in the zone evaluation of Ningbo is to be within the first 10; latest No. 16 (2024); 6 places to go; 40% of the way, 40% planned; 2 places up needed in each period left; on schedule.", Zhejiang.English.Write(result));
    }

    [Fact]
    public void Write_ResultBesideABenchmark_SaysHowTheLatestCompares()
    {
        AttainmentResult result = Assess(
            Goal(Zhejiang.Intensity, Measure.RelativeTo(Benchmark.Of(Zhejiang.Province)), "2024", Bound.MoreThan(Points(0))),
            "2025-06-01",
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2024"), Known.Exactly(Quantity.Percent(3.2m))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2024") with { Subject = Zhejiang.Province }, Known.Exactly(Quantity.Percent(3.0m))));
        Assert.Equal("到2024年,宁波市R&D经费投入强度应高于浙江省;最新高于浙江省0.2个百分点(2024年);已实现。", Zhejiang.Chinese.Write(result));
        Assert.Equal("By 2024, R&D intensity of Ningbo is to be above that of Zhejiang; latest 0.2 percentage points above that of Zhejiang (2024); attained.", Zhejiang.English.Write(result));
    }

    [Fact]
    public void Write_ResultOfAMultiple_SpeaksOfItsBase()
    {
        AttainmentResult result = Assess(
            Goal(Zhejiang.Enterprises, Measure.Multiple(), "2021/2024", Bound.AtLeast(Quantity.Multiple(2))),
            "2025-06-01",
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Enterprises, Measure.Level, "2020"), Known.Exactly(Count(100))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Enterprises, Measure.Level, "2024"), Known.Exactly(Count(150))));
        Assert.StartsWith("到2024年,宁波市高新技术企业数应≥2020年的2倍(翻一番);最新为2020年的1.5倍(2021–2024年);尚差0.5倍;", Zhejiang.Chinese.Write(result), StringComparison.Ordinal);
        Assert.EndsWith(";未实现。", Zhejiang.Chinese.Write(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FallingTarget_NeedsLess()
    {
        AttainmentResult result = Assess(
            Goal(Zhejiang.Energy, Measure.Level, "2027", Bound.AtMost(new Quantity(80, Unit.Index))) with { Window = ReportingPeriod.Years(2023, 2027) },
            "2024-01-01",
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Energy, Measure.Level, "2022"), Known.Exactly(new Quantity(100, Unit.Index))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Energy, Measure.Level, "2023"), Known.Exactly(new Quantity(96, Unit.Index))));
        Assert.Contains(";此后每期需降低4;", Zhejiang.Chinese.Write(result), StringComparison.Ordinal);
        Assert.Contains("; 4 index points less needed in each period left;", Zhejiang.English.Write(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Change_SaysBothStatusesAndWhy()
    {
        AttainmentChange change = Change("2024-06-01", "2025-06-01", "3.2");
        Assert.Equal("2024-06-01至2025-06-01,“2024年,宁波市R&D经费投入强度提升幅度应≥0.1个百分点”由推进中(期内尚无数据)变为已实现,原因:新数据公布、时间推移。", Zhejiang.Chinese.Write(change));
        Assert.Equal("From 2024-06-01 to 2025-06-01, \"In 2024, rise in R&D intensity of Ningbo is to be at least 0.1 percentage points\" went from in progress (no data within its time) to attained, because of new data, the passing of time.", Zhejiang.English.Write(change));
    }

    [Fact]
    public void Write_ChangeOfNothing_SaysWhatStays()
    {
        AttainmentChange change = Change("2024-06-01", "2024-06-02", "3.2");
        Assert.Equal("2024-06-01至2024-06-02,“2024年,宁波市R&D经费投入强度提升幅度应≥0.1个百分点”仍为推进中(期内尚无数据)。", Zhejiang.Chinese.Write(change));
        Assert.Equal("From 2024-06-01 to 2024-06-02, \"In 2024, rise in R&D intensity of Ningbo is to be at least 0.1 percentage points\" stayed in progress (no data within its time).", Zhejiang.English.Write(change));
    }

    /// <summary>New data may leave the status as it was.</summary>
    [Fact]
    public void Write_ChangeWithoutAnotherStatus_NamesTheCauseNevertheless()
    {
        Target target = Goal(Zhejiang.Intensity, Measure.Level, "2027", Bound.AtLeast(Quantity.Percent(2))) with { Window = ReportingPeriod.Years(2023, 2027) };
        var observations = new ObservationSet(Zhejiang.Indicators, [.. Enumerable.Range(2022, 3).Select(year =>
            Zhejiang.Told($"o{year}", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, year.ToString(CultureInfo.InvariantCulture)), Known.Exactly(Quantity.Percent(3))))]);
        AttainmentChange change = new AttainmentCalculator().Change(target, target, observations, World.Day("2024-06-01"), World.Day("2025-06-01"));
        Assert.Equal("2024-06-01至2025-06-01,“到2027年,宁波市R&D经费投入强度应≥2%”仍为符合预期,其间:新数据公布。", Zhejiang.Chinese.Write(change));
        Assert.Equal("From 2024-06-01 to 2025-06-01, \"By 2027, R&D intensity of Ningbo is to be at least 2%\" stayed on schedule, with new data in between.", Zhejiang.English.Write(change));
    }

    /// <summary>In range early and to be held is not the same as attained early for good.</summary>
    [Fact]
    public void Write_ChangeToAttainedEarly_SaysThatItIsToBeHeld()
    {
        Target target = Goal(Zhejiang.Intensity, Measure.Level, "2027", Bound.AtLeast(Quantity.Percent(3))) with { Window = ReportingPeriod.Years(2023, 2027) };
        var observations = new ObservationSet(
            Zhejiang.Indicators,
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2022"), Known.Exactly(Quantity.Percent(2.9m))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2024"), Known.Exactly(Quantity.Percent(3.1m))));
        AttainmentChange change = new AttainmentCalculator().Change(target, target, observations, World.Day("2024-06-01"), World.Day("2025-06-01"));
        Assert.Contains("变为提前实现(尚须保持),原因:新数据公布", Zhejiang.Chinese.Write(change), StringComparison.Ordinal);
        Assert.Contains("to attained early (still to be held), because of new data", Zhejiang.English.Write(change), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public void Write_Cause_HasWordsInBothLanguages(ChangeCause cause) => AssertTwoTongues(Zhejiang.Chinese.Write(cause), Zhejiang.English.Write(cause));

    [Fact]
    public void Write_Summary_CountsEachStatus_AndObligatoryMissesApart()
    {
        Target target = Goal(Zhejiang.Intensity, Measure.Level, "2023", Bound.AtLeast(Quantity.Percent(3)));
        Observation missed = Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2023"), Known.Exactly(Quantity.Percent(2.5m)));
        var summary = PlanSummary.Of(
        [
            Assess(target with { BindingForce = BindingForce.Obligatory }, "2024-06-01", missed), Assess(target, "2024-06-01", missed),
            Assess(target with { Bound = Bound.AtLeast(Quantity.Percent(2)) }, "2024-06-01", missed), Assess(target, "2024-06-01"),
        ]);
        Assert.Equal("共4项:已实现1项、未实现2项、待数据1项;约束性目标未实现1项。", Zhejiang.Chinese.Write(summary));
        Assert.Equal("4 in all: 1 attained, 2 missed, 1 awaiting data; obligatory targets missed: 1.", Zhejiang.English.Write(summary));
    }

    [Fact]
    public void Write_EmptySummary_CountsNothing()
    {
        Assert.Equal("共0项;约束性目标未实现0项。", Zhejiang.Chinese.Write(PlanSummary.Of([])));
        Assert.Equal("0 in all; obligatory targets missed: 0.", Zhejiang.English.Write(PlanSummary.Of([])));
    }

    private static AttainmentResult Assess(Target target, string day, params Observation[] observations) =>
        new AttainmentCalculator().Assess(target, new ObservationSet(Zhejiang.Indicators, observations), World.Day(day));

    private static AttainmentChange Change(string from, string to, string value)
    {
        Target target = Goal(Zhejiang.Intensity, Measure.Change(), "2024", Bound.AtLeast(Points(0.1m)));
        var observations = new ObservationSet(
            Zhejiang.Indicators,
            Zhejiang.Told("o1", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2023"), Known.Exactly(Quantity.Percent(3))),
            Zhejiang.Told("o2", Zhejiang.Of(Zhejiang.Intensity, Measure.Level, "2024"), World.KnownAs(value, Unit.Percent)));
        return new AttainmentCalculator().Change(target, target, observations, World.Day(from), World.Day(to));
    }
}
