using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Instruments.Rules.RuleWorld;

namespace PolicyTargets.Tests.Instruments.Rules;

/// <summary>What is secured before the whole period is published (SEMANTICS §3) decides rules as it decides targets.</summary>
public class SecuredTests
{
    private static readonly OrdinalScale Licence = new("licence", new LocalizedText("审批"), new Grade("申报", "applied"), new Grade("获批", "approved"));
    private static readonly Indicator Projects = new() { Code = IndicatorCode.Parse("projects"), Name = new LocalizedText("项目"), Unit = Unit.Parse("项"), Direction = Direction.Higher, Nature = Nature.Flow };
    private static readonly Indicator Approval = new() { Code = IndicatorCode.Parse("approval"), Name = new LocalizedText("获批"), Unit = Licence.Unit, Direction = Direction.None, Nature = Nature.Stage };
    private static readonly Indicator Prize = new() { Code = IndicatorCode.Parse("prize"), Name = new LocalizedText("获奖"), Unit = OrdinalScale.Occurrence.Unit, Direction = Direction.None, Nature = Nature.Happening };
    private static readonly IndicatorCatalogue All = new(Projects, Approval, Prize);
    private static readonly Quantity Occurred = OrdinalScale.Occurrence.Grade("已发生");

    /// <summary>18 in three quarters meet a floor of 17 and break a ceiling of 17, and leave 20 open.</summary>
    [Theory]
    [InlineData(true, 17, RuleVerdict.Satisfied)]
    [InlineData(false, 17, RuleVerdict.Violated)]
    [InlineData(true, 20, RuleVerdict.Indeterminate)]
    [InlineData(false, 20, RuleVerdict.Indeterminate)]
    public void YearToDate_OfAFlow_BoundsTheYear(bool isFloor, int bound, RuleVerdict expected)
    {
        Quantity number = Quantity.Count(bound, "项");
        Observation soFar = Of(Projects, ReportingPeriod.YearToDate(2024, 9), Quantity.Count(18, "项"));

        Assert.Equal(expected, Verdict(Criterion.Of(Projects.Code, Measure.Level, isFloor ? Bound.AtLeast(number) : Bound.AtMost(number)), ReportingPeriod.Year(2024), soFar));
    }

    /// <summary>A stage stays once reached; one that was not reached says nothing of a later year.</summary>
    [Fact]
    public void Stage_StaysOnceReached()
    {
        var approved = Criterion.Of(Approval.Code, Measure.Level, Bound.AtLeast(Licence.Grade("获批")));
        Observation reached = Of(Approval, ReportingPeriod.Year(2022), Licence.Grade("获批"));

        Assert.Equal(RuleVerdict.Satisfied, Verdict(approved, ReportingPeriod.Year(2024), reached));
        Assert.Equal(RuleVerdict.Indeterminate, Verdict(approved, ReportingPeriod.Year(2024), Of(Approval, ReportingPeriod.Year(2022), Licence.Grade("申报"))));
        Assert.Equal(RuleVerdict.Violated, Verdict(approved, ReportingPeriod.Year(2022), Of(Approval, ReportingPeriod.Year(2022), Licence.Grade("申报"))));
        Assert.Equal(RuleVerdict.Indeterminate, Verdict(approved, ReportingPeriod.Year(2024), reached, Of(Approval, ReportingPeriod.Year(2023), Licence.Grade("申报")))); // a later reading says otherwise
        Assert.Equal(RuleVerdict.Indeterminate, Verdict(approved, ReportingPeriod.Year(2021), reached)); // not yet
    }

    /// <summary>A happening recurs: last year's says nothing of this year, that of a quarter says it of the year.</summary>
    [Fact]
    public void Happening_CountsInItsOwnPeriod()
    {
        var won = Criterion.Of(Prize.Code, Measure.Level, Bound.AtLeast(Occurred));

        Assert.Equal(RuleVerdict.Indeterminate, Verdict(won, ReportingPeriod.Year(2024), Of(Prize, ReportingPeriod.Year(2023), Occurred)));
        Assert.Equal(RuleVerdict.Satisfied, Verdict(won, ReportingPeriod.Year(2024), Of(Prize, ReportingPeriod.Quarter(2024, 2), Occurred)));
    }

    /// <summary>从2021年起每年: broken at once, and never kept for good.</summary>
    [Fact]
    public void EachYear_OfAnOpenTime_IsBrokenAtOnce_AndNeverKeptForGood()
    {
        Condition each = Condition.EachYear(Criterion.Of(Projects.Code, Measure.Level, Bound.AtLeast(Quantity.Count(10, "项"))));
        Observation[] kept = [.. Enumerable.Range(2021, 4).Select(year => Of(Projects, ReportingPeriod.Year(year), Quantity.Count(10, "项")))];
        Observation broken = Of(Projects, ReportingPeriod.Year(2022), Quantity.Count(9, "项"));

        Assert.Equal(RuleVerdict.Indeterminate, Verdict(each, ReportingPeriod.From(2021), kept));
        Assert.Equal(RuleVerdict.Violated, Verdict(each, ReportingPeriod.From(2021), broken));
        Assert.Equal(RuleVerdict.Satisfied, Verdict(each, ReportingPeriod.Years(2021, 2024), kept));
    }

    private static Observation Of(Indicator indicator, ReportingPeriod period, Quantity value) => new()
    {
        Id = ObservationId.Parse($"{indicator.Code}-{period.End!.Value.Year}"),
        Measurand = new Measurand(City, indicator.Code, Measure.Level, period),
        Known = Known.Exactly(value),
        PublishedOn = new LocalDate(2025, 1, 31),
    };

    private static RuleVerdict Verdict(Condition condition, ReportingPeriod period, params Observation[] published) =>
        new RuleSet(All, Rule(condition)).At(Day).Evaluate(Code, About(period, new ObservationSet(All, published))).Verdict;
}
